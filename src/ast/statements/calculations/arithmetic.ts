import { Decimal } from "../../../quantities/decimal.ts";
import { Interval } from "../../../quantities/interval.ts";
import type { Calculation, Operand, QuantityNode } from "../../nodes.ts";
import { intervalOf } from "../allocations/exact-figures.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import {
  almost,
  approximationOf,
  blurOf,
  digitsOf,
  isCoarser,
  placesOf,
  resolutionOf,
} from "./last-places.ts";
import { unitsIn, unitsPer } from "../text/measures.ts";
import { hasDecimals, roundedScales, scaleOf } from "../text/written-precision.ts";

/** What a calculation comes to, and by how much written precision may set the stated result apart from it. */
export interface Outcome {
  readonly computed: Interval;
  readonly slack: Decimal;
  /** The slack of a result that is rounded as one should, not cut off; where that makes a difference. */
  readonly closeSlack?: Decimal;
}

/** What is calculated, without how it was said. */
export type Sum = Pick<Calculation, "operation" | "operands" | "isDecrease" | "times" | "result" | "formula">;

/** Undefined where the operands are no single numbers that can be divided, or a base is nothing. */
export function workOut(sum: Sum): Outcome | undefined {
  switch (sum.operation) {
    case "sum":
    case "balance":
      return addUp(sum, (operand) => operand.isTaken === true);
    case "difference":
      return addUp(sum, (_, index) => index > 0);
    case "product":
      return multiply(sum);
    case "quotient":
      if (sum.times !== undefined) return divideBy(sum, sum.times);
      return divide(sum, (first, second) =>
        first.dividedBy(dividesByShare(sum) ? second.times(hundredth) : second),
      );
    case "share":
      return divide(sum, (first, second) => first.dividedBy(second)?.times(hundred));
    case "growth-rate":
      return divide(sum, (base, now) => signed(now.minus(base).dividedBy(base)?.times(hundred), sum));
    case "growth-of-change":
      return divide(sum, (change, now) => {
        const base = sum.isDecrease === true ? now.plus(change) : now.minus(change);
        return base.sign() > 0 ? change.dividedBy(base)?.times(hundred) : undefined;
      });
    case "growth-level":
      return divide(sum, (base, rate) =>
        base.times(Decimal.one.plus((signed(rate, sum) ?? rate).times(hundredth))),
      );
    case "formula":
      return reckon(sum);
  }
}

/** True where a calculation comes out as stated, to the precision it is written with. */
export function comesOut(sum: Sum): boolean {
  const outcome = workOut(sum);
  const stated = intervalOf(sum.result);
  if (outcome === undefined) return false;
  if (stated.covers(outcome.computed)) return true;
  const value = stated.value;
  const computed = outcome.computed.value;
  return (
    value !== undefined &&
    computed !== undefined &&
    value
      .minus(computed)
      .abs()
      .compare(outcome.closeSlack ?? outcome.slack) <= 0
  );
}

/** True where nothing had to be rounded. */
export function isExact(sum: Sum): boolean {
  const computed = workOut(sum)?.computed;
  return computed !== undefined && intervalOf(sum.result).equals(computed);
}

/** 160500 ÷ 50% = 321000元: to divide by a share is to find its whole. */
function dividesByShare({ operands }: Sum): boolean {
  const [first, second] = operands;
  return second?.value.unit === "%" && first?.value.unit !== "%";
}

/** True where it comes no farther off than one part in so many of what is stated: beyond, something else was meant. */
export function comesNear(sum: Sum, oneIn: number): boolean {
  const [stated, computed] = [intervalOf(sum.result).value, workOut(sum)?.computed.value];
  if (stated === undefined || computed === undefined) return false;
  return stated.minus(computed).abs().times(Decimal.of(oneIn)).compare(stated.abs()) <= 0;
}

/**
 * So many times what the operands make (25天，每天180元 for 38 people), or a thousandth of it and less (a price for a thousand,
 * an amount in 万元): another factor, or another unit, is not told. Ten times, and a tenth, is a point that slipped.
 */
export function isMultipleOf(sum: Sum): boolean {
  const [stated, computed] = [intervalOf(sum.result).value, workOut(sum)?.computed.value];
  if (stated === undefined || computed === undefined || computed.sign() <= 0) return false;
  const often = stated.dividedBy(computed);
  const back = computed.dividedBy(stated);
  return [often?.floor(), often?.ceil(), back?.floor(), back?.ceil()].some((times, index) => {
    if (times === undefined || times.compare(Decimal.one) <= 0) return false;
    const isPower = /^10+$/u.test(times.toString());
    const [small, large] = index < 2 ? [computed, stated] : [stated, computed];
    if (index < 2 ? isPower : !isPower || times.compare(Decimal.of(1000)) < 0) return false;
    return small.times(times).minus(large).abs().times(hundred).compare(large) <= 0;
  });
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);
const half = Decimal.fraction(1n, 2n);

function signed(rate: Decimal | undefined, { isDecrease }: Sum): Decimal | undefined {
  return isDecrease === true ? rate?.negated() : rate;
}

function addUp(sum: Sum, isTaken: (operand: Operand, index: number) => boolean): Outcome {
  const factor = bareFactor(sum);
  let computed = Interval.point(0);
  let slack = Decimal.zero;
  const rounded = roundedScales([sum.result, ...sum.operands.map(({ value }) => value)]);
  const places = placesOf(sum.operands);
  sum.operands.forEach((operand, index) => {
    // 40分钟 + 1.5小时 come to hours as soon as they are told in hours.
    const often = (unitsIn(operand.value, sum.result) ?? Decimal.one)
      .times(Decimal.of(operand.times ?? 1))
      .times(percentsIn(operand.value, sum));
    const value = intervalOf(operand.value)
      .scaled(isBare(operand.value) ? factor : Decimal.one)
      .scaled(often);
    computed = isTaken(operand, index) ? computed.minus(value) : computed.plus(value);
    const scale = scaleOf(operand.value);
    const blur = blurOf(operand.value, rounded.has(scale), places.get(scale));
    slack = slack.plus(blur.times(often));
  });
  return { computed, slack: slack.plus(blurOf(sum.result, rounded.has(scaleOf(sum.result)))) };
}

/** 1 − 30% = 70%, 25% + 75% = 1 and 1000万 × 3% − 5万 = 25万: the whole is 100%, and a percent a hundredth of what is told without. */
function percentsIn(value: QuantityNode, { operands, result }: Sum): Decimal {
  const percents = operands.filter((other) => other.value.unit === "%").length;
  if (result.unit === "%") return percents > 0 && value.unit !== "%" && isBare(value) ? hundred : Decimal.one;
  // Shares may make 100 in a column that tells no unit.
  const isOfOne = percents < operands.length || intervalOf(result).value?.compare(Decimal.one) !== 1;
  return value.unit === "%" && isOfOne ? hundredth : Decimal.one;
}

/** As in a product, what the last places of the operands move it by is added to the result's own. */
function reckon({ formula, operands, result }: Sum): Outcome | undefined {
  if (formula === undefined) return undefined;
  const values = operands.map(({ value }) => {
    const exact = intervalOf(value).value;
    return value.unit === "%" ? exact?.times(hundredth) : exact;
  });
  const factor = result.unit === "%" ? hundred : bareFactor({ operands, result });
  const evaluate = (at?: number, moved?: Decimal): Decimal | undefined =>
    evaluateFormula(formula, (index) => (index === at ? moved : values[index]))?.times(factor);
  const value = evaluate();
  if (value === undefined) return undefined;
  const computed = Interval.point(value);
  let slack = isCoarser(result, computed) ? almost(result) : Decimal.zero;
  operands.forEach(({ value: operand }, index) => {
    const blur = blurOf(operand, hasDecimals(operand)).times(operand.unit === "%" ? hundredth : Decimal.one);
    const moved = blur.sign() === 0 ? undefined : evaluate(index, values[index]?.plus(blur));
    if (moved !== undefined) slack = slack.plus(moved.minus(value).abs());
  });
  return { computed, slack: slack.plus(approximationOf(result)) };
}

/** In 20+30=50万元 the scale is written once and holds for all. */
function bareFactor({ result, operands }: Pick<Sum, "result" | "operands">): Decimal {
  const factor = result.scale?.factor;
  return factor !== undefined && operands.every(({ value }) => isBare(value))
    ? Decimal.of(factor)
    : Decimal.one;
}

/** A number alone; words before it may have told that it is money (总成本200 + 300 = 500万元). */
export function isBare({ unit, scale, text }: QuantityNode): boolean {
  return scale === undefined && (unit === null || /^[\d.,，]+$/u.test(text));
}

/** A product has more places than its factors and is rounded, or cut, to those it is written with. */
function multiply(sum: Sum): Outcome {
  let computed = Interval.point(
    bareFactor(sum)
      .times(Decimal.of(sum.times ?? 1))
      .times(changeOfUnits(sum)),
  );
  for (const operand of sum.operands) computed = computed.times(factorOf(operand));
  if (isToldInPercent(sum, computed)) computed = computed.scaled(hundred);
  let slack = isCoarser(sum.result, computed) ? almost(sum.result) : Decimal.zero;
  const product = computed.value ?? computed.high ?? computed.low ?? Decimal.zero;
  for (const operand of sum.operands) {
    const { value } = operand;
    const own = factorOf(operand).value;
    const others = own === undefined ? undefined : product.dividedBy(own);
    const blur = blurOf(value, hasDecimals(value)).times(value.unit === "%" ? hundredth : Decimal.one);
    if (others !== undefined) slack = slack.plus(others.abs().times(blur));
  }
  return { computed, slack: slack.plus(approximationOf(sum.result)) };
}

/** 60% × 50% = 30%, 12 × 5% = 60% and 0.6 × 0.5 = 30%; of 3 × 20 = 60% each piece is a percent. */
function isToldInPercent({ operands, result }: Sum, computed: Interval): boolean {
  if (result.unit !== "%") return false;
  return operands.some(({ value }) => value.unit === "%") || !intervalOf(result).covers(computed);
}

/** In 11 × 60秒 = 11分钟, and in 185克 at 620元/公斤, one unit is to be told in another. */
function changeOfUnits({ operands, result, times }: Sum): Decimal {
  if (times !== undefined && times !== 1) return Decimal.one;
  const values = operands.map(({ value }) => value);
  const isInUnit = values.some(({ unit }) => unit === result.unit);
  let change = Decimal.one;
  // One of them is told in another unit: 2,000 × 500 bytes lends its unit to both.
  let isChanged = isInUnit;
  for (const value of values) {
    const told = isChanged ? undefined : unitsIn(value, result);
    if (told !== undefined) isChanged = true;
    const priced = values.map((rate) => unitsPer(value, rate)).find((ratio) => ratio !== undefined);
    change = change.times(told ?? priced ?? Decimal.one);
  }
  return change;
}

/** What one operand multiplies by: 20% is a fifth, and what it leaves, where it is taken away, four fifths. */
function factorOf({ value, isTaken }: Operand): Interval {
  const interval = intervalOf(value);
  const factor = value.unit === "%" ? interval.scaled(hundredth) : interval;
  return isTaken === true ? Interval.point(1).minus(factor) : factor;
}

type Quotient = (first: Decimal, second: Decimal) => Decimal | undefined;

/** The slack of a quotient: its own last place, and what the last places of its operands move it by. */
function divide(sum: Sum, quotient: Quotient): Outcome | undefined {
  const [first, second] = sum.operands.map(({ value }) => value);
  const a = first === undefined ? undefined : intervalOf(first).value;
  const b = second === undefined ? undefined : intervalOf(second).value;
  if (first === undefined || second === undefined || a === undefined || b === undefined) return undefined;
  if (a.sign() <= 0 || b.sign() <= 0) return undefined;
  const value = quotient(a, b);
  if (value === undefined) return undefined;
  const rounded = roundedScales([first, second]);
  const places = placesOf(sum.operands);
  const moveOf = (operand: QuantityNode, isCoarse = false) =>
    blurOf(
      operand,
      isCoarse || isRounded(sum, operand) || rounded.has(scaleOf(operand)),
      isCoarse ? undefined : places.get(scaleOf(operand)),
    );
  const moved = [
    quotient(a.plus(moveOf(first, isCoarseChange(sum, first))), b),
    quotient(a, b.plus(moveOf(second))),
  ];
  let blur = approximationOf(sum.result);
  for (const other of moved) if (other !== undefined) blur = blur.plus(other.minus(value).abs());
  return {
    computed: Interval.point(value),
    slack: almost(sum.result).plus(blur),
    closeSlack: resolutionOf(sum.result).times(half).plus(blur),
  };
}

/** 12 months make a year: what one of so many comes to. */
function divideBy(sum: Sum, times: number): Outcome | undefined {
  const [whole] = sum.operands.map(({ value }) => value);
  const total = whole === undefined ? undefined : intervalOf(whole).value;
  if (whole === undefined || total === undefined) return undefined;
  const part = Decimal.fraction(1n, BigInt(times));
  const blur = approximationOf(sum.result).plus(blurOf(whole, hasDecimals(whole)).times(part));
  return {
    computed: Interval.point(total.times(part)),
    slack: almost(sum.result).plus(blur),
    closeSlack: resolutionOf(sum.result).times(half).plus(blur),
  };
}

/**
 * `$383 million, up 7.4% from $357 million`: whole millions beside a rate with decimals were rounded, and the rate was
 * worked out before. Whole 万元 of a plan are what was planned.
 */
function isRounded({ result }: Sum, value: QuantityNode): boolean {
  if (hasDecimals(value)) return true;
  const isWholeScale = /^\s*(?:[kmb]|mn|mm|bn|thousand|million|billion|trillion)\s*$/iu.test(
    value.scale?.text ?? "",
  );
  return isWholeScale && hasDecimals(result) && !digitsOf(value).endsWith("0");
}

/** 减少6万吨，下降5.1%: the rate tells more than the change does, which was rounded. */
function isCoarseChange({ operation, result }: Sum, change: QuantityNode): boolean {
  return (
    operation === "growth-of-change" &&
    scaleOf(change) !== "1" &&
    digitsOf(change).length < digitsOf(result).length
  );
}

import { Decimal } from "../../quantities/decimal.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import { digitsOf } from "./evidence.ts";
import { computeMixed } from "./compute-mixed.ts";
import type { Formula, Operation } from "./formula.ts";
import { almost } from "./result.ts";
import type { Result, Terms } from "./result.ts";
import type { Each } from "./rate-units.ts";
import type { Value } from "./sheet.ts";
import { unitSteps } from "./unit-steps.ts";

/** What the operands of a line come to; undefined where nothing can be computed. */
export function compute(formula: Formula, terms: Terms, stated: Value): Result | undefined {
  switch (formula.operation) {
    case "linear":
      return computeLinear(formula, terms, stated);
    case "product":
      return computeProduct(formula, terms, stated);
    case "portion":
      return computePortion(formula, terms, stated);
    case "mean":
      return computeMean(formula, terms, stated);
    case "markup":
      return computeMarkup(terms, stated);
    case "loaded":
    case "fixed-plus":
    case "blend":
      return computeMixed(formula, terms, stated);
    case "ratio":
    case "growth":
    case "margin":
    case "gain":
    case "share":
      return computeQuotient(formula, terms, stated);
  }
}

function computeLinear({ operands }: Formula, terms: Terms, stated: Value): Result {
  const isOfShares = stated.dimension === "percent:%" && operands.length >= 3;
  const rounding = (value: Value) => (isOfShares ? value.place.times(half) : roundingOf(value));
  const isFiner = terms.some(({ value }) => value.isRounded);
  let computed = Decimal.zero;
  let slack = isFiner ? stated.place.times(half) : rounding(stated);
  for (const { operand, value } of terms) {
    computed = operand.sign === 1 ? computed.plus(value.exact) : computed.minus(value.exact);
    slack = slack.plus(rounding(value));
  }
  return { computed, slack };
}

function computeMean({ operands }: Formula, terms: Terms, stated: Value): Result | undefined {
  let sum = Decimal.zero;
  let slack = Decimal.zero;
  for (const { value } of terms) {
    sum = sum.plus(value.exact);
    slack = slack.plus(roundingOf(value));
  }
  const count = Decimal.of(terms.length);
  const computed = sum.dividedBy(count);
  if (computed === undefined || terms.length < operands.length) return undefined;
  return { computed, slack: (slack.dividedBy(count) ?? slack).plus(almost(stated.ownPlace)) };
}

/** A product has more places than its factors, and is rounded or cut to those it is written with. */
function computeProduct({ factor, target }: Formula, terms: Terms, stated: Value): Result {
  let computed = factor;
  for (const { value } of terms) computed = computed.times(value.exact);
  // Twelve times what is told by the month is told by the year already.
  const each = terms.length > 1 ? (stated.each ?? target.each) : undefined;
  computed = stepped(stated.exact, computed, terms, each);
  let slack = almost(stated.place);
  for (const { value } of terms) {
    const others = computed.dividedBy(value.exact);
    if (others !== undefined) slack = slack.plus(others.abs().times(roundingOf(value)));
  }
  const [only, more] = terms;
  const isRounded = only !== undefined && more === undefined && isRoundedPart(stated, only.value, factor);
  if (isRounded && !isSwapped(stated, computed))
    slack = slack.plus(factor.times(only.value.place).times(half));
  return { computed, slack };
}

/** 182,685 for 182,865: two digits changed places, which no rounding does. */
function isSwapped({ exact, place }: Value, computed: Decimal): boolean {
  if (slipDigits(exact.abs(), place, computed.abs()) < digitsOfSwap) return false;
  const [own, made] = [exact, computed].map((value) => Array.from(value.abs().toString()).sort().join(""));
  return own === made;
}

const digitsOfSwap = 4;

/** $80,000 a year are $6,667 a month: the part was rounded, and the whole is not twelve times it. */
function isRoundedPart(stated: Value, part: Value, factor: Decimal): boolean {
  if (!factor.isInteger() || factor.compare(Decimal.one) <= 0 || digitsOf(part.node.text) < 3) return false;
  const exact = stated.exact.dividedBy(factor);
  return exact !== undefined && exact.minus(part.exact).abs().compare(part.place.times(half)) <= 0;
}

function computePortion({ factor }: Formula, terms: Terms, stated: Value): Result {
  let [sum, slack] = [Decimal.zero, Decimal.zero];
  for (const { value } of terms) {
    sum = sum.plus(value.exact);
    slack = slack.plus(roundingOf(value));
  }
  return { computed: sum.times(factor), slack: slack.times(factor.abs()).plus(almost(stated.place)) };
}

/** In the units that rates are told by; 28元 may be the price of each thousand that are counted so. */
function stepped(stated: Decimal, product: Decimal, terms: Terms, each: Each | undefined): Decimal {
  const [first, ...others] = unitSteps(terms, each).map((step) => product.times(step));
  return first === undefined
    ? nearer(stated, product, pricedByScale(terms, product))
    : others.reduce((best, other) => nearer(stated, best, other), first);
}

/** 28元 for each thousand, 14,000千次: what is counted in thousands may be priced by the thousand. */
function pricedByScale(terms: Terms, computed: Decimal): Decimal {
  let unscaled = computed;
  for (const { value } of terms) {
    const scale = value.node.kind === "count" ? Decimal.parse(value.node.scale?.factor ?? "1") : undefined;
    if (scale !== undefined) unscaled = unscaled.dividedBy(scale) ?? unscaled;
  }
  return unscaled;
}

function nearer(to: Decimal, a: Decimal, b: Decimal): Decimal {
  return b.minus(to).abs().compare(a.minus(to).abs()) < 0 ? b : a;
}

/** A price with 6% of tax on it, or 10% of discount off it. */
function computeMarkup([base, rate]: Terms, stated: Value): Result | undefined {
  if (base === undefined || rate === undefined) return undefined;
  const percents = rate.value.exact.abs();
  const factor = (rate.operand.sign === 1 ? hundred.plus(percents) : hundred.minus(percents)).times(
    hundredth,
  );
  const computed = base.value.exact.times(factor);
  return { computed, slack: almost(stated.place).plus(roundingOf(base.value).times(factor.abs())) };
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

function computeQuotient({ operation, factor }: Formula, terms: Terms, stated: Value): Result | undefined {
  const [first, second, ...others] = operation === "margin" ? [...terms].reverse() : terms;
  if (first === undefined || second === undefined) return undefined;
  const all = others.reduce((sum, { value }) => sum.plus(value.exact), second.value.exact);
  const base = operation === "gain" ? all.minus(first.value.exact) : all;
  const quotient = isDivisor(operation, base, terms.length) ? first.value.exact.dividedBy(base) : undefined;
  if (quotient === undefined) return undefined;
  const told = readQuotient(operation, quotient);
  // What a loss grew by is told by its size, or as it comes out.
  const ratio =
    operation === "growth" && base.sign() < 0
      ? nearer(stated.exact, told.negated().times(factor), told.times(factor))
      : told.times(factor);
  const rounding = roundingOf(first.value).plus(roundingOf(second.value).times(quotient.abs()));
  const blur = rounding.dividedBy(base.abs()) ?? Decimal.zero;
  return {
    computed: ratio,
    // 3.9% beside +0.37pp is good to its own last place, however fine the others are told.
    slack: blur.times(factor.abs()).plus(almost(stated.ownPlace)),
  };
}

/** A loss may shrink or grow by some percent of itself, and be a part of another. */
function isDivisor(operation: Operation, base: Decimal, terms: number): boolean {
  return (
    base.sign() > 0 || (base.sign() < 0 && terms === 2 && (operation === "growth" || operation === "ratio"))
  );
}

/** How far the quotient is above one, or below it, or the quotient itself. */
function readQuotient(operation: Operation, quotient: Decimal): Decimal {
  if (operation === "growth") return quotient.minus(Decimal.one);
  return operation === "margin" ? Decimal.one.minus(quotient) : quotient;
}

const half = Decimal.fraction(1n, 2n);

/** Half of the last place of figures that are written with decimals; whole numbers are taken at their word. */
function roundingOf({ isRounded, place }: Value): Decimal {
  return isRounded ? place.times(half) : Decimal.zero;
}

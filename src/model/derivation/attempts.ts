import { periodOfFigure, timesIn } from "../../ast/statements/figure-period.ts";
import type { FigurePeriod } from "../../ast/statements/figure-period.ts";
import type { Operation } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { exactSum, isAlike } from "../flow/amounts.ts";
import { isBare, isComparable, isMoney } from "./comparable.ts";
import type { Sum } from "../flow/claim.ts";
import type { FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { saysFall } from "./licence.ts";
import { isMet } from "./met.ts";
import type { Reach } from "./reach.ts";

/** What came of trying to make a figure: the first sum that comes out, and how many were tried to find it. */
export interface Trial {
  readonly sum?: Sum;
  readonly tried: number;
  /** Chance need not be asked. */
  readonly isSure?: boolean;
}

/** Tries one operation on what is in reach; the nearest figures first. */
export function attempt(operation: Operation, result: FlowFigure, reach: Reach): Trial {
  switch (operation) {
    case "share":
      return tryPairs(result, partsOf(result, reach), reach.figures, isShareOf, (part, whole) => ({
        operation,
        result,
        operands: [part, whole],
      }));
    case "growth-rate": {
      const isDecrease = saysFall(result);
      return tryPairs(result, reach.figures, reach.figures, isLevelPair, (base, now) => ({
        operation,
        result,
        operands: [base, now],
        isDecrease,
      }));
    }
    case "growth-of-change": {
      const isDecrease = saysFall(result);
      const changes = reach.texts.filter(({ quantity }) => quantity.change !== undefined);
      return tryPairs(result, changes, reach.figures, isLevelPair, (change, now) => ({
        operation,
        result,
        operands: [change, now],
        isDecrease,
      }));
    }
    case "quotient":
      return tryPairs(result, reach.figures, reach.figures, isMeanOf, (sum, number) => ({
        operation,
        result,
        operands: [sum, number],
      }));
    case "product": {
      const repeated = tryTimes(result, reach.figures);
      if (repeated.sum !== undefined) return repeated;
      const { sum, tried } = tryPairs(result, reach.figures, reach.figures, isProductOf, (one, other) => ({
        operation,
        result,
        operands: [one, other],
      }));
      const several =
        sum === undefined && reach.isNear === true ? tryFactors(result, reach) : { sum, tried: 0 };
      return {
        ...(several.sum === undefined ? {} : { sum: several.sum }),
        tried: tried + repeated.tried + several.tried,
      };
    }
    case "difference": {
      const { sum, tried } = tryPairs(result, reach.figures, reach.figures, isGapOf, (whole, taken) => ({
        operation,
        result,
        operands: [whole, taken],
      }));
      const rest = sum === undefined ? tryRest(result, reach) : { sum, tried: 0 };
      return { ...(rest.sum === undefined ? {} : { sum: rest.sum }), tried: tried + rest.tried };
    }
    case "sum":
      return tryRuns(result, reach);
    default:
      return { tried: 0 };
  }
}

type Fits = (result: FlowFigure, first: Measure, second: Measure) => boolean;

function tryPairs(
  result: FlowFigure,
  firsts: readonly Measure[],
  seconds: readonly Measure[],
  fits: Fits,
  make: (first: Measure, second: Measure) => Sum,
): Trial {
  let tried = 0;
  let sum: Sum | undefined;
  for (const first of firsts)
    for (const second of seconds) {
      if (first === second || !fits(result, first, second)) continue;
      tried++;
      if (sum !== undefined) continue;
      const made = make(first, second);
      if (isMet(made)) sum = made;
    }
  return sum === undefined ? { tried } : { sum, tried };
}

/** `每月省34万元，一个季度少花102万元`: a figure of a period, as often as the period is in another. */
function tryTimes(result: FlowFigure, figures: readonly Measure[]): Trial {
  const own = periodOf(result);
  let tried = 0;
  for (const other of figures) {
    const period = "label" in other ? periodOf(other as FlowFigure) : undefined;
    if (period === undefined || own === undefined || !isComparable(other, result)) continue;
    const times = timesIn(period.unit, own.unit);
    if (times === undefined) continue;
    tried++;
    const sum: Sum = { operation: "product", result, operands: [other], times };
    if (isMet(sum)) return { sum, tried };
  }
  return { tried };
}

function periodOf({ quantity, label, trail }: FlowFigure): FigurePeriod | undefined {
  return periodOfFigure(quantity, `${label.slice(-16)} ${trail.slice(0, 10)}`);
}

/** Figures of one kind in a row, right before the result or right behind it: `12万、5万，剩下3万` make the 20万 before them. */
function tryRuns(result: FlowFigure, { texts }: Reach): Trial {
  const alike = texts
    .filter((other) => isAlike(other, result) && other.isAmount && (!other.isBracketed || result.isBracketed))
    .sort((a, b) => a.at - b.at);
  const before = alike.filter(({ at }) => at < result.at).reverse();
  const behind = alike.filter(({ at }) => at > result.at);
  let tried = 0;
  for (const side of [before, behind])
    for (let length = 2; length <= side.length; length++) {
      tried++;
      const operands = side.slice(0, length);
      if (!exactSum(operands).equals(result.exact)) continue;
      const sum: Sum = { operation: "sum", result, operands: inOrderOfText(operands) };
      // All there are of its sentence, three or more, are hardly so by chance.
      const isComplete =
        length >= 3 && length === side.filter(({ sentence }) => sentence === result.sentence).length;
      return { sum, tried, isSure: isComplete };
    }
  return { tried };
}

/** `需148万元，股东投入60万元，贷款70万元，余下18万元自筹`: what a run of figures leaves of one told before them. */
function tryRest(result: FlowFigure, { texts }: Reach): Trial {
  const before = texts
    .filter((other) => other.at < result.at && isAlike(other, result) && other.isAmount && !other.isBracketed)
    .sort((a, b) => b.at - a.at);
  let tried = 0;
  for (let length = 2; length <= Math.min(longestRun, before.length - 1); length++) {
    const taken = before.slice(0, length);
    const whole = before[length];
    if (whole === undefined) break;
    tried++;
    if (exactSum([...taken, result]).equals(whole.exact))
      return { sum: { operation: "difference", result, operands: [whole, ...inOrderOfText(taken)] }, tried };
  }
  return { tried };
}

const longestRun = 5;

/** `14 a week, 9 seats, $38 per seat, 46 weeks`: what three or four figures of a text make together. */
function tryFactors(result: FlowFigure, { texts }: Reach): Trial {
  const factors = texts
    .filter(({ at, quantity }) => at < result.at && quantity.unit !== "%")
    .filter((other) => !isWhole(other) && other.exact.sign() > 0)
    .slice(0, mostFactors);
  const money = isMoney(result) ? 1 : 0;
  let tried = 0;
  let sum: Sum | undefined;
  const extend = (chosen: readonly FlowFigure[], from: number, product: Decimal): void => {
    if (chosen.length >= 3) {
      tried++;
      const fits = chosen.filter(isMoney).length === money;
      if (fits && product.equals(result.exact))
        sum ??= { operation: "product", result, operands: inOrderOfText(chosen) };
    }
    if (chosen.length === 4) return;
    for (let at = from; at < factors.length; at++) {
      const factor = factors[at];
      if (factor !== undefined) extend([...chosen, factor], at + 1, product.times(factor.exact));
    }
  };
  extend([], 0, Decimal.one);
  return sum === undefined ? { tried } : { sum, tried };
}

const mostFactors = 7;

function inOrderOfText(figures: readonly FlowFigure[]): readonly FlowFigure[] {
  return [...figures].sort((a, b) => a.at - b.at);
}

/** In brackets, or after 占, a share is of the amount told right before it. */
function partsOf(result: FlowFigure, { figures, texts }: Reach): readonly Measure[] {
  if (!result.isBracketed && !result.label.includes("占")) return figures;
  const before = texts.filter(({ at, isAmount }) => isAmount && at < result.at).sort((a, b) => b.at - a.at);
  return before.slice(0, 1);
}

function isShareOf(_: FlowFigure, part: Measure, whole: Measure): boolean {
  return part.isAmount && whole.isAmount && isComparable(part, whole);
}

function isLevelPair(_: FlowFigure, a: Measure, b: Measure): boolean {
  return isAlike(a, b) && a.quantity.unit !== "%";
}

/** A mean is in the unit of what it is the mean of, and less of it; a time is an amount by so much a day. */
function isMeanOf(result: FlowFigure, sum: Measure, number: Measure): boolean {
  if (result.quantity.kind === "duration")
    return number.quantity.per.length > 0 && isComparable(sum, number) && sum.exact.compare(number.exact) > 0;
  return (
    isComparable(sum, result) &&
    (isMoney(sum) === isMoney(result) || isBare(result)) &&
    number.quantity.unit !== "%" &&
    !isMoney(number) &&
    (!isAlike(number, result) || isBare(number)) &&
    number.exact.compare(Decimal.one) > 0 &&
    sum.exact.compare(result.exact) > 0
  );
}

function isProductOf(result: FlowFigure, one: Measure, other: Measure): boolean {
  const share = one.quantity.unit === "%" ? one : other.quantity.unit === "%" ? other : undefined;
  if (isWhole(one) || isWhole(other)) return false;
  // A product is tried once for both orders: what is in the unit of the result, or a share of it, stands in its place.
  if (share !== undefined) return share === other && isComparable(one, result);
  const money = [one, other].filter(isMoney).length;
  // In 26桌，每桌3288 the price is told without its unit.
  const hasPrice = money === 1 || (money === 0 && [one, other].some(isBare));
  if (isMoney(result) ? !hasPrice : money > 0) return false;
  return isMoney(one) || (!isMoney(other) && isBefore(one, other));
}

/** Times one, or all of it: what comes out is the other figure again. */
function isWhole({ exact, quantity }: Measure): boolean {
  return exact.equals(quantity.unit === "%" ? hundred : Decimal.one);
}

const hundred = Decimal.of(100);

function isBefore(one: Measure, other: Measure): boolean {
  return one.quantity.start <= other.quantity.start;
}

function isGapOf(result: FlowFigure, whole: Measure, taken: Measure): boolean {
  return (
    isAlike(whole, result) &&
    isAlike(taken, result) &&
    taken.exact.sign() > 0 &&
    whole.exact.compare(result.exact) > 0
  );
}

import { Decimal } from "../../quantities/decimal.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Measure } from "../flow/measure.ts";
import { saysRatio } from "./licence.ts";
import { isBare, isComparable, isMoney } from "./comparable.ts";

/** Which figures an operation may take, by what they measure. */
export type Fits = (result: Measure, first: Measure, second: Measure) => boolean;

export function isShareOf(result: Measure, part: Measure, whole: Measure): boolean {
  if (!part.isAmount || !whole.isAmount || !isComparable(part, whole)) return false;
  return !ofPlan.test(labelOf(result)) || planned.test(labelOf(whole));
}

/** 完成预算59.6% is of what was planned, and of no other amount. */
const ofPlan = /完成[^，。；]{0,6}(?:预算|计划|目标|任务)[^，。；]{0,4}$/u;
const planned = /预算|计划|目标|任务|指标/u;

function labelOf(measure: Measure): string {
  return "label" in measure ? String(measure.label) : "";
}

export function isLevelPair(_: Measure, a: Measure, b: Measure): boolean {
  return isAlike(a, b) && a.quantity.unit !== "%";
}

/** A mean is in the unit of what it is the mean of, and less of it; a time is an amount by so much a day. */
export function isMeanOf(result: Measure, sum: Measure, number: Measure): boolean {
  if (result.quantity.kind === "duration")
    return number.quantity.per.length > 0 && isComparable(sum, number) && sum.exact.compare(number.exact) > 0;
  if (isRatio(result))
    return isComparable(sum, number) && sum.quantity.unit !== "%" && number.exact.compare(Decimal.one) > 0;
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

export function isProductOf(result: Measure, one: Measure, other: Measure): boolean {
  const share = one.quantity.unit === "%" ? one : other.quantity.unit === "%" ? other : undefined;
  if (isWhole(one) || isWhole(other) || isOfOneUnit(result, one, other)) return false;
  // A product is tried once for both orders: what is in the unit of the result, or a share of it, stands in its place.
  if (share !== undefined) return share === other && isComparable(one, result);
  const money = [one, other].filter(isMoney).length;
  // In 26桌，每桌3288 the price is told without its unit.
  const hasPrice = money === 1 || (money === 0 && [one, other].some(isBare));
  if (isMoney(result) ? !hasPrice : money > 0) return false;
  return isMoney(one) || (!isMoney(other) && isBefore(one, other));
}

/** 5人 and 3人 make no 15人, however often the numbers agree; so many 个 of so many 个 each may. */
function isOfOneUnit(result: Measure, one: Measure, other: Measure): boolean {
  const { unit } = result.quantity;
  if (unit === null || unit === "" || unit === "个") return false;
  return [one, other].every(({ quantity }) => quantity.unit === unit && quantity.per.length === 0);
}

function isRatio(measure: Measure): boolean {
  return "label" in measure && saysRatio({ quantity: measure.quantity, label: labelOf(measure) });
}

/** Times one, or all of it: what comes out is the other figure again. */
export function isWhole({ exact, quantity }: Measure): boolean {
  return exact.equals(quantity.unit === "%" ? hundred : Decimal.one);
}

const hundred = Decimal.of(100);

function isBefore(one: Measure, other: Measure): boolean {
  return one.quantity.start <= other.quantity.start;
}

export function isGapOf(result: Measure, whole: Measure, taken: Measure): boolean {
  return (
    isAlike(whole, result) &&
    isAlike(taken, result) &&
    taken.exact.sign() > 0 &&
    whole.exact.compare(result.exact) > 0
  );
}

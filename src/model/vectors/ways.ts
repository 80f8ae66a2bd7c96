import type { Operation } from "../../ast/nodes.ts";
import { isBare, isComparable, isMoney } from "../derivation/comparable.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Measure } from "../flow/measure.ts";
import type { Entry, Series } from "./series.ts";

/** How a figure is worked out from two others of the same thing. */
export interface Way {
  readonly operation: Operation;
  /** By what they measure. */
  readonly fits: (result: Measure, a: Measure, b: Measure) => boolean;
  readonly make: (a: number, b: number, result: number) => number;
  /** Of a + b and a × b one order is enough. */
  readonly isEither?: true;
  /** The operands in the order that the operation takes them. */
  readonly isTurned?: true;
  readonly isOfPercent?: true;
  /** What is worked out so stands behind what it is worked out from: else it is the other way about. */
  readonly isOfLast?: true;
  /** Told beside both of them, too: `产量468万吨，比上年增长5.6%（24.9万吨）`. */
  readonly isBeside?: true;
}

export const ways: readonly Way[] = [
  {
    operation: "growth-rate",
    fits: (_, now, base) => isAlike(now, base) && !isShare(now),
    make: (now, base) => ((now - base) / base) * 100,
    isTurned: true,
    isOfPercent: true,
  },
  {
    operation: "share",
    fits: (_, part, whole) => isComparable(part, whole) && !isShare(part),
    make: (part, whole) => (part / whole) * 100,
    isOfPercent: true,
  },
  {
    operation: "growth-of-change",
    fits: (_, change, now) => isAlike(change, now) && !isShare(now),
    make: growthOf,
    isOfPercent: true,
    isBeside: true,
  },
  {
    operation: "difference",
    fits: (result, a, b) => isAlike(result, a) && isAlike(result, b),
    make: (a, b) => a - b,
    isOfLast: true,
  },
  {
    operation: "sum",
    fits: (result, a, b) => isAlike(result, a) && isAlike(result, b) && !isShare(result),
    make: (a, b) => a + b,
    isEither: true,
  },
  { operation: "quotient", fits: isMeanOf, make: (a, b) => a / b, isOfLast: true },
  { operation: "product", fits: isProductOf, make: multiply, isEither: true, isOfLast: true },
];

/** A fall goes from more to what there is now. */
function growthOf(change: number, now: number, result: number): number {
  const by = Math.abs(change);
  return result < 0 ? (-by / (now + by)) * 100 : (by / (now - by)) * 100;
}

function isShare({ quantity }: Measure): boolean {
  return quantity.unit === "%";
}

/** 人均: an amount of money by a number is money, an amount by another of its kind a bare number. */
function isMeanOf(result: Measure, sum: Measure, number: Measure): boolean {
  if ([result, sum, number].some(isShare)) return false;
  if (isMoney(sum) && isMoney(number)) return isBare(result) || isBare(number);
  return !isMoney(number) && (isMoney(sum) === isMoney(result) || isBare(result) || isBare(sum));
}

function isProductOf(result: Measure, one: Measure, other: Measure): boolean {
  if (isShare(result) || isShare(one) || isShare(other)) return false;
  const money = [one, other].filter(isMoney).length;
  if (isMoney(result)) return money === 1 || (money === 0 && [one, other].some(isBare));
  return money === 0;
}

function multiply(a: number, b: number): number {
  return a * b;
}

/** How far what two figures make may be off since they were rounded themselves. */
export function blurOf({ operation }: Way, a: Entry, b: Entry, made: number): number {
  if (operation === "sum" || operation === "difference") return (a.place + b.place) / 2;
  return (
    (Math.abs(made) + (operation === "growth-rate" ? 100 : 0)) *
    (a.place / Math.abs(a.rough || 1) / 2 + b.place / Math.abs(b.rough || 1) / 2)
  );
}

export function firstOf({ figures }: Series): Measure | undefined {
  for (const { measure } of figures.values()) return measure;
  return undefined;
}

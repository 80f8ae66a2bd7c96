import { Decimal } from "./decimal.ts";
import type { Figure } from "./token.ts";

/** Stretches of time by the least one of their kind: months make quarters and years, seconds all up to weeks. */
const inLeast: readonly Readonly<Record<string, number>>[] = [
  { month: 1, quarter: 3, "half-year": 6, year: 12 },
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
];

/** `3个月至1年` runs from 3 to 12 months: both ends are told in the lesser of their units; false where neither holds the other exactly. */
export function toLesserUnit(left: Figure, right: Figure): boolean {
  for (const units of inLeast) {
    const [a, b] = [units[left.unit?.unit ?? ""], units[right.unit?.unit ?? ""]];
    if (a === undefined || b === undefined) continue;
    const [larger, lesser, times] = a > b ? [left, right, a / b] : [right, left, b / a];
    if (!Number.isInteger(times)) return false;
    const factor = Decimal.of(times);
    larger.low = multiply(larger.low, factor);
    larger.high = multiply(larger.high, factor);
    larger.unit = lesser.unit;
    return true;
  }
  return false;
}

function multiply(value: string | null, factor: Decimal): string | null {
  return value === null ? null : Decimal.of(value).times(factor).toString();
}

import { dimensionOf } from "../../ast/statements/text/dimension.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Measure } from "../flow/measure.ts";

/** What may be set against each other without being of one sum: other counts (30 of 40), and numbers without a unit. */
export function isComparable(a: Measure, b: Measure): boolean {
  if (a.quantity.unit === "%" || b.quantity.unit === "%") return a.quantity.unit === b.quantity.unit;
  if (isAlike(a, b) || isBare(a) || isBare(b)) return true;
  if (isMoney(a) || isMoney(b))
    return isMoney(a) && isMoney(b) && dimensionOf(a.quantity) === dimensionOf(b.quantity);
  return a.quantity.kind === "count" && b.quantity.kind === "count";
}

export function isMoney({ quantity }: Measure): boolean {
  return quantity.kind === "money";
}

export function isBare({ quantity }: Measure): boolean {
  return quantity.kind === "number" && quantity.unit === null;
}

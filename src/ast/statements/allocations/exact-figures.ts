import { Decimal } from "../../../quantities/decimal.ts";
import { Interval } from "../../../quantities/interval.ts";
import { significantDigits } from "../../../quantities/vagueness.ts";
import type { QuantityNode } from "../../nodes.ts";

/** The exact sum of the parts, where each is one number. */
export function exactSum(quantities: readonly QuantityNode[]): Decimal | undefined {
  let sum = Decimal.zero;
  for (const quantity of quantities) {
    const value = exactValue(quantity);
    if (value === undefined) return undefined;
    sum = sum.plus(value);
  }
  return sum;
}

/** The number a quantity is, when it is one number rather than a range or a bound. */
export function exactValue(quantity: QuantityNode): Decimal | undefined {
  const { low, high } = quantity;
  if (low === null || (low !== high && !isALittleMore(quantity))) return undefined;
  return Decimal.parse(low);
}

/** What a quantity is reckoned with as. */
export function intervalOf(quantity: QuantityNode): Interval {
  const exact = isALittleMore(quantity) ? exactValue(quantity) : undefined;
  return exact === undefined ? Interval.from(quantity) : Interval.point(exact);
}

/** 7.34万多人, 4200余家: reckoned with as what is written, which is good to about its last digit. */
export function isALittleMore({ comparator, high, isApproximate, text }: QuantityNode): boolean {
  if (comparator !== "gt" || high !== null || isApproximate !== true) return false;
  return significantDigits(text).replace(/0+$/u, "").length >= fewestDigits;
}

/** 20余家 may be 29. */
const fewestDigits = 2;

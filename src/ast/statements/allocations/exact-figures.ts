import { Decimal } from "../../../quantities/decimal.ts";
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
  if (quantity.low === null || quantity.low !== quantity.high) return undefined;
  return Decimal.parse(quantity.low);
}

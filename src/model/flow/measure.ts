import type { QuantityNode } from "../../ast/nodes.ts";
import { dimensionOf, isPlainAmount } from "../../ast/statements/text/dimension.ts";
import type { Decimal } from "../../quantities/decimal.ts";

/** What a figure measures, and how much of it: of a text or of a table's cell. */
export interface Measure {
  readonly quantity: QuantityNode;
  readonly exact: Decimal;
  readonly dimension: string;
  /** An amount rather than a share, a rate or a change. */
  readonly isAmount: boolean;
}

export function measureOf(quantity: QuantityNode, exact: Decimal): Measure {
  return {
    quantity,
    exact,
    dimension: dimensionOf(quantity),
    isAmount: quantity.unit !== "%" && quantity.kind !== "duration" && isPlainAmount(quantity),
  };
}

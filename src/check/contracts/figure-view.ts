import type { QuantityNode } from "../../ast/nodes.ts";

/** A figure in a contract's view. `times` is how many of it make the whole it belongs to. */
export interface FigureView {
  readonly text: string;
  readonly kind: QuantityNode["kind"];
  readonly unit: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly inclusive: QuantityNode["inclusive"];
  readonly comparator: QuantityNode["comparator"];
  readonly per: readonly string[];
  readonly resolution?: string;
  readonly scale?: { readonly text: string; readonly factor: string };
  readonly times?: number;
}

/** Views a quantity; `times` is how often it counts. */
export type FigureOf = (quantity: QuantityNode, times?: number) => FigureView;

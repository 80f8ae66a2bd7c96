import type { Count, Name, QuantityNode } from "../../nodes.ts";

/** Where the things counted stand: under the heading or sentence that counts them, in its own text, above it, in a table. */
export type CountReason =
  | "heading-counts"
  | "lead-in-counts"
  | "enumerated-in-text"
  | "names-behind"
  | "names-before"
  | "counts-above"
  | "table-rows";

export function makeCount(
  stated: QuantityNode,
  noun: Name,
  items: readonly Name[],
  because: CountReason,
): Count {
  return { type: "count", position: stated.position, certainty: "stated", because, noun, stated, items };
}

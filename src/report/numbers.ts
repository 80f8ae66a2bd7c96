import type { QuantityNode } from "../ast/nodes.ts";
import { inlinesOf } from "../ast/visit.ts";
import type { Figure } from "./figure.ts";
import type { PlanReader } from "./plan-reader.ts";

/** One figure of the appendix. */
export interface NumberEntry extends Figure {
  readonly plan: string;
}

/** Every quantity of a plan in document order, each place once: those in its text and those only its statements hold (YAML). */
export function numbersOf(plan: PlanReader): readonly NumberEntry[] {
  return [...quantitiesByOffset(plan).values()]
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
    .map((quantity) => ({ plan: plan.id, ...plan.figure(quantity) }));
}

/** Every quantity of a plan by the offset it begins at. */
export function quantitiesByOffset(plan: PlanReader): ReadonlyMap<number, QuantityNode> {
  const byOffset = new Map<number, QuantityNode>();
  const keep = (quantity: QuantityNode) => {
    const { offset } = quantity.position.start;
    if (!byOffset.has(offset)) byOffset.set(offset, quantity);
  };
  for (const inline of inlinesOf(plan.model.plan)) if (inline.type === "quantity") keep(inline);
  for (const { statement } of plan.model.statements)
    for (const quantity of quantitiesIn(statement)) keep(quantity);
  return byOffset;
}

/** Statements keep their quantities in fields of many names; all of them are plain data, so the tree is walked as such. */
function* quantitiesIn(node: unknown): Generator<QuantityNode> {
  if (Array.isArray(node)) {
    for (const child of node as readonly unknown[]) yield* quantitiesIn(child);
  } else if (isQuantity(node)) {
    yield node;
  } else if (typeof node === "object" && node !== null) {
    for (const child of Object.values(node) as readonly unknown[]) yield* quantitiesIn(child);
  }
}

function isQuantity(node: unknown): node is QuantityNode {
  return typeof node === "object" && node !== null && "type" in node && node.type === "quantity";
}

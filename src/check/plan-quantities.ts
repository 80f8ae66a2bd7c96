import type { Part, QuantityNode, Statement } from "../ast/nodes.ts";
import { inlinesOf } from "../ast/visit.ts";
import type { PlanModel } from "../model/plan-model.ts";

/** Every quantity of a plan once, in the order of the text: those of its blocks, and those only its statements hold (YAML). */
export function quantitiesOf(model: PlanModel): readonly QuantityNode[] {
  if (last?.model !== model) last = { model, quantities: collectQuantities(model) };
  return last.quantities;
}

/** One plan's rules ask one after the other. */
let last: { readonly model: PlanModel; readonly quantities: readonly QuantityNode[] } | undefined;

function collectQuantities({ plan, statements }: PlanModel): readonly QuantityNode[] {
  const byOffset = new Map<number, QuantityNode>();
  const add = (quantity: QuantityNode | undefined) => {
    if (quantity !== undefined && !byOffset.has(quantity.position.start.offset))
      byOffset.set(quantity.position.start.offset, quantity);
  };
  for (const node of inlinesOf(plan)) if (node.type === "quantity") add(node);
  for (const { statement } of statements) quantitiesIn(statement).forEach(add);
  return [...byOffset.values()].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function quantitiesIn(statement: Statement): readonly (QuantityNode | undefined)[] {
  switch (statement.type) {
    case "target":
      return [statement.value];
    case "allocation":
      return [statement.total, ...statement.children.flatMap(quantitiesInPart)];
    case "rollup":
      return [statement.total, ...statement.children.map(({ value }) => value)];
    case "coverage":
      return [statement.total, ...statement.children.map(({ value }) => value)];
    case "complement":
      return [...statement.shares, statement.remainder];
    case "calculation":
      return [statement.result, ...statement.operands.map(({ value }) => value)];
    case "capacity":
      return [statement.heads, statement.rate, statement.target];
    case "count":
      return [statement.stated];
    case "task":
      return statement.measures;
    case "staffing":
      return [statement.heads];
    case "resource":
      return [statement.amount];
    case "payRule":
      return [statement.base, statement.rate, statement.threshold];
    case "milestone":
    case "role":
    case "orgUnit":
    case "problem":
    case "supportNeed":
      return [];
  }
}

function quantitiesInPart(part: Part): readonly (QuantityNode | undefined)[] {
  return [part.total, ...part.children.flatMap(quantitiesInPart)];
}

import type { Marker, NonQuantityNode, QuantityNode } from "../ast/nodes.ts";
import type { Unit } from "../model/workspace.ts";
import type { Position } from "../source/span.ts";

/** A numeral of a file: a quantity as understood, or why it is none. `plan` is the one it stands in, if any. */
export type Numeral = { readonly position: Position; readonly text: string; readonly plan?: string } & (
  { readonly quantity: QuantityNode } | { readonly reason: string }
);

/** Every numeral of a file once, in the order of the text, wherever in the trees it stands. */
export function readNumbers(unit: Unit): readonly Numeral[] {
  const found = new Map<string, Numeral>();
  const add = (numeral: Numeral) => {
    const { start, end } = numeral.position;
    const key = `${start.offset}-${end.offset}`;
    const before = found.get(key);
    if (before === undefined || ("reason" in before && "quantity" in numeral)) found.set(key, numeral);
  };
  for (const block of unit.preamble) collect(block, undefined, add);
  for (const { plan } of unit.models) collect(plan, plan.id, add);
  return [...found.values()].sort(
    (a, b) =>
      a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset,
  );
}

/** What any object of a tree may be to us: one of the two nodes of numerals, or something that may carry a marker. */
type Walked = QuantityNode | NonQuantityNode | { readonly type?: "other"; readonly marker?: Marker };

/** Statements repeat what stands in the text, each kind in fields of its own: the tree is walked as the plain data it is. */
function collect(root: object, plan: string | undefined, add: (numeral: Numeral) => void): void {
  const within = plan === undefined ? {} : { plan };
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = next as Walked;
    if (node.type === "quantity") {
      add({ position: node.position, text: node.text, quantity: node, ...within });
    } else if (node.type === "nonQuantity") {
      add({ position: node.position, text: node.text, reason: node.reason, ...within });
    } else {
      if (node.marker !== undefined) {
        const { position, text } = node.marker;
        add({ position, text, reason: "list-marker", ...within });
      }
      for (const inner of Object.values(next).reverse() as readonly unknown[]) {
        if (typeof inner === "object" && inner !== null) waiting.push(inner);
      }
    }
  }
}

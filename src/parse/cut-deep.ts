import type { Nodes, Root } from "mdast";
import type { Fault } from "../diagnostics/diagnostic.ts";
import type { Position } from "../source/span.ts";

/** Deeper than anyone nests lists and quotes; readers of the tree may call themselves once for each level. */
const maxDepth = 100;

/** Takes out of a tree what is nested too deep, and says where. */
export function cutDeep(root: Root): readonly Fault[] {
  const faults: Fault[] = [];
  const pending: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    if (!("children" in node)) continue;
    if (depth >= maxDepth) {
      const [first] = node.children;
      if (first !== undefined) faults.push(tooDeep(first));
      node.children = [];
    } else
      for (let i = node.children.length - 1; i >= 0; i--)
        pending.push({ node: node.children[i] as Nodes, depth: depth + 1 });
  }
  return faults;
}

function tooDeep({ position }: Nodes): Fault {
  return {
    rule: "structure",
    code: "too-deep",
    position: position as Position, // The parser gives every node its place.
    params: { limit: maxDepth },
    fatal: true,
  };
}

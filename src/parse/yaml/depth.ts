import type { CST } from "yaml";

/** Deeper than any plan is written; it keeps what walks the tree by recursion within its stack. */
export const maxDepth = 100;

/** The first token nested deeper than `maxDepth`, found without recursion. */
export function findTooDeep(document: CST.Document): number | undefined {
  const open: { token: CST.Token; depth: number }[] = [];
  if (document.value !== undefined) open.push({ token: document.value, depth: 1 });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) return token.offset;
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

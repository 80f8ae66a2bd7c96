import type { Block, Content, Count, List } from "../../nodes.ts";
import type { StatementContext } from "../context.ts";
import { countOfLeadIn, countOfListAbove, countOfTable, countOfTitle } from "./counts-of-blocks.ts";
import { countsInText } from "./counts-in-text.ts";

/**
 * Stated numbers of things against the things listed: a heading or lead-in that counts the entries of the list below it
 * (七大信条, 做好以下三项工作：) or the rows of the table, a sentence that counts what it goes on to enumerate (三个方面：一是…二是…三是…),
 * names beside a number of them (下设3个部门：甲、乙、丙), a number that sums up the list above (以上四项).
 */
export function readCounts(content: readonly Content[], context: StatementContext): CountsByBlock {
  const found = new Map<Block | undefined, Count[]>();
  const add = (after: Block | undefined, counts: Iterable<Count>) => {
    const all = [...(found.get(after) ?? []), ...counts];
    const places = new Set<number>();
    // What is counted once in the text is not counted again in the list or table beside it.
    const first = all.filter(
      ({ position: { start } }) => !places.has(start.offset) && places.add(start.offset),
    );
    if (first.length > 0) found.set(after, first);
  };
  add(undefined, countOfTitle(content, context));
  const isOnly = content.filter(({ type }) => type === "list").length === 1;
  content.forEach((node, index) => {
    if (node.type === "list") add(node, countsInList(node, context));
    if (node.type !== "paragraph") return;
    const next = content[index + 1];
    const before = content[index - 1];
    add(node, countsInText(node, node.children, context));
    if (next?.type === "list") add(node, countOfLeadIn(node, node.children, next, context));
    if (next?.type === "table") add(node, countOfTable(node, node.children, next, context));
    if (before?.type === "list") add(node, countOfListAbove(node, node.children, before, isOnly, context));
  });
  return found;
}

/** By the block they are read from; those of the section's heading under `undefined`. */
export type CountsByBlock = ReadonlyMap<Block | undefined, readonly Count[]>;

function* countsInList(list: List, context: StatementContext): Generator<Count> {
  for (const item of list.children) {
    yield* countsInText(item, item.inline, context);
    const [first] = item.children;
    if (first?.type === "list") yield* countOfLeadIn(item, item.inline, first, context);
    for (const block of item.children) {
      if (block.type === "list") yield* countsInList(block, context);
      else if (block.type === "paragraph") yield* countsInText(block, block.children, context);
    }
  }
}

import type { List, ListItem, Paragraph, RootContent } from "mdast";
import type { Source } from "../source/source.ts";
import { widthOf, wrapWidth } from "../source/text-width.ts";
import { paragraphOf, slicePhrasing } from "./phrasing.ts";

/**
 * Ends lists where their authors do. To Markdown a line below an item belongs to the item, blank line or none; to whoever
 * types a total below a list it does not:
 *
 *     - 差旅费 36万元
 *     - 培训 6万元
 *     合计 42万元
 *
 * Such a line begins no farther right than the list, and the line above it was not ended by the edge of the page.
 */
export function endLists(source: Source, nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === "list" ? (endList(source, node) ?? [node]) : [node]));
}

function endList(source: Source, list: List): readonly RootContent[] | undefined {
  const paragraph = lastParagraph(list);
  const { start, end } = paragraph?.position ?? {};
  if (paragraph === undefined || start?.offset === undefined || end?.offset === undefined) return undefined;
  const column = list.position?.start.column ?? 1;
  for (let line = start.line + 1; line <= end.line; line++) {
    const lineStart = source.lines.lineStart(line);
    if (!isApart(source, line, column)) continue;
    const own = paragraphOf(source, slicePhrasing(source, paragraph.children, start.offset, lineStart));
    const behind = paragraphOf(source, slicePhrasing(source, paragraph.children, lineStart, end.offset));
    if (own === "cut" || behind === "cut") continue;
    const [kept] = own;
    if (kept === undefined) continue;
    return [withLast(list, kept), ...behind];
  }
  return undefined;
}

function lastParagraph(list: List): Paragraph | undefined {
  const last = list.children.at(-1)?.children.at(-1);
  if (last?.type === "list") return lastParagraph(last);
  return last?.type === "paragraph" ? last : undefined;
}

/** The list with another paragraph at its end, and nothing behind that. */
function withLast(list: List, paragraph: Paragraph): List {
  const item = list.children.at(-1);
  const last = item?.children.at(-1);
  if (item === undefined || last === undefined) return list;
  const inner = last.type === "list" ? withLast(last, paragraph) : paragraph;
  const ended: ListItem = endedWith(item, inner, [...item.children.slice(0, -1), inner]);
  return endedWith(list, ended, [...list.children.slice(0, -1), ended]);
}

function endedWith<T extends List | ListItem>(
  node: T,
  last: ListItem | List | Paragraph,
  children: T["children"],
): T {
  const end = last.position?.end;
  const position =
    node.position === undefined || end === undefined ? node.position : { ...node.position, end };
  return { ...node, children, ...(position === undefined ? {} : { position }) };
}

function isApart(source: Source, line: number, column: number): boolean {
  const text = lineAt(source, line);
  const above = lineAt(source, line - 1).trimEnd();
  if (text.length - text.trimStart().length >= column) return false;
  return closing.test(text) || /[。；！？]$/u.test(above) || widthOf(above) < wrapWidth;
}

function lineAt({ text, lines }: Source, line: number): string {
  const start = lines.lineStart(line);
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

const closing =
  /^\s*[*_]{0,3}(?:以上|上述)?(?:合\s?计|总\s?计|共\s?计|小\s?计|总共|一共|(?:sub-?|grand )?totals?\b)/iu;

import type { List, ListItem, Paragraph, Root, RootContent } from "mdast";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import type { Position } from "../source/span.ts";
import { findTextTable } from "./text/find-table.ts";
import type { Page } from "./text/page.ts";
import { isSpace } from "./text/split-line.ts";
import { tableNodeOf } from "./text/table-node.ts";
import { readWrapping } from "./text/wrapped-lines.ts";

/**
 * Reads plain text: each line that is not blank is a paragraph (or all lines that a page's edge broke it into), lines led by a bullet are a list, and lines with cells
 * held apart by bars, tabs, commas or columns of spaces are a table. No other character has a meaning, so `*`, `#` and `_` come
 * through as written.
 */
export function parseText(source: Source): Outcome<Root> {
  const children: RootContent[] = [];
  let list: List | undefined;
  const page: Page = { text: source.text, lines: source.lines, lastLine: source.lines.lineCount };
  const goesOn = readWrapping(page);
  for (let line = 1; line <= source.lines.lineCount; line++) {
    const table = findTextTable(page, line);
    const node = table === undefined ? undefined : tableNodeOf(page, table);
    if (table !== undefined && node !== undefined) {
      children.push(node);
      list = undefined;
      line = table.nextLine - 1;
      continue;
    }
    const [start, end] = lineAt(source, line);
    if (start === end) continue;
    const extents: Extent[] = [[start, end]];
    for (; goesOn(line); line++) extents.push(lineAt(source, line + 1));
    const bulletLength = readBullet(source.text, start, end);
    if (bulletLength === 0) {
      children.push(paragraphOf(source, extents));
      list = undefined;
      continue;
    }
    extents[0] = [start + bulletLength, end];
    const item = itemAt(source, start, extents);
    if (list === undefined) children.push((list = listOf(item)));
    else appendItem(list, item);
  }
  const position = source.lines.positionAt(0, source.text.length);
  return { value: { type: "root", children, position }, faults: [] };
}

type Extent = readonly [start: number, end: number];

function lineAt(source: Source, line: number): Extent {
  return trimLine(source.text, source.lines.lineStart(line), source.lines.lineStart(line + 1));
}

function trimLine(text: string, start: number, end: number): Extent {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** How long a bullet and the space behind it are; 0 when the line has none. */
function readBullet(text: string, start: number, end: number): number {
  const bullet = text.charAt(start);
  if ("•●○◆◇■□▪‣➢✓".includes(bullet)) return lengthWithSpace(text, start, end);
  if ("-*+·–—".includes(bullet) && isSpace(text.charCodeAt(start + 1)))
    return lengthWithSpace(text, start, end);
  return 0;
}

function lengthWithSpace(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at === end ? 0 : at - start;
}

/** A paragraph of one line, or of several that were wrapped: between words a line end is a space, between Chinese characters nothing. */
function paragraphOf(source: Source, extents: readonly Extent[]): Paragraph {
  const children: Paragraph["children"] = [];
  for (const [index, [start, end]] of extents.entries()) {
    const before = extents[index - 1]?.[1];
    if (
      before !== undefined &&
      /[!-~]/u.test(source.text.charAt(before - 1)) &&
      /[!-~]/u.test(source.text.charAt(start))
    )
      children.push({ type: "text", value: " ", position: source.lines.positionAt(before, before + 1) });
    children.push({
      type: "text",
      value: source.text.slice(start, end),
      position: source.lines.positionAt(start, end),
    });
  }
  const [first, last] = [extents[0], extents.at(-1)];
  return { type: "paragraph", position: source.lines.positionAt(first?.[0] ?? 0, last?.[1] ?? 0), children };
}

function itemAt(
  source: Source,
  start: number,
  extents: readonly Extent[],
): ListItem & { position: Position } {
  const position = source.lines.positionAt(start, extents.at(-1)?.[1] ?? start);
  return { type: "listItem", spread: false, children: [paragraphOf(source, extents)], position };
}

function listOf(item: ListItem & { position: Position }): List {
  return { type: "list", ordered: false, spread: false, children: [item], position: { ...item.position } };
}

function appendItem(list: List, item: ListItem & { position: Position }): void {
  list.children.push(item);
  if (list.position !== undefined) list.position.end = item.position.end;
}

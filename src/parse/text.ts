import type { List, ListItem, Paragraph, Root, RootContent } from "mdast";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import type { Position } from "../source/span.ts";

/**
 * Reads plain text: each line that is not blank is a paragraph, and lines led by a bullet are a list. No other
 * character has a meaning, so `*`, `#` and `_` come through as written.
 */
export function parseText(source: Source): Outcome<Root> {
  const children: RootContent[] = [];
  let list: List | undefined;
  for (let line = 1; line <= source.lines.lineCount; line++) {
    const [start, end] = trimLine(
      source.text,
      source.lines.lineStart(line),
      source.lines.lineStart(line + 1),
    );
    if (start === end) continue;
    const bulletLength = readBullet(source.text, start, end);
    if (bulletLength === 0) {
      children.push(paragraphAt(source, start, end));
      list = undefined;
      continue;
    }
    const item = itemAt(source, start, start + bulletLength, end);
    if (list === undefined) children.push((list = listOf(item)));
    else appendItem(list, item);
  }
  const position = source.lines.positionAt(0, source.text.length);
  return { value: { type: "root", children, position }, faults: [] };
}

function trimLine(text: string, start: number, end: number): readonly [number, number] {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** Spaces, tabs, line ends, and the wide and no-break spaces that word processors indent with. */
function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x200b
  );
}

/** How long a bullet and the space behind it are; 0 when the line has none. */
function readBullet(text: string, start: number, end: number): number {
  const bullet = text.charAt(start);
  if ("•●○◆◇■□▪‣➢✓".includes(bullet)) return lengthWithSpace(text, start, end);
  if ("-*+·–—".includes(bullet) && isBlank(text.charCodeAt(start + 1)))
    return lengthWithSpace(text, start, end);
  return 0;
}

function lengthWithSpace(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at === end ? 0 : at - start;
}

function paragraphAt(source: Source, start: number, end: number): Paragraph {
  const position = source.lines.positionAt(start, end);
  return {
    type: "paragraph",
    position,
    children: [{ type: "text", value: source.text.slice(start, end), position }],
  };
}

function itemAt(
  source: Source,
  start: number,
  textStart: number,
  end: number,
): ListItem & { position: Position } {
  const position = source.lines.positionAt(start, end);
  return { type: "listItem", spread: false, children: [paragraphAt(source, textStart, end)], position };
}

function listOf(item: ListItem & { position: Position }): List {
  return { type: "list", ordered: false, spread: false, children: [item], position: { ...item.position } };
}

function appendItem(list: List, item: ListItem & { position: Position }): void {
  list.children.push(item);
  if (list.position !== undefined) list.position.end = item.position.end;
}

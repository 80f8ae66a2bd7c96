import type { PhrasingContent, Table, TableRow } from "mdast";
import type { Page, TextRow, TextTable } from "./page.ts";

/** What stands in a cell, from its start to its end; undefined where it cannot be told apart from what is beside it. */
export type ReadPhrasing = (start: number, end: number) => PhrasingContent[] | undefined;

/** The mdast of a table found in text; undefined where some cell has no content of its own. */
export function tableNodeOf(
  page: Page,
  { rows }: TextTable,
  readPhrasing: ReadPhrasing = (start, end) => textAt(page, start, end),
): Table | undefined {
  const children: TableRow[] = [];
  for (const row of rows) {
    const node = rowNodeOf(page, row, readPhrasing);
    if (node === undefined) return undefined;
    children.push(node);
  }
  const start = children[0]?.position?.start.offset ?? 0;
  const end = children.at(-1)?.position?.end.offset ?? start;
  return { type: "table", align: [], children, position: page.lines.positionAt(start, end) };
}

function rowNodeOf(page: Page, { line, cells }: TextRow, readPhrasing: ReadPhrasing): TableRow | undefined {
  const lineStart = page.lines.lineStart(line);
  const children: TableRow["children"] = [];
  for (const { start, end } of cells) {
    const content = start === end ? [] : readPhrasing(start, end);
    if (content === undefined) return undefined;
    children.push({
      type: "tableCell",
      position: page.lines.positionAt(start, end),
      children: content,
    });
  }
  return {
    type: "tableRow",
    position: page.lines.positionAt(lineStart, cells.at(-1)?.end ?? lineStart),
    children,
  };
}

export function textAt({ text, lines }: Page, start: number, end: number): PhrasingContent[] {
  return [{ type: "text", value: text.slice(start, end), position: lines.positionAt(start, end) }];
}

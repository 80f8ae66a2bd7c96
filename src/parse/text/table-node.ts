import type { PhrasingContent, Table, TableRow } from "mdast";
import type { Page, TextRow, TextTable } from "./page.ts";
import { isSpace } from "./split-line.ts";
import type { CellPart, LineCell } from "./split-line.ts";

declare module "mdast" {
  interface TableData {
    /** Lines right above or below the table hold figures that fit its columns no longer. */
    isTorn?: boolean;
  }
}

/** What stands in a cell, from its start to its end; undefined where it cannot be told apart from what is beside it. */
export type ReadPhrasing = (start: number, end: number) => PhrasingContent[] | undefined;

/** The mdast of a table found in text; undefined where some cell has no content of its own. */
export function tableNodeOf(
  page: Page,
  { rows, isTorn }: TextTable,
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
  const position = page.lines.positionAt(start, end);
  return { type: "table", align: [], children, position, ...(isTorn === true && { data: { isTorn } }) };
}

function rowNodeOf(page: Page, { line, cells }: TextRow, readPhrasing: ReadPhrasing): TableRow | undefined {
  const lineStart = page.lines.lineStart(line);
  const children: TableRow["children"] = [];
  for (const cell of cells) {
    const content = contentOf(page, cell, readPhrasing);
    if (content === undefined) return undefined;
    children.push({
      type: "tableCell",
      position: page.lines.positionAt(cell.start, cell.end),
      children: content,
    });
  }
  return {
    type: "tableRow",
    position: page.lines.positionAt(lineStart, cells.at(-1)?.end ?? lineStart),
    children,
  };
}

/** What a cell holds; a stretch of nothing but white space between two others is the space between their words. */
function contentOf(
  page: Page,
  { start, end, parts }: LineCell,
  readPhrasing: ReadPhrasing,
): PhrasingContent[] | undefined {
  if (parts === undefined) return start === end ? [] : readPhrasing(start, end);
  const content: PhrasingContent[] = [];
  for (const part of parts) {
    const isGap = isSpace(page.text.charCodeAt(part.start));
    const read = isGap ? [spaceAt(page, part)] : readPhrasing(part.start, part.end);
    if (read === undefined) return undefined;
    for (const node of read) content.push(node);
    const last = content.at(-1);
    if (part.signs !== undefined && last?.type === "text")
      content[content.length - 1] = { ...last, value: last.value + part.signs };
  }
  return content;
}

function spaceAt({ lines }: Page, { start, end }: CellPart): PhrasingContent {
  return { type: "text", value: " ", position: lines.positionAt(start, end) };
}

export function textAt({ text, lines }: Page, start: number, end: number): PhrasingContent[] {
  return [{ type: "text", value: text.slice(start, end), position: lines.positionAt(start, end) }];
}

import { figureColumns } from "./figure-columns.ts";
import { isHeadWord } from "./head-words.ts";
import { extentOf, outlook, rowsFrom } from "./page.ts";
import type { Page, TextTable } from "./page.ts";
import type { LineCell } from "./split-line.ts";

/**
 * Rows pasted out of a spreadsheet, with commas between their cells. Prose has commas everywhere, so that every row must
 * have as many cells as the head, the head words alone, and two columns nothing but figures (one of three rows or more).
 *
 *     项目,数量,单价,金额
 *     "桌子, 木",10,200,"2,000"
 */
export function readCommas(page: Page, first: number): TextTable | undefined {
  const [start, end] = extentOf(page, first);
  const comma = page.text.slice(start, end).includes(",") ? "," : "，";
  const head = splitAtCommas(page.text, start, end, comma);
  const words = head.map((cell) => page.text.slice(cell.start, cell.end));
  if (
    words.length < 3 ||
    !words.every(isHeadWord) ||
    words.filter((word) => word === "").length * 2 > words.length
  )
    return undefined;
  const cellsOf = (from: number, to: number) => {
    const cells = splitAtCommas(page.text, from, to, comma);
    return cells.length === head.length ? cells : undefined;
  };
  const [, ...seen] = rowsFrom(page, first, cellsOf, outlook);
  // A second line of words may belong to the head.
  const figures = figureColumns(page.text, seen.length > 2 ? seen.slice(1) : seen, 1);
  if (seen.length < 2 || figures < 1 || (figures === 1 && seen.length < 3)) return undefined;
  const rows = rowsFrom(page, first, cellsOf, Infinity);
  return { rows, nextLine: first + rows.length };
}

/** Cells between commas; those in quotes may hold some, and stand without the quotes. */
function splitAtCommas(text: string, start: number, end: number, comma: string): LineCell[] {
  const line = text.slice(start, end);
  const cells: LineCell[] = [];
  for (let from = 0; line !== "" && from <= line.length;) {
    while (line.charAt(from) === " ") from++;
    const quote = line.charAt(from) === '"' ? line.indexOf('"', from + 1) : -1;
    const isClosed = quote !== -1 && (quote + 1 === line.length || line.charAt(quote + 1) === comma);
    const found = line.indexOf(comma, isClosed ? quote : from);
    const stop = found === -1 ? line.length : found;
    cells.push(isClosed ? cellIn(line, start, from + 1, quote) : cellIn(line, start, from, stop));
    from = stop + 1;
  }
  return cells;
}

function cellIn(line: string, lineStart: number, from: number, to: number): LineCell {
  let end = to;
  while (end > from && line.charAt(end - 1) === " ") end--;
  return { start: lineStart + from, end: lineStart + end, left: 0, right: 0 };
}

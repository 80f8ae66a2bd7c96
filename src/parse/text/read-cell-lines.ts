import { isFigureText } from "./figure-columns.ts";
import { extentOf, outlook } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import { isSpace } from "./split-line.ts";
import type { LineCell } from "./split-line.ts";

/**
 * The body of a table whose cells each stand on a line of their own, below a head that page and program have torn: names
 * and, behind each, as many figures, rates in the same places. What stands between is the name of a group.
 *
 *     同比变动         ← whatever is left of the head
 *     收入
 *     1,200
 *     1,000
 *     20%
 *     毛利
 *     …
 *
 * A currency sign on a line of its own belongs to the figure below it. Names with one figure each need more rows, and no other shape among them.
 */
export function readCellLines(page: Page, first: number): TextTable | undefined {
  const rows: TextRow[] = [];
  let shape: string | undefined;
  let full = 0;
  let nextLine = first;
  for (let line = first; line <= page.lastLine && (full >= fewest || line < first + outlook);) {
    const name = cellAt(page, line) ?? (rows.length === 0 ? undefined : headAt(page, line));
    if (name === undefined || isFigure(page, name)) break;
    const { figures, next } = figuresFrom(page, line + 1);
    if (figures.length === 0) {
      if (rows.length === 0) return undefined;
      if (rows.slice(-mostNames).every(({ cells }) => cells.length === 1)) break;
      rows.push({ line, cells: [name] });
      line++;
      continue;
    }
    shape ??= shapeOf(page, figures);
    if (shapeOf(page, figures) !== shape) break;
    rows.push({ line, cells: [name, ...figures] });
    full++;
    line = next;
    nextLine = line;
  }
  // Names that no figures follow stand behind the table.
  const kept = rows.slice(0, rows.findLastIndex(({ cells }) => cells.length > 1) + 1);
  const width = kept[0]?.cells.length ?? 0;
  if (full < (width < narrowest ? fewestPairs : fewest) || !showsAmounts(page, kept)) return undefined;
  return { rows: kept.map((row) => padded(row, width)), nextLine };
}

/** Rows from which on lines are believed to be cells, and how many of a name and one figure. */
const fewest = 4;
const fewestPairs = 6;
/** Columns with that of the names. */
const narrowest = 3;
const widest = 12;
/** Names of groups, one below the other. */
const mostNames = 2;
const longestName = 40;

function figuresFrom(
  page: Page,
  first: number,
): { readonly figures: readonly LineCell[]; readonly next: number } {
  const figures: LineCell[] = [];
  let next = first;
  let wasSign = false;
  for (let line = first; line <= page.lastLine && figures.length <= widest; line++) {
    const cell = cellAt(page, line);
    if (cell === undefined) break;
    const isSign = /^[$¥￥£€]$/u.test(textOf(page, cell));
    if (isSign ? wasSign : !isFigure(page, cell)) break;
    wasSign = isSign;
    if (isSign) continue;
    figures.push(cell);
    next = line + 1;
  }
  return { figures, next };
}

/** Which of the figures are rates: `amount amount rate`. A dash stands for none of either. */
function shapeOf(page: Page, figures: readonly LineCell[]): string {
  return figures.map((cell) => (/[%％]/u.test(textOf(page, cell)) ? "rate" : "amount")).join(" ");
}

/** Amounts are grouped by thousands or have decimals; so are pages, years and ranks hardly ever. */
function showsAmounts(page: Page, rows: readonly TextRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1));
  const amounts = cells.filter((cell) => /\d[,，]\d{3}|\d\.\d|[%％]/u.test(textOf(page, cell)));
  return amounts.length * 2 >= cells.length;
}

function padded(row: TextRow, width: number): TextRow {
  const end = row.cells.at(-1)?.end ?? 0;
  const lacking = Array.from({ length: width - row.cells.length }, () => ({
    start: end,
    end,
    left: 0,
    right: 0,
  }));
  return { ...row, cells: [...row.cells, ...lacking] };
}

/** A line that is one cell: a figure, or a name, which is short and no sentence. */
function cellAt(page: Page, line: number): LineCell | undefined {
  const [lineStart, end] = extentOf(page, line);
  let start = lineStart;
  while (start < end && isSpace(page.text.charCodeAt(start))) start++;
  const text = page.text.slice(start, end);
  const isCell =
    text !== "" && text.length <= longestName && !/[|｜\t]|\s{2}|[。！？；;，,：:]$|[^.]{12}\.$/u.test(text);
  return isCell ? { start, end, left: 0, right: 0 } : undefined;
}

/** `Operating expenses:`, the name of the rows below it. */
function headAt(page: Page, line: number): LineCell | undefined {
  const [start, end] = extentOf(page, line);
  const text = page.text.slice(start, end);
  return /^\S[^:：]*\p{L}[^:：]*[:：]$/u.test(text) && text.length <= longestName
    ? { start, end, left: 0, right: 0 }
    : undefined;
}

function isFigure(page: Page, cell: LineCell): boolean {
  return isFigureText(textOf(page, cell));
}

function textOf({ text }: Page, { start, end }: LineCell): string {
  return text.slice(start, end);
}

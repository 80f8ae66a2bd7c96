import { isFigureText } from "./figure-columns.ts";
import { fitRow, kindsOf } from "./fit-row.ts";
import { extentOf, outlook } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import { splitAtGaps } from "./split-line.ts";
import type { LineCell } from "./split-line.ts";

/**
 * Rows of a name of several words and its figures, with one space between any of them. As many figures at the end of each
 * tell where a name ends. A head of as many words must stand above, or a total close the rows; `Room 12` and `Page 3` have neither.
 *
 *     Item Last year This year         Spring fair 8,000 7,500
 *     Printing and post 1,200 1,300    T-shirts (at cost) 2,500 2,600
 *     Rent 7,000 7,200                 Total income 10,500 10,100
 */
export function readTrailing(page: Page, first: number): TextTable | undefined {
  return readHeaded(page, first) ?? readClosed(page, first);
}

const longestLine = 120;

/** Under a head of words; the years and days of a date in it are one. */
function readHeaded(page: Page, first: number): TextTable | undefined {
  const [start, end] = extentOf(page, first);
  if (start === end || end - start > longestLine || first === page.lastLine) return undefined;
  const opening = rowAt(page, first + 1) ?? [];
  const figures = opening.length;
  if (figures < 3) return undefined;
  const head = headCells(page, splitAtGaps(page.text, start, end, 1), figures);
  if (head === undefined) return undefined;
  const rows: TextRow[] = [{ line: first, cells: head }];
  const kinds = kindsOf(page.text, opening);
  for (let line = first + 1; line <= page.lastLine; line++) {
    const cells = fitRow(page.text, rowAt(page, line) ?? [], kinds);
    if (cells === undefined) break;
    rows.push({ line, cells });
  }
  return rows.length < 3 ? undefined : { rows, nextLine: first + rows.length };
}

/** One cell a column: as they stand, or with the parts of dates joined (2023 年 12 月 31 日, Q1 2024). */
function headCells(page: Page, cells: readonly LineCell[], width: number): LineCell[] | undefined {
  const joined: LineCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const text = page.text.slice(cell.start, cell.end);
    const before = last === undefined ? "" : page.text.slice(last.start, last.end);
    if (last !== undefined && continuesDate(before, text))
      joined[joined.length - 1] = { ...last, end: cell.end, right: cell.right };
    else joined.push(cell);
  }
  const texts = joined.map((cell) => page.text.slice(cell.start, cell.end));
  const isHead = texts.every((text) => !isFigureText(text) || /^(?:19|20)\d\d(?:\s?年度?)?$/u.test(text));
  return joined.length === width && isHead ? joined : undefined;
}

function continuesDate(before: string, text: string): boolean {
  if (/^(?:年度?|年末|年初|月份?|日|年)$/u.test(text)) return /\d$/u.test(before);
  return /^\d{1,2}$/u.test(text) && /\d\s?[年月]$/u.test(before);
}

/** Without a head: names and as many figures each, with a total behind them, and the names of groups between. */
function readClosed(page: Page, first: number): TextTable | undefined {
  const width = rowAt(page, first)?.length ?? 0;
  if (!isAmountRow(page, rowAt(page, first)) || follows(page, first, width)) return undefined;
  const rows: TextRow[] = [];
  let closed = 0;
  let figures = 0;
  for (let line = first; line <= page.lastLine && (closed > 0 || line < first + outlook); line++) {
    const cells = rowAt(page, line);
    if (cells?.length === width) {
      rows.push({ line, cells });
      figures++;
      if (isAmountRow(page, cells) && isTotal(page, cells) && figures >= 3) closed = rows.length;
    } else {
      const group = groupAt(page, line);
      const [, before] = rows.at(-1)?.cells ?? [];
      if (group === undefined || before?.start === before?.end) break;
      const lacking = Array.from({ length: width - 1 }, () => ({ ...group, start: group.end }));
      rows.push({ line, cells: [group, ...lacking] });
    }
  }
  const kept = rows.slice(0, closed);
  return kept.length < 3 ? undefined : { rows: kept, nextLine: (kept.at(-1)?.line ?? first) + 1 };
}

/** A line whose rows began further up has been looked at from there. */
function follows(page: Page, line: number, width: number): boolean {
  const before = rowAt(page, groupAt(page, line - 1) === undefined ? line - 1 : line - 2);
  return before?.length === width && isAmountRow(page, before);
}

function isTotal(page: Page, [name]: readonly LineCell[]): boolean {
  const text = name === undefined ? "" : page.text.slice(name.start, name.end);
  return /^(?:(?:grand |sub-?)?total\b|(?:总|合|共)\s?计)|(?:\btotal|[总合共]计)[:：]?$/iu.test(text);
}

/** Amounts are grouped by thousands, have decimals or a currency; numbers of pages and rooms do not. */
function isAmountRow(page: Page, cells: readonly LineCell[] | undefined): boolean {
  const figures = cells?.slice(1).map(({ start, end }) => page.text.slice(start, end)) ?? [];
  return figures.some((text) => /[$€£¥￥₹]|\d,\d{3}|\d\.\d{2}$/u.test(text));
}

/** A line between rows that has words alone. */
function groupAt(page: Page, line: number): LineCell | undefined {
  const [start, end] = line < 1 ? [0, 0] : extentOf(page, line);
  const text = page.text.slice(start, end);
  if (start === end || text.length > 48 || /\d|[。；;，,！!？?：:.]$|\t/u.test(text)) return undefined;
  return { start, end, left: 0, right: end - start };
}

/** The name of a line and the figures behind it; undefined where it has none, or no name of words. */
function rowAt(page: Page, line: number): LineCell[] | undefined {
  const [start, end] = line < 1 || line > page.lastLine ? [0, 0] : extentOf(page, line);
  if (start === end || end - start > longestLine) return undefined;
  const cells = splitAtGaps(page.text, start, end, 1);
  let words = cells.length;
  while (words > 0) {
    const cell = cells[words - 1];
    if (cell === undefined || !isPlainFigure(page.text.slice(cell.start, cell.end))) break;
    words--;
  }
  const [from, to] = [cells[0], cells[words - 1]];
  if (from === undefined || to === undefined || words === cells.length) return undefined;
  const name = page.text.slice(from.start, to.end);
  if (!/\p{L}/u.test(name) || /[。；;！!？?，,：:=＝→>@×*]$|[。；！？=＝]/u.test(name)) return undefined;
  return [{ ...from, end: to.end, right: to.right }, ...cells.slice(words)];
}

/** Without words of its own: `$1,200`, `-4.7%`, `(12.5)`; one bracket belongs to the name before it. */
function isPlainFigure(text: string): boolean {
  return isFigureText(text) && !/\p{L}/u.test(text) && /^[(（]/u.test(text) === /[)）]$/u.test(text);
}

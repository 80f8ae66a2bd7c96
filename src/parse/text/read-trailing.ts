import { fitRow, kindsOf } from "./fit-row.ts";
import { extentOf, outlook } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import { headCells } from "./row-lines/head-cells.ts";
import { groupAt, isAmountRow, isTotal, rowAt, wordsOf } from "./row-lines/row-at.ts";
import type { LineCell } from "./split-line.ts";

/**
 * Rows of a name of several words and its figures, with one space between any of them. As many figures at the end of each
 * tell where a name ends. A head of as many words must stand above, a total close the rows, or several amounts stand in each of
 * four rows or more; `Room 12` and `Page 3` have nothing of it.
 *
 *     Item Last year This year         Spring fair 8,000 7,500
 *     Printing and post 1,200 1,300    T-shirts (at cost) 2,500 2,600
 *     Rent 7,000 7,200                 Total income 10,500 10,100
 */
export function readTrailing(page: Page, first: number): TextTable | undefined {
  return readHeaded(page, first) ?? readRun(page, first);
}

/** Under a head of words. */
function readHeaded(page: Page, first: number): TextTable | undefined {
  const opening = first === page.lastLine ? undefined : rowAt(page, first + 1);
  if (opening === undefined) return undefined;
  const words = wordsOf(page, first);
  const full = words === undefined ? undefined : headCells(page, words, opening.length);
  const head = full ?? (words === undefined ? undefined : unnamedHead(page, words, opening.length));
  if (head === undefined) return undefined;
  if (opening.length === 2 && !isAmountHead(page, head)) return undefined;
  const rows: TextRow[] = [{ line: first, cells: head }];
  const kinds = kindsOf(page.text, opening);
  for (let line = first + 1; line <= page.lastLine; line++) {
    const cells = fitRow(page.text, rowAt(page, line) ?? [], kinds);
    if (cells === undefined) break;
    rows.push({ line, cells });
  }
  const fewest = opening.length === 2 || full === undefined ? fewestPairs : 2;
  return rows.length <= fewest ? undefined : { rows, nextLine: first + rows.length };
}

/** A head with nothing above the names: `标准店 旗舰店` above `装修费 270000 450000`. */
function unnamedHead(page: Page, words: readonly LineCell[], width: number): LineCell[] | undefined {
  const [first] = words;
  const cells = width < 3 || first === undefined ? undefined : headCells(page, words, width - 1);
  return first === undefined || cells === undefined
    ? undefined
    : [{ ...first, end: first.start, right: first.left }, ...cells];
}

/** Rows of a name and one figure below `项目 金额`, and rows of several amounts without a head. */
const fewestPairs = 3;
const fewestAmounts = 4;

function isAmountHead({ text }: Page, [, last]: readonly LineCell[]): boolean {
  return last !== undefined && amountHead.test(text.slice(last.start, last.end));
}

const amountHead =
  /金额|数据|费用|成本|预算|[价款额]|[（(].*[元人个%％].*[)）]|\b(?:amount|cost|price|budget|total|expense|income)s?\b/iu;

/** Without a head: names and as many figures each, and the names of groups between. */
function readRun(page: Page, first: number): TextTable | undefined {
  const opening = rowAt(page, first);
  const width = opening?.length ?? 0;
  if (opening === undefined || !isAmountRow(page, opening) || isTotal(page, opening)) return undefined;
  if (follows(page, first, width)) return undefined;
  const rows: TextRow[] = [];
  const kinds = kindsOf(page.text, opening);
  let [closed, full, amounts] = [0, 0, 0];
  let line = first;
  for (; line <= page.lastLine && (closed > 0 || full >= fewestAmounts || line < first + outlook); line++) {
    const read = rowAt(page, line);
    const cells = fitRow(page.text, read ?? [], kinds);
    if (cells?.length === width) {
      rows.push({ line, cells });
      full++;
      if (isAmountRow(page, cells)) amounts++;
      if (isAmountRow(page, cells) && isTotal(page, cells) && full >= 3) closed = rows.length;
    } else {
      const group = groupAt(page, line);
      if (group === undefined) {
        if (isBlankBetween(page, line, width)) continue;
        break;
      }
      const [, before] = rows.at(-1)?.cells ?? [];
      if (before?.start === before?.end) break;
      const lacking = Array.from({ length: width - 1 }, () => ({ ...group, start: group.end }));
      rows.push({ line, cells: [group, ...lacking] });
    }
  }
  const isMany = width > 2 && full >= fewestAmounts && amounts * 4 >= full * 3;
  const all = isMany ? withoutLastNames(rows) : [];
  // What is cut off from other amounts must have its own total.
  const kept = all.length > 0 && !isCut(page, first, all, width) ? all : rows.slice(0, closed);
  if (kept.length < 3) return undefined;
  const nextLine = (kept.at(-1)?.line ?? first) + 1;
  return { rows: kept, nextLine, isTorn: isCut(page, first, kept, width) };
}

function withoutLastNames(rows: readonly TextRow[]): TextRow[] {
  return rows.slice(
    0,
    rows.findLastIndex(({ cells: [, figure] }) => figure !== undefined && figure.start < figure.end) + 1,
  );
}

/** One blank line between rows that have one between each other. */
function isBlankBetween(page: Page, line: number, width: number): boolean {
  const [start, end] = extentOf(page, line);
  return start === end && rowAt(page, line - 1)?.length === width && rowAt(page, line + 1)?.length === width;
}

/** Amounts right above or below that fit no column. */
function isCut(page: Page, first: number, rows: readonly TextRow[], width: number): boolean {
  const below = rowAt(page, (rows.at(-1)?.line ?? first) + 1);
  return amount.test(lineAt(page, first - 1)) || (below?.length !== width && isAmountRow(page, below));
}

const amount = /[$€£¥￥₹]\s?\d|\d\s?[万亿]?元|\d,\d{3}|\d\.\d{2}(?!\d)/u;

function lineAt(page: Page, line: number): string {
  return line < 1 ? "" : page.text.slice(...extentOf(page, line));
}

/** A line whose rows began further up has been looked at from there; behind a total others begin. */
function follows(page: Page, line: number, width: number): boolean {
  const before = rowAt(page, groupAt(page, line - 1) === undefined ? line - 1 : line - 2);
  return before?.length === width && isAmountRow(page, before) && !isTotal(page, before);
}

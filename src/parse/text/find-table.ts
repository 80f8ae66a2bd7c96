import { alignRows } from "./align-rows.ts";
import { holdsFigures, isFigureText } from "./figure-columns.ts";
import { extentOf, outlook } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import { readCellLines } from "./read-cell-lines.ts";
import { readCommas } from "./read-commas.ts";
import { readSpaces } from "./read-spaces.ts";
import { readStacked } from "./read-stacked.ts";
import { readTornRows } from "./read-torn-rows.ts";
import { readTrailing } from "./read-trailing.ts";
import { settleRows } from "./settle-rows.ts";
import { isRuler, isSpace, splitAtGaps, splitAtPipes, splitAtTabs } from "./split-line.ts";
import type { LineCell } from "./split-line.ts";

/**
 * The table that begins at `line` of a page, if one does: lines held apart by `|`, by tabs, by columns of white space or
 * by commas. Precision comes first, because prose has tabs and double spaces too: two rows of two cells at least, as many in
 * one as in the next, and where only spaces hold them apart, a column of figures beside one of words.
 *
 *     项目          一季度   二季度    合计
 *     线上推广         140      150     290
 *     线下活动          80       90     170
 */
export function findTextTable(page: Page, line: number): TextTable | undefined {
  const [start, end] = extentOf(page, line);
  if (start === end) return undefined;
  if (splitAtPipes(page.text, start, end) !== undefined)
    return (
      readTornRows(page, line) ??
      readPipes(page, line) ??
      readStacked(page, line) ??
      readCellLines(page, line)
    );
  if (page.text.slice(start, end).includes("\t")) return readTabs(page, line) ?? readGaps(page, line);
  return (
    readGaps(page, line) ??
    readCommas(page, line) ??
    readSpaces(page, line) ??
    readTrailing(page, line) ??
    readStacked(page, line) ??
    readCellLines(page, line)
  );
}

function readPipes(page: Page, first: number): TextTable | undefined {
  return isRegular(pipeRows(page, first, outlook).rows) ? padded(pipeRows(page, first)) : undefined;
}

function pipeRows(page: Page, first: number, count = Infinity): TextTable {
  const rows: TextRow[] = [];
  let line = first;
  for (; line <= page.lastLine && line < first + count; line++) {
    const [start, end] = extentOf(page, line);
    const cells = start === end ? undefined : splitAtPipes(page.text, skipSpace(page.text, start), end);
    if (cells === undefined) break;
    if (cells.length > 0) rows.push({ line, cells });
  }
  return { rows, nextLine: line };
}

function skipSpace(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function readTabs(page: Page, first: number): TextTable | undefined {
  const rowsOf = (isRun: boolean, count?: number) =>
    settleRows(
      page.text,
      linesFrom(page, first, hasTab, count).map(({ line, start, end }) => ({
        line,
        cells: splitAtTabs(page.text, start, end, isRun),
      })),
    );
  const [single, run] = [rowsOf(false, outlook), rowsOf(true, outlook)];
  // Tabs that only keep columns in line come in runs of any length; where they hold blanks, each is a boundary.
  const isRun = !isRegular(single) || (isUniform(run) && !isUniform(single));
  if (isRegular(isRun ? run : single)) {
    const rows = rowsOf(isRun);
    return padded({ rows, nextLine: (rows.at(-1)?.line ?? first) + 1 });
  }
  return undefined;
}

/** A figure alone behind tabs is a total without a name; words behind them are a paragraph that is set in. */
function hasTab(line: string): boolean {
  const text = line.trimStart();
  return text.includes("\t") || (line.startsWith("\t") && text.length < 24 && isFigureText(text));
}

interface Line {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Lines of a table, with the short ones among them that only name a group of rows (一、工程费用). */
function linesFrom(page: Page, first: number, isRow: (text: string) => boolean, count = Infinity): Line[] {
  const lines: Line[] = [];
  let pending: Line | undefined;
  for (let line = first; line <= page.lastLine && line < first + count; line++) {
    const [start, end] = extentOf(page, line);
    if (start === end) {
      if (lines.length === 0 || !goesOn(page, line + 1, isRow)) break;
      continue;
    }
    const text = page.text.slice(start, end);
    if (isRuler(page.text, start, end)) continue;
    if (isRow(text)) {
      if (pending !== undefined) lines.push(pending);
      pending = undefined;
      lines.push({ line, start, end });
    } else {
      if (pending !== undefined || lines.length === 0 || !isGroupName(text)) break;
      pending = { line, start, end };
    }
  }
  return lines;
}

/** Behind one blank line a table goes on with a row that ends in a figure, or with the name of a group of such rows. */
function goesOn(page: Page, line: number, isRow: (text: string) => boolean): boolean {
  const [start, end] = extentOf(page, line);
  const text = page.text.slice(start, end);
  if (isRow(text)) return endsInFigure(text);
  if (!isGroupName(text) || start === end) return false;
  const next = page.text.slice(...extentOf(page, line + 1));
  return isRow(next) && endsInFigure(next);
}

function endsInFigure(line: string): boolean {
  return isFigureText(/\S+$/u.exec(line.slice(-24))?.[0] ?? "");
}

const groupNameLength = 32;

/** A line within a table that has one cell: the name of the rows below it, never a sentence, caption or remark. */
function isGroupName(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= groupNameLength &&
    !/[。；;，,！!？?：:]$|^(?:表|图|附表|注|备注|说明|单位|数据来源|来源|[*※])|单位[：:]|^\(?（?(?:table|note|source|unit)/iu.test(
      text,
    )
  );
}

function isUniform(rows: readonly TextRow[]): boolean {
  return rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
}

/** Two rows of two cells at least, and nearly all rows as wide as most of them, or short of a last remark. */
function isRegular(rows: readonly TextRow[]): boolean {
  const counts = new Map<number, number>();
  let full = 0;
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    full++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const width = Math.max(0, ...counts.keys());
  const usual = Math.max(
    0,
    ...[...counts].map(([cells, times]) => times + (cells >= 4 ? (counts.get(cells - 1) ?? 0) : 0)),
  );
  return full >= 2 && width >= 2 && usual * 5 >= full * 3;
}

/** The table with as many cells in each row as the widest has; what a row lacks is empty at its end. */
function padded({ rows, nextLine }: TextTable): TextTable {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.length);
  const full = rows.map((row) => {
    const end = row.cells.at(-1)?.end ?? 0;
    const lacking = Array.from({ length: width - row.cells.length }, () => ({ ...noCell, start: end, end }));
    return { ...row, cells: [...row.cells, ...lacking] };
  });
  return { rows: full, nextLine };
}

const noCell: LineCell = { start: 0, end: 0, left: 0, right: 0 };

function readGaps(page: Page, first: number): TextTable | undefined {
  if (!hasGap(page.text.slice(...extentOf(page, first)))) return undefined;
  const rowsOf = (count?: number) =>
    alignRows(
      page.text,
      linesFrom(page, first, hasGap, count).map(({ line, start, end }) => ({
        line,
        cells: splitAtGaps(page.text, start, end, 2),
      })),
    );
  const seen = rowsOf(outlook);
  if (seen === undefined || !holdsFigures(page.text, seen)) return undefined;
  const rows = seen.length < outlook ? seen : (rowsOf() ?? seen);
  return { rows, nextLine: (rows.at(-1)?.line ?? first) + 1 };
}

function hasGap(line: string): boolean {
  return /\S(?: {2,}|[ \u3000]{2,}|\t|[.·…]{3,}|…{2})\S/u.test(line);
}

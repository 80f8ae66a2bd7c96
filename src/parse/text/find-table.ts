import type { Source } from "../../source/source.ts";
import { alignRows } from "./align-rows.ts";
import { isRuler, isSpace, splitAtGaps, splitAtPipes, splitAtTabs } from "./split-line.ts";
import type { LineCell } from "./split-line.ts";

/** A table found in plain text: its rows, the head first, each with one cell a column. */
export interface TextTable {
  readonly rows: readonly TextRow[];
  /** The line behind its last one. */
  readonly nextLine: number;
}

export interface TextRow {
  readonly line: number;
  readonly cells: readonly LineCell[];
}

/**
 * The table that begins at `line` of a plain text, if one does: lines held apart by `|`, by tabs, or by columns of white
 * space. Precision comes first, because prose has tabs and double spaces too: two rows of two cells at least, as many in
 * one as in the next, and where only spaces hold them apart, a column of figures beside one of words.
 *
 *     项目          一季度   二季度    合计
 *     线上推广         140      150     290
 *     线下活动          80       90     170
 */
export function findTextTable(source: Source, line: number): TextTable | undefined {
  const [start, end] = extentOf(source, line);
  if (start === end) return undefined;
  if (splitAtPipes(source.text, start, end) !== undefined) return readPipes(source, line);
  if (source.text.slice(start, end).includes("\t")) return readTabs(source, line) ?? readGaps(source, line);
  return readGaps(source, line) ?? readSpaces(source, line);
}

/** A line without the white space at its end; what stands before it may be an indent or an empty cell. */
function extentOf(source: Source, line: number): readonly [number, number] {
  const start = source.lines.lineStart(line);
  let end = source.lines.lineStart(line + 1);
  while (end > start && isSpace(source.text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/**
 * Lines looked at before a table is believed. What follows is read once it is, so that a long stretch that is no table
 * costs each of its lines a fixed look ahead.
 */
const outlook = 64;

function readPipes(source: Source, first: number): TextTable | undefined {
  return isRegular(pipeRows(source, first, outlook).rows) ? padded(pipeRows(source, first)) : undefined;
}

function pipeRows(source: Source, first: number, count = Infinity): TextTable {
  const rows: TextRow[] = [];
  let line = first;
  for (; line <= source.lines.lineCount && line < first + count; line++) {
    const [start, end] = extentOf(source, line);
    const cells = start === end ? undefined : splitAtPipes(source.text, skipSpace(source.text, start), end);
    if (cells === undefined) break;
    if (cells.length > 0) rows.push({ line, cells });
  }
  return { rows, nextLine: line };
}

function skipSpace(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function readTabs(source: Source, first: number): TextTable | undefined {
  const rowsOf = (isRun: boolean, count?: number) =>
    linesFrom(source, first, hasTab, count).map(({ line, start, end }) => ({
      line,
      cells: splitAtTabs(source.text, start, end, isRun),
    }));
  for (const isRun of [false, true]) {
    if (!isRegular(rowsOf(isRun, outlook))) continue;
    const rows = rowsOf(isRun);
    return padded({ rows, nextLine: (rows.at(-1)?.line ?? first) + 1 });
  }
  return undefined;
}

function hasTab(line: string): boolean {
  return line.trimStart().includes("\t");
}

interface Line {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Lines of a table, with the short ones among them that only name a group of rows (一、工程费用). */
function linesFrom(
  source: Source,
  first: number,
  isRow: (text: string) => boolean,
  count = Infinity,
): Line[] {
  const lines: Line[] = [];
  let pending: Line | undefined;
  for (let line = first; line <= source.lines.lineCount && line < first + count; line++) {
    const [start, end] = extentOf(source, line);
    if (start === end) {
      if (lines.length === 0 || !goesOn(source, line + 1, isRow)) break;
      continue;
    }
    const text = source.text.slice(start, end);
    if (isRuler(source.text, start, end)) continue;
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
function goesOn(source: Source, line: number, isRow: (text: string) => boolean): boolean {
  const [start, end] = extentOf(source, line);
  const text = source.text.slice(start, end);
  if (isRow(text)) return endsInFigure(text);
  if (!isGroupName(text) || start === end) return false;
  const next = source.text.slice(...extentOf(source, line + 1));
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

/** Two rows of two cells at least, and nearly all rows as wide as most of them. */
function isRegular(rows: readonly TextRow[]): boolean {
  const counts = new Map<number, number>();
  let full = 0;
  for (const { cells } of rows) {
    if (cells.length < 2) continue;
    full++;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const width = Math.max(0, ...counts.keys());
  const usual = Math.max(0, ...counts.values());
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

function readGaps(source: Source, first: number): TextTable | undefined {
  if (!hasGap(source.text.slice(...extentOf(source, first)))) return undefined;
  const rowsOf = (count?: number) =>
    alignRows(
      source.text,
      linesFrom(source, first, hasGap, count).map(({ line, start, end }) => ({
        line,
        cells: splitAtGaps(source.text, start, end, 2),
      })),
    );
  const seen = rowsOf(outlook);
  if (seen === undefined || !holdsFigures(source.text, seen)) return undefined;
  const rows = seen.length < outlook ? seen : (rowsOf() ?? seen);
  return { rows, nextLine: (rows.at(-1)?.line ?? first) + 1 };
}

function hasGap(line: string): boolean {
  return /\S(?: {2,}|[ \u3000]{2,}|\t)\S/u.test(line);
}

/** Single spaces hold cells apart only where nothing speaks against it: three lines of three or more words each, two of them figures in every line. */
function readSpaces(source: Source, first: number): TextTable | undefined {
  const rows: TextRow[] = [];
  let line = first;
  for (; line <= source.lines.lineCount; line++) {
    const [start, end] = extentOf(source, line);
    const isWordy = end - start > 120 || start === end;
    const cells = isWordy ? [] : splitAtGaps(source.text, start, end, 1);
    if (cells.length < 3 || cells.length !== (rows[0]?.cells ?? cells).length) break;
    rows.push({ line, cells });
  }
  const [head, ...body] = rows;
  if (head === undefined || body.length < 2 || figureColumns(source.text, body, 1) < 2) return undefined;
  if (head.cells.some(({ start, end }) => isFigureText(source.text.slice(start, end)))) return undefined;
  return { rows, nextLine: line };
}

/** A table of spaces shows itself by a column of figures under a head of words, beside a column of words. */
function holdsFigures(text: string, rows: readonly TextRow[]): boolean {
  const [, ...body] = rows;
  const columns = rows[0]?.cells.length ?? 0;
  const figures = Math.max(figureColumns(text, body, 0.75), figureColumns(text, rows, 0.75));
  return figures >= 1 && (columns >= 3 || rows.length >= 3) && !rows.some((row) => isSentence(text, row));
}

/** How many columns hold figures in at least this share of their cells that hold anything. */
function figureColumns(text: string, rows: readonly TextRow[], share: number): number {
  const columns = rows[0]?.cells.length ?? 0;
  let count = 0;
  for (let index = 0; index < columns; index++) {
    let figures = 0;
    let filled = 0;
    for (const { cells } of rows) {
      const cell = cells[index];
      if (cell === undefined || cell.start === cell.end) continue;
      filled++;
      if (isFigureText(text.slice(cell.start, cell.end))) figures++;
    }
    if (filled >= 2 && figures >= filled * share) count++;
    else if (filled === 1 && figures === 1 && rows.length === 1) count++;
  }
  return count;
}

/** `1,250`, `￥80万元`, `(12.5)`, `20%`, `-`, `12台`: a figure with its signs and a short unit, or the dash that stands for none. */
function isFigureText(text: string): boolean {
  return /^(?:[-–—―－/]+|[（(]?[+\-−－±≥≤<>~约$¥￥€£▲△↑↓]{0,3}\s?\d[\d,，.．]*\s?[%％‰]?[\p{L}/]{0,6}[)）]?[\d*※①-⑳]{0,2})$/u.test(
    text,
  );
}

/** Form lines (姓名：张三  电话：…) and sentences are no rows. */
function isSentence(text: string, { cells }: TextRow): boolean {
  const words = cells.map(({ start, end }) => text.slice(start, end));
  const first = words[0] ?? "";
  return (
    /[。！？；]$/u.test(first) ||
    first.length > 60 ||
    words.filter((word) => /^[^：:]{1,8}[：:]\S/u.test(word)).length >= 2
  );
}

import { isFigureText } from "./figure-columns.ts";
import { extentOf, outlook } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import type { LineCell } from "./split-line.ts";
import { isSpace } from "./split-line.ts";

/**
 * A table whose every cell is closed by a bar and whose rows are broken over lines anyhow, as some converters leave them:
 *
 *     Revenue |                         Operating profit |
 *     412.5 |                           2 | 61.5 | (2.1) | 59.4 |
 *     389.3 |                           Amortisation |
 *     Costs | 1.2 | 1.1 |               |
 *     …                                 (1.1) | - | (1.1) |
 *
 * A row begins with a line that begins with words, and most rows come to the same number of cells that way; a row of several
 * lines has to come to it exactly. Words alone that make a row, or all of it but its corner, are a head.
 */
export function readTornRows(page: Page, first: number): TextTable | undefined {
  if (!isClosed(page, first) || beginsWithBar(page, first)) return undefined;
  const seen = groupsFrom(page, first, outlook);
  const width = usualWidth(seen);
  if (width === undefined || !isBelieved(seen, width)) return undefined;
  const groups = linesOf(seen) < outlook ? seen : groupsFrom(page, first, Infinity);
  const rows = rowsOf(groups, width);
  return { rows, nextLine: first + linesOf(groups) };
}

/** Lines that may be one row: the first begins with words, the others with figures or blanks. */
interface Group {
  readonly line: number;
  readonly cells: LineCell[];
  /** Of each cell, whether it is a figure; undefined where it is blank. */
  readonly kinds: (boolean | undefined)[];
  lines: number;
}

function groupsFrom(page: Page, first: number, count: number): Group[] {
  const groups: Group[] = [];
  for (let line = first; line <= page.lastLine && line < first + count && isClosed(page, line); line++) {
    const cells = cellsOf(page, line);
    const kinds = cells.map((cell) => kindOf(page.text.slice(cell.start, cell.end)));
    const last = groups.at(-1);
    if (last === undefined || kinds[0] === false) groups.push({ line, cells: [...cells], kinds, lines: 1 });
    else {
      for (const cell of cells) last.cells.push(cell);
      for (const kind of kinds) last.kinds.push(kind);
      last.lines++;
    }
  }
  for (const group of groups) trimBlanks(group);
  return groups;
}

/** Blank cells beyond any row are left of a caption or of a rule. */
function trimBlanks({ cells, kinds }: Group): void {
  if (kinds.slice(1).some((kind) => kind !== undefined)) return;
  cells.length = Math.min(cells.length, widest);
  kinds.length = cells.length;
}

const widest = 24;

/** Every bar closes a cell. */
function cellsOf({ text, lines }: Page, line: number): LineCell[] {
  const [lineStart, end] = extentOf({ text, lines, lastLine: line }, line);
  const cells: LineCell[] = [];
  let from = lineStart;
  for (let at = lineStart; at < end; at++) {
    if (!bars.includes(text.charAt(at))) continue;
    let [start, stop] = [from, at];
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    cells.push({ start, end: stop, left: 0, right: 0 });
    from = at + 1;
  }
  return cells;
}

const bars = "|｜";

function kindOf(text: string): boolean | undefined {
  if (text === "") return undefined;
  return (
    isFigureText(text) ||
    /^[-–—]$|^[(（]?[¥￥$€£]?\d[\d.,]*\D{0,4}$|^\d[^=＝]*[=＝][^=＝]*\d\D{0,4}$/u.test(text)
  );
}

/** The size of most groups that have figures. Of a name and one figure, there is no telling a head of a group from a gap. */
function usualWidth(groups: readonly Group[]): number | undefined {
  const times = new Map<number, number>();
  for (const { cells, kinds } of groups)
    if (cells.length >= narrowest && kinds.includes(true))
      times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  let usual: number | undefined;
  for (const [width, count] of times) {
    const most = usual === undefined ? 0 : (times.get(usual) ?? 0);
    if (count > most || (count === most && width > (usual ?? 0))) usual = width;
  }
  return usual;
}

const narrowest = 3;
const fewestTorn = 2;
const fewestRows = 3;

/** Several rows of the same width, some of them made of several lines, and hardly any row that is wider. */
function isBelieved(groups: readonly Group[], width: number): boolean {
  const full = groups.filter(({ cells, kinds }) => cells.length === width && kinds.includes(true));
  const torn = full.filter(({ lines }) => lines > 1);
  const other = groups.filter(
    ({ cells, kinds }) => kinds.includes(true) && cells.length !== width && cells.length > 2,
  );
  return full.length >= fewestRows && torn.length >= fewestTorn && other.length * 3 <= full.length;
}

function rowsOf(groups: readonly Group[], width: number): TextRow[] {
  const rows: TextRow[] = [];
  for (let index = 0; index < groups.length; index++) {
    const joined = joinWords(groups, index, width);
    const group = groups[index];
    if (group === undefined) break;
    if (joined === undefined) rows.push(rowOf(group.line, group.cells, width));
    else {
      rows.push(rowOf(group.line, joined.cells, width));
      index += joined.count - 1;
    }
  }
  return rows;
}

/** Groups of words alone that together make a row, or one without its corner. */
function joinWords(
  groups: readonly Group[],
  from: number,
  width: number,
): { readonly cells: readonly LineCell[]; readonly count: number } | undefined {
  const cells: LineCell[] = [];
  let count = 0;
  for (; from + count < groups.length && cells.length < width; count++) {
    const group = groups[from + count];
    if (group === undefined || group.kinds.includes(true)) break;
    const blank = group.kinds.indexOf(undefined);
    const isLast = blank !== -1;
    for (const cell of isLast ? group.cells.slice(0, blank) : group.cells) cells.push(cell);
    if (isLast) {
      count++;
      break;
    }
  }
  if (count < 2 || cells.length > width || cells.length < width - 1) return undefined;
  const [corner] = cells;
  if (cells.length === width || corner === undefined) return { cells, count };
  return { cells: [{ ...corner, end: corner.start }, ...cells], count };
}

function rowOf(line: number, cells: readonly LineCell[], width: number): TextRow {
  const end = cells.at(-1)?.end ?? 0;
  const own = cells.slice(
    0,
    Math.max(width, cells.findLastIndex(({ start, end: stop }) => start < stop) + 1),
  );
  const lacking = Array.from({ length: Math.max(0, width - own.length) }, () => ({
    start: end,
    end,
    left: 0,
    right: 0,
  }));
  return { line, cells: [...own, ...lacking] };
}

function linesOf(groups: readonly Group[]): number {
  return groups.reduce((count, { lines }) => count + lines, 0);
}

function isClosed(page: Page, line: number): boolean {
  const [start, end] = extentOf(page, line);
  return end > start && bars.includes(page.text.charAt(end - 1));
}

function beginsWithBar(page: Page, line: number): boolean {
  const [start] = extentOf(page, line);
  return bars.includes(page.text.charAt(start));
}

import type { Page } from "../page.ts";
import type { LineCell } from "../split-line.ts";

/**
 * The words of a head, one cell a column, the first above the names: as they stand, with the parts of dates joined (2023 年 12 月 31 日,
 * Q1 2024), or cut where a word comes again.
 *
 *     Metric Fiscal Q4 2030 Fiscal Q4 2031 Change       Metric | Fiscal Q4 2030 | Fiscal Q4 2031 | Change
 */
export function headCells(page: Page, words: readonly LineCell[], width: number): LineCell[] | undefined {
  const textOf = ({ start, end }: LineCell) => page.text.slice(start, end);
  const joined: LineCell[] = [];
  for (const cell of words) {
    const last = joined.at(-1);
    if (last !== undefined && continuesDate(textOf(last), textOf(cell)))
      joined[joined.length - 1] = { ...last, end: cell.end, right: cell.right };
    else joined.push(cell);
  }
  if (!joined.every((cell) => isHeadText(textOf(cell)))) return undefined;
  if (joined.length === width) return joined;
  return joined.length > width ? cutAtRepeated(joined, joined.map(textOf), width) : undefined;
}

/** Words, and of figures those of dates and periods. */
function isHeadText(text: string): boolean {
  if (!/[\p{L}\d%$£€¥#]/u.test(text) || /[。；;，！!？?：:]$/u.test(text)) return false;
  return !/\d/u.test(text) || datePart.test(text.replace(/\s/gu, ""));
}

const datePart =
  /^(?:19|20)\d\d(?:\D{0,3}|[-/]\d{2,4})$|^(?:q[1-4]|[1-4]q|h[12]|fy'?)(?:\d{2,4})?$|^[\d年月日季度末初上下半前-]*[年月日季度末初]\p{Script=Han}{0,4}$/iu;

function continuesDate(before: string, text: string): boolean {
  if (/^(?:年度?|年末|年初|月份?|日|年)$/u.test(text)) return /\d$/u.test(before);
  if (/^(?:19|20)\d\d$/u.test(text)) return /^(?:q[1-4]|[1-4]q|fy)$|,$/iu.test(before);
  return /^\d{1,2}$/u.test(text) && /\d\s?[年月]$|^fy$/iu.test(before);
}

const mostWords = 4;

/** Cells that begin with the same word and are as long as the first of them; what stands before is above the names, what stands behind is one cell or as many as lack. */
function cutAtRepeated(
  cells: readonly LineCell[],
  texts: readonly string[],
  width: number,
): LineCell[] | undefined {
  for (const [from, text] of texts.entries()) {
    const starts = texts.flatMap((other, index) => (index >= from && other === text ? [index] : []));
    const length = (starts[1] ?? from) - from;
    if (from === 0 || starts.length < 2 || length < 2 || length > mostWords) continue;
    if (starts.some((at, index) => at !== from + index * length)) continue;
    const end = from + starts.length * length;
    const behind = end > cells.length ? -1 : cells.length - end;
    const lacking = width - starts.length - 1;
    const before = cutBefore(cells.slice(0, from), lacking > 0 && behind === 0 ? 2 : 1);
    const rest =
      lacking === 0 || behind === 0 ? [] : behind === lacking ? cells.slice(end) : [across(cells.slice(end))];
    const made = [...before, ...starts.map((at) => across(cells.slice(at, at + length))), ...rest];
    if (behind >= 0 && made.length === width) return made;
  }
  return undefined;
}

/** All that stands before repeated cells is above the names, or one word of it where a column lacks. */
function cutBefore(cells: readonly LineCell[], count: 1 | 2): LineCell[] {
  if (count === 1 || cells.length < 2) return [across(cells)];
  return [across(cells.slice(0, 1)), across(cells.slice(1))];
}

function across(cells: readonly LineCell[]): LineCell {
  const [first = noCell, last = first] = [cells[0], cells.at(-1)];
  return { ...first, end: last.end, right: last.right };
}

const noCell: LineCell = { start: 0, end: 0, left: 0, right: 0 };

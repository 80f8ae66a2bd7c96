import { isFigureText } from "../figure-columns.ts";
import { extentOf } from "../page.ts";
import type { Page } from "../page.ts";
import { splitAtGaps } from "../split-line.ts";
import type { LineCell } from "../split-line.ts";

const longestLine = 120;

/** The words of a line, each a cell; undefined where there are none, or more than a row has. */
export function wordsOf(page: Page, line: number): LineCell[] | undefined {
  const [start, end] = line < 1 || line > page.lastLine ? [0, 0] : extentOf(page, line);
  return start === end || end - start > longestLine ? undefined : splitAtGaps(page.text, start, end, 1);
}

/**
 * The name of a line and the figures behind it, the words of their scale with them; undefined where it has none, or no name of words.
 *
 *     T-shirts (at cost) $ 2,500 2,600       T-shirts (at cost) | 2,500 | 2,600
 *     Net sales $6.05 billion 12 %           Net sales | $6.05 billion | 12 %
 */
export function rowAt(page: Page, line: number): LineCell[] | undefined {
  const cells = joinScales(page.text, wordsOf(page, line) ?? []);
  let words = cells.length;
  let figures = 0;
  for (; words > 0; words--) {
    const cell = cells[words - 1];
    const text = cell === undefined ? "" : page.text.slice(cell.start, cell.end);
    if (isPlainFigure(text)) figures++;
    else if (!isNone(text)) break;
  }
  const [from, to] = [cells[0], cells[words - 1]];
  if (from === undefined || to === undefined || figures === 0) return undefined;
  const name = page.text.slice(from.start, to.end);
  if (!/\p{L}/u.test(name) || /[。；;！!？?，,=＝→>@×*]$|[。；！=＝]/u.test(name)) return undefined;
  const colon = /\s?[:：]$/u.exec(name)?.[0].length ?? 0;
  return [{ ...from, end: to.end - colon, right: to.right - colon }, ...cells.slice(words)];
}

/** Without words of its own but those of money: `$1,200`, `-4.7%`, `(12.5)`, `90元`; one bracket belongs to the name before it. */
function isPlainFigure(text: string): boolean {
  const bare = text.replace(scaleBehind, "");
  return (
    (isFigureText(bare) || /^[$¥￥£€]?[(（]\d[\d,.]*[)）]$/u.test(bare)) &&
    !/\p{L}/u.test(bare) &&
    /[(（]/u.test(bare) === /[)）]$/u.test(bare)
  );
}

/** Nothing to tell, beside figures. */
function isNone(text: string): boolean {
  return /^(?:NA|nil|flat|nm)$/iu.test(text);
}

const scale = /^(?:million|billion|thousand|bn|mn|[万亿]?元|[%％])$/iu;
const scaleBehind = /\s?(?:million|billion|thousand|bn|mn|[万亿]?元)$/iu;

/** A figure and the word of its scale are one cell; a currency sign alone goes to the figure behind it. */
function joinScales(text: string, cells: readonly LineCell[]): LineCell[] {
  const joined: LineCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const own = text.slice(cell.start, cell.end);
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    const isScale = scale.test(own) && /^[(（]?[$¥￥£€]?\d[\d,.]*$/u.test(before);
    const isSigned = /^[$¥￥£€]$/u.test(before) && /^[(（]?\d|^[-–—]$/u.test(own);
    if (last !== undefined && isScale)
      joined[joined.length - 1] = { ...last, end: cell.end, right: cell.right };
    else if (isSigned) joined[joined.length - 1] = cell;
    else joined.push(cell);
  }
  return joined;
}

/** Amounts are grouped by thousands, have decimals or a currency; numbers of pages and rooms do not. */
export function isAmountRow({ text }: Page, cells: readonly LineCell[] | undefined): boolean {
  const figures = cells?.slice(1).map(({ start, end }) => text.slice(start, end)) ?? [];
  return figures.some((each) => /[$€£¥￥₹元]|\d,\d{3}|\d\.\d{2}$/u.test(each));
}

/** The name of a row is that of a total. */
export function isTotal({ text }: Page, [name]: readonly LineCell[]): boolean {
  const words = name === undefined ? "" : text.slice(name.start, name.end);
  return /^(?:(?:grand |sub-?)?total\b|(?:总|合|共)\s?计)|(?:\btotal|[总合共]\s?计)\s?[:：]?$/iu.test(words);
}

/** A line between rows that has words alone. */
export function groupAt(page: Page, line: number): LineCell | undefined {
  const [start, end] = line < 1 || line > page.lastLine ? [0, 0] : extentOf(page, line);
  const text = page.text.slice(start, end);
  if (start === end || text.length > 48 || /\d|[。；;，,！!？?.]$|\t/u.test(text)) return undefined;
  return { start, end, left: 0, right: end - start };
}

import { isFigureText } from "./figure-columns.ts";
import { isHeadWord } from "./head-words.ts";
import { extentOf } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import type { LineCell } from "./split-line.ts";
import { isSpace } from "./split-line.ts";

/**
 * A table whose cells each stand on a line of their own, as they come out of a page, some with a bar behind each. The head is
 * words; figures stand in the same columns of every row; and the rows end where the lines do. One cell too few, and there
 * is no telling which stands where: then nothing is claimed.
 *
 *     项目 |
 *     预算数 |
 *     办公费 |
 *     120 |
 */
export function readStacked(page: Page, first: number): TextTable | undefined {
  const isBarred = endsInBar(page, first);
  const cellOf = (line: number) => cellAt(page, line, isBarred);
  const lead = leadingWords(page, first, cellOf);
  if (lead === undefined) return undefined;
  for (let width = 2; width <= widest && width <= lead; width++) {
    if (lead >= 2 * width) continue;
    const table = readRows(page, { first, width, isBarred }, cellOf);
    if (table !== undefined) return table;
  }
  return undefined;
}

const widest = 12;
const longestCell = 60;

type CellOf = (line: number) => LineCell | undefined;

/** How many cells of words stand before the first figure; undefined where too few or too many do. */
function leadingWords(page: Page, first: number, cellOf: CellOf): number | undefined {
  for (let count = 0; count <= 2 * widest; count++) {
    const cell = first + count > page.lastLine ? undefined : cellOf(first + count);
    if (cell === undefined) return undefined;
    const text = page.text.slice(cell.start, cell.end);
    if (isFigureText(text) && !isHeadWord(text)) return count < 2 ? undefined : count;
    if (count < 2 && !isHeadWord(text)) return undefined;
  }
  return undefined;
}

interface Layout {
  readonly first: number;
  readonly width: number;
  readonly isBarred: boolean;
}

function readRows(page: Page, { first, width, isBarred }: Layout, cellOf: CellOf): TextTable | undefined {
  const rows: TextRow[] = [];
  let kinds: readonly (boolean | undefined)[] = Array.from({ length: width }, () => undefined);
  let line = first;
  for (; line + width - 1 <= page.lastLine; line += width) {
    const cells = cellsFrom(line, width, cellOf);
    if (cells === undefined) break;
    const texts = cells.map(({ start, end }) => page.text.slice(start, end));
    if (rows.length === 0) {
      if (!texts.every((text) => text !== "" && isHeadWord(text))) return undefined;
    } else {
      const before = kinds;
      if (!texts.every((text, index) => text === "" || isOfKind(text, before[index] ?? isFigure(text))))
        break;
      kinds = texts.map((text, index) => before[index] ?? (text === "" ? undefined : isFigure(text)));
    }
    rows.push({ line, cells });
  }
  const figures = kinds.filter((kind) => kind === true).length;
  const isSerial = kinds[0] === true;
  if (figures - (isSerial ? 1 : 0) < 1 || figures === width) return undefined;
  if (rows.length < (isBarred ? 3 : 4) || !endsAt(page, line, isBarred)) return undefined;
  return { rows, nextLine: line };
}

/** A dash stands for none in any column. */
function isOfKind(text: string, kind: boolean): boolean {
  return isFigure(text) === kind || /^[-–—]$/u.test(text);
}

/** With a remark or without: 10（其中灾情因素6万元）. */
function isFigure(text: string): boolean {
  return isFigureText(text.replace(/[（(][^（()）]*[）)]$/u, ""));
}

function cellsFrom(line: number, width: number, cellOf: CellOf): LineCell[] | undefined {
  const cells: LineCell[] = [];
  for (let at = line; at < line + width; at++) {
    const cell = cellOf(at);
    if (cell === undefined) return undefined;
    cells.push(cell);
  }
  return cells;
}

/** Behind the last row stands nothing, or what can be no cell of it. */
function endsAt(page: Page, line: number, isBarred: boolean): boolean {
  if (line > page.lastLine) return true;
  const [start, end] = extentOf(page, line);
  if (start === end) return true;
  if (isBarred) return !endsInBar(page, line);
  const text = page.text.slice(start, end).trim();
  return (
    text.length > 24 ||
    /[。；;：:]$|^(?:注|备注|说明|来源|note|source|[一二三四五六七八九十]+、)/iu.test(text)
  );
}

/** A line that is one cell: short, without tabs or bars of its own, and no sentence. */
function cellAt(page: Page, line: number, isBarred: boolean): LineCell | undefined {
  const [lineStart, lineEnd] = extentOf(page, line);
  if (isBarred && !endsInBar(page, line)) return undefined;
  let [start, end] = [lineStart, isBarred ? lineEnd - 1 : lineEnd];
  while (start < end && isSpace(page.text.charCodeAt(start))) start++;
  while (end > start && isSpace(page.text.charCodeAt(end - 1))) end--;
  const text = page.text.slice(start, end);
  // A bar alone is a blank cell.
  if ((text === "" && !isBarred) || text.length > longestCell || /[|｜\t]|\s{2}/u.test(text))
    return undefined;
  if (!isBarred && /[。！？；]$|[^.]{12}\.$/u.test(text)) return undefined;
  return { start, end, left: 0, right: 0 };
}

function endsInBar(page: Page, line: number): boolean {
  const [start, end] = extentOf(page, line);
  return end > start && "|｜".includes(page.text.charAt(end - 1));
}

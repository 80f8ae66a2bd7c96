import { eastAsianWidth } from "get-east-asian-width";

/** What holds the cells of a line apart. */
export type Separator = "pipe" | "tab" | "gap" | "space";

/** A cell of a line: offsets in the source without the white space around it (`start` equals `end` where it is empty). */
export interface LineCell {
  readonly start: number;
  readonly end: number;
  /** The columns of a terminal it covers, from 0; Chinese characters take two. Only measured for `gap` and `space`. */
  readonly left: number;
  readonly right: number;
  /** Of a cell that was broken over lines: the stretches that make it, in their order. */
  readonly parts?: readonly CellPart[];
}

export interface CellPart {
  readonly start: number;
  readonly end: number;
  /** Signs that stand on the lines below and belong behind it: what closes `(13,513` is read with it, and does not stretch its place. */
  readonly signs?: string;
}

/** Cells between `|`, the outer bars left out; undefined for a line that has none, empty for a ruler (`|---|---|`, `+---+`). */
export function splitAtPipes(text: string, start: number, end: number): LineCell[] | undefined {
  const bars = text.slice(start, end).search(/[|｜│┃]/u);
  if (bars === -1)
    return isRuler(text, start, end) && "+┌├└┬┼┴".includes(text.charAt(start)) ? [] : undefined;
  if (isRuler(text, start, end)) return [];
  const cells: LineCell[] = [];
  let from = isBar(text, start) ? start + 1 : start;
  for (let at = from; at <= end; at++) {
    if (at < end && !isBar(text, at)) continue;
    if (at === end && from === end) break;
    cells.push(cellAt(text, from, at));
    from = at + 1;
  }
  return cells;
}

function isBar(text: string, at: number): boolean {
  return "|｜│┃".includes(text.charAt(at)) && text.charAt(at - 1) !== "\\";
}

/** A line that only draws: `|---|:--:|`, `+-----+`, `├──┼──┤`, `======`. */
export function isRuler(text: string, start: number, end: number): boolean {
  let strokes = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if ("-─━=—_".includes(char)) strokes++;
    else if (!"|+: │┃├┤┼┌┐└┘┬┴\t".includes(char)) return false;
  }
  return strokes >= 2;
}

/** Cells between tabs. Several tabs in a row are one boundary where `isRun`, else they hold empty cells between them. */
export function splitAtTabs(text: string, start: number, end: number, isRun: boolean): LineCell[] {
  const cells: LineCell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== 9) continue;
    const cell = cellAt(text, from, at);
    if (!isRun || cell.start < cell.end || cells.length === 0) cells.push(cell);
    from = at + 1;
  }
  return cells;
}

function cellAt(text: string, from: number, to: number): LineCell {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, left: 0, right: 0 };
}

/** Cells between gaps of at least `gap` columns of white space; a single wide space holds words together and no cells apart. */
export function splitAtGaps(text: string, start: number, end: number, gap: 1 | 2): LineCell[] {
  const cells: LineCell[] = [];
  let column = 0;
  let cell: { start: number; end: number; left: number; right: number } | undefined;
  let spaces = 0;
  for (let at = start; at < end;) {
    const code = text.codePointAt(at) ?? 0;
    const leader = leaderAt(text, at, end);
    const length = leader > 0 ? leader : code > 0xffff ? 2 : 1;
    const width = leader > 0 ? leader : code < 0x7f ? 1 : eastAsianWidth(code);
    if (leader > 0 || isSpace(code)) {
      spaces += length;
    } else {
      if (cell === undefined || spaces >= gap) {
        cell = { start: at, end: at + length, left: column, right: column + width };
        cells.push(cell);
      } else {
        cell.end = at + length;
        cell.right = column + width;
      }
      spaces = 0;
    }
    column += code === 9 ? 8 - (column % 8) : width;
    at += length;
  }
  return gap === 2 ? joinStretched(text, cells) : cells;
}

/** Two characters set apart to the width of longer words (项  目, 合    计) are one word. */
function joinStretched(text: string, cells: readonly LineCell[]): LineCell[] {
  const joined: LineCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const word =
      last === undefined ? "" : text.slice(last.start, last.end) + text.slice(cell.start, cell.end);
    if (last !== undefined && stretchedWords.has(word))
      joined[joined.length - 1] = { ...last, end: cell.end, right: cell.right };
    else joined.push(cell);
  }
  return joined;
}

const stretchedWords: ReadonlySet<string> = new Set(
  "项目 合计 小计 总计 共计 金额 科目 单位 名称 备注 序号 数量 单价 部门 姓名 类别 内容 说明 日期 摘要 指标 规格".split(
    " ",
  ),
);

/** The length of dots that lead from a name to its figure (`房租 ........ 3,000`); 0 where there are none. */
function leaderAt(text: string, at: number, end: number): number {
  if (!".·…".includes(text.charAt(at))) return 0;
  let to = at + 1;
  while (to < end && ".·…".includes(text.charAt(to))) to++;
  return to - at >= 3 || text.startsWith("……", at) ? to - at : 0;
}

/** Spaces, tabs, line ends, and the wide and no-break spaces that word processors indent with. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x200b
  );
}

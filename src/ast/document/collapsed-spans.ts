import type { Table as MdastTable, TableCell, TableRow } from "mdast";
import type { Source } from "../../source/source.ts";
import { textOfCell } from "./table-head.ts";

/**
 * Tables of web pages lose their spans on the way to Markdown: cells that a cell above or to the left had room for are not
 * there, and the rest of the row has moved to the left, with blanks at its end.
 *
 *     项目 | 专任 | 外聘 | | | |               项目 |      | 专任 |      | 外聘 |
 *     数量 | 比例 | 数量 | 比例 | | |                |      | 数量 | 比例 | 数量 | 比例
 *     职称 | 教授 | 149 | 12.05 | 15 | 6.22     职称 | 教授 | 149 | 12.05 | 15 | 6.22
 *     副教授 | 367 | 29.67 | 17 | 7.05 | |           | 副教授 | 367 | 29.67 | 17 | 7.05
 *
 * A row moves back where its words and figures stand under those of the full rows then, and did not before.
 */
export function restoreSpans(source: Source, node: MdastTable): MdastTable {
  const textsOf = ({ children }: TableRow) => children.map((cell) => textOfCell(source, cell));
  const kinds = node.children.map((row) => textsOf(row).map(kindOf));
  const dataFrom = kinds.findIndex((row) => row.includes("figure"));
  if (dataFrom < 1) return node;
  const lengths = kinds.map((row) => row.findLastIndex((kind) => kind !== "blank") + 1);
  const full = Math.max(...lengths.slice(dataFrom));
  const columns = kindsOfColumns(
    kinds.slice(dataFrom).filter((_, at) => lengths[dataFrom + at] === full),
    full,
  );
  const moves = kinds.map((row, at) =>
    at < dataFrom ? 0 : moveOf(row.slice(0, lengths[at]), columns, full),
  );
  const labels = columns.indexOf("figure");
  const isMoved = moves.some((move) => move > 0);
  const below = dataFrom - 1;
  if (isMoved && below >= 1 && labels + (lengths[below] ?? 0) === full) moves[below] = labels;
  const heads =
    dataFrom === 2 ? spreadHead(node.children.slice(0, 2).map(textsOf), moves[1] ?? 0, full) : undefined;
  if (!isMoved && heads === undefined) return node;
  const children = node.children.map((row, at) =>
    at === 0 && heads !== undefined ? placed(row, heads) : moved(row, moves[at] ?? 0, lengths[at] ?? 0),
  );
  return { ...node, children };
}

type Kind = "figure" | "words" | "blank" | "either";

/** A slash or a dash stands for a figure or for words. */
function kindOf(text: string): Kind {
  if (text === "") return "blank";
  if (/^[-–—/／]+$/u.test(text)) return "either";
  return /^[（(]?[-−+]?[¥￥$€£]?\d[\d,，]*(?:\.\d+)?[%％]?[)）]?$/u.test(text) ? "figure" : "words";
}

/** Of each column what most full rows have in it. */
function kindsOfColumns(rows: readonly (readonly Kind[])[], width: number): readonly Kind[] {
  return Array.from({ length: width }, (_, index) => {
    const figures = rows.filter((row) => row[index] === "figure").length;
    const words = rows.filter((row) => row[index] === "words").length;
    return figures > words ? "figure" : words > 0 ? "words" : "either";
  });
}

/** By how many columns a shorter row has to move to the right, so that it fits. */
function moveOf(row: readonly Kind[], columns: readonly Kind[], full: number): number {
  if (!row.includes("figure") || misfits(row, columns, 0) === 0) return 0;
  for (let move = 1; move <= Math.min(mostSpanned, full - row.length); move++)
    if (misfits(row, columns, move) === 0) return move;
  return 0;
}

const mostSpanned = 2;

function misfits(row: readonly Kind[], columns: readonly Kind[], move: number): number {
  return row.filter((kind, at) => {
    const column = columns[at + move];
    // 合计 stands in the column of running numbers as well.
    if (at + move === 0 && kind === "words") return false;
    return isTold(kind) && column !== undefined && isTold(column) && kind !== column;
  }).length;
}

function isTold(kind: Kind): boolean {
  return kind === "figure" || kind === "words";
}

/**
 * Where the cells of a head stand whose spans are lost, above a row that says the same of each of them again: a word that
 * comes back begins the next. Undefined where there are not just as many.
 */
function spreadHead(
  [top = [], below = []]: readonly (readonly string[])[],
  move: number,
  full: number,
): readonly number[] | undefined {
  const named = top.findLastIndex((text) => text !== "") + 1;
  if (named < 3 || named >= full || top.slice(0, named).includes("")) return undefined;
  const words: readonly string[] = [...Array.from({ length: move }, () => ""), ...below];
  const first = words.findIndex((text) => text !== "");
  if (first < 1 || words.slice(0, first).some((text) => text !== "")) return undefined;
  const starts: number[] = [];
  let seen = new Set<string>();
  for (let at = first; at < full; at++) {
    const text = words[at] ?? "";
    const goesOn = starts.length > 0 && text !== "" && seen.size > 0 && !seen.has(text);
    if (!goesOn) {
      starts.push(at);
      seen = new Set();
    }
    if (text !== "") seen.add(text);
  }
  const isRepeated = new Set(words.slice(first, full)).size < full - first;
  return isRepeated && starts.length === named - 1 ? [0, ...starts] : undefined;
}

function placed(row: TableRow, places: readonly number[]): TableRow {
  const children: TableCell[] = [];
  for (const [index, place] of places.entries()) {
    const cell = row.children[index];
    if (cell === undefined) continue;
    while (children.length < place) children.push(blankAt(cell));
    children.push(cell);
  }
  return { ...row, children };
}

function moved(row: TableRow, by: number, length: number): TableRow {
  const [first] = row.children;
  if (by === 0 || first === undefined) return row;
  const blanks = Array.from({ length: by }, () => blankAt(first));
  return { ...row, children: [...blanks, ...row.children.slice(0, length)] };
}

/** A cell without text where another one begins. */
function blankAt({ position }: TableCell): TableCell {
  return {
    type: "tableCell",
    children: [],
    ...(position !== undefined && { position: { start: position.start, end: position.start } }),
  };
}

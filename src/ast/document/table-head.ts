import type { Table as MdastTable, TableCell, TableRow } from "mdast";
import { foldText } from "../../quantities/chars.ts";
import type { Source } from "../../source/source.ts";
import { sourceOfCell } from "./signs-apart.ts";

/** The head of a table and the rows below it. */
export interface TableHead {
  readonly head: {
    /** For each column its cells in the head, the top one first; one that spans several columns is the cell of each. */
    readonly columns: readonly (readonly (TableCell | undefined)[])[];
    /** Rows of the head below its first. */
    readonly below: readonly TableRow[];
  };
  readonly body: readonly TableRow[];
  /** A row above the head that only names the table, and the unit that it gives for all of it. */
  readonly title?: string;
}

/** More rows than this no head has. */
const deepestHead = 3;

/**
 * Tells the head of a table from its body. A head may have several rows, the cells of the upper ones spanning those
 * below; a table of plain text may have none.
 *
 *     | 项目 | 2024年 |      | 2025年 |      |       2024年 预算, 2024年 实际, 2025年 预算, …
 *     |      | 预算   | 实际 | 预算   | 实际 |
 */
export function splitHead(source: Source, node: MdastTable): TableHead {
  const titleText = readTitle(source, node.children);
  if (titleText === undefined) return splitRows(source, node.children);
  return { ...splitRows(source, node.children.slice(1)), title: titleText };
}

/** `| 10月利润表 | | | 单位：元 |` above `| 项目 | 9月 | 10月 | 增减 |`: words in the first cell, and a unit at most in another. */
function readTitle(source: Source, [first, second, third]: readonly TableRow[]): string | undefined {
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [title = "", ...others] = first.children.map((cell) => textOfCell(source, cell));
  const heads = second.children.map((cell) => textOfCell(source, cell));
  const isTitle =
    heads.length >= 3 &&
    title !== "" &&
    others.length >= 2 &&
    others.every((text) => text === "" || unitNote.test(text)) &&
    heads.slice(1).every((text) => text !== "" && !isNumeral(text)) &&
    third.children.some((cell) => isNumeral(textOfCell(source, cell)));
  return isTitle ? [title, ...others].join(" ").trim() : undefined;
}

const unitNote = /^[（(]?(?:金额)?单位\s?[：:]|^(?:unit|amounts? in)\b/iu;

function splitRows(source: Source, children: readonly TableRow[]): TableHead {
  const [first, ...rest] = children;
  if (first === undefined) return { head: { columns: [], below: [] }, body: [] };
  const width = Math.max(0, ...children.slice(0, deepestHead).map((row) => row.children.length));
  const textOf = (cell: TableCell | undefined) => textOfCell(source, cell);
  if (isBodyRow(first, rest.slice(0, 2), textOf))
    return { head: { columns: Array.from({ length: width }, () => []), below: [] }, body: children };
  let depth = 0;
  while (depth + 1 < deepestHead && continuesHead(rest[depth], rest[depth + 1], first, textOf)) depth++;
  const below = rest.slice(0, depth);
  const rows = [first, ...below];
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map((row, level) => {
      const isSpanned = level < rows.length - 1;
      return isSpanned ? spanning(row, index, textOf) : row.children[index];
    }),
  );
  return { head: { columns, below }, body: rest.slice(depth) };
}

type TextOf = (cell: TableCell | undefined) => string;

export function textOfCell(source: Source, cell: TableCell | undefined): string {
  return foldText(sourceOfCell(source, cell).trim());
}

/** The cell that stands above a column, or the one to the left of a blank; the first column's never spans. */
function spanning(row: TableRow, index: number, textOf: TextOf): TableCell | undefined {
  for (let at = index; at > 0; at--) if (textOf(row.children[at]) !== "") return row.children[at];
  return index === 0 ? row.children[0] : row.children[index];
}

/** A row of words below the head, with a blank or the head's own word first, above rows of figures. */
function continuesHead(
  row: TableRow | undefined,
  next: TableRow | undefined,
  head: TableRow,
  textOf: TextOf,
): boolean {
  if (row === undefined || next === undefined) return false;
  const texts = row.children.map(textOf);
  const first = texts[0] ?? "";
  if (first !== "" && first !== textOf(head.children[0])) return false;
  const filled = texts.slice(1).filter((text) => text !== "");
  return (
    filled.length >= 2 && !filled.some(isNumeral) && next.children.some((cell) => isNumeral(textOf(cell)))
  );
}

/** A first row of figures like those below it, a remark of its own between them at most: then nothing heads the table. */
function isBodyRow(first: TableRow, next: readonly TableRow[], textOf: TextOf): boolean {
  let figures = 0;
  for (const [index, cell] of first.children.entries()) {
    const text = textOf(cell);
    if (index === 0 || !isAmount(text) || isLabelNumber(text)) continue;
    if (next.length > 0 && !next.some((row) => isAmount(textOf(row.children[index])))) return false;
    figures++;
  }
  return figures > 0 && figures * 2 >= first.children.length - 1;
}

function isNumeral(text: string): boolean {
  return /^[（(]?[-−+¥￥$€£]{0,2}\d[\d,，]*(?:\.\d+)?[%％]?[)）]?$/u.test(text);
}

/** A numeral with its unit, never a period: 3.2亿元, 4 days, 6h (hours, and no half of a year as 1H). */
function isAmount(text: string): boolean {
  return (
    isNumeral(text) ||
    (/^[¥￥$€£]?\d[\d,.]*\s?\p{L}{1,6}$/u.test(text) &&
      !/[年月日季周期]|^\d+(?:st|nd|rd|th)?\s?(?:[Qq]|H)\d?/u.test(text))
  );
}

/** Years and the numbers of months or columns head columns, too. */
function isLabelNumber(text: string): boolean {
  return /^(?:(?:19|20)\d\d|\d{1,2})$/u.test(text);
}

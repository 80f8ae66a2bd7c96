import type { Table as MdastTable, TableCell, TableRow } from "mdast";
import type { Source } from "../../source/source.ts";

/**
 * Filings and spreadsheets set signs in columns of their own, so that figures stay in line. A sign belongs to the figure
 * beside it; without its % a rate would be added up like an amount.
 *
 *     | 收入 | $ | 1,250 | (3.5 | )% |          | 收入 | $1,250 | (3.5)% |
 *     | 成本 |   |   800 |  6.7 |  % |    →     | 成本 |    800 |  6.7%  |
 *
 * A column is one of signs where nothing else stands in it but words of the head.
 */
export function joinSigns(source: Source, node: MdastTable): MdastTable {
  const candidates = columnsWithSigns(node);
  if (candidates.size === 0) return node;
  const texts = node.children.map((row) => row.children.map((cell) => sourceOfCell(source, cell).trim()));
  const sides = sidesOf(texts, candidates);
  if (sides.size === 0) return node;
  const moved = texts.map((row) => isMovedHead(row, sides));
  if (texts.some((row, at) => moved[at] === true && blanksBehind(row) < sides.size)) return node;
  const children = node.children.map((row, at) =>
    moved[at] === true ? withoutLast(row, sides.size) : joined(row, sides),
  );
  return { ...node, children };
}

/** A head that knows nothing of the signs: its words stand one after the other, and what is missing is blank at its end. */
function isMovedHead(row: readonly string[], sides: ReadonlyMap<number, 1 | -1>): boolean {
  return [...sides].some(([column, side]) => isWords(row[column] ?? "") && (row[column + side] ?? "") !== "");
}

function isWords(text: string): boolean {
  return text !== "" && !isSign(text);
}

function blanksBehind(row: readonly string[]): number {
  return row.length - 1 - row.findLastIndex((text) => text !== "");
}

function withoutLast(row: TableRow, count: number): TableRow {
  return { ...row, children: row.children.slice(0, row.children.length - count) };
}

/** What is written in a cell, without what holds apart the cells or lines that it was joined from. */
export function sourceOfCell(source: Source, cell: TableCell | undefined): string {
  let text = "";
  let end: number | undefined;
  for (const node of cell?.children ?? []) {
    const start = node.position?.start.offset ?? 0;
    const between = end === undefined ? "" : source.text.slice(end, start);
    if (!/^[\s|｜│┃]*$/u.test(between)) text += between;
    end = node.position?.end.offset ?? start;
    const written = source.text.slice(start, end);
    // The break between two words is a space, and the signs of a figure may stand lines below it.
    const isJoined = node.type === "text" && (written.trim() === "" || node.value.startsWith(written));
    text += isJoined ? node.value : written;
  }
  return text;
}

/** The columns in which some cell holds a sign and nothing else. */
function columnsWithSigns({ children }: MdastTable): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of children)
    for (const [index, { children: content }] of row.children.entries()) {
      const [only] = content;
      if (index > 0 && content.length === 1 && only?.type === "text" && isSign(only.value.trim()))
        columns.add(index);
    }
  return columns;
}

/** By how many columns each column of signs lies before or behind its figures. */
function sidesOf(
  texts: readonly (readonly string[])[],
  candidates: ReadonlySet<number>,
): ReadonlyMap<number, 1 | -1> {
  const sides = new Map<number, 1 | -1>();
  for (const column of candidates) {
    if (holdsSigns(texts, column, 1)) sides.set(column, 1);
    else if (column > 1 && holdsSigns(texts, column, -1)) sides.set(column, -1);
  }
  return sides;
}

function isSign(text: string): boolean {
  return text !== "" && text.length <= longestSign && (before.test(text) || behind.test(text));
}

const longestSign = 4;
const before = /^\\?(?:[¥￥$€£]|(?:US|HK|RMB)\\?\$?)$/u;
const behind = /^[)）]?\s?[%％]?$/u;

function holdsSigns(texts: readonly (readonly string[])[], column: number, side: 1 | -1): boolean {
  const sign = side === 1 ? before : behind;
  let isBody = false;
  let signs = 0;
  for (const row of texts) {
    const text = row[column] ?? "";
    const beside = row[column + side] ?? "";
    isBody ||= isFigure.test(beside);
    if (text === "") continue;
    if (sign.test(text)) {
      if (!isFigure.test(beside) && !isDash.test(beside)) return false;
      signs++;
    } else if (isBody || (beside !== "" && blanksBehind(row) === 0)) return false;
  }
  return signs > 0;
}

const isFigure = /^[*_]{0,3}[(（]?[-−+]?\d[\d,，]*(?:\.\d+)?[)）]?[*_]{0,3}$/u;
const isDash = /^[-–—]+$/u;

function joined(row: TableRow, sides: ReadonlyMap<number, 1 | -1>): TableRow {
  const children: TableCell[] = [];
  for (const [index, cell] of row.children.entries()) {
    if (sides.has(index)) continue;
    const [first, last] = [
      sides.get(index - 1) === 1 ? row.children[index - 1] : undefined,
      sides.get(index + 1) === -1 ? row.children[index + 1] : undefined,
    ];
    const parts = [first, cell, last].filter((part) => part !== undefined && part.children.length > 0);
    children.push(parts.length < 2 ? (parts[0] ?? cell) : asOne(parts as TableCell[]));
  }
  return { ...row, children };
}

function asOne(parts: readonly TableCell[]): TableCell {
  const [start, end] = [parts[0]?.position?.start, parts.at(-1)?.position?.end];
  return {
    type: "tableCell",
    children: parts.flatMap(({ children }) => children),
    ...(start !== undefined && end !== undefined && { position: { start, end } }),
  };
}

import { figureColumns, isFigureText } from "./figure-columns.ts";
import { extentOf, outlook, rowsFrom } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import { splitAtGaps } from "./split-line.ts";
import type { LineCell } from "./split-line.ts";

/**
 * Rows whose cells are held apart by one space. That makes a table only where nothing speaks against it: a head of words,
 * rows as wide as it, two of their columns nothing but figures. A last row that closes them may leave cells out.
 *
 *     部门 人数 一季度 二季度
 *     一部 12 300 320
 *     二部 9 210 240
 */
export function readSpaces(page: Page, first: number): TextTable | undefined {
  const cellsOf = (start: number, end: number) => cellsIn(page, start, end);
  const head = cellsOf(...extentOf(page, first));
  if (head === undefined || head.length < 3) return undefined;
  if (head.some((cell) => isFigureText(textOf(page, cell)))) return undefined;
  const fitting = (start: number, end: number) => {
    const cells = cellsOf(start, end);
    return cells?.length === head.length ? cells : undefined;
  };
  const [, ...seen] = rowsFrom(page, first, fitting, outlook);
  if (seen.length < 2 || figureColumns(page.text, seen, 1) < 2) return undefined;
  const rows = rowsFrom(page, first, fitting, Infinity);
  const line = first + rows.length;
  const closing = line > page.lastLine ? undefined : closingRow(page, head, rows, line);
  if (closing !== undefined) rows.push(closing);
  return { rows, nextLine: first + rows.length };
}

const longestLine = 120;

function cellsIn(page: Page, start: number, end: number): LineCell[] | undefined {
  return start === end || end - start > longestLine ? undefined : splitAtGaps(page.text, start, end, 1);
}

const closingLabel = /^(?:合\s?计|总\s?计|小\s?计|共\s?计|(?:sub-?|grand )?total)[:：]?$/iu;
const priceHead = /单价|均价|价格|标准|单位$|\bprice\b|\brate\b|\beach\b/iu;

/** `合计 30 4,100`: the total of the columns that have one, where it has as many figures as there are such columns, or one. */
function closingRow(
  page: Page,
  head: readonly LineCell[],
  rows: readonly TextRow[],
  line: number,
): TextRow | undefined {
  const [label, ...figures] = cellsIn(page, ...extentOf(page, line)) ?? [];
  if (label === undefined || figures.length === 0 || !closingLabel.test(textOf(page, label)))
    return undefined;
  if (figures.some((cell) => !isFigureText(textOf(page, cell)))) return undefined;
  const [, ...body] = rows;
  const added = head.flatMap((cell, index) =>
    index > 0 && isFigureColumn(page, body, index) && !priceHead.test(textOf(page, cell)) ? [index] : [],
  );
  const columns = figures.length === 1 ? added.slice(-1) : added;
  if (columns.length !== figures.length) return undefined;
  const placed = new Map(columns.map((column, at) => [column, figures[at]]));
  let end = label.end;
  const cells = head.map((_, index) => {
    const cell = index === 0 ? label : placed.get(index);
    if (cell === undefined) return { start: end, end, left: 0, right: 0 };
    end = cell.end;
    return cell;
  });
  return { line, cells };
}

/** Figures that add up: those of a first column that counts rows do not. */
function isFigureColumn(page: Page, body: readonly TextRow[], index: number): boolean {
  return body.every(({ cells }) => {
    const cell = cells[index];
    return cell !== undefined && isFigureText(textOf(page, cell));
  });
}

function textOf({ text }: Page, { start, end }: LineCell): string {
  return text.slice(start, end);
}

import { shareWords } from "../shared-words.ts";
import { isAlike } from "./amounts.ts";
import type { CellFigure, FlowTable } from "./flow-table.ts";
import { totalRowOf } from "./flow-table.ts";
import type { FlowFigure } from "./flow.ts";

/** The cell of a table's total row that a figure of the text tells, or has to tell. */
export interface TotalCell {
  readonly cell: CellFigure;
  /** Nothing else in the row measures the same; else it is only picked out because it says the same. */
  readonly isSole: boolean;
}

export function totalCellFor(figure: FlowFigure, table: FlowTable): TotalCell | undefined {
  const row = totalRowOf(table);
  if (row === undefined) return undefined;
  const cells = table.columns
    .flatMap(({ figures }) => figures[row] ?? [])
    .filter((cell) => cell.isAmount && isAlike(cell, figure));
  const grand = cells.filter(({ columnAt }) => isSumColumn(table, columnAt));
  const sole = cells.length === 1 ? cells[0] : grand.length === 1 ? grand[0] : undefined;
  if (sole !== undefined && (cells.length === 1 || !cells.some(({ exact }) => exact.equals(figure.exact))))
    return { cell: sole, isSole: true };
  const equal = cells.filter(({ exact }) => exact.equals(figure.exact));
  const named = equal.filter(({ columnAt }) => shareWords(table.columns[columnAt]?.name ?? "", figure.label));
  const cell = named[0] ?? equal[0];
  return cell === undefined ? undefined : { cell, isSole: false };
}

/** 合计 over 一季度, 二季度 …; 总投资 beside 本年投资 is a figure of its own. */
export function isSumColumn({ columns }: FlowTable, at: number): boolean {
  return /^(?:合\s*计|总\s*计|小\s*计|共\s*计|(?:grand |sub-?)?totals?|sum)$/iu.test(columns[at]?.name ?? "");
}

/** A price, a level or a share adds up to nothing. */
const noAmount = /单价|單價|均|标准|率|比|编号|年限|周期|\bprice\b|\brate\b|\bper\b|\baverage\b/iu;

/** The items of a table that nobody totals, where one column of theirs measures what a figure of the text does. */
export function unsaidTotalOf(figure: FlowFigure, table: FlowTable): readonly CellFigure[] | undefined {
  if (table.rows.some(({ isTotal, isSubtotal }) => isTotal || isSubtotal)) return undefined;
  const rows = table.rows.flatMap(({ isItem, isInner }, index) => (isItem && !isInner ? [index] : []));
  if (rows.length < 2) return undefined;
  const columns = table.columns
    .filter(({ role, name }) => (role === "amount" || role === "total") && !noAmount.test(name))
    .map(({ figures }) => rows.map((row) => figures[row]))
    .filter((cells) => cells.some((cell) => cell?.isAmount === true && isAlike(cell, figure)));
  const [cells = []] = columns;
  const parts = cells.flatMap((cell) => (cell?.isAmount === true && isAlike(cell, figure) ? cell : []));
  // A blank, or another unit, leaves open what the others come to.
  return columns.length === 1 && parts.length === rows.length ? parts : undefined;
}

import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { Grid, GridCell, GridColumn, GridRow } from "../../tables/grid.ts";
import { exactSum, exactValue } from "./exact-figures.ts";
import { isNoSum } from "./no-sums.ts";
import { blocksWithin } from "./row-blocks.ts";
import type { TotalBlock } from "./row-blocks.ts";
import type { RowSplit } from "./row-splits.ts";

/**
 * Blank cells that take nothing: what is stated beside them makes the total of their row, or that of their column, so that
 * they are no parts which nobody has stated yet in the other direction either.
 *
 *     | 印刷 | 2,900 | 6,100 | 9,000 |
 *     | 宣传 |   260 |       |   260 |      all of 260 goes to the first
 *     | 合计 | 3,160 | 6,100 | 9,260 |
 *
 * Where blanks take nothing in the other totals of a table, they take nothing in one that misses its parts by a digit.
 */
export function settledBlanks(
  grid: Grid,
  blocks: readonly TotalBlock[],
  splits: readonly RowSplit[],
): ReadonlySet<GridCell> {
  const settled = new Set<GridCell>();
  const sums = [...sumsOfRows(grid, splits), ...sumsOfColumns(grid, blocks)].filter(
    ({ total, cells }) => total?.figure !== undefined && cells.some(isBlank),
  );
  const settle = ({ cells }: Sum) => {
    for (const cell of cells) if (isBlank(cell)) settled.add(cell);
  };
  const made = sums.filter(comesOut);
  made.forEach(settle);
  const open = sums.filter(
    (sum) => sum.cells.some((cell) => isBlank(cell) && !settled.has(cell)) && !isOfOthers(sum),
  );
  const fewest = fewestDigits(made.length, open);
  for (const sum of open) if (toldBySlip(sum) >= fewest) settle(sum);
  return settled;
}

/** How many digits a slip has to tell beside so many totals that leave nothing to their blanks. */
function fewestDigits(made: number, open: readonly Sum[]): number {
  const isHabit = made > 0 && open.every((sum) => toldBySlip(sum) > 0);
  if (!isHabit) return 5;
  return made >= 3 && open.length === 1 ? 1 : 3;
}

/** A total and the cells beside or above it. */
interface Sum {
  readonly total: GridCell | undefined;
  readonly cells: readonly GridCell[];
}

function sumsOfRows({ rows }: Grid, splits: readonly RowSplit[]): readonly Sum[] {
  const cellsIn = ({ cells }: GridRow, columns: readonly GridColumn[]) =>
    columns.flatMap(({ index }) => cells[index] ?? []);
  return rows.flatMap((row) =>
    splits.map(({ total, parts }) => ({ total: row.cells[total.index], cells: cellsIn(row, parts) })),
  );
}

function sumsOfColumns({ columns }: Grid, blocks: readonly TotalBlock[]): readonly Sum[] {
  return [...blocks, ...blocks.flatMap(blocksWithin)].flatMap(({ total, rows }) =>
    columns.map(({ index }) => ({
      total: total.cells[index],
      cells: rows.flatMap(({ row }) => row.cells[index] ?? []),
    })),
  );
}

function isBlank({ state }: GridCell): boolean {
  return state === "blank";
}

function comesOut({ total, cells }: Sum): boolean {
  const value = total?.figure === undefined ? undefined : exactValue(total.figure);
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  return value !== undefined && figures.length > 0 && exactSum(figures)?.equals(value) === true;
}

/** Something else stands below or beside these, which says nothing of how blanks are meant. */
function isOfOthers({ total, cells }: Sum): boolean {
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  return total?.figure === undefined || isNoSum(total.figure, figures);
}

function toldBySlip({ total, cells }: Sum): number {
  const value = total?.figure === undefined ? undefined : exactValue(total.figure);
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const parts = figures.flatMap((figure) => exactValue(figure) ?? []);
  if (value === undefined || parts.length < 2 || parts.length < figures.length) return 0;
  return slipDigitsOfSum(value, parts);
}

import type { Grid, GridCell, GridColumn, GridRow } from "../../tables/grid.ts";
import { exactSum, exactValue } from "./exact-figures.ts";
import type { TotalBlock } from "./row-blocks.ts";
import type { RowSplit } from "./row-splits.ts";

/**
 * Blank cells that take nothing: what is stated beside them makes the total of their row, or that of their column, so that
 * they are no parts which nobody has stated yet in the other direction either.
 *
 *     | 印刷 | 2,900 | 6,100 | 9,000 |
 *     | 宣传 |   260 |       |   260 |      all of 260 goes to the first
 *     | 合计 | 3,160 | 6,100 | 9,260 |
 */
export function settledBlanks(
  grid: Grid,
  blocks: readonly TotalBlock[],
  splits: readonly RowSplit[],
): ReadonlySet<GridCell> {
  const settled = new Set<GridCell>();
  const settle = (total: GridCell | undefined, parts: readonly (GridCell | undefined)[]) => {
    const cells = parts.filter((cell) => cell !== undefined);
    const blanks = cells.filter(({ state }) => state === "blank");
    if (blanks.length > 0 && comesOut(total, cells)) for (const blank of blanks) settled.add(blank);
  };
  const cellsIn = ({ cells }: GridRow, columns: readonly GridColumn[]) =>
    columns.map(({ index }) => cells[index]);
  for (const row of grid.rows)
    for (const { total, parts } of splits) settle(row.cells[total.index], cellsIn(row, parts));
  for (const { total, rows } of blocks)
    for (const { index } of grid.columns)
      settle(
        total.cells[index],
        rows.map(({ row }) => row.cells[index]),
      );
  return settled;
}

function comesOut(total: GridCell | undefined, cells: readonly GridCell[]): boolean {
  const value = total?.figure === undefined ? undefined : exactValue(total.figure);
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  return value !== undefined && figures.length > 0 && exactSum(figures)?.equals(value) === true;
}

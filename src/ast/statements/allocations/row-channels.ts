import type { Part } from "../../nodes.ts";
import type { GridCell, GridRow } from "../../tables/grid.ts";
import { readAddends } from "./bare-cells.ts";
import { isNothing, makeCellPart, nameOfCell } from "./cell-parts.ts";
import type { RowSplit } from "./row-splits.ts";

/** What the total of a row is split into: the cells of its columns that measure the same. */
export function channelsOfRow(
  row: GridRow,
  split: RowSplit,
  settled: ReadonlySet<GridCell>,
): readonly Part[] {
  const total = row.cells[split.total.index]?.figure;
  if (total === undefined) return [];
  const told = split.parts.flatMap((column) => {
    const cell = row.cells[column.index];
    return cell === undefined || isNothing(settled, cell) ? [] : [{ column, cell }];
  });
  const addends = readAddends(
    told.map(({ cell }) => cell.figure),
    total,
  );
  if (addends === undefined) return [];
  return told.flatMap(({ column, cell }, index) => {
    const figure = addends[index];
    if (cell.figure !== undefined && figure === undefined) return [];
    return [makeCellPart(nameOfCell(column.column.header), cell, figure, [])];
  });
}

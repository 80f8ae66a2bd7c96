import type { Table } from "../../ast/nodes.ts";
import { exactValue } from "../../ast/statements/parts.ts";
import { readGrid } from "../../ast/tables/grid.ts";
import { measureOf } from "./measure.ts";
import type { Measure } from "./measure.ts";

/** A table as a text beside it speaks of it: columns of figures, and what the rows say in words. */
export interface FlowTable {
  /** How many figures of text stand before it. */
  readonly at: number;
  readonly cells: readonly CellFigure[];
  /** The figures of each column, by row. */
  readonly columns: readonly (readonly (CellFigure | undefined)[])[];
  readonly rows: readonly { readonly isItem: boolean; readonly words: readonly string[] }[];
}

export interface CellFigure extends Measure {
  readonly row: string;
  readonly isTotal: boolean;
}

/** Nobody sums up longer tables by eye. */
const mostRows = 120;

export function readFlowTable(table: Table, at: number): FlowTable | undefined {
  if (table.children.length > mostRows) return undefined;
  const grid = readGrid(table);
  const columns = grid.columns.map((): (CellFigure | undefined)[] => []);
  const cells: CellFigure[] = [];
  grid.rows.forEach(({ role, label, cells: own }, index) => {
    if (role === "deleted") return;
    own.forEach(({ figure }, column) => {
      const exact = figure === undefined ? undefined : exactValue(figure);
      const figures = columns[column];
      if (figure === undefined || exact === undefined || figures === undefined) return;
      const cell: CellFigure = {
        ...measureOf(figure, exact),
        row: label?.text.trim() ?? "",
        isTotal: role === "total" || role === "subtotal",
      };
      cells.push(cell);
      figures[index] = cell;
    });
  });
  const rows = grid.rows.map(({ role, cells: own }) => ({
    isItem: role === "item" || role === "of-which",
    words: own.flatMap(({ cell, state }) =>
      state === "text" && cell !== undefined ? [cell.text.trim()] : [],
    ),
  }));
  return { at, cells, columns, rows };
}

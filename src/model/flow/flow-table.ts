import type { Table } from "../../ast/nodes.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { readGrid } from "../../ast/tables/grid.ts";
import type { ColumnRole, Grid, GridRow } from "../../ast/tables/grid.ts";
import { measureOf } from "./measure.ts";
import type { Measure } from "./measure.ts";
import { nameOfHead, nameOfRow } from "./words.ts";

/** A table as a text beside it speaks of it: rows and columns of figures, and what they are called. */
export interface FlowTable {
  /** How many figures and lines of text stand before it. */
  readonly at: number;
  readonly lineAt: number;
  readonly cells: readonly CellFigure[];
  readonly columns: readonly FlowColumn[];
  readonly rows: readonly FlowRow[];
  /** As it was read, for what its cells tell in words. */
  readonly grid: Grid;
}

export interface FlowColumn {
  /** Its head without units and marks. */
  readonly name: string;
  readonly role: ColumnRole;
  /** Its figures, by row. */
  readonly figures: readonly (CellFigure | undefined)[];
}

export interface FlowRow {
  readonly name: string;
  /** One of the things listed; in no total beside it where it is only a part of one above. */
  readonly isItem: boolean;
  readonly isInner: boolean;
  /** The total of the table; of some of its rows. */
  readonly isTotal: boolean;
  readonly isSubtotal: boolean;
  /** What its cells say in words. */
  readonly words: readonly string[];
}

export interface CellFigure extends Measure {
  readonly row: FlowRow;
  /** Its places among the rows and columns. */
  readonly rowAt: number;
  readonly columnAt: number;
  readonly isTotal: boolean;
}

/** Nobody sums up longer tables by eye. */
const mostRows = 120;

export function readFlowTable(table: Table, at: number, lineAt: number): FlowTable | undefined {
  if (table.children.length > mostRows) return undefined;
  const grid = readGrid(table);
  const rows = grid.rows.map(readRow);
  const cells: CellFigure[] = [];
  const columns = grid.columns.map(({ header, role, index: columnAt }): FlowColumn => {
    const figures = grid.rows.map((row, rowAt) => readCell(row, rowAt, columnAt, rows));
    return { name: nameOfHead(header), role, figures };
  });
  grid.rows.forEach((_, rowAt) => {
    for (const { figures } of columns) {
      const cell = figures[rowAt];
      if (cell !== undefined) cells.push(cell);
    }
  });
  return { at, lineAt, cells, columns, rows, grid };
}

function readRow({ role, label, cells, isInner }: GridRow): FlowRow {
  return {
    name: nameOfRow(label?.text ?? ""),
    isItem: role === "item" || role === "of-which",
    isInner: isInner || role === "of-which",
    isTotal: role === "total",
    isSubtotal: role === "subtotal",
    words: cells.flatMap(({ cell, state }) =>
      state === "text" && cell !== undefined ? [cell.text.trim()] : [],
    ),
  };
}

function readCell(
  { role, cells }: GridRow,
  rowAt: number,
  columnAt: number,
  rows: readonly FlowRow[],
): CellFigure | undefined {
  const figure = role === "deleted" ? undefined : cells[columnAt]?.figure;
  const exact = figure === undefined ? undefined : exactValue(figure);
  const row = rows[rowAt];
  if (figure === undefined || exact === undefined || row === undefined) return undefined;
  const isTotal = row.isTotal || row.isSubtotal;
  return { ...measureOf(figure, exact), row, rowAt, columnAt, isTotal };
}

/** The row that totals the whole table, where one does: the last, when subtotals stand above it. */
export function totalRowOf({ rows }: FlowTable): number | undefined {
  const totals = rows.flatMap(({ isTotal }, index) => (isTotal ? [index] : []));
  return totals.length === 1 || totals.at(-1) === rows.length - 1 ? totals.at(-1) : undefined;
}

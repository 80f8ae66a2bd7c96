import type { Cell, Column, Row, Table } from "../nodes.ts";
import type { PeriodLabel } from "../statements/periods/period-label.ts";
import type { GridCell } from "./grid-cell.ts";

/**
 * A table, parsed once: which column names the rows, which hold amounts, which rows and columns are totals of others.
 * Roles come from the words of headers and row labels and from what stands in the cells, never from arithmetic.
 */
export interface Grid {
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** The column whose cells name the rows; absent when every column holds figures. */
  readonly labelColumn?: GridColumn;
}

export type ColumnRole = "label" | "ordinal" | "amount" | "total" | "percent" | "text";

export interface GridColumn {
  readonly index: number;
  readonly column: Column;
  readonly header: string;
  readonly role: ColumnRole;
  /** The sub-period or period its header names. */
  readonly period?: PeriodLabel;
}

export type RowRole = "item" | "total" | "subtotal" | "of-which" | "average" | "deleted";

export interface GridRow {
  readonly index: number;
  readonly row: Row;
  readonly role: RowRole;
  readonly label?: Cell;
  readonly period?: PeriodLabel;
  /** How deep it lies below other rows, by its number (一、 > （一） > 1.) or by how far it is set in; 0 at the top. */
  readonly depth: number;
  /** Lies below a row that has figures of its own: part of it, and in no total beside it. */
  readonly isInner: boolean;
  /** Added to the rows above it or taken from them, by a mark (减：, less) that it or a row above has. */
  readonly sign?: 1 | -1;
  /** Only names the rows below it, and states nothing. */
  readonly isHeading?: boolean;
  readonly cells: readonly GridCell[];
}

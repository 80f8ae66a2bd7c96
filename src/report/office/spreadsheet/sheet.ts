import type { CellStyle } from "./cell-style.ts";
import type { SheetChart } from "./drawing.ts";

/** A sheet as it is written: its rows are XML already. */
export interface Sheet {
  readonly name: string;
  /** Each a whole `<row>`, in order. */
  readonly rows: readonly string[];
  /** In characters of the workbook's font, from the first column on. */
  readonly widths: readonly number[];
  readonly links: readonly SheetLink[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  /** `A4:H90`: where every column can be filtered. */
  readonly filter?: string;
  /** Said again at the top of each printed page. */
  readonly repeatedRow?: number;
  readonly isPortrait?: boolean;
  readonly conditions?: readonly Condition[];
  readonly charts?: readonly SheetChart[];
}

/** Changes the look of cells for which a formula is true; the formula is written as for the first of them. */
export interface Condition {
  readonly range: string;
  readonly formula: string;
  readonly style: CellStyle;
}

export interface SheetLink {
  readonly cell: string;
  /** A place in the workbook (`'总览'!A1`) or an address. */
  readonly to: { readonly location: string } | { readonly target: string };
}

/** `A`, `B`, … `AA` of a column counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A sheet's name as references write it. */
export function quoteName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from "hucre/xlsx";
import { displayWidth } from "../../diagnostics/printers/display-width.ts";
import type { Font } from "./styles.ts";

/** A cell to be put: what it holds, how it looks, and, where it is worked out, by which formula. */
export interface GridCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  /** `value` is then what it comes to. */
  readonly formula?: string;
  /** A place in the workbook (`'总览'!A1`) or an address. */
  readonly link?: { readonly location: string } | { readonly target: string };
}

/** One sheet while it is being filled, row by row. */
export interface Grid {
  readonly name: string;
  /** Appends a row and answers its number, counted from 1 as in references. */
  readonly add: (cells: readonly (GridCell | null)[], options?: RowOptions) => number;
  /** The row that the next `add` makes. */
  readonly next: () => number;
  readonly sheet: (rest: Omit<WriteSheet, "name" | "rows" | "cells" | "rowDefs">) => WriteSheet;
}

export interface RowOptions {
  readonly height?: number;
  /** Of the outline at the left, where rows can be folded away. */
  readonly level?: number;
  /** Not counted when columns are measured: it may run over its neighbours. */
  readonly isWide?: boolean;
}

/** In characters of the sheet's own font; wider texts wrap. */
const narrowest = 8;
const widest = 56;
/** What a filter's arrow and the cell's own margin take. */
const margin = 3.5;
/** More of a text than this tells nothing about the width it wants. */
const measured = 120;
/** Texts beyond this would make their row as high as a page. */
const tallest = 1500;
/** In points. */
const tallHeight = 160;

export function createGrid(name: string, font: Font): Grid {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height?: number; outlineLevel?: number }>();
  const widths: number[] = [];
  const inFont = styleIn(font);

  const measure = (column: number, { value, style }: GridCell) => {
    const text = String(value ?? "").slice(0, measured) + literalsOf(style);
    widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
  };
  return {
    name,
    next: () => rows.length + 1,
    add: (given, { height, level, isWide } = {}) => {
      const index = rows.length;
      rows.push(
        given.map((cell, column) => {
          if (cell === null) return null;
          if (isWide !== true) measure(column, cell);
          cells.set(`${index},${column}`, partOf(cell, inFont));
          return cell.value;
        }),
      );
      const isTall = given.some((cell) => typeof cell?.value === "string" && cell.value.length > tallest);
      const def = {
        ...((height !== undefined || isTall) && { height: height ?? tallHeight }),
        ...(level !== undefined && level > 0 && { outlineLevel: Math.min(level, 7) }),
      };
      if (Object.keys(def).length > 0) rowDefs.set(index, def);
      return index + 1;
    },
    sheet: (rest) => ({
      name,
      rows,
      cells,
      rowDefs,
      columns: widths.map((width): ColumnDef => ({
        width: Math.min(widest, Math.max(narrowest, width + margin)),
      })),
      ...rest,
    }),
  };
}

/** A style that names no font would be shown in another than its neighbours. Equal styles stay one. */
function styleIn(font: Font): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const whole = known.get(style) ?? { ...style, font: { ...font, ...style.font } };
    known.set(style, whole);
    return whole;
  };
}

function partOf(
  { value, style, formula, link }: GridCell,
  inFont: (style: CellStyle) => CellStyle,
): Partial<Cell> {
  return {
    value,
    ...(style !== undefined && { style: inFont(style) }),
    ...(formula !== undefined && { type: "formula" as const, formula, formulaResult: value }),
    ...(formula === undefined && typeof value === "string" && { type: "string" as const }),
    ...(link !== undefined && {
      hyperlink: "location" in link ? { target: "", location: link.location } : link,
    }),
  };
}

/** What a number format puts around the number. */
function literalsOf(style: CellStyle | undefined): string {
  return [...(style?.numFmt ?? "").matchAll(/"([^"]*)"/gu)].map(([, literal]) => literal ?? "").join("");
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

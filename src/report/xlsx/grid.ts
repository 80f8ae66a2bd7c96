import { displayWidth } from "../../diagnostics/printers/display-width.ts";
import type { CellStyle } from "../office/spreadsheet/cell-style.ts";
import type { Sheet, SheetLink } from "../office/spreadsheet/sheet.ts";
import { columnName } from "../office/spreadsheet/sheet.ts";
import type { Workbook } from "../office/spreadsheet/workbook.ts";
import { escapeXml } from "../office/xml.ts";

/** A cell to be put: what it holds, how it looks, and, where it is worked out, by which formula. */
export interface GridCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  /** `value` is then what it comes to. */
  readonly formula?: string;
  readonly link?: SheetLink["to"];
}

/** One sheet while it is being filled, row by row. */
export interface Grid {
  readonly name: string;
  /** Appends a row and answers its number, counted from 1 as in references. */
  readonly add: (cells: readonly (GridCell | null)[], options?: RowOptions) => number;
  /** The row that the next `add` makes. */
  readonly next: () => number;
  readonly sheet: (rest: Omit<Sheet, "name" | "rows" | "widths" | "links">) => Sheet;
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
/** Texts beyond this would make their row as high as a page. */
const tallest = 1500;
/** In points. */
const tallHeight = 160;
/** Points, of a line of text in a cell's size. */
const lineHeight = 13.5;

/** Excel opens no sheet with more than 65,530 links; the words of the others stay. */
const mostLinks = 65_000;

export function createGrid(name: string, { strings, styles }: Workbook): Grid {
  const rows: string[] = [];
  const widths: number[] = [];
  const links: SheetLink[] = [];
  const widthOf = createMeasure();

  const cellXml = (cell: GridCell, at: string): string => {
    const { value, style, formula } = cell;
    const opening = `<c r="${at}" s="${style === undefined ? 0 : styles.idOf(style)}"`;
    if (formula !== undefined) {
      const type = typeof value === "string" ? ' t="str"' : "";
      const held = typeof value === "string" ? escapeXml(value) : (value ?? "");
      return `${opening}${type}><f>${escapeXml(formula)}</f><v>${held}</v></c>`;
    }
    if (value === null) return `${opening}/>`;
    return typeof value === "number"
      ? `${opening}><v>${value}</v></c>`
      : `${opening} t="s"><v>${strings.idOf(value)}</v></c>`;
  };
  return {
    name,
    next: () => rows.length + 1,
    add: (given, { height, level = 0, isWide = false } = {}) => {
      const row = rows.length + 1;
      let xml = "";
      const isTall = given.some((cell) => typeof cell?.value === "string" && cell.value.length > tallest);
      given.forEach((cell, column) => {
        if (cell === null) return;
        const at = columnName(column) + String(row);
        xml += cellXml(cell, at);
        if (cell.link !== undefined && links.length < mostLinks) links.push({ cell: at, to: cell.link });
        if (isWide) return;
        const width = widthOf(cell);
        if (width > (widths[column] ?? 0)) widths[column] = width;
      });
      const own = height ?? (isTall ? tallHeight : undefined);
      const lines = own !== undefined || isWide ? 1 : Math.max(1, ...given.map(linesOf));
      // A height that is not a custom one is a proposal: programs that measure the text themselves replace it.
      const proposed = lines === 1 ? "" : ` ht="${Math.min(tallHeight, lines * lineHeight + 4)}"`;
      const tall = own === undefined ? proposed : ` ht="${own}" customHeight="1"`;
      const outline = level > 0 ? ` outlineLevel="${Math.min(level, 7)}"` : "";
      rows.push(`<row r="${row}"${tall}${outline}>${xml}</row>`);
      return row;
    },
    sheet: (rest) => ({
      name,
      rows,
      links,
      widths: Array.from(widths, (width: number | undefined = 0) =>
        Math.min(widest, Math.max(narrowest, width + margin)),
      ),
      ...rest,
    }),
  };
}

/** How many lines a text takes in the widest column. */
function linesOf(cell: GridCell | null): number {
  const value = cell?.value;
  if (typeof value !== "string" || value.length * 2 <= widest) return 1;
  return value
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / (widest - 2))), 0);
}

/** Measures what a cell shows; texts come again and again, and are measured once. */
function createMeasure(): (cell: GridCell) => number {
  const known = new Map<string, number>();
  const literals = new Map<CellStyle, string>();
  const width = (text: string) => {
    const found = known.get(text) ?? displayWidth(text);
    if (known.size < mostKnown) known.set(text, found);
    return found;
  };
  return ({ value, style }) => {
    if (value === null) return 0;
    // Whatever has more characters than the widest column has room is wrapped.
    if (typeof value === "string") return value.length >= widest ? widest : width(value);
    if (style?.format === undefined) return String(value).length;
    const literal = literals.get(style) ?? literalsOf(style.format);
    literals.set(style, literal);
    return String(value).length + width(literal);
  };
}

const mostKnown = 10_000;

/** What a number format puts around the number. */
function literalsOf(format: string): string {
  return [...format.matchAll(/"([^"]*)"/gu)].map(([, literal]) => literal ?? "").join("");
}

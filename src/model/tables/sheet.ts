import { leadingBlocks } from "../../ast/tables/leading-blocks.ts";
import type { Grid, GridCell, GridColumn, GridRow } from "../../ast/tables/grid.ts";
import { parsePeriodLabel } from "../../ast/statements/periods/period-label.ts";
import type { PeriodLabel } from "../../ast/statements/periods/period-label.ts";
import { foldText } from "../../quantities/chars.ts";
import { eachOfHead } from "./rate-units.ts";
import type { Each } from "./rate-units.ts";
import { amountWord, priceWord } from "./words.ts";
import { followsYear, yearsOfColumns } from "./years-of-columns.ts";
import { usualDimension, valuesOf } from "./values.ts";
import type { Value } from "./values.ts";

export type { Value } from "./values.ts";

/**
 * A table seen as formulas see it: vectors, each a column or a row of figures with a name, and lines, across which one
 * formula over vectors holds again and again. By columns, `金额 = 数量 × 单价` holds in every row; by rows,
 * `毛利 = 收入 − 成本` holds in every column.
 */
export interface Sheet {
  readonly by: "columns" | "rows";
  readonly vectors: readonly Vector[];
  readonly lines: readonly Line[];
}

export interface Vector {
  /** Its place in `Sheet.vectors`. */
  readonly index: number;
  /** The words of its head or label without the unit, spelled as dictionaries are: in lower case, half width, simplified. */
  readonly name: string;
  /** Its head or label as written, without the unit. */
  readonly title: string;
  /** The head or label as written. */
  readonly heading: string;
  readonly period?: PeriodLabel;
  /** Whether its name has such a word. Asked thousands of times of the same name, and looked for once. */
  readonly says: (word: RegExp) => boolean;
  /** What its figures mostly measure: see `dimensionOf`; undefined for a vector without figures. */
  readonly dimension: string | undefined;
  /** All that its figures measure. */
  readonly dimensions: ReadonlySet<string>;
  readonly values: readonly (Value | undefined)[];
  /** What its head or label says that its figures are told for each of. */
  readonly each?: Each;
  /** A row led by 其中, part of the one before that is not. */
  readonly isPart: boolean;
  /** A row that lies below one with figures of its own. */
  readonly isInner: boolean;
  /** Added to the rows above or taken from them, where a mark says so. */
  readonly sign?: 1 | -1;
  /** How deep a row lies below others, by numbering or indent. */
  readonly depth: number;
  /** Cells that state there is none (—). */
  readonly isNone: (line: number) => boolean;
  /** The cell is there and says nothing at all. */
  readonly isBlank: (line: number) => boolean;
}

export type LineRole = "item" | "total" | "subtotal" | "of-which" | "average";

export interface Line {
  readonly name: string;
  readonly role: LineRole;
  readonly period?: PeriodLabel;
  /** The line of an item that a running figure is carried on from. */
  readonly before?: number;
  /** The line of the total above it, where totals stand above their rows. */
  readonly above?: number;
}

/** Prices and means of several rows do not make that of their total. */
function isOfOne(header: string): boolean {
  return priceWord.test(header) && !amountWord.test(header);
}

/** Columns as vectors, the rows as lines. Rows that are struck out or only name a group are none. */
export const sheetByColumns = readOnce(columnsOver);

function columnsOver(grid: Grid): Sheet {
  const rows = grid.rows.filter((row) => row.role !== "deleted");
  const totals = new Map(
    (leadingBlocks(grid) ?? []).flatMap((block) => block.rows.map((row) => [row, block.total] as const)),
  );
  const lines = rows.map((row): Line => {
    const { label, role, period } = row;
    const total = totals.get(row);
    return {
      name: nameOf(label?.text ?? ""),
      role: role === "deleted" ? "item" : role,
      ...(period !== undefined && { period }),
      ...(total !== undefined && { above: rows.indexOf(total) }),
    };
  });
  const vectors = grid.columns
    .filter(({ role }) => role !== "label" && role !== "ordinal" && role !== "text")
    .map((column, index) =>
      makeVector(
        index,
        column.header,
        rows.map((row) => row.cells[column.index]),
      ),
    );
  return { by: "columns", vectors, lines: chain(withPeriodTotals(lines)) };
}

/** Rows as vectors, the columns of amounts as lines; those of shares, where the table has no others. */
export const sheetByRows = readOnce(rowsOverAmounts);

function rowsOverAmounts(grid: Grid): Sheet {
  const amounts = grid.columns.filter(
    ({ role, header }) => (role === "amount" || role === "total") && !isOfOne(header),
  );
  return rowsOver(grid, amounts.length > 0 ? amounts : percentsOf(grid));
}

/** The same rows over the columns of shares and rates, where they have amounts beside them. */
export function sheetOfShares(grid: Grid): Sheet {
  return rowsOver(grid, percentsOf(grid));
}

function percentsOf({ columns }: Grid): readonly GridColumn[] {
  return columns.filter(({ role }) => role === "percent");
}

function rowsOver(grid: Grid, columns: readonly GridColumn[]): Sheet {
  const lines = columns.map(({ header, role, period }): Line => ({
    name: nameOf(header),
    role: role === "total" || closesHead.test(header) ? "total" : "item",
    ...(period !== undefined && { period }),
  }));
  const vectors = grid.rows
    .filter((row) => row.role !== "deleted")
    .map((row, index) =>
      makeVector(
        index,
        row.label?.text ?? "",
        columns.map((column) => row.cells[column.index]),
        row,
      ),
    );
  return { by: "rows", vectors, lines: chain(withPeriodTotals(lines), yearsOfColumns(grid, columns)) };
}

/** Several stages look at the same table; the sheets of long ones are large, and only the first asks for them. */
function readOnce(read: (grid: Grid) => Sheet): (grid: Grid) => Sheet {
  const known = new WeakMap<Grid, Sheet>();
  return (grid) => {
    let sheet = known.get(grid);
    if (sheet === undefined) {
      sheet = read(grid);
      if (grid.rows.length <= mostKeptRows) known.set(grid, sheet);
    }
    return sheet;
  };
}

const mostKeptRows = 1_000;

/** 11月合计, 全月 behind its weeks, Year total: a column of totals, whatever of. */
const closesHead = /(?:合\s*计|总\s*计|小\s*计|全[年季月周])$|\btotals?$/iu;

/** Among months, a half or a year is the total of those before it. */
function withPeriodTotals(lines: readonly Line[]): Line[] {
  const units = lines.flatMap(({ role, period }) =>
    role === "item" && period !== undefined ? [period.unit] : [],
  );
  const finest = (["month", "quarter", "half", "year"] as const).find((unit) => units.includes(unit));
  return lines.map((line) =>
    line.role === "item" && line.period !== undefined && line.period.unit !== finest
      ? { ...line, role: "subtotal" }
      : line,
  );
}

/** Links each item to the one before it, past subtotals; where years are told, to that of the year before. */
function chain(lines: readonly Line[], years: readonly (number | undefined)[] = []): Line[] {
  let before: number | undefined;
  return lines.map((line, index) => {
    const linked =
      before !== undefined && followsYear(years[index], years[before]) ? { ...line, before } : line;
    if (line.role === "item") before = index;
    return linked;
  });
}

export function makeVector(
  index: number,
  label: string,
  cells: readonly (GridCell | undefined)[],
  row?: GridRow,
): Vector {
  return {
    ...vectorOf(index, label, valuesOf(cells)),
    isPart: row?.role === "of-which",
    isInner: row?.isInner ?? false,
    depth: row?.depth ?? 0,
    ...(row?.sign !== undefined && { sign: row.sign }),
    isNone: (line) => cells[line]?.state === "none",
    isBlank: (line) => cells[line]?.state === "blank",
  };
}

/** Figures under a head, or behind a label, of a sheet that is no table: none of them is blank. */
export function vectorOf(index: number, label: string, values: readonly (Value | undefined)[]): Vector {
  const title = nameOf(label);
  const name = foldText(title);
  const period = parsePeriodLabel(name);
  const each = eachOfHead(label);
  return {
    index,
    name,
    title,
    heading: label,
    ...(period !== undefined && { period }),
    ...(each !== undefined && { each }),
    says: makeSays(name),
    ...dimensionsOf(values),
    values,
    isPart: false,
    isInner: false,
    depth: 0,
    isNone: () => false,
    isBlank: () => false,
  };
}

function makeSays(name: string): Vector["says"] {
  const known = new Map<RegExp, boolean>();
  return (word) => {
    let isSaid = known.get(word);
    if (isSaid === undefined) known.set(word, (isSaid = word.test(name)));
    return isSaid;
  };
}

function dimensionsOf(values: readonly (Value | undefined)[]): Pick<Vector, "dimension" | "dimensions"> {
  const dimensions = new Set(values.flatMap((value) => value?.dimension ?? []));
  return { dimension: usualDimension(values), dimensions };
}

/** The words of a head or label, units in brackets and marks before it left out: `减：营业成本（万元）` keeps its 减. */
function nameOf(label: string): string {
  return withoutSpacing(label)
    .replace(/(?<![/／])\s*[（(【[][^（()）【】[\]]{0,16}[）)】\]]/gu, "")
    .replace(/[*※①-⑳]+$/u, "")
    .replace(/^(?:[（(]?[一二三四五六七八九十\d.]{1,5}[）)、.．]|[-–•·])\s*/u, "")
    .trim();
}

/** 本 月 结 余: set wide, to fill its cell. */
function withoutSpacing(label: string): string {
  return /(?:\p{Script=Han}[ \u3000]+){2}/u.test(label)
    ? label.replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu, "")
    : label;
}

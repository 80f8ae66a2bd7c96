import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Verdict } from "../../model/relation.ts";
import type { Computed, Figure } from "../figure.ts";
import type { SectionName } from "../labels/labels.ts";
import type { Place } from "../place.ts";

/**
 * A part of the report as a table, for the formats that are made of tables. Cells keep what they hold apart from how it
 * looks: a spreadsheet wants the number of a figure, a document its words.
 */
export interface Table {
  /** Empty where the section's own heading says it. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Sentences below it. */
  readonly notes?: readonly string[];
}

export interface Column {
  readonly title: string;
  /** What its cells want of the width, beside the other columns. */
  readonly weight: number;
  /** Figures stand at the right, where their digits line up. */
  readonly isNumeric: boolean;
}

/** Equal plans are the same object. */
export interface RowPlan {
  readonly title: string;
  readonly file: string;
}

export interface Row {
  /** The plan it is about; rows of one plan stand together. Null outside any plan. */
  readonly plan: RowPlan | null;
  readonly cells: readonly Cell[];
  /** How deep below the row it is a part of. */
  readonly depth: number;
  /** A sum or a whole, set in bold. */
  readonly isTotal: boolean;
}

export type Tone = Severity | Verdict;

export type Cell =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "figure"; readonly figure: Figure }
  | { readonly type: "computed"; readonly computed: Computed }
  /** A number of things of the report itself. */
  | { readonly type: "count"; readonly value: number }
  /** An exact number without a unit, where it has an end. */
  | { readonly type: "decimal"; readonly value: string }
  /** Of percent points, a decimal. */
  | { readonly type: "percent"; readonly points: string }
  | { readonly type: "place"; readonly place: Place }
  | { readonly type: "badge"; readonly tone: Tone; readonly text: string }
  | { readonly type: "blank" };

/** A section of the report: a heading, a sentence, tables. */
export interface ReportSection {
  readonly name: SectionName;
  readonly title: string;
  readonly lead: string;
  /** Those that hold rows. */
  readonly tables: readonly Table[];
}

const blank: Cell = { type: "blank" };

export function textCell(text: string | null | undefined): Cell {
  return text === null || text === undefined || text === "" ? blank : { type: "text", text };
}

export function labelCell(label: { readonly text: string } | null): Cell {
  return textCell(label?.text);
}

export function figureCell(figure: Figure | null): Cell {
  return figure === null ? blank : { type: "figure", figure };
}

export function computedCell(computed: Computed | null): Cell {
  return computed === null ? blank : { type: "computed", computed };
}

export function countCell(value: number): Cell {
  return { type: "count", value };
}

export function percentCell(points: string | null): Cell {
  return points === null ? blank : { type: "percent", points };
}

export function placeCell({ file, line, column, endLine, endColumn }: Place): Cell {
  return { type: "place", place: { file, line, column, endLine, endColumn } };
}

export function column(title: string, weight = 1): Column {
  return { title, weight, isNumeric: false };
}

export function numericColumn(title: string, weight = 1): Column {
  return { title, weight, isNumeric: true };
}

export function row(plan: RowPlan | null, cells: readonly Cell[], depth = 0, isTotal = false): Row {
  return { plan, cells, depth, isTotal };
}

/** A table without the columns that say nothing in any row, for formats whose lines are short. */
export function withoutEmptyColumns(table: Table): Table {
  const said = table.columns.map((_, index) =>
    table.rows.some(({ cells }) => cells[index]?.type !== "blank"),
  );
  if (said.every(Boolean)) return table;
  const keep = <Each>(list: readonly Each[]) => list.filter((_, index) => said[index]);
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map((each) => ({ ...each, cells: keep(each.cells) })),
  };
}

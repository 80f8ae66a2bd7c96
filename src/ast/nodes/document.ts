import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { FiscalYear } from "../../quantities/dates/fiscal-years.ts";
import type { Name, NodeBase } from "./base.ts";
import type { Inline } from "./inline.ts";
import type { Statement } from "./statement.ts";

export interface Plan extends NodeBase {
  readonly type: "plan";
  /** Unique in the workspace. */
  readonly id: string;
  /** Where the id is written; absent when it comes from the file's name. */
  readonly idName?: Name;
  readonly title: Name;
  readonly language: Locale;
  /** ISO-like period the plan is for (`2025`, `2025-Q2`, `2025-03-01/2025-08-31`); absent when the text has none or has it redacted. */
  readonly period?: Name;
  readonly owner?: Name;
  readonly parent?: Name;
  readonly profile?: Name;
  /** The year its quarters and halves are of, where the organisation's own differs from the calendar's. */
  readonly fiscalYear?: FiscalYear;
  readonly currency: string;
  readonly tags: readonly string[];
  /** What was recognised in the title where the title stands in the text. */
  readonly inline: readonly Inline[];
  /** Which of the fields above were not stated but inferred, and from what (`title: first-heading`). */
  readonly inferred: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}

export type Content = Section | Block | Statement;

/** What one file holds: its plans, and text around them that belongs to none (a site's navigation, an introduction to several plans). */
export interface Document {
  readonly plans: readonly Plan[];
  readonly preamble: readonly Block[];
}

/** What a section is about, told by the words of its heading or by `{kind=…}`. */
export type SectionKind =
  | "goals"
  | "targets"
  | "tasks"
  | "duties"
  | "staffing"
  | "revenue"
  | "budget"
  | "schedule"
  | "problems"
  | "support-needed"
  | "risks"
  | "resources"
  | "organisation"
  | "training"
  | "pay"
  | "culture"
  | "background"
  | "measures"
  | "status"
  | "coverage"
  | "business";

/** The number before a heading or item: `一、` `(1)` `A.` `第一章、` `1.1`. */
export interface Marker extends NodeBase {
  readonly text: string;
  /** Numbering style, e.g. `cjk-comma` for `一、`; two markers of one style in one list are siblings. */
  readonly style: string;
  /** The last component's ordinal: 3 for `三、`, `(3)`, `C.`, `1.3`. */
  readonly ordinal: number;
}

export interface Section extends NodeBase {
  readonly type: "section";
  /** 1 for the plan's own top sections. */
  readonly depth: number;
  readonly marker?: Marker;
  /** The heading without its number and trailing colon. Quantities in the heading itself stand in `inline`. */
  readonly title: Name;
  readonly kind?: SectionKind;
  /** Code or the like stands right below it, which is no part of the tree. */
  readonly hasUnread?: true;
  /** From `{#id}`. */
  readonly label?: string;
  readonly attributes?: readonly Attribute[];
  readonly inline: readonly Inline[];
  readonly children: readonly Content[];
}

export type Block = Paragraph | List | Table;

/** One `name=value` of a `{#label name=value}` behind a heading, item or paragraph. */
export interface Attribute extends NodeBase {
  readonly name: string;
  readonly value: Name;
}

/** Prose. `text` is what is read, inline markup and `{…}` attributes removed; `segments` leads back to the source. */
export interface Paragraph extends NodeBase {
  readonly type: "paragraph";
  readonly label?: string;
  readonly attributes?: readonly Attribute[];
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly children: readonly Inline[];
}

/**
 * `text.slice(text, text + length)` of a run stands at `offset` of the source, unit by unit. Units that no segment
 * covers are spelled otherwise in the source (`&amp;`); they stand between the segments around them.
 */
export interface Segment {
  readonly text: number;
  readonly offset: number;
  readonly length: number;
}

export interface List extends NodeBase {
  readonly type: "list";
  readonly children: readonly Item[];
}

/** A list item, or a numbered line that is no heading: its own text, then what is nested below it. */
export interface Item extends NodeBase {
  readonly type: "item";
  readonly marker?: Marker;
  /** Of a task-list item. */
  readonly checked?: boolean;
  /** From `{#id}`. */
  readonly label?: string;
  readonly attributes?: readonly Attribute[];
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly inline: readonly Inline[];
  readonly children: readonly Block[];
}

export interface Table extends NodeBase {
  readonly type: "table";
  readonly columns: readonly Column[];
  /** Body rows; the header's cells are in `columns`. */
  readonly children: readonly Row[];
  /** Rows right above or below it fit its columns no longer: what its totals lack may stand there. */
  readonly isTorn?: true;
}

export interface Column {
  readonly header: Cell;
  /** The words of all rows of the head, where it has several: `2024年 预算`. */
  readonly caption?: string;
  /** Unit said in the header or the lead-in (单位：万元), applied to the cells below. */
  readonly unit?: string;
}

export interface Row extends NodeBase {
  readonly type: "row";
  /** A row of the head below its first. */
  readonly isHead?: boolean;
  readonly children: readonly Cell[];
}

export interface Cell extends NodeBase {
  readonly type: "cell";
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Struck through: shown, and not summed. */
  readonly isDeleted?: boolean;
  /** Set in bold as a whole. */
  readonly isStrong?: boolean;
  /** How far the row's label is set in, in half-width columns: deeper rows are part of the one above. */
  readonly indent?: number;
  readonly children: readonly Inline[];
}

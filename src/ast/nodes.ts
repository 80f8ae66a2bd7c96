import type { Certainty, Locale } from "../diagnostics/diagnostic.ts";
import type { FiscalYear } from "../quantities/dates/fiscal-years.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Position } from "../source/span.ts";

/**
 * The typed tree that every front end compiles to and every later stage reads: unist nodes (`type`, `position`,
 * `children`), plain JSON. A section holds its blocks as the author wrote them and, right after each block, the
 * statements that were understood from it. In a YAML plan each text in which something was recognised is a paragraph.
 */
export type Node = Plan | Section | Block | Row | Cell | Item | Inline | Statement | Part;

/** The shape of the tree; raised when a reader of `plan ast` would have to change. */
export const astVersion = 1;

interface NodeBase {
  readonly position: Position;
}

/** What a node claims is inferred unless said otherwise; `because` is a short machine-readable reason (`header-word`, `colon-label`). */
interface Understood extends NodeBase {
  readonly certainty: Certainty;
  readonly because: string;
}

/** A name or label as it stands in the text. */
export interface Name extends NodeBase {
  readonly text: string;
}

// ---------------------------------------------------------------------------------------------- document

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
  /** How far the row's label is set in, in half-width columns: deeper rows are part of the one above. */
  readonly indent?: number;
  readonly children: readonly Inline[];
}

// ------------------------------------------------------------------------------------------------ inline

export type Inline = QuantityNode | NonQuantityNode | Placeholder | Reference;

/** Offsets `start`, `end` and `bounds` count in the run it was read from; `position` is in the source. */
export interface QuantityNode extends Quantity, NodeBase {
  readonly type: "quantity";
}

/** A numeral that is no quantity, kept for `plan numbers --all`. */
export interface NonQuantityNode extends NodeBase {
  readonly type: "nonQuantity";
  readonly text: string;
  readonly reason: string;
}

/** Text that stands for something yet to be written: `20xx年`, `某某`, `a。b。c。`, TBD. */
export interface Placeholder extends NodeBase {
  readonly type: "placeholder";
  readonly text: string;
  readonly kind: "redacted-date" | "redacted-name" | "empty-enumeration" | "to-be-decided" | "template-field";
}

/** `[[signing]]`, `支撑：#signing`, `website-operations#revenue`. */
export interface Reference extends NodeBase {
  readonly type: "reference";
  readonly text: string;
  readonly plan?: string;
  readonly label?: string;
}

// -------------------------------------------------------------------------------------------- statements

export type Statement =
  | Target
  | Allocation
  | Rollup
  | Coverage
  | Complement
  | Calculation
  | Capacity
  | Count
  | Task
  | Milestone
  | Role
  | Staffing
  | Resource
  | OrgUnit
  | PayRule
  | Problem
  | SupportNeed;

/** A figure to reach: metric, value, for which period and by whom. */
export interface Target extends Understood {
  readonly type: "target";
  readonly metric: Name;
  readonly value: QuantityNode;
  readonly period?: Name;
  readonly owner?: Name;
  readonly due?: Name;
  readonly label?: string;
}

/** A total and the parts that make it, nested; one per direction of a two-way split. */
export interface Allocation extends Understood {
  readonly type: "allocation";
  readonly metric?: Name;
  /** What the parts are: segments, channels, departments. */
  readonly by?: Name;
  readonly total: QuantityNode;
  /** The parts are only said to be among it (其中 with nothing for the rest): together they may fall short of it. */
  readonly isPartial?: boolean;
  readonly children: readonly Part[];
}

export interface Part extends NodeBase {
  readonly type: "part";
  readonly name?: Name;
  /** Absent: the part is named but its figure is unstated. */
  readonly total?: QuantityNode;
  /** 其他, 其余, 剩余: takes what the named parts leave. */
  readonly isResidual: boolean;
  /** As of an allocation: its children may leave something unnamed. */
  readonly isPartial?: boolean;
  readonly children: readonly Part[];
}

export type Aggregation = "sum" | "last" | "max" | "mean" | "cumulative";

/** Sub-periods of one metric against the whole: 每季度 ≥200万 against 一年 ≥800万, or four quarters with a figure each. */
export interface Rollup extends Understood {
  readonly type: "rollup";
  readonly metric?: Name;
  readonly aggregation: Aggregation;
  readonly total: QuantityNode;
  readonly children: readonly RollupPart[];
}

export interface RollupPart extends NodeBase {
  readonly type: "rollupPart";
  readonly value: QuantityNode;
  /** How many of them make the whole period: 4 for a figure per quarter in a year. */
  readonly times: number;
}

/** A share of a known population over time (每季度 ≥25%, 全年全部) or by method (现场50% + 非现场50%). */
export interface Coverage extends Understood {
  readonly type: "coverage";
  readonly population?: Name;
  readonly by: "period" | "method";
  /** The whole as stated; absent where words alone say all (覆盖所有机构): then it is 100%. */
  readonly total?: QuantityNode;
  /** Where the whole is said, in figures or words. */
  readonly whole: Name;
  readonly children: readonly CoveragePart[];
}

export interface CoveragePart extends NodeBase {
  readonly type: "coveragePart";
  readonly name?: Name;
  readonly value: QuantityNode;
  readonly times: number;
}

/** Shares that must make 100% together: pay 80% now, the remaining 20% later. */
export interface Complement extends Understood {
  readonly type: "complement";
  readonly subject?: Name;
  readonly shares: readonly QuantityNode[];
  /** The share said to be the rest (剩余, 余款, the remaining). */
  readonly remainder: QuantityNode;
}

/**
 * How a figure follows from its operands, in their order: `sum` of all; `difference` of the first and the others; `balance`
 * of what was there, what came and what went; `product` of all; `quotient` of the first by the second; `share`, the same in
 * percent; `growth-rate` from the first to the second, in percent; `growth-of-change`, the first as growth up to the second;
 * `growth-level`, the first grown by the rate that is second.
 */
export type Operation =
  | "sum"
  | "difference"
  | "balance"
  | "product"
  | "quotient"
  | "share"
  | "growth-rate"
  | "growth-of-change"
  | "growth-level";

/** A figure that the text says follows from others: 8场，每场20万元，共160万元; 由50万提高到60万，增长20%. */
export interface Calculation extends Understood {
  readonly type: "calculation";
  readonly operation: Operation;
  readonly metric?: Name;
  /** The figure said to be the result. */
  readonly result: QuantityNode;
  readonly operands: readonly Operand[];
  /** Growth told as a fall: 下降20%, a 20% saving. */
  readonly isDecrease?: boolean;
  /** How often the product counts, where periods say so: 12 for a price per month in a year. */
  readonly times?: number;
}

export interface Operand extends NodeBase {
  readonly type: "operand";
  readonly name?: Name;
  readonly value: QuantityNode;
  /** Of a balance or sum: it is taken away; of a product, a rate of which the rest counts: × (1 − 25%). */
  readonly isTaken?: boolean;
  /** Of a sum: how often it counts (2 × £7,500 + 4 × £2,500). */
  readonly times?: number;
}

/** Heads × rate × periods, set against a target of the same metric. */
export interface Capacity extends Understood {
  readonly type: "capacity";
  readonly metric?: Name;
  readonly heads: QuantityNode;
  readonly rate: QuantityNode;
  readonly target: QuantityNode;
}

/** A number of things said, and the things listed: 七大信条 over seven entries, 三个方面 before 一是…二是…三是…. */
export interface Count extends Understood {
  readonly type: "count";
  /** What is counted, as written. */
  readonly noun: Name;
  readonly stated: QuantityNode;
  /** What marks each thing listed: its number, else its first words. */
  readonly items: readonly Name[];
}

export interface Task extends Understood {
  readonly type: "task";
  readonly text: Name;
  readonly owner?: Name;
  /** Who helps: 配合部门, 协办, supported by. */
  readonly supporters?: readonly Name[];
  /** When it is to begin, where that is said apart from when it is due. */
  readonly start?: Name;
  readonly due?: Name;
  readonly cadence?: Name;
  readonly isDone?: boolean;
  readonly measures: readonly QuantityNode[];
  readonly serves: readonly Reference[];
  readonly label?: string;
  readonly tags: readonly string[];
}

export interface Milestone extends Understood {
  readonly type: "milestone";
  readonly text: Name;
  readonly due: Name;
  readonly owner?: Name;
}

/** A post and its duties. */
export interface Role extends Understood {
  readonly type: "role";
  readonly name: Name;
  readonly duties: readonly Name[];
}

/** So many people for a post in a team. */
export interface Staffing extends Understood {
  readonly type: "staffing";
  readonly team?: Name;
  readonly post?: Name;
  readonly heads: QuantityNode;
}

export interface Resource extends Understood {
  readonly type: "resource";
  readonly name: Name;
  readonly amount: QuantityNode;
}

export interface OrgUnit extends Understood {
  readonly type: "orgUnit";
  readonly name: Name;
  readonly children: readonly OrgUnit[];
}

export interface PayRule extends Understood {
  readonly type: "payRule";
  readonly post?: Name;
  readonly text: Name;
  readonly base?: QuantityNode;
  readonly rate?: QuantityNode;
  readonly threshold?: QuantityNode;
}

export interface Problem extends Understood {
  readonly type: "problem";
  readonly text: Name;
  readonly answer?: Name;
}

export interface SupportNeed extends Understood {
  readonly type: "supportNeed";
  readonly text: Name;
  readonly from?: Name;
  readonly owner?: Name;
  readonly due?: Name;
}

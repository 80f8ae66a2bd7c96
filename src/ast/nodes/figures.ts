import type { Name, NodeBase, Understood } from "./base.ts";
import type { QuantityNode } from "./inline.ts";

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
  /** Takes away from the total, as its name tells: an insurance recovery among charges. */
  readonly isTaken?: boolean;
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
  /** Where the whole is said, in figures or words; absent where nothing says what is to be reached in all. */
  readonly whole?: Name;
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
 * `growth-level`, the first grown by the rate that is second; `formula`, as `formula` says.
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
  | "growth-level"
  | "formula";

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
  /** Of a formula of several signs: what is reckoned with what. */
  readonly formula?: Formula;
}

/** An operand, by its place among the operands, or two sides with a sign between them: `160万 × 1.5% + 40万 × 2.5%`. */
export type Formula = number | Reckoning;

export interface Reckoning {
  readonly sign: "+" | "−" | "×" | "÷";
  readonly left: Formula;
  readonly right: Formula;
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

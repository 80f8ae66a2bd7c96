import type { PlainInterval } from "./interval.ts";

export type QuantityKind =
  "money" | "percent" | "ratio" | "count" | "number" | "duration" | "period" | "date";
export type Comparator = "eq" | "ge" | "gt" | "le" | "lt" | "approx" | "range";

/** A stretch of the text that was recognised in; offsets are UTF-16, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * One quantity as a plan states it: an interval of exact numbers with its unit, bound, rate and place. Plain data.
 *
 * `low` and `high` are exact numbers in the base unit (yuan, percent points, pieces), as `Decimal.toString` writes
 * them, null at an open end; ISO dates for kind `date` (`2025-06-30`; an unknown part is written `XXXX`).
 */
export interface Quantity extends PlainInterval, TextRange {
  readonly kind: QuantityKind;
  /** The text from `start` to `end`: numeral plus unit, without words of comparison that stand apart. */
  readonly text: string;
  /** Base unit: a currency code, `%`, a measure word as written, `year` `quarter` `month` `week` `day` …; null for a bare number. */
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** What the figure is for each of, or the period it is a total of: `["person", "month"]`, `["year"]`. */
  readonly per: readonly string[];
  /** True when `per` names the one period the figure is the total of (全年60万元), rather than a rate (每年60万元). */
  readonly isTotal?: boolean;
  /** Where the words of comparison stand (不低于, 以上), when there are any; they need not touch the number. */
  readonly bounds?: readonly TextRange[];
  /** The scale as written: the word and what one of it is worth in base units (`{text: "万元", factor: "10000"}`), for printing back. */
  readonly scale?: { readonly text: string; readonly factor: string };
  /** One unit in the last written place, in base units: `33.3%` has 0.1, `12.5万元` has 1000. What rounding may explain. */
  readonly resolution?: string;
  /** 约 左右 近 … */
  readonly isApproximate?: boolean;
  /** Said as a change rather than a level: 增长20%, 下降3个百分点; with `changeFrom`, the level changed to. */
  readonly change?: "increase" | "decrease";
  /** Where the level before the change stands: 50万 in 从50万提高到60万. */
  readonly changeFrom?: TextRange;
  /** What a physical measure measures: `length` for 公里, `area` for 亩. Its values stay in the unit as written. */
  readonly dimension?: string;
  /** Why the unit is not the one written: `surroundings` for a bare 10万 among 万元, `header` for a table's 单位. */
  readonly unitFrom?: "surroundings" | "header";
  /** Why it cannot be right as written: a short reason in kebab-case, such as `digit-missing-after-point`. */
  readonly malformed?: string;
}

/** A numeral that is no quantity, and why. */
export interface NonQuantity extends TextRange {
  readonly text: string;
  readonly reason: string;
}

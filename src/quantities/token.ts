import type { Unit } from "./data/unit.ts";
import type { Numeral } from "./numerals/numeral.ts";
import type { Comparator, QuantityKind, TextRange } from "./quantity.ts";

/**
 * A numeral with its unit while the grammar works on it: ranges join two, bounds open an end, rates add a `per`.
 * `low` and `high` are canonical decimals in base units. Mutable, and never leaves this folder.
 */
export interface Figure extends TextRange {
  readonly type: "figure";
  start: number;
  end: number;
  readonly numeral: Numeral;
  unit: Unit | undefined;
  kind: QuantityKind;
  low: string | null;
  high: string | null;
  lowInclusive: boolean;
  highInclusive: boolean;
  comparator: Comparator;
  /** 多, 余, + right after the numeral: a little more than it says. */
  more: "gt" | "ge" | undefined;
  isApproximate: boolean;
  per: string[];
  isTotal: boolean;
  bounds: TextRange[];
  change: "increase" | "decrease" | undefined;
  changeFrom: TextRange | undefined;
  unitFrom: "surroundings" | "header" | undefined;
  malformed: string | undefined;
  /** The numeral of the right end, once two figures are joined. */
  rightNumeral: Numeral | undefined;
  /** The power of ten its scale words multiply by. */
  scalePower: number;
  /** Where the noun that it counts ends, past the adjectives before it: 4 blog posts. */
  nounEnd: number | undefined;
  /** Where the unit as written begins; `end` when none is. */
  unitStart: number;
  /** The scale and the unit as written, without what stands between or after them: `万元` of 10多万元. */
  scaleText: string;
}

/** A calendar date or a stretch of the calendar, as ISO text (`2025-06-30`, `XXXX-03`, `2025`). */
export interface DateToken extends TextRange {
  readonly type: "date";
  start: number;
  end: number;
  low: string | null;
  high: string | null;
  unit: "year" | "half-year" | "quarter" | "month" | "week" | "day" | "decade" | "ten-days";
  comparator: Comparator;
  lowInclusive: boolean;
  highInclusive: boolean;
  per: string[];
  bounds: TextRange[];
  isApproximate: boolean;
  malformed: string | undefined;
  /** Two dates joined by 至 or to: a 自 or `from` before it opens nothing. */
  isJoined: boolean;
}

/** 每月, 全年, 每人每月, 当月: a period as such, which the figures beside it are for or totals of. */
export interface PeriodToken extends TextRange {
  readonly type: "period";
  readonly start: number;
  readonly end: number;
  readonly count: string;
  readonly unit: string;
  /** What figures in its clause are per. */
  readonly per: readonly string[];
  /** False for 每月 (each), true for 全年, 当月 (the one). */
  readonly isTotal: boolean;
}

/** 人均, 年产, annual: says what the figures after it are per, and is no quantity of its own. */
export interface PerToken extends TextRange {
  readonly type: "per";
  readonly start: number;
  readonly end: number;
  readonly per: readonly string[];
}

/** A numeral that is no quantity. */
export interface OtherToken extends TextRange {
  readonly type: "other";
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export type Token = Figure | DateToken | PeriodToken | PerToken | OtherToken;

export function other(start: number, end: number, reason: string): OtherToken {
  return { type: "other", start, end, reason };
}

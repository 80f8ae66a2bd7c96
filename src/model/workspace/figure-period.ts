import type { Name, QuantityNode } from "../../ast/nodes.ts";
import { periodOfFigure } from "../../ast/statements/periods/figure-period.ts";
import { parsePeriodLabel } from "../../ast/statements/periods/period-label.ts";
import { daysOf } from "../../quantities/plain-date.ts";

/**
 * What a figure is said for, so that two plans can be held against each other: a year or a part of it (`2025`, `2025-Q1`),
 * any other stretch of days, or one of many (`each: "quarter"`). Without a year it falls into the plan's, if that is known.
 */
export interface PeriodOfFigure {
  readonly year?: string;
  /** `Q1`, `H2`, `03`, a stretch in ISO form, or "" for the whole. */
  readonly part: string;
  /** It is a rate: so much in each of them. */
  readonly each?: string;
}

/** From the words of its period, the rate it is said at, or else the plan's own period. */
export function periodOf(
  value: QuantityNode,
  period: Name | undefined,
  planPeriod: string | undefined,
): PeriodOfFigure {
  const words = period?.text.trim() ?? "";
  const own = /(?<!\d)(20\d\d)(?!\d)/u.exec(words)?.[1];
  const whole = planPeriod === undefined ? { part: "" } : splitPeriod(planPeriod);
  const year = own ?? whole.year;
  const inYear = (part: string): PeriodOfFigure => ({ ...(year !== undefined && { year }), part });
  if (words !== "" && daysOf(words) !== undefined) return splitPeriod(words);
  const label = parsePeriodLabel(words);
  if (label !== undefined) return inYear(partOf(label.unit, label.index));
  const said = periodOfFigure(withHalves(value), words);
  if (said?.isEach === true) return { ...inYear(""), each: said.unit };
  if (said?.unit === "year") return inYear("");
  return own === undefined ? whole : inYear("");
}

/** The year of a plan's period, where it lies in one. */
export function yearOf(planPeriod: string | undefined): string | undefined {
  return planPeriod === undefined ? undefined : splitPeriod(planPeriod).year;
}

/** Equal for figures of one period; a figure that knows no year is taken to be of `year`. */
export function keyOfPeriod(
  { year, part, each = "" }: PeriodOfFigure,
  otherwise: string | undefined,
): string {
  return `${year ?? otherwise ?? ""}|${part}|${each}`;
}

/** `2025-Q1`, `Q1`, or "" for a whole that nobody dated; how often is told apart (`each`). */
export function showPeriod({ year, part }: PeriodOfFigure): string {
  return [year, part].filter((each) => each !== undefined && each !== "").join("-");
}

function splitPeriod(iso: string): PeriodOfFigure {
  const match = /^(\d{4})(?:-(.+))?$/u.exec(iso);
  if (match === null || iso.includes("/")) return { part: iso };
  return { year: match[1] ?? "", part: match[2] ?? "" };
}

function partOf(unit: "year" | "half" | "quarter" | "month", index: number): string {
  if (unit === "year") return "";
  if (unit === "month") return String(index).padStart(2, "0");
  return `${unit === "half" ? "H" : "Q"}${index}`;
}

/** The recogniser's half-year is the statements' half. */
function withHalves(value: QuantityNode): QuantityNode {
  return value.per.includes("half-year")
    ? { ...value, per: value.per.map((unit) => (unit === "half-year" ? "half" : unit)) }
    : value;
}

import { monthsOfPeriod } from "../../ast/period-count.ts";
import type { QuantityNode } from "../../ast/nodes.ts";
import { parsePeriodLabel } from "../../ast/statements/periods/period-label.ts";
import type { FigureView } from "./figure-view.ts";

export type PeriodName = "year" | "half" | "quarter" | "month";

/** Figures of one metric or population by the period each is for. */
export type ByPeriod = Partial<Record<PeriodName, FigureView[]>>;

export const timesAYear: Readonly<Record<PeriodName, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

export function periodOfMonths(months: number | undefined): PeriodName | undefined {
  switch (months) {
    case 12:
      return "year";
    case 6:
      return "half";
    case 3:
      return "quarter";
    case 1:
      return "month";
    default:
      return undefined;
  }
}

/** Of `每季度`, `季度`, `全年`, `2025-Q2`, `一季度`, `quarterly`. */
export function periodOfText(text: string): PeriodName | undefined {
  const bare = text.trim();
  if (/^(?:每|各|\/|按)?(?:个)?季度?$|^quarter(?:ly)?$|^(?:per|each|every) quarter$/i.test(bare))
    return "quarter";
  if (/^(?:每|各|\/|按)?(?:个)?月度?$|^month(?:ly)?$|^(?:per|each|every) month$/i.test(bare)) return "month";
  if (
    /^(?:每|\/|按)?(?:全|整)?年度?$|^(?:full )?year(?:ly)?$|^annual(?:ly)?$|^(?:per|each|every) year$/i.test(
      bare,
    )
  )
    return "year";
  return periodOfMonths(monthsOfPeriod(bare)) ?? parsePeriodLabel(bare)?.unit;
}

/** A figure for each person or piece is no figure of the whole, whatever its period. */
export function isForEach({ per }: QuantityNode): boolean {
  return per.some((each) => !timeUnits.has(each));
}

const timeUnits: ReadonlySet<string> = new Set([
  "year",
  "half",
  "half-year",
  "quarter",
  "month",
  "week",
  "day",
  "workday",
]);

import type { QuantityNode } from "../../nodes.ts";
import { stretches } from "./period-words.ts";

export type PeriodUnit = "year" | "half" | "quarter" | "month" | "week" | "day";

/** What a figure is said for: one of each period (每季度), or the whole of one (全年). */
export interface FigurePeriod {
  readonly unit: PeriodUnit;
  readonly isEach: boolean;
}

const each: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/每个?(?:半年)|\bhalf[- ]yearly\b|\beach half\b|\bper half\b/i, "half"],
  [/每个?(?:季度|季)|各季度?|季均|\bquarterly\b|\b(?:each|every|per|a) quarter\b/i, "quarter"],
  [/每个?月|各月|月均|\bmonthly\b|\b(?:each|every|per|a) month\b/i, "month"],
  [/每个?(?:周|星期)|每周|\bweekly\b|\b(?:each|every|per|a) week\b/i, "week"],
  [/每天|每日|日均|每个?工作日|\bdaily\b|\b(?:each|every|per|a) day\b/i, "day"],
];
const whole: readonly (readonly [RegExp, PeriodUnit])[] = [
  [
    /全年|一年|年度|年内|整年|每年|\b(?:full|whole) year\b|\bannual(?:ly)?\b|\b(?:a|the|per|each|every) year\b|\byearly\b/i,
    "year",
  ],
  [/上半年|下半年|半年/, "half"],
];
const units: ReadonlySet<string> = new Set(["year", "half", "quarter", "month", "week", "day"]);

/** The period of a figure, from what was recognised with it or else from the words of its label. */
export function periodOfFigure(quantity: QuantityNode, label: string): FigurePeriod | undefined {
  const stated = quantity.per.find((unit) => units.has(unit)) as PeriodUnit | undefined;
  if (stated !== undefined) return { unit: stated, isEach: quantity.isTotal !== true && stated !== "year" };
  for (const [pattern, unit] of each) if (pattern.test(label)) return { unit, isEach: true };
  for (const [pattern, unit] of whole) if (pattern.test(label)) return { unit, isEach: false };
  return undefined;
}

/** The words that say what a figure is for each of beside time: 每人每月10万 is per person. */
export function bearersOf(quantity: QuantityNode): readonly string[] {
  return quantity.per.filter((unit) => !units.has(unit));
}

const perYear: Readonly<Record<PeriodUnit, number | undefined>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
  // Weeks and days do not divide a year evenly; what they make of one is an estimate, not a sum.
  week: undefined,
  day: undefined,
};

/** How many of one period make another; undefined where the calendar gives no whole number. */
export function timesIn(part: PeriodUnit, whole: PeriodUnit): number | undefined {
  const parts = perYear[part];
  const wholes = perYear[whole];
  if (parts === undefined || wholes === undefined || parts <= wholes) return undefined;
  return parts / wholes;
}

/** A label without the words of period and bound in it: what is measured. */
export function withoutPeriodWords(label: string): string {
  let text = label;
  for (const [pattern] of [...each, ...whole]) text = text.replace(new RegExp(pattern.source, "gi"), "");
  return text
    .replace(stretches, "")
    .replace(/(?:分|按)(?:季度?|月份?|半年)|第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?/g, "")
    .replace(/\bby (?:quarter|month|half)\b|\bq[1-4]\b|\bh[12]\b/gi, "")
    .replace(
      /不得|不能|不可|应当?|必须|须|要|力争|确保|计划|目标|任务|任务为|指标|为|是|达到|实现|完成|合计|累计|共计?|实际|预计|预期|全部|已|约|将|拟/g,
      "",
    )
    .replace(
      /\b(?:came|comes?|in|at|is|was|are|were|be|to|a|the|of|with|and|plus|for|about|then|so|we|giving|making|reach(?:es|ed)?|hit|forecast|expected|projected|planned|actual|total(?:s|ling)?)\b/gi,
      "",
    )
    .replace(/[\s,，、:：;；的]/g, "");
}

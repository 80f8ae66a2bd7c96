import { parsePeriodLabel } from "./period-label.ts";
import type { PeriodLabel } from "./period-label.ts";
import type { TextRange } from "../../../quantities/quantity.ts";

const periodWords =
  /每个?(?:半年|季度|季|月|周|天|日|年)|各季度|全年度?|一年|本?年度|今年|年内|整年|第?[一二三四1-4]季度|[上下]半年|\bq[1-4]\b|\bh[12]\b|\b(?:each|every|per) (?:quarter|month|year|week)\b|\b(?:annual|year|quarter|month|week)ly\b|\bannual\b|\bfull[- ]year\b/gi;

/** Months of a year, both ends counted. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

export const stretches =
  /前[二三两2-3]个?季度|[前头][一二三四五六七八九十\d]{1,2}个月|(?<![\d.])(?:1[0-2]|0?[1-9])月?(?:份)?\s?[-–—~～至到]\s?(?:1[0-2]|0?[1-9])月(?:份)?(?!\s?\d)/gu;

/** The last words that tell of which months of a year the figure behind them is, stretches of them included. */
export function periodIn(label: string): string | undefined {
  const last = [...label.matchAll(stretches)].at(-1);
  const words = findPeriodWords(label, { start: 0, end: label.length });
  if (last !== undefined && (words === undefined || words.end <= last.index + last[0].length)) return last[0];
  return words === undefined ? undefined : label.slice(words.start, words.end);
}

/** `$450k in H1`, `$1,000k for the year`. */
export const periodBehind =
  /^\s*(?:in|for|over|during) (?:the )?(?:full |whole )?(q[1-4]|h[12]|(?:first|second) half|(?:first|second|third|fourth) quarter|year)\b(?!\s+(?:before|ago|earlier|to|20))/iu;

/** The months that words of period tell, and the period they are where they are one. */
export function monthsOf(
  words: string,
): { readonly months: Months; readonly period?: PeriodLabel } | undefined {
  const period = parsePeriodLabel(words);
  if (period !== undefined) {
    const length = { year: 12, half: 6, quarter: 3, month: 1 }[period.unit];
    const from = (period.index - 1) * length + 1;
    return { months: { from, to: from + length - 1 }, period };
  }
  const quarters = /^前([二三两23])/u.exec(words)?.[1];
  const first = /^[前头]([一二三四五六七八九十\d]{1,2})个月/u.exec(words)?.[1];
  if (words.includes("季度") && quarters !== undefined)
    return { months: { from: 1, to: /[三3]/u.test(quarters) ? 9 : 6 } };
  if (first !== undefined) return stretch(1, numberOf(first));
  const [from, to] = [...words.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return from === undefined || to === undefined ? undefined : stretch(from, to);
}

/** 1-6月 is the first half, 4-6月 the second quarter. */
function stretch(from: number, to: number): ReturnType<typeof monthsOf> {
  if (to <= from || to > 12) return undefined;
  const months = { from, to };
  const length = to - from + 1;
  const unit = ({ 3: "quarter", 6: "half", 12: "year" } as const)[length];
  if (unit === undefined || (from - 1) % length !== 0) return { months };
  return { months, period: { unit, index: (from - 1) / length + 1 } };
}

function numberOf(digits: string): number {
  const at = "一二三四五六七八九十".indexOf(digits);
  return at >= 0 ? at + 1 : Number(digits);
}

/** The last words of period in a stretch of text: what the figure behind it is said for. */
export function findPeriodWords(text: string, range: TextRange): TextRange | undefined {
  let found: TextRange | undefined;
  for (const match of text.slice(range.start, range.end).matchAll(periodWords))
    found = { start: range.start + match.index, end: range.start + match.index + match[0].length };
  return found;
}

/** The quarter or half that words before a total name: Q3实现销售额1,500万元. */
export function periodBefore(
  text: string,
  { before }: { readonly before: TextRange },
): PeriodLabel | undefined {
  const words = findPeriodWords(text, before);
  const label = words === undefined ? undefined : parsePeriodLabel(text.slice(words.start, words.end));
  return label?.unit === "month" ? undefined : label;
}

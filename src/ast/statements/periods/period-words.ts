import { parsePeriodLabel } from "./period-label.ts";
import type { PeriodLabel } from "./period-label.ts";
import type { TextRange } from "../../../quantities/quantity.ts";

const periodWords =
  /每个?(?:半年|季度|季|月|周|天|日|年)|各季度|全年度?|一年|本?年度|今年|年内|整年|第?[一二三四1-4]季度|[上下]半年|\bq[1-4]\b|\bh[12]\b|\b(?:each|every|per) (?:quarter|month|year|week)\b|\b(?:annual|year|quarter|month|week)ly\b|\bannual\b|\bfull[- ]year\b/gi;

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

import { isLetterAt } from "../chars.ts";
import { Trie } from "../trie.ts";
import type { Found } from "./found.ts";

const ENGLISH_UNITS = new Trie<string>(
  Object.entries({
    year: "year annum fiscal~year",
    quarter: "quarter",
    month: "month",
    week: "week",
    day: "day",
    hour: "hour",
    minute: "minute",
    person: "person head capita employee",
    share: "share",
    store: "store",
    unit: "unit",
    customer: "customer user",
    ton: "tonne ton barrel",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word.replace("~", " "), unit] as const)),
);

export function readEnglishPeriodUnit(
  text: string,
  at: number,
): { readonly unit: string; readonly end: number } | undefined {
  const match = ENGLISH_UNITS.longest(text, at, (end) => !isLetterAt(text, end));
  return match === undefined ? undefined : { unit: match.value, end: match.end };
}

const TIMES = new Set(["year", "quarter", "month", "week", "day", "hour", "minute"]);

const ENGLISH_PERIODS = new Trie<{ readonly per?: string; readonly leads?: true; readonly total?: string }>([
  ["every ", { leads: true }],
  ["each ", { leads: true }],
  ["annual", { per: "year" }],
  ["annually", { per: "year" }],
  ["yearly", { per: "year" }],
  ["quarterly", { per: "quarter" }],
  ["monthly", { per: "month" }],
  ["weekly", { per: "week" }],
  ["daily", { per: "day" }],
  ["hourly", { per: "hour" }],
  ["per capita", { per: "person" }],
  ["full-year", { total: "year" }],
  ["full year", { total: "year" }],
  ["this year", { total: "year" }],
  ["this quarter", { total: "quarter" }],
  ["this month", { total: "month" }],
  ["this week", { total: "week" }],
]);

/** `every month`, `each quarter`; `annual`, `monthly` as a mere `per`; `full-year`. */
export function readEnglishPeriod(text: string, at: number): Found | undefined {
  const match = ENGLISH_PERIODS.longest(text, at);
  if (match === undefined) return undefined;
  if (match.value.leads === true) {
    const unit = readEnglishPeriodUnit(text, match.end);
    if (unit === undefined || !TIMES.has(unit.unit)) return undefined;
    return {
      type: "period",
      start: at,
      end: unit.end,
      count: "1",
      unit: unit.unit,
      per: [unit.unit],
      isTotal: false,
    };
  }
  if (isLetterAt(text, match.end)) return undefined;
  if (match.value.total !== undefined) {
    return {
      type: "period",
      start: at,
      end: match.end,
      count: "1",
      unit: match.value.total,
      per: [match.value.total],
      isTotal: true,
    };
  }
  return { type: "per", start: at, end: match.end, per: [match.value.per ?? ""] };
}

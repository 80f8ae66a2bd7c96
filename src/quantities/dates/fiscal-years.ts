import { daysInMonth } from "../plain-date.ts";
import type { Token } from "../token.ts";
import { isoDay } from "./date-parts.ts";

/** How an organisation counts its years: the month they begin in, and whether the year they begin or end in names them. */
export interface FiscalYear {
  /** 1 to 12. */
  readonly startMonth: number;
  readonly namedAfter: "start" | "end";
}

/** Lays `FY2025` and 2025财年 on the calendar: with years from April, named after their end, 2024-04-01 to 2025-03-31. */
export function layFiscalYears(
  text: string,
  tokens: readonly Token[],
  { startMonth, namedAfter }: FiscalYear,
): void {
  if (startMonth <= 1 || startMonth > 12) return; // the calendar's own year
  const shift = namedAfter === "end" ? 1 : 0;
  for (const token of tokens) {
    if (token.type !== "date" || token.unit !== "year" || !isFiscal(text, token.start, token.end)) continue;
    const [from, to] = [Number(token.low), Number(token.high)];
    if (Number.isNaN(from) || Number.isNaN(to)) continue;
    token.low = isoDay(from - shift, startMonth, 1);
    const lastYear = Math.max(from, to) - shift + 1;
    token.high = isoDay(lastYear, startMonth - 1, daysInMonth(lastYear, startMonth - 1));
    token.comparator = "range";
  }
}

const FISCAL = /^fy|[财財](?:[年政])/i;

function isFiscal(text: string, start: number, end: number): boolean {
  return FISCAL.test(text.slice(start, end));
}

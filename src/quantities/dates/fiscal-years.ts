import { daysInMonth, daysOf, PlainDate } from "../plain-date.ts";
import type { DateToken, Token } from "../token.ts";
import { isoDay } from "./date-parts.ts";

/** How an organisation counts its years: the month they begin in, and whether the year they begin or end in names them. */
export interface FiscalYear {
  /** 1 to 12. */
  readonly startMonth: number;
  readonly namedAfter: "start" | "end";
}

/**
 * Lays `FY2025` and 2025财年 on the calendar: with years from April, named after their end, 2024-04-01 to 2025-03-31. Quarters
 * and halves are those of that year: its Q1 ends on June 30.
 */
export function layFiscalYears(text: string, tokens: readonly Token[], fiscalYear: FiscalYear): void {
  const { startMonth, namedAfter } = fiscalYear;
  if (startMonth <= 1 || startMonth > 12) return; // the calendar's own year
  const back = namedAfter === "end" ? 1 : 0;
  for (const token of tokens) {
    if (token.type === "date" && isPartOfYear(text.slice(token.start, token.end), token.unit)) {
      token.low = shiftDay(token.low, fiscalYear);
      token.high = shiftDay(token.high, fiscalYear);
      continue;
    }
    if (token.type !== "date" || token.unit !== "year" || !isFiscal(text, token.start, token.end)) continue;
    const [from, to] = [Number(token.low), Number(token.high)];
    if (Number.isNaN(from) || Number.isNaN(to)) continue;
    token.low = isoDay(from - back, startMonth, 1);
    const lastYear = Math.max(from, to) - back + 1;
    token.high = isoDay(lastYear, startMonth - 1, daysInMonth(lastYear, startMonth - 1));
    token.comparator = "range";
  }
}

/** The days of a plan's period (`2025`, `2025-Q2`) in such years; weeks, months and stretches of days stay where they are. */
export function fiscalDaysOf(iso: string, fiscalYear: FiscalYear | undefined): ReturnType<typeof daysOf> {
  const days = daysOf(iso);
  if (days === undefined || fiscalYear === undefined || !/^\d{4}(?:-[HQ]\d)?$/.test(iso)) return days;
  return { first: shift(days.first, fiscalYear), last: shift(days.last, fiscalYear) };
}

/** Q2末, 上半年, 2025-Q3. */
function isPartOfYear(text: string, unit: DateToken["unit"]): boolean {
  return unit === "quarter" || unit === "half-year" || (unit === "day" && PART.test(text));
}

const PART = /季度?|[上下]半年|quarter|half|(?<![a-z])[qh][1-4]/i;

function shiftDay(iso: string | null, fiscalYear: FiscalYear): string | null {
  const day = iso === null ? undefined : PlainDate.parse(iso);
  return day === undefined ? iso : shift(day, fiscalYear).toString();
}

/** The last day of a month stays one. */
function shift(day: PlainDate, { startMonth, namedAfter }: FiscalYear): PlainDate {
  const months = startMonth - 1 - (namedAfter === "end" && startMonth > 1 ? 12 : 0);
  const isLast = day.plusDays(1).day === 1;
  return isLast ? day.plusDays(1).plusMonths(months).plusDays(-1) : day.plusMonths(months);
}

const FISCAL = /^fy|[财財](?:[年政])/i;

function isFiscal(text: string, start: number, end: number): boolean {
  return FISCAL.test(text.slice(start, end));
}

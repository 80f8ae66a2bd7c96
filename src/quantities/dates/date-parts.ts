import { foldAt, isDigitAt } from "../chars.ts";
import { daysInMonth } from "../plain-date.ts";
import type { DateToken } from "../token.ts";

/** A year that the text leaves out, or blacks out, is `XXXX`; so are a month and a day `XX`. */
export const NO_YEAR = "XXXX";

/** What numbers in a date are followed by. */
export const YEAR = 0x5e74; // 年
export const MONTH = 0x6708; // 月
export const DAY = 0x65e5; // 日
export const DAY_NUMBER = 0x53f7; // 号
export const SEASON = 0x5b63; // 季

export interface WholeNumber {
  readonly value: number;
  readonly end: number;
  /** Digits as written. */
  readonly length: number;
  readonly isHan: boolean;
}

const HAN = "〇一二三四五六七八九";

/** A whole number of at most four digits, in digits or in Chinese: `30`, `三十一`, `二〇二五`, `廿五`. */
export function readWhole(text: string, at: number): WholeNumber | undefined {
  if (isDigitAt(text, at)) {
    let end = at;
    let value = 0;
    while (isDigitAt(text, end) && end - at < 5) value = value * 10 + foldAt(text, end++) - 0x30;
    return end - at > 4 ? undefined : { value, end, length: end - at, isHan: false };
  }
  return readHanWhole(text, at);
}

function readHanWhole(text: string, at: number): WholeNumber | undefined {
  let end = at;
  let value = 0;
  let hasTen = false;
  for (; end - at < 5; end++) {
    const code = foldAt(text, end);
    if (code === 0x5341) {
      if (hasTen || end - at > 1) return undefined; // 十
      value = end === at ? 10 : value * 10;
      hasTen = true;
    } else if (code === 0x5eff && end === at) {
      value = 20;
      hasTen = true;
    } else {
      const digit = code === 0x96f6 ? 0 : HAN.indexOf(String.fromCharCode(code));
      if (digit < 0) break;
      value = hasTen ? value + digit : value * 10 + digit;
      if (hasTen) {
        end++;
        break;
      }
    }
  }
  return end === at ? undefined : { value, end, length: end - at, isHan: true };
}

const DASHES = new Set(Array.from("-~–—−〜―‐‑∼─", (mark) => mark.charCodeAt(0)));

/** The end of the mark or word between the ends of a range, with the spaces around it. */
export function readRangeMark(text: string, at: number): number | undefined {
  let start = at;
  while (foldAt(text, start) === 0x20) start++;
  const code = foldAt(text, start);
  const isWord = code === 0x81f3 || code === 0x5230; // 至 到
  if (!isWord && !DASHES.has(code)) return undefined;
  let end = start + 1;
  if (!isWord && foldAt(text, end) === code) end++; // —— and --
  while (foldAt(text, end) === 0x20) end++;
  return end;
}

export function isYear(value: number): boolean {
  return value >= 1800 && value <= 2199;
}

export function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

export function isoDay(year: number | undefined, month: number | undefined, day: number): string {
  return `${isoYear(year)}-${month === undefined ? "XX" : pad2(month)}-${pad2(day)}`;
}

export function isoMonth(year: number | undefined, month: number): string {
  return `${isoYear(year)}-${pad2(month)}`;
}

export function isoYear(year: number | undefined): string {
  return year === undefined ? NO_YEAR : String(year).padStart(4, "0");
}

/** Why a day cannot be: month 13, day 31 of June, 29 February outside leap years. */
export function faultOf(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return "impossible-date";
  if (day === undefined) return undefined;
  const last = month === undefined ? 31 : daysInMonth(year ?? 2000, month);
  return day < 1 || day > last ? "impossible-date" : undefined;
}

export function lastDayOf(year: number | undefined, month: number): number {
  return daysInMonth(year ?? 2001, month);
}

export function newDate(
  start: number,
  end: number,
  low: string,
  high: string,
  unit: DateToken["unit"],
): DateToken {
  return {
    type: "date",
    start,
    end,
    low,
    high,
    unit,
    comparator: low === high ? "eq" : "range",
    lowInclusive: true,
    highInclusive: true,
    per: [],
    bounds: [],
    isApproximate: false,
    malformed: undefined,
    isJoined: low !== high && (unit === "year" || unit === "month" || unit === "day"),
  };
}

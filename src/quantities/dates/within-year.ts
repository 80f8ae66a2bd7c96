import { charAt, foldAt, isDigitAt, isHanAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import type { WholeNumber } from "./date-parts.ts";
import {
  DAY,
  DAY_NUMBER,
  faultOf,
  isoDay,
  isoMonth,
  newDate,
  readRangeMark,
  readWhole,
  MONTH,
  SEASON,
  YEAR,
} from "./date-parts.ts";
import { readMonthEdge, skipShare, dayOf } from "./month-edges.ts";
import { readHalfYear, readQuarterWord, readQuarters } from "./quarters.ts";

/** 年度, 年份; but not 年底, which is a day. */
export function skipYearWord(text: string, at: number): number {
  const next = foldAt(text, at);
  return next === 0x5ea6 || (next === 0x4efd && !isHanAt(text, at + 1)) ? at + 1 : at;
}

/** What may follow a year: a month, a quarter, a half, its end. `end` is after the year word. */
export function readInYear(text: string, at: number, year: number | undefined): DateToken | undefined {
  let next = at;
  if (foldAt(text, next) === 0x5ea6) next++; // 2025年度上半年
  if (foldAt(text, next) === 0x7684) next++; // 2025年的6月
  if (foldAt(text, next) === 0x20) next++;
  const half = readHalfYear(text, next, year) ?? readQuarterWord(text, next, year);
  if (half !== undefined) return half;
  const edge = readEdge(text, next, year);
  if (edge !== undefined) return edge;
  const month = readWhole(text, next);
  if (month === undefined) return undefined;
  const mark = readRangeMark(text, month.end);
  const second = mark === undefined ? undefined : readWhole(text, mark);
  const unitAt = (second ?? month).end;
  const unit = foldAt(text, unitAt);
  if (unit === MONTH) return readFromMonth(text, next, year, month, second, unitAt + 1);
  if (unit === SEASON) return readQuarters(text, next, year, month, second, unitAt);
  return undefined;
}

export function readFromMonth(
  text: string,
  start: number,
  year: number | undefined,
  first: WholeNumber,
  second: WholeNumber | undefined,
  at: number,
): DateToken | undefined {
  const { value: month } = first;
  if (first.length > 2 && !(first.isHan && month <= 12)) return undefined;
  if (second !== undefined) {
    if (month > 12 || second.value > 12 || month < 1) return undefined;
    return newDate(start, skipShare(text, at), isoMonth(year, month), isoMonth(year, second.value), "month");
  }
  if (month > 12 || month < 1)
    return first.length <= 2 && followsDay(text, at)
      ? impossible(start, at, isoMonth(year, month), "month")
      : undefined;
  const edge = readMonthEdge(text, start, at, year, month);
  if (edge !== undefined) return edge;
  const dayAt = foldAt(text, at) === 0x20 ? at + 1 : at;
  const day = readWhole(text, dayAt);
  if (day === undefined || day.length > 3) return monthOf(text, start, at, year, month);
  const mark = readRangeMark(text, day.end);
  const lastDay = mark === undefined ? undefined : readWhole(text, mark);
  const unitAt = (lastDay ?? day).end;
  const unit = foldAt(text, unitAt);
  if (unit !== DAY && unit !== DAY_NUMBER) {
    const isDay = foldAt(text, day.end) === DAY || foldAt(text, day.end) === DAY_NUMBER;
    return isDay ? dayOf(start, day.end + 1, year, month, day.value) : monthOf(text, start, at, year, month);
  }
  if (lastDay === undefined) return dayOf(start, unitAt + 1, year, month, day.value);
  const token = newDate(
    start,
    unitAt + 1,
    isoDay(year, month, day.value),
    isoDay(year, month, lastDay.value),
    "day",
  );
  token.malformed = faultOf(year, month, day.value) ?? faultOf(year, month, lastDay.value);
  return token;
}

function monthOf(
  text: string,
  start: number,
  at: number,
  year: number | undefined,
  month: number,
): DateToken {
  return newDate(start, skipShare(text, at), isoMonth(year, month), isoMonth(year, month), "month");
}

function followsDay(text: string, at: number): boolean {
  const day = readWhole(text, at);
  return day !== undefined && (foldAt(text, day.end) === DAY || foldAt(text, day.end) === DAY_NUMBER);
}

function impossible(start: number, end: number, iso: string, unit: DateToken["unit"]): DateToken {
  const token = newDate(start, end, iso, iso, unit);
  token.malformed = "impossible-date";
  return token;
}

/** 年底, 年末, 年初, 年中 after a year that has been read, or 底 after 2025年. */
function readEdge(text: string, at: number, year: number | undefined): DateToken | undefined {
  if (foldAt(text, at) === YEAR) return readEdge(text, at + 1, year); // 上年年初
  const edge = foldAt(text, at);
  if (edge === 0x5e95 || edge === 0x672b) return dayOf(at, at + 1, year, 12, 31);
  if (edge === 0x521d && !isDigitAt(text, at + 1))
    return newDate(at, at + 1, isoMonth(year, 1), isoMonth(year, 1), "month");
  if (edge === 0x4e2d && "，。前、,.)） \n".includes(charAt(text, at + 1)))
    return newDate(at, at + 1, isoMonth(year, 6), isoMonth(year, 6), "month");
  return undefined;
}

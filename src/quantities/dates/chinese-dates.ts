import { foldAt, isDigitAt, isHanAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import type { WholeNumber } from "./date-parts.ts";
import {
  faultOf,
  isoDay,
  isoMonth,
  isoYear,
  isYear,
  lastDayOf,
  newDate,
  readRangeMark,
  readWhole,
} from "./date-parts.ts";

const YEAR = 0x5e74; // 年
const MONTH = 0x6708; // 月
const DAY = 0x65e5; // 日
const DAY_NUMBER = 0x53f7; // 号
const SEASON = 0x5b63; // 季

/**
 * Reads a date that begins with a number: `2025年6月30日`, `6月底`, `2025-2027年`, `3月至6月`, `一季度`, `15日`.
 * `year` is the year a date without one falls in, where it is known.
 */
export function readChineseDate(text: string, at: number, year: number | undefined): DateToken | undefined {
  const first = readWhole(text, at);
  if (first === undefined) return readRedactedDate(text, at);
  const mark = readRangeMark(text, first.end);
  const second = mark === undefined ? undefined : readWhole(text, mark);
  const last = second ?? first;
  const unitAt = foldAt(text, last.end) === 0x20 ? last.end + 1 : last.end;
  switch (foldAt(text, unitAt)) {
    case YEAR:
      return readFromYear(text, at, first, second, unitAt + 1);
    case MONTH:
      return readFromMonth(text, at, year, first, second, unitAt + 1);
    case DAY:
    case DAY_NUMBER:
      return unitAt === last.end ? readLoneDay(text, at, year, first, second, unitAt) : undefined;
    case SEASON:
      return readQuarters(text, at, year, first, second, unitAt);
    default:
      return readRedactedDate(text, at);
  }
}

function readFromYear(
  text: string,
  start: number,
  first: WholeNumber,
  second: WholeNumber | undefined,
  at: number,
): DateToken | undefined {
  const from = fullYear(text, first, at);
  if (from === undefined) return readDecade(text, start, first, at);
  if (foldAt(text, at) === 0x4ee3) return readDecade(text, start, first, at); // 年代
  const to =
    second === undefined
      ? from
      : second.length === 2
        ? Math.floor(from / 100) * 100 + second.value
        : fullYear(text, second, at);
  if (to === undefined) return undefined;
  if (second !== undefined) return newDate(start, skipYearWord(text, at), isoYear(from), isoYear(to), "year");
  const part = readInYear(text, at, from);
  if (part !== undefined) return { ...part, start };
  return newDate(start, skipYearWord(text, at), isoYear(from), isoYear(from), "year");
}

/** Four digits are a year; two are one only before a month (25年6月). */
function fullYear(text: string, number: WholeNumber, at: number): number | undefined {
  if (number.length === 4 && isYear(number.value)) return number.value;
  if (number.length !== 2 || number.isHan) return undefined;
  const month = readWhole(text, at);
  return month !== undefined && foldAt(text, month.end) === MONTH ? 2000 + number.value : undefined;
}

/** 年度, 年份; but not 年底, which is a day. */
function skipYearWord(text: string, at: number): number {
  const next = foldAt(text, at);
  return next === 0x5ea6 || (next === 0x4efd && !isHanAt(text, at + 1)) ? at + 1 : at;
}

/** 90年代, 20世纪90年代 */
function readDecade(text: string, start: number, number: WholeNumber, at: number): DateToken | undefined {
  if (foldAt(text, at) !== 0x4ee3 || number.value % 10 !== 0) return undefined;
  const from = number.length === 4 ? number.value : 1900 + number.value;
  return newDate(start, at + 1, isoYear(from), isoYear(from + 9), "decade");
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

function readFromMonth(
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

/** 6月份 */
function skipShare(text: string, at: number): number {
  return foldAt(text, at) === 0x4efd ? at + 1 : at;
}

function followsDay(text: string, at: number): boolean {
  const day = readWhole(text, at);
  return day !== undefined && (foldAt(text, day.end) === DAY || foldAt(text, day.end) === DAY_NUMBER);
}

function dayOf(start: number, end: number, year: number | undefined, month: number, day: number): DateToken {
  const iso = isoDay(year, month, day);
  const token = newDate(start, end, iso, iso, "day");
  token.malformed = faultOf(year, month, day);
  return token;
}

function impossible(start: number, end: number, iso: string, unit: DateToken["unit"]): DateToken {
  const token = newDate(start, end, iso, iso, unit);
  token.malformed = "impossible-date";
  return token;
}

/** 6月底, 6月末, 6月初, 6月中旬, 6月上旬 */
function readMonthEdge(
  text: string,
  start: number,
  at: number,
  year: number | undefined,
  month: number,
): DateToken | undefined {
  const from = skipShare(text, at);
  const next = foldAt(text, from);
  const isTenDays = foldAt(text, from + 1) === 0x65ec; // 旬
  const last = lastDayOf(year, month);
  if (next === 0x5e95 || next === 0x672b) return dayOf(start, from + 1, year, month, last); // 底 末
  if (next === 0x521d)
    return newDate(start, from + 1, isoDay(year, month, 1), isoDay(year, month, 10), "ten-days"); // 初
  if (!isTenDays) return undefined;
  if (next === 0x4e0a)
    return newDate(start, from + 2, isoDay(year, month, 1), isoDay(year, month, 10), "ten-days"); // 上
  if (next === 0x4e2d)
    return newDate(start, from + 2, isoDay(year, month, 11), isoDay(year, month, 20), "ten-days"); // 中
  if (next === 0x4e0b)
    return newDate(start, from + 2, isoDay(year, month, 21), isoDay(year, month, last), "ten-days"); // 下
  return undefined;
}

/** 上半年, 下半年 */
export function readHalfYear(text: string, at: number, year: number | undefined): DateToken | undefined {
  if (foldAt(text, at + 1) !== 0x534a || foldAt(text, at + 2) !== YEAR) return undefined;
  const which = foldAt(text, at);
  if (which === 0x4e0a) return newDate(at, at + 3, isoDay(year, 1, 1), isoDay(year, 6, 30), "half-year");
  if (which === 0x4e0b) return newDate(at, at + 3, isoDay(year, 7, 1), isoDay(year, 12, 31), "half-year");
  return undefined;
}

/** 第一季度, 首季, 前三季度 */
export function readQuarterWord(text: string, at: number, year: number | undefined): DateToken | undefined {
  const first = foldAt(text, at);
  if (first === 0x524d && foldAt(text, at + 2) === SEASON) {
    const count = readWhole(text, at + 1); // 前三季度
    if (count !== undefined && count.value >= 2 && count.value <= 4 && foldAt(text, at + 3) === 0x5ea6) {
      return newDate(
        at,
        at + 4,
        isoDay(year, 1, 1),
        isoDay(year, 3 * count.value, lastDayOf(year, 3 * count.value)),
        "quarter",
      );
    }
    return undefined;
  }
  if (first === 0x9996 && foldAt(text, at + 1) === SEASON && !isHanAt(text, at + 2))
    return quarters(text, at, year, 1, 1, at + 2); // 首季
  if (first === 0x9996 && foldAt(text, at + 1) === SEASON && foldAt(text, at + 2) === 0x5ea6)
    return quarters(text, at, year, 1, 1, at + 3);
  if (first !== 0x7b2c) return undefined; // 第
  const from = readWhole(text, at + 1);
  if (from === undefined) return undefined;
  if (foldAt(text, from.end) === SEASON) return readQuarters(text, at, year, from, undefined, from.end);
  const mark = readRangeMark(text, from.end);
  const to = mark === undefined ? undefined : readWhole(text, mark);
  return to !== undefined && foldAt(text, to.end) === SEASON
    ? readQuarters(text, at, year, from, to, to.end)
    : undefined;
}

/** `at` is the 季 of 一季度, 1-3季度. */
function readQuarters(
  text: string,
  start: number,
  year: number | undefined,
  first: WholeNumber,
  second: WholeNumber | undefined,
  at: number,
): DateToken | undefined {
  const last = second ?? first;
  if (first.value < 1 || first.value > 4 || last.value > 4 || last.value < first.value || first.length > 1)
    return undefined;
  const hasDegree = foldAt(text, at + 1) === 0x5ea6; // 度
  if (!hasDegree && foldAt(text, start) !== 0x7b2c) return undefined; // 第三季 needs no 度
  return quarters(text, start, year, first.value, last.value, hasDegree ? at + 2 : at + 1);
}

function quarters(
  text: string,
  start: number,
  year: number | undefined,
  from: number,
  to: number,
  end: number,
): DateToken {
  const lastDay = isoDay(year, 3 * to, lastDayOf(year, 3 * to));
  const edge = foldAt(text, end);
  if (edge === 0x672b || edge === 0x5e95) return newDate(start, end + 1, lastDay, lastDay, "day"); // 末 底
  return newDate(start, end, isoDay(year, 3 * from - 2, 1), lastDay, "quarter");
}

/** 年底, 年末, 年初, 年中 after a year that has been read, or 底 after 2025年. */
function readEdge(text: string, at: number, year: number | undefined): DateToken | undefined {
  const edge = foldAt(text, at);
  if (edge === 0x5e95 || edge === 0x672b) return dayOf(at, at + 1, year, 12, 31);
  if (edge === 0x521d && !isDigitAt(text, at + 1))
    return newDate(at, at + 1, isoMonth(year, 1), isoMonth(year, 1), "month");
  if (edge === 0x4e2d && "，。前、,.)） \n".includes(text.charAt(at + 1)))
    return newDate(at, at + 1, isoMonth(year, 6), isoMonth(year, 6), "month");
  return undefined;
}

/** 15日 by itself is a day of the month in question; 15日内 is a duration, and 3号楼 a name. */
function readLoneDay(
  text: string,
  start: number,
  year: number | undefined,
  first: WholeNumber,
  second: WholeNumber | undefined,
  at: number,
): DateToken | undefined {
  const isNumbered = foldAt(text, at) === DAY_NUMBER;
  const last = second ?? first;
  if (
    first.value < 1 ||
    last.value > 31 ||
    last.length > 2 ||
    (first.isHan && !isNumbered && second === undefined)
  )
    return undefined;
  if (first.isHan || isNumbered) return undefined;
  const next = text.charAt(at + 1);
  if (next !== "" && "内之以均游后量元本常程期间照历".includes(next)) return undefined;
  return newDate(
    start,
    at + 1,
    isoDay(year, undefined, first.value),
    isoDay(year, undefined, last.value),
    "day",
  );
}

const REDACTED = new Set(Array.from("xX×✕＊*").map((mark) => mark.charCodeAt(0)));

/** `20xx年12月1日`, `202X年`, `XX年XX月`: what is blacked out stays so. */
export function readRedactedDate(text: string, at: number): DateToken | undefined {
  let end = at;
  let blacked = 0;
  while (end - at < 4 && (isDigitAt(text, end) || REDACTED.has(text.charCodeAt(end)))) {
    if (!isDigitAt(text, end)) blacked++;
    else if (blacked > 0) return undefined;
    end++;
  }
  if (blacked === 0 || end - at < 2 || foldAt(text, end) !== YEAR) return undefined;
  const part = readInYear(text, end + 1, undefined);
  const token =
    part === undefined
      ? newDate(at, skipYearWord(text, end + 1), isoYear(undefined), isoYear(undefined), "year")
      : { ...part, start: at };
  if (part === undefined) token.end = skipRedactedDay(text, token.end);
  token.malformed = "redacted";
  return token;
}

function skipRedactedDay(text: string, at: number): number {
  let end = at;
  for (const unit of [MONTH, DAY]) {
    let next = end;
    while (REDACTED.has(text.charCodeAt(next))) next++;
    if (next === end || foldAt(text, next) !== unit) break;
    end = next + 1;
  }
  return end;
}

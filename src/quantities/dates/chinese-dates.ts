import { charAt, foldAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import type { WholeNumber } from "./date-parts.ts";
import {
  DAY,
  DAY_NUMBER,
  isoDay,
  isoYear,
  isYear,
  newDate,
  readRangeMark,
  readWhole,
  MONTH,
  SEASON,
  YEAR,
} from "./date-parts.ts";
import { readQuarters } from "./quarters.ts";
import { readRedactedDate } from "./redacted-dates.ts";
import { readFromMonth, readInYear, skipYearWord } from "./within-year.ts";

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
      return withEra(text, readFromYear(text, at, first, second, unitAt + 1));
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

/** The era said before the year belongs to the date: 民國113年. */
function withEra(text: string, date: DateToken | undefined): DateToken | undefined {
  const hasEra =
    date !== undefined &&
    (text.startsWith("民國", date.start - 2) || text.startsWith("民国", date.start - 2));
  return hasEra ? { ...date, start: date.start - 2 } : date;
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

/** 民國113年, 114年6月30日: years are counted from 1912 in Taiwan; `at` is after 年. */
function isMinguo(text: string, at: number, number: WholeNumber): boolean {
  const start = at - 1 - number.length;
  if (text.startsWith("民國", start - 2) || text.startsWith("民国", start - 2)) return true;
  const month = number.length === 3 && !number.isHan ? readWhole(text, at) : undefined;
  return month !== undefined && month.length <= 2 && foldAt(text, month.end) === MONTH;
}

/** Four digits are a year; two are one only before a month (25年6月). */
function fullYear(text: string, number: WholeNumber, at: number): number | undefined {
  if (number.length === 4 && isYear(number.value)) return number.value;
  if (isMinguo(text, at, number)) return 1911 + number.value;
  if (number.length !== 2 || number.isHan) return undefined;
  const month = readWhole(text, at);
  return month !== undefined && foldAt(text, month.end) === MONTH ? 2000 + number.value : undefined;
}

/** 90年代, 20世纪90年代 */
function readDecade(text: string, start: number, number: WholeNumber, at: number): DateToken | undefined {
  if (foldAt(text, at) !== 0x4ee3 || number.value % 10 !== 0) return undefined;
  const from = number.length === 4 ? number.value : 1900 + number.value;
  return newDate(start, at + 1, isoYear(from), isoYear(from + 9), "decade");
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
  const next = charAt(text, at + 1);
  if (next !== "" && "内之以均游后量元本常程期间照历".includes(next)) return undefined;
  return newDate(
    start,
    at + 1,
    isoDay(year, undefined, first.value),
    isoDay(year, undefined, last.value),
    "day",
  );
}

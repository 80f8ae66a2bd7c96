import { foldAt, isDigitAt, isHanAt, isLetterAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import { faultOf, isoDay, isoMonth, isoYear, isYear, newDate, readWhole } from "./date-parts.ts";

/** `2025-06-30`, `2025/4/25`, `2025.6.30`, `2025-06`, `30/6/2025`; `at` is the first digit. */
export function readIsoDate(text: string, at: number): DateToken | undefined {
  const first = readWhole(text, at);
  if (first === undefined || first.isHan || first.length === 3) return undefined;
  const mark = foldAt(text, first.end);
  if (mark !== 0x2d && mark !== 0x2f && mark !== 0x2e && mark !== EN_DASH) return undefined;
  const second = readWhole(text, first.end + 1);
  if (second === undefined || second.isHan || second.length > 2) return undefined;
  if (first.length === 4 && isYearOnwards(text, first.value, second, mark))
    return newDate(at, second.end, isoYear(first.value), isoYear(first.value + 1), "year");
  if (mark === EN_DASH) return undefined;
  if (first.length === 4)
    return isYear(first.value) ? yearFirst(text, at, first.value, second, mark) : undefined;
  if (mark !== 0x2f || first.length > 2 || foldAt(text, second.end) !== mark) return undefined;
  const year = readWhole(text, second.end + 1);
  if (year?.length !== 4 || !isYear(year.value)) return undefined;
  const isDayFirst = first.value > 12;
  const month = isDayFirst ? second.value : first.value;
  const day = isDayFirst ? first.value : second.value;
  return whole(at, year.end, year.value, month, day);
}

const EN_DASH = 0x2013;

/** `2024/25`, `2024-25`: a season, or a year that ends in the next; `2011/12` is taken for a month. */
function isYearOnwards(
  text: string,
  year: number,
  second: { value: number; end: number; length: number },
  mark: number,
): boolean {
  if (mark === 0x2e || !isYear(year) || second.length !== 2 || second.value <= 12) return false;
  return (
    second.value === (year + 1) % 100 &&
    !/^(?:[\p{L}\d%％.]|\s?[=＝×÷+\-–/])/u.test(text.slice(second.end, second.end + 2))
  );
}

function yearFirst(
  text: string,
  at: number,
  year: number,
  month: { value: number; end: number; length: number },
  mark: number,
): DateToken | undefined {
  if (foldAt(text, month.end) === mark && isDigitAt(text, month.end + 1)) {
    const day = readWhole(text, month.end + 1);
    if (day === undefined || day.length > 2 || isLetterAt(text, day.end)) return undefined;
    if (foldAt(text, day.end) === mark && isDigitAt(text, day.end + 1)) return undefined; // 2025.1.2.3
    if (isNought(month) || isNought(day)) return undefined; // 2025.10.0, a version
    return whole(at, day.end, year, month.value, day.value);
  }
  if (month.value < 1 || month.value > 12 || month.length !== 2) return undefined;
  if (isHanAt(text, month.end) && mark !== 0x2d) return undefined; // 2012.05万元
  if (mark === 0x2d && (foldAt(text, month.end) === 0x5e74 || isLetterAt(text, month.end))) return undefined; // 2011-12年
  if (mark === 0x2e && !standsAlone(text, month.end)) return undefined;
  const iso = isoMonth(year, month.value);
  return newDate(at, month.end, iso, iso, "month");
}

/** A single 0: no day or month is told so. */
function isNought({ value, length }: { value: number; length: number }): boolean {
  return value === 0 && length === 1;
}

/** 2006.08 hours is a decimal: a month in points has no unit after it. */
function standsAlone(text: string, at: number): boolean {
  const code = foldAt(text, at);
  return (
    code !== 0x25 &&
    !isLetterAt(text, code === 0x20 ? at + 1 : at) &&
    !isHanAt(text, code === 0x20 ? at + 1 : at)
  );
}

function whole(start: number, end: number, year: number, month: number, day: number): DateToken {
  const iso = isoDay(year, month, day);
  const token = newDate(start, end, iso, iso, "day");
  token.malformed = faultOf(year, month, day);
  return token;
}

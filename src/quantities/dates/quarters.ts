import { foldAt, isHanAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import type { WholeNumber } from "./date-parts.ts";
import { SEASON, YEAR, isoDay, lastDayOf, newDate, readRangeMark, readWhole } from "./date-parts.ts";

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
export function readQuarters(
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

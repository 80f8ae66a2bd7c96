import { foldAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import { faultOf, isoDay, lastDayOf, newDate } from "./date-parts.ts";

/** 6月底, 6月末, 6月初, 6月中旬, 6月上旬 */
export function readMonthEdge(
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

/** 6月份 */
export function skipShare(text: string, at: number): number {
  return foldAt(text, at) === 0x4efd ? at + 1 : at;
}

export function dayOf(
  start: number,
  end: number,
  year: number | undefined,
  month: number,
  day: number,
): DateToken {
  const iso = isoDay(year, month, day);
  const token = newDate(start, end, iso, iso, "day");
  token.malformed = faultOf(year, month, day);
  return token;
}

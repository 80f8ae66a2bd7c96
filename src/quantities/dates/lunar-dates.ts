import { charAt, foldAt } from "../chars.ts";
import type { OtherToken } from "../token.ts";
import { other } from "../token.ts";
import { readWhole } from "./date-parts.ts";

const CALENDARS = ["农历", "阴历", "旧历", "農曆", "陰曆"];
const MONTH_NAMES = "正腊冬臘";

/**
 * `农历八月十五`, `正月初八`, `腊月二十三`: a date of the lunar calendar, kept as text, for its day of the common calendar
 * changes from year to year. `at` is its first numeral.
 */
export function readLunarDate(text: string, at: number): OtherToken | undefined {
  if (foldAt(text, at - 1) === 0x6708 && MONTH_NAMES.includes(charAt(text, at - 2) || "-"))
    return lunar(at - 2, readDay(text, at));
  if (
    foldAt(text, at - 1) === 0x521d &&
    foldAt(text, at - 2) === 0x6708 &&
    MONTH_NAMES.includes(charAt(text, at - 3) || "-")
  )
    return lunar(at - 3, readDay(text, at - 1));
  const calendar = CALENDARS.find((name) => at >= name.length && text.startsWith(name, at - name.length));
  const month = calendar === undefined ? undefined : readWhole(text, at);
  if (calendar === undefined || month === undefined || foldAt(text, month.end) !== 0x6708) return undefined;
  return lunar(at - calendar.length, readDay(text, month.end + 1) ?? month.end + 1);
}

/** 初八, 十五, 廿三 */
function readDay(text: string, at: number): number | undefined {
  return readWhole(text, foldAt(text, at) === 0x521d ? at + 1 : at)?.end;
}

function lunar(start: number, end: number | undefined): OtherToken | undefined {
  return end === undefined ? undefined : other(start, end, "lunar-date");
}

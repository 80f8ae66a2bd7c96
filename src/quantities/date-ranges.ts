import { NO_YEAR, readRangeMark } from "./dates/date-parts.ts";
import type { DateToken } from "./token.ts";

/** 3月1日起至6月30日止 */
const FROM_ON = new Set(["起至", "起到", "起，至", "起,至", "開始至", "开始至"]);

/** `2024年3月1日至6月30日`, `June to August`; the end that lacks a year takes the other's. */
export function joinDates(text: string, left: DateToken, right: DateToken): boolean {
  if (
    left.comparator !== "eq" &&
    left.unit !== "quarter" &&
    left.unit !== "ten-days" &&
    left.unit !== "half-year"
  )
    return false;
  if (left.low === null || right.high === null || left.per.length > 0) return false;
  const mark = readRangeMark(text, left.end);
  const gap = text.slice(left.end, right.start).toLowerCase();
  if (
    mark !== right.start &&
    !FROM_ON.has(gap) &&
    gap !== " to " &&
    gap !== " through " &&
    gap !== " until " &&
    !(gap === " and " && /\bbetween $/i.test(text.slice(Math.max(0, left.start - 9), left.start)))
  )
    return false;
  const [low, high] = shareParts(left.low, right.high);
  left.low = low;
  left.high = high;
  left.end = right.end;
  left.comparator = "range";
  left.malformed ??= right.malformed;
  left.unit = right.unit;
  left.isJoined = true;
  return true;
}

/** The later end of `3月15日至17日` takes the month, and of `2024年3月1日至6月30日` the year, that the earlier one says. */
function shareParts(low: string, high: string): readonly [string, string] {
  const from = low.split("-");
  const to = high.split("-");
  const isKnown = (part: string | undefined) => part !== undefined && !part.startsWith("X");
  const borrowed = to.map((part, index) =>
    isKnown(part) || !isKnown(from[index]) ? part : (from[index] ?? part),
  );
  const lent = from[0] === NO_YEAR && isKnown(to[0]) ? [to[0], ...from.slice(1)] : from;
  return [lent.join("-"), borrowed.join("-")];
}

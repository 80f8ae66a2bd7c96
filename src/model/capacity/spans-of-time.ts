import { Decimal } from "../../quantities/decimal.ts";

/** What a rate or a total is for one of. A workday is no calendar day: how many a month has is an estimate. */
export type Span = "year" | "half" | "quarter" | "month" | "week" | "workday" | "day";

/** How many of one span another has: the number plans reckon with, and the least and most it may be. */
export interface Times {
  readonly usual: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

const months: ReadonlyMap<Span, number> = new Map([
  ["year", 12],
  ["half", 6],
  ["quarter", 3],
  ["month", 1],
]);

/** Of weeks and days: usual, least, most. A day of work is reckoned as a working day, and may be any day. */
const weeks: Readonly<Record<string, Times>> = {
  year: times(52, 48, 53),
  half: times(26, 24, 27),
  quarter: times(13, 12, 14),
  month: times(4, 4, 5),
};
const workdays: Readonly<Record<string, Times>> = {
  year: times(250, 240, 262),
  half: times(125, 118, 132),
  quarter: times(62, 56, 67),
  month: times(21, 17, 23),
  week: times(5, 5, 5),
};
const days: Readonly<Record<string, Times>> = {
  year: times(250, 240, 366),
  half: times(125, 118, 184),
  quarter: times(62, 56, 92),
  month: times(21, 17, 31),
  week: times(5, 5, 7),
};

/** `每月按26天计`, `65 working days in the quarter`: how many days the plan itself reckons with. */
export type StatedDays = ReadonlyMap<Span, Decimal>;

/** How many of `part` a `whole` has; undefined where the part is the longer one. */
export function timesOf(part: Span, whole: Span, stated: StatedDays): Times | undefined {
  const [partMonths, wholeMonths] = [months.get(part), months.get(whole)];
  if (partMonths !== undefined)
    return wholeMonths === undefined || wholeMonths < partMonths
      ? undefined
      : exactly(wholeMonths / partMonths);
  if (part === whole) return exactly(1);
  if (part === "week") return weeks[whole];
  if (whole === "day" || whole === "workday") return undefined;
  return statedTimes(whole, stated) ?? (part === "workday" ? workdays : days)[whole];
}

/** Of days a month the plan reckons with follow those of a quarter or year. */
function statedTimes(whole: Span, stated: StatedDays): Times | undefined {
  for (const [span, count] of stated) {
    const [each, all] = [months.get(span), months.get(whole)];
    if (span === whole) return { usual: count, low: count, high: count };
    if (each === undefined || all === undefined || all < each) continue;
    const usual = count.times(Decimal.of(all / each));
    return { usual, low: usual, high: usual };
  }
  return undefined;
}

function exactly(count: number): Times {
  return times(count, count, count);
}

function times(usual: number, low: number, high: number): Times {
  return { usual: Decimal.of(usual), low: Decimal.of(low), high: Decimal.of(high) };
}

import { foldAt, isDigitAt, isLetterAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import { Trie } from "../trie.ts";
import { faultOf, isoDay, isoMonth, isoYear, isYear, lastDayOf, newDate, readWhole } from "./date-parts.ts";

const MONTHS = new Trie<number>(
  "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec"
    .split(",")
    .flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

const ORDINAL_QUARTERS = new Trie<number>([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", 4],
  ["final", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

/** A date that begins with a letter: `June 30, 2025`, `Q2 2025`, `H1`, `FY2025`, `end of June`, `first quarter of 2025`. */
export function readEnglishDate(text: string, at: number, year: number | undefined): DateToken | undefined {
  const code = foldAt(text, at);
  if ((code === 0x71 || code === 0x68) && isDigitAt(text, at + 1)) return readQuarterCode(text, at, year);
  if (code === 0x66 && foldAt(text, at + 1) === 0x79) return readFiscalYear(text, at);
  return readMonthDate(text, at, year) ?? readEdgeOf(text, at, year) ?? readOrdinalQuarter(text, at, year);
}

/** `Q2`, `Q2 2025`, `H1`; and with the year before it, `2025Q2`, through `yearBefore`. */
export function readQuarterCode(text: string, at: number, year: number | undefined): DateToken | undefined {
  const isHalf = foldAt(text, at) === 0x68;
  const part = foldAt(text, at + 1) - 0x30;
  if (part < 1 || part > (isHalf ? 2 : 4) || isDigitAt(text, at + 2) || isLetterAt(text, at + 2))
    return undefined;
  const own = readYearAfter(text, at + 2);
  return stretch(
    text,
    at,
    own?.end ?? at + 2,
    own?.year ?? year,
    isHalf ? 6 * part - 5 : 3 * part - 2,
    isHalf ? 6 : 3,
  );
}

function stretch(
  text: string,
  start: number,
  end: number,
  year: number | undefined,
  month: number,
  length: number,
): DateToken {
  const lastMonth = month + length - 1;
  const lastDay = isoDay(year, lastMonth, lastDayOf(year, lastMonth));
  const edge = foldAt(text, end);
  if (edge === 0x672b || edge === 0x5e95) return newDate(start, end + 1, lastDay, lastDay, "day"); // Q2末
  return newDate(start, end, isoDay(year, month, 1), lastDay, length === 6 ? "half-year" : "quarter");
}

/** ` 2025`, `, 2025`, ` of 2025`, `/2025`, `-2025`, ` FY25` after a month or quarter. */
function readYearAfter(text: string, at: number): { year: number; end: number } | undefined {
  let next = at;
  if (foldAt(text, next) === 0x2c) next++;
  if (foldAt(text, next) === 0x20) next++;
  if (text.startsWith("of ", next)) next += 3;
  if (foldAt(text, next) === 0x66 && foldAt(text, next + 1) === 0x79) {
    const fiscal = readFiscalYear(text, next);
    return fiscal?.low == null ? undefined : { year: Number(fiscal.low), end: fiscal.end };
  }
  if (next === at && foldAt(text, next) !== 0x2f && foldAt(text, next) !== 0x2d) return undefined;
  if (next === at) next++;
  const year = readWhole(text, next);
  if (
    year === undefined ||
    year.isHan ||
    year.length !== 4 ||
    !isYear(year.value) ||
    isUnitNext(text, year.end)
  )
    return undefined;
  return { year: year.value, end: year.end };
}

function isUnitNext(text: string, at: number): boolean {
  return (
    foldAt(text, at) === 0x25 ||
    (foldAt(text, at) === 0x2c && isDigitAt(text, at + 1)) ||
    isLetterAt(text, at)
  );
}

function readFiscalYear(text: string, at: number): DateToken | undefined {
  const next = foldAt(text, at + 2) === 0x20 ? at + 3 : at + 2;
  const number = readWhole(text, next);
  if (number === undefined || number.isHan || isLetterAt(text, number.end)) return undefined;
  const year =
    number.length === 2
      ? 2000 + number.value
      : number.length === 4 && isYear(number.value)
        ? number.value
        : undefined;
  if (year === undefined) return undefined;
  const second = foldAt(text, number.end) === 0x2f ? readWhole(text, number.end + 1) : undefined; // FY2024/25
  const isPair = second?.length === 2 && second.value === (year + 1) % 100;
  const end = isPair ? second.end : number.end;
  return newDate(at, end, isoYear(year), isoYear(isPair ? year + 1 : year), "year");
}

function monthAt(text: string, at: number): { month: number; end: number } | undefined {
  const match = MONTHS.longest(text, at, (end) => !isLetterAt(text, end));
  if (match === undefined) return undefined;
  const isCapital = text.charCodeAt(at) < 0x61;
  if (!isCapital) return undefined;
  const end = foldAt(text, match.end) === 0x2e && match.end - at <= 4 ? match.end + 1 : match.end;
  return { month: match.value, end };
}

/** May and March are verbs too: they are months beside a number or after a word that takes a time. */
function isSurelyMonth(text: string, at: number, end: number): boolean {
  if (at === 0 || isDigitAt(text, end + 1)) return true;
  const word = text.slice(at, end).toLowerCase();
  if (
    word !== "may" &&
    word !== "march" &&
    word !== "mar" &&
    word !== "sep" &&
    word !== "dec" &&
    word !== "jan"
  )
    return true;
  return /(?:^|[^a-z])(?:in|by|of|since|until|till|to|from|before|after|during|through|this|next|last|late|early|mid|end|and|through|-|–)[ -]$/i.test(
    text.slice(Math.max(0, at - 9), at),
  );
}

/** `June 30, 2025`, `June 2025`, `Jun 30`, `June 1-15, 2025`, `June`. */
function readMonthDate(text: string, at: number, year: number | undefined): DateToken | undefined {
  const name = monthAt(text, at);
  if (name === undefined || !isSurelyMonth(text, at, name.end)) return undefined;
  const dayAt = foldAt(text, name.end) === 0x20 ? name.end + 1 : name.end;
  const day = readDay(text, dayAt);
  if (day !== undefined && dayAt > name.end) {
    const own = readYearAfter(text, day.end);
    if (own === undefined && day.value >= lastCentury) {
      const iso = isoMonth(1900 + day.value, name.month);
      return newDate(at, day.end, iso, iso, "month"); // Jul 99
    }
    return dayToken(at, own?.end ?? day.end, own?.year ?? year, name.month, day.value, day.last);
  }
  const own = readYearAfter(text, name.end);
  const iso = isoMonth(own?.year ?? year, name.month);
  return newDate(at, own?.end ?? name.end, iso, iso, "month");
}

/** From here on two digits behind a month are its year, and no day that is mistyped. */
const lastCentury = 60;

function dayToken(
  start: number,
  end: number,
  year: number | undefined,
  month: number,
  day: number,
  last: number,
): DateToken {
  const token = newDate(start, end, isoDay(year, month, day), isoDay(year, month, last), "day");
  token.malformed = faultOf(year, month, day) ?? faultOf(year, month, last);
  return token;
}

/** `30`, `30th`, `1-15` as days; not the beginning of a longer number. */
function readDay(text: string, at: number): { value: number; last: number; end: number } | undefined {
  const day = readWhole(text, at);
  if (day === undefined || day.isHan || day.length > 2 || day.value < 1) return undefined;
  let { end } = day;
  const suffix = text.slice(end, end + 2).toLowerCase();
  if (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th") end += 2;
  const mark = foldAt(text, end);
  if ((mark === 0x2d || mark === 0x2013) && isDigitAt(text, end + 1)) {
    const last = readWhole(text, end + 1);
    if (last !== undefined && last.length <= 2 && last.value > day.value && last.value <= 31)
      return { value: day.value, last: last.value, end: last.end };
  }
  if (
    isLetterAt(text, end) ||
    (foldAt(text, end) === 0x2e && isDigitAt(text, end + 1)) ||
    foldAt(text, end) === 0x25 ||
    isDigitAt(text, end)
  )
    return undefined;
  return { value: day.value, last: day.value, end };
}

/** `30 June 2025`, `1st of July`; `at` is the digit. */
export function readDayMonth(text: string, at: number, year: number | undefined): DateToken | undefined {
  const day = readDay(text, at);
  if (day === undefined) return undefined;
  let next = foldAt(text, day.end) === 0x20 || foldAt(text, day.end) === 0x2d ? day.end + 1 : day.end;
  if (text.startsWith("of ", next)) next += 3;
  const name = next === day.end ? undefined : monthAt(text, next);
  if (name === undefined) return undefined;
  const own = readYearAfter(text, name.end);
  return dayToken(at, own?.end ?? name.end, own?.year ?? year, name.month, day.value, day.last);
}

const EDGES = new Trie<"end" | "start" | "middle">([
  ["end of ", "end"],
  ["end-", "end"],
  ["late ", "end"],
  ["start of ", "start"],
  ["beginning of ", "start"],
  ["early ", "start"],
  ["mid-", "middle"],
  ["mid ", "middle"],
  ["year-end ", "end"],
]);

/** `end of June`, `end-2025`, `mid-June`, `end of Q2`, `end of 2025`. */
function readEdgeOf(text: string, at: number, year: number | undefined): DateToken | undefined {
  const edge = EDGES.longest(text, at);
  if (edge === undefined) return undefined;
  const whole = readEdgedStretch(text, edge.end, year);
  if (whole?.low == null || whole.high === null || whole.unit === "day") return undefined;
  const isEnd = text.slice(at, edge.end).toLowerCase().includes("end");
  if (!isEnd) return { ...whole, start: at, isApproximate: true };
  const last = lastDayIn(whole.high);
  return newDate(at, whole.end, last, last, "day");
}

function readEdgedStretch(text: string, at: number, year: number | undefined): DateToken | undefined {
  const next = text.startsWith("the ", at) ? at + 4 : at;
  const number = readWhole(text, next);
  if (number?.length === 4 && isYear(number.value) && !isUnitNext(text, number.end)) {
    return newDate(next, number.end, isoYear(number.value), isoYear(number.value), "year");
  }
  const code = foldAt(text, next);
  if ((code === 0x71 || code === 0x68) && isDigitAt(text, next + 1)) return readQuarterCode(text, next, year);
  if (code === 0x66 && foldAt(text, next + 1) === 0x79) return readFiscalYear(text, next);
  return readMonthDate(text, next, year) ?? readOrdinalQuarter(text, next, year);
}

function lastDayIn(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`;
  if (iso.length !== 7) return iso;
  const year = Number(iso.slice(0, 4));
  return `${iso}-${lastDayOf(Number.isNaN(year) ? undefined : year, Number(iso.slice(5)))}`;
}

/** `first quarter of 2025`, `second half of the year`, `fourth-quarter`. */
function readOrdinalQuarter(text: string, at: number, year: number | undefined): DateToken | undefined {
  const ordinal = ORDINAL_QUARTERS.longest(text, at);
  if (ordinal === undefined) return undefined;
  const gap = foldAt(text, ordinal.end);
  if (gap !== 0x20 && gap !== 0x2d) return undefined;
  const word = ordinal.end + 1;
  const isQuarter = text.startsWith("quarter", word) && !isLetterAt(text, word + 7);
  const isHalf = text.startsWith("half", word) && !isLetterAt(text, word + 4) && ordinal.value <= 2;
  if (!isQuarter && !isHalf) return undefined;
  const end = word + (isQuarter ? 7 : 4);
  const own = readYearAfter(text, end);
  const isRelative = text.charCodeAt(at) === 0x6c && own === undefined && !text.startsWith(" of", end); // last quarter
  if (isRelative) return undefined;
  const length = isQuarter ? 3 : 6;
  return stretch(text, at, own?.end ?? end, own?.year ?? year, length * (ordinal.value - 1) + 1, length);
}

import { foldAt, isDigitAt, isHanAt, isLetterAt, isTimesAt } from "../chars.ts";
import { readChineseDate } from "../dates/chinese-dates.ts";
import { isoYear, isYear, newDate, readWhole } from "../dates/date-parts.ts";
import { readDayMonth, readEnglishDate, readQuarterCode } from "../dates/english-dates.ts";
import { readIsoDate } from "../dates/iso-dates.ts";
import { readFigure } from "../figure.ts";
import { readChineseFraction, readDiscount, readSlashFraction } from "../fractions.ts";
import { skipDigits } from "../numerals/arabic-numeral.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { takeRestated } from "../numerals/restated.ts";
import { readScaledNumeral } from "../numerals/scaled-numeral.ts";
import type { Token } from "../token.ts";
import { other } from "../token.ts";
import { readClockTime } from "./clock-times.ts";
import { readDigitName, readDocumentNumber, readPhone } from "./codes.ts";
import { takeCurrencyBefore } from "./currency-around.ts";
import { readMonthFactor } from "./month-factor.ts";
import type { Scan } from "./scan-state.ts";
import { signed } from "./sign.ts";

export function readAtDigit(state: Scan, at: number): Token | undefined {
  const { text } = state;
  if (
    isLetterAt(text, at - 1) &&
    foldAt(text, at - 1) < 0x80 &&
    !isTimesAt(text, at - 1) &&
    !isCountBehindAcronym(text, at)
  )
    return other(at, skipCode(text, at), "name");
  const end = skipDigits(text, at);
  const code = readDigitName(text, at) ?? readPhone(text, at, end) ?? readDocumentNumber(text, at, end);
  if (code !== undefined) return code;
  const date = readMonthFactor(text, at) ?? readDate(state, at, end);
  if (date !== undefined) return date;
  const fraction = readSlashFraction(text, at, end) ?? readDigitFraction(state, at, end);
  if (fraction !== undefined) return readFigure(text, fraction, at, undefined);
  if (isOrdinal(text, at, end)) return readEnglishDate(text, at, state.year) ?? other(at, end + 2, "ordinal");
  const clock = readClockTime(text, at, end);
  if (clock !== undefined) return clock;
  const start =
    foldAt(text, at - 1) === 0x2e &&
    !isDigitAt(text, at - 2) &&
    !isLetterAt(text, at - 2) &&
    !isHanAt(text, at - 2)
      ? at - 1
      : at;
  const numeral = readScaledNumeral(text, start, state.style);
  if (numeral === undefined) return undefined;
  return signed(
    state,
    takeCurrencyBefore(
      text,
      readFigure(text, readDiscount(text, numeral) ?? takeRestated(text, numeral), numeral.start, undefined),
    ),
  );
}

/** 综合ICU16张, 占GMV10%: an acronym of three letters or more, and so many of what it names. */
function isCountBehindAcronym(text: string, at: number): boolean {
  let start = at;
  while (isCapital(text, start - 1)) start--;
  if (at - start < 3 || at - start > 6 || isLetterAt(text, start - 1) || isDigitAt(text, start - 1))
    return false;
  const before = text.charAt(start - 1);
  if (text.slice(start, at) === "TOP" || !(isHanAt(text, start - 1) || "、，；：（".includes(before)))
    return false;
  let end = skipDigits(text, at);
  if (foldAt(text, end) === 0x2e && isDigitAt(text, end + 1)) end = skipDigits(text, end + 1);
  return COUNTED_BEHIND.has(text.charAt(end)) && !text.startsWith("人数", end);
}

const COUNTED_BEHIND = new Set("张台人名位套例床辆间家户场次件份万亿元%％");

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** A product code runs on over letters, digits and joining marks: `A4`, `H1N1`, `GB50016`. */
function skipCode(text: string, at: number): number {
  while (isDigitAt(text, at) || (isLetterAt(text, at) && foldAt(text, at) < 0x80)) at++;
  const isStake = foldAt(text, at) === 0x2b && isDigitAt(text, at + 1) && isDigitAt(text, at + 3); // K120+500
  return isStake ? skipDigits(text, at + 1) : at;
}

/** The digits from `at` to `end` as the beginning of a date; what comes next tells which kinds are worth a try. */
function readDate(state: Scan, at: number, end: number): Token | undefined {
  const { text, year } = state;
  if (end - at > 4) return undefined;
  const next = foldAt(text, end);
  const isAscii = text.charCodeAt(at) <= 0x39;
  if (isAscii && (next === 0x2d || next === 0x2f || next === 0x2e)) {
    const iso = readIsoDate(text, at);
    if (iso !== undefined) return iso;
  }
  if (isAscii && end - at === 4) {
    const token =
      readYearAndQuarter(text, at) ??
      readFiscalYear(text, at) ??
      (next === 0x73 ? readEnglishDecade(text, at) : undefined);
    if (token !== undefined) return token;
  }
  if (isAscii && end - at <= 2 && (next === 0x20 || next === 0x2d || isLetterAt(text, end))) {
    const date = readDayMonth(text, at, year);
    if (date !== undefined) return date;
  }
  return readChineseDate(text, at, year);
}

/** 2025Q1, 2025 H2, 2025年Q1 */
function readYearAndQuarter(text: string, at: number): Token | undefined {
  const number = readWhole(text, at);
  if (number?.length !== 4 || !isYear(number.value)) return undefined;
  let next = number.end;
  if (foldAt(text, next) === 0x5e74) next++;
  if (foldAt(text, next) === 0x5ea6) next++;
  if (foldAt(text, next) === 0x20 || foldAt(text, next) === 0x2d) next++;
  const code = foldAt(text, next);
  if ((code !== 0x71 && code !== 0x68) || !isDigitAt(text, next + 1)) return undefined;
  const quarter = readQuarterCode(text, next, number.value);
  return quarter === undefined ? undefined : { ...quarter, start: at };
}

function readDigitFraction(state: Scan, at: number, end: number): Numeral | undefined {
  return foldAt(state.text, end) === 0x5206 && foldAt(state.text, end + 1) === 0x4e4b
    ? readChineseFraction(state.text, at, state.style)
    : undefined;
}

const FISCAL_WORDS = ["财政年度", "财年", "財政年度", "財年"];

/** 2025财年 */
function readFiscalYear(text: string, at: number): Token | undefined {
  const number = readWhole(text, at);
  const word = FISCAL_WORDS.find((fiscal) => text.startsWith(fiscal, at + 4));
  if (number === undefined || word === undefined || !isYear(number.value)) return undefined;
  return newDate(at, number.end + word.length, isoYear(number.value), isoYear(number.value), "year");
}

/** the 1990s */
function readEnglishDecade(text: string, at: number): Token | undefined {
  const number = readWhole(text, at);
  if (number?.length !== 4 || number.isHan || !isYear(number.value) || number.value % 10 !== 0)
    return undefined;
  if (foldAt(text, number.end) !== 0x73 || isLetterAt(text, number.end + 1)) return undefined;
  return newDate(at, number.end + 1, isoYear(number.value), isoYear(number.value + 9), "decade");
}

function isOrdinal(text: string, at: number, end: number): boolean {
  if (!isLetterAt(text, end) || end - at > 3 || isLetterAt(text, end + 2)) return false;
  const suffix = text.slice(end, end + 2).toLowerCase();
  return suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
}

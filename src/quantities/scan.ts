import { CharClass, CLASSES, classAt, foldAt, isDigitAt, isHanAt, isLetterAt, isSpaceAt } from "./chars.ts";
import type { RecogniseContext } from "./context.ts";
import { readChineseDate, readRedactedDate } from "./dates/chinese-dates.ts";
import { isoDay, isoYear, isYear, newDate, readWhole } from "./dates/date-parts.ts";
import { readDayMonth, readEnglishDate, readQuarterCode } from "./dates/english-dates.ts";
import { readIsoDate } from "./dates/iso-dates.ts";
import { readEach, readEnglishPeriod, readMean, readStretch } from "./dates/periods.ts";
import { readPlanEra } from "./dates/plan-eras.ts";
import { negate } from "./decimal-text.ts";
import { readCurrencyPrefix, readFigure } from "./figure.ts";
import {
  readChineseFraction,
  readDiscount,
  readHalf,
  readHalfOfUnit,
  readSlashFraction,
} from "./fractions.ts";
import { isNumberedUnit, readIdiom } from "./non-quantities.ts";
import { readEnglishNumeral } from "./numerals/english-numeral.ts";
import { skipDigits } from "./numerals/arabic-numeral.ts";
import type { Numeral, NumberStyle } from "./numerals/numeral.ts";
import { findNumberStyle } from "./numerals/number-style.ts";
import { readScaledNumeral } from "./numerals/scaled-numeral.ts";
import type { Figure, Token } from "./token.ts";
import { other } from "./token.ts";
import { Trie } from "./trie.ts";

/** What the readers need to know while scanning one text. */
interface Scan {
  readonly text: string;
  readonly style: NumberStyle | undefined;
  readonly year: number | undefined;
  readonly isCell: boolean;
}

/** One pass over the text: every numeral, date and period in it as a token, in order. */
export function scan(text: string, context: RecogniseContext): Token[] {
  const tokens: Token[] = [];
  const year = context.period === undefined ? undefined : Number(/^\d{4}/.exec(context.period)?.[0] ?? NaN);
  const state: Scan = {
    text,
    style: context.numberStyle ?? findNumberStyle(text),
    year: year === undefined || Number.isNaN(year) ? undefined : year,
    isCell: context.isCell === true,
  };
  const skips = context.skip ?? [];
  let skip = 0;
  let at = 0;
  while (at < text.length) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === CharClass.other) {
      at++;
      continue;
    }
    while (skip < skips.length && (skips[skip]?.end ?? 0) <= at) skip++;
    const hole = skips[skip];
    if (hole !== undefined && hole.start <= at) {
      at = hole.end;
      continue;
    }
    const token = readToken(state, at, kind ?? CharClass.other);
    if (token === undefined) {
      at = skipUnread(text, at, kind ?? CharClass.other);
      continue;
    }
    const last = tokens.at(-1);
    if (last !== undefined && token.start < last.end) {
      at = Math.max(token.end, at + 1);
      continue;
    }
    tokens.push(token);
    at = Math.max(token.end, at + 1);
  }
  return tokens;
}

function skipUnread(text: string, at: number, kind: number): number {
  if (kind === CharClass.letter) {
    while (isLetterAt(text, at)) at++;
    return at;
  }
  if (kind === CharClass.digit) return skipDigits(text, at);
  if (kind === CharClass.han) {
    while (classAt(text, at) === CharClass.han) at++;
    return at;
  }
  return at + 1;
}

function readToken(state: Scan, at: number, kind: number): Token | undefined {
  switch (kind) {
    case CharClass.digit:
      return readAtDigit(state, at);
    case CharClass.han:
      return readAtHan(state, at);
    case CharClass.letter:
      return readAtLetter(state, at);
    case CharClass.currency:
      return readAfterCurrency(state, at, at);
    default:
      return readAtWord(state, at);
  }
}

function readAtDigit(state: Scan, at: number): Token | undefined {
  const { text } = state;
  if (isLetterAt(text, at - 1) && foldAt(text, at - 1) < 0x80) return other(at, skipCode(text, at), "name");
  const end = skipDigits(text, at);
  const date = readDate(state, at, end);
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
      readFigure(text, readDiscount(text, numeral) ?? numeral, numeral.start, undefined),
    ),
  );
}

/** The currency is said before, and the yuan after it may be a dollar's: 港币2.35元 is HKD. */
const CURRENCY_BEFORE = new Trie<string>([
  ["人民币", "CNY"],
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["欧元", "EUR"],
  ["日元", "JPY"],
  ["英镑", "GBP"],
  ["新台币", "TWD"],
  ["台币", "TWD"],
]);

/** 人民币5000, 港币3万: the currency is named before an amount that names none after it. */
function takeCurrencyBefore(text: string, figure: Figure): Figure {
  const isBareYuan = figure.unit?.unit === "CNY";
  if (!isBareYuan && (figure.unit !== undefined || figure.kind !== "number")) return figure;
  if (!"币幣元金镑鎊".includes(text.charAt(figure.start - 1) || "。")) return figure;
  for (let start = Math.max(0, figure.start - 3); start < figure.start - 1; start++) {
    const match = CURRENCY_BEFORE.longest(text, start, (end) => end === figure.start);
    if (match === undefined || (isBareYuan && match.value === "CNY")) continue;
    figure.unit = { ...figure.unit, unit: match.value, kind: "money" };
    figure.kind = "money";
    figure.start = start;
    return figure;
  }
  return figure;
}

/** A product code runs on over letters, digits and joining marks: `A4`, `H1N1`, `GB50016`. */
function skipCode(text: string, at: number): number {
  while (isDigitAt(text, at) || (isLetterAt(text, at) && foldAt(text, at) < 0x80)) at++;
  return at;
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
    const token = readYearAndQuarter(text, at) ?? (next === 0x73 ? readEnglishDecade(text, at) : undefined);
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

/** the 1990s */
function readEnglishDecade(text: string, at: number): Token | undefined {
  const number = readWhole(text, at);
  if (number?.length !== 4 || number.isHan || !isYear(number.value) || number.value % 10 !== 0)
    return undefined;
  if (foldAt(text, number.end) !== 0x73 || isLetterAt(text, number.end + 1)) return undefined;
  return newDate(at, number.end + 1, isoYear(number.value), isoYear(number.value + 9), "decade");
}

/** 14时, 14时28分: a time of day; 3小时 has its own word, and 时间 begins another. */
function readClockTime(text: string, at: number, end: number): Token | undefined {
  if (
    end - at > 2 ||
    foldAt(text, end) !== 0x65f6 ||
    "间候代期段速空效限点".includes(text.charAt(end + 1) || "。")
  )
    return undefined; // 时
  const minutes = skipDigits(text, end + 1);
  const hasMinutes =
    minutes > end + 1 && foldAt(text, minutes) === 0x5206 && foldAt(text, minutes + 1) !== 0x949f; // 分, not 分钟
  return other(at, hasMinutes ? minutes + 1 : end + 1, "clock-time");
}

function isOrdinal(text: string, at: number, end: number): boolean {
  if (!isLetterAt(text, end) || end - at > 3 || isLetterAt(text, end + 2)) return false;
  const suffix = text.slice(end, end + 2).toLowerCase();
  return suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th";
}

/** Applies the sign before a figure: `-5%`, `▲12,000`, `负5%`, `±5%`, and brackets in a cell. */
function signed(state: Scan, figure: Figure): Figure {
  const { text } = state;
  const before = text.charCodeAt(figure.start - 1);
  const isMinus = before === 0x2d || before === 0x2212 || before === 0xff0d;
  if (
    isMinus &&
    (isSign(text, figure.start - 1) ||
      (figure.unit?.dimension === "temperature" && isHanAt(text, figure.start - 2)))
  )
    return negated(figure, figure.start - 1);
  if (before === 0x25b2 || before === 0x25b3) return negated(figure, figure.start - 1); // ▲ △
  if (before === 0x8d1f && !"抱担肩胜自".includes(text.charAt(figure.start - 2) || "。"))
    return negated(figure, figure.start - 1); // 负
  if (figure.start >= 2 && text.startsWith("零下", figure.start - 2))
    return negated(figure, figure.start - 2);
  if (before === 0xb1) {
    figure.start--;
    figure.low = figure.low === null ? null : negate(figure.low);
    figure.comparator = "range";
    return figure;
  }
  if (
    state.isCell &&
    foldAt(text, figure.start - 1) === 0x28 &&
    foldAt(text, figure.end) === 0x29 &&
    figure.numeral.spelling === "digits"
  ) {
    negated(figure, figure.start - 1);
    figure.end++;
  }
  return figure;
}

const SIGN_AFTER = "为至到长达了是低在约率幅降增比润流差速亏损";

/** A hyphen is a sign unless it joins: after a number or a word it makes a range or a name. */
function isSign(text: string, at: number): boolean {
  if (at === 0) return true;
  if (isDigitAt(text, at - 1) || isLetterAt(text, at - 1)) return false;
  const code = foldAt(text, at - 1);
  if (code === 0x2d || code === 0x25 || code === 0x29) return false;
  if (code === 0x20 && (isDigitAt(text, at - 2) || foldAt(text, at - 2) === 0x25)) return false;
  return !isHanAt(text, at - 1) || SIGN_AFTER.includes(text.charAt(at - 1));
}

function negated(figure: Figure, start: number): Figure {
  figure.start = start;
  const { low, high } = figure;
  figure.low = high === null ? null : negate(high);
  figure.high = low === null ? null : negate(low);
  return figure;
}

function readAtHan(state: Scan, at: number): Token | undefined {
  const { text, style } = state;
  if (foldAt(text, at) === 0x53c2 && !"拾佰仟万亿元圆角".includes(String.fromCharCode(foldAt(text, at + 1))))
    return undefined; // 参加
  const era = readPlanEra(text, at);
  if (era !== undefined) return era;
  const fraction = readChineseFraction(text, at, style) ?? readHalf(text, at);
  const idiom = readIdiom(text, at);
  if (fraction !== undefined && (idiom === undefined || idiom.end <= fraction.end))
    return readFigure(text, fraction, at, undefined);
  const date = readChineseDate(text, at, state.year);
  if (date !== undefined && (idiom === undefined || idiom.end < date.end)) return date;
  const numeral = readHalfOfUnit(text, at) ?? readScaledNumeral(text, at, style) ?? readBareScale(text, at);
  if (numeral === undefined)
    return idiom === undefined ? undefined : other(idiom.start, idiom.end, idiom.reason);
  const figure = signed(
    state,
    takeCurrencyBefore(
      text,
      readFigure(text, readDiscount(text, numeral) ?? numeral, numeral.start, undefined),
    ),
  );
  if (numeral.start < at) figure.more = "ge"; // 上千
  if (idiom !== undefined && (idiom.end >= figure.end || idiom.start < at))
    return other(idiom.start, idiom.end, idiom.reason);
  if (figure.kind !== "duration" && isNumberedUnit(text, at, numeral.end))
    return other(at, figure.end, "name");
  return figure;
}

const BARE_SCALES = new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

/** 上千, 近百家, 过亿, 百余家: a scale word that stands for one of it. */
function readBareScale(text: string, at: number): Numeral | undefined {
  const power = BARE_SCALES.get(String.fromCharCode(foldAt(text, at)));
  if (power === undefined) return undefined;
  const before = String.fromCharCode(foldAt(text, at - 1));
  const after = String.fromCharCode(foldAt(text, at + 1));
  if (!(at > 0 && "上近过逾破超成达".includes(before)) && !"余多".includes(after)) return undefined;
  return {
    start: before === "上" ? at - 1 : at,
    end: at + 1,
    low: "1",
    high: "1",
    power,
    scaleStart: at,
    decimals: 0,
    spelling: "han",
  };
}

function readAtLetter(state: Scan, at: number): Token | undefined {
  const { text, year } = state;
  if (isLetterAt(text, at - 1)) return undefined;
  const currency = readAfterCurrency(state, at, at);
  if (currency !== undefined) return currency;
  if (isDigitAt(text, at - 1)) return undefined;
  const code = foldAt(text, at);
  if (code === 0x78) {
    const redacted = readRedactedDate(text, at);
    if (redacted !== undefined) return redacted;
  }
  const date = readEnglishDate(text, at, year);
  if (date !== undefined) return date;
  const period = readEnglishPeriod(text, at);
  if (period !== undefined) return period;
  const numeral = readEnglishNumeral(text, at);
  return numeral === undefined ? undefined : readWords(state, numeral);
}

/** `half a year` and `a quarter` are told from shares by what follows. */
function readWords(state: Scan, numeral: Numeral): Token | undefined {
  const { text } = state;
  if (numeral.fraction === "ratio") {
    const isOf =
      text.startsWith(" of", numeral.end) ||
      text.startsWith(" the ", numeral.end) ||
      text.startsWith(" its ", numeral.end);
    const word = text.slice(numeral.start, numeral.end).toLowerCase();
    const isLast = !isLetterAt(text, numeral.end) && !isLetterAt(text, numeral.end + 1);
    if (/quarter|half$/.test(word) && !isOf) return undefined;
    if (/^an? /.test(word) && !isOf && !isLast) return undefined; // a third party
  }
  return readFigure(text, numeral, numeral.start, undefined);
}

function readAfterCurrency(state: Scan, start: number, at: number): Figure | undefined {
  const { text } = state;
  const prefix = readCurrencyPrefix(text, at);
  if (prefix === undefined) return undefined;
  let numberAt = prefix.end;
  const isNegative = foldAt(text, numberAt) === 0x2d && isDigitAt(text, numberAt + 1);
  if (isNegative) numberAt++;
  if (!isDigitAt(text, numberAt) && classAt(text, numberAt) !== CharClass.han) return undefined;
  if (classAt(text, numberAt) === CharClass.han && isLetterAt(text, start)) return undefined;
  const style = state.style ?? styleOfAmount(text, numberAt, prefix.value);
  const numeral = readScaledNumeral(text, numberAt, style);
  if (numeral === undefined) return undefined;
  const figure = readFigure(text, numeral, start, prefix.value);
  if (isNegative) {
    figure.low = figure.low === null ? null : negate(figure.low);
    figure.high = figure.low;
    return figure;
  }
  return isSpaceAt(text, start - 1) && foldAt(text, start - 2) === 0x2d ? figure : signed(state, figure);
}

/** €2.500 groups its thousands with a point, and €2.500,00 shows it. */
function styleOfAmount(text: string, at: number, currency: string): NumberStyle | undefined {
  if (currency !== "EUR") return undefined;
  const point = skipDigits(text, at);
  const end = skipDigits(text, point + 1);
  const isGroup =
    text.charAt(point) === "." && point - at <= 3 && end - point === 4 && foldAt(text, at) !== 0x30;
  return isGroup ? { decimal: ",", group: "." } : undefined;
}

function readAtWord(state: Scan, at: number): Token | undefined {
  const { text, year } = state;
  switch (foldAt(text, at)) {
    case 0x6bcf: // 每
      return readEach(text, at);
    case 0x7b2c: // 第
      return readStretch(text, at, year) ?? readOrdinal(text, at);
    case 0x7ffb: // 翻
      return readMultiple(text, at);
    case 0x8fc7: // 过
      return foldAt(text, at + 1) === 0x534a && !"通经超透不难".includes(text.charAt(at - 1) || "。")
        ? readOverHalf(state, at)
        : undefined;
    case 0x5bf9: // 对
      return foldAt(text, at + 1) === 0x6298
        ? readFigure(text, shareOf(at, at + 2, "50"), at, undefined)
        : undefined;
    case 0x5143: // 元
      return text.startsWith("元旦", at)
        ? newDate(at, at + 2, isoDay(year, 1, 1), isoDay(year, 1, 1), "day")
        : undefined;
    case 0x5747: // 均
      return readMean(text, at);
    default:
      return readStretch(text, at, year);
  }
}

function shareOf(start: number, end: number, percent: string): Numeral {
  return {
    start,
    end,
    low: percent,
    high: percent,
    power: 0,
    scaleStart: end,
    decimals: 0,
    spelling: "han",
    fraction: "percent",
  };
}

/** 过半, 过半数 */
function readOverHalf(state: Scan, at: number): Figure {
  const end = state.text.charAt(at + 2).startsWith("数") ? at + 3 : at + 2;
  const figure = readFigure(state.text, { ...shareOf(at, end, "0.5"), fraction: "ratio" }, at, undefined);
  figure.more = "gt";
  return figure;
}

/** 第一, 第3条, 第二产业: an order, not a count. */
function readOrdinal(text: string, at: number): Token | undefined {
  const numeral = readScaledNumeral(text, at + 1, undefined);
  if (numeral === undefined) return undefined;
  const next = String.fromCharCode(foldAt(text, numeral.end));
  const isArticle = "条章节款项篇部分卷页".includes(next);
  return other(at, numeral.end + (isArticle ? 1 : 0), isArticle ? "article-number" : "ordinal");
}

/** 翻一番 doubles, 翻两番 makes four times, 翻番 doubles. */
function readMultiple(text: string, at: number): Figure | undefined {
  const numeral = foldAt(text, at + 1) === 0x756a ? undefined : readScaledNumeral(text, at + 1, undefined);
  const end = (numeral?.end ?? at + 1) + 1;
  if (
    foldAt(text, end - 1) !== 0x756a ||
    (numeral !== undefined && (numeral.low.length > 1 || numeral.low === "0"))
  )
    return undefined; // 番
  const times = String(2 ** Number(numeral?.low ?? "1"));
  const figure = readFigure(text, { ...shareOf(at, end, times), fraction: "ratio" }, at, undefined);
  figure.unit = { unit: "倍", kind: "ratio" };
  figure.change = "increase";
  return figure;
}

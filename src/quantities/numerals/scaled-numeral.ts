import { foldAt, isDigitAt } from "../chars.ts";
import { Decimal } from "../decimal.ts";
import { readNumber } from "./arabic-numeral.ts";
import type { Numeral, NumberStyle } from "./numeral.ts";

const HAN_DIGITS = new Map<number, number>();
for (const spellings of ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "〇一两参"]) {
  for (const [value, digit] of Array.from(spellings).entries()) HAN_DIGITS.set(digit.charCodeAt(0), value);
}

const POWERS = new Map<number, number>(
  [
    ["十", 1],
    ["拾", 1],
    ["百", 2],
    ["佰", 2],
    ["千", 3],
    ["仟", 3],
    ["万", 4],
    ["亿", 8],
    ["兆", 12],
  ].map(([word, power]) => [(word as string).charCodeAt(0), power as number]),
);

const TWENTY = 0x5eff; // 廿
const THIRTY = 0x5345; // 卅
const SOME = 0x51e0; // 几
const SEVERAL = 0x6570; // 数
const POINT = 0x70b9; // 点
const MORE_THAN_THIS_MANY_POWERS = 24;

/** One literal with the power of ten its scale words give it: 2000万 is {2000, 4}. */
interface Term {
  readonly low: string;
  readonly high: string;
  power: number;
}

interface Literal {
  readonly end: number;
  readonly low: string;
  readonly high: string;
  readonly decimals: number;
  readonly isDigits: boolean;
  readonly isZero: boolean;
  readonly isVague: boolean;
  readonly isGrouped: boolean;
  readonly malformed?: string;
}

/**
 * Reads a number in digits, Chinese numerals or both: `3.5万` `一千二百` `1亿2000万` `两千三` `十几` `三五`.
 * Each literal takes the scale words after it, and 万, 亿, 兆 also scale the smaller terms before them:
 *     三 千 二 百 万     {3, 10³} {2, 10²} → both × 10⁴
 */
export function readScaledNumeral(
  text: string,
  start: number,
  style: NumberStyle | undefined,
): Numeral | undefined {
  const simple = readSimple(text, start, style);
  return simple ?? readTerms(text, start, style);
}

/** Digits with at most one scale word, as most numbers are: the same as the long way, without its lists. */
function readSimple(text: string, start: number, style: NumberStyle | undefined): Numeral | undefined {
  if (text.charCodeAt(start) > 0x39) return undefined;
  const run = readNumber(text, start, style);
  const code = foldAt(text, run.end);
  const power =
    run.malformed === undefined && !beginsUnit(text, run.end, code) ? POWERS.get(code) : undefined;
  if (power !== undefined) {
    const next = foldAt(text, run.end + 1);
    if (POWERS.has(next) || HAN_DIGITS.has(next) || next === SOME || isDigitAt(text, run.end + 1))
      return undefined;
  } else if (run.malformed !== undefined) return undefined;
  return {
    start,
    end: power === undefined ? run.end : run.end + 1,
    low: run.value,
    high: run.value,
    power: power ?? 0,
    scaleStart: run.end,
    decimals: run.decimals,
    spelling: "digits",
    ...(run.isGrouped ? { isGrouped: true } : undefined),
  };
}

function readTerms(text: string, start: number, style: NumberStyle | undefined): Numeral | undefined {
  const terms: Term[] = [];
  let at = start;
  let scaleStart = -1;
  let literal: Literal | undefined;
  let literalStart = start;
  let decimals = 0;
  let skippedZero = false;
  let isVague = false;
  let isGrouped = false;
  let usesHan = false;
  let malformed: string | undefined;

  for (;;) {
    const code = foldAt(text, at);
    const power = beginsUnit(text, at, code) ? undefined : POWERS.get(code);
    if (power !== undefined) {
      if (literal !== undefined) {
        if (!opensScale(terms, power)) break;
        if (scaleStart < 0) scaleStart = at;
        terms.push({ low: literal.low, high: literal.high, power });
        if (power >= 4) raiseSmaller(terms, power, terms.length - 1);
        literal = undefined;
      } else if (power >= 4 && terms.length > 0) {
        if (!raiseSmaller(terms, power, terms.length)) {
          malformed = "repeated-scale"; // 10万万
          at = skipScales(text, at);
          break;
        }
      } else if (power === 1 && opensScale(terms, 1)) {
        terms.push({ low: "1", high: "1", power: 1 }); // 十二, 一百十
        if (scaleStart < 0) scaleStart = at;
        usesHan = true;
      } else if (
        terms.length === 0 &&
        (POWERS.get(foldAt(text, at + 1)) ?? 0) >= 4 &&
        power < (POWERS.get(foldAt(text, at + 1)) ?? 0)
      ) {
        terms.push({ low: "1", high: "1", power }); // 百万, 千亿
        scaleStart = at;
        usesHan = true;
      } else break;
      if ((terms[0]?.power ?? 0) > MORE_THAN_THIS_MANY_POWERS) {
        malformed = "repeated-scale";
        at = skipScales(text, at);
        break;
      }
      skippedZero = false;
      at++;
      continue;
    }
    if (literal !== undefined || beginsUnit(text, at, code)) break;
    if (terms.length > 0 && isDigitAt(text, at) && usesHan) break; // 十5 is no number
    const next = readLiteral(text, at, style, terms.length === 0);
    if (next === undefined) break;
    if (terms.length > 0 && (next.decimals > 0 || next.isGrouped)) break;
    if (!next.isDigits) usesHan = true;
    if (next.isZero && terms.length > 0) {
      skippedZero = true;
      at = next.end;
      continue;
    }
    literal = next;
    literalStart = at;
    decimals = next.decimals;
    isVague ||= next.isVague;
    isGrouped ||= next.isGrouped;
    malformed ??= next.malformed;
    at = next.end;
    if (next.malformed !== undefined && (POWERS.get(foldAt(text, at)) ?? 0) < 4) break;
  }

  if (literal !== undefined && terms.length > 0) {
    const last = terms.at(-1)?.power ?? 0;
    if (literal.isDigits && !fillsPlaces(literal, last)) {
      at = literalStart; // 5万 3: the 3 is not ours
      literal = undefined;
    } else if (literal.low.length <= 1 || literal.isDigits) {
      const isSpoken = last >= 2 && !skippedZero && !literal.isDigits; // 两千三 is 2300
      terms.push({ low: literal.low, high: literal.high, power: isSpoken ? last - 1 : 0 });
      literal = undefined;
    } else {
      return undefined; // 百一二三: names and codes
    }
  }
  if (literal !== undefined) terms.push({ low: literal.low, high: literal.high, power: 0 });
  if (terms.length === 0) return undefined;
  return compose(terms, { start, end: at, scaleStart, decimals, isVague, isGrouped, usesHan, malformed });
}

/** After 3万, digits go on the number only when they fill the places below: 3万5000. */
function fillsPlaces(literal: Literal, last: number): boolean {
  return last >= 4 && literal.low.length <= last && literal.low.length >= 2;
}

/** 千瓦, 千克, 兆瓦: the prefix belongs to the unit. */
function beginsUnit(text: string, at: number, code: number): boolean {
  if (code !== 0x5343 && code !== 0x5146) return false; // 千 兆
  const next = text.charAt(at + 1);
  return next !== "" && (code === 0x5343 ? "瓦米克卡伏帕赫焦" : "瓦帕赫比字欧伏焦").includes(next);
}

/** Scales fall from left to right; 万 and above may follow what they raise (三千二百万), but not themselves (1万1万). */
function opensScale(terms: readonly Term[], power: number): boolean {
  const last = terms.at(-1)?.power;
  if (last === undefined || last > power) return true;
  return power >= 4 && last < power && !terms.some((term) => term.power === power);
}

/** 万 after 三千二百 scales both; false when nothing before it is smaller (万万). */
function raiseSmaller(terms: Term[], power: number, before: number): boolean {
  let isRaised = false;
  for (let index = before - 1; index >= 0; index--) {
    const term = terms[index];
    if (term === undefined || term.power >= power) break;
    term.power += power;
    isRaised = true;
  }
  return isRaised;
}

function skipScales(text: string, at: number): number {
  while (POWERS.has(foldAt(text, at))) at++;
  return at;
}

function readLiteral(
  text: string,
  at: number,
  style: NumberStyle | undefined,
  isFirst: boolean,
): Literal | undefined {
  if (isDigitAt(text, at)) {
    const run = readNumber(text, at, style);
    return {
      end: run.end,
      low: run.value,
      high: run.value,
      decimals: run.decimals,
      isDigits: true,
      isZero: false,
      isVague: false,
      isGrouped: run.isGrouped,
      ...(run.malformed === undefined ? {} : { malformed: run.malformed }),
    };
  }
  const code = foldAt(text, at);
  if (code === SOME || code === SEVERAL) {
    if (code === SEVERAL && !POWERS.has(foldAt(text, at + 1)) && !isCounted(text, at + 1)) return undefined;
    return hanLiteral(at + 1, isFirst ? "2" : "1", "9", true);
  }
  if (code === TWENTY || code === THIRTY) {
    const ones = HAN_DIGITS.get(foldAt(text, at + 1));
    const value = String((code === TWENTY ? 20 : 30) + (ones ?? 0));
    return isFirst ? hanLiteral(ones === undefined ? at + 1 : at + 2, value, value, false) : undefined;
  }
  return readHanDigits(text, at);
}

/** 数 is a number only before what is counted: 数家, 数人, 数次. */
function isCounted(text: string, at: number): boolean {
  return "家人次名个天年月日种件场项".includes(text.charAt(at)) && text.charAt(at) !== "";
}

function hanLiteral(end: number, low: string, high: string, isVague: boolean, decimals = 0): Literal {
  return {
    end,
    low,
    high,
    decimals,
    isDigits: false,
    isZero: low === "0" && high === "0",
    isVague,
    isGrouped: false,
  };
}

/** `二〇二五` by places, `三五` `七八` as three to five, seven to eight, `三点五` as a decimal. */
function readHanDigits(text: string, at: number): Literal | undefined {
  const end = skipHanDigits(text, at);
  if (end === at) return undefined;
  const digits = spellHanDigits(text, at, end);
  if (foldAt(text, end) === POINT) {
    const after = skipHanDigits(text, end + 1);
    const fraction = spellHanDigits(text, end + 1, after);
    if (fraction !== "") {
      const value = `${digits.replace(/^0+(?=\d)/, "")}.${fraction}`.replace(/\.?0+$/, "");
      return hanLiteral(after, value, value, false, fraction.length);
    }
  }
  if (digits.length === 2) {
    const [low = "", high = ""] = digits;
    const isPair = (Number(high) === Number(low) + 1 || digits === "35") && low !== "0";
    if (isPair) return hanLiteral(end, low, high, true);
  }
  if (digits.length > 1 && digits.startsWith("0")) {
    const value = digits.replace(/^0+(?=\d)/, "");
    return value === "0" ? hanLiteral(end, "0", "0", false) : hanLiteral(end, value, value, false);
  }
  return hanLiteral(end, digits, digits, false);
}

function skipHanDigits(text: string, at: number): number {
  while (HAN_DIGITS.has(foldAt(text, at))) at++;
  return at;
}

function spellHanDigits(text: string, start: number, end: number): string {
  if (end - start === 1) return String(HAN_DIGITS.get(foldAt(text, start)) ?? "");
  return text.slice(start, end).replace(/[^]/g, (digit) => String(HAN_DIGITS.get(foldAt(digit, 0)) ?? ""));
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly scaleStart: number;
  readonly decimals: number;
  readonly isVague: boolean;
  readonly isGrouped: boolean;
  readonly usesHan: boolean;
  readonly malformed: string | undefined;
}

function compose(terms: readonly Term[], reading: Reading): Numeral {
  const { start, end, malformed } = reading;
  const [first] = terms;
  if (first === undefined) throw new Error("believed that a numeral has a term");
  const isSpelledOut = reading.usesHan;
  const isSingle = terms.length === 1;
  const sum = isSingle ? undefined : sumOf(terms);
  return {
    start,
    end,
    low: isSingle ? first.low : (sum?.low ?? "0"),
    high: isSingle ? first.high : (sum?.high ?? "0"),
    power: isSingle ? first.power : 0,
    scaleStart: isSingle && reading.scaleStart >= 0 ? reading.scaleStart : end,
    decimals: isSingle ? reading.decimals : -Math.min(...terms.map((term) => term.power)),
    spelling: isSpelledOut ? "han" : "digits",
    ...(reading.isVague ? { isVague: true } : {}),
    ...(isSingle ? {} : { isCompound: true }),
    ...(reading.isGrouped ? { isGrouped: true } : {}),
    ...(malformed === undefined ? {} : { malformed }),
  };
}

function sumOf(terms: readonly Term[]): { low: string; high: string } {
  return { low: addUp(terms, "low"), high: addUp(terms, "high") };
}

function addUp(terms: readonly Term[], end: "low" | "high"): string {
  if (terms.every((term) => term.power + term[end].length <= 15 && !term[end].includes("."))) {
    let sum = 0; // whole numbers of at most fifteen digits are exact in a double
    for (const term of terms) sum += Number(term[end]) * 10 ** term.power;
    return String(sum);
  }
  let sum = Decimal.zero;
  for (const term of terms) sum = sum.plus(Decimal.of(`${term[end]}e${term.power}`));
  return sum.toString();
}

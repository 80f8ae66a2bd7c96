import { foldAt, isDigitAt, isHanAt, isSpaceAt } from "../chars.ts";
import { readNumber } from "./arabic-numeral.ts";
import { HAN_DIGITS, POWERS, SOME } from "./han-digits.ts";
import type { Literal } from "./literal.ts";
import { readLiteral } from "./literal.ts";
import type { Numeral, NumberStyle } from "./numeral.ts";
import type { Term } from "./terms.ts";
import { compose } from "./terms.ts";

const MORE_THAN_THIS_MANY_POWERS = 24;

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
  const scaleAt = scaleBehindSpace(text, run.end);
  const code = foldAt(text, scaleAt);
  const power =
    run.malformed === undefined && !beginsUnit(text, scaleAt, code) ? POWERS.get(code) : undefined;
  if (power !== undefined) {
    const next = foldAt(text, scaleAt + 1);
    if (POWERS.has(next) || HAN_DIGITS.has(next) || next === SOME || isDigitAt(text, scaleAt + 1))
      return undefined;
  } else if (run.malformed !== undefined) return undefined;
  return {
    start,
    end: power === undefined ? run.end : scaleAt + 1,
    low: run.value,
    high: run.value,
    power: power ?? 0,
    scaleStart: scaleAt,
    decimals: run.decimals,
    spelling: "digits",
    ...(run.isGrouped ? { isGrouped: true } : undefined),
  };
}

/**
 * Where the scale of digits stands: right behind them, or behind one space as many set Chinese beside figures (`120 万元`).
 * Behind a space, 万 and 亿 must be followed by what can be counted: 1 万科 is the first entry of a list.
 */
function scaleBehindSpace(text: string, end: number): number {
  if (!isSpaceAt(text, end)) return end;
  const code = foldAt(text, end + 1);
  if (code !== 0x4e07 && code !== 0x4ebf) return end; // 万 亿
  const next = text.charAt(end + 2);
  return next === "" || countedBehindScale.includes(next) || !isHanAt(text, end + 2) ? end + 1 : end;
}

const countedBehindScale = "元人次吨个平户公亩千台美港欧日条件册辆家名头株米股份字册套张箱瓶度立";

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
    if (next.hasZero === true) skippedZero = true;
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

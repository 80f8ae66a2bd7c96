import { foldAt, isSpaceAt } from "./chars.ts";
import { compareDecimals } from "./decimal-text.ts";
import { NO_YEAR, readRangeMark } from "./dates/date-parts.ts";
import { readUnit, toBase } from "./figure.ts";
import type { DateToken, Figure } from "./token.ts";

/** Joins `2-4人`, `10-100万`, `$5 million to $10 million`, `三至五名`; true when `left` has become the whole range. */
export function joinFigures(text: string, left: Figure, right: Figure): boolean {
  if (!isRangeGap(text, left, right) || left.comparator === "range" || right.comparator === "range")
    return false;
  if (left.numeral.fraction !== right.numeral.fraction && right.numeral.fraction === "ratio") return false;
  if (!lendUnit(left, right)) return false;
  left.end = right.end;
  left.high = right.low;
  left.rightNumeral = right.numeral;
  left.unitStart = right.unitStart;
  left.scaleText = right.scaleText;
  left.scalePower = right.scalePower;
  left.isMore = false;
  left.comparator = "range";
  left.malformed ??= right.malformed;
  if (left.low !== null && left.high !== null && compareDecimals(left.low, left.high) > 0)
    left.malformed ??= "inverted-range";
  return true;
}

function isRangeGap(text: string, left: Figure, right: Figure): boolean {
  if (right.start <= left.end) return false;
  const mark = readRangeMark(text, left.end);
  if (mark === right.start) return true;
  if (right.start - left.end > 5) return false;
  const gap = text.slice(left.end, right.start).toLowerCase();
  return (
    gap === " to " ||
    ((gap === " and " || gap === " & ") &&
      /\bbetween $/i.test(text.slice(Math.max(0, left.start - 9), left.start))) ||
    (gap === "和" && isBetween(text, right))
  );
}

/** 在5和10之间 */
function isBetween(text: string, right: Figure): boolean {
  return text.startsWith("之间", right.end) || text.startsWith("之間", right.end);
}

/**
 * The unit and the scale of the right end hold for a left end that has none: 10-100万 is 100,000 to 1,000,000.
 * The scale is lent only while that leaves the left end below the right one (500-1万元 is 500 to 10,000).
 */
function lendUnit(left: Figure, right: Figure): boolean {
  const power = right.scalePower;
  if (left.unit === undefined) {
    if (left.numeral.fraction !== undefined) return left.kind === right.kind;
    const takesScale =
      left.scalePower === 0 &&
      power > 0 &&
      left.numeral.isCompound !== true &&
      isBelow(left.numeral.low, right.numeral.low);
    left.low = toBase(left.numeral.low, takesScale ? power : left.scalePower, right.unit);
    left.unit = right.unit;
    left.kind = right.kind;
    return true;
  }
  if (right.unit === undefined || (right.unit === left.unit && right.unitStart === right.end)) {
    if (right.unit === undefined && left.kind !== "money") return false;
    right.low = toBase(right.numeral.low, right.scalePower, left.unit);
    right.unit = left.unit;
    right.kind = left.kind;
  }
  if (
    left.kind === "money" &&
    left.scalePower === 0 &&
    power > 0 &&
    left.unitStart === left.end &&
    isBelow(left.numeral.low, right.numeral.low)
  ) {
    left.low = toBase(left.numeral.low, power, left.unit); // $5-10 million
  }
  return left.kind === right.kind && (left.unit.unit === right.unit.unit || left.kind !== "count");
}

function isBelow(left: string, right: string): boolean {
  return compareDecimals(left, right) <= 0;
}

/** `(1.5-2.5)%`, `（3-5）万元`: the unit stands behind the bracket and holds for both ends. */
export function takeUnitBehindBracket(text: string, figure: Figure): boolean {
  if (
    figure.unit !== undefined ||
    foldAt(text, figure.start - 1) !== 0x28 ||
    foldAt(text, figure.end) !== 0x29
  )
    return false;
  let at = figure.end + 1;
  let power = figure.scalePower;
  const scale = "万亿".indexOf(String.fromCharCode(foldAt(text, at)));
  if (scale >= 0) {
    power += scale === 0 ? 4 : 8;
    at++;
  }
  const unit = readUnit(text, at, figure.numeral.spelling);
  if (unit === undefined || (scale < 0 && unit.value.kind !== "percent" && unit.value.kind !== "money"))
    return false;
  figure.low = figure.low === null ? null : toBase(figure.low, power, unit.value);
  figure.high = figure.high === null ? null : toBase(figure.high, power, unit.value);
  figure.unit = unit.value;
  figure.kind = unit.value.kind;
  figure.start--;
  figure.scalePower = power;
  figure.scaleText = text.slice(figure.end + 1, unit.end);
  figure.unitStart = figure.end + 1;
  figure.end = unit.end;
  return true;
}

/** `2024年3月1日至6月30日`, `June to August`; the end that lacks a year takes the other's. */
export function joinDates(text: string, left: DateToken, right: DateToken): boolean {
  if (left.comparator !== "eq" && left.unit !== "quarter" && left.unit !== "half-year") return false;
  if (left.low === null || right.high === null || left.per.length > 0) return false;
  const mark = readRangeMark(text, left.end);
  const gap = mark === right.start ? "" : text.slice(left.end, right.start).toLowerCase();
  if (
    gap !== "" &&
    gap !== " to " &&
    gap !== " through " &&
    gap !== " until " &&
    !(gap === " and " && /\bbetween $/i.test(text.slice(Math.max(0, left.start - 9), left.start)))
  )
    return false;
  const [low, high] = shareYear(left.low, right.high);
  left.low = low;
  left.high = high;
  left.end = right.end;
  left.comparator = "range";
  left.malformed ??= right.malformed;
  left.unit = right.unit;
  return true;
}

function shareYear(low: string, high: string): readonly [string, string] {
  const from = low.slice(0, 4);
  const to = high.slice(0, 4);
  if (to === NO_YEAR && from !== NO_YEAR) return [low, from + high.slice(4)];
  if (from === NO_YEAR && to !== NO_YEAR) return [to + low.slice(4), high];
  return [low, high];
}

const JOINERS = new Set([
  "",
  "且",
  "并",
  "并且",
  "而且",
  "但",
  "而",
  "，且",
  "，但",
  ",且",
  "、",
  "and",
  "but",
  "且应",
  "同时",
  ", but",
  ", and",
]);

/** `大于5且小于10`, `5万元以上10万元以下`: a floor and a ceiling said of one number. */
export function joinBounded(text: string, left: Figure, right: Figure): boolean {
  const isFloor = left.comparator === "ge" || left.comparator === "gt";
  const isCeiling = right.comparator === "le" || right.comparator === "lt";
  if (!isFloor || !isCeiling || right.start - left.end > 24 || left.isMore) return false;
  let rest = "";
  for (let at = left.end; at < right.start; at++) {
    const inside = [...left.bounds, ...right.bounds].find((range) => range.start <= at && at < range.end);
    if (inside === undefined && !isSpaceAt(text, at)) rest += text.charAt(at);
  }
  if (!JOINERS.has(rest)) return false;
  const low =
    left.unit === undefined && right.unit !== undefined
      ? toBase(left.numeral.low, left.scalePower, right.unit)
      : left.low;
  if (low === null || right.high === null || compareDecimals(low, right.high) > 0) return false;
  if (left.unit !== undefined && left.kind !== right.kind) return false;
  left.low = low;
  left.high = right.high;
  left.highInclusive = right.highInclusive;
  left.unit ??= right.unit;
  left.kind = right.kind;
  left.end = right.end;
  left.unitStart = right.unitStart;
  left.scaleText = right.scaleText;
  left.scalePower = right.scalePower;
  left.rightNumeral = right.numeral;
  left.comparator = "range";
  left.bounds.push(...right.bounds);
  return true;
}

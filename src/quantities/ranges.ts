import { hasVerbOfChange } from "./change.ts";
import { foldAt, isDigitAt } from "./chars.ts";
import { readRangeMark } from "./dates/date-parts.ts";
import { compareDecimals } from "./decimal-text.ts";
import { readInclusion } from "./inclusion.ts";
import { toBase } from "./figure.ts";
import { toLesserUnit } from "./lesser-units.ts";
import type { Figure } from "./token.ts";
import { readUnit } from "./unit-words.ts";

/** Joins `2-4人`, `10-100万`, `$5 million to $10 million`, `三至五名`; true when `left` has become the whole range. */
export function joinFigures(text: string, left: Figure, right: Figure): boolean {
  if (!isRangeGap(text, left, right) || left.comparator === "range" || right.comparator === "range")
    return false;
  if (isNumberOfTable(text, left, right)) return false;
  if (isNumberOfIssue(text, left) || isBesideDash(text, left, right)) return false;
  if (isNumberOfPart(text, left, right) || isOfYear(text, left, right)) return false;
  if (left.numeral.fraction !== right.numeral.fraction && right.numeral.fraction === "ratio") return false;
  if (
    left.unit?.power !== right.unit?.power &&
    left.unit !== undefined &&
    right.unit !== undefined &&
    left.kind === "percent"
  )
    return false;
  if (isChangeOfLevel(text, left, right)) return false;
  if (isDescending(left, right)) {
    if (looksLikeDates(text.slice(left.start, right.end))) return false;
    if (isSigned(text.slice(left.end, right.start)) || isNoRange(text, left, right)) return false;
    if (isBracketedFactor(text, left, right)) return false;
    if (isInName(text, left) || isBesideCount(text, left, right)) return false;
  }
  if (!lendUnit(left, right)) return false;
  const note = readInclusion(text, left.end, text.slice(left.start, left.end));
  if (note !== undefined) left.lowInclusive = note.isInclusive;
  left.end = right.end;
  left.high = right.low;
  left.rightNumeral = right.numeral;
  left.unitStart = right.unitStart;
  left.scaleText = right.scaleText;
  left.scalePower = right.scalePower;
  left.more = undefined;
  left.comparator = "range";
  left.malformed ??= right.malformed;
  if (left.low !== null && left.high !== null && compareDecimals(left.low, left.high) > 0)
    left.malformed ??= "inverted-range";
  return true;
}

/** `表2—1 人口`: chapter and number. */
function isNumberOfTable(text: string, left: Figure, right: Figure): boolean {
  return (
    left.unit === undefined &&
    right.unit !== undefined &&
    /(?:^|[^\p{Script=Han}]|附|如|见|据)[表图]\s?$/u.test(
      text.slice(Math.max(0, left.start - 3), left.start),
    ) &&
    /^[—–]$/u.test(text.slice(left.end, right.start))
  );
}

/** `#56 - two files`: what stands behind the number of an issue is its title. */
function isNumberOfIssue(text: string, { start }: Figure): boolean {
  return foldAt(text, start - 1) === 0x23;
}

/** `Sprint 1 - 22 points`, `阶段2 – 5天`: the number of a part of the plan, and what that part comes to. */
function isNumberOfPart(text: string, left: Figure, right: Figure): boolean {
  if (left.unit !== undefined || right.unit === undefined) return false;
  if (!/^\s+[-–—－]+\s+$/u.test(text.slice(left.end, right.start))) return false;
  return partName.test(text.slice(Math.max(0, left.start - longestPartName), left.start));
}

const longestPartName = 12;
const partName =
  /(?:^|[^\p{L}])(?:sprint|phase|stage|step|part|module|milestone|release|iteration|epic|story|task|track|tier|level|lot|session|lesson|unit|week|day|month) ?#?$|(?:阶段|冲刺|迭代|里程碑|模块|任务|步骤|批次|版本)$/iu;

/** `2015 - 303, 2016 - 287`: a year, and what there was in it. `2015 - 18` and `1990 - 2400` may be ranges. */
function isOfYear(text: string, { numeral, unit, low }: Figure, right: Figure): boolean {
  if (unit !== undefined || !/^\s+[-–—－]\s+$/u.test(text.slice(numeral.end, right.start))) return false;
  if (low === null || !/^(?:19|20)\d\d$/u.test(low) || text.slice(numeral.start, numeral.end) !== low)
    return false;
  const value = text.slice(right.numeral.start, right.numeral.end);
  return right.kind === "percent" || (value.length > 2 && !/^[12]\d{3}$/u.test(value));
}

/** `24 - two of them late`: a range is spelled alike at both ends, or else has no room around its mark. */
function isBesideDash(text: string, left: Figure, right: Figure): boolean {
  if (left.numeral.spelling === right.numeral.spelling) return false;
  return /^\s+[-–—－]+\s+$/u.test(text.slice(left.end, right.start));
}

function isDescending({ low }: Figure, right: Figure): boolean {
  return low !== null && right.low !== null && compareDecimals(low, right.low) > 0;
}

/** `87,909.67 -4.72%`, `650 --35%--`: a sign stands close to its number, and apart from the one before. */
function isSigned(gap: string): boolean {
  return /^\s+[-–−－]{1,2}$/u.test(gap);
}

/** `65,535 − 8 bytes` with a minus sign, `ID-135 — two more` with a dash of prose, or `$8.4M - $7.9M` with one between two whole amounts. */
function isNoRange(text: string, left: Figure, right: Figure): boolean {
  const gap = text.slice(left.end, right.start);
  if (/^(?:\s*−\s*|\s+—+\s+)$/u.test(gap)) return true;
  return /^\s+[-–—－]\s+$/u.test(gap) && left.unit !== undefined && right.unit !== undefined;
}

/** `7cf7cb-3137-539g`: parts of a name. */
function isInName(text: string, { start }: Figure): boolean {
  return /[a-z]-$/iu.test(text.slice(Math.max(0, start - 2), start));
}

/** `$25 - 1 licence`, `80元 - 2次`: a price, and behind a dash how many of something it is for. */
function isBesideCount(text: string, left: Figure, right: Figure): boolean {
  if (
    left.kind !== "money" ||
    right.kind === "money" ||
    !/^\s+[-–—－]\s+$/u.test(text.slice(left.end, right.start))
  )
    return false;
  return (
    right.unit !== undefined ||
    /^ (?!(?:per|an?|each|or|to|and)\b)[a-z]{2}/iu.test(text.slice(right.end, right.end + 6))
  );
}

/** `（200万-160万）×2.5%`: brackets that are multiplied or divided hold a subtraction. */
function isBracketedFactor(text: string, left: Figure, right: Figure): boolean {
  return (
    /[(（]\s*[¥$€£]?$/u.test(text.slice(Math.max(0, left.start - 3), left.start)) &&
    /^\s?[)）]\s?(?:[×*✕✖÷/／]|[xX](?=[\s\d]))/u.test(text.slice(right.end, right.end + 5))
  );
}

/** `10-09 周会` and `5/6–5/20`: days of a month, written so that they may be taken for numbers. */
function looksLikeDates(text: string): boolean {
  return /^(?:\d{1,2}[-－]0\d|\d{1,2}\/\d{1,2}\D{1,3}\d{1,2}\/\d{1,2})(?!\d)/u.test(text);
}

function isRangeGap(text: string, left: Figure, right: Figure): boolean {
  if (right.start <= left.end || isSubtraction(text, left, right)) return false;
  if (foldAt(text, left.start - 1) === 0x2d && isDigitAt(text, left.start - 2)) return false;
  const note = readInclusion(text, left.end, text.slice(left.start, left.end));
  const mark = readRangeMark(text, note?.end ?? left.end);
  if (mark === right.start) return !(foldAt(text, right.end) === 0x2d && isDigitAt(text, right.end + 1)); // 400-820-8820
  if (right.start - left.end > 5) return false;
  const gap = text.slice(left.end, right.start).toLowerCase();
  return (
    gap === " to " ||
    (gap === " or " && isGuess(left, right)) ||
    ((gap === " and " || gap === " & ") &&
      /\bbetween $/i.test(text.slice(Math.max(0, left.start - 9), left.start))) ||
    (gap === "和" && isBetween(text, right))
  );
}

/** 30 or 40 people: two near numbers, of which the first has no unit. */
function isGuess(left: Figure, right: Figure): boolean {
  if (left.unit !== undefined || right.unit === undefined || left.low === null || right.low === null)
    return false;
  return compareDecimals(left.low, right.low) < 0 && left.numeral.spelling === right.numeral.spelling;
}

/** 500-320=180: an equals sign behind makes it a subtraction, but for 5 × 1-2万 = 5-10万, where nothing is left to take away from. */
function isSubtraction(text: string, left: Figure, { end, numeral }: Figure): boolean {
  const behind = text.slice(end, end + longestResult);
  if (!/^[^\S\n]?[=＝]/.test(behind)) return false;
  return !(isBelow(left.numeral.low, numeral.low) && isRangeBehind.test(behind));
}

const isRangeBehind = /^[^\S\n]?[=＝]\s?约?[¥￥$€£]?\d[\d,.]*\s?[-–—~～－]\s?[¥￥$€£]?\d/u;
const longestResult = 24;

/**
 * 从50万到60万 with a unit at both ends, or after a verb of change, are two levels and no range; so are those of from $84k
 * to $63k, for a range runs upwards.
 */
function isChangeOfLevel(text: string, left: Figure, right: Figure): boolean {
  if (runsDown(left, right) && /\b[Ff]rom $/.test(text.slice(Math.max(0, left.start - 6), left.start)))
    return true;
  if (left.kind === "duration" || (left.unit === undefined) === (right.unit !== undefined)) return false;
  const before = text.slice(Math.max(0, left.start - 48), left.start);
  const from = /(?:[从從由自]|[Ff]rom )(?:about |around |约)?$/.exec(before);
  if (from === null) return false;
  const isEnglish = before.endsWith(" ");
  return isEnglish
    ? hasVerbOfChange(before) || movesLevel.test(before)
    : left.kind === "money" || left.kind === "percent" || (left.kind === "number" && left.scalePower > 0);
}

/** Verbs that lead from one level to another, and by themselves say no direction: goes from $306k to $857k. */
const movesLevel =
  /\b(?:goes|go|went|going|moves?|moved|moving|shift(?:s|ed)?|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing))\b[^.;]*$/iu;

function runsDown(left: Figure, right: Figure): boolean {
  return left.low !== null && right.low !== null && compareDecimals(left.low, right.low) > 0;
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
  if (left.kind === "money" && right.unit?.unit === "m") takeMillions(right); // €4-5m
  if (left.unit === undefined && right.numeral.start > right.start) return false; // 2022 to $3 million
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
  if (left.unit.unit === right.unit.unit) return left.kind === right.kind;
  if (left.kind === "duration" && right.kind === "duration")
    return toLesserUnit(left, right) || !isDescending(left, right);
  return left.kind === right.kind && left.kind !== "count";
}

function takeMillions(figure: Figure): void {
  figure.unit = undefined;
  figure.kind = "number";
  figure.scalePower = 6;
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

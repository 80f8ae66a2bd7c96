import type { RecogniseContext } from "./context.ts";
import { isoYear, newDate } from "./dates/date-parts.ts";
import { isEnglishLabel, isHourOfDay, isMarkScale, isPortion, whyNotQuantity } from "./non-quantities.ts";
import { takeUnitBehindBracket } from "./ranges.ts";
import { isReckonedWith } from "./reckoned-numbers.ts";
import type { DateToken, Figure, Token } from "./token.ts";
import { other } from "./token.ts";

/** Bare numbers are years, labels, ids or plain numbers, told by what stands around them. */
export function settleBareNumbers(text: string, tokens: Token[], context: RecogniseContext): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "figure") continue;
    const next = tokens[index + 1];
    if (next !== undefined && isDaysApart(text, token, next)) {
      tokens[index] = other(token.start, token.end, "date");
      tokens[index + 1] = other(next.start, next.end, "date");
      continue;
    }
    if (isHourOfDay(text, token)) tokens[index] = other(token.start, token.end, "clock-time");
    if (isEnglishLabel(text, token)) tokens[index] = other(token.start, token.numeral.end, "label");
    if (isPortion(text, token)) token.unit = { unit: "块", kind: (token.kind = "count") };
    if (isMarkScale(text, token)) tokens[index] = other(token.start, token.end, "label");
    if (isTableNumber(text, token)) {
      tokens[index] = other(token.start, token.rightNumeral?.end ?? token.end, "label");
      continue;
    }
    const years = token.malformed === "inverted-range" ? readBareYear(token) : undefined;
    // Copyright 2015-20 others: the word behind is no unit of theirs.
    if (years !== undefined) tokens[index] = { ...years, end: token.rightNumeral?.end ?? years.end };
    if (token.unit !== undefined || token.kind !== "number") continue;
    if (token.comparator !== "range" && takeUnitBehindBracket(text, token)) continue;
    if (token.malformed === "inverted-range" && (context.unit === undefined || context.unit === "")) {
      tokens[index] = other(token.start, token.end, "score"); // 25-21, 104 - 3: nothing says that it is a range
      continue;
    }
    const reason = whyNotQuantity(text, token, context.isCell === true);
    if (reason !== undefined) tokens[index] = other(token.start, token.end, reason);
    else if (context.unit === undefined && !isReckonedWith(text, token.start, token.end))
      tokens[index] = readBareYear(token) ?? token;
  }
}

/**
 * `18-5 国内旅游收入`: what opens a line, runs backwards and stands apart is how a table or figure is numbered; so is that of
 * 如表5-1所示.
 */
function isTableNumber(
  text: string,
  { malformed, start, numeral, rightNumeral, unitStart }: Figure,
): boolean {
  if (rightNumeral === undefined || text.slice(numeral.end, rightNumeral.start) !== "-") return false;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[表图圖式]\s?$/u.test(before) && /^\s?所[示列述]/u.test(text.slice(rightNumeral.end, unitStart + 2)))
    return true;
  return (
    malformed === "inverted-range" &&
    (/(?:^|\n)\s*$/u.test(before)
      ? /^\s\p{L}/u.test(text.slice(rightNumeral.end, rightNumeral.end + 3))
      : /[如见據据]?[表图圖]\s?$/u.test(before))
  );
}

/** `10-20～10-31`: from one day of a month to another. */
function isDaysApart(text: string, left: Token, right: Token): boolean {
  return (
    /^\s*[～~至到—]\s*$/u.test(text.slice(left.end, right.start)) &&
    [left, right].every(({ start, end }) => monthAndDay.test(text.slice(start, end)))
  );
}

const monthAndDay = /^(?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])$/u;

/** 2025 by itself is a year, 2000 a number; 2025-2027 are years. */
function readBareYear(figure: Figure): DateToken | undefined {
  const { numeral, rightNumeral, low, high } = figure;
  if (!isYearLike(numeral, low) || figure.more !== undefined) return undefined;
  if (rightNumeral === undefined) return newDate(figure.start, figure.end, low ?? "", low ?? "", "year");
  if (high !== null && high.length === 2 && low !== null) {
    const end = low.slice(0, 2) + high;
    return end > low ? newDate(figure.start, figure.end, low, end, "year") : undefined; // 2024-25
  }
  if (!isYearLike(rightNumeral, high) || low === null || high === null) return undefined;
  return newDate(figure.start, figure.end, isoYear(Number(low)), isoYear(Number(high)), "year");
}

function isYearLike(numeral: Figure["numeral"], value: string | null): boolean {
  if (
    numeral.spelling !== "digits" ||
    numeral.isGrouped === true ||
    value?.length !== 4 ||
    numeral.decimals !== 0
  )
    return false;
  return value !== "2000" && value >= "1950" && value <= "2060";
}

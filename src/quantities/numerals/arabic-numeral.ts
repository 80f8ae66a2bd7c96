import { isDigitAt } from "../chars.ts";
import { canonicalDecimal, shiftPoint } from "../decimal-text.ts";
import { endOfIndianGroups } from "./indian-groups.ts";
import type { NumberStyle } from "./numeral.ts";

/** Digits with their separators, before any scale word. */
export interface DigitRun {
  readonly end: number;
  readonly value: string;
  readonly decimals: number;
  readonly isGrouped: boolean;
  readonly malformed?: string;
}

/** Reads `1,200` `1,20,000` `1 200` `1'200` `12.5` `１２．５` `1.5e6` `3×10^8`; `at` is a digit, or a point before one. */
export function readDigits(text: string, at: number, style: NumberStyle | undefined): DigitRun {
  let end = skipDigits(text, at);
  let whole = digitsOf(text, at, end);
  const group = groupMarkAt(text, at, end, style);
  if (group !== 0) {
    while (isGroupAt(text, end, group)) {
      whole += digitsOf(text, end + 1, end + 4);
      end += 4;
    }
  }
  const indian = group === 0 && style?.decimal !== "," ? endOfIndianGroups(text, at, end) : 0;
  if (indian > 0) {
    whole = text.slice(at, indian).replaceAll(",", "").normalize("NFKC");
    end = indian;
  }
  const isGrouped = group !== 0 || indian > 0;
  const point = style?.decimal === "," ? "," : ".";
  if (!isPointAt(text, end, point))
    return { end, value: canonicalDecimal(whole, ""), decimals: 0, isGrouped };
  if (!isDigitAt(text, end + 1)) {
    return isCutShort(text, end + 1)
      ? {
          end: end + 1,
          value: canonicalDecimal(whole, ""),
          decimals: 0,
          isGrouped,
          malformed: "digit-missing-after-point",
        }
      : { end, value: canonicalDecimal(whole, ""), decimals: 0, isGrouped };
  }
  const fractionEnd = skipDigits(text, end + 1);
  const fraction = digitsOf(text, end + 1, fractionEnd);
  return withExponent(text, fractionEnd, canonicalDecimal(whole, fraction), fraction.length, isGrouped);
}

export function skipDigits(text: string, at: number): number {
  while (isDigitAt(text, at)) at++;
  return at;
}

function digitsOf(text: string, start: number, end: number): string {
  const digits = text.slice(start, end);
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) > 0x39) return digits.normalize("NFKC"); // full-width ones among them
  }
  return digits;
}

/** `2.%` and `1.万` lack a digit; `3.` before anything else ends a sentence or begins a list item. */
function isCutShort(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x25 || code === 0xff05 || code === 0x4e07 || code === 0x4ebf || code === 0x5143; // % ％ 万 亿 元
}

function isPointAt(text: string, at: number, point: string): boolean {
  const code = text.charCodeAt(at);
  return (
    code === point.charCodeAt(0) ||
    (point === "." && (code === 0xff0e || code === 0xff61) && isDigitAt(text, at + 1))
  );
}

/**
 * The mark between groups of three, or 0. A full-width comma groups full-width digits only, for between others it
 * separates clauses; a point or a plain space groups only where the document, or a second group, shows that it does.
 */
function groupMarkAt(text: string, start: number, end: number, style: NumberStyle | undefined): number {
  if (end - start > 3 || end === start) return 0;
  const mark = text.charCodeAt(end);
  if (!isGroupAt(text, end, mark)) return 0;
  switch (mark) {
    case 0x2c: // ,
      return style?.decimal === "," ? 0 : mark;
    case 0xff0c: // ，
      return text.charCodeAt(start) >= 0xff10 && text.charCodeAt(end + 1) >= 0xff10 ? mark : 0;
    case 0x27: // '
    case 0x2019:
    case 0xa0:
    case 0x2009:
    case 0x202f:
      return mark;
    case 0x2e: // .
      return style?.group === "." || isGroupAt(text, end + 4, mark) ? mark : 0;
    case 0x20:
      return text.charCodeAt(start) !== 0x30 && (style?.group === " " || isGroupAt(text, end + 4, mark))
        ? mark
        : 0;
    default:
      return 0;
  }
}

function isGroupAt(text: string, at: number, mark: number): boolean {
  return (
    text.charCodeAt(at) === mark &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    !isDigitAt(text, at + 4)
  );
}

function withExponent(
  text: string,
  at: number,
  value: string,
  decimals: number,
  isGrouped: boolean,
): DigitRun {
  const power = readExponent(text, at);
  return power === undefined
    ? { end: at, value, decimals, isGrouped }
    : { end: power.end, value: shiftPoint(value, power.value), decimals: decimals - power.value, isGrouped };
}

const MAX_EXPONENT = 999; // beyond, it is a code such as 12e4096 and no amount

function readExponent(text: string, at: number): { value: number; end: number } | undefined {
  const mark = text.charCodeAt(at) | 0x20;
  let digits = at + 1;
  if (mark === 0x65) {
    // e
  } else if ((text.startsWith("×10", at) || text.startsWith("x10", at)) && text.charCodeAt(at + 3) === 0x5e) {
    digits = at + 4; // ×10^
  } else {
    return undefined;
  }
  const sign = text.charCodeAt(digits);
  const first = sign === 0x2b || sign === 0x2d ? digits + 1 : digits;
  const end = skipDigits(text, first);
  if (end === first || end - first > 3) return undefined;
  const value = Number(text.slice(first, end));
  return value > MAX_EXPONENT ? undefined : { value: sign === 0x2d ? -value : value, end };
}

/** Integers may carry an exponent too (`5e6`). */
export function readNumber(text: string, at: number, style: NumberStyle | undefined): DigitRun {
  const run = readDigits(text, at, style);
  return run.decimals === 0 && run.malformed === undefined
    ? withExponent(text, run.end, run.value, 0, run.isGrouped)
    : run;
}

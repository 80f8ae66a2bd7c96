import { dressOfSign } from "../quantities/currency-sign.ts";
import { Decimal } from "../quantities/decimal.ts";
import type { Interval } from "../quantities/interval.ts";

/** A figure as written, which lends its unit to the figures derived from it. */
export interface Written {
  readonly text: string;
  readonly unit: string | null;
  readonly scale?: { readonly text: string; readonly factor: string };
}

/** Words for base units that the author may never have spelled: those of bare scales and of symbols. */
const unitWords: Readonly<Record<string, string>> = { CNY: "元", person: "人" };

const numeral = /\d(?:[\d,，]*\d)?(?:[.．]\d+)?/u;

/** Writes an exact number in the unit and scale of a figure beside it: 610000 beside 60万元 is 61万元. */
export function writeAmount(value: Decimal, like: Written): string {
  const { prefix, suffix, factor } = dressOf(like);
  const shown = value.abs().dividedBy(factor) ?? value.abs();
  const exact = shown.toFiniteString();
  const sign = value.sign() < 0 ? "-" : "";
  const number = exact ?? shown.toDecimalString(4);
  const grouped = /\d,\d/u.test(like.text) ? groupThousands(number) : number;
  return `${exact === undefined ? "≈" : ""}${sign}${prefix}${grouped}${suffix}`;
}

/** Writes what is left of an interval: `240–360万元`, `≥800万元`, `61万元`. */
export function writeInterval(interval: Interval, like: Written): string {
  const { low, high } = interval;
  if (low !== null && high !== null)
    return low.equals(high)
      ? writeAmount(low, like)
      : `${writeAmount(low, { ...like, ...bareScale(like) })}–${writeAmount(high, like)}`;
  if (low !== null) return `${interval.lowInclusive ? "≥" : ">"}${writeAmount(low, like)}`;
  if (high !== null) return `${interval.highInclusive ? "≤" : "<"}${writeAmount(high, like)}`;
  return "?";
}

/** The author's own text with another number in it; undefined where the text spells its number in words or holds two. */
export function rewriteNumber(text: string, value: Decimal, like: Written): string | undefined {
  const { factor } = dressOf(like);
  const shown = value.dividedBy(factor)?.toFiniteString();
  const ascii = text.normalize("NFKC");
  const found = numeral.exec(ascii);
  if (shown === undefined || found === null || value.sign() < 0 || ascii.length !== text.length)
    return undefined;
  const rest = ascii.slice(found.index + found[0].length);
  if (/\d/u.test(rest)) return undefined;
  const number = found[0].includes(",") ? groupThousands(shown) : shown;
  return text.slice(0, found.index) + number + text.slice(found.index + found[0].length);
}

/** What stands around the number when it is written: a currency sign before it, scale and unit after it. */
function dressOf({ text, unit, scale }: Written) {
  const written = /^(?:US\$|HK\$|[¥￥$€£])/u.exec(text)?.[0] ?? "";
  const factor = scale === undefined ? Decimal.one : Decimal.of(scale.factor);
  const word = unit === null ? "" : (unitWords[unit] ?? unit);
  const { before, after } = dressOfSign(scale?.text ?? (written === "" ? spaced(word) : ""));
  return { prefix: written + before, factor, suffix: after };
}

/** `3 people` keeps its space, `3人` has none. */
function spaced(word: string): string {
  return /^[A-Za-z]/.test(word) ? ` ${word}` : word;
}

/** The same scale without its word, for the first number of a range. */
function bareScale({ scale }: Written): Pick<Written, "unit" | "scale"> {
  return { unit: null, scale: { text: "", factor: scale?.factor ?? "1" } };
}

function groupThousands(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

import { Decimal } from "./decimal.ts";

/**
 * What sets a slip of the pen apart from a figure of something else. A figure that was typed wrong, or not brought up to
 * date, mostly keeps all of its digits but one, or two that changed places: 74.1 for 64.1, 871 for 781. Other figures
 * agree by chance, the less often the more digits there are.
 */

/** How many digits a written figure shares with what it should be, where one is wrong or two have changed places; else 0. */
export function slipDigits(written: Decimal, place: Decimal, made: Decimal): number {
  const [stated, computed] = [written.dividedBy(place), made.dividedBy(place)];
  if (stated?.isInteger() !== true || computed === undefined) return 0;
  if (stated.sign() <= 0 || computed.sign() <= 0) return 0;
  const rounded = [computed.floor(), computed.ceil()];
  if (rounded.some((value) => value.equals(stated))) return 0;
  return Math.max(...rounded.map((value) => sharedDigits(stated, value)));
}

function sharedDigits(stated: Decimal, computed: Decimal): number {
  const [a, b] = [stated.toString(), computed.toString()];
  return isSlipOfDigits(a, b) ? a.length - 1 : 0;
}

function isSlipOfDigits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const off: number[] = [];
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) off.push(at);
  const [first = 0, second = 0] = off;
  const isSwapped =
    off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return off.length === 1 || isSwapped;
}

/** True where two digits beside each other have changed places, and nothing else: 52 for 25. */
export function areSwapped(written: Decimal, place: Decimal, made: Decimal): boolean {
  const [stated, computed] = [written.dividedBy(place), made.dividedBy(place)];
  if (stated?.isInteger() !== true || computed === undefined) return false;
  const a = stated.toString();
  return [computed.floor(), computed.ceil()].some((value) => {
    const b = value.toString();
    return a !== b && isSlipOfDigits(a, b) && digitsInOrder(a) === digitsInOrder(b);
  });
}

function digitsInOrder(digits: string): string {
  return Array.from(digits).sort().join("");
}

/**
 * How many digits a total tells beside parts that miss it by one digit of one of them, or by two that changed places; 0
 * where they miss it by anything else.
 */
export function slipDigitsOfSum(total: Decimal, parts: readonly Decimal[]): number {
  const all = [total, ...parts];
  if (all.some((value) => value.toFiniteString() === undefined)) return 0;
  const sum = parts.reduce((made, part) => made.plus(part), Decimal.zero);
  if (total.equals(sum)) return 0;
  const isSlip = isSlipOf(total, sum) || parts.some((part) => isSlipOf(part, part.plus(total.minus(sum))));
  if (!isSlip) return 0;
  const last = all
    .filter((value) => value.sign() !== 0)
    .reduce((least, value) => Math.min(least, lastPlaceOf(value)), Infinity);
  return firstPlaceOf(total) - last + 1;
}

/** One digit wrong or lost in front, or two that changed places; signs agree. */
function isSlipOf(written: Decimal, meant: Decimal): boolean {
  if (written.sign() * meant.sign() <= 0) return false;
  const [a, b] = [written, meant].map((value) => value.abs().toDecimalString());
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const [short = "", long = ""] = [digitsOf(a, decimals), digitsOf(b, decimals)].sort(
    (one, other) => one.length - other.length,
  );
  return isSlipOfDigits(short.padStart(long.length, "0"), long);
}

function decimalsOf(text = ""): number {
  return text.split(".")[1]?.length ?? 0;
}

/** The digits without their point, as many behind it as told. */
function digitsOf(text = "", decimals: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  return whole + fraction.padEnd(decimals, "0");
}

/** Of which power of ten the first digit is. */
function firstPlaceOf(value: Decimal): number {
  const [whole = "", fraction = ""] = value.abs().toDecimalString().split(".");
  const first = whole.replace(/^0+/u, "").length;
  return first > 0 ? first - 1 : -1 - (/^0*/u.exec(fraction)?.[0].length ?? 0);
}

/** Of which power of ten the last digit is that is not zero. */
function lastPlaceOf(value: Decimal): number {
  const [whole = "", fraction = ""] = value.abs().toDecimalString().split(".");
  const decimals = fraction.replace(/0+$/u, "").length;
  return decimals > 0 ? -decimals : (/0*$/u.exec(whole)?.[0].length ?? 0);
}

/** A figure as it may have been before one digit of it was changed, or two beside each other; none of very long ones. */
export function slipVariants(written: Decimal, place: Decimal): readonly Decimal[] {
  const whole = written.dividedBy(place)?.abs();
  if (whole?.isInteger() !== true) return [];
  const digits = whole.toString();
  if (digits.length > longestFigure) return [];
  const unit = written.sign() < 0 ? place.negated() : place;
  return variantsOf(digits).flatMap((variant) => {
    const value = Decimal.parse(variant)?.times(unit);
    return value === undefined || value.sign() === 0 ? [] : [value];
  });
}

const longestFigure = 12;

function variantsOf(digits: string): readonly string[] {
  const variants: string[] = [];
  for (let at = 0; at < digits.length; at++) {
    const [before, own = "", next = "", after] = [
      digits.slice(0, at),
      digits[at],
      digits[at + 1],
      digits.slice(at + 2),
    ];
    for (const digit of "0123456789") if (digit !== own) variants.push(`${before}${digit}${next}${after}`);
    if (next !== "" && next !== own) variants.push(`${before}${next}${own}${after}`);
  }
  return variants;
}

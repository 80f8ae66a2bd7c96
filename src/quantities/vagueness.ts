import { Decimal } from "./decimal.ts";

/** What of a figure that was said with 约, ~ or about tells how vague it is. */
interface Guess {
  readonly text: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly resolution?: string | undefined;
}

/**
 * 约60万元 is good to a tenth, 约61.27万元 to a few of its last place: nobody writes four digits of a guess. 3200余家 are less
 * than 3300.
 */
export function vaguenessOf({ text, low, high, resolution }: Guess): Decimal {
  const tenth = (Decimal.parse(high ?? low ?? "0") ?? Decimal.zero).abs().times(Decimal.fraction(1n, 10n));
  const written = significantDigits(text);
  const digits = written.replace(/0+$/u, "");
  const isCut = cutOff.test(text);
  if (digits.length < fewestTold && !isCut) return tenth;
  const place = Decimal.parse(resolution ?? "0") ?? Decimal.zero;
  const last = place.times(Decimal.of(`1${"0".repeat(written.length - digits.length)}`));
  if (isCut) return last;
  const places = last.times(Decimal.of(blurOfGuess));
  return places.compare(tenth) < 0 ? places : tenth;
}

/** 多, 余 and + tell that the rest was left out. */
const cutOff = /\d[十百千万亿]*[多余+＋]/u;
const fewestTold = 3;
const blurOfGuess = 3;

/** The digits of a numeral from the first that is not zero. */
export function significantDigits(text: string): string {
  return (/\d[\d.,]*/u.exec(text)?.[0] ?? "").replace(/[.,]/gu, "").replace(/^0+/u, "");
}

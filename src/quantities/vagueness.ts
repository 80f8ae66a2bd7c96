import { Decimal } from "./decimal.ts";

/** What of a figure that was said with 约, ~ or about tells how vague it is. */
interface Guess {
  readonly text: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly resolution?: string | undefined;
}

/** 约60万元 is good to a tenth, 约61.27万元 to a few of its last place: nobody writes four digits of a guess. */
export function vaguenessOf({ text, low, high, resolution }: Guess): Decimal {
  const tenth = (Decimal.parse(high ?? low ?? "0") ?? Decimal.zero).abs().times(Decimal.fraction(1n, 10n));
  const written = significantDigits(text);
  const digits = written.replace(/0+$/u, "");
  if (digits.length < fewestTold) return tenth;
  const place = Decimal.parse(resolution ?? "0") ?? Decimal.zero;
  const last = place.times(Decimal.of(`1${"0".repeat(written.length - digits.length)}`));
  const places = last.times(Decimal.of(blurOfGuess));
  return places.compare(tenth) < 0 ? places : tenth;
}

const fewestTold = 3;
const blurOfGuess = 3;

/** The digits of a numeral from the first that is not zero. */
export function significantDigits(text: string): string {
  return (/\d[\d.,]*/u.exec(text)?.[0] ?? "").replace(/[.,]/gu, "").replace(/^0+/u, "");
}

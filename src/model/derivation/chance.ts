import { Decimal } from "../../quantities/decimal.ts";
import type { Measure } from "../flow/measure.ts";

/**
 * Of how many attempts it is still surprising that one makes a figure. A figure written with more digits is met by
 * chance less often: of amounts, about one attempt in `figure ÷ last place` meets it; of percentages, one in `100 ÷ last
 * place`. Round figures (20%, 500) are chosen by authors and met more often, since their last place is that of their last
 * digit that is not zero.
 */
export function mostAttempts(result: Measure, doubt: Doubt): number {
  const whole = result.quantity.unit === "%" ? hundred : result.exact.abs();
  // The last place of a figure is never nothing.
  const most = whole.dividedBy(lastPlace(result, doubt).times(Decimal.of(doubts[doubt]))) ?? Decimal.zero;
  return most.floor().toRoughNumber();
}

/** What speaks for a derivation: words and one sentence, words alone, the sentence alone, or nothing but its arithmetic. */
export type Doubt = "small" | "some" | "much" | "great";

/** One in so many such figures may come out by chance. */
const doubts: Readonly<Record<Doubt, number>> = { small: 2, some: 8, much: 10, great: 200 };

/**
 * Of how many attempts it is still surprising that one misses a figure by a digit. A figure of n digits has about 10 × n others
 * that are a digit off, of 10 to the n there are.
 */
export function mostNearMisses(result: Measure): number {
  const digits = digitsTold(result);
  return digits > longestCounted ? 10 ** 4 : Math.floor(10 ** digits / (10 * digits * doubtOfNearMiss));
}

/** Digits as written; zeros at the end count behind the point only. */
export function digitsTold({ exact, quantity }: Measure): number {
  const place = Decimal.parse(quantity.resolution ?? "1");
  const written = place === undefined ? undefined : exact.dividedBy(place)?.abs();
  if (place === undefined || written?.isInteger() !== true) return 0;
  const digits = written.toString();
  return (place.isInteger() ? digits.replace(/0+$/u, "") : digits).length;
}

const longestCounted = 8;
/** One in so many such figures may be near by chance. */
const doubtOfNearMiss = 5;

const hundred = Decimal.of(100);
const ten = Decimal.of(10);
const three = Decimal.of(3);

/** 1 of 37, 0.1 of 34.7, 100 of 500; less where words speak for it, since not all that is round was rounded. */
function lastPlace({ exact, quantity }: Measure, doubt: Doubt): Decimal {
  const zero = doubt === "small" ? three : ten;
  let digit = Decimal.parse(quantity.resolution ?? "1") ?? Decimal.one;
  if (digit.sign() <= 0) digit = Decimal.one;
  if (exact.sign() === 0) return digit;
  let place = digit;
  // A figure has far fewer digits than this: no long loop over numbers of many zeros.
  for (let zeros = 0; zeros < 30; zeros++) {
    digit = digit.times(ten);
    if (exact.dividedBy(digit)?.isInteger() !== true) break;
    place = place.times(zero);
  }
  return place;
}

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

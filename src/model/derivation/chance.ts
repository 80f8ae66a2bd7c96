import { Decimal } from "../../quantities/decimal.ts";
import type { Measure } from "../flow/measure.ts";

/**
 * Of how many attempts it is still surprising that one makes a figure. A figure written with more digits is met by
 * chance less often: of amounts, about one attempt in `figure ÷ last place` meets it; of percentages, one in `100 ÷ last
 * place`. Round figures (20%, 500) are chosen by authors and met more often, since their last place is that of their last
 * digit that is not zero. A derivation that words allow is believed while fewer than one in eight such figures would come
 * out by chance; one that no word speaks for, while fewer than one in two hundred would.
 */
export function mostAttempts(result: Measure, isLicensed: boolean): number {
  const whole = result.quantity.unit === "%" ? hundred : result.exact.abs();
  const doubt = isLicensed ? withWords : withoutWords;
  // The last place of a figure is never nothing.
  const most = whole.dividedBy(lastPlace(result).times(doubt)) ?? Decimal.zero;
  return most.floor().toRoughNumber();
}

const hundred = Decimal.of(100);
const withWords = Decimal.of(8);
const withoutWords = Decimal.of(200);
const ten = Decimal.of(10);

/** 1 of 37, 0.1 of 34.7, 100 of 500: what one more in the last digit that tells something is worth. */
function lastPlace({ exact, quantity }: Measure): Decimal {
  let place = Decimal.parse(quantity.resolution ?? "1") ?? Decimal.one;
  if (place.sign() <= 0) place = Decimal.one;
  if (exact.sign() === 0) return place;
  // A figure has far fewer digits than this: no long loop over numbers of many zeros.
  for (let zeros = 0; zeros < 30; zeros++) {
    const wider = place.times(ten);
    if (exact.dividedBy(wider)?.isInteger() !== true) break;
    place = wider;
  }
  return place;
}

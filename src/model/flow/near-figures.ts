import { Decimal } from "../../quantities/decimal.ts";
import type { Measure } from "./measure.ts";

const half = Decimal.fraction(1n, 2n);
const two = Decimal.of(2);

/** What is farther off than by half was never meant as the same figure. */
export function isNearTo({ exact }: Measure, value: Decimal): boolean {
  return exact.minus(value).abs().times(two).compare(exact.abs()) <= 0;
}

/** 5亿元 for 50,230万元: told to the place it is written with. */
export function isRoundedTo({ exact, quantity }: Measure, value: Decimal): boolean {
  const off = exact.minus(value).abs();
  const place = Decimal.parse(quantity.resolution ?? "0") ?? Decimal.zero;
  const isExact = off.sign() === 0;
  // Figures of one scale are told alike: 2,360 is no rounding of 2,359.
  return !isExact && off.compare(place.times(half)) <= 0;
}

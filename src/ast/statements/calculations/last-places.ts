import { Decimal } from "../../../quantities/decimal.ts";
import type { Interval } from "../../../quantities/interval.ts";
import { significantDigits, vaguenessOf } from "../../../quantities/vagueness.ts";
import type { Operand, QuantityNode } from "../../nodes.ts";
import { scaleOf } from "../text/written-precision.ts";

const half = Decimal.fraction(1n, 2n);

/** The result shows fewer places than the calculation has: 19.6 told as 20. */
export function isCoarser(result: QuantityNode, computed: Interval): boolean {
  const place = resolutionOf(result);
  const value = computed.value;
  return value !== undefined && place.sign() > 0 && value.dividedBy(place)?.isInteger() === false;
}

/** The digits of a numeral from the first that is not zero. */
export function digitsOf({ text }: QuantityNode): string {
  return significantDigits(text);
}

const nearlyOne = Decimal.fraction(999n, 1000n);

export function almost(quantity: QuantityNode): Decimal {
  return resolutionOf(quantity).times(nearlyOne);
}

/** The last place of each scale is that of its finest operand: 2.05万 − 2万 takes away 2.00万, its zeros left out. */
export function placesOf(operands: readonly Operand[]): ReadonlyMap<string, Decimal> {
  const places = new Map<string, Decimal>();
  for (const { value } of operands) {
    const [scale, place] = [scaleOf(value), resolutionOf(value)];
    const finest = places.get(scale);
    if (finest === undefined || place.compare(finest) < 0) places.set(scale, place);
  }
  return places;
}

/** Whole numbers are taken at their word, as in a sum; decimals are good to half of their last place. */
export function blurOf(quantity: QuantityNode, isRounded: boolean, place = resolutionOf(quantity)): Decimal {
  const rounding = isRounded ? place.times(half) : Decimal.zero;
  return rounding.plus(approximationOf(quantity));
}

/** How far a figure told with 约 may be off. */
export function approximationOf(quantity: QuantityNode): Decimal {
  return quantity.isApproximate === true ? vaguenessOf(quantity) : Decimal.zero;
}

export function resolutionOf({ resolution }: QuantityNode): Decimal {
  return Decimal.parse(resolution ?? "0") ?? Decimal.zero;
}

import { Decimal } from "../../quantities/decimal.ts";
import type { Term } from "./formula.ts";

/** A computed figure, and by how much written precision may set the stated one apart from it. */
export interface Result {
  readonly computed: Decimal;
  readonly slack: Decimal;
}

export type Terms = readonly Term[];

const nearlyOne = Decimal.fraction(999n, 1000n);

/** A result may be rounded or cut off: less than one of its last place. */
export function almost(place: Decimal): Decimal {
  return place.times(nearlyOne);
}

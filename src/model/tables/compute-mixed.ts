import { Decimal } from "../../quantities/decimal.ts";
import { almost } from "./result.ts";
import type { Result, Terms } from "./result.ts";
import type { Formula } from "./formula.ts";
import type { Value } from "./sheet.ts";

/**
 * `first + second × third`, `(first + second) × third`, or so much of the first and the rest of the second; see `proposeMixed`.
 * All figures but the result are taken at their word: what is tried so often must come out to the last place.
 */
export function computeMixed(
  { operation, factor }: Formula,
  terms: Terms,
  stated: Value,
): Result | undefined {
  const [a, b, count] = terms.map(({ value }) => value.exact);
  if (a === undefined || b === undefined) return undefined;
  const slack = almost(stated.ownPlace);
  if (operation === "blend")
    return { computed: a.times(factor).plus(b.times(Decimal.one.minus(factor))), slack };
  if (count === undefined) return undefined;
  const computed = operation === "loaded" ? a.plus(b).times(count).times(factor) : a.plus(b.times(count));
  return { computed, slack };
}

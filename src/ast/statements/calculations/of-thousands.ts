import { Decimal } from "../../../quantities/decimal.ts";
import { exactValue } from "../allocations/exact-figures.ts";
import type { Sum } from "./arithmetic.ts";
import { workOut } from "./arithmetic.ts";

/** `2.4M tokens × $3 = $7.20`, `350W × 720h = 252度`: a price for a million, or units that are a thousand of each other. */
export function isOfThousands(sum: Sum): boolean {
  const [stated, computed] = [exactValue(sum.result), workOut(sum)?.computed.value];
  if (stated === undefined || computed === undefined || !ofFactors.has(sum.operation)) return false;
  return [stated.dividedBy(computed), computed.dividedBy(stated)].some(
    (ratio) =>
      ratio !== undefined &&
      thousands.some((times) => ratio.minus(times).abs().times(twenty).compare(times) <= 0),
  );
}

const ofFactors: ReadonlySet<Sum["operation"]> = new Set(["product", "quotient", "formula"]);
const thousands = [1000, 1_000_000, 1_000_000_000].map((times) => Decimal.of(times));
/** 1,024 of a unit pass for a thousand. */
const twenty = Decimal.of(20);

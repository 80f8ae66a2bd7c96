import type { Operation } from "../../ast/nodes.ts";
import { workOut } from "../../ast/statements/calculations/arithmetic.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";

/** True where figures that were only looked for make the result: sums and differences exactly, the rest to half of its last place. */
export function isMet(sum: Sum): boolean {
  const computed = workOut(calculationOf({ ...sum, certainty: "inferred", because: "" }))?.computed.value;
  if (computed === undefined) return false;
  const off = sum.result.exact.minus(computed).abs();
  if (!isRounded.has(sum.operation)) return off.sign() === 0;
  return off.plus(off).compare(Decimal.parse(sum.result.quantity.resolution ?? "0") ?? Decimal.zero) <= 0;
}

const isRounded: ReadonlySet<Operation> = new Set([
  "share",
  "growth-rate",
  "growth-of-change",
  "quotient",
  "product",
  "formula",
]);

import { Decimal } from "../../../quantities/decimal.ts";
import type { Allocation, Rollup } from "../../nodes.ts";
import type { Grid } from "../../tables/grid.ts";
import { totalLabel } from "../text/words.ts";
import { exactSum, exactValue, figuresOf } from "./parts.ts";
import type { TotalBlock } from "./row-blocks.ts";

/** 青少年部合计 in a row of its own beside others: the total of something that the table does not show, where no column adds up. */
export function isNamedOtherwise(
  { columns }: Grid,
  { total, rows }: TotalBlock,
  claims: readonly (Allocation | Rollup)[],
): boolean {
  const label = total.label?.text.trim() ?? "";
  if (label === "" || totalLabel.test(label)) return false;
  const stated = columns.filter(
    ({ role, index }) => (role === "amount" || role === "total") && total.cells[index]?.figure !== undefined,
  );
  if (stated.length < 2) return false;
  return !claims.some((claim) => comesOut(claim, rows.length));
}

/** Exactly, or by what rounding each row may leave. */
function comesOut(claim: Allocation | Rollup, rows: number): boolean {
  if (claim.type !== "allocation") return true;
  const sum = exactSum(figuresOf(claim.children));
  const total = exactValue(claim.total);
  const place = Decimal.parse(claim.total.resolution ?? "0");
  if (sum === undefined || total === undefined || place === undefined) return true;
  return (
    sum
      .minus(total)
      .abs()
      .compare(place.times(Decimal.fraction(BigInt(rows + 1), 2n))) <= 0
  );
}

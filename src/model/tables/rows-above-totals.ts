import type { Grid } from "../../ast/tables/grid.ts";
import { leadingBlocks } from "../../ast/tables/leading-blocks.ts";
import type { Finding } from "./tally.ts";

/** Where totals stand above their rows, those above a total are none of its own. */
export function withoutRowsAboveTotals(grid: Grid, findings: readonly Finding[]): readonly Finding[] {
  const blocks = leadingBlocks(grid);
  if (blocks === undefined) return findings;
  const rows = grid.rows.filter(({ role }) => role !== "deleted");
  const totals = new Set(blocks.map(({ total }) => rows.indexOf(total)));
  return findings.filter(
    ({ formula: { target, operands } }) =>
      !totals.has(target.index) || operands.every(({ vector }) => vector.index > target.index),
  );
}

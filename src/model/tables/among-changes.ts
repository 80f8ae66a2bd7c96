import { tellsChanges } from "../../ast/statements/allocations/columns-of-changes.ts";
import type { Grid } from "../../ast/tables/grid.ts";
import type { Relation } from "../relation.ts";

/**
 * A formula of rows is held to no column that tells by how much others change: what 收入 and 支出 grew by makes no growth of
 * 结余.
 */
export function isAmongChanges(grid: Grid, { stated, verdict }: Relation): boolean {
  if (verdict !== "violated") return false;
  const column = grid.columns.find(({ index }) =>
    grid.rows.some(({ cells }) => cells[index]?.figure?.position.start.offset === stated.span.start.offset),
  );
  return column !== undefined && tellsChanges(grid, column);
}

import type { Allocation, QuantityNode, Rollup } from "../../nodes.ts";
import type { Grid, GridColumn } from "../../tables/grid.ts";
import { exactSum, exactValue, figuresOf } from "./parts.ts";
import { blocksWithin } from "./row-blocks.ts";
import type { TotalBlock } from "./row-blocks.ts";

interface VouchedTotal {
  readonly block: TotalBlock;
  readonly column: GridColumn;
  readonly total: QuantityNode;
}

/**
 * Totals that look like no sum of their rows, in a row or column that has one which comes out exactly: a slip is more likely
 * there than a mean or a level.
 *
 *     | 会议厅 | 82,000 |      28,000 was meant
 *     | 分会场 | 12,500 |
 *     | 小计   | 40,500 |
 *     | 午餐   | 19,200 |
 *     | 茶歇   |  6,400 |
 *     | 小计   | 25,600 |      this one comes out
 */
export function findVouchedTotals(
  { columns }: Grid,
  blocks: readonly TotalBlock[],
  claims: readonly (Allocation | Rollup)[],
): readonly VouchedTotal[] {
  const exact = new Set(claims.filter(comesOut).map(({ total }) => total));
  if (exact.size === 0) return [];
  const claimed = new Set(claims.map(({ total }) => total));
  const all = blocks.flatMap((block) => [block, ...blocksWithin(block)]);
  const figureAt = ({ total }: TotalBlock, { index }: GridColumn) => total.cells[index]?.figure;
  const isExact = (figure: QuantityNode | undefined) => figure !== undefined && exact.has(figure);
  const exactColumns = new Set(
    columns.filter((column) => all.some((block) => isExact(figureAt(block, column)))),
  );
  return all.flatMap((block) => {
    const isRowExact = block.total.cells.some(({ figure }) => isExact(figure));
    return columns.flatMap((column) => {
      const total = figureAt(block, column);
      const isVouched = isRowExact || exactColumns.has(column);
      return total === undefined || claimed.has(total) || !isVouched ? [] : [{ block, column, total }];
    });
  });
}

function comesOut(claim: Allocation | Rollup): boolean {
  if (claim.type !== "allocation" || claim.children.length < 2) return false;
  const value = exactValue(claim.total);
  return value !== undefined && exactSum(figuresOf(claim.children))?.equals(value) === true;
}

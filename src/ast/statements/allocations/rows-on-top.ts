import { Decimal } from "../../../quantities/decimal.ts";
import type { Grid } from "../../tables/grid.ts";
import { exactValue } from "./parts.ts";
import type { TotalBlock } from "./row-blocks.ts";
import { holdsAmounts } from "./row-splits.ts";

/** More rows than these tell what the table is of before its amounts begin. */
const mostOnTop = 2;

/**
 * A block without the rows on top that its total does not take in, as one of its columns shows:
 *
 *     面积        300       500
 *     装修费   270000    450000
 *     房租      90000    120000
 *     合计     361000    570000      570000 = 450000 + 120000
 */
export function withoutRowsOnTop({ columns }: Grid, block: TotalBlock): TotalBlock {
  const { rows, total } = block;
  if (block.isLeading === true || rows.length <= 2) return block;
  const amounts = columns.filter(holdsAmounts).map(({ index }) => index);
  if (amounts.length < 2) return block;
  const makes = (from: number) =>
    amounts.some((index) => {
      const figures = rows.slice(from).flatMap(({ row }) => row.cells[index]?.figure ?? []);
      const values = figures.flatMap((figure) => exactValue(figure) ?? []);
      const stated = total.cells[index]?.figure;
      const sum = values.reduce((made, value) => made.plus(value), Decimal.zero);
      const isAll = values.length >= 2 && values.length === figures.length;
      return isAll && stated !== undefined && exactValue(stated)?.equals(sum) === true;
    });
  if (makes(0)) return block;
  for (let from = 1; from <= Math.min(mostOnTop, rows.length - 2); from++)
    if (makes(from)) return { ...block, rows: rows.slice(from) };
  return block;
}

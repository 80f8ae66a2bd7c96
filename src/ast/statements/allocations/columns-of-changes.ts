import { Decimal } from "../../../quantities/decimal.ts";
import type { QuantityNode } from "../../nodes.ts";
import type { Grid, GridColumn, GridRow } from "../../tables/grid.ts";
import { exactValue } from "./parts.ts";

/**
 * A column without a unit that tells by how much two others differ in points, or grow in hundredths, in every row and in that
 * of the totals: it adds up to nothing.
 *
 *     | 车间 | 今年合格率 | 去年合格率 |      |
 *     | 一车间 |    92.3% |     96.8% | -4.5 |
 *     | 二车间 |    95.1% |     96.4% | -1.3 |
 *     | 合计   |    93.6% |     96.6% | -3.0 |
 */
export function tellsChanges({ columns, rows }: Grid, column: GridColumn): boolean {
  const lines = rows.filter((row) => row.cells[column.index]?.figure !== undefined).slice(0, mostRows);
  if (lines.length < 3 || lines.some((row) => !isBare(row.cells[column.index]?.figure))) return false;
  const near = columns.filter(
    ({ index }) => index !== column.index && Math.abs(index - column.index) < reach,
  );
  return near.some((current) =>
    near.some((base) => base !== current && isTold(lines, column, current, base)),
  );
}

/** In all rows but one, which may be wrong. */
function isTold(
  lines: readonly GridRow[],
  column: GridColumn,
  current: GridColumn,
  base: GridColumn,
): boolean {
  let others = 0;
  for (const row of lines) if (!isChange(row, column, current, base) && ++others > 1) return false;
  return lines.length - others >= 2;
}

/** Rows that are looked at: what holds for so many holds for the column. */
const mostRows = 24;
/** How many columns to either side are looked at. */
const reach = 8;

function isBare(figure: QuantityNode | undefined): boolean {
  return figure?.unit === null;
}

function isChange(row: GridRow, column: GridColumn, current: GridColumn, base: GridColumn): boolean {
  const [change, now, before] = [column, current, base].map(({ index }) => row.cells[index]?.figure);
  if (change === undefined || now === undefined || now.unit !== before?.unit) return false;
  const [told, to, from] = [change, now, before].map(exactValue);
  if (told === undefined || to === undefined || from === undefined) return false;
  const difference = to.minus(from);
  if (now.unit === "%") {
    const slack = [change, now, before].reduce((sum, figure) => sum.plus(placeOf(figure)), Decimal.zero);
    return told.minus(difference).abs().compare(slack.times(half)) <= 0;
  }
  const off = told.times(from).minus(difference.times(hundred)).abs();
  return from.sign() > 0 && off.compare(placeOf(change).times(from)) <= 0;
}

function placeOf({ resolution }: QuantityNode): Decimal {
  return Decimal.parse(resolution ?? "0") ?? Decimal.zero;
}

const half = Decimal.fraction(1n, 2n);
const hundred = Decimal.of(100);

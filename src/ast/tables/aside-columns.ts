import { Decimal } from "../../quantities/decimal.ts";
import type { QuantityNode } from "../nodes.ts";
import { dimensionOf } from "../statements/text/dimension.ts";
import type { Grid, GridColumn } from "./grid-shape.ts";
import type { GridCell } from "./grid-cell.ts";

/**
 * A column whose cells tell a second figure in brackets holds two columns in one:
 *
 *     Actual    Budget    Variance              项目    户数
 *     $52,300   $48,000   +$4,300 (+9.0%)       甲      16（53.3%）
 *     $28,500   $30,000   -$1,500 (-5.0%)       乙      14（46.7%）
 *
 * The second is put behind the last of the table, for all who look at what its columns have to do with each other.
 */
export function withAsideColumns(grid: Grid): Grid {
  const found = grid.columns.flatMap((column) => {
    const asides = grid.rows.map(({ cells }) => cells[column.index]?.aside);
    return isColumn(asides, grid.rows, column) ? [{ column, asides }] : [];
  });
  if (found.length === 0) return grid;
  const width = grid.columns.length;
  const columns = found.map(({ column, asides }, index): GridColumn => {
    const isShare = asides.some((aside) => aside?.kind === "percent");
    const header = isShare
      ? `${column.header} ${makeWhole(asides, grid) ? shareOf(column.header) : "%"}`
      : column.header;
    return { ...column, index: width + index, header, role: isShare ? "percent" : "amount" };
  });
  return {
    ...grid,
    columns: [...grid.columns, ...columns],
    rows: grid.rows.map((row, at) => {
      const { cells } = row;
      const blanks = Array.from({ length: width - cells.length }, (): GridCell => ({
        cell: undefined,
        state: "blank",
      }));
      return {
        ...row,
        cells: [
          ...cells,
          ...blanks,
          ...found.map(({ column, asides }) => cellOf(cells[column.index], asides[at])),
        ],
      };
    }),
  };
}

/** Two rows or more tell it, most of those with a figure, and all of one kind. */
function isColumn(
  asides: readonly (QuantityNode | undefined)[],
  rows: Grid["rows"],
  { index, role }: GridColumn,
): boolean {
  if (role === "label" || role === "ordinal" || role === "text") return false;
  const told = asides.filter((aside) => aside !== undefined);
  const figures = rows.filter(({ cells }) => cells[index]?.figure !== undefined).length;
  return (
    told.length >= 2 &&
    told.length * 2 > figures &&
    new Set(told.map((aside) => dimensionOf(aside))).size === 1
  );
}

function cellOf(own: GridCell | undefined, aside: QuantityNode | undefined): GridCell {
  return aside === undefined
    ? { cell: own?.cell, state: "blank" }
    : { cell: own?.cell, figure: aside, state: "figure" };
}

/** They tell what they are of: the total is 100%, or the rows make as much of it as rounding leaves. */
function makeWhole(asides: readonly (QuantityNode | undefined)[], { rows }: Grid): boolean {
  let sum = Decimal.zero;
  let count = 0;
  for (const [at, aside] of asides.entries()) {
    const share = aside?.low == null ? undefined : Decimal.parse(aside.low);
    if (share === undefined) continue;
    if (rows[at]?.role === "total" && share.equals(hundred)) return true;
    if (rows[at]?.role !== "item") continue;
    sum = sum.plus(share);
    count++;
  }
  return count >= 2 && sum.minus(hundred).abs().compare(Decimal.one) <= 0;
}

function shareOf(header: string): string {
  return /\p{Script=Han}/u.test(header) ? "占比" : "share";
}

const hundred = Decimal.of(100);

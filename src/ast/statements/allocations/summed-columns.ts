import { Decimal } from "../../../quantities/decimal.ts";
import type { QuantityNode } from "../../nodes.ts";
import type { Grid, GridColumn } from "../../tables/grid.ts";
import { comparison } from "../text/words.ts";
import { exactSum, exactValue } from "./parts.ts";
import type { TotalBlock } from "./row-blocks.ts";
import { holdsAmounts, isAdditive } from "./row-splits.ts";

/** Which columns a total row adds up: those of amounts, and of shares of one whole. */
export function isOfAmounts(block: TotalBlock, column: GridColumn, total: QuantityNode): boolean {
  return isAdditive(column) || isComparedAmount(column, total) || isBalanceOf(block, column);
}

export function isOfShares(grid: Grid, block: TotalBlock, column: GridColumn, total: QuantityNode): boolean {
  return isWholeOfShares(block, column, total) || isWeighed(grid, column);
}

/** What last year's amounts come to, or what they changed by, adds up where their unit says that they are no rates. */
function isComparedAmount(column: GridColumn, total: QuantityNode): boolean {
  const isAmount = total.kind === "money" || total.kind === "count";
  return isAmount && holdsAmounts(column) && comparison.test(column.header);
}

/** 折算贡献 beside 权重: what each line makes of its weight adds up, in percent as well. */
function isWeighed({ columns }: Grid, { role, header }: GridColumn): boolean {
  const weighs = ({ header: other }: GridColumn) => weight.test(other) && !weighed.test(other);
  return role === "percent" && weighed.test(header) && columns.some(weighs);
}

const weight = /权重|权数|\bweight(?:ing)?s?\b/iu;
const weighed = /加权|折算|贡献|\bweighted\b|\bcontribution\b/iu;

/** Shares of one whole add up, where the total row says that they make all of it, or they do. */
function isWholeOfShares({ rows }: TotalBlock, column: GridColumn, total: QuantityNode): boolean {
  if (column.role !== "percent" || total.unit !== "%") return false;
  const shares = rows.flatMap(({ row }) => row.cells[column.index]?.figure ?? []);
  const isNamed = shareHeader.test(column.header);
  const isBare = bareShare.test(column.header) && shares.every(isPart);
  if (total.low === "100" && (isNamed || isBare)) return true;
  const mayBeAll = isNamed || isBare || total.low === "100";
  return mayBeAll && shares.length >= 2 && exactSum(shares)?.equals(hundred) === true;
}

/** Not all there is, nor more. */
function isPart(share: QuantityNode): boolean {
  const value = exactValue(share);
  return value !== undefined && value.compare(hundred) < 0;
}

const hundred = Decimal.of(100);

/** 期末余额 of accounts, loans or stores adds up over them, where that of months does not. */
function isBalanceOf({ rows }: TotalBlock, { header, role }: GridColumn): boolean {
  return (
    role === "amount" &&
    /余额|年[初末]|期[初末]|\bbalance\b/iu.test(header) &&
    !comparison.test(header) &&
    rows.every(({ row }) => row.period === undefined && !/^\d|[年月日周]$/u.test(row.label?.text ?? ""))
  );
}

/** What is told in percent and called nothing else is of all there is, where its total row tells 100. */
const bareShare = /^(?:[%％]|百分[比率]|percent(?:age)?|pct\.?)$/iu;

const shareHeader = /占比|比重|比例|构成|份额|权重|\bshare\b|\bweight\b|\bmix\b|% of/i;

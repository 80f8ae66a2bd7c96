import { Decimal } from "../../../quantities/decimal.ts";
import type { Part, QuantityNode } from "../../nodes.ts";
import type { Grid } from "../../tables/grid.ts";
import { exactSum, exactValue, figuresOf } from "./parts.ts";
import type { TotalBlock } from "./row-blocks.ts";
import { isAdditive } from "./row-splits.ts";

/**
 * Totals of rows that look like no sum of them, and are one with a slip: what says so is a second total that rests on the
 * first, or a table that leaves nothing else to be meant.
 */

/**
 * 247 above 299 and 18, where 299 is the subtotal of rows that make 229: with it mended the total comes out, so that both were
 * meant as sums.
 */
export function comesOutOnceMended(total: QuantityNode, parts: readonly Part[]): boolean {
  let isMended = false;
  let sum = Decimal.zero;
  for (const part of parts) {
    const own = part.total === undefined ? undefined : exactValue(part.total);
    const made = sumOfChildren(part);
    if (made !== undefined && own !== undefined && !made.equals(own)) isMended = true;
    const value = made ?? own;
    if (value === undefined) return false;
    sum = sum.plus(value);
  }
  return isMended && exactValue(total)?.equals(sum) === true;
}

function sumOfChildren({ children }: Part): Decimal | undefined {
  if (children.length < 2) return undefined;
  let sum = Decimal.zero;
  for (const { total } of children) {
    const value = total === undefined ? undefined : exactValue(total);
    if (value === undefined) return undefined;
    sum = sum.plus(value);
  }
  return sum;
}

/** 1,200 + 2,400 − 600: the last row, or one that says so, is taken away, and the total comes out. */
export function comesOutTakenAway(total: QuantityNode, parts: readonly Part[]): boolean {
  const value = exactValue(total);
  const sum = exactSum(figuresOf(parts));
  if (value === undefined || sum === undefined) return false;
  const twice = sum.minus(value);
  return parts.some(({ name, total: figure }, index) => {
    const own = figure === undefined ? undefined : exactValue(figure);
    if (own === undefined || own.sign() <= 0 || !own.plus(own).equals(twice)) return false;
    return index === parts.length - 1 || takenAway.test(name?.text ?? "");
  });
}

const takenAway =
  /减|扣|折|优惠|退|抵|\b(?:less|minus|discount|refund|rebate|credit|voucher|deduct\w*|deposit|paid|savings?)\b/iu;

/** So many digits tell a slip where the total can be nothing but a sum. */
export const fewestTelling = 2;

/** One column of amounts, all rows but the last of which are of one kind: nothing to be taken away, no mean, no result. */
export function isFlat(grid: Grid, { total, rows }: TotalBlock): boolean {
  const amounts = grid.columns.filter(isAdditive);
  return (
    amounts.length === 1 &&
    rows.length + rows.reduce((sum, { below }) => sum + below.length, 0) === total.index &&
    [total, ...rows.map(({ row }) => row)].every(
      ({ label }) => !otherKind.test(label?.text ?? "") && !takenAway.test(label?.text ?? ""),
    )
  );
}

const otherKind =
  /净|利润|毛利|盈|差额|均|最高|最大|收入|\b(?:net|profit|margin|mean|average|avg|max(?:imum)?|peak|median)\b/iu;

import { Decimal } from "../../../quantities/decimal.ts";
import { Interval } from "../../../quantities/interval.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { QuantityNode } from "../../nodes.ts";
import { exactValue } from "./parts.ts";

/**
 * True where a stated total cannot have been meant as the sum of positive parts: it does not pass the largest of them, or
 * is more than three times what they make. A mean, a price or a level stands in the total row of many a table, and the sum
 * of one column below another. Only a slip of the pen looks like that too: a zero too many, or one wrong digit in figures
 * that show `telling` of them.
 */
export function isNoSum(
  total: QuantityNode,
  parts: readonly QuantityNode[],
  telling: number = usuallyTelling,
): boolean {
  if (isPassedByRange(total, parts)) return true;
  const value = exactValue(total);
  const values = parts.flatMap((part) => exactValue(part) ?? []);
  if (value === undefined || values.length < parts.length || values.some((part) => part.sign() < 0))
    return false;
  const sum = values.reduce((all, part) => all.plus(part), Decimal.zero);
  if (sum.equals(value)) return false;
  const isOutside =
    values.some((part) => part.compare(value) >= 0) ||
    (sum.times(three).compare(value) < 0 && !isShifted(value, sum));
  return isOutside && slipDigitsOfSum(value, values) < telling;
}

/** 2-3人 below 2-3人, 2人 and 1人: the most there are at a time. */
function isPassedByRange(total: QuantityNode, parts: readonly QuantityNode[]): boolean {
  const [all, ...others] = [total, ...parts].map((quantity) => Interval.from(quantity));
  if (all === undefined || ![total, ...parts].some(({ comparator }) => comparator === "range")) return false;
  const { low, high } = all;
  return (
    low !== null &&
    high !== null &&
    others.length > 1 &&
    others.some(
      (part) =>
        part.low !== null && part.high !== null && part.low.compare(low) >= 0 && part.high.compare(high) >= 0,
    )
  );
}

const usuallyTelling = 4;

const three = Decimal.of(3);
const shifts = [10, 100, 1000, 10_000].map((factor) => Decimal.of(factor));

/** The same digits with other zeros. */
function isShifted(value: Decimal, sum: Decimal): boolean {
  return shifts.some((factor) => sum.times(factor).equals(value));
}

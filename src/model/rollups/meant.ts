import { Decimal } from "../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum } from "../flow/amounts.ts";
import type { Measure } from "../flow/measure.ts";
import { isNearTo } from "../flow/near-figures.ts";

const habit = 3;
const ten = Decimal.of(10);

/**
 * Whether a figure that its parts do not make was meant as their sum, where so many of its neighbours come out: it is near,
 * or a digit off; where three or more come out, it is of the same order.
 */
export function isMeantAs(total: Measure, parts: readonly Measure[], held: number): boolean {
  const sum = exactSum(parts);
  if (sum.sign() <= 0) return false;
  const isSlip =
    slipDigitsOfSum(
      total.exact,
      parts.map(({ exact }) => exact),
    ) > 0;
  if (isNearTo(total, sum) || isSlip) return true;
  const isOfOneOrder = sum.compare(total.exact.times(ten)) < 0 && total.exact.compare(sum.times(ten)) < 0;
  return held >= habit && isOfOneOrder;
}

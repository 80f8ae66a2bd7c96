import { Decimal } from "../../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { QuantityNode } from "../../nodes.ts";
import { exactValue } from "./exact-figures.ts";

/**
 * True where figures in brackets are plainly no split of the figure before, which they leave far behind or, without units,
 * have nothing to do with. A slip of one digit or a dropped zero is told from that by the digits that agree.
 *
 *     规上工业企业5172家（上市64家，挂牌52家）     some of them
 *     一个舞台（带两个音响和四个话筒）            what belongs to it
 *     字节 5172（记录 64，偏移 52）              places
 *     ICU 62 (Unicode 11, CLDR 33)              versions
 */
export function isNoSplitInBrackets(total: QuantityNode, figures: readonly QuantityNode[]): boolean {
  const value = exactValue(total);
  const values = figures.flatMap((figure) => exactValue(figure) ?? []);
  if (value === undefined || value.sign() <= 0 || values.length < figures.length) return false;
  const sum = values.reduce((all, part) => all.plus(part), Decimal.zero);
  const digits = slipDigitsOfSum(value, values);
  if ([total, ...figures].every(({ unit }) => unit === null))
    return value.minus(sum).abs().times(ten).compare(value) > 0 && digits < 4;
  const isFar = sum.times(three).compare(value) < 0 && !sum.times(ten).equals(value);
  const isPassed = values.every((part) => part.compare(value) > 0);
  return (isFar || isPassed) && digits < 3;
}

const three = Decimal.of(3);
const ten = Decimal.of(10);

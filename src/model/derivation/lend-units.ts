import { Decimal } from "../../quantities/decimal.ts";
import { measureOf } from "../flow/measure.ts";
import type { Measure } from "../flow/measure.ts";
import { isBare } from "./comparable.ts";

/**
 * Figures without a unit, read in that of an amount beside them: the parts in `公用经费68.6万元：教学22.4，培训8.2`, the cells of a
 * table whose unit its notes tell (`毛利683.20万元`, `revenue of $1,798k`). So are those of which only a word says that they
 * are money (`支出：教育187.2、卫生18.9` of a budget in 万元). Undefined where there is nothing to lend.
 */
export function inUnitOf<T extends Measure>(figure: T, lender: Measure): T | undefined {
  const isGuessed =
    figure.quantity.unitFrom === "surroundings" && figure.quantity.unit === lender.quantity.unit;
  if (!isBare(figure) && !isGuessed) return undefined;
  if (figure.quantity.scale !== undefined || !canLend(lender)) return undefined;
  const { kind, unit, scale } = lender.quantity;
  const factor = Decimal.of(scale?.factor ?? 1);
  const { low, high, resolution } = figure.quantity;
  const times = (value: string | null) =>
    value === null ? null : Decimal.of(value).times(factor).toString();
  const quantity = {
    ...figure.quantity,
    kind,
    unit,
    low: times(low),
    high: times(high),
    ...(resolution === undefined ? {} : { resolution: Decimal.of(resolution).times(factor).toString() }),
    ...(scale === undefined ? {} : { scale }),
  };
  return { ...figure, ...measureOf(quantity, figure.exact.times(factor)) };
}

/** Money is told without its unit in lists and tables; what is counted, where it is told in thousands. */
export function canLend({ quantity, isAmount }: Measure): boolean {
  return isAmount && quantity.unit !== null && (quantity.kind === "money" || quantity.scale !== undefined);
}

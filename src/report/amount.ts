import type { QuantityNode } from "../ast/nodes.ts";
import { writeInterval } from "../check/amount.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import type { Computed, Figure } from "./figure.ts";

/** Exact intervals of the figures' sum; undefined when their units differ or one of them is no number. */
export function sumOf(quantities: readonly QuantityNode[]): Interval | undefined {
  const [first] = quantities;
  if (first === undefined) return undefined;
  if (quantities.some((quantity) => quantity.unit !== first.unit || !isNumeric(quantity))) return undefined;
  return quantities.map((quantity) => Interval.from(quantity)).reduce((sum, each) => sum.plus(each));
}

/** A computed interval, printed in the unit and scale of `like`, the figure it stands beside. */
export function computedOf(interval: Interval, like: QuantityNode, from: readonly Figure[]): Computed {
  const { low, high, inclusive } = interval.toJSON();
  return { text: writeInterval(interval, like), low, high, inclusive, unit: like.unit, from };
}

/** The part that `share` is of `whole`, in percent points with at most two decimals: what a bar is drawn from. Null where there is no single answer. */
export function percentOf(share: QuantityNode, whole: QuantityNode): string | null {
  if (!isNumeric(share) || !isNumeric(whole) || share.unit !== whole.unit) return null;
  return percentOfIntervals(Interval.from(share), Interval.from(whole));
}

/** Compares the secured ends: the low ones, or the high ones of figures that are only bounded above. */
export function percentOfIntervals(share: Interval, whole: Interval): string | null {
  const part = share.low ?? share.high;
  const total = whole.low ?? whole.high;
  if (part === null || total === null || part.sign() < 0) return null;
  const ratio = part.dividedBy(total);
  return ratio === undefined || ratio.sign() < 0 ? null : ratio.times(Decimal.of(100)).round(2).toString();
}

export function isNumeric(quantity: QuantityNode): boolean {
  return quantity.kind !== "date" && quantity.malformed === undefined;
}

import type { QuantityNode } from "../ast/nodes.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import type { Computed, Figure } from "./figure.ts";

/** What one unit of a written figure is worth in base units, and the words that follow the numeral (万元). */
interface Scale {
  readonly suffix: string;
  readonly factor: Decimal;
}

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
  return { text: formatLike(interval, like), low, high, inclusive, unit: like.unit, from };
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

function formatLike(interval: Interval, like: QuantityNode): string {
  const scale = scaleOf(like);
  const show = (end: Decimal) => end.dividedBy(scale.factor)?.round(4).toString() ?? "";
  const { low, high } = interval;
  if (low !== null && high !== null)
    return low.equals(high) ? show(low) + scale.suffix : `${show(low)}–${show(high)}${scale.suffix}`;
  if (low !== null) return `${interval.lowInclusive ? "≥" : ">"}${show(low)}${scale.suffix}`;
  if (high !== null) return `${interval.highInclusive ? "≤" : "<"}${show(high)}${scale.suffix}`;
  return "";
}

function scaleOf(quantity: QuantityNode): Scale {
  if (quantity.scale !== undefined)
    return { suffix: quantity.scale.text, factor: Decimal.of(quantity.scale.factor) };
  return { suffix: quantity.unit ?? "", factor: Decimal.one };
}

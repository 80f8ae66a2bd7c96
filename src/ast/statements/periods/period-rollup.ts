import type { Aggregation, Name, Part, QuantityNode, Rollup } from "../../nodes.ts";
import type { Position } from "../../../source/span.ts";
import type { Evidence } from "../context.ts";
import { parsePeriodLabel, subPeriods } from "./period-label.ts";
import type { PeriodLabel } from "./period-label.ts";
import { levelMetric, ratioMetric } from "../text/words.ts";

interface PartsOfPeriods extends Evidence {
  readonly metric?: Name;
  readonly total: QuantityNode;
  /** What the total is for; a year when nothing says so. */
  readonly period?: PeriodLabel;
  readonly parts: readonly Part[];
  readonly position: Position;
}

/**
 * The same figures as a rollup when every part is a sub-period (一季度10万，二季度20万 …); undefined when they are not
 * periods. `incomplete` when only some of the sub-periods are there: then nothing is claimed about the whole.
 */
export function rollupOfParts(claim: PartsOfPeriods): Rollup | "incomplete" | undefined {
  const labels: PeriodLabel[] = [];
  for (const part of claim.parts) {
    const label = parsePeriodLabel(part.name?.text ?? "");
    if (label === undefined) return undefined;
    labels.push(label);
  }
  const [first] = labels;
  const whole = claim.period ?? { unit: "year", index: 1 };
  if (first === undefined || !makeWhole(labels, whole)) return "incomplete";
  const { certainty, because, metric, total, position } = claim;
  return {
    type: "rollup",
    position,
    certainty,
    because,
    ...(metric === undefined ? {} : { metric }),
    aggregation: aggregationOf(metric?.text ?? "", total),
    total,
    children: claim.parts.flatMap((part) =>
      part.total === undefined
        ? []
        : [{ type: "rollupPart", position: part.position, value: part.total, times: 1 }],
    ),
  };
}

/** True when the labels are exactly the sub-periods of one kind that `whole` is made of, each once. */
export function makeWhole(labels: readonly PeriodLabel[], whole: PeriodLabel): boolean {
  const unit = labels[0]?.unit;
  if (unit === undefined || labels.some((label) => label.unit !== unit)) return false;
  const wanted = subPeriods(whole, unit);
  const indexes = new Set(labels.map((label) => label.index));
  return (
    wanted.length > 0 &&
    indexes.size === labels.length &&
    wanted.length === labels.length &&
    wanted.every((index) => indexes.has(index))
  );
}

/** The place of 全年 among all the quarters, halves or months of it, and nothing else. */
export function yearAmong(names: readonly string[]): number | undefined {
  const labels = names.flatMap((name) => parsePeriodLabel(name) ?? []);
  const year = labels.findIndex(({ unit }) => unit === "year");
  if (year < 0 || labels.length < names.length) return undefined;
  return makeWhole(
    labels.filter((_, at) => at !== year),
    { unit: "year", index: 1 },
  )
    ? year
    : undefined;
}

/** How a metric adds up over time: flows sum, levels stand as they were last, shares are cumulative. */
export function aggregationOf(metric: string, total: QuantityNode): Aggregation {
  if (total.kind === "percent" || total.kind === "ratio" || ratioMetric.test(metric)) return "cumulative";
  return levelMetric.test(metric) ? "last" : "sum";
}

import type { Name, QuantityNode, Rollup, Target } from "../../ast/nodes.ts";
import { monthsOfPeriod, monthsOfQuantity } from "../../ast/period-count.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";
import {
  isForEach,
  periodOfMonths,
  periodOfText,
  timesAYear,
  type ByPeriod,
  type PeriodName,
} from "./by-period.ts";
import type { FigureOf } from "./figure-view.ts";

/** The figures of each metric by the period they are for; the first statement of a period is the one that counts. */
export function viewMetrics(
  { plan, statements }: PlanModel,
  figureOf: FigureOf,
  positions: WeakMap<object, Position>,
  nameOf: (metric: string) => string,
): Readonly<Record<string, ByPeriod>> {
  const metrics = Object.create(null) as Record<string, ByPeriod>;
  const planPeriod = periodOfMonths(plan.period === undefined ? 12 : monthsOfPeriod(plan.period.text));
  const add = (metric: Name, figures: ByPeriod) => {
    if (Object.keys(figures).length === 0) return;
    const name = nameOf(metric.text);
    const known = { ...figures, ...metrics[name] };
    metrics[name] = known;
    positions.set(known, metric.position);
  };
  // Rollups first: they say how sub-periods and the whole belong together.
  for (const { statement } of statements) {
    if (statement.type === "rollup" && statement.metric !== undefined) {
      add(statement.metric, rollupByPeriod(statement, planPeriod, figureOf));
    }
  }
  for (const { statement } of statements) {
    if (statement.type === "target") add(statement.metric, targetByPeriod(statement, planPeriod, figureOf));
    else if (statement.type === "allocation" && statement.metric !== undefined) {
      add(statement.metric, wholeByPeriod(statement.total, planPeriod, figureOf));
    }
  }
  return metrics;
}

/** Four figures are quarters, twelve months, two halves; one figure with its rate says which by that. */
export function figuresByPeriod(
  parts: readonly { readonly value: QuantityNode; readonly times: number }[],
  figureOf: FigureOf,
): ByPeriod {
  const [first] = parts;
  if (first === undefined) return {};
  const count = parts.reduce((sum, { times }) => sum + times, 0);
  const byCount = (["half", "quarter", "month"] as const).find((period) => timesAYear[period] === count);
  const name = periodOfMonths(monthsOfQuantity(first.value)) ?? byCount;
  return name === undefined ? {} : { [name]: parts.map(({ value, times }) => figureOf(value, times)) };
}

function rollupByPeriod(
  { total, children }: Rollup,
  planPeriod: PeriodName | undefined,
  figureOf: FigureOf,
): ByPeriod {
  return { ...wholeByPeriod(total, planPeriod, figureOf), ...figuresByPeriod(children, figureOf) };
}

function wholeByPeriod(
  total: QuantityNode,
  planPeriod: PeriodName | undefined,
  figureOf: FigureOf,
): ByPeriod {
  const name = periodOfMonths(monthsOfQuantity(total)) ?? planPeriod;
  return name === undefined ? {} : { [name]: [figureOf(total)] };
}

function targetByPeriod(
  { value, period }: Target,
  planPeriod: PeriodName | undefined,
  figureOf: FigureOf,
): ByPeriod {
  if (isForEach(value)) return {};
  const said = period === undefined ? planPeriod : periodOfText(period.text);
  const name = periodOfMonths(monthsOfQuantity(value)) ?? said;
  return name === undefined ? {} : { [name]: [figureOf(value, timesAYear[name])] };
}

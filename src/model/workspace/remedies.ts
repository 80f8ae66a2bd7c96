import type { QuantityNode } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Term } from "../relation.ts";
import { sumOfTerms } from "../relations/term.ts";
import type { PlanFigure } from "./plan-figures.ts";

/** `parent`: take what the children make for the target. `largest`: let the largest child take the difference. `scale`: each child in proportion. */
export interface Remedy {
  readonly kind: "parent" | "largest" | "scale";
  readonly changes: readonly { readonly figure: PlanFigure; readonly to: string }[];
}

/** What would make a target and what the plans below take on agree; `rest` is what goes to others than them. */
export function remediesFor(
  target: PlanFigure,
  figures: readonly PlanFigure[],
  missing: Decimal,
  rest: readonly Term[],
): Remedy[] {
  const values = figures.map(({ value }) => endOf(value));
  const goal = endOf(target.value);
  const kept = sumOfTerms(rest).value;
  if (goal === undefined || kept === undefined || values.some((value) => value === undefined)) return [];
  const known = values.filter((value) => value !== undefined);
  const sum = goal.minus(missing);
  const largest = known.reduce((best, value, at) => (value.compare(known[best] ?? value) > 0 ? at : best), 0);
  const change = (figure: PlanFigure | undefined, to: Decimal | undefined) =>
    figure === undefined || to === undefined || to.sign() <= 0 ? [] : [{ figure, to: to.toString() }];
  return [
    { kind: "largest" as const, changes: change(figures[largest], known[largest]?.plus(missing)) },
    { kind: "scale" as const, changes: scaled(figures, known, goal.minus(kept), sum.minus(kept)) },
    { kind: "parent" as const, changes: change(target, sum) },
  ].filter(({ changes }) => changes.length > 0);
}

/** In proportion, to whole units of what was written; the last takes what rounding leaves. */
function scaled(figures: readonly PlanFigure[], values: readonly Decimal[], goal: Decimal, sum: Decimal) {
  if (figures.length < 2) return [];
  const changes: { figure: PlanFigure; to: string }[] = [];
  let left = goal;
  for (const [at, figure] of figures.entries()) {
    const unit = Decimal.parse(figure.value.resolution ?? "1") ?? Decimal.one;
    const share = (values[at] ?? Decimal.zero).times(goal).dividedBy(sum)?.dividedBy(unit);
    if (share === undefined) return [];
    const to = at === figures.length - 1 ? left : share.round(0).times(unit);
    if (to.sign() <= 0) return [];
    left = left.minus(to);
    if (!to.equals(values[at] ?? to)) changes.push({ figure, to: to.toString() });
  }
  return changes;
}

/** The number a figure turns on: its only one, or its floor or ceiling. */
function endOf({ low, high }: QuantityNode): Decimal | undefined {
  if (low !== null && high !== null && low !== high) return undefined;
  const end = low ?? high;
  return end === null ? undefined : Decimal.of(end);
}

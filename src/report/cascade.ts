import type { Verdict } from "../model/relation.ts";
import type { Cascade, CascadeCell, CascadeRow } from "../model/workspace/cascade.ts";
import { showPeriod } from "../model/workspace/figure-period.ts";
import type { PlanFigure } from "../model/workspace/plan-figures.ts";
import type { Remedy } from "../model/workspace/remedies.ts";
import type { PlanModel } from "../model/plan-model.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import { computedOf, percentOf } from "./amount.ts";
import type { Computed, Figure } from "./figure.ts";
import { groupBy } from "./group.ts";
import type { Label } from "./place.ts";
import { labelOf } from "./place.ts";
import type { PlanReader } from "./plan-reader.ts";

/** What one plan asks for and the plans below it take on. */
export interface CascadeEntry {
  /** The parent's id. */
  readonly plan: string;
  /** The ids of the plans below it, in their order. */
  readonly children: readonly string[];
  readonly rows: readonly CascadeRowEntry[];
}

/** One metric over one period. */
export interface CascadeRowEntry {
  readonly metric: Label;
  /** ISO-like (`2025`, `2025-Q1`); empty for a whole that nobody dated. */
  readonly period: string;
  /** `quarter` where it is so much in each; else null. */
  readonly each: string | null;
  /** `sum`: the plans below make it together; `each`: every one of them must reach it. */
  readonly mode: "sum" | "each";
  readonly target: Figure;
  readonly allocated: Computed | null;
  readonly unallocated: Computed | null;
  readonly overAllocated: Computed | null;
  readonly verdict: Verdict;
  /** Only of plans that state it or are given a part of it by name. */
  readonly cells: readonly CascadeCellEntry[];
  /** What the parent gives by name to others than the plans below it. */
  readonly kept: readonly KeptEntry[];
  /** Ids of the plans that state no figure for it. */
  readonly silent: readonly string[];
  readonly remedies: readonly RemedyEntry[];
}

export interface CascadeCellEntry {
  readonly plan: string;
  /** As the plan calls it. */
  readonly metric: Label | null;
  /** What the plan takes on itself; in another unit than the target's where `isForeign`. */
  readonly figure: Figure | null;
  readonly isForeign: boolean;
  /** What the parent gives to it by name. */
  readonly assigned: Figure | null;
  /** Of the target that all of them make together, in percent points. */
  readonly share: string | null;
}

/** A part of the parent's split that goes to nobody with a plan. */
export interface KeptEntry {
  readonly name: Label;
  readonly figure: Figure;
  /** Of the target, in percent points. */
  readonly share: string | null;
}

/** A way to make the figures agree, with the lines to change. */
export interface RemedyEntry {
  readonly kind: Remedy["kind"];
  readonly changes: readonly { readonly plan: string; readonly from: Figure; readonly to: Computed }[];
}

/** Whether no plan below speaks of it: then there is nothing to set against the target. */
export function isUntold({ cells }: CascadeRowEntry): boolean {
  return cells.every(({ figure, assigned }) => figure === null && assigned === null);
}

/** The names of such rows, each metric once with its periods: `收入（2025-Q1、2025-Q2）`. */
export function untoldNames(
  { rows }: CascadeEntry,
  named: (metric: string, periods: readonly string[]) => string,
): readonly string[] {
  const byMetric = groupBy(rows.filter(isUntold), ({ metric }) => metric.text);
  return [...byMetric].map(([metric, of]) =>
    named(
      metric,
      of.map(({ period }) => period).filter((period) => period !== ""),
    ),
  );
}

export function cascadesOf(
  cascades: readonly Cascade[],
  plans: readonly PlanReader[],
): readonly CascadeEntry[] {
  const readers = new Map(plans.map((plan) => [plan.model, plan]));
  const figureIn = (model: PlanModel, value: PlanFigure["value"]): Figure => {
    const reader = readers.get(model);
    if (reader === undefined)
      throw new Error("believed that every plan of a workspace is read for its report");
    return reader.figure(value);
  };
  return cascades
    .filter(({ rows }) => rows.length > 0)
    .map(({ parent, children, rows }) => ({
      plan: parent.plan.id,
      children: children.map(({ plan }) => plan.id),
      rows: rows.map((row) => rowEntry(row, children, figureIn)),
    }));
}

type FigureIn = (model: PlanModel, value: PlanFigure["value"]) => Figure;

function rowEntry(row: CascadeRow, children: readonly PlanModel[], figureIn: FigureIn): CascadeRowEntry {
  const { target, cells, allocated } = row;
  const { value, model } = target;
  const own = cells.flatMap(({ figure }) =>
    figure === undefined ? [] : [figureIn(figure.model, figure.value)],
  );
  const amount = (exact: string | undefined) =>
    exact === undefined ? null : computedOf(Interval.point(Decimal.of(exact)), value, own);
  const stating = new Set(cells.flatMap(({ child, figure }) => (figure === undefined ? [] : [child])));
  return {
    metric: labelOf(model.file, target.name),
    period: showPeriod(target.period),
    each: target.period.each ?? null,
    mode: row.mode,
    target: figureIn(model, value),
    allocated: allocated === undefined ? null : computedOf(Interval.from(allocated), value, own),
    unallocated: amount(row.unallocated),
    overAllocated: amount(row.overAllocated),
    verdict: row.verdict,
    cells: cells.map((cell) => cellEntry(cell, row, figureIn)),
    kept: row.kept.map((part) => ({
      name: labelOf(model.file, part.name),
      figure: figureIn(model, part.value),
      share: percentOf(part.value, value),
    })),
    silent: children.flatMap((child) => (stating.has(child) ? [] : [child.plan.id])),
    remedies: row.remedies.map(({ kind, changes }) => ({
      kind,
      changes: changes.map(({ figure, to }) => {
        const from = figureIn(figure.model, figure.value);
        const exact = Interval.point(Decimal.of(to));
        return { plan: figure.model.plan.id, from, to: computedOf(exact, figure.value, [from]) };
      }),
    })),
  };
}

function cellEntry(cell: CascadeCell, { target, mode }: CascadeRow, figureIn: FigureIn): CascadeCellEntry {
  const { child, figure, foreign, assigned } = cell;
  const shown = figure ?? foreign;
  return {
    plan: child.plan.id,
    metric: shown === undefined ? null : labelOf(child.file, shown.name),
    figure: shown === undefined ? null : figureIn(child, shown.value),
    isForeign: figure === undefined && foreign !== undefined,
    assigned: assigned === undefined ? null : figureIn(target.model, assigned.value),
    share: figure === undefined || mode === "each" ? null : percentOf(figure.value, target.value),
  };
}

import type { Aggregation, Rollup, RollupPart, Target } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import { percentOf } from "./amount.ts";
import type { Figure } from "./figure.ts";
import type { PeriodNames } from "./period-names.ts";
import { namePeriods } from "./period-names.ts";
import type { Label } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { statementsOfType } from "./plan-reader.ts";
import type { Judgement } from "./proofs.ts";

/** A figure to reach. */
export interface TargetEntry {
  readonly plan: string;
  readonly section: Path;
  readonly metric: Label;
  readonly value: Figure;
  readonly period: Label | null;
  readonly owner: Label | null;
  readonly due: Label | null;
  readonly certainty: Certainty;
}

/** A metric's sub-periods beside its whole period: 每季度 ≥200万 against 一年 ≥800万. */
export interface QuotaEntry extends Judgement {
  readonly plan: string;
  readonly section: Path;
  readonly metric: Label | null;
  readonly aggregation: Aggregation;
  readonly total: Figure;
  readonly parts: readonly QuotaPart[];
  readonly certainty: Certainty;
}

export interface QuotaPart {
  /** What the period is called where a table names it: `Q1`, 一季度. */
  readonly name: string | null;
  readonly value: Figure;
  /** How many of them make the whole period. */
  readonly times: number;
  /** What each one secures of the total, in percent points with at most two decimals. */
  readonly share: string | null;
}

export function targetsOf(plan: PlanReader): readonly TargetEntry[] {
  return statementsOfType(plan, "target").map(({ statement, section }) =>
    targetEntry(plan, statement, section),
  );
}

export function quotasOf(plan: PlanReader): readonly QuotaEntry[] {
  const namesOf = namePeriods(plan);
  return statementsOfType(plan, "rollup").map(({ statement, section }) =>
    quotaEntry(plan, statement, section, namesOf),
  );
}

function targetEntry(plan: PlanReader, target: Target, section: Path): TargetEntry {
  return {
    plan: plan.id,
    section,
    metric: plan.label(target.metric),
    value: plan.figure(target.value),
    period: plan.optionalLabel(target.period),
    owner: plan.optionalLabel(target.owner),
    due: plan.optionalLabel(target.due),
    certainty: target.certainty,
  };
}

function quotaEntry(plan: PlanReader, rollup: Rollup, section: Path, namesOf: PeriodNames): QuotaEntry {
  const names = namesOf(rollup.children.map(({ value }) => value));
  return {
    plan: plan.id,
    section,
    metric: plan.optionalLabel(rollup.metric),
    aggregation: rollup.aggregation,
    total: plan.figure(rollup.total),
    parts: rollup.children.map((part, index) => quotaPart(plan, rollup, part, names[index] ?? null)),
    certainty: rollup.certainty,
    ...plan.proofs.judge(plan.model.file, rollup.total.position, ["rollup"]),
  };
}

function quotaPart(plan: PlanReader, rollup: Rollup, part: RollupPart, name: string | null): QuotaPart {
  return {
    name,
    value: plan.figure(part.value),
    times: part.times,
    share: percentOf(part.value, rollup.total),
  };
}

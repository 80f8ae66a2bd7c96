import type { Figure } from "./figure.ts";
import type { Label } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { statementsOfType } from "./plan-reader.ts";

/** What stands in the way, and the answer the plan gives to it. */
export interface ProblemEntry {
  readonly plan: string;
  readonly text: Label;
  readonly answer: Label | null;
}

/** What the plan asks of others. */
export interface SupportNeedEntry {
  readonly plan: string;
  readonly text: Label;
  readonly from: Label | null;
  readonly owner: Label | null;
  readonly due: Label | null;
}

export interface PayRuleEntry {
  readonly plan: string;
  readonly section: Path;
  readonly post: Label | null;
  readonly text: Label;
  readonly base: Figure | null;
  readonly rate: Figure | null;
  readonly threshold: Figure | null;
}

export function problemsOf(plan: PlanReader): readonly ProblemEntry[] {
  return statementsOfType(plan, "problem").map(({ statement: { text, answer } }) => ({
    plan: plan.id,
    text: plan.label(text),
    answer: plan.optionalLabel(answer),
  }));
}

export function supportNeedsOf(plan: PlanReader): readonly SupportNeedEntry[] {
  return statementsOfType(plan, "supportNeed").map(({ statement: { text, from, owner, due } }) => ({
    plan: plan.id,
    text: plan.label(text),
    from: plan.optionalLabel(from),
    owner: plan.optionalLabel(owner),
    due: plan.optionalLabel(due),
  }));
}

export function payRulesOf(plan: PlanReader): readonly PayRuleEntry[] {
  return statementsOfType(plan, "payRule").map(({ statement, section }) => ({
    plan: plan.id,
    section,
    post: plan.optionalLabel(statement.post),
    text: plan.label(statement.text),
    base: plan.optionalFigure(statement.base),
    rate: plan.optionalFigure(statement.rate),
    threshold: plan.optionalFigure(statement.threshold),
  }));
}

import type { Task } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { Figure } from "./figure.ts";
import type { Label } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { statementsOfType } from "./plan-reader.ts";

/** Something to do, by whom and until when, as far as the plan says. */
export interface TaskEntry {
  readonly plan: string;
  readonly section: Path;
  readonly text: Label;
  readonly owner: Label | null;
  readonly due: Label | null;
  readonly cadence: Label | null;
  /** Null where the plan keeps no ticks. */
  readonly isDone: boolean | null;
  readonly measures: readonly Figure[];
  /** The targets it says it serves, as written. */
  readonly serves: readonly string[];
  readonly tags: readonly string[];
  readonly certainty: Certainty;
}

export interface MilestoneEntry {
  readonly plan: string;
  readonly section: Path;
  readonly text: Label;
  readonly due: Label;
  readonly owner: Label | null;
}

export function tasksOf(plan: PlanReader): readonly TaskEntry[] {
  return statementsOfType(plan, "task").map(({ statement, section }) => taskEntry(plan, statement, section));
}

export function milestonesOf(plan: PlanReader): readonly MilestoneEntry[] {
  return statementsOfType(plan, "milestone").map(({ statement: { text, due, owner }, section }) => ({
    plan: plan.id,
    section,
    text: plan.label(text),
    due: plan.label(due),
    owner: plan.optionalLabel(owner),
  }));
}

function taskEntry(plan: PlanReader, task: Task, section: Path): TaskEntry {
  return {
    plan: plan.id,
    section,
    text: plan.label(task.text),
    owner: plan.optionalLabel(task.owner),
    due: plan.optionalLabel(task.due),
    cadence: plan.optionalLabel(task.cadence),
    isDone: task.isDone ?? null,
    measures: task.measures.map(plan.figure),
    serves: task.serves.map(({ text }) => text),
    tags: task.tags,
    certainty: task.certainty,
  };
}

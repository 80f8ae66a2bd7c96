import type { Milestone, Task } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { Days } from "./days.ts";
import { readDays } from "./days.ts";
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
  /** Who helps. */
  readonly supporters: readonly Label[];
  /** When it is to begin, where that is said apart from when it is due. */
  readonly start: Label | null;
  readonly due: Label | null;
  /** Its first and last day as understood (`2025-03-01`, or `XXXX-03-01` in a year left open); null where none is said. */
  readonly begins: string | null;
  readonly ends: string | null;
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
  /** Its last day as understood; null where none is. */
  readonly ends: string | null;
  readonly owner: Label | null;
}

export function tasksOf(plan: PlanReader): readonly TaskEntry[] {
  const days = readDays(plan);
  return statementsOfType(plan, "task").map(({ statement, section }) =>
    taskEntry(plan, statement, section, days),
  );
}

export function milestonesOf(plan: PlanReader): readonly MilestoneEntry[] {
  const days = readDays(plan);
  return statementsOfType(plan, "milestone").map(({ statement, section }) =>
    milestoneEntry(plan, statement, section, days),
  );
}

function taskEntry(plan: PlanReader, task: Task, section: Path, days: Days): TaskEntry {
  const due = days(task.due);
  const start = days(task.start);
  return {
    plan: plan.id,
    section,
    text: plan.label(task.text),
    owner: plan.optionalLabel(task.owner),
    supporters: (task.supporters ?? []).map(plan.label),
    start: plan.optionalLabel(task.start),
    due: plan.optionalLabel(task.due),
    begins: start.first ?? (due.hasBoth ? due.first : null),
    ends: due.last,
    cadence: plan.optionalLabel(task.cadence),
    isDone: task.isDone ?? null,
    measures: task.measures.map(plan.figure),
    serves: task.serves.map(({ text }) => text),
    tags: task.tags,
    certainty: task.certainty,
  };
}

function milestoneEntry(plan: PlanReader, milestone: Milestone, section: Path, days: Days): MilestoneEntry {
  const { text, due, owner } = milestone;
  return {
    plan: plan.id,
    section,
    text: plan.label(text),
    due: plan.label(due),
    ends: days(due).last,
    owner: plan.optionalLabel(owner),
  };
}

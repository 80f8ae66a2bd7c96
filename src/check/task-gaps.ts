import type { Name, Section, Task } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Position } from "../source/span.ts";
import type { RelatedPlace } from "./rule.ts";

/** Tasks that lack one and the same thing, told of once so that a reader is not drowned. */
export interface TaskGap {
  /** Where it is said: at the one task, else at the section's or the plan's title. */
  readonly at: Position;
  /** The section the tasks stand in; absent when it is the whole plan. */
  readonly section: string | undefined;
  readonly missing: readonly Task[];
  /** Of how many tasks in the same section or plan. */
  readonly of: number;
  /** The surest of the tasks decides. */
  readonly certainty: Certainty;
  readonly related: readonly RelatedPlace[];
}

interface Group {
  readonly section: Section | undefined;
  readonly tasks: Task[];
}

/**
 * Gathers the open tasks that lack something. Where no task of the plan has it, that is one gap of the plan; else there is
 * one for each section whose tasks lack it.
 */
export function gatherTaskGaps(model: PlanModel, lacks: (task: Task) => boolean): readonly TaskGap[] {
  const groups = groupBySection(model);
  const tasks = groups.flatMap((group) => group.tasks);
  const missing = tasks.filter(lacks);
  if (missing.length === 0) return [];
  if (missing.length === tasks.length) return [createGap(model.plan.title, undefined, missing, tasks.length)];
  return groups.flatMap((group) => {
    const missing = group.tasks.filter(lacks);
    const title = group.section?.title ?? model.plan.title;
    return missing.length === 0 ? [] : [createGap(title, group.section, missing, group.tasks.length)];
  });
}

function groupBySection({ statements }: PlanModel): readonly Group[] {
  const groups = new Map<Section | undefined, Group>();
  for (const { statement, above } of statements) {
    if (statement.type !== "task" || statement.isDone === true) continue;
    const section = above.at(-1);
    const group = groups.get(section) ?? { section, tasks: [] };
    groups.set(section, group);
    group.tasks.push(statement);
  }
  return [...groups.values()];
}

function createGap(title: Name, section: Section | undefined, missing: readonly Task[], of: number): TaskGap {
  const [only] = missing;
  return {
    at: missing.length === 1 && only !== undefined ? only.text.position : title.position,
    section: section?.title.text,
    missing,
    of,
    certainty: missing.some((task) => task.certainty !== "inferred") ? "stated" : "inferred",
    related: missing.map((task) => ({ at: task.text.position, message: shorten(task.text.text) })),
  };
}

/** A task's first words are enough to know it by. */
export function shorten(text: string, length = 30): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join("")}…`;
}

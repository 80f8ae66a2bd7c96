import type { Name, Section, SupportNeed, Task } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Position } from "../source/span.ts";
import type { RelatedPlace } from "./rule.ts";

/** Something of a plan that can lack an owner or a date: work to be done, or support that is asked for. */
type Wanted = Task | SupportNeed;

/** What lacks one and the same thing, told of once so that a reader is not drowned. */
export interface Gap<W extends Wanted = Wanted> {
  /** Where it is said: at the one task or need, else at the section's or the plan's title. */
  readonly at: Position;
  /** The section they stand in; absent when it is the whole plan. */
  readonly section: string | undefined;
  readonly missing: readonly W[];
  /** Of how many in the same section or plan. */
  readonly of: number;
  /** The surest of them decides. */
  readonly certainty: Certainty;
  readonly related: readonly RelatedPlace[];
}

interface Group<W> {
  readonly section: Section | undefined;
  readonly wanted: W[];
}

/**
 * Gathers the open tasks that lack something. Where no task of the plan has it, that is one gap of the plan; else there is
 * one for each section whose tasks lack it. What stands in other sections than those asked for is left out.
 */
export function gatherTaskGaps(
  model: PlanModel,
  lacks: (task: Task) => boolean,
  isAsked: (section: Section | undefined) => boolean = () => true,
): readonly Gap<Task>[] {
  const groups = groupBySection(model, isOpenTask).filter(({ section }) => isAsked(section));
  const tasks = groups.flatMap(({ wanted }) => wanted);
  const missing = tasks.filter(lacks);
  if (missing.length === 0) return [];
  if (missing.length === tasks.length) return [createGap(model.plan.title, undefined, missing, tasks.length)];
  return gapsBySection(model, groups, lacks);
}

/** Gathers the support that is asked for without something, by the section that asks. */
export function gatherNeedGaps(
  model: PlanModel,
  lacks: (need: SupportNeed) => boolean,
): readonly Gap<SupportNeed>[] {
  return gapsBySection(model, groupBySection(model, isNeed), lacks);
}

function isOpenTask(statement: Statement): statement is Task {
  return statement.type === "task" && statement.isDone !== true;
}

function isNeed(statement: Statement): statement is SupportNeed {
  return statement.type === "supportNeed";
}

type Statement = PlanModel["statements"][number]["statement"];

function groupBySection<W extends Wanted>(
  { statements }: PlanModel,
  isWanted: (statement: Statement) => statement is W,
): readonly Group<W>[] {
  const groups = new Map<Section | undefined, Group<W>>();
  for (const { statement, above } of statements) {
    if (!isWanted(statement)) continue;
    const section = above.at(-1);
    const group = groups.get(section) ?? { section, wanted: [] };
    groups.set(section, group);
    group.wanted.push(statement);
  }
  return [...groups.values()];
}

function gapsBySection<W extends Wanted>(
  { plan }: PlanModel,
  groups: readonly Group<W>[],
  lacks: (wanted: W) => boolean,
): readonly Gap<W>[] {
  return groups.flatMap(({ section, wanted }) => {
    const missing = wanted.filter(lacks);
    return missing.length === 0
      ? []
      : [createGap(section?.title ?? plan.title, section, missing, wanted.length)];
  });
}

function createGap<W extends Wanted>(
  title: Name,
  section: Section | undefined,
  missing: readonly W[],
  of: number,
): Gap<W> {
  const [only] = missing;
  return {
    at: missing.length === 1 && only !== undefined ? only.text.position : title.position,
    section: section?.title.text,
    missing,
    of,
    certainty: missing.some((wanted) => wanted.certainty !== "inferred") ? "stated" : "inferred",
    related: missing.map(({ text }) => ({ at: text.position, message: shorten(text.text) })),
  };
}

/** A task's first words are enough to know it by. */
export function shorten(text: string, length = 30): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join("")}…`;
}

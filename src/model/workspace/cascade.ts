import type { QuantityNode } from "../../ast/nodes.ts";
import { levelMetric } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval, type PlainInterval } from "../../quantities/interval.ts";
import { judge, roundingSlack } from "../judge.ts";
import type { MetricNames } from "../metric-identity.ts";
import type { PlanModel } from "../plan-model.ts";
import type { Verdict } from "../relation.ts";
import { makeTerm, sumOfTerms } from "../relations/term.ts";
import { readHanded, type Assignment, type KeptPart } from "./assignments.ts";
import { keyOfPeriod, yearOf } from "./figure-period.ts";
import { figuresOf, isForEach, isSpending, type PlanFigure } from "./plan-figures.ts";
import type { PlanIndex } from "./plan-index.ts";
import { remediesFor, type Remedy } from "./remedies.ts";

/** What a plan asks for, and what the plans below it take on: a matrix with a row for each metric and period. */
export interface Cascade {
  readonly parent: PlanModel;
  readonly children: readonly PlanModel[];
  /** In the order of the parent's figures. */
  readonly rows: readonly CascadeRow[];
}

export interface CascadeRow {
  readonly target: PlanFigure;
  /** `sum`: the children make it together. `each`: a share or rate that every child must reach by itself. */
  readonly mode: "sum" | "each";
  /** Spending is not to be exceeded; anything else is to be reached. */
  readonly isCeiling: boolean;
  /** The children that state it or are given a part of it, in their order; the others say nothing. */
  readonly cells: readonly CascadeCell[];
  /** What the parent splits off by name to others than its children; only where all that the children state is of that split. */
  readonly kept: readonly KeptPart[];
  /** To whom the parent hands other figures by name, and who has no plan that could say something of this one. */
  readonly absent: readonly string[];
  /** How many children state no figure for it. */
  readonly silent: number;
  /** What the children take on together; absent for `each` and where none states it. */
  readonly allocated?: PlainInterval;
  /** What of the target no child takes on, and what they take on beyond it: exact, in base units. */
  readonly unallocated?: string;
  readonly overAllocated?: string;
  readonly verdict: Verdict;
  /** Ways to make the figures agree, each with the lines to change; only where all of them are known numbers. */
  readonly remedies: readonly Remedy[];
}

export interface CascadeCell {
  readonly child: PlanModel;
  /** What the child says itself. Where it gives it in another unit only, that is in `foreign`. */
  readonly figure?: PlanFigure;
  readonly foreign?: PlanFigure;
  /** What the parent gives to it by name. */
  readonly assigned?: Assignment;
}

/** One pass over all figures: each child's figure is looked up in its parent's rows once. */
export function cascade(models: readonly PlanModel[], index: PlanIndex, names: MetricNames): Cascade[] {
  return models.flatMap((parent) => {
    const children = index.children.get(parent);
    if (children === undefined) return [];
    return [{ parent, children, rows: rowsOf(parent, children, names) }];
  });
}

interface Draft {
  readonly target: PlanFigure;
  readonly cells: Map<PlanModel, { figure?: PlanFigure; foreign?: PlanFigure; assigned?: Assignment }>;
  readonly kept: KeptPart[];
  readonly absent: readonly string[];
}

function rowsOf(parent: PlanModel, children: readonly PlanModel[], names: MetricNames): CascadeRow[] {
  const year = yearOf(parent.plan.period?.text);
  const handed = readHanded(parent, children, names);
  // What is asked of one of the children by name is not asked of all of them.
  const given = new Set(handed.given.map(({ value }) => value));
  const { absent } = handed;
  const drafts = new Map<string, Draft>();
  for (const [key, target] of ownFigures(parent, names, year))
    if (!given.has(target.value)) drafts.set(key, { target, cells: new Map(), kept: [], absent });
  if (drafts.size === 0) return [];
  for (const child of children)
    for (const [key, figure] of ownFigures(child, names, year)) {
      const draft = drafts.get(key) ?? wholeOf(child, figure, drafts, year);
      if (draft === undefined) continue;
      const cell = cellOf(draft, child);
      if (figure.value.unit === draft.target.value.unit) cell.figure ??= figure;
      else cell.foreign ??= figure;
    }
  const draftOf = (part: KeptPart) => {
    const draft = drafts.get(keyOf(part, year));
    return draft?.target.value.unit === part.value.unit ? draft : undefined;
  };
  for (const assignment of handed.given) {
    const draft = draftOf(assignment);
    if (draft !== undefined) cellOf(draft, assignment.child).assigned ??= assignment;
  }
  for (const part of handed.kept) draftOf(part)?.kept.push(part);
  return [...drafts.values()].map((draft) => judgeRow(withWholeYears(draft), children));
}

/** What a plan for a quarter makes of its quarter is part of what the plan above makes of the year. */
function wholeOf(
  child: PlanModel,
  { metric, period, name }: PlanFigure,
  drafts: ReadonlyMap<string, Draft>,
  year: string | undefined,
): Draft | undefined {
  if (period.part === "" || period.each !== undefined || partOfPlan(child) !== period.part) return undefined;
  const draft = drafts.get(`${metric.key}|${keyOfPeriod({ ...period, part: "" }, year)}`);
  const isAdded = draft !== undefined && !isForEach(draft.target) && !levelMetric.test(name.text);
  return isAdded ? draft : undefined;
}

const monthsOfPart: Readonly<Record<string, number>> = { Q: 3, H: 6 };

/** Quarters and months count as a year only together: with some of them missing nothing is known of the whole. */
function withWholeYears(draft: Draft): Draft {
  const { target, cells } = draft;
  if (target.period.part !== "") return draft;
  const parts = [...cells].filter(([, { figure }]) => figure !== undefined && figure.period.part !== "");
  const months = parts.reduce(
    (sum, [, { figure }]) => sum + (monthsOfPart[figure?.period.part.charAt(0) ?? ""] ?? 1),
    0,
  );
  if (months % 12 === 0) return draft;
  return { ...draft, cells: new Map([...cells].filter((cell) => !parts.includes(cell))) };
}

/** `Q2` of a plan for 2025-Q2; "" for one of a whole year or another stretch. */
function partOfPlan({ plan }: PlanModel): string {
  return /^\d{4}-((?:Q|H)[1-4]|\d{2})$/u.exec(plan.period?.text ?? "")?.[1] ?? "";
}

/** A plan for the first quarter has no say in the second. */
function isConcerned(child: PlanModel, { target, cells }: Draft): boolean {
  const part = partOfPlan(child);
  return cells.has(child) || part === "" || part === target.period.part;
}

function cellOf({ cells }: Draft, child: PlanModel) {
  const known = cells.get(child);
  if (known !== undefined) return known;
  const cell: { figure?: PlanFigure; foreign?: PlanFigure; assigned?: Assignment } = {};
  cells.set(child, cell);
  return cell;
}

/**
 * A plan's own figure for each metric and period. Where several people of the plan are given different figures for it,
 * the one that is nobody's, or the plan's owner's, is the plan's; without one nothing is known of the whole.
 */
function ownFigures(
  model: PlanModel,
  names: MetricNames,
  year: string | undefined,
): ReadonlyMap<string, PlanFigure> {
  const found = new Map<string, PlanFigure | undefined>();
  for (const figure of figuresOf(model, names)) {
    const key = keyOf(figure, year);
    const known = found.get(key);
    if (!found.has(key)) found.set(key, figure);
    else if (known !== undefined && !isSame(known.value, figure.value))
      found.set(key, pickOwn(model, known, figure));
  }
  return new Map([...found].filter((entry): entry is [string, PlanFigure] => entry[1] !== undefined));
}

function pickOwn(model: PlanModel, first: PlanFigure, second: PlanFigure): PlanFigure | undefined {
  const isOwn = ({ owner }: PlanFigure) => owner === undefined || owner.text === model.plan.owner?.text;
  if (isOwn(first)) return first;
  return isOwn(second) ? second : undefined;
}

function isSame(a: QuantityNode, b: QuantityNode): boolean {
  return a.unit === b.unit && a.low === b.low && a.high === b.high;
}

function keyOf({ metric, period }: Pick<PlanFigure, "metric" | "period">, year: string | undefined): string {
  return `${metric.key}|${keyOfPeriod(period, year)}`;
}

function judgeRow(draft: Draft, children: readonly PlanModel[]): CascadeRow {
  const { target, cells: drafted } = draft;
  const cells = children.flatMap((child): CascadeCell[] => {
    const cell = drafted.get(child);
    return cell === undefined ? [] : [{ child, ...cell }];
  });
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  // A child that the split does not name may be one of those it does, under another name.
  const isSplit = cells.every(({ figure, assigned }) => figure === undefined || assigned !== undefined);
  const kept = isSplit ? draft.kept : [];
  const row = {
    target,
    isCeiling: isSpending(target) || target.value.low === null,
    cells,
    kept,
    absent: kept.length > 0 ? [] : draft.absent,
    silent: children.filter((child) => isConcerned(child, draft)).length - figures.length,
  };
  if (isForEach(target)) return { ...row, mode: "each", verdict: judgeEach(target, figures), remedies: [] };
  if (figures.length === 0) return { ...row, mode: "sum", verdict: "open", remedies: [] };
  return { ...row, mode: "sum", ...judgeSum(target, figures, row) };
}

type Sum = Pick<CascadeRow, "allocated" | "unallocated" | "overAllocated" | "verdict" | "remedies">;

function judgeSum(
  target: PlanFigure,
  figures: readonly PlanFigure[],
  { kept, silent, isCeiling }: Pick<CascadeRow, "kept" | "silent" | "isCeiling">,
): Sum {
  const stated = makeTerm(target.model.file, target.value);
  const taken = figures.map(({ model, value }) => makeTerm(model.file, value));
  const rest = kept.map(({ value }) => makeTerm(target.model.file, value));
  const terms = [...taken, ...rest];
  const computed = sumOfTerms(terms);
  const goal = Interval.from(stated);
  const { verdict } = judge({
    stated: goal,
    computed,
    hasRest: silent > 0,
    slack: roundingSlack(stated, terms),
  });
  const end = isCeiling ? (goal.high ?? goal.low) : (goal.low ?? goal.high);
  const reached = computed.value ?? (isCeiling ? (computed.high ?? computed.low) : computed.low);
  const missing = end === null || reached === null ? Decimal.zero : end.minus(reached);
  const isExceeded = missing.sign() < 0 && (goal.high !== null || goal.low === null);
  return {
    allocated: sumOfTerms(taken).toJSON(),
    verdict,
    ...(missing.sign() > 0 && { unallocated: missing.toString() }),
    ...(isExceeded && { overAllocated: missing.abs().toString() }),
    remedies: verdict !== "holds" && missing.sign() !== 0 ? remediesFor(target, figures, missing, rest) : [],
  };
}

/** A floor or ceiling of the parent's holds for every child; a plain number is what each should come to. */
function judgeEach({ value }: PlanFigure, figures: readonly PlanFigure[]): Verdict {
  const goal = Interval.from(value);
  const verdicts = figures.map((figure) => judgeChild(goal, Interval.from(figure.value)));
  return verdicts.includes("violated") ? "violated" : verdicts.includes("open") ? "open" : "holds";
}

export function judgeChild(goal: Interval, own: Interval): Verdict {
  if (goal.covers(own)) return "holds";
  if (goal.low !== null && own.low !== null && own.low.compare(goal.low) >= 0 && goal.value === undefined)
    return goal.high === null || own.high === null || own.high.compare(goal.high) <= 0 ? "holds" : "open";
  if (own.overlaps(goal)) return isWeaker(goal, own) ? "violated" : "open";
  return "violated";
}

/** A lower floor, or a higher ceiling, than the one asked for allows what must not be. */
function isWeaker(goal: Interval, own: Interval): boolean {
  if (goal.high === null && own.high === null && goal.low !== null && own.low !== null)
    return own.low.compare(goal.low) < 0;
  if (goal.low === null && own.low === null && goal.high !== null && own.high !== null)
    return own.high.compare(goal.high) > 0;
  return false;
}

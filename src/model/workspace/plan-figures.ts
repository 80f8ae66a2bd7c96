import type { Allocation, Name, QuantityNode, Rollup, Target } from "../../ast/nodes.ts";
import { bearersOf } from "../../ast/statements/periods/figure-period.ts";
import { perUnit, ratioMetric } from "../../ast/statements/text/words.ts";
import type { Certainty } from "../../diagnostics/diagnostic.ts";
import type { MetricIdentity, MetricNames } from "../metric-identity.ts";
import type { PlanModel } from "../plan-model.ts";
import { quotesIn } from "./quotes.ts";
import { periodOf, type PeriodOfFigure } from "./figure-period.ts";

/** A figure that a plan answers for as a whole: what other plans are held against. */
export interface PlanFigure {
  readonly model: PlanModel;
  readonly metric: MetricIdentity;
  /** The metric's name where it stands. */
  readonly name: Name;
  readonly period: PeriodOfFigure;
  readonly value: QuantityNode;
  readonly certainty: Certainty;
  /** Who the statement names for it, when it names anybody. */
  readonly owner?: Name;
}

/** The figures a plan states for metrics: its targets, the wholes of its periods and splits, and named periods of a year. */
export function figuresOf(model: PlanModel, names: MetricNames): readonly PlanFigure[] {
  const byModel = known.get(names) ?? new WeakMap<PlanModel, readonly PlanFigure[]>();
  known.set(names, byModel);
  const figures = byModel.get(model) ?? readFigures(model, names);
  byModel.set(model, figures);
  return figures;
}

/** Read once for each link, whoever asks. */
const known = new WeakMap<MetricNames, WeakMap<PlanModel, readonly PlanFigure[]>>();

function readFigures(model: PlanModel, names: MetricNames): readonly PlanFigure[] {
  const figures: PlanFigure[] = [];
  // What is quoted from another place is stated there.
  const quoted = new Set([...quotesIn(model.plan)].map(({ copy }) => copy.position.start.offset));
  const add = (figure: Omit<PlanFigure, "model" | "metric" | "period">, period?: Name | PeriodOfFigure) => {
    const { value, certainty, name } = figure;
    if (certainty === "inferred" || value.malformed !== undefined || value.change !== undefined) return;
    if (quoted.has(value.position.start.offset)) return;
    if (value.kind === "date" || value.kind === "period" || value.kind === "duration") return;
    const when =
      period === undefined || "text" in period
        ? periodOf(value, period, model.plan.period?.text)
        : { ...period };
    figures.push({ ...figure, model, metric: names.identify(withoutOwner(name.text, model)), period: when });
  };
  for (const { statement } of model.statements) {
    if (statement.type === "target") addTarget(statement, add);
    else if (statement.type === "rollup") addRollup(statement, model, add);
    else if (statement.type === "allocation") addAllocation(statement, add);
  }
  return figures;
}

type Add = (figure: Omit<PlanFigure, "model" | "metric" | "period">, period?: Name | PeriodOfFigure) => void;

function addTarget({ metric, value, period, owner, certainty }: Target, add: Add): void {
  add({ name: metric, value, certainty, ...(owner !== undefined && { owner }) }, period);
}

function addAllocation({ metric, total, certainty }: Allocation, add: Add): void {
  if (metric !== undefined) add({ name: metric, value: total, certainty });
}

const partNames: ReadonlyMap<number, (index: number) => string> = new Map([
  [2, (index) => `H${index}`],
  [4, (index) => `Q${index}`],
  [12, (index) => String(index).padStart(2, "0")],
]);

/** A year's halves, quarters or months stand in their order. */
function addRollup({ metric, total, children, certainty }: Rollup, model: PlanModel, add: Add): void {
  if (metric === undefined) return;
  add({ name: metric, value: total, certainty });
  const whole = periodOf(total, undefined, model.plan.period?.text);
  const nameOf = partNames.get(children.length);
  if (nameOf === undefined || whole.part !== "" || children.some(({ times }) => times !== 1)) return;
  children.forEach(({ value }, index) => {
    add({ name: metric, value, certainty }, { ...whole, part: nameOf(index + 1) });
  });
}

/** 华东分公司签单额 in the plan of 华东分公司 is its 签单额. */
function withoutOwner(name: string, { plan }: PlanModel): string {
  const owner = plan.owner?.text ?? "";
  return owner !== "" && name.startsWith(owner) && name.length - owner.length >= 2
    ? name.slice(owner.length)
    : name;
}

/** Shares, rates and figures per head do not add up over plans: each plan must reach them by itself. */
export function isForEach({ value, name }: PlanFigure): boolean {
  return (
    value.unit === "%" ||
    value.kind === "ratio" ||
    bearersOf(value).length > 0 ||
    perUnit.test(name.text) ||
    ratioMetric.test(name.text)
  );
}

/** What is to be kept down rather than reached: spending. */
export function isSpending({ metric, name }: PlanFigure): boolean {
  return /预算|费用|成本|支出|开支|投入|经费|花费|消耗|budget|cost|expense|spend|capex|opex/iu.test(
    `${name.text} ${metric.key}`,
  );
}

import type {
  Allocation,
  Coverage,
  CoveragePart,
  Name,
  Part,
  QuantityNode,
  Rollup,
  Target,
} from "../../ast/nodes.ts";
import { parsePeriodLabel } from "../../ast/statements/period-label.ts";
import { monthsOfPeriod, monthsOfQuantity } from "../../ast/yaml/period-count.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";

/**
 * What a contract sees of a plan: plain JSON by names that a policy would use (docs/contracts.md). Quantities stand in
 * it as the exact values of the AST; each object and quantity leads back to its place in the plan.
 */
export interface PlanView {
  readonly root: Readonly<Record<string, unknown>>;
  /** The place of an object of the view, by identity. */
  readonly positionOf: (value: object) => Position | undefined;
}

/** A figure in a contract's view. `times` is how many of it make the whole it belongs to. */
export interface FigureView {
  readonly text: string;
  readonly kind: QuantityNode["kind"];
  readonly unit: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly inclusive: QuantityNode["inclusive"];
  readonly comparator: QuantityNode["comparator"];
  readonly per: readonly string[];
  readonly resolution?: string;
  readonly scale?: { readonly text: string; readonly factor: string };
  readonly times?: number;
}

export function viewPlan(model: PlanModel): PlanView {
  const viewer = new Viewer(model);
  return { root: viewer.view(), positionOf: (value) => viewer.positions.get(value) };
}

type PeriodName = "year" | "half" | "quarter" | "month";

/** Figures of one metric or population by the period each is for. */
type ByPeriod = Partial<Record<PeriodName, FigureView[]>>;

class Viewer {
  readonly positions = new WeakMap<object, Position>();
  readonly #model: PlanModel;
  readonly #planPeriod: PeriodName | undefined;

  constructor(model: PlanModel) {
    this.#model = model;
    const months = model.plan.period === undefined ? 12 : monthsOfPeriod(model.plan.period.text);
    this.#planPeriod = periodOfMonths(months);
  }

  view(): Readonly<Record<string, unknown>> {
    const { plan, sections } = this.#model;
    return {
      ...this.#viewIdentity(),
      metrics: this.#viewMetrics(),
      ...nonEmpty(
        "sections",
        sections.map(({ section }) =>
          this.#at(section, { title: section.title.text, ...defined("kind", section.kind) }),
        ),
      ),
      ...this.#viewStatements(),
      language: plan.language,
    };
  }

  #viewIdentity(): Readonly<Record<string, unknown>> {
    const { id, title, period, owner, parent, profile, tags } = this.#model.plan;
    return {
      plan: id,
      title: title.text,
      ...textOf("period", period),
      ...textOf("owner", owner),
      ...textOf("parent", parent),
      ...textOf("profile", profile),
      tags,
    };
  }

  #viewStatements(): Readonly<Record<string, unknown>> {
    const lists: Record<string, object[]> = {};
    for (const { statement } of this.#model.statements) {
      const [key, view] = this.#viewStatement(statement);
      if (key === undefined) continue;
      (lists[key] ??= []).push(this.#at(statement, view));
    }
    return lists;
  }

  #viewStatement(
    statement: PlanModel["statements"][number]["statement"],
  ): readonly [string | undefined, object] {
    switch (statement.type) {
      case "target":
        return [
          "targets",
          { metric: statement.metric.text, value: this.#figure(statement.value), ...this.#work(statement) },
        ];
      case "allocation":
        return ["allocations", this.#viewAllocation(statement)];
      case "rollup":
        return ["rollups", this.#viewRollup(statement)];
      case "coverage":
        return ["coverage", this.#viewCoverage(statement)];
      case "complement":
        return [
          "complements",
          {
            ...textOf("subject", statement.subject),
            shares: statement.shares.map((share) => this.#figure(share)),
            remainder: this.#figure(statement.remainder),
          },
        ];
      case "task":
        return [
          "tasks",
          {
            text: statement.text.text,
            ...this.#work(statement),
            ...textOf("cadence", statement.cadence),
            ...defined("done", statement.isDone),
            ...nonEmpty(
              "measures",
              statement.measures.map((measure) => this.#figure(measure)),
            ),
            ...nonEmpty("tags", statement.tags),
          },
        ];
      case "milestone":
        return ["milestones", { text: statement.text.text, ...this.#work(statement) }];
      case "staffing":
        return [
          "staffing",
          {
            ...textOf("team", statement.team),
            ...textOf("post", statement.post),
            heads: this.#figure(statement.heads),
          },
        ];
      case "resource":
        return ["resources", { name: statement.name.text, amount: this.#figure(statement.amount) }];
      case "role":
        return ["roles", { name: statement.name.text, duties: statement.duties.map(({ text }) => text) }];
      case "problem":
        return ["problems", { text: statement.text.text, ...textOf("answer", statement.answer) }];
      case "supportNeed":
        return [
          "support",
          { text: statement.text.text, ...textOf("from", statement.from), ...this.#work(statement) },
        ];
      case "capacity":
        return [
          "capacity",
          {
            ...textOf("metric", statement.metric),
            heads: this.#figure(statement.heads),
            rate: this.#figure(statement.rate),
            target: this.#figure(statement.target),
          },
        ];
      case "orgUnit":
      case "payRule":
        return [undefined, {}];
    }
  }

  #work({ owner, due }: { readonly owner?: Name; readonly due?: Name }): object {
    return { ...textOf("owner", owner), ...textOf("due", due) };
  }

  #viewAllocation({ metric, by, total, children, isPartial }: Allocation): object {
    return {
      ...textOf("metric", metric),
      ...textOf("by", by),
      ...defined("partial", isPartial),
      total: this.#figure(total),
      parts: children.map((part) => this.#viewPart(part)),
    };
  }

  #viewPart(part: Part): object {
    return this.#at(part, {
      ...textOf("name", part.name),
      ...defined("total", part.total === undefined ? undefined : this.#figure(part.total)),
      ...(part.isResidual && { residual: true }),
      ...defined("partial", part.isPartial),
      ...nonEmpty(
        "parts",
        part.children.map((child) => this.#viewPart(child)),
      ),
    });
  }

  #viewRollup(rollup: Rollup): object {
    return {
      ...textOf("metric", rollup.metric),
      aggregation: rollup.aggregation,
      total: this.#figure(rollup.total),
      ...this.#byPeriod(rollup),
    };
  }

  #viewCoverage(coverage: Coverage): object {
    const { population, by, total, whole, children } = coverage;
    return {
      ...textOf("population", population),
      by,
      total: total === undefined ? this.#wholePopulation(whole) : this.#figure(total),
      ...(by === "period" ? this.#byPeriod(coverage) : {}),
      parts: children.map((part) => this.#viewCoveragePart(part)),
    };
  }

  #viewCoveragePart(part: CoveragePart): object {
    return this.#at(part, {
      ...textOf("name", part.name),
      value: this.#figure(part.value, part.times),
      times: part.times,
    });
  }

  /** Words alone (覆盖所有机构) say 100%. */
  #wholePopulation(whole: Name): FigureView {
    const all: FigureView = {
      text: whole.text,
      kind: "percent",
      unit: "%",
      low: "100",
      high: "100",
      inclusive: [true, true],
      comparator: "eq",
      per: [],
    };
    this.positions.set(all, whole.position);
    return all;
  }

  #viewMetrics(): Readonly<Record<string, ByPeriod>> {
    const metrics = Object.create(null) as Record<string, ByPeriod>;
    const add = (metric: Name, figures: ByPeriod) => {
      const known = (metrics[metric.text] ??= this.#at({ position: metric.position }, {}));
      for (const period of ["year", "half", "quarter", "month"] as const) {
        const more = figures[period] ?? [];
        if (more.length > 0 && known[period] === undefined) known[period] = more;
      }
    };
    // Rollups first: they say how sub-periods and the whole belong together.
    for (const { statement } of this.#model.statements) {
      if (statement.type !== "rollup" || statement.metric === undefined) continue;
      add(statement.metric, { ...this.#wholeOf(statement), ...this.#byPeriod(statement) });
    }
    for (const { statement } of this.#model.statements) {
      if (statement.type === "target") add(statement.metric, this.#byTarget(statement));
      else if (statement.type === "allocation" && statement.metric !== undefined) {
        add(statement.metric, this.#wholeOf(statement));
      }
    }
    return metrics;
  }

  #byTarget({ value, period }: Target): ByPeriod {
    const label = period === undefined ? undefined : (periodOfText(period.text) ?? "unclear");
    const name = periodOfMonths(monthsOfQuantity(value)) ?? label ?? this.#planPeriod;
    return name === undefined || name === "unclear"
      ? {}
      : { [name]: [this.#figure(value, timesAYear[name])] };
  }

  #wholeOf({ total }: { readonly total: QuantityNode }): ByPeriod {
    const name = periodOfMonths(monthsOfQuantity(total)) ?? this.#planPeriod;
    return name === undefined ? {} : { [name]: [this.#figure(total)] };
  }

  /** Four parts are quarters, twelve months, two halves; one figure with its rate says which by that. */
  #byPeriod({
    children,
  }: {
    readonly children: readonly { readonly value: QuantityNode; readonly times: number }[];
  }): ByPeriod {
    const count = children.reduce((sum, { times }) => sum + times, 0);
    const [first] = children;
    const name =
      periodOfMonths(first === undefined ? undefined : monthsOfQuantity(first.value)) ??
      (count === 4 ? "quarter" : count === 12 ? "month" : count === 2 ? "half" : undefined);
    return name === undefined
      ? {}
      : { [name]: children.map(({ value, times }) => this.#figure(value, times)) };
  }

  #figure(quantity: QuantityNode, times?: number): FigureView {
    const { text, kind, unit, low, high, inclusive, comparator, per, resolution, scale } = quantity;
    return this.#at(quantity, {
      text,
      kind,
      unit,
      low,
      high,
      inclusive,
      comparator,
      per,
      ...defined("resolution", resolution),
      ...defined("scale", scale),
      ...defined("times", times),
    });
  }

  #at<T extends object>({ position }: { readonly position: Position }, view: T): T {
    this.positions.set(view, position);
    return view;
  }
}

const timesAYear: Readonly<Record<PeriodName, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

function periodOfMonths(months: number | undefined): PeriodName | undefined {
  switch (months) {
    case 12:
      return "year";
    case 6:
      return "half";
    case 3:
      return "quarter";
    case 1:
      return "month";
    default:
      return undefined;
  }
}

/** Of `每季度`, `季度`, `全年`, `2025-Q2`, `一季度`, `quarterly`. */
function periodOfText(text: string): PeriodName | undefined {
  const bare = text.trim();
  if (/^(?:每|各|\/|按)?(?:个)?季度?$|^quarterly$|^(?:per|each|every) quarter$/i.test(bare)) return "quarter";
  if (/^(?:每|各|\/|按)?(?:个)?月度?$|^monthly$|^(?:per|each|every) month$/i.test(bare)) return "month";
  if (/^(?:每|\/|按)?(?:全|整)?年度?$|^yearly$|^annual(?:ly)?$|^(?:per|each|every) year$/i.test(bare))
    return "year";
  return periodOfMonths(monthsOfPeriod(bare)) ?? parsePeriodLabel(bare)?.unit;
}

function textOf(key: string, name: Name | undefined): Readonly<Record<string, string>> {
  return name === undefined ? {} : { [key]: name.text };
}

function defined(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

function nonEmpty(key: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [key]: values };
}

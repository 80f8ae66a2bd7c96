import type {
  Allocation,
  Coverage,
  CoveragePart,
  Name,
  Part,
  QuantityNode,
  Rollup,
} from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";
import type { FigureOf, FigureView } from "./figure-view.ts";
import { figuresByPeriod, viewMetrics } from "./metrics-view.ts";

/**
 * What a contract sees of a plan: plain JSON by names that a policy would use (docs/contracts.md). Quantities stand in
 * it as the exact values of the AST; each object and quantity leads back to its place in the plan.
 */
export interface PlanView {
  readonly root: Readonly<Record<string, unknown>>;
  /** The place of an object of the view, by identity. */
  readonly positionOf: (value: object) => Position | undefined;
}

export function viewPlan(model: PlanModel): PlanView {
  const viewer = new Viewer(model);
  return { root: viewer.view(), positionOf: (value) => viewer.positions.get(value) };
}

class Viewer {
  readonly positions = new WeakMap<object, Position>();
  readonly #model: PlanModel;
  readonly #figureOf: FigureOf = (quantity, times) => this.#figure(quantity, times);

  constructor(model: PlanModel) {
    this.#model = model;
  }

  view(): Readonly<Record<string, unknown>> {
    const { plan, sections } = this.#model;
    return {
      ...this.#viewIdentity(),
      metrics: viewMetrics(this.#model, this.#figureOf, this.positions),
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
      case "calculation":
      case "count":
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
      ...figuresByPeriod(rollup.children, this.#figureOf),
    };
  }

  #viewCoverage(coverage: Coverage): object {
    const { population, by, total, whole, children } = coverage;
    return {
      ...textOf("population", population),
      by,
      total: total === undefined ? this.#wholePopulation(whole) : this.#figure(total),
      ...(by === "period" ? figuresByPeriod(children, this.#figureOf) : {}),
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

function textOf(key: string, name: Name | undefined): Readonly<Record<string, string>> {
  return name === undefined ? {} : { [key]: name.text };
}

function defined(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

function nonEmpty(key: string, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return values.length === 0 ? {} : { [key]: values };
}

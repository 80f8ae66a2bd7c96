import type {
  Allocation,
  Coverage,
  CoveragePart,
  Name,
  Part,
  QuantityNode,
  Rollup,
  Target,
  Task,
} from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";
import { lastDayOf } from "../plan-dates.ts";
import type { FigureOf, FigureView } from "./figure-view.ts";
import { figuresByPeriod, viewMetrics } from "./metrics-view.ts";

/**
 * What a contract sees of a plan: plain JSON by names that a policy would use (docs/contracts.md). Quantities stand in
 * it as the exact values of the AST; each object and quantity leads back to its place in the plan.
 */
export interface PlanView {
  readonly root: Readonly<Record<string, unknown>>;
  /** The place of an object of the view, by identity; with a key, of the text that stands there. */
  readonly positionOf: (value: object, key?: string) => Position | undefined;
}

/** `nameOf` gives the one name of a metric that goes by several. */
export function viewPlan(
  model: PlanModel,
  nameOf: (metric: string) => string = (metric) => metric,
): PlanView {
  const viewer = new Viewer(model, nameOf);
  return {
    root: viewer.view(),
    positionOf: (value, key) =>
      key === undefined ? viewer.positions.get(value) : viewer.texts.get(value)?.[key]?.position,
  };
}

class Viewer {
  readonly positions = new WeakMap<object, Position>();
  /** The names that the texts of an object were written as, by key. */
  readonly texts = new WeakMap<object, Readonly<Record<string, Name | undefined>>>();
  readonly #model: PlanModel;
  readonly #nameOf: (metric: string) => string;
  readonly #figureOf: FigureOf = (quantity, times) => this.#figure(quantity, times);

  constructor(model: PlanModel, nameOf: (metric: string) => string) {
    this.#model = model;
    this.#nameOf = nameOf;
  }

  view(): Readonly<Record<string, unknown>> {
    const { plan, sections } = this.#model;
    const { title, period, owner, parent, profile } = plan;
    const root = {
      ...this.#viewIdentity(),
      metrics: viewMetrics(this.#model, this.#figureOf, this.positions, this.#nameOf),
      ...nonEmpty(
        "sections",
        sections.map(({ section }) =>
          this.#at(section, { title: section.title.text, ...defined("kind", section.kind) }),
        ),
      ),
      ...this.#viewStatements(),
      language: plan.language,
    };
    this.texts.set(root, { title, period, owner, parent, profile });
    return root;
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
        return ["targets", this.#withTexts(this.#viewTarget(statement), statement, "metric")];
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
        return ["tasks", this.#withTexts(this.#viewTask(statement), statement, "text", "cadence")];
      case "milestone":
        return [
          "milestones",
          this.#withTexts({ text: statement.text.text, ...this.#work(statement) }, statement, "text"),
        ];
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
          this.#withTexts(
            { text: statement.text.text, ...textOf("from", statement.from), ...this.#work(statement) },
            statement,
            "text",
            "from",
          ),
        ];
      case "capacity":
        return [
          "capacity",
          {
            ...this.#metric(statement.metric),
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

  #viewTarget({ metric, value, ...work }: Target): object {
    return { metric: this.#nameOf(metric.text), value: this.#figure(value), ...this.#work(work) };
  }

  #viewTask({ text, cadence, isDone, measures, tags, ...work }: Task): object {
    return {
      text: text.text,
      ...this.#work(work),
      ...textOf("cadence", cadence),
      ...defined("done", isDone),
      ...nonEmpty(
        "measures",
        measures.map((measure) => this.#figure(measure)),
      ),
      ...nonEmpty("tags", tags),
    };
  }

  /** Who does it, and when: in words, and as the last day they leave where they name one. */
  #work({ owner, due }: { readonly owner?: Name; readonly due?: Name }): object {
    const day = due === undefined ? undefined : lastDayOf(due, this.#model)?.day.toString();
    return { ...textOf("owner", owner), ...textOf("due", due), ...defined("day", day) };
  }

  /** Keeps where the texts of a view were written, besides those of every kind of work. */
  #withTexts<Statement extends object>(
    view: object,
    statement: Statement,
    ...keys: readonly (keyof Statement & string)[]
  ): object {
    const names = statement as Readonly<Record<string, Name | undefined>>; // The keys are those of names.
    const { owner, due } = names;
    const own = Object.fromEntries(keys.map((key) => [key, names[key]]));
    this.texts.set(view, { owner, due, day: due, ...own });
    return view;
  }

  #metric(name: Name | undefined): object {
    return defined("metric", name === undefined ? undefined : this.#nameOf(name.text));
  }

  #viewAllocation({ metric, by, total, children, isPartial }: Allocation): object {
    return {
      ...this.#metric(metric),
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
      ...this.#metric(rollup.metric),
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
      ...defined("total", this.#viewWhole(total, whole)),
      ...(by === "period" ? figuresByPeriod(children, this.#figureOf) : {}),
      parts: children.map((part) => this.#viewCoveragePart(part)),
    };
  }

  #viewWhole(total: QuantityNode | undefined, whole: Name | undefined): FigureView | undefined {
    if (total !== undefined) return this.#figure(total);
    return whole === undefined ? undefined : this.#wholePopulation(whole);
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

import type { Flow } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation, RelationKind } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { reckonStep } from "./reckon-steps.ts";
import type { MadeColumn, Operator, Way } from "./reckon-steps.ts";
import { stepsOf } from "./steps.ts";
import type { Step } from "./steps.ts";

/**
 * What is reckoned row by row or line by line, each result of those before it:
 *
 *     | 注册 | 2,000 |
 *     | 付费率 | 12% |
 *     | 付费用户 | 240 |       2,000 × 12%
 *     | 客单价 | 25元 |
 *     | 月收入 | 6,000元 |     240 × 25元
 *
 * Only ever inferred, and only where it comes out.
 */
export function relateSteps(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Told(known);
  const sets = new Set(
    known.map(({ stated, terms }) => keyOf([stated, ...terms].map(({ span }) => span.start.offset))),
  );
  return stepsOf(flow).flatMap((steps) =>
    steps.flatMap((step, at) => {
      const isOpen = (operator: Operator) =>
        step.values.some(
          (value) => value !== undefined && value.exact.sign() !== 0 && !told.has(value, operator),
        );
      const made = reckonStep(steps, at, isOpen);
      if (made === undefined) return [];
      return made.columns.flatMap((column) => {
        const places = keyOf([column.stated, ...column.operands].map(placeOf));
        if (sets.has(places) || told.has(column.stated, made.way.operator)) return [];
        sets.add(places);
        return relationOf(column, made.way, step, context);
      });
    }),
  );
}

/** What follows from others already: an amount may be the product of two and the sum of two others. */
class Told {
  readonly #linear = new Set<number>();
  readonly #factors = new Set<number>();

  constructor(known: readonly Relation[]) {
    for (const { kind, stated } of known) this.#of(isLinear.has(kind)).add(stated.span.start.offset);
  }

  has(figure: Measure, operator: Operator): boolean {
    return this.#of(operator === "plus" || operator === "less").has(placeOf(figure));
  }

  #of(isOfSums: boolean): Set<number> {
    return isOfSums ? this.#linear : this.#factors;
  }
}

const isLinear: ReadonlySet<RelationKind> = new Set(["sum", "difference", "balance", "rollup", "resource"]);

function placeOf({ quantity }: Measure): number {
  return quantity.position.start.offset;
}

function keyOf(places: readonly number[]): string {
  return [...places].sort((a, b) => a - b).join();
}

function relationOf(
  { stated, operands, computed }: MadeColumn,
  way: Way,
  { name }: Step,
  { file, plan }: RelationContext,
): Relation {
  const delta = stated.exact.minus(computed);
  return {
    kind: kindOf(way, stated),
    plan,
    certainty: "inferred",
    because: "made-of-steps-before",
    metric: name,
    stated: makeTerm(file, stated.quantity, { name }),
    terms: operands.map(({ quantity }, at) => makeTerm(file, quantity, { times: isTaken(way, at) ? -1 : 1 })),
    computed: Interval.point(computed).toJSON(),
    delta: delta.toString(),
    verdict: delta.sign() === 0 ? "holds" : "rounding",
    statement: `${showQuantity(stated.quantity)} = ${showWay(way, operands)}`,
  };
}

function isTaken({ operator }: Way, at: number): boolean {
  return operator === "less" && at > 0;
}

function kindOf({ operator }: Way, { quantity }: Measure): RelationKind {
  switch (operator) {
    case "plus":
      return "sum";
    case "less":
      return "difference";
    case "times":
    case "share-of":
      return "product";
    case "over":
      return quantity.unit === "%" ? "share" : "average";
  }
}

function showWay({ operator, above = 1, isDifference }: Way, operands: readonly Measure[]): string {
  const shown = operands.map(({ quantity }) => showQuantity(quantity));
  switch (operator) {
    case "plus":
      return shown.join(" + ");
    case "less":
      return shown.join(" − ");
    case "times":
      return shown.join(" × ");
    case "share-of": {
      const of = shown.slice(0, -1).join(" + ");
      return `${shown.length > 2 ? `(${of})` : of} × ${shown.at(-1) ?? ""}`;
    }
    case "over": {
      const over = shown.slice(0, above).join(isDifference === true ? " − " : " × ");
      return `${isDifference === true ? `(${over})` : over} ÷ ${shown.slice(above).join(" ÷ ")}`;
    }
  }
}

import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import type { Relation, RelationKind } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { percent } from "../tables/propose.ts";
import type { Value, Vector } from "../tables/sheet.ts";
import type { Multiplier } from "./multipliers.ts";

/** What other relations say already. */
export interface KnownFigures {
  /** Follows from others by some factor. */
  readonly isTold: (value: Value) => boolean;
  /** One of these follows from it. */
  readonly isTurned: (value: Value, bases: readonly Value[]) => boolean;
}

/** How a column is made: its bases multiplied, or the first by the second, and a number. */
export interface Way {
  readonly bases: readonly Vector[];
  readonly isRatio: boolean;
  readonly multiplier: Multiplier;
  readonly lines: readonly number[];
  /** The one line of an item that does not obey. */
  readonly missing?: number;
}

/** Lines that obey, before one that is a digit off is held to what they show. */
const linesToHold = 6;

/** The only line that misses, where many others leave no doubt, and one digit of it makes all the difference. */
export function slipOf(
  target: Vector,
  way: Way,
  known: KnownFigures,
  context: RelationContext,
): Relation | undefined {
  const stated = way.missing === undefined ? undefined : target.values[way.missing];
  if (stated === undefined || way.lines.length < linesToHold || stated.isAdjusted) return undefined;
  const values = way.bases.flatMap((base) => base.values[way.missing ?? -1] ?? []);
  if (values.length < way.bases.length || known.isTold(stated) || known.isTurned(stated, values))
    return undefined;
  const computed = compute(stated, values, way.isRatio, way.multiplier);
  if (slipDigits(stated.exact.abs(), stated.ownPlace, computed.abs()) < digitsOfSlip) return undefined;
  return { ...relationBy(stated, values, computed, way, context), certainty: "stated", verdict: "violated" };
}

const digitsOfSlip = 2;

/** Of a line that obeys. */
export function relationOf(
  stated: Value,
  values: readonly Value[],
  way: Way,
  context: RelationContext,
): Relation | undefined {
  const computed = compute(stated, values, way.isRatio, way.multiplier);
  const delta = stated.exact.minus(computed);
  // Plain numbers only chose the lines.
  if (delta.plus(delta).abs().compare(stated.ownPlace) > 0) return undefined;
  return relationBy(stated, values, computed, way, context);
}

function relationBy(
  stated: Value,
  values: readonly Value[],
  computed: Decimal,
  { isRatio, multiplier }: Way,
  { file, plan }: RelationContext,
): Relation {
  const delta = stated.exact.minus(computed);
  const shown = values.map(({ node }) => showQuantity(node)).join(isRatio ? " ÷ " : " × ");
  return {
    kind: kindOf(stated, isRatio, multiplier),
    plan,
    certainty: "inferred",
    because: "column-by-factor-elsewhere",
    stated: makeTerm(file, stated.node),
    terms: [
      ...values.map(({ node }) => makeTerm(file, node)),
      ...(multiplier.figure === undefined ? [] : [makeTerm(file, multiplier.figure.quantity)]),
    ],
    computed: Interval.point(computed).toJSON(),
    delta: delta.toString(),
    verdict: delta.sign() === 0 ? "holds" : "rounding",
    statement: `${shown} ${multiplier.text} = ${showQuantity(stated.node)}`,
  };
}

function kindOf({ dimension }: Value, isRatio: boolean, { isDivided }: Multiplier): RelationKind {
  if (!isRatio && !isDivided) return "product";
  return dimension === percent ? "share" : "average";
}

function compute(stated: Value, values: readonly Value[], isRatio: boolean, { exact }: Multiplier): Decimal {
  let made = stated.dimension === percent ? exact.times(hundred) : exact;
  for (const [index, value] of values.entries()) {
    const own = value.dimension === percent ? value.exact.times(hundredth) : value.exact;
    made = isRatio && index > 0 ? (made.dividedBy(own) ?? made) : made.times(own);
  }
  return made;
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import type { Relation, Verdict } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import type { Sheet, Value, Vector } from "./sheet.ts";
import { weightedWord, weightWord } from "./words.ts";

/**
 * The last row of a table of weights that weighs what stands above it:
 *
 *     | 质量 |  40% |   90 |
 *     | 进度 |  60% |   85 |
 *     | 加权合计 | 100% | 87 |      87 = 40% × 90 + 60% × 85
 *
 * Words (加权, weighted) say so; without them it is only told where it comes out.
 */
export function relateWeightedTotals(sheet: Sheet, context: RelationContext): Relation[] {
  const [weights, ...others] = sheet.vectors.filter((vector) => vector.says(weightWord));
  const total = sheet.lines.findLastIndex(
    ({ role, name }) => role === "total" || role === "subtotal" || weightedWord.test(name),
  );
  if (weights === undefined || others.length > 0 || total === -1) return [];
  const items = sheet.lines.flatMap(({ role }, line) => (role === "item" && line < total ? [line] : []));
  const isWeighed = weightedWord.test(sheet.lines[total]?.name ?? "");
  return sheet.vectors.flatMap((scores) => {
    if (scores === weights || scores.says(weightWord) || scores.says(weightedWord)) return [];
    const weighing = weigh(weights, scores, items, scores.values[total]);
    if (weighing === undefined || (!isWeighed && weighing.verdict === "violated")) return [];
    return [relationOf(weighing, scores, isWeighed, context)];
  });
}

interface Weighing {
  readonly stated: Value;
  readonly pairs: readonly { readonly weight: Value; readonly score: Value }[];
  readonly computed: Decimal;
  readonly verdict: Verdict;
}

function weigh(
  weights: Vector,
  scores: Vector,
  items: readonly number[],
  stated: Value | undefined,
): Weighing | undefined {
  const pairs = items.flatMap((line) => {
    const [weight, score] = [weights.values[line], scores.values[line]];
    return weight === undefined || score === undefined ? [] : [{ weight, score }];
  });
  if (stated === undefined || pairs.length < 2 || pairs.length < items.length) return undefined;
  if (pairs.some(({ score }) => score.dimension !== stated.dimension)) return undefined;
  const whole = pairs.reduce((sum, { weight }) => sum.plus(weight.exact), Decimal.zero);
  if (!wholes.some((each) => each.equals(whole))) return undefined;
  const weighed = pairs.reduce(
    (sum, { weight, score }) => sum.plus(weight.exact.times(score.exact)),
    Decimal.zero,
  );
  const computed = weighed.dividedBy(whole);
  if (computed === undefined) return undefined;
  if (!isBetween(stated, pairs) && slipDigits(stated.exact, stated.ownPlace, computed) === 0)
    return undefined;
  const off = stated.exact.minus(computed).abs();
  const verdict = off.sign() === 0 ? "holds" : off.compare(stated.ownPlace) < 0 ? "rounding" : "violated";
  return { stated, pairs, computed, verdict };
}

/** Weights make 100%, or one. */
const wholes = [Decimal.of(100), Decimal.one];

/** A weighted mean lies among the figures that it is of; what does not is a sum, or told on another scale. */
function isBetween({ exact }: Value, pairs: Weighing["pairs"]): boolean {
  return (
    pairs.some(({ score }) => score.exact.compare(exact) <= 0) &&
    pairs.some(({ score }) => score.exact.compare(exact) >= 0)
  );
}

function relationOf(
  { stated, pairs, computed, verdict }: Weighing,
  { title }: Vector,
  isSaid: boolean,
  { file, plan }: RelationContext,
): Relation {
  const products = pairs.map(
    ({ weight, score }) => `${showQuantity(weight.node)} × ${showQuantity(score.node)}`,
  );
  return {
    kind: "average",
    plan,
    certainty: isSaid ? "stated" : "inferred",
    because: "weighted-total",
    metric: title,
    stated: makeTerm(file, stated.node, { name: title }),
    terms: pairs.flatMap(({ weight, score }) => [makeTerm(file, weight.node), makeTerm(file, score.node)]),
    computed: Interval.point(computed).toJSON(),
    delta: stated.exact.minus(computed).toString(),
    verdict,
    statement: `${showQuantity(stated.node)} = ${products.join(" + ")}`,
  };
}

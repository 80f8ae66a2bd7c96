import type { Plan } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { judge } from "../judge.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity, showTimes } from "../relations/term.ts";
import { Goals } from "./goals.ts";
import { readWork } from "./work-figures.ts";
import type { WorkFigure } from "./work-figures.ts";

const occasions: ReadonlySet<string> = new Set([
  "次",
  "场",
  "期",
  "轮",
  "遍",
  "session",
  "meeting",
  "workshop",
  "time",
]);

/**
 * So often in each period against so often in all, said in one paragraph of the same work:
 *
 *     每季度开展一次营销竞赛，全年开展营销竞赛6次
 *
 * A number that is some whole times as large may be of several places (每月检查一次, 8个市场, 全年96次): it is left alone.
 */
export function relateCadences(plan: Plan, context: RelationContext): readonly Relation[] {
  const work = readWork(plan);
  const rates = work.figures.filter(isCadence);
  if (rates.length === 0) return [];
  const goals = new Goals(
    work.figures.filter(({ bearer, isEach, span }) => bearer === undefined && !isEach && span !== undefined),
    work.days,
  );
  return rates.flatMap((rate) => {
    const found = goals.find(rate);
    if (found?.goal.block !== rate.block || !found.times.low.equals(found.times.high)) return [];
    return relate(rate, found.goal, Number(found.times.usual.toDecimalString()), context);
  });
}

function isCadence({ bearer, isEach, span, unit, quantity }: WorkFigure): boolean {
  return (
    bearer === undefined &&
    isEach &&
    span !== undefined &&
    span !== "year" &&
    occasions.has(unit.replace(/^count:/u, "")) &&
    quantity.comparator === "eq"
  );
}

function relate(
  rate: WorkFigure,
  { quantity, work }: WorkFigure,
  times: number,
  context: RelationContext,
): readonly Relation[] {
  const stated = makeTerm(context.file, quantity);
  const computed = Interval.from(rate.quantity).scaled(Decimal.of(times));
  const { verdict, delta } = judge({ stated: Interval.from(stated), computed, slack: Decimal.zero });
  if (verdict !== "holds" && isMultiple(quantity.low, computed.low)) return [];
  return [
    {
      kind: "rollup",
      plan: context.plan,
      certainty: "inferred",
      because: "cadence-and-number",
      ...(/^\p{Script=Han}{2,}$/u.test(work) ? { metric: work } : {}),
      stated,
      terms: [makeTerm(context.file, rate.quantity, { times })],
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${showTimes(rate.quantity, times)} = ${showQuantity(quantity)}`,
    },
  ];
}

function isMultiple(stated: string | null, computed: Decimal | null): boolean {
  if (stated === null || computed === null || computed.sign() <= 0) return true;
  const share = Decimal.of(stated).dividedBy(computed);
  return share?.isInteger() === true && share.compare(Decimal.one) > 0;
}

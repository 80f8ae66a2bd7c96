import type { Rollup } from "../../ast/nodes.ts";
import { Interval } from "../../quantities/interval.ts";
import { judge, roundingSlack } from "../judge.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity, showTimes, sumOfTerms } from "./term.ts";

/**
 * Sub-periods against the whole. A flow sums; shares that are cumulative either add up to the whole or run up to it, the
 * last one being the whole; of a level, a mean or a peak the sub-periods say nothing about the whole that can be wrong.
 */
export function relateRollup(rollup: Rollup, context: RelationContext): Relation[] {
  if (rollup.aggregation !== "sum" && rollup.aggregation !== "cumulative") return [];
  const stated = makeTerm(
    context.file,
    rollup.total,
    rollup.metric === undefined ? {} : { name: rollup.metric.text },
  );
  const terms = rollup.children.map((part) => makeTerm(context.file, part.value, { times: part.times }));
  const { verdict, computed, delta } = judge({
    stated: Interval.from(stated),
    computed: sumOfTerms(terms),
    slack: roundingSlack(stated, terms),
  });
  if (rollup.aggregation === "cumulative" && verdict !== "holds") return [];
  return [
    {
      kind: "rollup",
      plan: context.plan,
      certainty: rollup.certainty,
      because: rollup.because,
      ...(rollup.metric === undefined ? {} : { metric: rollup.metric.text }),
      stated,
      terms,
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${rollup.children.map((part) => showTimes(part.value, part.times)).join(" + ")} = ${showQuantity(rollup.total)}`,
    },
  ];
}

import type { Plan } from "../../ast/nodes.ts";
import { spanOf } from "../../source/span.ts";
import { comparisonsOf } from "../compare-sets.ts";
import type { NamedSet } from "../named-set.ts";
import type { Relation, Term } from "../relation.ts";
import type { RelationContext } from "./context.ts";

/** Names listed in one place and told of one by one in another: as many there as here, each with its match. */
export function relateListedSets(plan: Plan, context: RelationContext): readonly Relation[] {
  return comparisonsOf(plan).flatMap(({ first, second, merged, onlyFirst, onlySecond }): Relation[] => {
    const isComplete = merged.length + onlyFirst.length + onlySecond.length === 0;
    if (!isComplete || first.hasResidual || second.hasResidual) return [];
    const [stated, counted] = [countOf(first, context), countOf(second, context)];
    return [
      {
        kind: "count",
        plan: context.plan,
        certainty: "inferred",
        because: "same-names-listed",
        metric: first.kind,
        stated,
        terms: [counted],
        computed: { low: counted.low, high: counted.high, inclusive: counted.inclusive },
        delta: "0",
        verdict: "holds",
        statement: `${stated.text} ${stated.low ?? ""} = ${counted.text} ${counted.low ?? ""}`,
      },
    ];
  });
}

/** From its first name to its last. */
function countOf({ names }: NamedSet, { file }: RelationContext): Term {
  const count = String(names.length);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) throw new Error("believed that a set of names has names");
  return {
    low: count,
    high: count,
    inclusive: [true, true],
    span: spanOf(file, { start: first.position.start, end: last.position.end }),
    text: `${first.text}…${last.text}`,
    unit: null,
    times: "1",
  };
}

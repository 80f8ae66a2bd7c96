import type { Count, Name } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import { judge } from "../judge.ts";
import type { Relation, Term } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm } from "./term.ts";

/** A stated number of things against the things listed, each of which counts for one. */
export function relateCount(count: Count, context: RelationContext): Relation[] {
  const { noun, stated: quantity, items, certainty, because } = count;
  const stated = makeTerm(context.file, quantity, { name: noun.text });
  const listed = Interval.point(items.length);
  const { verdict, computed, delta } = judge({
    stated: Interval.from(stated),
    computed: listed,
    slack: Decimal.zero,
  });
  return [
    {
      kind: "count",
      plan: context.plan,
      certainty,
      because,
      metric: noun.text,
      stated,
      terms: items.map((item) => oneOf(context.file, item)),
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${noun.text} = ${items.length} × 1`,
    },
  ];
}

function oneOf(file: string, { text, position }: Name): Term {
  return {
    low: "1",
    high: "1",
    inclusive: [true, true],
    span: spanOf(file, position),
    text,
    unit: null,
    times: "1",
  };
}

import type { Complement } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { judge, roundingSlack } from "../judge.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity, sumOfTerms } from "./term.ts";

const whole = Interval.point(Decimal.of(100));

/** The share said to be the rest against what the other shares leave of 100%. */
export function relateComplement(complement: Complement, context: RelationContext): Relation[] {
  const name = complement.subject === undefined ? {} : { name: complement.subject.text };
  const stated = makeTerm(context.file, complement.remainder, { ...name, isResidual: true });
  const terms = complement.shares.map((share) => makeTerm(context.file, share, name));
  const { verdict, computed, delta } = judge({
    stated: Interval.from(stated),
    computed: whole.minus(sumOfTerms(terms)),
    slack: roundingSlack(stated, terms),
  });
  const shares = [...complement.shares, complement.remainder].map(showQuantity).join(" + ");
  return [
    {
      kind: "complement",
      plan: context.plan,
      certainty: complement.certainty,
      because: complement.because,
      ...(complement.subject === undefined ? {} : { metric: complement.subject.text }),
      stated,
      terms,
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${shares} = 100%`,
    },
  ];
}

import type { Allocation, Part, QuantityNode } from "../../ast/nodes.ts";
import { Interval } from "../../quantities/interval.ts";
import { judge, roundingSlack } from "../judge.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity, sumOfTerms } from "./term.ts";

/** A total against its parts, and each part that is itself split against its own. */
export function relateAllocation(allocation: Allocation, context: RelationContext): Relation[] {
  const relations: Relation[] = [];
  const relate = (total: QuantityNode, split: Split, metric: string | undefined) => {
    const relation = relateSplit(total, split, metric, allocation, context);
    if (relation !== undefined) relations.push(relation);
    for (const part of split.children)
      if (part.total !== undefined && part.children.length > 0) relate(part.total, part, part.name?.text);
  };
  relate(allocation.total, allocation, allocation.metric?.text);
  return relations;
}

type Split = Pick<Part, "isPartial" | "children">;

function relateSplit(
  total: QuantityNode,
  split: Split,
  metric: string | undefined,
  allocation: Allocation,
  context: RelationContext,
): Relation | undefined {
  const figured = split.children.flatMap((part) =>
    part.total === undefined ? [] : [{ part, total: part.total }],
  );
  if (figured.length === 0) return undefined;
  const stated = makeTerm(context.file, total, metric === undefined ? {} : { name: metric });
  const terms = figured.map(({ part, total: figure }) =>
    makeTerm(context.file, figure, {
      ...(part.name === undefined ? {} : { name: part.name.text }),
      isResidual: part.isResidual,
    }),
  );
  const { verdict, computed, delta } = judge({
    stated: Interval.from(stated),
    computed: sumOfTerms(terms),
    hasRest: split.isPartial === true || figured.length < split.children.length,
    slack: roundingSlack(stated, terms),
  });
  // A part that names one of its channels says where it goes; there is nothing to add up unless it exceeds the part.
  if (split !== allocation && figured.length < 2 && verdict !== "violated") return undefined;
  const rest =
    verdict === "open" && computed.high === null && terms.every((term) => term.high !== null) ? " + …" : "";
  return {
    kind: total.unit === "%" && total.low === "100" ? "share" : "sum",
    plan: context.plan,
    certainty: allocation.certainty,
    because: allocation.because,
    ...(metric === undefined ? {} : { metric }),
    stated,
    terms,
    computed: computed.toJSON(),
    delta: delta.toString(),
    verdict,
    statement: `${showQuantity(total)} = ${figured.map(({ total: figure }) => showQuantity(figure)).join(" + ")}${rest}`,
  };
}

import type { Allocation, Part, QuantityNode } from "../../ast/nodes.ts";
import { Interval } from "../../quantities/interval.ts";
import { judge, roundingSlack } from "../judge.ts";
import type { Relation, Term, Verdict } from "../relation.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import type { Certainty } from "../../diagnostics/diagnostic.ts";
import type { RelationContext } from "./context.ts";
import { listsAll } from "./list-habit.ts";
import type { ListHabit } from "./list-habit.ts";
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
      ...(part.isTaken === true && { times: -1 }),
    }),
  );
  const question = {
    stated: Interval.from(stated),
    computed: sumOfTerms(terms),
    slack: roundingSlack(stated, terms),
  };
  const isAll = figured.length === split.children.length;
  const asWritten = judge({ ...question, hasRest: split.isPartial === true || !isAll });
  const isSlip =
    isAll && isSlipOfSum(stated, terms, fewestDigits(asWritten.verdict, allocation.certainty, context.habit));
  const { verdict, computed, delta } = isSlip && asWritten.verdict === "open" ? judge(question) : asWritten;
  // A part that names one of its channels says where it goes; there is nothing to add up unless it exceeds the part, or is all
  // that a table has beside it.
  const isCell = allocation.because.startsWith("total-") && verdict === "holds" && isAll;
  if (split !== allocation && figured.length < 2 && verdict !== "violated" && !isCell) return undefined;
  const rest =
    verdict === "open" && computed.high === null && terms.every((term) => term.high !== null) ? " + …" : "";
  return {
    kind: total.unit === "%" && total.low === "100" ? "share" : "sum",
    plan: context.plan,
    certainty: isSlip && allocation.certainty === "inferred" ? "stated" : allocation.certainty,
    because: allocation.because,
    ...(metric === undefined ? {} : { metric }),
    stated,
    terms,
    computed: computed.toJSON(),
    delta: delta.toString(),
    verdict,
    statement: `${showQuantity(total)} = ${showParts(figured)}${rest}`,
  };
}

function showParts(figured: readonly { readonly part: Part; readonly total: QuantityNode }[]): string {
  return figured
    .map(({ part, total }, index) => {
      const sign = part.isTaken === true ? "−" : "+";
      return index === 0 && sign === "+" ? showQuantity(total) : `${sign} ${showQuantity(total)}`;
    })
    .join(" ");
}

/** `总额226.93万元，其中货物41.33万元，服务186.60万元`: parts that miss their total by one digit were meant to make it. */
function isSlipOfSum(stated: Term, terms: readonly Term[], fewest: number): boolean {
  if ([stated, ...terms].some(({ isApproximate }) => isApproximate === true)) return false;
  const [total, ...parts] = [stated, ...terms].map((term) => Interval.from(term).value);
  const known = parts.filter((part) => part !== undefined);
  if (total === undefined || parts.length < 2 || known.length < parts.length) return false;
  return slipDigitsOfSum(total, known) >= fewest;
}

/**
 * How many digits a slip has to tell. What falls short may be only some of the parts, though hardly where the plan's other lists
 * leave nothing out; and what may be counted twice may pass its total as well.
 */
function fewestDigits(
  verdict: Verdict,
  certainty: Certainty,
  habit: ListHabit = { complete: 0, open: 0 },
): number {
  const doubt = certainty === "inferred" ? 1 : 0;
  if (verdict === "violated") return 2 + doubt;
  if (verdict !== "open") return Infinity;
  return listsAll(habit) ? Math.max(habit.open === 0 ? 2 : 3, 5 - habit.complete) + doubt : 5;
}

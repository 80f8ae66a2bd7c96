import { exactSum, exactValue, figuresOf, isAmountFigure } from "./parts.ts";
import { isNearSum } from "./complete-lists.ts";
import type { Candidate } from "./record-columns.ts";
import type { Part, QuantityNode } from "../../nodes.ts";
import type { Prose } from "../text/prose.ts";
import { comparison, perUnit } from "../text/words.ts";

/**
 * What a list is of whose lead names no figure itself:
 *
 *     计划新开网点60个，撤并12个。新开网点中：     总费用180万元，占目标的12%。预算分配：
 *
 * The amounts told before the lead in its paragraph: the one that the items make, or else the only one that they come near to.
 */
export function totalsBeforeLead(prose: Prose): readonly Candidate[] {
  const { sentences, run } = prose;
  const lead = sentences.at(-1);
  if (lead === undefined || lead.figures.length > 0 || sentences.length < 2) return [];
  if (!leadsIn.test(run.text.slice(lead.start).trim())) return [];
  return sentences.slice(0, -1).flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      piece.figures
        .filter((figure) => isAmountFigure(prose, { figure, piece }) && figure.quantity.unit !== "%")
        .filter(({ before }) => {
          const label = run.text.slice(before.start, before.end);
          return !comparison.test(label) && !perUnit.test(label);
        })
        .map((figure) => ({ figure, piece })),
    ),
  );
}

const leadsIn =
  /(?:其中|中|分配|分解|安排|构成|如下|分布|分工|包括|组成|明细|分为|\b(?:as follows|of which|breakdown|allocation|split|by [a-z]+))\s*[:：]$/iu;

/** The one that the parts make, or that they alone come near to. */
export function totalOfParts(
  candidates: readonly Candidate[],
  parts: readonly Part[],
): { readonly total: Candidate; readonly isEqual: boolean } | undefined {
  const figures = figuresOf(parts);
  const sum = exactSum(figures);
  const equal = candidates.findLast(({ figure }) => {
    const value = exactValue(figure.quantity);
    return sum !== undefined && value?.equals(sum) === true;
  });
  if (equal !== undefined) return { total: equal, isEqual: true };
  const near = candidates.filter(
    ({ figure }) =>
      figures.every((part) => !isAtLeast(part, figure.quantity)) && isNearSum(figure.quantity, figures),
  );
  const [only] = near;
  return only === undefined || near.length > 1 ? undefined : { total: only, isEqual: false };
}

function isAtLeast(part: QuantityNode, whole: QuantityNode): boolean {
  const [a, b] = [exactValue(part), exactValue(whole)];
  return a !== undefined && b !== undefined && a.compare(b) >= 0;
}

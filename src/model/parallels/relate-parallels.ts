import { significantDigits } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { heldSums } from "./held-sums.ts";
import type { LikeSum } from "./held-sums.ts";
import { outerSums } from "./outer-sums.ts";
import { splitsAgain } from "./split-again.ts";
import { toldBefore } from "./told-before.ts";
import { toldAlike } from "./told-with.ts";

/**
 * What goes along with a sum that comes out: the same figures of total and parts, the same total split once more, and the sum
 * that its total is part of itself.
 */
export function relateParallels(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const sums = heldSums(flow, known);
  const told = new Set(known.map(placesOf));
  const found: Relation[] = [];
  const alike = sums.flatMap((held) => [...toldAlike(held, flow), ...toldBefore(held, flow)]);
  for (const { sum } of [...alike, ...splitsAgain(sums, flow), ...outerSums(sums, flow)].filter(isTelling)) {
    const claim = calculationOf({ ...sum, certainty: "inferred", because: "like-its-parts" });
    for (const relation of relateCalculation(claim, context)) {
      const places = placesOf(relation);
      if (told.has(places) || (relation.verdict !== "holds" && relation.verdict !== "rounding")) continue;
      told.add(places);
      found.push(relation);
    }
  }
  return found;
}

/** 3 of 1 and 2 is no news. */
function isTelling({ total, parts }: LikeSum): boolean {
  return significantDigits(total.exact) + (parts.length >= 3 ? 1 : 0) >= 2;
}

function placesOf({ stated, terms }: Relation): string {
  return [stated, ...terms]
    .map(({ span }) => span.start.offset)
    .sort((a, b) => a - b)
    .join();
}

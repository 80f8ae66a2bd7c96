import { calculationOf } from "../flow/claim.ts";
import type { Claim } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { findHeadedTotals } from "./headed-totals.ts";
import { findListedRows } from "./listed-rows.ts";
import { findRangeTotals } from "./range-totals.ts";
import type { Rollups } from "./rollups.ts";
import { findSummaryRows } from "./summary-rows.ts";
import { Told } from "./told.ts";

/**
 * Totals whose parts stand in other blocks: one in each of some paragraphs, in a table farther down, in the sections of a
 * chapter. All that a reader may add up is added up once, and looked for among the figures of the plan; what comes out is
 * believed where chance would hardly have met it.
 */
export function relateRollups(
  flow: Flow,
  rollups: Rollups,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Told(known);
  return finders.flatMap((find) =>
    find(flow, rollups).flatMap((claim) =>
      told.adds(claim) ? relateCalculation(calculationOf(claim), context) : [],
    ),
  );
}

/** From what names and places say to what arithmetic alone does. */
const finders: readonly ((flow: Flow, rollups: Rollups) => readonly Claim[])[] = [
  findHeadedTotals,
  findSummaryRows,
  findListedRows,
  findFarTotals,
  findRangeTotals,
];

function findFarTotals(_: Flow, { hits }: Rollups): readonly Claim[] {
  return hits.map(({ total, parts }) => ({
    operation: "sum",
    result: total.measure,
    operands: parts,
    certainty: "inferred",
    because: "far-parts-add-up",
  }));
}

import { calculationOf } from "../flow/claim.ts";
import type { Claim } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { believed } from "./evidence.ts";
import { findHeadedTotals } from "./headed-totals.ts";
import { hitsOfWhole, hitsWithin } from "./hits.ts";
import { findListedRows } from "./listed-rows.ts";
import { readSeries } from "./series.ts";
import { findSummaryRows } from "./summary-rows.ts";
import { Told } from "./told.ts";
import { readTotals } from "./totals.ts";

/**
 * Totals whose parts stand in other blocks: one in each of some paragraphs, in a table farther down, in the sections of a
 * chapter. All that a reader may add up is added up once, and looked for among the figures of the plan; what comes out is
 * believed where chance would hardly have met it.
 */
export function relateRollups(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Told(known);
  return finders.flatMap((find) =>
    find(flow).flatMap((claim) => (told.adds(claim) ? relateCalculation(calculationOf(claim), context) : [])),
  );
}

/** From what names and places say to what arithmetic alone does. */
const finders: readonly ((flow: Flow) => readonly Claim[])[] = [
  findHeadedTotals,
  findSummaryRows,
  findListedRows,
  findFarTotals,
];

function findFarTotals(flow: Flow): readonly Claim[] {
  const series = readSeries(flow);
  const totals = readTotals(flow);
  const hits = [...hitsOfWhole(series, totals), ...hitsWithin(series, totals)];
  return believed(hits, series).map(({ total, parts }) => ({
    operation: "sum",
    result: total.measure,
    operands: parts,
    certainty: "inferred",
    because: "far-parts-add-up",
  }));
}

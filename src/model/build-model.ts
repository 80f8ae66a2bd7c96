import type { Plan } from "../ast/nodes.ts";
import { sectionsOf, statementsOf, tablesOf } from "../ast/visit.ts";
import { compareSpans } from "../source/span.ts";
import { relateCadences } from "./capacity/relate-cadences.ts";
import { takeInWhatWasCarried } from "./carried-in.ts";
import { relateCapacities } from "./capacity/relate-capacities.ts";
import { relateDerivations } from "./derivation/relate-derivations.ts";
import { relateNearMisses } from "./derivation/near-misses.ts";
import { relateFactors } from "./factors/relate-factors.ts";
import { readFlow } from "./flow/flow.ts";
import { relateFlow } from "./flow/relate-flow.ts";
import { relateSharesOfRows } from "./flow/shares-of-rows.ts";
import { findToldTwice } from "./flow/told-twice.ts";
import { allowHiddenCents } from "./hidden-cents.ts";
import { relateParallelText } from "./parallel-text/relate-parallel-text.ts";
import { relateParallels } from "./parallels/relate-parallels.ts";
import type { PlanModel } from "./plan-model.ts";
import { holdPlannedAmounts } from "./planned-amounts.ts";
import { relateAcross } from "./relations/across.ts";
import { habitOf } from "./relations/list-habit.ts";
import { relateStatement } from "./relations/index.ts";
import { relateListedSets } from "./relations/listed-sets.ts";
import { relateResources } from "./relations/resource.ts";
import { relateRollups } from "./rollups/relate-rollups.ts";
import { allowRoundedRows } from "./rounded-rows.ts";
import { allowRounding } from "./rounding-notes.ts";
import { Rollups } from "./rollups/rollups.ts";
import { relateSlippedTotals } from "./rollups/slipped-totals.ts";
import { mergeRelations } from "./tables/merge.ts";
import { relateSlips } from "./slips/relate-slips.ts";
import { relateNeighbourTables } from "./tables/neighbour-tables.ts";
import { relateTable } from "./tables/relate-table.ts";
import { tellOnce } from "./tell-once.ts";
import { relateVectors } from "./vectors/relate-vectors.ts";
import { relateVisits } from "./visits/relate-visits.ts";

/** Derives from one plan's tree what rules and reports read: its sections, statements and judged relations, in order of place. */
export function buildModel(file: string, plan: Plan): PlanModel {
  const statements = [...statementsOf(plan)];
  const context = { file, plan: plan.id, habit: habitOf(statements) };
  const claimed = [
    ...statements.flatMap(({ statement }) => relateStatement(statement, context)),
    ...relateCapacities(plan, statements, context),
    ...relateCadences(plan, context),
    ...relateVisits(plan, context),
    ...relateResources(statements, context),
    ...relateListedSets(plan, context),
  ];
  const flow = readFlow(plan);
  const tables = [...tablesOf(plan)];
  const parallelText = relateParallelText(flow, context);
  const shown = [
    ...tables.flatMap((table) => relateTable(table, context)),
    ...relateNeighbourTables(tables, context),
    ...parallelText.filter(({ certainty }) => certainty !== "inferred"),
  ];
  const merged = mergeRelations(claimed, shown);
  const told = [...merged, ...relateAcross(plan, merged, context)];
  const flowing = [
    ...told,
    ...relateFlow(flow, told, context),
    ...relateSharesOfRows(flow, context),
    ...parallelText.filter(({ certainty }) => certainty === "inferred"),
  ];
  const rollups = new Rollups(flow, flowing);
  const rolled = [...flowing, ...relateRollups(flow, rollups, flowing, context)];
  const parallel = [...rolled, ...relateParallels(flow, rolled, context)];
  const alongside = [...parallel, ...relateVectors(flow, parallel, context)];
  const derived = [...alongside, ...relateDerivations(flow, alongside, context)];
  const slipped = [...derived, ...relateSlips(flow, derived, context)];
  const wrong = [...slipped, ...relateSlippedTotals(flow, rollups, slipped, context)];
  const factored = [...wrong, ...relateFactors(flow, wrong, context)];
  const all = tellOnce([...factored, ...relateNearMisses(flow, factored, context)]);
  const settled = takeInWhatWasCarried(all, flow, context);
  const relations = [
    ...holdPlannedAmounts(allowRoundedRows(allowHiddenCents(allowRounding(settled, plan), plan), plan)),
  ];
  relations.sort((a, b) => compareSpans(a.stated.span, b.stated.span));
  const toldTwice = findToldTwice(flow, relations);
  return { file, plan, sections: [...sectionsOf(plan)], statements, relations, toldTwice };
}

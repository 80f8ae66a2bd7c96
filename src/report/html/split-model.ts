import type { CascadeEntry } from "../cascade.ts";
import { groupBy } from "../group.ts";
import type { ReportModel } from "../model.ts";
import type { PlanEntry } from "../overview.ts";

/** The part of a report that is about one plan, as a report of its own. */
export type ModelOfPlan = (plan: PlanEntry) => ReportModel;

const parts = [
  "contradictions",
  "targets",
  "quotas",
  "allocations",
  "complements",
  "coverage",
  "capacities",
  "staffing",
  "roles",
  "organisation",
  "resources",
  "tasks",
  "milestones",
  "problems",
  "supportNeeds",
  "payRules",
  "proofs",
  "findings",
  "gaps",
  "numbers",
] as const satisfies readonly (keyof ReportModel)[];

/** Groups a report by plan once, so that many plans cost no more than their entries. */
export function splitModel(model: ReportModel): ModelOfPlan {
  const groups = parts.map((part) => {
    const entries: readonly { readonly plan: string | null }[] = model[part];
    return [part, groupBy(entries, ({ plan }) => plan)] as const;
  });
  const cascades = cascadesByPlan(model.cascades);
  return (plan) => ({
    ...model,
    // Each group holds entries of the part it was made from.
    ...(Object.fromEntries(
      groups.map(([part, byPlan]) => [part, byPlan.get(plan.id) ?? []]),
    ) as unknown as Pick<ReportModel, (typeof parts)[number]>),
    title: plan.title.text,
    plans: [plan],
    cascades: cascades.get(plan.id) ?? [],
    overview: {
      files: 1,
      failedFiles: [],
      plans: 1,
      numbers: plan.numbers,
      tasks: plan.tasks,
      gaps: plan.gaps,
      proofs: plan.proofs,
      findings: plan.findings,
    },
  });
}

/** A parent has the whole of what it hands down; each plan below it only what falls to itself. */
function cascadesByPlan(cascades: readonly CascadeEntry[]): ReadonlyMap<string, readonly CascadeEntry[]> {
  const byPlan = new Map<string, CascadeEntry[]>();
  const add = (plan: string, entry: CascadeEntry) => {
    const entries = byPlan.get(plan);
    if (entries === undefined) byPlan.set(plan, [entry]);
    else entries.push(entry);
  };
  for (const entry of cascades) {
    add(entry.plan, entry);
    const rowsOf = new Map<string, CascadeEntry["rows"][number][]>();
    for (const row of entry.rows)
      for (const cell of row.cells) {
        const rows = rowsOf.get(cell.plan) ?? [];
        rows.push({ ...row, cells: [cell], silent: [], remedies: [] });
        rowsOf.set(cell.plan, rows);
      }
    for (const [plan, rows] of rowsOf) add(plan, { ...entry, rows });
  }
  return byPlan;
}

import type { PlanModel } from "../plan-model.ts";

/** Which plan is whose parent, by their ids. */
export interface PlanIndex {
  /** Of plans that share an id, the first. */
  readonly byId: ReadonlyMap<string, PlanModel>;
  readonly parents: ReadonlyMap<PlanModel, PlanModel>;
  /** In the order of the plans. */
  readonly children: ReadonlyMap<PlanModel, readonly PlanModel[]>;
  /** Plans that are their own ancestors, each ring once, from its first plan up. */
  readonly cycles: readonly (readonly PlanModel[])[];
}

export function indexPlans(models: readonly PlanModel[]): PlanIndex {
  const byId = new Map<string, PlanModel>();
  for (const model of models) if (!byId.has(model.plan.id)) byId.set(model.plan.id, model);
  const parents = new Map<PlanModel, PlanModel>();
  const children = new Map<PlanModel, PlanModel[]>();
  for (const model of models) {
    const parent = byId.get(model.plan.parent?.text ?? "");
    if (parent === undefined) continue;
    parents.set(model, parent);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [model]);
    else siblings.push(model);
  }
  return { byId, parents, children, cycles: findCycles(models, parents) };
}

/** Each plan has one parent at most, so that going up from every plan, and stopping where one has been before, meets each once. */
function findCycles(
  models: readonly PlanModel[],
  parents: ReadonlyMap<PlanModel, PlanModel>,
): readonly (readonly PlanModel[])[] {
  const walkOf = new Map<PlanModel, number>();
  const cycles: (readonly PlanModel[])[] = [];
  for (const [walk, start] of models.entries()) {
    const path: PlanModel[] = [];
    let model: PlanModel | undefined = start;
    while (model !== undefined && !walkOf.has(model)) {
      walkOf.set(model, walk);
      path.push(model);
      model = parents.get(model);
    }
    if (model !== undefined && walkOf.get(model) === walk) cycles.push(path.slice(path.indexOf(model)));
  }
  return cycles;
}

import { MetricNames, type MetricAliases } from "../metric-identity.ts";
import type { PlanModel } from "../plan-model.ts";
import { cascade, type Cascade } from "./cascade.ts";
import { indexPlans, type PlanIndex } from "./plan-index.ts";
import { References } from "./references.ts";

/** How plans hang together: parents and children, what is handed down, what refers to what. */
export interface Links extends PlanIndex {
  readonly names: MetricNames;
  readonly references: References;
  /** One for each plan that others name as their parent, in the order of the plans. */
  readonly cascades: readonly Cascade[];
}

/** Joins plans by what they say of each other; linear in the plans and their figures. */
export function linkPlans(models: readonly PlanModel[], aliases: MetricAliases = {}): Links {
  const index = indexPlans(models);
  const names = new MetricNames(aliases);
  return { ...index, names, references: new References(index), cascades: cascade(models, index, names) };
}

import type { Name } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { findNearest } from "../../parse/nearest.ts";
import type { Settings } from "../../settings.ts";
import { checkContract, type ContractFinding } from "./check-contract.ts";
import type { Contract, ContractValidator } from "./contract.ts";
import { isHeldBy } from "./plan-selector.ts";
import { findShippedProfile, shippedProfiles } from "./shipped.ts";
import { viewPlan } from "./view.ts";

/**
 * Holds a plan against its profile and the contracts of its settings that are for it. `nameOf` gives the one name of a
 * metric that goes by several.
 */
export function holdAgainst(
  model: PlanModel,
  settings: Settings,
  nameOf: (metric: string) => string,
): readonly ContractFinding[] {
  const { plan } = model;
  const name = plan.profile?.text ?? settings.profile;
  const profile = name === undefined ? undefined : findProfile(name, settings);
  // One that is named twice, by a configuration and on the command line, is held once.
  const byCheck = new Map<ContractValidator, Contract>();
  for (const contract of [
    ...(profile === undefined ? [] : [profile]),
    ...(settings.contracts ?? []).filter((contract) => isHeldBy(plan, name, contract)),
  ])
    byCheck.set(contract.validate, contract);
  const contracts = [...byCheck.values()];
  const unknown =
    plan.profile !== undefined && profile === undefined ? [unknownProfile(plan.profile, settings)] : [];
  if (contracts.length === 0) return unknown;
  const view = viewPlan(model, nameOf);
  return [...unknown, ...contracts.flatMap((contract) => checkContract(model, view, contract))];
}

function findProfile(name: string, { profiles = {} }: Settings): Contract | undefined {
  return (Object.hasOwn(profiles, name) ? profiles[name] : undefined) ?? findShippedProfile(name);
}

function unknownProfile({ text, position }: Name, { profiles = {} }: Settings): ContractFinding {
  const known = [...Object.keys(profiles), ...shippedProfiles.map(({ name }) => name)];
  const suggestion = findNearest(text, known);
  return { type: "profile", position, profile: text, ...(suggestion !== undefined && { suggestion }) };
}

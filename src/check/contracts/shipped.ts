import type { Contract, ContractValidator } from "./contract.ts";
import validateCoverage, { title as coverage } from "./shipped/coverage.js";
import validateBudget, { title as budget } from "./shipped/profile-budget.js";
import validateOkr, { title as okr } from "./shipped/profile-okr.js";
import validateOperations, { title as operations } from "./shipped/profile-operations.js";
import validateProject, { title as project } from "./shipped/profile-project.js";
import validateSales, { title as sales } from "./shipped/profile-sales.js";
import validateStartUp, { title as startUp } from "./shipped/profile-start-up.js";
import validateWebsite, { title as website } from "./shipped/profile-website.js";
import validateWeekly, { title as weekly } from "./shipped/profile-weekly.js";
import validateRevenueSplit, { title as revenueSplit } from "./shipped/revenue-split.js";
import validateSigningQuota, { title as signingQuota } from "./shipped/signing-quota.js";

/** The contracts that ship, compiled ahead. Each holds only plans that state what it is about. */
export const shippedContracts: readonly Contract[] = [
  shipped("coverage", coverage, validateCoverage),
  shipped("revenue-split", revenueSplit, validateRevenueSplit),
  shipped("signing-quota", signingQuota, validateSigningQuota),
];

/** The profiles that ship: what a plan of each kind has to have. */
export const shippedProfiles: readonly Contract[] = [
  shipped("budget", budget, validateBudget),
  shipped("okr", okr, validateOkr),
  shipped("operations", operations, validateOperations),
  shipped("project", project, validateProject),
  shipped("sales", sales, validateSales),
  shipped("start-up", startUp, validateStartUp),
  shipped("website", website, validateWebsite),
  shipped("weekly", weekly, validateWeekly),
];

export function findShippedContract(name: string): Contract | undefined {
  return shippedContracts.find((contract) => contract.name === name);
}

export function findShippedProfile(name: string): Contract | undefined {
  return shippedProfiles.find((profile) => profile.name === name);
}

function shipped(name: string, title: string, validate: ContractValidator): Contract {
  return { name, title, validate };
}

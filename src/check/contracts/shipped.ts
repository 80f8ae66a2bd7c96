import type { Contract, ContractValidator } from "./contract.ts";
import validateCoverage, { schema as coverage } from "./shipped/coverage.js";
import validateRevenueSplit, { schema as revenueSplit } from "./shipped/revenue-split.js";
import validateSigningQuota, { schema as signingQuota } from "./shipped/signing-quota.js";

/** The contracts that ship, compiled ahead. Each holds only plans that state what it is about. */
export const shippedContracts: readonly Contract[] = [
  shipped("coverage", coverage, validateCoverage),
  shipped("revenue-split", revenueSplit, validateRevenueSplit),
  shipped("signing-quota", signingQuota, validateSigningQuota),
];

export function findShippedContract(name: string): Contract | undefined {
  return shippedContracts.find((contract) => contract.name === name);
}

function shipped(name: string, { title }: { readonly title: string }, validate: ContractValidator): Contract {
  return { name, title, validate };
}

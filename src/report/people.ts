import type { OrgUnit } from "../ast/nodes.ts";
import { computedOf, sumOf } from "./amount.ts";
import type { Computed, Figure } from "./figure.ts";
import { groupBy } from "./group.ts";
import type { Label } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { statementsOfType } from "./plan-reader.ts";

/** The posts that one section of a plan fills, and how many people that makes. */
export interface StaffingEntry {
  readonly plan: string;
  readonly section: Path;
  readonly posts: readonly PostEntry[];
  /** Null for a single post, and where heads are counted in different units. */
  readonly heads: Computed | null;
}

export interface PostEntry {
  readonly team: Label | null;
  readonly post: Label | null;
  readonly heads: Figure;
}

/** A post and its duties. */
export interface RoleEntry {
  readonly plan: string;
  readonly name: Label;
  readonly duties: readonly Label[];
}

export interface OrgUnitEntry {
  readonly name: Label;
  readonly children: readonly OrgUnitEntry[];
}

export interface OrganisationEntry extends OrgUnitEntry {
  readonly plan: string;
}

export interface ResourceEntry {
  readonly plan: string;
  readonly section: Path;
  readonly name: Label;
  readonly amount: Figure;
}

export function staffingOf(plan: PlanReader): readonly StaffingEntry[] {
  const bySection = groupBy(statementsOfType(plan, "staffing"), ({ section }) => section.join("\n"));
  return [...bySection.values()].map((entries) => {
    const posts = entries.map(({ statement: { team, post, heads } }) => ({
      team: plan.optionalLabel(team),
      post: plan.optionalLabel(post),
      heads: plan.figure(heads),
    }));
    const quantities = entries.map(({ statement }) => statement.heads);
    const [first] = quantities;
    const sum = sumOf(quantities);
    const hasSum = sum !== undefined && first !== undefined && quantities.length > 1;
    return {
      plan: plan.id,
      section: entries[0]?.section ?? [],
      posts,
      heads: hasSum
        ? computedOf(
            sum,
            first,
            posts.map(({ heads }) => heads),
          )
        : null,
    };
  });
}

export function rolesOf(plan: PlanReader): readonly RoleEntry[] {
  return statementsOfType(plan, "role").map(({ statement: { name, duties } }) => ({
    plan: plan.id,
    name: plan.label(name),
    duties: duties.map(plan.label),
  }));
}

export function organisationOf(plan: PlanReader): readonly OrganisationEntry[] {
  return statementsOfType(plan, "orgUnit").map(({ statement }) => ({
    plan: plan.id,
    ...orgUnitEntry(plan, statement),
  }));
}

function orgUnitEntry(plan: PlanReader, { name, children }: OrgUnit): OrgUnitEntry {
  return { name: plan.label(name), children: children.map((child) => orgUnitEntry(plan, child)) };
}

export function resourcesOf(plan: PlanReader): readonly ResourceEntry[] {
  return statementsOfType(plan, "resource").map(({ statement: { name, amount }, section }) => ({
    plan: plan.id,
    section,
    name: plan.label(name),
    amount: plan.figure(amount),
  }));
}

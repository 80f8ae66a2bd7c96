import type { Locale } from "../diagnostics/diagnostic.ts";
import type { Workspace } from "../model/workspace.ts";
import type { AllocationEntry, ComplementEntry } from "./allocations.ts";
import { allocationsOf, complementsOf } from "./allocations.ts";
import type { Brand } from "./brand.ts";
import type { CapacityEntry } from "./capacities.ts";
import { capacitiesOf } from "./capacities.ts";
import type { CascadeEntry } from "./cascade.ts";
import { cascadesOf } from "./cascade.ts";
import type { CoverageEntry } from "./coverage.ts";
import { coverageOf } from "./coverage.ts";
import type { FindingEntry } from "./findings.ts";
import { findingsOf, isContradiction, worstFirst } from "./findings.ts";
import type { Gap } from "./gaps.ts";
import { buildGaps } from "./gaps.ts";
import { groupBy } from "./group.ts";
import type { PayRuleEntry, ProblemEntry, SupportNeedEntry } from "./needs.ts";
import { payRulesOf, problemsOf, supportNeedsOf } from "./needs.ts";
import type { NumberEntry } from "./numbers.ts";
import { numbersOf } from "./numbers.ts";
import type { Overview, PlanEntry } from "./overview.ts";
import { overviewOf, planEntry } from "./overview.ts";
import type { OrganisationEntry, ResourceEntry, RoleEntry, StaffingEntry } from "./people.ts";
import { organisationOf, resourcesOf, rolesOf, staffingOf } from "./people.ts";
import type { PlanReader } from "./plan-reader.ts";
import { readPlan } from "./plan-reader.ts";
import type { Proof } from "./proofs.ts";
import { indexProofs } from "./proofs.ts";
import type { QuotaEntry, TargetEntry } from "./targets.ts";
import { quotasOf, targetsOf } from "./targets.ts";
import type { MilestoneEntry, TaskEntry } from "./tasks.ts";
import { milestonesOf, tasksOf } from "./tasks.ts";

/** The shape of the report; raised when a reader of `plan report --format json` would have to change. */
export const reportVersion = 1;

/**
 * Everything a report says, as plain JSON that every format is made from. Entries stand in the order of their plans
 * and places and name their plan by id; what is absent is null, so that a template never has to guess.
 */
export interface ReportModel {
  /** Tells a report of ours from a file that happens to bear its name. */
  readonly generator: "plan-compiler";
  readonly version: typeof reportVersion;
  /** Of the report's own words; plans keep theirs. */
  readonly locale: Locale;
  /** Null: the report's own title. */
  readonly title: string | null;
  /** The day that stood for today; null when nothing depends on it. */
  readonly asOf: string | null;
  /** The commit that last changed the plans, with `+` behind it when they have been changed since; null outside of git. */
  readonly revision: string | null;
  /** Null: nobody's in particular. */
  readonly brand: Brand | null;
  readonly overview: Overview;
  readonly plans: readonly PlanEntry[];
  /** What does not add up: the findings (also among `findings`) that say numbers contradict each other or cannot hold. */
  readonly contradictions: readonly FindingEntry[];
  readonly targets: readonly TargetEntry[];
  readonly quotas: readonly QuotaEntry[];
  /** What plans ask for and those below them take on. */
  readonly cascades: readonly CascadeEntry[];
  readonly allocations: readonly AllocationEntry[];
  readonly complements: readonly ComplementEntry[];
  readonly coverage: readonly CoverageEntry[];
  readonly capacities: readonly CapacityEntry[];
  readonly staffing: readonly StaffingEntry[];
  readonly roles: readonly RoleEntry[];
  readonly organisation: readonly OrganisationEntry[];
  readonly resources: readonly ResourceEntry[];
  readonly tasks: readonly TaskEntry[];
  readonly milestones: readonly MilestoneEntry[];
  readonly problems: readonly ProblemEntry[];
  readonly supportNeeds: readonly SupportNeedEntry[];
  readonly payRules: readonly PayRuleEntry[];
  readonly proofs: readonly Proof[];
  readonly findings: readonly FindingEntry[];
  readonly gaps: readonly Gap[];
  readonly numbers: readonly NumberEntry[];
}

export interface ReportOptions {
  /** Without it the language most of the plans are in. */
  readonly locale?: Locale;
  readonly title?: string;
  readonly asOf?: string;
  readonly revision?: string;
  readonly brand?: Brand;
}

/** Reads a linked workspace into a report. Same workspace and options, same report. */
export function buildReport(workspace: Workspace, options: ReportOptions = {}): ReportModel {
  const locale = options.locale ?? commonLanguage(workspace);
  const proofs = indexProofs(workspace.models);
  const plans = workspace.models.map((model) => readPlan(model, proofs));
  const findings = findingsOf(workspace.diagnostics, proofs.all);
  const gaps = buildGaps(workspace, options.locale);
  const parts = {
    targets: plans.flatMap(targetsOf),
    quotas: plans.flatMap(quotasOf),
    cascades: cascadesOf(workspace.links.cascades, plans),
    allocations: plans.flatMap(allocationsOf),
    complements: plans.flatMap(complementsOf),
    coverage: plans.flatMap(coverageOf),
    capacities: plans.flatMap(capacitiesOf),
    staffing: plans.flatMap(staffingOf),
    roles: plans.flatMap(rolesOf),
    organisation: plans.flatMap(organisationOf),
    resources: plans.flatMap(resourcesOf),
    tasks: plans.flatMap(tasksOf),
    milestones: plans.flatMap(milestonesOf),
    problems: plans.flatMap(problemsOf),
    supportNeeds: plans.flatMap(supportNeedsOf),
    payRules: plans.flatMap(payRulesOf),
    proofs: proofs.all,
    findings,
    gaps,
    numbers: plans.flatMap(numbersOf),
  };
  const counts = { numbers: parts.numbers.length, tasks: parts.tasks.length, gaps: gaps.length };
  return {
    generator: "plan-compiler",
    version: reportVersion,
    locale,
    title: options.title ?? null,
    asOf: options.asOf ?? null,
    revision: options.revision ?? null,
    brand: options.brand ?? null,
    overview: overviewOf(workspace, counts, proofs.all, findings),
    plans: planEntries(workspace, plans, parts),
    contradictions: worstFirst(findings.filter(isContradiction)),
    ...parts,
  };
}

type Parts = Omit<
  ReportModel,
  | "generator"
  | "version"
  | "locale"
  | "title"
  | "asOf"
  | "revision"
  | "brand"
  | "overview"
  | "plans"
  | "contradictions"
>;

/** Splits every part by plan once, so that many plans cost no more than their entries. */
function planEntries(workspace: Workspace, plans: readonly PlanReader[], parts: Parts): readonly PlanEntry[] {
  const formats = new Map(workspace.units.map(({ file, format }) => [file, format]));
  const byPlan = <Entry extends { readonly plan: string | null }>(entries: readonly Entry[]) => {
    const groups = groupBy(entries, ({ plan }) => plan);
    return (id: string) => groups.get(id) ?? [];
  };
  const allocations = byPlan(parts.allocations);
  const quotas = byPlan(parts.quotas);
  const coverage = byPlan(parts.coverage);
  const targets = byPlan(parts.targets);
  const tasks = byPlan(parts.tasks);
  const numbers = byPlan(parts.numbers);
  const gaps = byPlan(parts.gaps);
  const proofs = byPlan(parts.proofs);
  const findings = byPlan(parts.findings);
  return plans.map((plan) =>
    planEntry(plan, formats.get(plan.model.file) ?? "markdown", {
      allocations: allocations(plan.id),
      quotas: quotas(plan.id),
      coverage: coverage(plan.id),
      targets: targets(plan.id),
      tasks: tasks(plan.id).length,
      numbers: numbers(plan.id).length,
      gaps: gaps(plan.id),
      proofs: proofs(plan.id),
      findings: findings(plan.id),
    }),
  );
}

function commonLanguage({ models }: Workspace): Locale {
  const chinese = models.filter(({ plan }) => plan.language === "zh-CN").length;
  return chinese * 2 >= models.length && models.length > 0 ? "zh-CN" : "en";
}

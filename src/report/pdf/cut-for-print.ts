import type { Dated } from "../charts/schedule-chart.ts";
import type { ReportModel } from "../model.ts";

/** How many entries of a list are printed: beyond some hundred pages nobody turns them, and each takes megabytes to set. */
const mostRows = 250;
/** Cards with their charts take much of a page each. */
const mostCards = 24;
const mostPlans = 60;

const limits = {
  plans: mostPlans,
  contradictions: mostRows,
  targets: mostRows,
  quotas: mostCards,
  cascades: mostCards,
  allocations: mostCards,
  complements: mostCards,
  coverage: mostCards,
  capacities: mostCards,
  staffing: mostCards,
  roles: mostRows,
  organisation: mostRows,
  resources: mostRows,
  tasks: mostRows,
  milestones: mostRows,
  problems: mostRows,
  supportNeeds: mostRows,
  payRules: mostRows,
  proofs: mostRows,
  findings: mostRows,
  gaps: mostRows,
  numbers: mostRows,
} as const satisfies Partial<Record<keyof ReportModel, number>>;

export type CutList = keyof typeof limits;

/** A report with no more in its lists than is printed, so that what is left out costs nothing from here on. */
export interface CutReport {
  readonly model: ReportModel;
  /** How many entries each list had, and how many of them are shown. */
  readonly sizes: Readonly<Record<CutList, { readonly shown: number; readonly all: number }>>;
  /** All that has a day, for the drawing of the whole schedule. */
  readonly dated: readonly Dated[];
  /** Ids of the relations that do not hold. */
  readonly violated: readonly string[];
}

/** Cuts every list. Plans and relations that what is left refers to stay, behind those that are shown. */
export function cutForPrint(model: ReportModel): CutReport {
  const cut = <Entry>(list: CutList, entries: readonly Entry[]) => entries.slice(0, limits[list]);
  const lists = {
    contradictions: cut("contradictions", model.contradictions),
    targets: cut("targets", model.targets),
    quotas: cut("quotas", model.quotas),
    cascades: cut("cascades", model.cascades),
    allocations: cut("allocations", model.allocations),
    complements: cut("complements", model.complements),
    coverage: cut("coverage", model.coverage),
    capacities: cut("capacities", model.capacities),
    staffing: cut("staffing", model.staffing),
    roles: cut("roles", model.roles),
    organisation: cut("organisation", model.organisation),
    resources: cut("resources", model.resources),
    tasks: cut("tasks", model.tasks),
    milestones: cut("milestones", model.milestones),
    problems: cut("problems", model.problems),
    supportNeeds: cut("supportNeeds", model.supportNeeds),
    payRules: cut("payRules", model.payRules),
    findings: cut("findings", model.findings),
    gaps: cut("gaps", model.gaps),
    numbers: cut("numbers", model.numbers),
  };
  // A plan's figures are shown on its card only; its title stands wherever the plan is spoken of.
  const plans = model.plans.map((plan, index) => (index < mostPlans ? plan : { ...plan, keyFigures: [] }));
  const proofs = shownFirst(model.proofs, proofsIn([lists, plans]));
  const sizes = Object.fromEntries(
    Object.entries(limits).map(([list, limit]) => {
      const all = model[list as CutList].length;
      return [list, { shown: Math.min(all, limit), all }];
    }),
  ) as CutReport["sizes"];
  const dated = [...model.milestones, ...model.tasks].filter(({ ends }) => ends !== null);
  return {
    model: { ...model, ...lists, plans, proofs },
    sizes,
    dated: dated.map(({ text, owner, due, ends, ...rest }) => ({
      text,
      owner,
      due,
      ends,
      begins: "begins" in rest ? rest.begins : null,
    })),
    violated: model.proofs.flatMap(({ id, verdict }) => (verdict === "violated" ? [id] : [])),
  };
}

function shownFirst(proofs: ReportModel["proofs"], named: ReadonlySet<string>): ReportModel["proofs"] {
  return proofs.filter(({ id }, index) => index < limits.proofs || named.has(id));
}

/** Every relation that something refers to by its id. */
function proofsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const each of value) proofsIn(each, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) {
      if (key === "proofs" && Array.isArray(each)) for (const id of each) found.add(String(id));
      else proofsIn(each, found);
    }
  return found;
}

import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Verdict } from "../../model/relation.ts";
import { coverOf } from "../cover.ts";
import { severities } from "../findings.ts";
import type { SectionName } from "../labels/labels.ts";
import { sectionNames } from "../labels/labels.ts";
import type { KeyFigure, PlanEntry } from "../overview.ts";
import type { BadgeView, ViewContext } from "./view-context.ts";

/** Figures on a plan's card; the rest stand in their sections. */
const shownFigures = 4;

/** The cover, the contents and a card for each plan, as their templates read them. */
export function viewCover(context: ViewContext) {
  const { model, labels } = context;
  const { overview } = model;
  return {
    ...coverOf(model, labels),
    tiles: viewTiles(context),
    contents: sectionNames.map((name) => ({
      id: name,
      title: labels.sections[name].title,
      count: countOf(context, name),
    })),
    plans: model.plans.map((plan) => viewPlan(context, plan)),
    severities: severities.map((severity) => ({
      value: severity,
      badge: context.severity(severity),
      count: overview.findings[severity],
    })),
  };
}

function viewTiles({ model: { overview }, labels: { words, verdict, severity } }: ViewContext) {
  const { proofs, findings } = overview;
  const verdicts: readonly Verdict[] = ["holds", "rounding", "open", "violated"];
  const proved = verdicts.reduce((sum, each) => sum + proofs[each], 0);
  const all = severities.reduce((sum, each) => sum + findings[each], 0);
  const mark = (tone: Verdict | Severity, text: string, count: number) => ({ tone, text, count });
  return [
    { href: "#overview", label: words.plans, value: overview.plans, marks: [] },
    { href: "#numbers", label: words.numbers, value: overview.numbers, marks: [] },
    { href: "#tasks", label: words.tasks, value: overview.tasks, marks: [] },
    {
      href: "#proofs",
      label: words.proofs,
      value: proved,
      marks: verdicts
        .filter((each) => proofs[each] > 0)
        .map((each) => mark(each, verdict[each], proofs[each])),
    },
    {
      href: "#findings",
      label: words.findings,
      value: all,
      marks: severities
        .filter((each) => findings[each] > 0)
        .map((each) => mark(each, severity[each], findings[each])),
    },
    { href: "#gaps", label: words.gaps, value: overview.gaps, marks: [] },
  ];
}

/** How many entries a section holds; the contents say so. */
function countOf({ model }: ViewContext, name: SectionName): number {
  const counts: Readonly<Record<SectionName, number>> = {
    overview: model.plans.length,
    contradictions: model.contradictions.length,
    targets: model.targets.length + model.quotas.length,
    cascades: model.cascades.length,
    allocations: model.allocations.length + model.complements.length,
    coverage: model.coverage.length + model.capacities.length,
    staffing: model.staffing.length + model.roles.length + model.organisation.length,
    resources: model.resources.length,
    tasks: model.tasks.length + model.milestones.length,
    needs: model.problems.length + model.supportNeeds.length,
    pay: model.payRules.length,
    proofs: model.proofs.length,
    findings: model.findings.length,
    gaps: model.gaps.length,
    numbers: model.numbers.length,
  };
  return counts[name];
}

function viewPlan(context: ViewContext, plan: PlanEntry) {
  const { labels } = context;
  const more = plan.keyFigures.length - shownFigures;
  return {
    plan: context.plan(plan.id),
    title: context.label(plan.title),
    place: context.place(plan.title),
    period: viewStated(context, plan, "period"),
    owner: viewStated(context, plan, "owner"),
    parent: context.label(plan.parent),
    keyFigures: plan.keyFigures.slice(0, shownFigures).map((key) => viewKeyFigure(context, key)),
    more: more > 0 ? labels.counts.more(more) : "",
    counts: [
      { label: labels.words.tasks, value: plan.tasks },
      { label: labels.words.numbers, value: plan.numbers },
      { label: labels.words.gaps, value: plan.gaps },
    ],
    badges: severities.map((severity): BadgeView & { readonly count: number } => ({
      ...context.severity(severity),
      count: plan.findings[severity],
    })),
  };
}

function viewStated(context: ViewContext, plan: PlanEntry, field: "period" | "owner") {
  return { label: context.label(plan[field]), isInferred: Object.hasOwn(plan.inferred, field) };
}

function viewKeyFigure(context: ViewContext, { kind, name, figure, words }: KeyFigure) {
  return {
    name: name?.text ?? context.labels.keyFigure[kind],
    figure: context.optionalFigure(figure),
    words,
  };
}

import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Verdict } from "../../model/relation.ts";
import { coverOf } from "../cover.ts";
import { severities } from "../findings.ts";
import type { SectionName } from "../labels/labels.ts";
import { sectionNames } from "../labels/labels.ts";
import type { KeyFigure, PlanEntry } from "../overview.ts";
import { isShown, sizeOf } from "./section-sizes.ts";
import type { BadgeView, ViewContext } from "./view-context.ts";

/** Figures on a plan's card; the rest stand in their sections. */
const shownFigures = 4;

/** The cover: what the report is over, and whether it can be relied on. */
export function viewCover(context: ViewContext) {
  return {
    ...coverOf(context.model, context.labels),
    home: null,
    tiles: viewTiles(context, hrefIn(context)),
  };
}

/** What there is to read, and what to narrow it by. */
export function viewContents(context: ViewContext) {
  const { model, labels } = context;
  return {
    hasSeveralPlans: model.plans.length > 1,
    contents: sectionNames.map((name) => ({
      id: name,
      title: labels.sections[name].title,
      count: sizeOf(model, name),
    })),
    severities: severities.map((severity) => ({
      value: severity,
      badge: context.severity(severity),
      count: model.overview.findings[severity],
    })),
  };
}

/** A card for each plan. */
export function viewPlanCards(context: ViewContext) {
  return { plans: context.model.plans.map((plan) => viewPlan(context, plan)) };
}

function hrefIn({ model }: ViewContext): (section: SectionName) => string {
  return (section) => (isShown(model, section) ? `#${section}` : "");
}

/** The whole report in six numbers, each leading to where its entries are. */
export function viewTiles(
  { model: { overview }, labels: { words, verdict, severity } }: ViewContext,
  hrefOf: (section: SectionName) => string,
) {
  const { proofs, findings } = overview;
  const verdicts: readonly Verdict[] = ["holds", "rounding", "open", "violated"];
  const proved = verdicts.reduce((sum, each) => sum + proofs[each], 0);
  const all = severities.reduce((sum, each) => sum + findings[each], 0);
  const mark = (tone: Verdict | Severity, text: string, count: number) => ({ tone, text, count });
  return [
    { href: hrefOf("overview"), label: words.plans, value: overview.plans, marks: [] },
    { href: hrefOf("numbers"), label: words.numbers, value: overview.numbers, marks: [] },
    { href: hrefOf("tasks"), label: words.tasks, value: overview.tasks, marks: [] },
    {
      href: hrefOf("proofs"),
      label: words.proofs,
      value: proved,
      marks: verdicts
        .filter((each) => proofs[each] > 0)
        .map((each) => mark(each, verdict[each], proofs[each])),
    },
    {
      href: hrefOf("findings"),
      label: words.findings,
      value: all,
      marks: severities
        .filter((each) => findings[each] > 0)
        .map((each) => mark(each, severity[each], findings[each])),
    },
    { href: hrefOf("gaps"), label: words.gaps, value: overview.gaps, marks: [] },
  ];
}

function viewPlan(context: ViewContext, plan: PlanEntry) {
  const { labels } = context;
  const keyFigures = distinct(plan.keyFigures);
  const more = keyFigures.length - shownFigures;
  return {
    plan: context.plan(plan.id),
    marks: context.owners.marksOf(plan.id),
    title: context.label(plan.title),
    place: context.place(plan.title),
    period: viewStated(context, plan, "period"),
    owner: viewStated(context, plan, "owner"),
    parent: context.label(plan.parent),
    above: context.planNamed(plan.parent?.text),
    keyFigures: keyFigures.slice(0, shownFigures).map((key) => viewKeyFigure(context, key)),
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

/** The same figure of the same name, written in two places, is worth one place on a card. */
function distinct(keys: readonly KeyFigure[]): readonly KeyFigure[] {
  const seen = new Set<string>();
  return keys.filter(({ name, figure, words }) => {
    const value =
      figure === null
        ? words
        : [figure.low, figure.high, figure.unit, figure.isTotal ? "" : figure.per].join();
    const key = `${name?.text ?? ""} ${value}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
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

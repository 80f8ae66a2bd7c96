import { coverOf } from "../cover.ts";
import type { FindingEntry } from "../findings.ts";
import { severities } from "../findings.ts";
import { groupBy } from "../group.ts";
import type { ReportModel } from "../model.ts";
import type { PlanEntry } from "../overview.ts";
import type { SectionName } from "../labels/labels.ts";
import { viewCascades } from "./cascade-view.ts";
import { viewTiles } from "./cover-view.ts";
import { viewFindings } from "./findings-view.ts";
import type { Frame } from "./frame.ts";
import { viewOwners } from "./owner-view.ts";
import type { ViewContext } from "./view-context.ts";
import { viewFrame } from "./view.ts";

/** The first page of a site: key figures, what does not add up, all plans in a table, what is handed down. */
export function viewIndex(context: ViewContext, frame: Frame, ownersPage: string) {
  const { model, labels } = context;
  const outside = outsidePlans(model);
  const shown = contradictionsByPlan(context, model.contradictions);
  const contents: readonly [SectionName, string, number][] = [
    ["contradictions", labels.sections.contradictions.title, shown.length],
    ["overview", labels.words.plans, model.plans.length],
    ["cascades", labels.sections.cascades.title, model.cascades.length],
    ["findings", labels.sections.findings.title, outside.findings.length],
  ];
  const hrefOf = (section: SectionName) =>
    section === "findings" ? "#contradictions" : section === "overview" ? "#overview" : "";
  return {
    ...viewFrame(context, frame),
    ...coverOf(model, labels),
    home: null,
    tiles: viewTiles(context, hrefOf),
    contents: contents.map(([id, title, count]) => ({ id, title, count })),
    ownersPage,
    hasSeveralPlans: false,
    severities: [],
    planRows: model.plans.map((plan) => viewRow(context, plan)),
    planContradictions: shown,
    ...viewCascades(context),
    findings: viewFindings(context, outside).findings,
    ...viewOwners(context),
  };
}

/** Everyone with what they answer for, plan by plan. */
export function viewOwnersPage(context: ViewContext, frame: Frame, home: string) {
  const { model, labels } = context;
  return {
    ...viewFrame(context, frame),
    ...coverOf(model, labels),
    title: labels.site.owners,
    home: { href: home, previous: null, next: null },
    tiles: [],
    contents: [],
    hasSeveralPlans: false,
    severities: [],
    ...viewOwners(context),
  };
}

/** What belongs to no plan has no page but the first. */
function outsidePlans(model: ReportModel): ReportModel {
  const findings = model.findings.filter(({ plan }) => plan === null);
  return { ...model, proofs: [], gaps: [], numbers: [], contradictions: [], findings };
}

/** A row a plan: how many of each kind, and the worst of them in words. */
function contradictionsByPlan(context: ViewContext, contradictions: readonly FindingEntry[]) {
  const { labels } = context;
  return [...groupBy(contradictions, ({ plan }) => plan)].map(([id, findings]) => {
    const [worst] = findings; // Contradictions stand worst first.
    const plan = context.plan(id);
    return {
      plan,
      marks: context.owners.marksOf(id),
      href: id === null ? "#findings" : `${plan.href}#contradictions`,
      message: worst?.message ?? "",
      place: worst === undefined ? null : context.place(worst),
      more: findings.length > 1 ? labels.counts.more(findings.length - 1) : "",
      badges: severities
        .map((severity) => ({
          ...context.severity(severity),
          count: findings.filter((finding) => finding.severity === severity).length,
        }))
        .filter(({ count }) => count > 0),
    };
  });
}

function viewRow(context: ViewContext, plan: PlanEntry) {
  const figure = plan.keyFigures.find((key) => key.figure !== null);
  return {
    plan: context.plan(plan.id),
    marks: context.owners.marksOf(plan.id),
    owner: plan.owner?.text ?? "",
    period: plan.period?.text ?? "",
    keyName: figure?.name?.text ?? "",
    keyFigure: context.optionalFigure(figure?.figure ?? null),
    errors: plan.findings.error,
    warnings: plan.findings.warning,
    tasks: plan.tasks,
    gaps: plan.gaps,
  };
}

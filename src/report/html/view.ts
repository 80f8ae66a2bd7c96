import type { ReportCharts } from "../charts/chart.ts";
import type { ReportModel } from "../model.ts";
import { viewCascades } from "./cascade-view.ts";
import { mostDrawnPlans, viewChart } from "./chart-view.ts";
import { viewContents, viewCover, viewPlanCards } from "./cover-view.ts";
import { viewFigures } from "./figures-view.ts";
import { viewFindings } from "./findings-view.ts";
import type { Frame } from "./frame.ts";
import { frameAlone } from "./frame.ts";
import { viewOwners } from "./owner-view.ts";
import { viewSections } from "./section-sizes.ts";
import type { ContextOptions, ViewContext } from "./view-context.ts";
import { createViewContext } from "./view-context.ts";
import { viewWork } from "./work-view.ts";

/** What the page templates read: the report model with words, links and anchors in place. Templates only place things. */
export type View = ReturnType<typeof buildView>;

export function buildView(
  model: ReportModel,
  options: ContextOptions & { readonly frame?: Frame },
  charts?: ReportCharts,
) {
  const context = createViewContext(model, options);
  return {
    ...viewFrame(context, options.frame ?? frameAlone(model, "")),
    ...viewCover(context),
    ...viewSections(context),
    ...viewContents(context),
    ...viewPlanCards(context),
    ...viewFigures(context, charts),
    ...viewCascades(context),
    ...viewWork(context),
    ...viewOwners(context),
    ...viewFindings(context),
    plainBars: plainBarsOf(context, options, charts),
    schedule: viewChart(charts?.schedule, true),
  };
}

/** That charts are missing for their number alone is said, so that nobody looks for them. */
function plainBarsOf(
  { model, labels }: ViewContext,
  { among }: ContextOptions,
  charts?: ReportCharts,
): string {
  const plans = among?.plans.size ?? model.plans.length;
  return charts === undefined && plans > mostDrawnPlans ? labels.site.plainBars(plans) : "";
}

/** What stands around every page. */
export function viewFrame({ model, labels }: ViewContext, frame: Frame) {
  const { report, sections, words, counts, site, severity } = labels;
  return {
    language: model.locale,
    kicker: report.kicker,
    footer: report.footer,
    failedFilesTitle: report.failedFiles,
    sections,
    words,
    site,
    severityWords: severity,
    shownPattern: counts.shown,
    frame,
  };
}

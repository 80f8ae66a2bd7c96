import type { ReportCharts } from "../charts/chart.ts";
import type { ReportModel } from "../model.ts";
import { viewCascades } from "./cascade-view.ts";
import { viewChart } from "./chart-view.ts";
import { viewCover } from "./cover-view.ts";
import { viewFigures } from "./figures-view.ts";
import { viewDerivations, viewFindings } from "./findings-view.ts";
import type { LinkOptions } from "./source-link.ts";
import { createViewContext } from "./view-context.ts";
import { viewWork } from "./work-view.ts";

/** What the page templates read: the report model with words, links and anchors in place. Templates only place things. */
export type View = ReturnType<typeof buildView>;

export function buildView(model: ReportModel, options: LinkOptions, charts?: ReportCharts) {
  const context = createViewContext(model, options);
  const { report, sections, words, counts } = context.labels;
  const parts = {
    ...viewCover(context),
    ...viewFigures(context, charts),
    ...viewCascades(context),
    ...viewWork(context),
    schedule: viewChart(charts?.schedule, true),
    ...viewFindings(context),
  };
  return {
    language: model.locale,
    kicker: report.kicker,
    footer: report.footer,
    failedFilesTitle: report.failedFiles,
    sections,
    words,
    shownPattern: counts.shown,
    ...parts,
    derivations: viewDerivations(context),
  };
}

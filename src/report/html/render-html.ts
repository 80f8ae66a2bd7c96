import Handlebars from "handlebars/dist/cjs/handlebars.runtime.js";
import { page, partials } from "../generated/templates.js";
import type { ReportCharts } from "../charts/chart.ts";
import { chartsOf } from "../charts/chart.ts";
import type { ReportModel } from "../model.ts";
import type { LinkOptions } from "./source-link.ts";
import { buildView } from "./view.ts";

export interface HtmlOptions extends LinkOptions {
  /** Drawn for the page (`pagePaint`); without them its bars of plain style stand in their places. */
  readonly charts?: ReportCharts;
}

/**
 * One self-contained page that fetches nothing. Words of plans only ever reach it as data of compiled templates,
 * which escape all they place; no template is compiled here, so none of a plan's can run.
 */
export function renderHtml(model: ReportModel, options: HtmlOptions = {}): string {
  const runtime = Handlebars.create();
  for (const [name, specification] of Object.entries(partials))
    runtime.registerPartial(name, runtime.template(specification));
  return placeDrawings(runtime.template(page)(buildView(model, options, options.charts)), options.charts);
}

/**
 * Puts drawings where the templates left a comment with their name. Everything else on the page is escaped, so no words
 * of a plan can make such a comment, and the drawings' own words have been escaped by who drew them.
 */
function placeDrawings(html: string, charts: ReportCharts | undefined): string {
  const drawings = new Map(chartsOf(charts).map(({ id, svg }) => [id, svg]));
  return html.replace(/<!--(chart-[a-z0-9-]+)-->/gu, (comment, id: string) => drawings.get(id) ?? comment);
}

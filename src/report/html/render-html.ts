import type { ReportCharts } from "../charts/chart.ts";
import { chartsOf } from "../charts/chart.ts";
import type { ReportModel } from "../model.ts";
import { frameAlone } from "./frame.ts";
import type { LaterParts } from "./later.ts";
import { packLater } from "./later.ts";
import type { LinkOptions } from "./source-link.ts";
import type { OwnTemplates } from "./templates.ts";
import { createTemplates } from "./templates.ts";
import { buildView } from "./view.ts";

export interface HtmlOptions extends LinkOptions {
  /** Drawn for the page (`pagePaint`); without them its bars of plain style stand in their places. */
  readonly charts?: ReportCharts;
  /** A user's own, in the places of ours. */
  readonly templates?: OwnTemplates;
  /** The address of the script that loads the page again when its plans change. */
  readonly live?: string;
  /** Every part stands in the page from the start, however large it is: for printing. */
  readonly isWhole?: boolean;
}

/** From here on a browser would take long over all of a page at once. */
const manyPlans = 100;

/** One self-contained page that fetches nothing. */
export function renderHtml(model: ReportModel, options: HtmlOptions = {}): string {
  const { charts, isWhole = false } = options;
  const later = !isWhole && model.plans.length >= manyPlans ? packLater() : undefined;
  const drawn: LaterParts | undefined = later && {
    ...later,
    put: (markup) => later.put(placeDrawings(markup, charts)),
  };
  const templates = createTemplates(options.templates, model.brand, drawn);
  const frame = frameAlone(model, templates.asset("report.js"), later !== undefined, options.live);
  return placeDrawings(templates.fill("page", buildView(model, { ...options, frame }, charts)), charts);
}

/**
 * Puts drawings where the templates left a comment with their name. Everything else on the page is escaped, so no words
 * of a plan can make such a comment, and the drawings' own words have been escaped by who drew them.
 */
export function placeDrawings(html: string, charts: ReportCharts | undefined): string {
  const drawings = new Map(chartsOf(charts).map(({ id, svg }) => [id, svg]));
  return html.replace(/<!--(chart-[a-z0-9-]+)-->/gu, (comment, id: string) => drawings.get(id) ?? comment);
}

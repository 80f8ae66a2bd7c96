import { pagePaint } from "../charts/paint.ts";
import type { WriteOptions, Writer } from "../formats.ts";
import { labelsFor } from "../labels/labels-for.ts";
import type { ReportModel } from "../model.ts";
import { mostDrawnPlans } from "./chart-view.ts";
import { renderHtml } from "./render-html.ts";
import { renderSite } from "./site.ts";

/** From here on a page for each plan opens faster than one that holds all. */
const manyPlans = 200;

/** One self-contained page, or a site of many, with charts in the page's own colours. */
export const write: Writer["write"] = async (model, options) => {
  const draw = await loadDrawing(model);
  const links = linksOf(options);
  const { site } = labelsFor(model.locale);
  const { length } = model.plans;
  const plain = draw === undefined ? [site.plainBars(length)] : [];
  if (options.split === true) {
    const [first, ...others] = renderSite(model, { ...links, ...(draw !== undefined && { draw }) });
    return { content: first?.render() ?? "", others, notes: plain };
  }
  const charts = draw?.(model);
  const { isWhole = false } = options;
  return {
    content: renderHtml(model, { ...links, isWhole, ...(charts !== undefined && { charts }) }),
    notes: [...plain, ...(length >= manyPlans ? [site.splitExists(length)] : [])],
  };
};

/** What draws a report's charts; undefined where it has too many to draw. */
export async function loadDrawing(model: ReportModel) {
  if (model.plans.length > mostDrawnPlans) return undefined;
  const { drawCharts } = await import("../charts/draw-charts.ts");
  return (part: ReportModel) => drawCharts(part, pagePaint);
}

function linksOf({ root, link, templates }: WriteOptions) {
  return { root, ...(link !== undefined && { link }), ...(templates !== undefined && { templates }) };
}

import { pagePaint } from "../charts/paint.ts";
import type { Writer } from "../formats.ts";
import { renderHtml } from "./render-html.ts";

/** One self-contained page, with charts in the page's own colours. */
export const write: Writer["write"] = async (model, { root, link }) => {
  const { drawCharts } = await import("../charts/draw-charts.ts");
  const charts = drawCharts(model, pagePaint);
  return { content: renderHtml(model, { root, charts, ...(link !== undefined && { link }) }), notes: [] };
};

import { BarChart, PieChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LegacyGridContainLabel } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import type { Chart, Drawing } from "./chart.ts";
import type { Paint } from "./paint.ts";

use([
  LegacyGridContainLabel,
  BarChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  SVGRenderer,
]);

/** Draws without a browser. The same drawing gives the same text, whatever was drawn before it: `id` begins its ids. */
export function renderSvg(drawing: Drawing, paint: Paint, id: string): Chart {
  const { title, width, height, option, table } = drawing;
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  const description = describe(drawing);
  try {
    const textStyle = { fontFamily: paint.fontFamily, color: paint.ink, fontSize: 12 };
    chart.setOption({ animation: false, silent: true, backgroundColor: "transparent", textStyle, ...option });
    const svg = numberIds(dropInteraction(chart.renderToSVGString()), id).replace(
      /^<svg[^>]*>/u,
      openingTag(drawing, description),
    );
    return { id, title, description, width, height, svg, table };
  } finally {
    chart.dispose();
  }
}

function openingTag({ title, width, height }: Drawing, description: string): string {
  const label = escapeXml(`${title}. ${description}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" aria-label="${label}" ` +
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`
  );
}

/** A printed drawing answers to no pointer: what the library notes for that is half of its text. */
function dropInteraction(svg: string): string {
  return svg
    .replace(/<style\b[^>]*>.*?<\/style>\s*/gsu, "")
    .replace(/\s(?:class|pointer-events|ecmeta_[a-z_]+)="[^"]*"/gu, "");
}

/** The library numbers its ids by all it has drawn since the process began; here they are numbered by the chart. */
function numberIds(svg: string, id: string): string {
  const names = new Map<string, string>();
  return svg.replace(/\bzr\d+-[a-z]+-?\d+\b/gu, (name) => {
    const known = names.get(name) ?? `${id}-${names.size + 1}`;
    names.set(name, known);
    return known;
  });
}

function describe({ table: { rows } }: Drawing): string {
  return rows.map((row) => row.filter(Boolean).join(" ")).join("; ");
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

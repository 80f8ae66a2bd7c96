import { printPaint, toneAt } from "../charts/paint.ts";
import { element, escapeXml, xmlHead } from "../office/xml.ts";
import { cutShort, showPlainly } from "../plain-text.ts";

/** What a chart shows: one number of each series for each category. */
export interface ChartData {
  readonly title: string;
  /** Of the numbers, as spreadsheets write formats. */
  readonly format: string;
  readonly categories: readonly string[];
  /** Null where a series has no number for the category. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The last series, or slice, is what is left over. */
  readonly hasRest: boolean;
}

const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const longestName = 40;

/** A ring that shows how a whole is divided. */
export function ringPart(data: ChartData): string {
  const { categories, series } = data;
  const [only] = series;
  const points = categories.map((_, index) =>
    element(
      "c:dPt",
      {},
      value("c:idx", index),
      value("c:bubble3D", 0),
      fill(colorOf(data, index, categories.length)),
    ),
  );
  const labels = element(
    "c:dLbls",
    {},
    value("c:showLegendKey", 0),
    value("c:showVal", 0),
    value("c:showCatName", 0),
    value("c:showSerName", 0),
    value("c:showPercent", 1),
    value("c:showBubbleSize", 0),
    value("c:showLeaderLines", 0),
  );
  const ring = element(
    "c:doughnutChart",
    {},
    value("c:varyColors", 1),
    element(
      "c:ser",
      {},
      ...headOf(0, only?.name ?? ""),
      ...points,
      labels,
      ...numbersOf(data, only?.values ?? []),
    ),
    value("c:firstSliceAng", 0),
    value("c:holeSize", 55),
  );
  return partOf(data.title, ring, "r");
}

/** Bars, one a category, each divided by series. */
export function stackedPart(data: ChartData): string {
  const series = data.series.map(({ name, values }, index) =>
    element(
      "c:ser",
      {},
      ...headOf(index, name),
      fill(colorOf(data, index, data.series.length)),
      value("c:invertIfNegative", 0),
      ...numbersOf(data, values),
    ),
  );
  const bars = element(
    "c:barChart",
    {},
    value("c:barDir", "bar"),
    value("c:grouping", "stacked"),
    value("c:varyColors", 0),
    ...series,
    value("c:gapWidth", 60),
    value("c:overlap", 100),
    value("c:axId", 1),
    value("c:axId", 2),
  );
  const axis = (name: string, id: number, across: number, at: string, order: string, more: string) =>
    element(
      name,
      {},
      value("c:axId", id),
      element("c:scaling", {}, value("c:orientation", order)),
      value("c:delete", 0),
      value("c:axPos", at),
      more,
      value("c:majorTickMark", "none"),
      value("c:minorTickMark", "none"),
      value("c:tickLblPos", "nextTo"),
      value("c:crossAx", across),
      // Categories run from the top as in the table, and the numbers stay below them.
      value("c:crosses", name === "c:valAx" ? "max" : "autoZero"),
    );
  const numbers = element("c:numFmt", { formatCode: data.format, sourceLinked: 0 });
  const axes = axis("c:catAx", 1, 2, "l", "maxMin", "") + axis("c:valAx", 2, 1, "b", "minMax", numbers);
  return partOf(data.title, bars + axes, "b");
}

function partOf(title: string, plot: string, legend: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeXml(nameOf(title))}</a:t></a:r>`;
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const chart = element(
    "c:chart",
    {},
    heading,
    value("c:autoTitleDeleted", 0),
    element("c:plotArea", {}, element("c:layout"), plot),
    element("c:legend", {}, value("c:legendPos", legend), value("c:overlay", 0)),
    value("c:plotVisOnly", 1),
    value("c:dispBlanksAs", "gap"),
  );
  const spaces = { "xmlns:c": chartSpace, "xmlns:a": drawingSpace };
  return xmlHead + element("c:chartSpace", spaces, value("c:roundedCorners", 0), chart);
}

function headOf(index: number, name: string): readonly string[] {
  return [
    value("c:idx", index),
    value("c:order", index),
    `<c:tx><c:v>${escapeXml(nameOf(name))}</c:v></c:tx>`,
  ];
}

/** The numbers stand in the chart itself: a document has no cells to take them from. */
function numbersOf({ categories, format }: ChartData, values: readonly (number | null)[]): readonly string[] {
  const names = categories.map((name, index) => point(index, escapeXml(nameOf(name))));
  const numbers = values.flatMap((number, index) => (number === null ? [] : [point(index, String(number))]));
  const count = value("c:ptCount", categories.length);
  return [
    element("c:cat", {}, element("c:strLit", {}, count, ...names)),
    element(
      "c:val",
      {},
      element("c:numLit", {}, `<c:formatCode>${escapeXml(format)}</c:formatCode>`, count, ...numbers),
    ),
  ];
}

function point(index: number, content: string): string {
  return `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>`;
}

function colorOf({ hasRest }: ChartData, index: number, count: number): string {
  return hasRest && index === count - 1 ? printPaint.rest : toneAt(printPaint, index);
}

function fill(color: string): string {
  const solid = element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));
  const edge = element(
    "a:ln",
    { w: 9525 },
    element("a:solidFill", {}, element("a:srgbClr", { val: "FFFFFF" })),
  );
  return element("c:spPr", {}, solid, edge);
}

function value(name: string, val: string | number): string {
  return element(name, { val });
}

function nameOf(text: string): string {
  return cutShort(showPlainly(text), longestName, () => "…");
}

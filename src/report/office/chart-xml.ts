import { hex, toneAt } from "../charts/paint.ts";
import { cutShort, showPlainly } from "../plain-text.ts";
import { relationSpace } from "./relations.ts";
import { element, escapeXml, xmlHead } from "./xml.ts";
import type { ChartLook } from "./chart-shapes.ts";
import { fill, solid, lineXml, textXml, faces, value } from "./chart-shapes.ts";

/** What a chart shows: one number of each series for each category, and the cells that they stand in. */
export interface ChartData {
  readonly title: string;
  /** Of the numbers, as spreadsheets write formats. */
  readonly format: string;
  readonly categories: Cells<string>;
  readonly series: readonly Series[];
  /** The last series, or slice, is what is left over. */
  readonly hasRest: boolean;
}

export interface Series {
  readonly name: string;
  /** The cell of the name; without it the name is the chart's own. */
  readonly nameCell?: string;
  /** Null where there is no number for the category. */
  readonly values: Cells<number | null>;
}

/** What cells hold, and their reference: `'数据'!$B$2:$B$5`. */
export interface Cells<Value> {
  readonly reference: string;
  readonly content: readonly Value[];
}

const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const longestName = 40;
const ids = { categories: 1, numbers: 2 } as const;

/** A ring that shows how a whole is divided. */
export function ringPart(data: ChartData, look: ChartLook): string {
  const { categories, series } = data;
  const count = categories.content.length;
  const points = categories.content.map((_, index) =>
    element(
      "c:dPt",
      {},
      value("c:idx", index),
      value("c:bubble3D", 0),
      fill(colorOf(data, look, index, count)),
    ),
  );
  const labels = element(
    "c:dLbls",
    {},
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textXml(900, "FFFFFF", look, true),
    ...shown("showPercent"),
    value("c:showLeaderLines", 0),
  );
  const rings = series
    .slice(0, 1)
    .map((each) => element("c:ser", {}, ...headOf(0, each), ...points, labels, ...numbersOf(data, each)));
  const ring = element(
    "c:doughnutChart",
    {},
    value("c:varyColors", 1),
    ...rings,
    value("c:firstSliceAng", 0),
    value("c:holeSize", 58),
  );
  return partOf(data.title, ring, "r", look);
}

export interface Bars {
  /** Bars lie and grow to the right, or stand. */
  readonly direction: "bar" | "col";
  readonly grouping: "stacked" | "clustered";
}

/** Bars, one a category, divided by series or one beside the other. */
export function barPart(data: ChartData, { direction, grouping }: Bars, look: ChartLook): string {
  const isSingle = data.series.length === 1;
  const series = data.series.map((each, index) =>
    element(
      "c:ser",
      {},
      ...headOf(index, each),
      fill(colorOf(data, look, index, data.series.length)),
      value("c:invertIfNegative", 0),
      ...numbersOf(data, each),
    ),
  );
  const labels = isSingle
    ? element("c:dLbls", {}, textXml(900, hex(look.paint.soft), look), ...shown("showVal"))
    : "";
  const bars = element(
    "c:barChart",
    {},
    value("c:barDir", direction),
    value("c:grouping", grouping),
    value("c:varyColors", 0),
    ...series,
    labels,
    value("c:gapWidth", 60),
    grouping === "stacked" ? value("c:overlap", 100) : "",
    value("c:axId", ids.categories),
    value("c:axId", ids.numbers),
  );
  const legend = isSingle ? undefined : "b";
  return partOf(data.title, bars + axesXml(data.format, direction, look), legend, look);
}

/** Categories of lying bars run from the top, as the rows of their table do, with the numbers below them all the same. */
function axesXml(format: string, direction: Bars["direction"], look: ChartLook): string {
  const isLying = direction === "bar";
  const { line, soft } = look.paint;
  const words = textXml(900, hex(soft), look);
  const axis = (
    name: string,
    id: number,
    order: string,
    at: string,
    more: string,
    marks: string,
    crosses: string,
  ) =>
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
      marks,
      words,
      value("c:crossAx", id === ids.categories ? ids.numbers : ids.categories),
      value("c:crosses", crosses),
    );
  const grid = element("c:majorGridlines", {}, element("c:spPr", {}, lineXml(hex(line))));
  const numbers = grid + element("c:numFmt", { formatCode: format, sourceLinked: 0 });
  const noLine = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  return (
    axis(
      "c:catAx",
      ids.categories,
      isLying ? "maxMin" : "minMax",
      isLying ? "l" : "b",
      "",
      element("c:spPr", {}, lineXml(hex(soft))),
      "autoZero",
    ) +
    axis("c:valAx", ids.numbers, "minMax", isLying ? "b" : "l", numbers, noLine, isLying ? "max" : "autoZero")
  );
}

function partOf(title: string, plot: string, legend: string | undefined, look: ChartLook): string {
  const ink = hex(look.paint.ink);
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "zh-CN", sz: 1200, b: 1 }, solid(ink), ...faces(look.font)),
    `<a:t>${escapeXml(nameOf(title))}</a:t>`,
  );
  const paragraph = element("a:p", {}, '<a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>', run);
  const heading = element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/>", paragraph)),
    value("c:overlay", 0),
  );
  const chart = element(
    "c:chart",
    {},
    heading,
    value("c:autoTitleDeleted", 0),
    element("c:plotArea", {}, element("c:layout"), plot),
    legend === undefined ? "" : element("c:legend", {}, value("c:legendPos", legend), value("c:overlay", 0)),
    value("c:plotVisOnly", 1),
    value("c:dispBlanksAs", "gap"),
  );
  const spaces = { "xmlns:c": chartSpace, "xmlns:a": drawingSpace, "xmlns:r": relationSpace };
  return (
    xmlHead +
    element(
      "c:chartSpace",
      spaces,
      value("c:roundedCorners", 0),
      chart,
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
      textXml(900, ink, look),
      look.workbook === undefined
        ? ""
        : element("c:externalData", { "r:id": look.workbook }, value("c:autoUpdate", 0)),
    )
  );
}

function headOf(index: number, { name, nameCell }: Series): readonly string[] {
  const words = `<c:v>${escapeXml(nameOf(name))}</c:v>`;
  const text =
    nameCell === undefined
      ? words
      : element(
          "c:strRef",
          {},
          formula(nameCell),
          element("c:strCache", {}, value("c:ptCount", 1), `<c:pt idx="0">${words}</c:pt>`),
        );
  return [value("c:idx", index), value("c:order", index), element("c:tx", {}, text)];
}

function numbersOf({ categories, format }: ChartData, { values }: Series): readonly string[] {
  const names = categories.content.map((name, index) => point(index, escapeXml(nameOf(name))));
  const numbers = values.content.flatMap((number, index) =>
    number === null ? [] : [point(index, String(number))],
  );
  const count = value("c:ptCount", categories.content.length);
  const cachedFormat = `<c:formatCode>${escapeXml(format)}</c:formatCode>`;
  return [
    element(
      "c:cat",
      {},
      element("c:strRef", {}, formula(categories.reference), element("c:strCache", {}, count, ...names)),
    ),
    element(
      "c:val",
      {},
      element(
        "c:numRef",
        {},
        formula(values.reference),
        element("c:numCache", {}, cachedFormat, count, ...numbers),
      ),
    ),
  ];
}

function formula(reference: string): string {
  return `<c:f>${escapeXml(reference)}</c:f>`;
}

function point(index: number, content: string): string {
  return `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>`;
}

const shownParts = [
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
];

/** What labels say: the one part named. */
function shown(name: string): readonly string[] {
  return shownParts.map((part) => value(`c:${part}`, part === name ? 1 : 0));
}

function colorOf({ hasRest }: ChartData, { paint }: ChartLook, index: number, count: number): string {
  return hex(hasRest && index === count - 1 ? paint.rest : toneAt(paint, index));
}

function nameOf(text: string): string {
  return cutShort(showPlainly(text), longestName, () => "…");
}

import { strToU8 } from "fflate";
import { coverOf } from "../cover.ts";
import type { Writer } from "../formats.ts";
import { packOffice } from "../office/pack-office.ts";
import { cutShort, showPlainly } from "../plain-text.ts";
import type { TableContext } from "../tables/context.ts";
import { createTableContext } from "../tables/context.ts";
import { sectionsOf } from "../tables/sections.ts";
import { writeBody } from "./body.ts";
import type { ChartData } from "./chart-part.ts";
import { ringPart, stackedPart } from "./chart-part.ts";
import type { LinkedPart } from "./document-parts.ts";
import {
  chartDrawing,
  contentTypesPart,
  documentPart,
  documentRelations,
  footerPart,
  headerPart,
  rootRelations,
  settingsPart,
} from "./document-parts.ts";
import type { DocxWords } from "./docx-words.ts";
import { docxWordsFor } from "./docx-words.ts";
import { pageFor } from "./page.ts";
import { readReference } from "./reference.ts";
import { channelChart, splitChart } from "./split-charts.ts";
import { styleNames, stylesFor } from "./styles.ts";
import { createText } from "./text.ts";

/** Programs open a document with more charts slowly. */
const mostCharts = 60;

/** A Word document: real styles, a field for the contents, tables with repeated heads, charts that Word draws itself. */
export const write: Writer["write"] = (model, options) => {
  const context = createTableContext(model);
  const { labels } = context;
  const words = docxWordsFor(model.locale);
  const reference = options.reference === undefined ? undefined : readReference(options.reference);
  const styles = stylesFor(reference);
  const page = pageFor(reference);
  const text = createText(styles, words);
  const title = cutShort(showPlainly(coverOf(model, labels).title), 255, () => "…");
  const charts: string[] = [];
  const draw = (data: ChartData | undefined, part: (data: ChartData) => string) => {
    if (data === undefined || charts.length >= mostCharts) return "";
    charts.push(part(data));
    const drawing = chartDrawing(charts.length, `chart${charts.length}`, showPlainly(data.title), page.width);
    return text.paragraph(styleNames.normal, drawing);
  };
  const sections = sectionsOf(model);
  const splits = chartsOf(context, words);
  const body = writeBody({
    model,
    labels,
    sections,
    text,
    styles,
    width: page.width,
    chartsOf: (section, table) => {
      if (section.name !== "allocations") return "";
      const chart = splits[section.tables.indexOf(table)];
      return draw(chart?.data, chart?.isRing === true ? ringPart : stackedPart);
    },
  });
  const borrowed = [...(reference?.parts ?? [])];
  const linked: readonly LinkedPart[] = [
    { id: "styles", kind: "styles", name: "styles.xml" },
    { id: "settings", kind: "settings", name: "settings.xml" },
    { id: "header", kind: "header", name: "header1.xml" },
    { id: "footer", kind: "footer", name: "footer1.xml" },
    ...borrowed.map(([name]) => {
      const short = name.replace(/^word\//u, "");
      const kind = short.replace(/^.*\//u, "").replace(/\d*\.xml$/u, "");
      return { id: kind, kind, name: short };
    }),
    ...charts.map((_, index) => ({
      id: `chart${index + 1}`,
      kind: "chart",
      name: `charts/chart${index + 1}.xml`,
    })),
  ];
  const parts = new Map<string, Uint8Array>([
    ["[Content_Types].xml", strToU8(contentTypesPart(linked))],
    ["_rels/.rels", strToU8(rootRelations())],
    ["word/document.xml", strToU8(documentPart(body, page))],
    ["word/_rels/document.xml.rels", strToU8(documentRelations(linked))],
    ["word/styles.xml", strToU8(styles.xml)],
    ["word/settings.xml", strToU8(settingsPart())],
    ["word/header1.xml", strToU8(headerPart(title, text))],
    ["word/footer1.xml", strToU8(footerPart(labels, words, text))],
    ...borrowed,
    ...charts.map((chart, index) => [`word/charts/chart${index + 1}.xml`, strToU8(chart)] as const),
  ]);
  return { content: packOffice(parts, { title, language: model.locale }), notes: [] };
};

interface SplitChart {
  readonly data: ChartData | undefined;
  readonly isRing: boolean;
}

/** The charts of the splits' tables, in the order of the tables. */
function chartsOf(context: TableContext, words: DocxWords): readonly SplitChart[] {
  return context.model.allocations.flatMap((entry) => [
    { data: splitChart(context, words, entry), isRing: true },
    ...(entry.channels === null ? [] : [{ data: channelChart(context, entry), isRing: false }]),
  ]);
}

import { coverOf } from "../cover.ts";
import type { Writer } from "../formats.ts";
import { createSourceLink } from "../html/source-link.ts";
import { packOffice } from "../office/pack-office.ts";
import { logoFiles } from "../office/picture.ts";
import type { Relation } from "../office/relations.ts";
import { contentTypesPart, packageRelations, relationsPart } from "../office/relations.ts";
import { cutShort, showPlainly } from "../plain-text.ts";
import { createTableContext } from "../tables/context.ts";
import { sectionsOf } from "../tables/sections.ts";
import { writeBody } from "./body.ts";
import { chartParts, findCharts } from "./charts.ts";
import {
  documentPart,
  footerPart,
  headerPart,
  partTypes,
  runningIds,
  settingsPart,
} from "./document-parts.ts";
import { docxWordsFor } from "./docx-words.ts";
import { chartDrawing, logoDrawing } from "./drawings.ts";
import { lookFor, paintFor } from "./look.ts";
import { pageFor } from "./page.ts";
import type { Reference } from "./reference.ts";
import { readReference } from "./reference.ts";
import { styleNames } from "./style-names.ts";
import { stylesFor } from "./styles.ts";
import { createText } from "./text.ts";

/** Of the drawing with the logo; charts are counted from 1. */
const logoId = 1000;
const chartFont = "Microsoft YaHei";

/** A Word document: real styles, a field for the contents, tables with repeated heads, charts that Word draws itself. */
export const write: Writer["write"] = (model, options) => {
  const { brand } = model;
  const context = createTableContext(model);
  const { labels } = context;
  const words = docxWordsFor(model.locale);
  const reference = options.reference === undefined ? undefined : readReference(options.reference);
  const page = pageFor(reference);
  const styles = stylesFor(reference, lookFor(brand, reference, page.width));
  const text = createText(styles, words);
  const title = cutShort(showPlainly(coverOf(model, labels).title), 255, () => "…");
  const logo = brand?.logo ?? null;
  const package_ = createPackage(reference);
  const chartLook = { paint: paintFor(brand, reference), font: brand?.fonts.body ?? chartFont };
  const chartsOf = findCharts(context, words);
  let charts = 0;
  const body = writeBody({
    model,
    labels,
    words,
    sections: sectionsOf(model),
    text,
    styles,
    width: page.width,
    flawOf: context.flawOf,
    ...(options.link !== undefined && { addressOf: createSourceLink({ link: options.link }) }),
    logo: logo === null ? "" : logoDrawing(logoId, logo, showPlainly(brand?.name ?? ""), page.width),
    chartsOf: (section, table) =>
      chartsOf(section, table)
        .map((chart) => {
          charts += 1;
          const name = `charts/chart${charts}.xml`;
          package_.link({ id: `chart${charts}`, type: "chart", target: name }, partTypes.chart);
          for (const [part, content] of chartParts(chart, charts, chartLook, model.locale))
            package_.put(part, content);
          const { title: named } = chart.numbers;
          return text.paragraph(
            styleNames.normal,
            chartDrawing(charts, `chart${charts}`, showPlainly(named), page.width),
          );
        })
        .join(""),
  });
  package_.add("styles", "styles.xml", [styles.xml]);
  package_.add("settings", "settings.xml", [settingsPart(reference)]);
  if ((reference?.section.headers ?? "") === "")
    package_.add(runningIds.header, "plan-header.xml", [headerPart(title, brand, text)]);
  if ((reference?.section.footers ?? "") === "")
    package_.add(runningIds.footer, "plan-footer.xml", [footerPart(labels, words, brand, text)]);
  if (logo !== null) {
    const files = logoFiles(logo, "plan-media", "plan-media");
    files.parts.forEach(([name, content]) => {
      package_.put(name, content);
    });
    files.relations.forEach((relation) => {
      package_.link(relation);
    });
  }
  const parts = package_.finish(documentPart(body, page, reference));
  return { content: packOffice(parts, { title, language: model.locale }), notes: [] };
};

/** Collects the parts of a document below `word/`, with what they are and how the document points at them. */
function createPackage(reference: Reference | undefined) {
  const parts = new Map<string, Uint8Array | Iterable<string>>(reference?.parts);
  const types = new Map<string, string>(reference?.contentTypes);
  const relations: Relation[] = [...(reference?.links ?? [])];
  const put = (name: string, content: Uint8Array | Iterable<string>) => {
    parts.set(`word/${name}`, content);
  };
  const link = (relation: Relation, type?: string) => {
    relations.push(relation);
    if (type !== undefined) types.set(`word/${relation.target}`, type);
  };
  return {
    put,
    link,
    add: (type: "styles" | "settings" | "header" | "footer", name: string, content: Iterable<string>) => {
      put(name, content);
      link({ id: type, type, target: name }, partTypes[type]);
    },
    finish: (document: Iterable<string>) => {
      put("document.xml", document);
      types.set("word/document.xml", partTypes.document);
      put("_rels/document.xml.rels", [relationsPart(relations)]);
      parts.set("_rels/.rels", [packageRelations("word/document.xml")]);
      parts.set("[Content_Types].xml", [contentTypesPart(types)]);
      return parts;
    },
  };
}

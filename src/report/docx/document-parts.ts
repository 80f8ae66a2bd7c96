import { element, escapeXml, xmlHead } from "../office/xml.ts";
import type { Labels } from "../labels/labels.ts";
import type { DocxWords } from "./docx-words.ts";
import type { Page } from "./page.ts";
import { styleNames, wordSpace } from "./styles.ts";
import type { Text } from "./text.ts";
import { field } from "./text.ts";

const relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageSpace = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const wordDrawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const coreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const spaces = { "xmlns:w": wordSpace, "xmlns:r": relationSpace };

/** Parts below `word/` that the document points at, with their kind: also the end of their relation's name. */
const kinds: Readonly<Record<string, string>> = {
  styles: `${word}.styles+xml`,
  settings: `${word}.settings+xml`,
  numbering: `${word}.numbering+xml`,
  fontTable: `${word}.fontTable+xml`,
  header: `${word}.header+xml`,
  footer: `${word}.footer+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
};

export interface LinkedPart {
  readonly id: string;
  readonly kind: string;
  /** Below `word/`. */
  readonly name: string;
}

export function documentPart(body: string, { size, margins }: Page): string {
  const section = element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": "header" }),
    element("w:footerReference", { "w:type": "default", "r:id": "footer" }),
    size,
    margins,
    element("w:titlePg"), // The cover has neither.
  );
  return xmlHead + element("w:document", spaces, element("w:body", {}, body, section));
}

export function headerPart(title: string, text: Text): string {
  return xmlHead + element("w:hdr", spaces, text.paragraph(styleNames.header, text.run(title)));
}

export function footerPart({ report }: Labels, { pageOf }: DocxWords, text: Text): string {
  const pages = pageOf.split(/(\{pages?\})/u).map((part) => {
    if (part === "{page}") return field("PAGE", "1");
    return part === "{pages}" ? field("NUMPAGES", "1") : text.run(part);
  });
  const runs = text.run(report.footer) + element("w:r", {}, element("w:tab")) + pages.join("");
  return xmlHead + element("w:ftr", spaces, text.paragraph(styleNames.footer, runs));
}

/** Chinese characters take the font made for them, and lines end as Chinese typography wants. */
export function settingsPart(): string {
  const compatibility = element(
    "w:compat",
    {},
    element("w:compatSetting", {
      "w:name": "compatibilityMode",
      "w:uri": "http://schemas.microsoft.com/office/word",
      "w:val": 15,
    }),
  );
  return (
    xmlHead +
    element(
      "w:settings",
      spaces,
      element("w:defaultTabStop", { "w:val": 420 }),
      element("w:characterSpacingControl", { "w:val": "compressPunctuation" }),
      compatibility,
      element("w:themeFontLang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
    )
  );
}

export function contentTypesPart(parts: readonly LinkedPart[]): string {
  const override = (name: string, type: string) =>
    element("Override", { PartName: `/${name}`, ContentType: type });
  return (
    xmlHead +
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      override("word/document.xml", `${word}.document.main+xml`),
      ...parts.map(({ kind, name }) => override(`word/${name}`, kinds[kind] ?? "application/xml")),
    )
  );
}

export function rootRelations(): string {
  return relations([
    { id: "document", type: `${relationSpace}/officeDocument`, target: "word/document.xml" },
    { id: "core", type: coreRelation, target: "docProps/core.xml" },
  ]);
}

export function documentRelations(parts: readonly LinkedPart[]): string {
  return relations(
    parts.map(({ id, kind, name }) => ({ id, type: `${relationSpace}/${kind}`, target: name })),
  );
}

function relations(
  all: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  return (
    xmlHead +
    element(
      "Relationships",
      { xmlns: packageSpace },
      ...all.map(({ id, type, target }) => element("Relationship", { Id: id, Type: type, Target: target })),
    )
  );
}

/** In a line of its own; sizes in 1/914400 of an inch. */
export function chartDrawing(id: number, part: string, title: string, width: number): string {
  const size = { cx: Math.round(width * 635), cy: Math.round(width * 635 * 0.5) };
  const graphic = element(
    "a:graphic",
    { "xmlns:a": drawingSpace },
    element(
      "a:graphicData",
      { uri: chartSpace },
      element("c:chart", { "xmlns:c": chartSpace, "r:id": part }),
    ),
  );
  const inline = element(
    "wp:inline",
    { "xmlns:wp": wordDrawingSpace, distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    `<wp:docPr id="${id}" name="chart ${id}" descr="${escapeXml(title)}"/>`,
    element("wp:cNvGraphicFramePr"),
    graphic,
  );
  return element("w:r", {}, element("w:drawing", {}, inline));
}

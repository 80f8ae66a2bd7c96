import type { Brand } from "../brand.ts";
import type { Labels } from "../labels/labels.ts";
import { relationSpace } from "../office/relations.ts";
import { element, xmlHead } from "../office/xml.ts";
import { showPlainly } from "../plain-text.ts";
import type { DocxWords } from "./docx-words.ts";
import type { Page } from "./page.ts";
import type { Reference } from "./reference.ts";
import { styleNames } from "./style-names.ts";
import { wordSpace } from "./styles.ts";
import type { Text } from "./text.ts";
import { field } from "./text.ts";

const spaces = { "xmlns:w": wordSpace, "xmlns:r": relationSpace };

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What our own parts below `word/` are. */
export const partTypes = {
  document: `${word}.document.main+xml`,
  styles: `${word}.styles+xml`,
  settings: `${word}.settings+xml`,
  header: `${word}.header+xml`,
  footer: `${word}.footer+xml`,
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** Ids of the relations to our own header and footer. */
export const runningIds = { header: "header", footer: "footer" } as const;

/** The document: `body`, in pieces, and its one section, whose elements stand in the order of ECMA-376 part 1, 17.6.17. */
export function* documentPart(
  body: Iterable<string>,
  { size, margins }: Page,
  reference: Reference | undefined,
): Generator<string> {
  const own = (kind: "header" | "footer") =>
    element(`w:${kind}Reference`, { "w:type": "default", "r:id": runningIds[kind] });
  const { headers = "", footers = "", borders = "", grid = "" } = reference?.section ?? {};
  // Our own cover has neither head nor foot; a company's document knows whether its first page differs.
  const hasTitlePage = headers + footers === "" || reference?.section.hasTitlePage === true;
  const section = element(
    "w:sectPr",
    {},
    headers === "" ? own("header") : headers,
    footers === "" ? own("footer") : footers,
    size,
    margins,
    borders,
    hasTitlePage ? element("w:titlePg") : "",
    grid,
  );
  yield xmlHead;
  yield `<w:document xmlns:w="${wordSpace}" xmlns:r="${relationSpace}"><w:body>`;
  yield* body;
  yield `${section}</w:body></w:document>`;
}

export function headerPart(title: string, brand: Brand | null, text: Text): string {
  const runs = text.run(title) + atEnd(text.run(showPlainly(brand?.name ?? "")));
  return xmlHead + element("w:hdr", spaces, text.paragraph(styleNames.header, runs));
}

export function footerPart(
  { report }: Labels,
  { pageOf }: DocxWords,
  brand: Brand | null,
  text: Text,
): string {
  const pages = pageOf.split(/(\{pages?\})/u).map((part) => {
    if (part === "{page}") return field("PAGE", "1");
    return part === "{pages}" ? field("NUMPAGES", "1") : text.run(part);
  });
  const runs = text.run(brand?.footer ?? report.footer) + atEnd(pages.join(""));
  return xmlHead + element("w:ftr", spaces, text.paragraph(styleNames.footer, runs));
}

/** At the end of the line, where the style has a stop. */
function atEnd(runs: string): string {
  return runs === "" ? "" : element("w:r", {}, element("w:tab")) + runs;
}

/** Chinese characters take the font made for them, and lines end as Chinese typography wants. */
export function settingsPart(reference: Reference | undefined): string {
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
      reference?.section.hasEvenPages === true ? element("w:evenAndOddHeaders") : "",
      element("w:characterSpacingControl", { "w:val": "compressPunctuation" }),
      compatibility,
      element("w:themeFontLang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
    )
  );
}

import { element, escapeXml } from "../office/xml.ts";
import { cutShort, showPlainly } from "../plain-text.ts";
import type { DocxWords } from "./docx-words.ts";
import type { StyleName } from "./style-names.ts";
import type { Styles } from "./styles.ts";

/** What one paragraph takes of a page: beyond it a text is cut, and says so. */
const longestText = 1500;

/** Writes paragraphs in the styles of one document. */
export interface Text {
  readonly paragraph: (style: StyleName, runs: string, properties?: string) => string;
  readonly run: (words: string, style?: StyleName, isBold?: boolean) => string;
}

export function createText({ id }: Styles, words: DocxWords): Text {
  return {
    paragraph: (style, runs, properties = "") =>
      element("w:p", {}, element("w:pPr", {}, element("w:pStyle", { "w:val": id(style) }), properties), runs),
    run: (given, style, isBold = false) => {
      const properties = [
        ...(style === undefined ? [] : [element("w:rStyle", { "w:val": id(style) })]),
        ...(isBold ? [element("w:b")] : []),
      ].join("");
      const shown = cutShort(showPlainly(given), longestText, words.cut);
      if (shown === "") return "";
      return element(
        "w:r",
        {},
        properties === "" ? "" : element("w:rPr", {}, properties),
        `<w:t xml:space="preserve">${escapeXml(shown)}</w:t>`,
      );
    },
  };
}

/** A field that the program works out: `PAGE`, `NUMPAGES`; a stale one is worked out as the document is opened. */
export function field(instruction: string, shown: string, isStale = false): string {
  const mark = (type: string, isDirty = false) =>
    element(
      "w:r",
      {},
      element("w:fldChar", { "w:fldCharType": type, "w:dirty": isDirty ? "true" : undefined }),
    );
  return (
    mark("begin", isStale) +
    `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>` +
    mark("separate") +
    `<w:r><w:t>${escapeXml(shown)}</w:t></w:r>` +
    mark("end")
  );
}

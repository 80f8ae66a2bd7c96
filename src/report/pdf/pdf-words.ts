import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { PdfStandard } from "../formats.ts";
import type { MissingGlyph } from "./printable.ts";

/** What a printed report says that a page does not. */
export interface PdfWords {
  readonly contents: string;
  /** Before and after the number of a page, and after the number of pages. */
  readonly page: readonly [string, string, string];
  /** Before and after the number of a line. */
  readonly line: readonly [string, string];
  /** Long lists are cut in print; where the whole list is. */
  readonly capped: (shown: number, all: number) => string;
  readonly cut: (rest: number, place: string) => string;
  readonly empty: (sections: readonly string[]) => string;
  readonly morePlans: (count: number) => string;
  readonly periods: (count: number) => string;
  readonly revision: (revision: string) => string;
  readonly missingGlyph: (glyph: MissingGlyph) => string;
  /** Said on the cover, so that nobody takes a code for the plan's own words. */
  readonly glyphsOnCover: (codes: readonly string[]) => string;
  readonly moreGlyphs: (count: number) => string;
  readonly noLogo: string;
  /** That the brand's fonts are for readers who have them installed, and a PDF brings its own. */
  readonly ownFonts: (names: readonly string[]) => string;
  readonly noStandard: (standard: PdfStandard) => string;
}

const chinese: PdfWords = {
  contents: "目录",
  page: ["第 ", " 页 / 共 ", " 页"],
  line: ["第 ", " 行"],
  capped: (shown, all) => `此处只列前 ${shown} 条，共 ${all} 条；完整清单见同一报告的 HTML 或 JSON 格式。`,
  cut: (rest, place) => `……（其余 ${rest} 个字未印出${place === "" ? "" : `，见 ${place}`}）`,
  empty: (sections) => `计划里没有写到，因此不另成章：${sections.join("、")}。`,
  morePlans: (count) => `另有 ${count} 份计划，见“总览”。`,
  periods: (count) => `${count} 个周期`,
  revision: (revision) => `版本 ${revision}`,
  missingGlyph: ({ character, code }) => `字体里没有 ${code}（${character}）的字形，PDF 里印作 [${code}]`,
  glyphsOnCover: (codes) => `字体里没有这些字符的字形，文中以编码印出：${codes.join("、")}。`,
  moreGlyphs: (count) => `另有 ${count} 个字符没有字形，同样以编码印出`,
  ownFonts: (names) => `PDF 用随附的字体排版，没有用 ${names.join("、")}；网页、Word 和 Excel 会用`,
  noLogo: "标志是带文字的 SVG，PDF 里没有放；请把文字转成曲线，或换成 PNG",
  noStandard: (standard) => `本平台没有本机排版引擎；PDF 带标签，但不能声明符合 ${nameOf(standard)}`,
};

const english: PdfWords = {
  contents: "Contents",
  page: ["Page ", " of ", ""],
  line: ["line ", ""],
  capped: (shown, all) =>
    `The first ${shown} of ${all} are printed here; the HTML and JSON formats of this report list all of them.`,
  cut: (rest, place) => `… (${rest} more characters not printed${place === "" ? "" : `, see ${place}`})`,
  empty: (sections) => `The plans say nothing of: ${sections.join(", ")}.`,
  morePlans: (count) => `And ${count} more plans; see the overview.`,
  periods: (count) => `${count} periods`,
  revision: (revision) => `revision ${revision}`,
  missingGlyph: ({ character, code }) =>
    `the fonts have no glyph for ${code} (${character}); the PDF shows it as [${code}]`,
  glyphsOnCover: (codes) =>
    `The fonts have no glyph for these characters, which stand here as codes: ${codes.join(", ")}.`,
  moreGlyphs: (count) => `${count} more characters have no glyph and are shown by their codes`,
  ownFonts: (names) =>
    `the PDF is set in the fonts that come with plan, not in ${names.join(" and ")}; the page, Word and Excel use those`,
  noLogo:
    "the logo is an SVG with text and is left out of the PDF; turn its letters into outlines, or use a PNG",
  noStandard: (standard) =>
    `no native typesetter for this platform: the PDF is tagged, but cannot claim ${nameOf(standard)}`,
};

const byLocale: Readonly<Record<Locale, PdfWords>> = { "zh-CN": chinese, en: english };

export function pdfWordsFor(locale: Locale): PdfWords {
  return byLocale[locale];
}

function nameOf(standard: PdfStandard): string {
  return { "ua-1": "PDF/UA-1", "a-2a": "PDF/A-2a" }[standard];
}

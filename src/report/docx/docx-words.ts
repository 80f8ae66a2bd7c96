import type { Locale } from "../../diagnostics/diagnostic.ts";

/** Words that only a paged document needs. */
export interface DocxWords {
  /** `{page}` and `{pages}` stand for what the program counts. */
  readonly pageOf: string;
  readonly chartOf: (name: string) => string;
  /** Rows or tables of a section that were left out, and where they are. */
  readonly capped: (shown: number, all: number) => string;
  readonly cappedTables: (shown: number, all: number) => string;
  /** What of a text was left out. */
  readonly cut: (rest: number) => string;
}

const byLocale: Readonly<Record<Locale, DocxWords>> = {
  "zh-CN": {
    pageOf: "第 {page} 页 / 共 {pages} 页",
    chartOf: (name) => `${name}的构成`,
    capped: (shown, all) =>
      `此处只列前 ${shown} 行，共 ${all} 行；完整清单见同一报告的 Excel、HTML 或 JSON 格式。`,
    cappedTables: (shown, all) =>
      `此处只列前 ${shown} 张表，共 ${all} 张；其余见同一报告的 Excel、HTML 或 JSON 格式。`,
    cut: (rest) => `……（其余 ${rest} 个字符未印出，见出处）`,
  },
  en: {
    pageOf: "Page {page} of {pages}",
    chartOf: (name) => `${name}: split`,
    capped: (shown, all) =>
      `The first ${shown} of ${all} rows stand here; the Excel, HTML and JSON formats of this report list all of them.`,
    cappedTables: (shown, all) =>
      `The first ${shown} of ${all} tables stand here; the Excel, HTML and JSON formats of this report have the others.`,
    cut: (rest) => `… (${rest} more characters not printed; see the source)`,
  },
};

export function docxWordsFor(locale: Locale): DocxWords {
  return byLocale[locale];
}

import type { Locale } from "../../diagnostics/diagnostic.ts";

/** Words that only a paged document needs. */
export interface DocxWords {
  /** `{page}` and `{pages}` stand for what the program counts. */
  readonly pageOf: string;
  readonly chartOf: (name: string) => string;
  /** What of a text was left out. */
  readonly cut: (rest: number) => string;
}

const byLocale: Readonly<Record<Locale, DocxWords>> = {
  "zh-CN": {
    pageOf: "第 {page} 页 / 共 {pages} 页",
    chartOf: (name) => `${name}的构成`,
    cut: (rest) => `……（其余 ${rest} 个字符未印出，见出处）`,
  },
  en: {
    pageOf: "Page {page} of {pages}",
    chartOf: (name) => `${name}: split`,
    cut: (rest) => `… (${rest} more characters not printed; see the source)`,
  },
};

export function docxWordsFor(locale: Locale): DocxWords {
  return byLocale[locale];
}

import type { Locale } from "../../diagnostics/diagnostic.ts";

/** Words that only a spreadsheet needs. */
export interface XlsxWords {
  /** What of a text a cell had no room for. */
  readonly cut: (rest: number) => string;
  /** Rows that a sheet had no room for. */
  readonly moreRows: (rest: number) => string;
  readonly moreCharts: (rest: number) => string;
  /** Of the parts below a figure. */
  readonly sumOfParts: string;
  readonly difference: string;
  readonly times: string;
  readonly subtotal: string;
  readonly low: string;
  readonly high: string;
  readonly ranges: string;
  readonly rangesLead: string;
  readonly lowSum: string;
  readonly highSum: string;
  readonly check: string;
  /** The whole can be what its parts come to, or it cannot, whatever they turn out to be. */
  readonly canBe: string;
  readonly cannotBe: string;
  /** `{page}` and `{pages}` stand for what the program counts. */
  readonly pageOf: string;
  readonly charts: string;
  readonly chartOf: (name: string) => string;
  /** Tells the reader what can be changed, and what happens then. */
  readonly tryIt: string;
  readonly toOverview: string;
  readonly font: string;
}

const byLocale: Readonly<Record<Locale, XlsxWords>> = {
  "zh-CN": {
    cut: (rest) => `……（其余 ${rest} 个字符超出单元格上限，未写入）`,
    moreRows: (rest) => `其余 ${rest} 行超出工作表上限，未写入`,
    moreCharts: (rest) => `另有 ${rest} 项拆分没有画图，数字见各自的工作表`,
    sumOfParts: "各部分合计",
    difference: "差额",
    times: "期数",
    subtotal: "小计",
    low: "下限",
    high: "上限",
    ranges: "区间核对",
    rangesLead: "写成区间或上下限的数字：两端各自相加，看总数与各部分之和有没有交集；蓝色数字可以直接改。",
    lowSum: "下限合计",
    highSum: "上限合计",
    check: "核对",
    canBe: "可以相符",
    cannotBe: "不可能相符",
    pageOf: "第 {page} 页 / 共 {pages} 页",
    charts: "图表",
    chartOf: (name) => `${name}的构成`,
    tryIt: "蓝色数字来自计划原文，可以直接改：占比、合计与差额会随之重算。",
    toOverview: "← 返回总览",
    font: "Microsoft YaHei",
  },
  en: {
    cut: (rest) => `… (${rest} more characters than a cell can hold were left out)`,
    moreRows: (rest) => `${rest} more rows than a sheet can hold were left out`,
    moreCharts: (rest) => `${rest} more splits are not drawn; their figures stand in their sheets`,
    sumOfParts: "Sum of parts",
    difference: "Difference",
    times: "Times",
    subtotal: "Subtotal",
    low: "Low",
    high: "High",
    ranges: "Ranges",
    rangesLead:
      "Figures given as ranges or bounds: both ends are added up, and compared with the whole. Blue figures can be changed.",
    lowSum: "Sum of lows",
    highSum: "Sum of highs",
    check: "Check",
    canBe: "can agree",
    cannotBe: "cannot agree",
    pageOf: "Page {page} of {pages}",
    charts: "Charts",
    chartOf: (name) => `${name}: split`,
    tryIt:
      "Blue figures are the plans’ own. Change one, and shares, sums and differences are worked out again.",
    toOverview: "← Overview",
    font: "Calibri",
  },
};

export function xlsxWordsFor(locale: Locale): XlsxWords {
  return byLocale[locale];
}

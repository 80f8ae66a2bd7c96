/**
 * What a figure may be per, in words. The first word is how the formatter writes it; each may follow a slash
 * (`元/人/月`) or, for those that `每` may lead, stand before the figure (`每户`).
 */
export const RATE_WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  year: { zh: "年 年度", en: "year yr annum" },
  "half-year": { zh: "半年", en: "half-year" },
  quarter: { zh: "季度 季", en: "quarter qtr" },
  month: { zh: "月 个月", en: "month mo mth" },
  week: { zh: "周 星期", en: "week wk" },
  day: { zh: "天 日", en: "day" },
  night: { zh: "晚 夜", en: "night" },
  workday: { zh: "工作日", en: "workday" },
  hour: { zh: "小时 时", en: "hour hr h" },
  minute: { zh: "分钟 分", en: "minute min" },
  second: { zh: "秒", en: "second sec s" },
  term: { zh: "学期", en: "term" },
  person: { zh: "人 名 位 人次", en: "person head pax employee capita" },
  household: { zh: "户", en: "household" },
  "㎡": { zh: "平方米 平米 ㎡ m² m2 平方 平", en: "sqm" },
  亩: { zh: "亩", en: "mu" },
  hectare: { zh: "公顷", en: "hectare ha" },
  ton: { zh: "吨", en: "ton tonne t" },
  kilometre: { zh: "公里", en: "km" },
  kilogram: { zh: "公斤 千克 斤", en: "kg" },
  kwh: { zh: "千瓦时 度", en: "kwh" },
  share: { zh: "股", en: "share" },
  time: { zh: "次", en: "time" },
  piece: { zh: "件 个 台 套 辆 张 份 篇 场 本 条 只 瓶 箱 盒 枚 支 间 头 棵 株 平台", en: "piece pc pcs" },
  store: { zh: "店 门店", en: "store" },
  barrel: { zh: "桶", en: "barrel bbl" },
  ounce: { zh: "盎司", en: "ounce oz" },
  "m³": { zh: "立方米 方 m³ m3", en: "cubic metre" },
  litre: { zh: "升", en: "litre l" },
  customer: { zh: "客户", en: "customer" },
  user: { zh: "用户", en: "user" },
  branch: { zh: "网点 机构", en: "branch" },
  department: { zh: "部门", en: "department" },
  project: { zh: "项目", en: "project" },
  unit: { zh: "单位 企业 家", en: "unit" },
};

export function rateSpellings(language: "zh" | "en"): (readonly [string, string])[] {
  return Object.entries(RATE_WORDS).flatMap(([per, words]) =>
    words[language].split(" ").map((word) => [word, per] as const),
  );
}

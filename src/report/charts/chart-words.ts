import type { Locale } from "../../diagnostics/diagnostic.ts";

/** The charts' own words in one language. */
export interface ChartWords {
  readonly amount: string;
  readonly capacity: string;
  readonly capacityOf: (name: string) => string;
  readonly coverage: string;
  readonly coverageOf: (name: string) => string;
  readonly due: string;
  readonly goal: (figure: string) => string;
  readonly method: string;
  /** Of the sub-periods in their order: 第 2 季度. */
  readonly nth: (index: number, unit: string | undefined) => string;
  readonly ofTarget: (percent: string) => string;
  readonly owner: string;
  readonly part: string;
  readonly period: string;
  readonly quantity: string;
  readonly quota: string;
  readonly quotaOf: (name: string) => string;
  readonly residual: string;
  readonly schedule: string;
  readonly secured: string;
  readonly share: string;
  readonly soFar: string;
  readonly split: string;
  readonly splitOf: (name: string) => string;
  readonly target: string;
  readonly task: string;
  readonly tasks: string;
  readonly today: string;
  readonly twoWay: (name: string) => string;
  readonly unallocated: string;
  readonly unnamed: string;
  readonly unstated: string;
}

const chineseUnits: Readonly<Record<string, string>> = {
  "half-year": "半年",
  quarter: "季度",
  month: "月",
  week: "周",
};

const chinese: ChartWords = {
  amount: "数额",
  capacity: "能力",
  capacityOf: (name) => `${name}：能力与目标`,
  coverage: "覆盖",
  coverageOf: (name) => `${name}：累计覆盖`,
  due: "时限",
  goal: (figure) => `目标 ${figure}`,
  method: "方式",
  nth: (index, unit) =>
    unit === "month" ? `${index} 月` : `第 ${index} ${chineseUnits[unit ?? ""] ?? "期"}`,
  ofTarget: (percent) => `目标的 ${percent}`,
  owner: "责任人",
  part: "部分",
  period: "期间",
  quantity: "项目",
  quota: "分期指标",
  quotaOf: (name) => `${name}：分期指标累计`,
  residual: "其余",
  schedule: "任务时限",
  secured: "能够保证",
  share: "占比",
  soFar: "累计",
  split: "拆分",
  splitOf: (name) => `${name}：构成`,
  target: "目标",
  task: "任务",
  tasks: "任务数",
  today: "今天",
  twoWay: (name) => `${name}：两个方向的拆分`,
  unallocated: "未分配",
  unnamed: "未命名",
  unstated: "未写明",
};

const englishUnits: Readonly<Record<string, string>> = {
  "half-year": "H",
  quarter: "Q",
  month: "M",
  week: "W",
};

const english: ChartWords = {
  amount: "Amount",
  capacity: "Capacity",
  capacityOf: (name) => `${name}: capacity and target`,
  coverage: "Coverage",
  coverageOf: (name) => `${name}: coverage so far`,
  due: "Due",
  goal: (figure) => `goal ${figure}`,
  method: "Method",
  nth: (index, unit) => `${englishUnits[unit ?? ""] ?? "#"}${index}`,
  ofTarget: (percent) => `${percent} of the target`,
  owner: "Owner",
  part: "Part",
  period: "Period",
  quantity: "Quantity",
  quota: "Quotas",
  quotaOf: (name) => `${name}: quotas added up`,
  residual: "The rest",
  schedule: "When tasks are due",
  secured: "Secured",
  share: "Share",
  soFar: "So far",
  split: "Split",
  splitOf: (name) => `${name}: what it is made of`,
  target: "Target",
  task: "Task",
  tasks: "Tasks",
  today: "today",
  twoWay: (name) => `${name}: split both ways`,
  unallocated: "Unallocated",
  unnamed: "Unnamed",
  unstated: "Not stated",
};

const byLocale: Readonly<Record<Locale, ChartWords>> = { "zh-CN": chinese, en: english };

export function chartWordsFor(locale: Locale): ChartWords {
  return byLocale[locale];
}

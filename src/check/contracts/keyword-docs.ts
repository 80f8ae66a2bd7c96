import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { KeywordName } from "./keywords.ts";

/** What the page and the tests show of a keyword: a contract with it, a plan that keeps it and one that does not. */
export interface KeywordDoc {
  /** What it may stand on. */
  readonly on: Readonly<Record<Locale, string>>;
  readonly says: Readonly<Record<Locale, string>>;
  /** The contract, in YAML. */
  readonly contract: string;
  /** Plans: YAML where they begin with a key, else Markdown. */
  readonly passes: string;
  readonly fails: string;
}

export const keywordDocs: Readonly<Record<KeywordName, KeywordDoc>> = {
  within: {
    on: { en: "a figure, or a list of figures", "zh-CN": "一个数值，或一组数值" },
    says: {
      en: "Every value the figure allows is one the contract allows: `≥200万` is within `≥150万`, `150万～300万` is not within `≥200万`. A figure in another unit is never within, one without a unit is not held; 四分之一 and 25% are the same unit.",
      "zh-CN":
        "数值允许的每一个取值，合约都允许：`≥200万` 符合 `≥150万`，`150万～300万` 不符合 `≥200万`。单位不同的一律不符合，没有单位的不作判断；四分之一与 25% 视为同一单位。",
    },
    contract:
      "title: Signing floor / 签单底线\nproperties:\n  metrics:\n    patternProperties:\n      签单: { properties: { year: { within: ≥800万元 } } }\n",
    passes: "# 销售计划\n\n## 目标\n\n全年签单不低于900万元。\n",
    fails: "# 销售计划\n\n## 目标\n\n全年签单不低于600万元。\n",
  },
  shareOf: {
    on: { en: "a figure, or a list of figures", "zh-CN": "一个数值，或一组数值" },
    says: {
      en: "Each figure is such a share of what `of` names: the sibling of that name, else the nearest one outwards (`total` of the total around a part), else a metric whose name holds the word, for the same period. The least is held against the least, the most against the most: `≥200万` is a quarter of `≥800万`.",
      "zh-CN":
        "每个数值都占 `of` 所指的数的这个比例。`of` 先找同级的字段，再逐级向外找（分项里的 `total` 指外层的总额），最后找名称含有这个词的指标的同期数。下限对下限、上限对上限：`≥200万` 是 `≥800万` 的四分之一。",
    },
    contract:
      "title: Cost ceiling / 费用上限\nproperties:\n  metrics:\n    patternProperties:\n      费用: { properties: { year: { shareOf: { of: 收入, within: ≤20% } } } }\n",
    passes:
      "period: 2025\ntargets:\n  - { metric: 营业收入, value: 1000万元/年 }\n  - { metric: 营销费用, value: ≤180万元/年 }\n",
    fails:
      "period: 2025\ntargets:\n  - { metric: 营业收入, value: 1000万元/年 }\n  - { metric: 营销费用, value: ≤260万元/年 }\n",
  },
  sumsTo: {
    on: { en: "a list of parts", "zh-CN": "一组分项" },
    says: {
      en: "The parts' `total`s make the sibling that is named. A part without a figure takes what is left; there must be something left to take.",
      "zh-CN": "各分项的 `total` 之和等于所指的同级字段。没有写数的分项承接余数，但必须还有余数。",
    },
    contract:
      "title: Split / 拆分\nproperties:\n  allocations: { items: { properties: { parts: { sumsTo: total } } } }\n",
    passes: "# 预算\n\n总额60万元，其中广告20万元，活动40万元。\n",
    fails: "# 预算\n\n总额60万元，其中广告20万元，活动41万元。\n",
  },
  rollsUpTo: {
    on: { en: "figures of sub-periods", "zh-CN": "各分期的数值" },
    says: {
      en: "Together they secure the sibling that is named: their least reaches its least, and they do not exceed it. Follows `aggregation` where there is one beside it.",
      "zh-CN":
        "各期合起来保证所指的同级字段：下限之和达到它的下限，也不超出它。旁边写有 `aggregation` 的按其方式合计。",
    },
    contract:
      "title: Quarters / 分季\nproperties:\n  metrics:\n    patternProperties:\n      签单: { properties: { quarter: { rollsUpTo: year } } }\n",
    passes: "# 销售计划\n\n## 目标\n\n每季度签单不低于200万元，全年签单不低于800万元。\n",
    fails:
      "period: 2025\ntargets:\n  - { metric: 签单额, value: ≥150万元/季度 }\n  - { metric: 签单额, value: ≥800万元/年 }\n",
  },
  coveredBy: {
    on: { en: "a figure", "zh-CN": "一个数值" },
    says: {
      en: "The figures of the sibling that is named, each as often as it comes, reach it.",
      "zh-CN": "所指的同级字段里的各数，按各自的次数合计，达到这个数值。",
    },
    contract:
      "title: Coverage / 覆盖\nproperties:\n  coverage: { items: { properties: { total: { coveredBy: parts } } } }\n",
    passes: "period: 2025\ncoverage:\n  - { population: 网点, each: ≥25%/季度 }\n",
    fails: "period: 2025\ncoverage:\n  - { population: 网点, each: ≥20%/季度 }\n",
  },
  dueBy: {
    on: { en: "`day`, the last day that a due date leaves", "zh-CN": "`day`，即完成时限的最后一天" },
    says: {
      en: "That day or an earlier one. `12-15` is that of the plan's year; a vague date has no `day`, and `required: [day]` asks for one.",
      "zh-CN":
        "不晚于这一天。`12-15` 指计划所属年份的那一天；含糊的时限没有 `day`，可以用 `required: [day]` 要求写明。",
    },
    contract:
      "title: Closing / 关账\nproperties:\n  tasks: { items: { required: [owner, day], properties: { day: { dueBy: 12-15 } } } }\n",
    passes: "period: 2025\ntasks:\n  - { text: 完成年度盘点1次, owner: 张三, due: 2025-12-10 }\n",
    fails: "period: 2025\ntasks:\n  - { text: 完成年度盘点1次, owner: 张三, due: 2025-12-28 }\n",
  },
  states: {
    on: { en: "`metrics`", "zh-CN": "`metrics`" },
    says: {
      en: "Some figure is stated for a metric whose name holds each of these words.",
      "zh-CN": "名称含有这些词的指标，各有数字写明。",
    },
    contract: "title: What is reported / 必报指标\nproperties: { metrics: { states: [签单, 回款] } }\n",
    passes: "# 销售计划\n\n## 目标\n\n全年签单不低于800万元，全年回款不低于700万元。\n",
    fails: "# 销售计划\n\n## 目标\n\n全年签单不低于800万元。\n",
  },
  hasSections: {
    on: { en: "the plan (the contract's top level)", "zh-CN": "计划本身（合约最外层）" },
    says: {
      en: "The plan has each of these sections: of a kind (`targets`), of any of several (`{kind: [staffing, organisation]}`), or with a title that fits a regular expression (`{title: 安全|safety, name: Safety / 安全}`). A plan that states under another heading what would stand there has it.",
      "zh-CN":
        "计划有其中每一节：按类别（`targets`），几类之一（`{kind: [staffing, organisation]}`），或标题符合正则表达式（`{title: 安全|safety, name: 安全}`）。别的标题下写了同样内容的也算有。",
    },
    contract:
      "title: Branch plan / 支行计划\nhasSections: [targets, { title: 安全|safety, name: Safety / 安全 }]\n",
    passes: "# 支行计划\n\n## 一、目标\n\n全年签单不低于800万元。\n\n## 二、安全生产\n\n全年无事故。\n",
    fails: "# 支行计划\n\n## 一、目标\n\n全年签单不低于800万元。\n",
  },
};

import type { SectionKind } from "../ast/nodes.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";

/** What sections of each kind are called, as their heading would be. */
export const sectionWords: Readonly<Record<SectionKind, Readonly<Record<Locale, string>>>> = {
  goals: { "zh-CN": "目标", en: "Goals" },
  targets: { "zh-CN": "指标", en: "Targets" },
  tasks: { "zh-CN": "工作任务", en: "Tasks" },
  duties: { "zh-CN": "岗位职责", en: "Responsibilities" },
  staffing: { "zh-CN": "人员编制", en: "Staffing" },
  revenue: { "zh-CN": "收入", en: "Revenue" },
  budget: { "zh-CN": "预算", en: "Budget" },
  schedule: { "zh-CN": "进度安排", en: "Schedule" },
  problems: { "zh-CN": "存在问题", en: "Problems" },
  "support-needed": { "zh-CN": "所需支持", en: "Support needed" },
  risks: { "zh-CN": "风险", en: "Risks" },
  resources: { "zh-CN": "资源", en: "Resources" },
  organisation: { "zh-CN": "组织架构", en: "Organisation" },
  training: { "zh-CN": "培训", en: "Training" },
  pay: { "zh-CN": "薪酬", en: "Pay" },
  culture: { "zh-CN": "企业文化", en: "Culture" },
  background: { "zh-CN": "背景", en: "Background" },
  measures: { "zh-CN": "保障措施", en: "Measures" },
  status: { "zh-CN": "现状", en: "Status" },
  coverage: { "zh-CN": "覆盖", en: "Coverage" },
  business: { "zh-CN": "业务规划", en: "Business plan" },
};

import type { SectionKind } from "../../ast/nodes.ts";
import { defineRule } from "../rule.ts";

/** Finds plans that set figures to reach and say nothing of what is to be done for them. */
export const missingMethod = defineRule<{ none: { title: string; count: number } }>({
  name: "missing-method",
  category: "completeness",
  severity: "info",
  scope: "plan",
  messages: {
    none: {
      "zh-CN": ({ title, count }) => `计划“${title}”定了 ${count} 个目标，没有写明靠什么实现`,
      en: ({ title, count }) =>
        `the plan "${title}" sets ${count === 1 ? "a target" : `${count} targets`} and does not say what is done to reach ${count === 1 ? "it" : "them"}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "计划里有目标数字，却没有一项任务、措施或安排。",
      en: "A plan with figures to reach and not one task, measure or schedule.",
    },
    why: {
      "zh-CN": "只有数字没有做法的计划，期中无法检查，期末也说不清为什么没完成。",
      en: "Figures without work behind them cannot be followed up in mid-term, nor explained at the end.",
    },
    remedy: {
      "zh-CN": "给每个目标写上至少一项任务：谁、什么时候、做什么。",
      en: "Give each target at least one task: who does what, by when.",
    },
    fails: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。\n\n## 费用预算\n\n费用总额20万元。\n",
    },
    passes: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。\n\n## 费用预算\n\n费用总额20万元。\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底）\n",
    },
  },
  check({ plan, sections, statements }, { report }) {
    const targets = statements.filter(
      ({ statement }) => statement.type === "target" && statement.certainty !== "inferred",
    ).length;
    const hasWork =
      statements.some(
        ({ statement: { type } }) => type === "task" || type === "milestone" || type === "role",
      ) || sections.some(({ section: { kind } }) => kind !== undefined && workKinds.has(kind));
    // Less than that is a note, of which nobody expects how it is done.
    const isWhole = sections.length > 1 || targets > 2;
    if (targets > 0 && isWhole && !hasWork)
      report({
        at: plan.title.position,
        about: [plan.title.text],
        variant: "none",
        params: { title: plan.title.text, count: targets },
      });
  },
});

const workKinds: ReadonlySet<SectionKind> = new Set([
  "tasks",
  "measures",
  "schedule",
  "business",
  "training",
  "duties",
]);

import { contradictedMessages, reportContradicted, type ContradictedParams } from "../computed-figure.ts";
import { defineRule } from "../rule.ts";

/** Compares growth with the figures it leads from and to. */
export const growthMismatch = defineRule<ContradictedParams>({
  name: "growth-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: contradictedMessages,
  docs: {
    summary: {
      "zh-CN": "增长率与前后两期的数字不一致。",
      en: "A growth rate differs from the figures it leads from and to.",
    },
    why: {
      "zh-CN": "目标常按增长率下达、按绝对数考核，两者不符就成了两个目标。",
      en: "Targets are given as growth and judged as figures. When these disagree there are two targets.",
    },
    remedy: {
      "zh-CN": "按两期数字重算增长率，或改正其中一期的数字。",
      en: "Compute the growth again, or correct the figure of one period.",
    },
    fails: {
      text: "# 利润计划\n\n| 项目 | 2024年 | 2025年 | 增长率 |\n| --- | --- | --- | --- |\n| 营业收入 | 12500 | 15000 | 20% |\n| 营业成本 | 8200 | 9600 | 27.1% |\n| 研发投入 | 1100 | 1250 | 13.6% |\n",
    },
    passes: {
      text: "# 利润计划\n\n| 项目 | 2024年 | 2025年 | 增长率 |\n| --- | --- | --- | --- |\n| 营业收入 | 12500 | 15000 | 20% |\n| 营业成本 | 8200 | 9600 | 17.1% |\n| 研发投入 | 1100 | 1250 | 13.6% |\n",
    },
  },
  check(model, context) {
    reportContradicted(model.relations, "growth", context);
  },
});

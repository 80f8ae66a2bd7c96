import { contradictedMessages, reportContradicted, type ContradictedParams } from "../computed-figure.ts";
import { defineRule } from "../rule.ts";

/** Compares what is left or gained with the figures it is the difference of. */
export const differenceMismatch = defineRule<ContradictedParams>({
  name: "difference-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: contradictedMessages,
  docs: {
    summary: {
      "zh-CN": "差额、利润、缺口等与相减的结果不一致。",
      en: "A profit, gap or change differs from what the subtraction makes.",
    },
    why: {
      "zh-CN": "利润和缺口是决定做不做、补多少的依据，减错了结论就错了。",
      en: "Profits and gaps decide what is done. A wrong subtraction decides wrongly.",
    },
    remedy: {
      "zh-CN": "重新相减，或改正参与计算的数字。",
      en: "Subtract again, or correct one of the figures it is made from.",
    },
    fails: {
      text: "# 利润计划\n\n| 项目 | 2024年 | 2025年 |\n| --- | --- | --- |\n| 营业收入 | 12500 | 15000 |\n| 减：营业成本 | 8200 | 9600 |\n| 毛利 | 4300 | 5600 |\n",
    },
    passes: {
      text: "# 利润计划\n\n| 项目 | 2024年 | 2025年 |\n| --- | --- | --- |\n| 营业收入 | 12500 | 15000 |\n| 减：营业成本 | 8200 | 9600 |\n| 毛利 | 4300 | 5400 |\n",
    },
  },
  check(model, context) {
    reportContradicted(model.relations, "difference", context);
  },
});

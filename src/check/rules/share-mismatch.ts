import { contradictedMessages, reportContradicted, type ContradictedParams } from "../computed-figure.ts";
import { defineRule } from "../rule.ts";

/** Compares shares and rates with the figures they are told of. */
export const shareMismatch = defineRule<ContradictedParams>({
  name: "share-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: contradictedMessages,
  docs: {
    summary: {
      "zh-CN": "占比、完成率等比率与所依据的数字不一致。",
      en: "A share or rate differs from the figures it is told of.",
    },
    why: {
      "zh-CN": "比率用来比较轻重；与原数不符的比率会把注意力引向错误的地方。",
      en: "Shares tell readers what weighs most. One that its own figures contradict points them to the wrong place.",
    },
    remedy: {
      "zh-CN": "按原数重算比率，或改正原数。",
      en: "Compute the share again, or correct the figure it is told of.",
    },
    fails: {
      text: "# 投放计划\n\n| 渠道 | 预算（万元） | 占比 |\n| --- | --- | --- |\n| 搜索 | 60 | 50% |\n| 展会 | 35 | 39.2% |\n| 内容 | 25 | 20.8% |\n| 合计 | 120 | |\n",
    },
    passes: {
      text: "# 投放计划\n\n| 渠道 | 预算（万元） | 占比 |\n| --- | --- | --- |\n| 搜索 | 60 | 50% |\n| 展会 | 35 | 29.2% |\n| 内容 | 25 | 20.8% |\n| 合计 | 120 | |\n",
    },
  },
  check(model, context) {
    reportContradicted(model.relations, "share", context);
  },
});

import { contradictedMessages, reportContradicted, type ContradictedParams } from "../computed-figure.ts";
import { defineRule } from "../rule.ts";

/** Follows balances from one line to the next: opening, what came in, what went out, closing. */
export const balanceMismatch = defineRule<ContradictedParams>({
  name: "balance-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: contradictedMessages,
  docs: {
    summary: {
      "zh-CN": "期末余额与期初加收入减支出的结果不一致，或与下期期初不衔接。",
      en: "A closing balance differs from opening plus in minus out, or the next opening from it.",
    },
    why: {
      "zh-CN": "余额一处断开，后面各期都跟着错。",
      en: "Once a balance breaks, every period after it is wrong.",
    },
    remedy: {
      "zh-CN": "从断开的一行起重算余额。",
      en: "Compute the balances again from the line where they break.",
    },
    fails: {
      text: "# 资金计划\n\n| 月份 | 期初余额 | 收入 | 支出 | 期末余额 |\n| --- | --- | --- | --- | --- |\n| 1月 | 100 | 50 | 30 | 120 |\n| 2月 | 120 | 60 | 45 | 135 |\n| 3月 | 135 | 40 | 55 | 130 |\n",
    },
    passes: {
      text: "# 资金计划\n\n| 月份 | 期初余额 | 收入 | 支出 | 期末余额 |\n| --- | --- | --- | --- | --- |\n| 1月 | 100 | 50 | 30 | 120 |\n| 2月 | 120 | 60 | 45 | 135 |\n| 3月 | 135 | 40 | 55 | 120 |\n",
    },
  },
  check(model, context) {
    reportContradicted(model.relations, "balance", context);
  },
});

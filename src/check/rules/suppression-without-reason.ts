import { defineRule, type NoParams } from "../rule.ts";

/** Finds requests for silence that do not say why. */
export const suppressionWithoutReason = defineRule<{ missing: NoParams }>({
  name: "suppression-without-reason",
  category: "suppressions",
  severity: "warning",
  scope: "suppression",
  messages: {
    missing: {
      "zh-CN": () => "屏蔽注释没有写明原因；请在规则名后加“: 原因”",
      en: () => "this suppression gives no reason; add `: reason` after the rule's name",
    },
  },
  docs: {
    summary: {
      "zh-CN": "屏蔽注释没有写原因。",
      en: "A suppression that gives no reason.",
    },
    why: {
      "zh-CN": "审阅的人需要知道，这里为什么允许一个对不上的数字。",
      en: "A reviewer has to know why a figure that does not fit may stay.",
    },
    remedy: {
      "zh-CN": "在规则名后写冒号和原因。",
      en: "Write a colon and the reason after the rule's name.",
    },
    fails: {
      text: "# 活动计划\n\n<!-- plan-disable-next-line sum-mismatch -->\n活动总额20万元，其中广告10万元，会务11万元。\n",
    },
    passes: {
      text: "# 活动计划\n\n<!-- plan-disable-next-line sum-mismatch: 财务已确认 -->\n活动总额20万元，其中广告10万元，会务11万元。\n",
    },
  },
  check({ reason, position, rules }, { report }) {
    if (reason !== undefined) return;
    report({ at: position, about: rules, certainty: "explicit", variant: "missing", params: {} });
  },
});

import { defineRule, type NoParams } from "../rule.ts";

/** Finds requests for silence where nothing would have been said. */
export const unusedSuppression = defineRule<{ all: NoParams; rules: { rules: string } }>({
  name: "unused-suppression",
  category: "suppressions",
  severity: "warning",
  scope: "suppression",
  messages: {
    all: {
      "zh-CN": () => "这条屏蔽注释没有屏蔽任何提示",
      en: () => "this suppression silences nothing",
    },
    rules: {
      "zh-CN": ({ rules }) => `这条屏蔽注释没有屏蔽任何 ${rules} 提示`,
      en: ({ rules }) => `this suppression silences no ${rules}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "屏蔽注释所屏蔽的问题已经不存在。",
      en: "A suppression that no longer silences anything.",
    },
    why: {
      "zh-CN": "问题改好之后留下的屏蔽注释，会让下一次出的错悄悄溜过。",
      en: "A suppression that outlives its finding lets the next mistake slip by unseen.",
    },
    remedy: {
      "zh-CN": "删去这条注释；如果规则名写错了，请改正。",
      en: "Remove the comment, or correct the rule's name in it.",
    },
    fails: {
      text: "# 活动计划\n\n<!-- plan-disable-next-line sum-mismatch: 财务已确认 -->\n活动总额20万元，其中广告10万元，会务10万元。\n",
    },
    passes: {
      text: "# 活动计划\n\n<!-- plan-disable-next-line sum-mismatch: 财务已确认 -->\n活动总额20万元，其中广告10万元，会务11万元。\n",
    },
  },
  check({ rules, silenced, position }, { report }) {
    const unused = rules.filter((rule) => !silenced.includes(rule));
    if (rules.length === 0 ? silenced.length > 0 : unused.length === 0) return;
    const facts = {
      at: position,
      about: unused,
      certainty: "explicit" as const,
      fixes: [
        {
          title: { "zh-CN": "删去这条注释", en: "Remove the comment" },
          edits: unused.length === rules.length ? [{ at: position, newText: "" }] : [],
        },
      ].filter(({ edits }) => edits.length > 0),
    };
    if (unused.length === 0) report({ ...facts, variant: "all", params: {} });
    else report({ ...facts, variant: "rules", params: { rules: unused.join(", ") } });
  },
});

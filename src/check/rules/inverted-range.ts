import type { QuantityNode } from "../../ast/nodes.ts";
import { quantitiesOf } from "../plan-quantities.ts";
import { Interval } from "../../quantities/interval.ts";
import { defineRule } from "../rule.ts";

/** Finds ranges written from the larger number to the smaller. */
export const invertedRange = defineRule<{ inverted: { text: string } }>({
  name: "inverted-range",
  category: "bounds",
  severity: "error",
  scope: "plan",
  messages: {
    inverted: {
      "zh-CN": ({ text }) => `范围 ${text} 前大后小，没有任何数落在其中`,
      en: ({ text }) =>
        `the range ${text} runs from the larger number to the smaller, so no number lies in it`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "范围的前一个数大于后一个数。",
      en: "A range whose first number is larger than its second.",
    },
    why: {
      "zh-CN": "前后颠倒的范围无法执行，也常常意味着其中一个数写错了。",
      en: "Nobody can act on an inverted range, and often one of its numbers is simply wrong.",
    },
    remedy: {
      "zh-CN": "调换两个数，或改正写错的那一个。",
      en: "Swap the two numbers, or correct the wrong one.",
    },
    fails: {
      text: "# 招聘计划\n\n## 人员编制\n\n- 业务员：10-5人\n\n## 目标\n\n全年签单额不低于800万元。\n",
    },
    passes: {
      text: "# 招聘计划\n\n## 人员编制\n\n- 业务员：5-10人\n\n## 目标\n\n全年签单额不低于800万元。\n",
    },
  },
  check(model, { report }) {
    for (const quantity of quantitiesOf(model)) {
      if (!isInverted(quantity) || readsAsChange(quantity.text)) continue;
      const swapped = swapNumbers(quantity.text);
      report({
        at: quantity.position,
        about: [quantity.text],
        variant: "inverted",
        params: { text: quantity.text },
        ...(swapped !== undefined && {
          fixes: [
            {
              title: { "zh-CN": `改为 ${swapped}`, en: `Write ${swapped}` },
              edits: [{ at: quantity.position, newText: swapped }],
            },
          ],
        }),
      });
    }
  },
});

export function isInverted(quantity: QuantityNode): boolean {
  if (quantity.malformed === "inverted-range") return true;
  return quantity.kind !== "date" && quantity.kind !== "period" && !Interval.from(quantity).isOrdered;
}

/** Joined by a word, the numbers may as well tell of a change: from 6 hours to 2 hours, 从50万到30万. */
function readsAsChange(text: string): boolean {
  return /\bto\b|到|降|减|变/iu.test(text);
}

/** `10-5人` → `5-10人`, where the text holds exactly two numerals in digits. */
function swapNumbers(text: string): string | undefined {
  const parts = text.split(/([0-9０-９][0-9０-９,.]*)/u);
  if (parts.length !== 5) return undefined;
  const [head = "", first = "", between = "", second = "", tail = ""] = parts;
  return head + second + between + first + tail;
}

import { daysInMonth } from "../../quantities/plain-date.ts";
import { quantitiesOf } from "../plan-quantities.ts";
import { defineRule, type ProposedFix } from "../rule.ts";
import type { QuantityNode } from "../../ast/nodes.ts";

/** Finds days that no calendar has: February 30, June 31, a thirteenth month. */
export const impossibleDate = defineRule<{
  day: { text: string; month: number; last: number };
  other: { text: string };
}>({
  name: "impossible-date",
  category: "bounds",
  severity: "error",
  scope: "plan",
  messages: {
    day: {
      "zh-CN": ({ text, month, last }) => `日历上没有“${text}”这一天：${month}月只有 ${last} 天`,
      en: ({ text, last }) => `"${text}" is not on the calendar: that month has ${last} days`,
    },
    other: {
      "zh-CN": ({ text }) => `日历上没有“${text}”这一天`,
      en: ({ text }) => `"${text}" is not on the calendar`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "日历上不存在的日期，如 2月30日。",
      en: "A date that no calendar has, such as February 30.",
    },
    why: {
      "zh-CN": "不存在的日期谁也无法按时做到，也无法判断是否逾期。",
      en: "Nobody can meet a day that never comes, and nobody can say when it was missed.",
    },
    remedy: {
      "zh-CN": "改成真实的日期；想说月末的，可写“2月底”。",
      en: "Write a day that exists; where the end of the month is meant, say so.",
    },
    fails: {
      text: "# 2025年度招聘计划\n\n## 工作任务\n\n- [ ] 完成校园招聘20人（负责人：李四，完成时限：2025年2月30日）\n",
    },
    passes: {
      text: "# 2025年度招聘计划\n\n## 工作任务\n\n- [ ] 完成校园招聘20人（负责人：李四，完成时限：2025年2月28日）\n",
    },
  },
  check(model, { report }) {
    for (const quantity of quantitiesOf(model)) {
      if (quantity.malformed !== "impossible-date") continue;
      const { text, position: at } = quantity;
      const last = lastDay(quantity);
      if (last === undefined) report({ at, about: [text], variant: "other", params: { text } });
      else
        report({
          at,
          about: [text],
          variant: "day",
          params: { text, month: last.month, last: last.day },
          fixes: proposeLastDay(quantity, last.day),
        });
    }
  },
});

/** Of the month that was written, where it is one; without a year February may have 29. */
function lastDay({ high, low }: QuantityNode): { readonly month: number; readonly day: number } | undefined {
  const [, year, month] = /^(\d{4}|XXXX)-(\d{2})-\d{2}$/.exec(high ?? low ?? "") ?? [];
  const number = Number(month);
  if (year === undefined || !(number >= 1 && number <= 12)) return undefined;
  return { month: number, day: daysInMonth(year === "XXXX" ? 2024 : Number(year), number) };
}

/** The day's digits stand last in the date, but for 日 and what follows. */
function proposeLastDay({ text, position }: QuantityNode, day: number): readonly ProposedFix[] {
  const match = /^(.*?)(\d{2})(日|号)?$/u.exec(text);
  const [, before, , after = ""] = match ?? [];
  if (before === undefined) return [];
  const newText = `${before}${day}${after}`;
  return [
    {
      title: { "zh-CN": `改为 ${newText}`, en: `Write ${newText}` },
      edits: [{ at: position, newText }],
    },
  ];
}

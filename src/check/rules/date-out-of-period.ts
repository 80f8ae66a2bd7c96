import type { Name } from "../../ast/nodes.ts";
import { lastDayOf } from "../plan-dates.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { fiscalDaysOf } from "../../quantities/dates/fiscal-years.ts";
import type { PlainDate } from "../../quantities/plain-date.ts";
import { defineRule } from "../rule.ts";
import { shorten } from "../task-gaps.ts";

interface Place {
  readonly what: string;
  readonly date: string;
  readonly period: string;
  readonly first: string;
  readonly last: string;
}

/** Finds deadlines on days that the plan's period does not have. */
export const dateOutOfPeriod = defineRule<{ before: Place; after: Place }>({
  name: "date-out-of-period",
  category: "bounds",
  severity: "warning",
  scope: "plan",
  messages: {
    before: {
      "zh-CN": ({ what, date, period, first }) =>
        `“${what}”的时限 ${date} 早于计划期间 ${period}（${first} 开始）`,
      en: ({ what, date, period, first }) =>
        `"${what}" is due ${date}, before the plan's period ${period} begins on ${first}`,
    },
    after: {
      "zh-CN": ({ what, date, period, last }) =>
        `“${what}”的时限 ${date} 晚于计划期间 ${period}（${last} 结束）`,
      en: ({ what, date, period, last }) =>
        `"${what}" is due ${date}, after the plan's period ${period} ends on ${last}`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "任务、里程碑或目标的时限不在计划期间之内。期间只是推断出来的，或者只晚不到一个季度的，仅作提示。",
      en: "A task, milestone or target is due outside the plan's period. Where the period was only inferred, or the day is less than a quarter late, it is a hint.",
    },
    why: {
      "zh-CN": "多半是年份没有改过来；真要跨期的工作，本期内无法验收。",
      en: "Most often last year's date was left standing; work that does end later cannot be accepted within the period.",
    },
    remedy: {
      "zh-CN": "更正日期，或者在文件头把 period 改成实际的期间。",
      en: "Correct the date, or state the real period in the front matter.",
    },
    fails: {
      text: "---\nplan: hiring\nperiod: 2025\n---\n\n# 招聘计划\n\n## 工作任务\n\n- [ ] 完成校园招聘20人（负责人：李四，完成时限：2024年6月30日）\n",
    },
    passes: {
      text: "---\nplan: hiring\nperiod: 2025\n---\n\n# 招聘计划\n\n## 工作任务\n\n- [ ] 完成校园招聘20人（负责人：李四，完成时限：2025年6月30日）\n",
    },
  },
  check(model, { report }) {
    const { period, inferred, fiscalYear } = model.plan;
    const days = period === undefined ? undefined : fiscalDaysOf(period.text, fiscalYear);
    if (period === undefined || days === undefined) return;
    for (const { due, what } of deadlinesOf(model)) {
      const found = lastDayOf(due, model);
      if (found === undefined || (!found.hasYear && isInSomeYear(found.day, days))) continue;
      const { day, hasYear } = found;
      const isBefore = day.compare(days.first) < 0;
      if (!isBefore && day.compare(days.last) <= 0) continue;
      const isShortlyAfter = !isBefore && day.compare(days.last.plusMonths(3)) <= 0;
      report({
        at: due.position,
        about: [what, due.text],
        certainty: inferred.period === undefined ? "stated" : "inferred",
        // Without a year it may be meant for another one.
        ...((isShortlyAfter || !hasYear) && { severity: "info" as const }),
        variant: isBefore ? "before" : "after",
        params: {
          what: shorten(what),
          date: due.text,
          period: period.text,
          first: days.first.toString(),
          last: days.last.toString(),
        },
        related: [
          {
            at: period.position,
            message: { "zh-CN": `计划期间 ${period.text}`, en: `the plan's period ${period.text}` },
          },
        ],
        fixes: sameDayInPeriod(due, day.year, days.first.year, days.last.year),
      });
    }
  },
});

/** A day without a year is out of a period only where it is in no year. */
function isInSomeYear(
  day: PlainDate,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
) {
  return [-12, 0, 12].some((months) => {
    const other = day.plusMonths(months);
    return first.compare(other) <= 0 && other.compare(last) <= 0;
  });
}

/** What has a day by which it must be done. */
function* deadlinesOf({ statements }: PlanModel): Generator<{ readonly due: Name; readonly what: string }> {
  for (const { statement } of statements) {
    if (statement.type === "task" || statement.type === "milestone") {
      if (statement.due !== undefined) yield { due: statement.due, what: statement.text.text };
    } else if (statement.type === "target" && statement.due !== undefined)
      yield { due: statement.due, what: statement.metric.text };
  }
}

/** Of a plan for one year, the likeliest slip is the year. */
function sameDayInPeriod(due: Name, year: number, first: number, last: number) {
  const newText = due.text.replace(String(year), String(first));
  const { start, end } = due.position;
  if (first !== last || newText === due.text || end.offset - start.offset !== due.text.length) return [];
  return [
    {
      title: { "zh-CN": `改为 ${newText}`, en: `Write ${newText}` },
      edits: [{ at: due.position, newText }],
    },
  ];
}

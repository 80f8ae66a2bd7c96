import type { QuantityNode } from "../../ast/nodes.ts";
import { inlineOf, runsOf } from "../../ast/visit.ts";
import { PlainDate } from "../../quantities/plain-date.ts";
import { namesYear } from "../plan-dates.ts";
import { defineRule } from "../rule.ts";

interface Weekdays {
  readonly date: string;
  /** As written: 周三, Wednesday. */
  readonly stated: string;
  readonly actual: string;
}

/** Finds days of the week that are set beside a date and are not that date's. */
export const weekdayMismatch = defineRule<{ other: Weekdays }>({
  name: "weekday-mismatch",
  category: "bounds",
  severity: "warning",
  scope: "plan",
  messages: {
    other: {
      "zh-CN": ({ date, stated, actual }) => `“${date}”写的是${stated}，日历上是${actual}`,
      en: ({ date, stated, actual }) => `${date} is set down as a ${stated}; it is a ${actual}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "日期旁边写的星期与日历不符。日期没有写年份、年份取自计划期间的，仅作提示。",
      en: "The day of the week beside a date is another one on the calendar. Where the date's year was taken from the plan's period it is a hint.",
    },
    why: {
      "zh-CN": "看星期的人和看日期的人会在不同的日子到场，多半是抄了去年的日程。",
      en: "Those who go by the weekday and those who go by the date come on different days; as a rule last year's schedule was copied.",
    },
    remedy: {
      "zh-CN": "核对日历，改正日期或星期。",
      en: "Look it up, and correct the one or the other.",
    },
    fails: {
      text: "# 2025年例会安排\n\n## 日程\n\n- 2025年9月5日（星期四）走访客户20家（负责人：张三）\n",
    },
    passes: {
      text: "# 2025年例会安排\n\n## 日程\n\n- 2025年9月5日（星期五）走访客户20家（负责人：张三）\n",
    },
  },
  check({ plan }, { report }) {
    for (const run of runsOf(plan))
      for (const node of inlineOf(run)) {
        if (node.type !== "quantity" || node.kind !== "date") continue;
        const day = dayOf(node);
        const beside = day === undefined ? undefined : weekdayBeside(run.text, node);
        if (day === undefined || beside === undefined || beside.weekday === day.weekday) continue;
        const isEnglish = /[a-z]/iu.test(beside.text);
        report({
          at: node.position,
          about: [node.text, beside.text],
          certainty: namesYear(node.text) ? "stated" : "inferred",
          variant: "other",
          params: {
            date: node.text,
            stated: beside.text,
            actual: isEnglish ? (english[day.weekday - 1] ?? "") : `周${chinese.charAt(day.weekday - 1)}`,
          },
        });
      }
  },
});

/** The one day that a date names, its year known. */
function dayOf({ low, high, malformed }: QuantityNode): PlainDate | undefined {
  return low === null || low !== high || malformed !== undefined ? undefined : PlainDate.parse(low);
}

const chinese = "一二三四五六日";
const english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const names = "Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun";
const behindZh = /^\s*[（(]?\s*((?:星期|周|礼拜)([一二三四五六日天]))(?![一二三四五六日天至到、])/u;
const beforeZh = /((?:星期|周|礼拜)([一二三四五六日天]))\s*[（(，,：:]?\s*$/u;
const behindEn = new RegExp(`^\\s*[,(]?\\s*((${names})(?:day)?)\\b`, "iu");
const beforeEn = new RegExp(`(?<![A-Za-z])((${names})(?:day)?)\\.?,?\\s*[(]?\\s*(?:the\\s+)?$`, "iu");
/** Each Friday from a day on is no claim about that day. */
const repeated = /(?:每|逐|隔|\bevery|\beach)\s*\S{0,2}$/iu;

interface Beside {
  readonly text: string;
  /** 1 for Monday. */
  readonly weekday: number;
}

function weekdayBeside(text: string, { start, end }: QuantityNode): Beside | undefined {
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)];
  const after = behindZh.exec(behind) ?? behindEn.exec(behind);
  const found = after ?? beforeZh.exec(before) ?? beforeEn.exec(before);
  const [, written, name] = found ?? [];
  if (found === null || written === undefined || name === undefined) return undefined;
  if (after === null && repeated.test(before.slice(0, found.index))) return undefined;
  const weekday = weekdayOf(name);
  return weekday === undefined ? undefined : { text: written, weekday };
}

function weekdayOf(name: string): number | undefined {
  const at = chinese.indexOf(name === "天" ? "日" : name);
  if (at !== -1) return at + 1;
  const index = english.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  return index === -1 ? undefined : index + 1;
}

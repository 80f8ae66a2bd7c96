import { defineRule } from "../rule.ts";
import { requestsIn, requestsZh } from "../request-words.ts";
import { gatherNeedGaps, gatherTaskGaps, shorten } from "../task-gaps.ts";

interface Counted {
  readonly count: number;
  readonly of: number;
}

/** Finds tasks that say neither by when nor how often. */
export const missingDeadline = defineRule<{
  one: { task: string };
  section: Counted & { section: string };
  plan: Counted;
  need: { need: string };
  needs: Counted & { section: string };
}>({
  name: "missing-deadline",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    one: {
      "zh-CN": ({ task }) => `任务“${task}”没有写明完成时限`,
      en: ({ task }) => `the task "${task}" has no deadline`,
    },
    section: {
      "zh-CN": ({ section, count, of }) =>
        count === of
          ? `“${section}”的 ${of} 项任务都没有写明完成时限`
          : `“${section}”的 ${of} 项任务中有 ${count} 项没有写明完成时限`,
      en: ({ section, count, of }) =>
        count === of
          ? `none of the ${of} tasks in "${section}" has a deadline`
          : `${count} of the ${of} tasks in "${section}" have no deadline`,
    },
    plan: {
      "zh-CN": ({ count }) => `计划的 ${count} 项任务都没有写明完成时限`,
      en: ({ count }) => `none of the plan's ${count} tasks has a deadline`,
    },
    need: {
      "zh-CN": ({ need }) => `需要的支持“${need}”没有写明什么时候要`,
      en: ({ need }) => `the support asked for does not say by when it is needed: "${need}"`,
    },
    needs: {
      "zh-CN": ({ section, count, of }) =>
        count === of
          ? `${requestsZh(section)}的 ${of} 项都没有写明什么时候要`
          : `${requestsZh(section)}的 ${of} 项中有 ${count} 项没有写明什么时候要`,
      en: ({ section, count, of }) =>
        count === of
          ? `none of the ${of} requests ${requestsIn(section)} says by when it is needed`
          : `${count} of the ${of} requests ${requestsIn(section)} do not say by when they are needed`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "任务没有完成时限，也没有周期（每月、每季度；“定期”“不定期”不算）；需要的支持没有写明什么时候要。整份计划都没有时限时只提示一次，否则按章节汇总。",
      en: "Tasks without a deadline or a cadence (`regularly` is none), and requests for support without a date: told once for a plan that has none at all, else once for each section.",
    },
    why: {
      "zh-CN": "没有时限的任务无法判断是否延误，也无法排进日程。",
      en: "A task without a deadline can neither be late nor be scheduled.",
    },
    remedy: {
      "zh-CN": "写上“完成时限：6月底”“due:2025-06-30”，或写明周期（每月、每季度）。",
      en: "Write `due: 2025-06-30` or `by the end of June`, or say how often (every month).",
    },
    fails: {
      text: "# 工作计划\n\n## 工作任务\n\n- [ ] 回访客户200家（负责人：张三，完成时限：6月底）\n- [ ] 整理合同档案（负责人：李四）\n",
    },
    passes: {
      text: "# 工作计划\n\n## 工作任务\n\n- [ ] 回访客户200家（负责人：张三，完成时限：6月底）\n- [ ] 每月整理合同档案（负责人：李四）\n",
    },
  },
  check(model, { report }) {
    const isOpenEnded = ({ due, cadence }: { due?: unknown; cadence?: unknown }) =>
      due === undefined && cadence === undefined;
    for (const { missing, of, section, at, certainty, related } of gatherTaskGaps(model, isOpenEnded)) {
      const [task] = missing;
      const facts = { at, about: missing.map(({ text }) => text.text), certainty };
      if (missing.length === 1 && task !== undefined)
        report({ ...facts, variant: "one", params: { task: shorten(task.text.text) } });
      else if (section === undefined)
        report({ ...facts, related, variant: "plan", params: { count: missing.length, of } });
      else report({ ...facts, related, variant: "section", params: { section, count: missing.length, of } });
    }
    for (const { missing, of, section, at, certainty, related } of gatherNeedGaps(
      model,
      ({ due }) => due === undefined,
    )) {
      const facts = { at, about: missing.map(({ text }) => text.text), certainty };
      const [need] = missing;
      if (missing.length === 1 && need !== undefined)
        report({ ...facts, variant: "need", params: { need: shorten(need.text.text) } });
      else
        report({
          ...facts,
          related,
          variant: "needs",
          params: { section: section ?? "", count: missing.length, of },
        });
    }
  },
});

import type { Section } from "../../ast/nodes.ts";
import { defineRule } from "../rule.ts";
import { requestsIn, requestsZh } from "../request-words.ts";
import { gatherNeedGaps, gatherTaskGaps, shorten } from "../task-gaps.ts";

interface Counted {
  readonly count: number;
  readonly of: number;
}

/** Finds tasks that nobody is named for. */
export const missingOwner = defineRule<{
  one: { task: string };
  section: Counted & { section: string };
  plan: Counted;
  need: { need: string };
  needs: Counted & { section: string };
}>({
  name: "missing-owner",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    one: {
      "zh-CN": ({ task }) => `任务“${task}”没有写明由谁负责`,
      en: ({ task }) => `nobody is named for the task "${task}"`,
    },
    section: {
      "zh-CN": ({ section, count, of }) =>
        count === of
          ? `“${section}”的 ${of} 项任务都没有写明由谁负责`
          : `“${section}”的 ${of} 项任务中有 ${count} 项没有写明由谁负责`,
      en: ({ section, count, of }) =>
        count === of
          ? `none of the ${of} tasks in "${section}" names an owner`
          : `${count} of the ${of} tasks in "${section}" name no owner`,
    },
    plan: {
      "zh-CN": ({ count }) => `计划的 ${count} 项任务都没有写明由谁负责`,
      en: ({ count }) => `none of the plan's ${count} tasks names an owner`,
    },
    need: {
      "zh-CN": ({ need }) => `需要的支持“${need}”没有写明由谁跟进落实`,
      en: ({ need }) => `nobody is named to follow up the support asked for: "${need}"`,
    },
    needs: {
      "zh-CN": ({ section, count, of }) =>
        count === of
          ? `${requestsZh(section)}的 ${of} 项都没有写明由谁跟进落实`
          : `${requestsZh(section)}的 ${of} 项中有 ${count} 项没有写明由谁跟进落实`,
      en: ({ section, count, of }) =>
        count === of
          ? `nobody is named to follow up any of the ${of} requests ${requestsIn(section)}`
          : `${count} of the ${of} requests ${requestsIn(section)} name nobody to follow them up`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "任务或需要的支持没有负责人。整份计划都没有写负责人时只提示一次，否则按章节汇总。",
      en: "Tasks, and requests for support, without an owner: told once for a plan that names none at all, else once for each section.",
    },
    why: {
      "zh-CN": "没有负责人的任务，人人都可以以为是别人的事。",
      en: "A task without an owner is a task that everybody takes to be somebody else's.",
    },
    remedy: {
      "zh-CN":
        "在任务后写上“负责人：张三”“@张三”，或在表格里加“负责人”一列；整份计划由一人负责时，在文件头写 owner。",
      en: "Write `owner: Ann` or `@Ann` behind the task, or give the table an Owner column; where one person owns the whole plan, say `owner` in the front matter.",
    },
    fails: {
      text: "# 工作计划\n\n## 工作任务\n\n- [ ] 回访客户200家（负责人：张三，完成时限：6月底）\n- [ ] 整理合同档案（完成时限：6月底）\n",
    },
    passes: {
      text: "# 工作计划\n\n## 工作任务\n\n- [ ] 回访客户200家（负责人：张三，完成时限：6月底）\n- [ ] 整理合同档案（负责人：李四，完成时限：6月底）\n",
    },
  },
  check(model, { report }) {
    const { plan } = model;
    for (const gap of gatherTaskGaps(model, ({ owner }) => owner === undefined, isOfWork)) {
      const { missing, of, section, at, certainty } = gap;
      // The owner of the plan answers for what is given to nobody else; one that is only guessed from its title for nothing.
      const hasOwner = plan.owner !== undefined && plan.inferred.owner !== "title";
      if (hasOwner && section === undefined) continue;
      const [task] = missing;
      const facts = {
        at,
        about: missing.map(({ text }) => text.text),
        certainty,
        ...(hasOwner && { severity: "info" as const }),
      };
      if (missing.length === 1 && task !== undefined)
        report({ ...facts, variant: "one", params: { task: shorten(task.text.text) } });
      else if (section === undefined)
        report({ ...facts, related: gap.related, variant: "plan", params: { count: missing.length, of } });
      else
        report({
          ...facts,
          related: gap.related,
          variant: "section",
          params: { section, count: missing.length, of },
        });
    }
    for (const { missing, of, section, at, certainty, related } of gatherNeedGaps(
      model,
      ({ owner }) => owner === undefined,
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

/** Milestones are reached, by all that work on them: they have a date, and no owner of their own. */
function isOfWork(section: Section | undefined): boolean {
  return !/里程碑|\bmilestones?\b/iu.test(section?.title.text ?? "");
}

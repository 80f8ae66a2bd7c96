import { defineRule } from "../rule.ts";
import { gatherTaskGaps, shorten } from "../task-gaps.ts";

interface Params {
  one: { task: string };
  section: { section: string; count: number; of: number };
}

/** Finds tasks that serve no target, in plans that say of their tasks which target they serve. */
export const orphanTask = defineRule<Params>({
  name: "orphan-task",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    one: {
      "zh-CN": ({ task }) => `任务“${task}”没有写明支撑哪个目标`,
      en: ({ task }) => `the task "${task}" does not say which target it serves`,
    },
    section: {
      "zh-CN": ({ section, count, of }) => `“${section}”的 ${of} 项任务中有 ${count} 项没有写明支撑哪个目标`,
      en: ({ section, count, of }) =>
        `${count} of the ${of} tasks in "${section}" do not say which target they serve`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "任务没有写明支撑哪个目标。只检查用了引用（支撑：#signing、[[签单]]）的计划；多数任务都没有引用时仅作提示。",
      en: "Tasks that serve no target, in plans that use references (`supports #signing`). While most tasks have none it is a hint.",
    },
    why: {
      "zh-CN": "不支撑任何目标的任务，做完了也不会让目标更近一步。",
      en: "A task that serves no target takes effort and brings none nearer.",
    },
    remedy: {
      "zh-CN": "写上“支撑：#目标标识”，或者想清楚这件事还要不要做。",
      en: "Write `supports #label`, or ask whether it needs to be done.",
    },
    fails: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。 {#signing}\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n- [ ] 举办酒会2场（负责人：李四，完成时限：9月底）\n",
    },
    passes: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。 {#signing}\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n- [ ] 举办酒会2场（负责人：李四，完成时限：9月底，支撑：#signing）\n",
    },
  },
  check(model, { report }) {
    const tasks = model.statements.flatMap(({ statement }) => (statement.type === "task" ? [statement] : []));
    const serving = tasks.filter(({ serves }) => serves.length > 0).length;
    if (serving === 0) return;
    const isHabit = serving * 2 >= tasks.length;
    for (const gap of gatherTaskGaps(model, ({ serves }) => serves.length === 0)) {
      const { at, missing, of, certainty, related } = gap;
      const facts = {
        at,
        about: missing.map(({ text }) => text.text),
        certainty,
        ...(!isHabit && { severity: "info" as const }),
      };
      const [task] = missing;
      if (missing.length === 1 && task !== undefined)
        report({ ...facts, variant: "one", params: { task: shorten(task.text.text) } });
      else
        report({
          ...facts,
          related,
          variant: "section",
          params: { section: gap.section ?? model.plan.title.text, count: missing.length, of },
        });
    }
  },
});

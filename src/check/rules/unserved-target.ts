import type { Target } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { labelsOf } from "../../model/workspace/labels.ts";
import { referencesOf } from "../../model/workspace/references.ts";
import { spanOf } from "../../source/span.ts";
import { defineRule } from "../rule.ts";

/** Finds targets that no task works on, in plans whose tasks say which targets they serve. */
export const unservedTarget = defineRule<{ unserved: { metric: string; label: string } }>({
  name: "unserved-target",
  category: "completeness",
  severity: "warning",
  scope: "workspace",
  messages: {
    unserved: {
      "zh-CN": ({ metric, label }) => `目标“${metric}”（#${label}）没有任何任务支撑`,
      en: ({ metric, label }) => `no task works on the target "${metric}" (#${label})`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "目标有标识（{#signing}），却没有一项任务写明支撑它。只检查任务里用了引用的计划。",
      en: "A target with a label (`{#signing}`) that no task says it serves, in plans whose tasks do use references.",
    },
    why: {
      "zh-CN": "没有任务支撑的目标，只能靠运气完成。",
      en: "A target that nobody works on is met by luck alone.",
    },
    remedy: {
      "zh-CN": "补上支撑它的任务，或在已有任务后写“支撑：#标识”。",
      en: "Add the task that works on it, or write `supports #label` behind the one that does.",
    },
    fails: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。 {#signing}\n\n全年回款率不低于95%。 {#cash}\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n",
    },
    passes: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。 {#signing}\n\n全年回款率不低于95%。 {#cash}\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n- [ ] 每月对账催款（负责人：李四，支撑：#cash）\n",
    },
  },
  check({ models }, { report }) {
    const served = new Set(models.flatMap(placesReferredTo));
    for (const model of models) {
      if (!usesReferences(model) || leadsAstray(model)) continue;
      for (const { label, target } of labelledTargets(model))
        if (!served.has(keyOf(model.plan.id, label)))
          report({
            at: spanOf(model.file, target.position),
            about: [label],
            plan: model.plan.id,
            variant: "unserved",
            params: { metric: target.metric.text, label },
          });
    }
  },
});

function usesReferences({ statements }: PlanModel): boolean {
  return statements.some(({ statement }) => statement.type === "task" && statement.serves.length > 0);
}

/** A reference to nothing may have been meant for any of the targets. */
function leadsAstray(model: PlanModel): boolean {
  const labels = labelsOf(model.plan);
  return referencesOf(model).some(
    ({ plan, label }) => plan === undefined && label !== undefined && !labels.has(label),
  );
}

/** Every place that a plan refers to, as `plan#label`. */
function placesReferredTo(model: PlanModel): readonly string[] {
  return referencesOf(model).map(({ plan, label }) => keyOf(plan ?? model.plan.id, label ?? ""));
}

/** What is labelled and sets a figure to reach, each with the first target it states. */
function labelledTargets({ plan, statements }: PlanModel): readonly { label: string; target: Target }[] {
  const targets = statements
    .flatMap(({ statement }) => (statement.type === "target" ? [statement] : []))
    .sort((a, b) => a.position.start.offset - b.position.start.offset);
  return [...labelsOf(plan).values()].flatMap(({ label, position, figures }) => {
    const target = targets[firstFrom(targets, position.start.offset)];
    const isWithin = target !== undefined && target.position.start.offset < position.end.offset;
    return isWithin && figures.length > 0 ? [{ label, target }] : [];
  });
}

/** The index of the first target that starts at an offset or behind it. */
function firstFrom(targets: readonly Target[], offset: number): number {
  let low = 0;
  let high = targets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle]?.position.start.offset ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keyOf(plan: string, label: string): string {
  return `${plan}#${label}`;
}

import type { Name, OrgUnit } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { splitTeamName } from "../../model/team-names.ts";
import { defineRule } from "../rule.ts";
import { shorten } from "../task-gaps.ts";

interface Unknown {
  readonly owner: string;
  readonly task: string;
  /** A listed unit of the same stem, or "". */
  readonly near: string;
}

/** Finds tasks given to units that the plan's own organisation does not have. */
export const ownerOutsideOrganisation = defineRule<{ unknown: Unknown; near: Unknown }>({
  name: "owner-outside-organisation",
  category: "consistency",
  severity: "info",
  scope: "plan",
  messages: {
    unknown: {
      "zh-CN": ({ owner, task }) => `任务“${task}”写明由“${owner}”负责，组织架构里没有这个单位`,
      en: ({ owner, task }) => `"${task}" is given to ${owner}, which the organisation does not list`,
    },
    near: {
      "zh-CN": ({ owner, task, near }) => `任务“${task}”写明由“${owner}”负责，组织架构里写的是“${near}”`,
      en: ({ owner, task, near }) => `"${task}" is given to ${owner}; the organisation lists ${near}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "任务的责任部门或配合部门不在计划自己列出的组织架构里，而多数任务的部门都在其中。",
      en: "A task's owner or helper is no unit of the organisation that the plan itself lists, though those of most tasks are.",
    },
    why: {
      "zh-CN": "写给不存在的部门的任务，没有人会认领。",
      en: "Nobody picks up what is given to a department that does not exist.",
    },
    remedy: {
      "zh-CN": "改成组织架构里的名称，或者把这个部门补进组织架构。",
      en: "Use the name that the organisation has, or add the unit to it.",
    },
    fails: {
      text: "# 2025年工作计划\n\n## 组织架构\n\n公司下设：市场部、财务部、人力资源部。\n\n## 重点工作\n\n| 重点工作 | 责任部门 | 完成时限 |\n| --- | --- | --- |\n| 签约渠道120家 | 市场部 | 6月底 |\n| 上线系统1套 | 财务部 | 9月底 |\n| 培训店长80人 | 信息部 | 10月底 |\n",
    },
    passes: {
      text: "# 2025年工作计划\n\n## 组织架构\n\n公司下设：市场部、财务部、人力资源部。\n\n## 重点工作\n\n| 重点工作 | 责任部门 | 完成时限 |\n| --- | --- | --- |\n| 签约渠道120家 | 市场部 | 6月底 |\n| 上线系统1套 | 财务部 | 9月底 |\n| 培训店长80人 | 人力资源部 | 10月底 |\n",
    },
  },
  check(model, { report }) {
    const units = unitsOf(model);
    if (units.size < fewestUnits) return;
    const given = [...givenUnits(model)];
    const unknown = given.filter(({ owner }) => !units.has(owner.text));
    // Where few of the owners are units of it, the tasks are given by other names altogether.
    if (unknown.length * 3 > given.length) return;
    const byStem = new Map([...units].map((name) => [splitTeamName(name)?.stem ?? name, name]));
    for (const { owner, task } of unknown) {
      const near = byStem.get(splitTeamName(owner.text)?.stem ?? owner.text) ?? "";
      report({
        at: owner.position,
        about: [owner.text, task],
        variant: near === "" ? "unknown" : "near",
        params: { owner: owner.text, task: shorten(task, 20), near },
        fixes:
          near !== "" && owner.position.end.offset - owner.position.start.offset === owner.text.length
            ? [
                {
                  title: { "zh-CN": `改为“${near}”`, en: `Write ${near}` },
                  edits: [{ at: owner.position, newText: near }],
                },
              ]
            : [],
      });
    }
  },
});

const fewestUnits = 3;

function unitsOf({ statements, plan }: PlanModel): ReadonlySet<string> {
  const names = new Set<string>();
  const add = ({ name, children }: OrgUnit) => {
    names.add(name.text);
    children.forEach(add);
  };
  for (const { statement } of statements) if (statement.type === "orgUnit") add(statement);
  if (names.size > 0 && plan.owner !== undefined) names.add(plan.owner.text);
  return names;
}

/** Who is named as a unit: people and 各部门 are none. */
function* givenUnits({ statements }: PlanModel): Generator<{ readonly owner: Name; readonly task: string }> {
  for (const { statement } of statements) {
    if (statement.type !== "task") continue;
    const names = [statement.owner, ...(statement.supporters ?? [])];
    for (const owner of names)
      if (owner !== undefined && isUnit(owner.text)) yield { owner, task: statement.text.text };
  }
}

function isUnit(name: string): boolean {
  return splitTeamName(name) !== undefined && !/^[各全本]|[、，,;；和及与/]|相关|有关/u.test(name);
}

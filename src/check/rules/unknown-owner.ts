import type { Name, Statement } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { findNearest } from "../../parse/nearest.ts";
import type { Position } from "../../source/span.ts";
import { defineRule } from "../rule.ts";

/** Finds owners who are not on the organisation's list of those who may be. */
export const unknownOwner = defineRule<{ owner: { owner: string; suggestion: string | undefined } }>({
  name: "unknown-owner",
  category: "consistency",
  severity: "warning",
  scope: "plan",
  messages: {
    owner: {
      "zh-CN": ({ owner, suggestion }) =>
        `“${owner}”不在负责人名单（owners）上${suggestion === undefined ? "" : `；是不是“${suggestion}”？`}`,
      en: ({ owner, suggestion }) =>
        `"${owner}" is not on the list of owners${suggestion === undefined ? "" : `; did you mean "${suggestion}"?`}`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "负责人不在 plan.config.yaml 的 owners 名单上。没有名单时不检查；“业务部张三”有“业务部”在名单上即可。",
      en: "An owner who is not on the list `owners` in plan.config.yaml. Without a list nobody is checked; “Sales (Ann)” is known when Sales is.",
    },
    why: {
      "zh-CN": "写错的或者已经撤销的部门，没有人会认领它的任务。",
      en: "Nobody will take up the tasks of a department that is misspelt, or no longer there.",
    },
    remedy: {
      "zh-CN": "改正名称，或者把它加进 owners。",
      en: "Correct the name, or add it to `owners`.",
    },
    fails: {
      owners: ["业务部", "运营部"],
      text: "# 工作计划\n\n## 工作任务\n\n- [ ] 每月回访客户20家（负责人：业务部）\n- [ ] 每月整理合同5份（负责人：运营布）\n",
    },
    passes: {
      owners: ["业务部", "运营部"],
      text: "# 工作计划\n\n## 工作任务\n\n- [ ] 每月回访客户20家（负责人：业务部张三）\n- [ ] 每月整理合同5份（负责人：业务部、运营部）\n",
    },
  },
  check(model, { settings, report }) {
    const { owners = [] } = settings;
    if (owners.length === 0) return;
    for (const name of ownersIn(model)) {
      for (const { text, position } of namesIn(name)) {
        if (isKnown(text, owners)) continue;
        const suggestion = findNearest(
          text,
          owners.filter((owner) => mayBeMeant(text, owner)),
        );
        report({
          at: position,
          about: [text],
          variant: "owner",
          params: { owner: text, suggestion },
          ...(suggestion !== undefined && {
            fixes: [
              {
                title: { "zh-CN": `改为“${suggestion}”`, en: `Change it to "${suggestion}"` },
                edits: [{ at: position, newText: suggestion }],
              },
            ],
          }),
        });
      }
    }
  },
});

/** Everybody who is named for something. One that was only guessed from the plan's title is not. */
function* ownersIn({ plan, statements }: PlanModel): Generator<Name> {
  if (plan.owner !== undefined && plan.inferred.owner === undefined) yield plan.owner;
  for (const { statement } of statements) yield* ownersOf(statement);
}

function* ownersOf(statement: Statement): Generator<Name> {
  switch (statement.type) {
    case "task":
    case "target":
    case "milestone":
    case "supportNeed":
      if (statement.owner !== undefined) yield statement.owner;
      if (statement.type === "task") yield* statement.supporters ?? [];
  }
}

/** `业务部、运营部` names two; each has its place where the text stands as it is written. */
function namesIn({ text, position }: Name): readonly Name[] {
  const { start, end } = position;
  const isAsWritten = end.offset - start.offset === text.length && start.line === end.line;
  const names: Name[] = [];
  for (const { 0: match, index } of text.matchAll(/[^、，,;；/&\s](?:[^、，,;；/&]*[^、，,;；/&\s])?/gu)) {
    const at = (offset: number) => ({
      line: start.line,
      column: start.column + offset,
      offset: start.offset + offset,
    });
    const place: Position = isAsWritten ? { start: at(index), end: at(index + match.length) } : position;
    names.push({ text: match, position: place });
  }
  return names.length === 1 || !isAsWritten ? [{ text, position }] : names;
}

/** 运营布 means 运营部; 财务部 is another department than 业务部, however little they differ. */
function mayBeMeant(text: string, owner: string): boolean {
  return !/\p{Script=Han}/u.test(owner) || text.startsWith(owner.charAt(0));
}

/** 各部门 and 全体员工 are everybody; 业务部张三 belongs to 业务部; 业务部和运营部 are known when both are. */
function isKnown(text: string, owners: readonly string[]): boolean {
  if (/^(?:各|全体|全员|所有|everyone|everybody|all\b)/iu.test(text)) return true;
  const isListed = (name: string) =>
    owners.some((owner) => name.includes(owner) || (name.length >= 2 && owner.includes(name)));
  const parts = text.split(/[和与及]| and /u);
  return isListed(text) && (parts.length === 1 || owners.includes(text) || parts.every(isListed));
}

import type { Certainty, Severity } from "../../diagnostics/diagnostic.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { spanOf, type Span } from "../../source/span.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

/** Finds plans that share an id. */
export const duplicateId = defineRule<{ duplicate: { id: string; first: string } }>({
  name: "duplicate-id",
  category: "consistency",
  severity: "error",
  scope: "workspace",
  messages: {
    duplicate: {
      "zh-CN": ({ id, first }) => `计划编号“${id}”已被 ${first} 使用`,
      en: ({ id, first }) => `the plan id "${id}" is already taken by ${first}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "两份计划用了同一个编号。",
      en: "Two plans go by the same id.",
    },
    why: {
      "zh-CN": "上级计划按编号引用下级计划；编号重复，汇总时就不知道指的是哪一份。",
      en: "Plans refer to one another by id; with one id for two, nobody can tell which is meant.",
    },
    remedy: {
      "zh-CN": "在文件头用 plan 给其中一份另取一个编号。",
      en: "Give one of them another id with `plan` in its front matter.",
    },
    fails: {
      format: "yaml",
      text: "plan: sales\ntitle: 华东销售计划\ntargets:\n  - { metric: 签单额, value: 300万元 }\n---\nplan: sales\ntitle: 华南销售计划\ntargets:\n  - { metric: 签单额, value: 200万元 }\n",
    },
    passes: {
      format: "yaml",
      text: "plan: sales-east\ntitle: 华东销售计划\ntargets:\n  - { metric: 签单额, value: 300万元 }\n---\nplan: sales-south\ntitle: 华南销售计划\ntargets:\n  - { metric: 签单额, value: 200万元 }\n",
    },
  },
  check({ models }, { report }) {
    const firstById = new Map<string, PlanModel>();
    const taken = new Set(models.map(({ plan }) => plan.id));
    const last = new Map<string, number>();
    for (const model of models) {
      const { id, idName, title } = model.plan;
      const first = firstById.get(id);
      if (first === undefined) {
        firstById.set(id, model);
        continue;
      }
      report({
        at: spanOf(model.file, (idName ?? title).position),
        about: [id, title.text],
        plan: id,
        ...weigh([first, model]),
        ...(idName !== undefined && {
          fixes: [giveId(spanOf(model.file, idName.position), freeId(id, taken, last))],
        }),
        variant: "duplicate",
        params: { id, first: first.file === model.file ? first.plan.title.text : first.file },
        related: [
          {
            at: spanOf(first.file, (first.plan.idName ?? first.plan.title).position),
            message: { "zh-CN": `先使用“${id}”的计划`, en: `the plan that took "${id}" first` },
          },
        ],
      });
    }
  },
});

/** Two ids that somebody wrote cannot both stand. One that only comes from a file's name gives way, and two of those meet by chance. */
function weigh(models: readonly PlanModel[]): {
  readonly certainty: Certainty;
  readonly severity?: Severity;
} {
  const inferred = models.filter(({ plan }) => plan.inferred.id !== undefined).length;
  if (inferred === models.length) return { certainty: "inferred" };
  return inferred === 0 ? { certainty: "explicit" } : { certainty: "stated", severity: "warning" };
}

function giveId(at: Span, newText: string): ProposedFix {
  return { title: { "zh-CN": `改为 ${newText}`, en: `Change it to ${newText}` }, edits: [{ at, newText }] };
}

/** `sales-2`, or the next number that nobody has; `last` remembers where each id has come to. */
function freeId(id: string, taken: Set<string>, last: Map<string, number>): string {
  let number = (last.get(id) ?? 1) + 1;
  while (taken.has(`${id}-${number}`)) number++;
  last.set(id, number);
  return `${id}-${number}`;
}

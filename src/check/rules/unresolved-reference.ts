import type { Reference } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { Workspace } from "../../model/workspace.ts";
import { referencesOf } from "../../model/workspace/references.ts";
import { findNearest } from "../../parse/nearest.ts";
import { spanOf } from "../../source/span.ts";
import { defineRule, type ProposedFix, type RuleContext } from "../rule.ts";

interface Params {
  label: { label: string; plan: string };
  plan: { id: string };
  parent: { id: string };
}

/** Finds references that lead nowhere. */
export const unresolvedReference = defineRule<Params>({
  name: "unresolved-reference",
  category: "consistency",
  severity: "warning",
  scope: "workspace",
  messages: {
    label: {
      "zh-CN": ({ label, plan }) => `计划“${plan}”里没有“${label}”`,
      en: ({ label, plan }) => `nothing in the plan "${plan}" goes by "${label}"`,
    },
    plan: {
      "zh-CN": ({ id }) => `读到的计划里没有编号为“${id}”的`,
      en: ({ id }) => `none of the plans read has the id "${id}"`,
    },
    parent: {
      "zh-CN": ({ id }) => `读到的计划里没有上级计划“${id}”`,
      en: ({ id }) => `the parent plan "${id}" is not among the plans read`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "引用（[[签单]]、支撑：#signing、website-operations#revenue）或上级计划找不到。只读了一个文件时，指向其他计划的仅作提示。",
      en: "A reference (`[[signing]]`, `supports #signing`, `website-operations#revenue`) or a parent that leads nowhere. While only one file is read, those into other plans are hints.",
    },
    why: {
      "zh-CN": "断了的引用让任务说不清支撑哪个目标，数字也追不到出处。",
      en: "A broken reference leaves a task without its target and a figure without its source.",
    },
    remedy: {
      "zh-CN": "改正名称，或在被引用处加上标识 {#signing}。",
      en: "Correct the name, or give what is meant its label: `{#signing}`.",
    },
    fails: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。 {#signing}\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#sining）\n",
    },
    passes: {
      text: "# 销售计划\n\n## 业务目标\n\n全年签单额不低于800万元。 {#signing}\n\n## 工作任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n",
    },
  },
  check(workspace, { report }) {
    for (const model of workspace.models) {
      checkParent(model, workspace, report);
      for (const reference of referencesOf(model)) checkReference(reference, model, workspace, report);
    }
  },
});

type Write = RuleContext<Params>["report"];

/** Whether what is missing may simply not have been read. */
function weigh({ units }: Workspace): { readonly severity?: "info" } {
  return units.length === 1 ? { severity: "info" } : {};
}

function checkParent(model: PlanModel, workspace: Workspace, report: Write): void {
  const { parent, id } = model.plan;
  if (parent === undefined || workspace.links.byId.has(parent.text)) return;
  report({
    at: spanOf(model.file, parent.position),
    about: ["parent", parent.text],
    certainty: "explicit",
    plan: id,
    ...weigh(workspace),
    variant: "parent",
    params: { id: parent.text },
  });
}

function checkReference(reference: Reference, model: PlanModel, workspace: Workspace, report: Write): void {
  const { links } = workspace;
  const { missing, plan = model } = links.references.resolve(reference, model);
  const { label = "" } = reference;
  // A bare number behind # counts something else: a room, an issue, a unit of a plant.
  if (missing === undefined || /^\d+$/u.test(label)) return;
  const facts = {
    at: spanOf(model.file, reference.position),
    about: [reference.text],
    certainty: "explicit" as const,
    plan: model.plan.id,
  };
  if (missing === "plan") {
    report({ ...facts, ...weigh(workspace), variant: "plan", params: { id: reference.plan ?? "" } });
    return;
  }
  const labels = [...links.references.labelsIn(plan).keys()];
  const nearest = findNearest(label, labels);
  report({
    ...facts,
    // Where nothing has a label, brackets are another notation: a page of a wiki, an attribute of a language.
    ...(labels.length === 0 && isBracketed(reference) && { severity: "info" as const }),
    variant: "label",
    params: { label, plan: plan.plan.id },
    fixes: nearest === undefined ? [] : [spellAs(nearest, reference, model)],
  });
}

function spellAs(label: string, reference: Reference, model: PlanModel): ProposedFix {
  const { plan, text } = reference;
  const hash = plan !== undefined || text.startsWith("#") ? "#" : "";
  const newText = `${plan ?? ""}${hash}${label}`;
  return {
    title: { "zh-CN": `改为 ${newText}`, en: `Write ${newText}` },
    edits: [
      {
        at: spanOf(model.file, reference.position),
        newText: isBracketed(reference) ? `[[${newText}]]` : newText,
      },
    ],
  };
}

/** Double brackets are part of where a reference stands, and not of its name. */
function isBracketed({ text, position: { start, end } }: Reference): boolean {
  return end.offset - start.offset === text.length + 4;
}

import type { QuantityNode, SectionKind, Statement } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { quantitiesOf } from "../plan-quantities.ts";
import { defineRule } from "../rule.ts";
import { sectionsAround } from "../section-path.ts";

/** Finds plans without one number to reach. */
export const noTargets = defineRule<{ none: { title: string }; unclear: { title: string } }>({
  name: "no-targets",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    none: {
      "zh-CN": ({ title }) => `计划“${title}”没有一个要达到的数字`,
      en: ({ title }) => `the plan "${title}" has not one number to reach`,
    },
    unclear: {
      "zh-CN": ({ title }) => `计划“${title}”里有数字，但没有读出哪一个是要达到的目标`,
      en: ({ title }) => `the plan "${title}" has numbers, and none of them reads as one to reach`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "整份计划没有任何量化目标。",
      en: "A plan without a single figure to reach.",
    },
    why: {
      "zh-CN": "没有可衡量的目标，期末就无法判断计划是否完成。",
      en: "With nothing to measure, nobody can tell at the end whether the plan was met.",
    },
    remedy: {
      "zh-CN": "至少写出一个目标：指标、数值、期限，例如“全年签单不低于800万元”。",
      en: "State at least one target with metric, figure and period: `sign at least $8M in the year`.",
    },
    fails: {
      text: "# 渠道计划\n\n## 工作目标\n\n积极拜访客户，建立稳定的销售渠道，提升签单水平。\n",
    },
    passes: {
      text: "# 渠道计划\n\n## 工作目标\n\n1. 全年拜访客户不少于200家。\n2. 全年签单额不低于800万元。\n",
    },
  },
  check(model, { report }) {
    if (!isPlanLike(model) || model.statements.some(({ statement }) => setsFigure(statement))) return;
    // Places that are all to be visited are something to reach.
    if (model.relations.some(({ kind }) => kind === "coverage")) return;
    const { title } = model.plan;
    // A figure that could be a target and was not understood as one makes the absence a guess.
    const isUnclear = quantitiesOf(model).some((quantity) => couldBeTarget(quantity, model));
    report({
      at: title.position,
      about: [title.text],
      certainty: isUnclear ? "inferred" : "stated",
      variant: isUnclear ? "unclear" : "none",
      params: { title: title.text },
    });
  },
});

/** A README among the plans plans nothing, and lacks nothing. */
function isPlanLike({ sections, statements }: PlanModel): boolean {
  return statements.length > 0 || sections.some(({ section }) => section.kind !== undefined);
}

function setsFigure(statement: Statement): boolean {
  switch (statement.type) {
    case "target":
    case "allocation":
    case "rollup":
    case "coverage":
    case "capacity":
      return true;
    case "task":
      return statement.measures.length > 0;
    default:
      return false;
  }
}

/** Sections whose figures tell what there is, not what is to be reached. */
const givenKinds: ReadonlySet<SectionKind> = new Set([
  "background",
  "organisation",
  "pay",
  "resources",
  "staffing",
  "status",
]);

function couldBeTarget({ kind, comparator, unit, position }: QuantityNode, model: PlanModel): boolean {
  switch (kind) {
    case "money":
    case "percent":
      return true;
    case "count":
      return !isHead(unit) && !sectionsAround(model, position).some((section) => isGiven(section.kind));
    case "ratio":
    case "number":
      return comparator === "ge" || comparator === "gt";
    case "date":
    case "period":
    case "duration":
      return false;
  }
}

function isGiven(kind: SectionKind | undefined): boolean {
  return kind !== undefined && givenKinds.has(kind);
}

/** Heads are staffing; a plan may have them and still reach for nothing. */
function isHead(unit: string | null): boolean {
  return unit !== null && /^(?:人|名|位|person|people)$/u.test(unit);
}

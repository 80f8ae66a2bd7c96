import type { PlanModel } from "../../model/plan-model.ts";
import type { Workspace } from "../../model/workspace.ts";
import { keyOfPeriod, yearOf } from "../../model/workspace/figure-period.ts";
import { figuresOf, type PlanFigure } from "../../model/workspace/plan-figures.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import { writeInterval } from "../amount.ts";
import { defineRule, type RuleContext } from "../rule.ts";

interface Params {
  missing: { metric: string; text: string; other: string; unit: string };
  across: { metric: string; text: string; parent: string; other: string };
  currency: { metric: string; text: string; other: string };
}

/** Finds one metric said in units that cannot be set against each other. */
export const unitMismatch = defineRule<Params>({
  name: "unit-mismatch",
  category: "consistency",
  severity: "warning",
  scope: "workspace",
  messages: {
    missing: {
      "zh-CN": ({ metric, text, other, unit }) =>
        `“${metric}”这里写 ${text}，没有单位；另一处写的是 ${other}，单位是${unit}`,
      en: ({ metric, text, other, unit }) =>
        `${metric} is ${text} here, without a unit; elsewhere it is ${other}, in ${unit}`,
    },
    across: {
      "zh-CN": ({ metric, text, parent, other }) =>
        `“${metric}”这里写 ${text}，上级计划“${parent}”写的是 ${other}，单位不同，无法汇总`,
      en: ({ metric, text, parent, other }) =>
        `${metric} is ${text} here and ${other} in the plan "${parent}": units that do not add up`,
    },
    currency: {
      "zh-CN": ({ metric, text, other }) => `“${metric}”这里写 ${text}，另一处写的是 ${other}，币种不同`,
      en: ({ metric, text, other }) => `${metric} is ${text} here and ${other} elsewhere: two currencies`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "同一指标用了无法相比的单位：一处没有单位、币种不同，或下级与上级单位不同。",
      en: "One metric in units that cannot be compared: none in one place, two currencies, or another unit below than above.",
    },
    why: {
      "zh-CN": "单位不同的数字不能相加也不能比较，漏写的单位往往差一万倍。",
      en: "Figures in different units neither add up nor compare, and a unit left out is often a factor of ten thousand.",
    },
    remedy: {
      "zh-CN": "统一单位；确实是两个指标的，用不同的名称区分。",
      en: "Use one unit; where two metrics are meant, give them two names.",
    },
    fails: {
      text: "# 2025年度销售计划\n\n## 总体目标\n\n| 指标 | 周期 | 目标 |\n| --- | --- | ---: |\n| 签单额 | 全年 | 800万元 |\n\n## 部门目标\n\n| 指标 | 周期 | 目标 |\n| --- | --- | ---: |\n| 签单额 | 全年 | 800 |\n",
    },
    passes: {
      text: "# 2025年度销售计划\n\n## 总体目标\n\n| 指标 | 周期 | 目标 |\n| --- | --- | ---: |\n| 签单额 | 全年 | 800万元 |\n\n## 部门目标\n\n| 指标 | 周期 | 目标 |\n| --- | --- | ---: |\n| 签单额 | 全年 | 800万元 |\n",
    },
  },
  check(workspace, { report }) {
    for (const model of workspace.models) checkWithin(model, workspace, report);
    for (const { parent, rows } of workspace.links.cascades)
      for (const { target, cells } of rows)
        for (const { child, figure, foreign } of cells)
          if (figure === undefined && foreign !== undefined && foreign.value.unit !== null)
            report({
              ...placeOf(foreign, target),
              certainty: "inferred", // By number and by amount are two measures that may go by one name.
              plan: child.plan.id,
              variant: "across",
              params: { ...wordsOf(foreign, target), parent: parent.plan.id },
            });
  },
});

type Write = RuleContext<Params>["report"];

/** Two figures for one metric and period in one plan, of which one has no unit, or another currency. */
function checkWithin(model: PlanModel, { links }: Workspace, report: Write): void {
  const year = yearOf(model.plan.period?.text);
  const known = new Map<string, PlanFigure>();
  for (const figure of figuresOf(model, links.names)) {
    const key = `${figure.metric.key}|${keyOfPeriod(figure.period, year)}`;
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, figure);
      continue;
    }
    const [one, other] = first.value.unit === null ? [first, figure] : [figure, first];
    if (one.value.unit === other.value.unit) continue;
    const facts = { ...placeOf(one, other), plan: model.plan.id };
    const words = wordsOf(one, other);
    // A bare count beside one with its measure word is no slip; an amount of money without its unit is.
    const isBare = one.value.unit === null && one.value.kind === "number";
    // 15 in a table and 15人 in a sentence are one number of people; 800 and 800万元 may differ by ten thousand.
    const isPlainCount = other.value.kind === "count" && (other.value.scale?.factor ?? "1") === "1";
    if (isBare && !isPlainCount && (other.value.kind === "money" || isSameNumeral(one, other)))
      report({
        ...facts,
        certainty: isSameNumeral(one, other) ? "stated" : "inferred",
        variant: "missing",
        params: { ...words, unit: other.value.scale?.text ?? other.value.unit ?? "" },
        fixes: isSameNumeral(one, other)
          ? [
              {
                title: { "zh-CN": `改为 ${other.value.text}`, en: `Write ${other.value.text}` },
                edits: [{ at: spanOf(model.file, one.value.position), newText: other.value.text }],
              },
            ]
          : [],
      });
    else if (one.value.kind === "money" && other.value.kind === "money")
      report({ ...facts, certainty: "inferred", variant: "currency", params: words });
  }
}

/** 800 and 800万元: the same digits, so that only the unit was left out. */
function isSameNumeral(bare: PlanFigure, other: PlanFigure): boolean {
  const digits = (text: string) => text.normalize("NFKC").replace(/[^\d.]+/gu, "");
  return digits(bare.value.text) === digits(other.value.text);
}

function placeOf(figure: PlanFigure, other: PlanFigure) {
  return {
    at: spanOf(figure.model.file, figure.value.position),
    about: [figure.metric.key, figure.value.text, other.value.text],
    related: [
      {
        at: spanOf(other.model.file, other.value.position),
        message: `${other.name.text} ${other.value.text}`,
      },
    ],
  };
}

function wordsOf(figure: PlanFigure, other: PlanFigure) {
  return {
    metric: figure.name.text,
    text: figure.value.text,
    other: writeInterval(Interval.from(other.value), other.value),
  };
}

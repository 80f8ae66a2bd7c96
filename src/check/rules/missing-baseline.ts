import type { QuantityNode, SectionKind } from "../../ast/nodes.ts";
import { inlineOf, runsOf } from "../../ast/visit.ts";
import { tellsAims, tellsResults } from "../../ast/statements/text/words.ts";
import { defineRule } from "../rule.ts";
import { sectionsAround } from "../section-path.ts";

/** Finds growth that is planned from a base nobody states. */
export const missingBaseline = defineRule<{ baseline: { text: string } }>({
  name: "missing-baseline",
  category: "completeness",
  severity: "info",
  scope: "plan",
  messages: {
    baseline: {
      "zh-CN": ({ text }) => `变化 ${text}，没有写明从多少变起，也没有写明要到多少`,
      en: ({ text }) => `a change of ${text}, and neither where it starts nor where it leads`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "目标写成增长或下降百分之几，同一句里没有基数，也没有要达到的数额。",
      en: "A target put as so many percent more or less, with neither the base nor the level to reach in its sentence.",
    },
    why: {
      "zh-CN": "没有基数，期末每个人可以按不同的基数算出完成了或没完成。",
      en: "Without a base, everybody can pick the one by which the target was met.",
    },
    remedy: {
      "zh-CN": "写明基数或目标值：“从上年的500万元增长20%”“增长20%，达到600万元”。",
      en: "State the base or the level: `up 20% from $5M`, `up 20% to $6M`.",
    },
    fails: { text: "# 销售计划\n\n## 业务目标\n\n1. 销售额同比增长20%。\n" },
    passes: { text: "# 销售计划\n\n## 业务目标\n\n1. 销售额同比增长20%，达到600万元。\n" },
  },
  check(model, { report }) {
    // Growth that was worked out has its base, if elsewhere: in a table, or a section before.
    const based = new Set(
      model.relations.flatMap(({ kind, stated }) => (kind === "growth" ? stated.span.start.offset : [])),
    );
    for (const run of runsOf(model.plan)) {
      if (run.type === "cell") continue; // Its row or column may hold the base.
      const figures = inlineOf(run).filter((node) => node.type === "quantity");
      if (figures.some(isLevel) || isReport(model.plan.title.text, run.text)) continue;
      for (const figure of figures) {
        if (figure.change === undefined || figure.changeFrom !== undefined || figure.kind !== "percent")
          continue;
        if (based.has(figure.position.start.offset)) continue;
        // 失业率3.36%，比去年降低0.09个百分点: the level it leads to is told.
        if (/[点點]$/u.test(figure.text) && figures.some(isRate)) continue;
        if (
          sectionsAround(model, figure.position).some(({ kind }) => kind !== undefined && looksBack.has(kind))
        )
          continue;
        report({
          at: figure.position,
          about: [figure.text],
          variant: "baseline",
          params: { text: figure.text },
        });
      }
    }
  },
});

/** In a report of results, and where 同比 tells of what was reached, the base is that of the year before. */
function isReport(title: string, text: string): boolean {
  if (tellsAims.test(text)) return false;
  return reportTitle.test(title) || (tellsResults.test(text) && !planTitle.test(title));
}

const reportTitle =
  /总结|报告|情况|简况|概况|通报|公报|分析|简报|述职|回顾|\breport\b|\bresults\b|\breview\b/iu;
const planTitle = /计划|规划|方案|目标|要点|安排|预算|\bplan\b|\bbudget\b|\bgoals?\b|\bokrs?\b/iu;

function isRate({ kind, change, text }: QuantityNode): boolean {
  return kind === "percent" && change === undefined && !/[点點]$/u.test(text);
}

function isLevel({ kind, change, unit }: QuantityNode): boolean {
  return (
    change === undefined && (kind === "money" || kind === "count" || (kind === "number" && unit !== null))
  );
}

const looksBack: ReadonlySet<SectionKind> = new Set([
  "status",
  "background",
  "problems",
  "risks",
  "pay",
  "culture",
]);

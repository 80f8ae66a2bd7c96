import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation } from "../../model/relation.ts";
import { rewriteNumber, writeAmount, writeInterval } from "../amount.ts";
import { defineRule, type ProposedFix } from "../rule.ts";
import { relatedTerm } from "../related-term.ts";

interface Off {
  /** What is rolled up, or "". */
  readonly metric: string;
  readonly whole: string;
  readonly made: string;
}

/** Compares the figure of a year with what its quarters, months or halves make. */
export const rollupMismatch = defineRule<{
  over: Off & { by: string };
  under: Off & { by: string };
  apart: Off;
}>({
  name: "rollup-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: {
    over: {
      "zh-CN": ({ metric, whole, made, by }) => `${metric}各期合计为 ${made}，比全期的 ${whole} 多 ${by}`,
      en: ({ metric, whole, made, by }) =>
        `the periods${of(metric)} make ${made}, ${by} more than the ${whole} of the whole`,
    },
    under: {
      "zh-CN": ({ metric, whole, made, by }) => `${metric}各期合计为 ${made}，比全期的 ${whole} 少 ${by}`,
      en: ({ metric, whole, made, by }) =>
        `the periods${of(metric)} make ${made}, ${by} less than the ${whole} of the whole`,
    },
    apart: {
      "zh-CN": ({ metric, whole, made }) => `${metric}各期合计为 ${made}，不可能达到全期的 ${whole}`,
      en: ({ metric, whole, made }) =>
        `the periods${of(metric)} make ${made}, which cannot be the ${whole} of the whole`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "季度、月度或半年的指标合计与全年指标矛盾。",
      en: "The figures of quarters, months or halves contradict the figure of the year.",
    },
    why: {
      "zh-CN": "按期考核用的是分期指标，年终考核用的是全年指标。两者矛盾，完成了每一期也完不成全年。",
      en: "Each period is judged by its own figure and the year by the whole. When they disagree, meeting every period still misses the year.",
    },
    remedy: {
      "zh-CN": "改正全年指标或某一期的指标；如果全年指标按平均数或期末数计算，请写明口径。",
      en: "Correct the figure of the year or of a period; where the year is an average or a closing figure, say so.",
    },
    fails: {
      text: "# 签单计划\n\n## 目标\n\n每季度签单额200万元，全年签单额900万元。\n",
    },
    passes: {
      text: "# 签单计划\n\n## 目标\n\n每季度签单额不低于200万元，全年签单额不低于800万元。\n",
    },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      if (relation.kind !== "rollup" || relation.verdict !== "violated") continue;
      const { stated, terms, certainty, metric = "" } = relation;
      const made = Interval.from(relation.computed);
      const whole = Interval.from(stated);
      const params = { metric, whole: writeInterval(whole, stated), made: writeInterval(made, stated) };
      const facts = {
        at: stated.span,
        about: [stated.text, ...terms.map(({ text }) => text)],
        certainty,
        related: terms.map(relatedTerm),
        ...(stated.unit !== null && { unit: stated.unit }),
      };
      const off =
        made.value !== undefined && whole.value !== undefined ? made.value.minus(whole.value) : undefined;
      if (off === undefined || made.value === undefined || whole.value === undefined) {
        report({ ...facts, variant: "apart", params });
        continue;
      }
      report({
        ...facts,
        variant: off.sign() > 0 ? "over" : "under",
        params: { ...params, by: writeAmount(off.abs(), stated) },
        expected: whole.value.toDecimalString(),
        actual: made.value.toDecimalString(),
        delta: off.toDecimalString(),
        fixes: proposeFixes(relation, made.value, whole.value),
      });
    }
  },
});

/** The whole follows the periods; and where one figure holds for each period, that figure may follow the whole. */
function proposeFixes({ stated, terms }: Relation, made: Decimal, whole: Decimal): readonly ProposedFix[] {
  const fixes: ProposedFix[] = [];
  const wholeText = rewriteNumber(stated.text, made, stated);
  if (wholeText !== undefined)
    fixes.push({
      title: { "zh-CN": `把全期指标改为 ${wholeText}`, en: `Correct the whole to ${wholeText}` },
      edits: [{ at: stated.span, newText: wholeText }],
    });
  const [only, ...others] = terms;
  const each = only === undefined || others.length > 0 ? undefined : whole.dividedBy(Decimal.of(only.times));
  const eachText =
    only === undefined || each === undefined ? undefined : rewriteNumber(only.text, each, only);
  if (only !== undefined && eachText !== undefined)
    fixes.push({
      title: { "zh-CN": `把每期指标改为 ${eachText}`, en: `Correct each period to ${eachText}` },
      edits: [{ at: only.span, newText: eachText }],
    });
  return fixes;
}

function of(metric: string): string {
  return metric === "" ? "" : ` of ${metric}`;
}

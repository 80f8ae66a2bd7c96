import type { QuantityNode, Statement } from "../../ast/nodes.ts";
import { positionInRun } from "../../ast/run.ts";
import { inlineOf, runsOf } from "../../ast/visit.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { LineIndex } from "../../source/line-index.ts";
import type { Position } from "../../source/span.ts";
import { defineRule } from "../rule.ts";

/** Finds figures of a year without quarters or months, in plans that promise quarterly or monthly ones. */
export const missingBreakdown = defineRule<{ missing: { metric: string; figure: string; promise: string } }>({
  name: "missing-breakdown",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    missing: {
      "zh-CN": ({ metric, figure, promise }) =>
        `${metric === "" ? "" : `“${metric}”`}全年 ${figure}，没有分解到季度或月份，而计划里提到“${promise}”`,
      en: ({ metric, figure, promise }) =>
        `${metric === "" ? "" : `${metric}: `}${figure} for the year is not broken down by quarter or month, though the plan speaks of "${promise}"`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "计划提到月度、季度的计划或目标，全年的数字却没有按月或按季分解。",
      en: "A figure for the year without quarters or months, in a plan that speaks of monthly or quarterly plans.",
    },
    why: {
      "zh-CN": "没有分解，到年底之前都看不出进度是快是慢。",
      en: "Without a breakdown nobody can tell before the end of the year whether it is on course.",
    },
    remedy: {
      "zh-CN": "给出四个季度或十二个月的数字，合起来等于全年。",
      en: "State four quarters or twelve months that make the year.",
    },
    fails: {
      text: "# 运营部年度计划\n\n## 岗位职责\n\n保证部门足额完成年度和月度计划。\n\n## 业务收入\n\n全年业务收入总额为60万元，其中广告40万元，活动20万元。\n",
    },
    passes: {
      text: "# 运营部年度计划\n\n## 岗位职责\n\n保证部门足额完成年度和月度计划。\n\n## 业务收入\n\n全年业务收入总额为60万元，其中一季度12万元，二季度15万元，三季度15万元，四季度18万元。\n",
    },
  },
  check(model, { report, lines }) {
    const yearly = yearlyFigures(model);
    const promise = yearly.length === 0 ? undefined : findPromise(model, lines);
    if (promise === undefined || isBrokenDown(model)) return;
    for (const { metric, figure } of yearly)
      report({
        at: figure.position,
        about: [metric, figure.text],
        variant: "missing",
        params: { metric, figure: figure.text, promise: promise.text },
        related: [{ at: promise.at, message: promise.text }],
      });
  },
});

interface Yearly {
  readonly metric: string;
  readonly figure: QuantityNode;
}

/** Amounts and counts that are said of the year: totals that are split, and targets. */
function yearlyFigures({ plan, statements }: PlanModel): readonly Yearly[] {
  const isYearPlan =
    /年度|全年|annual|\byear/iu.test(plan.title.text) || /^\d{4}$/u.test(plan.period?.text ?? "");
  const found = new Map<number, Yearly>();
  for (const { statement, above } of statements) {
    const yearly = yearlyFigure(
      statement,
      isYearPlan || above.some(({ title }) => yearWord.test(title.text)),
    );
    if (yearly !== undefined && isFlow(yearly.figure)) found.set(yearly.figure.position.start.offset, yearly);
  }
  return [...found.values()];
}

const yearWord = /年度|全年|一年|\bannual|\byear/iu;

function yearlyFigure(statement: Statement, isInYear: boolean): Yearly | undefined {
  if (statement.type === "allocation") {
    const { metric, total } = statement;
    const isYear = total.per.includes("year") || yearWord.test(metric?.text ?? "") || isInYear;
    return isYear &&
      /收入|营收|销售|签单|业绩|产值|产量|利润|额度|revenue|sales|bookings|income/iu.test(metric?.text ?? "")
      ? { metric: metric?.text ?? "", figure: total }
      : undefined;
  }
  if (statement.type !== "target" || statement.certainty === "inferred") return undefined;
  const { metric, period, value } = statement;
  const isYear = value.isTotal === true ? value.per.includes("year") : yearWord.test(period?.text ?? "");
  return isYear ? { metric: metric.text, figure: value } : undefined;
}

/** Heads and shares are levels: they are not spread over the year. */
function isFlow({ kind, unit, change }: QuantityNode): boolean {
  return (
    change === undefined &&
    (kind === "money" || (kind === "count" && !/^(?:人|名|位|person|people)$/u.test(unit ?? "")))
  );
}

const promiseWords =
  /(?:季度|月度|分季度?|分月|按季度?|按月|逐月|逐季)(?:工作|经营|销售|业务|任务)?(?:计划|目标|任务|指标|分解)|\b(?:monthly|quarterly) (?:plans?|targets?|goals?|quotas?|budgets?|breakdowns?)\b|\bbroken down by (?:month|quarter)\b/iu;

function findPromise(
  { plan }: PlanModel,
  lines: LineIndex,
): { readonly text: string; readonly at: Position } | undefined {
  for (const run of runsOf(plan)) {
    if (run.type === "cell") continue;
    const match = promiseWords.exec(run.text);
    if (match !== null)
      return { text: match[0], at: positionInRun(run, match.index, match.index + match[0].length, lines) };
  }
  return undefined;
}

/** True when any figure is rolled up from parts of the year, any target is for one, or lines tell of two of them. */
function isBrokenDown({ plan, statements }: PlanModel): boolean {
  const lines = [...runsOf(plan)].filter(
    (run) => lineOfPart.test(run.text) && inlineOf(run).some(({ type }) => type === "quantity"),
  );
  return (
    lines.length >= 2 ||
    statements.some(({ statement }) => {
      if (statement.type === "rollup") return true;
      if (statement.type === "target")
        return (
          statement.value.per.some((unit) => unit === "quarter" || unit === "month") ||
          partOfYear.test(statement.period?.text ?? "")
        );
      return (
        statement.type === "allocation" &&
        statement.children.some(({ name }) => partOfYear.test(name?.text ?? ""))
      );
    })
  );
}

const lineOfPart =
  /^[\s\-–—•*·]*(?:第?[一二三四1-4]季度|Q[1-4]|H[12]|(?:1[0-2]|[1-9])月份?|[上下]半年)[^。；\d]{0,12}[:：]/iu;
const partOfYear = /季|月|半年|\bQ[1-4]\b|\bH[12]\b|quarter|month/iu;

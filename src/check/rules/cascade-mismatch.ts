import {
  judgeChild,
  type Cascade,
  type CascadeCell,
  type CascadeRow,
} from "../../model/workspace/cascade.ts";
import { showPeriod } from "../../model/workspace/figure-period.ts";
import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { PlanFigure } from "../../model/workspace/plan-figures.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval, type PlainInterval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import { writeAmount, writeInterval } from "../amount.ts";
import { explainIdentity } from "../metric-words.ts";
import { defineRule, type RelatedPlace, type RuleContext } from "../rule.ts";
import { proposeRemedy, raiseTo } from "../cascade-fixes.ts";
import { countEn, keptEn, keptZh, silentEn, silentZh, type KeptWords } from "../cascade-words.ts";

interface Sum {
  readonly metric: string;
  readonly period: Readonly<Record<Locale, string>>;
  readonly target: string;
  readonly sum: string;
  readonly by: string;
  readonly plans: number;
  /** What the plan itself gives to others than those below it. */
  readonly kept: readonly KeptWords[];
  /** Plans below that state nothing of it, and who has no plan to state it in. */
  readonly silent: number;
  readonly absent: readonly string[];
}

interface Params {
  under: Sum;
  over: Sum;
  apart: Omit<Sum, "by">;
  weaker: { metric: string; own: string; parent: string; target: string };
  assigned: { metric: string; own: string; parent: string; given: string };
}

/** Sets what a plan asks for against what the plans below it take on. */
export const cascadeMismatch = defineRule<Params>({
  name: "cascade-mismatch",
  category: "consistency",
  severity: "error",
  scope: "workspace",
  messages: {
    under: {
      "zh-CN": ({ metric, period: { "zh-CN": period }, target, sum, by, plans, kept, silent, absent }) =>
        `“${metric}”${period}为 ${target}，${plans} 份下级计划${silentZh(silent, absent)}合计 ${sum}${keptZh(kept)}，还有 ${by} 没有分解下去`,
      en: ({ metric, period: { en: period }, target, sum, by, plans, kept, silent, absent }) =>
        `${metric}${period} is ${target}; ${countEn(plans)} below ${plans === 1 ? "makes" : "make"} ${sum}${keptEn(kept)}, ${by} short${silentEn(silent, absent)}`,
    },
    over: {
      "zh-CN": ({ metric, period: { "zh-CN": period }, target, sum, by, plans, kept, silent, absent }) =>
        `“${metric}”${period}为 ${target}，${plans} 份下级计划${silentZh(silent, absent)}合计 ${sum}${keptZh(kept)}，多出 ${by}`,
      en: ({ metric, period: { en: period }, target, sum, by, plans, kept, silent, absent }) =>
        `${metric}${period} is ${target}; ${countEn(plans)} below ${plans === 1 ? "makes" : "make"} ${sum}${keptEn(kept)}, ${by} too much${silentEn(silent, absent)}`,
    },
    apart: {
      "zh-CN": ({ metric, period: { "zh-CN": period }, target, sum, plans, kept, silent, absent }) =>
        `“${metric}”${period}为 ${target}，${plans} 份下级计划${silentZh(silent, absent)}合计 ${sum}${keptZh(kept)}，两者对不上`,
      en: ({ metric, period: { en: period }, target, sum, plans, kept, silent, absent }) =>
        `${metric}${period} is ${target}; ${countEn(plans)} below ${plans === 1 ? "makes" : "make"} ${sum}${keptEn(kept)}, which cannot be both${silentEn(silent, absent)}`,
    },
    weaker: {
      "zh-CN": ({ metric, own, parent, target }) =>
        `“${metric}”这里是 ${own}，达不到上级计划“${parent}”要求的 ${target}`,
      en: ({ metric, own, parent, target }) =>
        `${metric} is ${own} here and does not meet the ${target} that the plan "${parent}" asks for`,
    },
    assigned: {
      "zh-CN": ({ metric, own, parent, given }) =>
        `“${metric}”这里是 ${own}，上级计划“${parent}”分给这里的是 ${given}`,
      en: ({ metric, own, parent, given }) =>
        `${metric} is ${own} here; the plan "${parent}" gives this plan ${given}`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "下级计划的目标加起来与上级计划的目标不符，或与上级分给它的数字不符。下级没有都写明时仅作提示；收入类目标多分、支出类预算没有分完，也仅作提示。",
      en: "The plans below do not make what their parent asks for, or not what it gives to them by name. While some of them are silent it is a hint, and so is a stretch target or a budget not handed out in full.",
    },
    why: {
      "zh-CN": "各单位都完成了自己的计划，总目标却没有完成：差额从一开始就没有人承担。",
      en: "Every branch meets its plan and the company still misses: from the first day nobody had the difference.",
    },
    remedy: {
      "zh-CN":
        "把差额分解给某个下级计划，或者调整上级目标；指标名称不同的，在配置的 metrics 里写明是同一个。",
      en: "Hand the difference to one of the plans below or change the target above; where one metric goes by several names, list them under `metrics` in the configuration.",
    },
    fails: {
      format: "yaml",
      text: "plan: company\nperiod: 2025\ntitle: 公司年度计划\ntargets:\n  - { metric: 签单额, value: 800万元, period: 全年 }\n---\nplan: east\nparent: company\nperiod: 2025\ntitle: 华东分公司年度计划\ntargets:\n  - { metric: 签单额, value: 500万元, period: 全年 }\n---\nplan: south\nparent: company\nperiod: 2025\ntitle: 华南分公司年度计划\ntargets:\n  - { metric: 签单额, value: 250万元, period: 全年 }\n",
    },
    passes: {
      format: "yaml",
      text: "plan: company\nperiod: 2025\ntitle: 公司年度计划\ntargets:\n  - { metric: 签单额, value: 800万元, period: 全年 }\n---\nplan: east\nparent: company\nperiod: 2025\ntitle: 华东分公司年度计划\ntargets:\n  - { metric: 签单额, value: 500万元, period: 全年 }\n---\nplan: south\nparent: company\nperiod: 2025\ntitle: 华南分公司年度计划\ntargets:\n  - { metric: 签单额, value: 300万元, period: 全年 }\n",
    },
  },
  check({ links }, { report }) {
    for (const cascade of links.cascades)
      for (const row of cascade.rows) {
        if (row.mode === "sum") checkSum(row, cascade, report);
        else for (const cell of row.cells) checkEach(row, cell, cascade, report);
        for (const cell of row.cells) checkAssigned(row, cell, cascade, report);
      }
  },
});

type Write = RuleContext<Params>["report"];

function checkSum(row: CascadeRow, { parent }: Cascade, report: Write): void {
  const { target, cells, kept, allocated, unallocated, overAllocated, verdict } = row;
  if (allocated === undefined) return;
  // Floors that do not secure the target, ceilings that allow more than is granted.
  const isUnsecured =
    verdict === "open" && (unallocated !== undefined || (overAllocated !== undefined && row.isCeiling));
  if (verdict !== "violated" && !isUnsecured) return;
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const { value } = target;
  const by = Decimal.of(overAllocated ?? unallocated ?? "0");
  const params = {
    metric: target.name.text,
    period: periodWords(target),
    target: writeInterval(Interval.from(value), value),
    sum: writeInterval(Interval.from(allocated), value),
    plans: figures.length,
    kept: kept.map(({ name, value: part }) => ({
      name: name.text,
      amount: writeInterval(Interval.from(part), part),
    })),
    silent: row.silent,
    absent: row.absent,
  };
  const isOver = overAllocated !== undefined;
  // More than was asked for of what is to be reached, less than was granted of what is to be spent: no harm is done.
  const isPartial = row.silent > 0 || (row.absent.length > 0 && !isOver);
  const isHarmless = by.sign() !== 0 && isOver !== row.isCeiling;
  const facts = {
    at: spanOf(parent.file, value.position),
    about: [target.metric.key, value.text, ...figures.map((figure) => figure.value.text)],
    certainty: "explicit" as const,
    plan: parent.plan.id,
    ...(isUnsecured && { severity: "warning" as const }),
    ...((isHarmless || isPartial || isWide(allocated) || isToldBelow(row)) && { severity: "info" as const }),
    related: [
      ...(figures.some(({ name }) => name.text !== target.name.text) ? explanationsOf(target) : []),
      ...figures.flatMap((figure) => [...relateFigure(figure, target)]),
    ],
    ...(value.unit !== null && { unit: value.unit }),
    fixes: isPartial ? [] : row.remedies.map(proposeRemedy).filter((fix) => fix !== undefined),
  };
  if (by.sign() === 0) report({ ...facts, variant: "apart", params });
  else
    report({
      ...facts,
      variant: isOver ? "over" : "under",
      params: { ...params, by: writeAmount(by, value) },
      expected: (isOver
        ? Decimal.of(value.high ?? value.low ?? "0")
        : Decimal.of(value.low ?? "0")
      ).toDecimalString(),
      actual: (Interval.from(allocated).low ?? Decimal.zero).toDecimalString(),
      delta: (isOver ? by : by.negated()).toDecimalString(),
    });
}

/** A share or rate that the parent sets as a floor or ceiling holds for each plan below it. */
function checkEach(
  { target }: CascadeRow,
  { child, figure }: CascadeCell,
  { parent }: Cascade,
  report: Write,
): void {
  if (figure === undefined) return;
  const goal = Interval.from(target.value);
  if (judgeChild(goal, Interval.from(figure.value)) !== "violated") return;
  const isBound = goal.value === undefined;
  report({
    at: spanOf(child.file, figure.value.position),
    about: [target.metric.key, target.value.text, figure.value.text],
    // A plain number may be what the plans make on average.
    certainty: isBound ? "explicit" : "inferred",
    plan: child.plan.id,
    variant: "weaker",
    params: {
      metric: figure.name.text,
      own: writeInterval(Interval.from(figure.value), figure.value),
      parent: parent.plan.id,
      target: writeInterval(goal, target.value),
    },
    related: [...relateFigure(target, figure)],
    ...(figure.value.unit !== null && { unit: figure.value.unit }),
    fixes: [raiseTo(figure, goal.low ?? goal.high)].filter((fix) => fix !== undefined),
  });
}

/** What the parent gives to a plan by name against what that plan takes on. */
function checkAssigned(
  row: CascadeRow,
  { child, figure, assigned }: CascadeCell,
  { parent }: Cascade,
  report: Write,
): void {
  if (figure === undefined || assigned === undefined) return;
  const [own, given] = [Interval.from(figure.value), Interval.from(assigned.value)];
  // A floor below what was given may reach it, and does not secure it.
  const isLowFloor =
    !row.isCeiling &&
    own.high === null &&
    own.low !== null &&
    given.low !== null &&
    own.low.compare(given.low) < 0;
  if (!isLowFloor && (own.overlaps(given) || own.covers(given))) return;
  const isMore = given.isBelow(own);
  report({
    at: spanOf(child.file, figure.value.position),
    about: [row.target.metric.key, figure.value.text, assigned.value.text],
    certainty: "explicit",
    plan: child.plan.id,
    ...(isLowFloor && { severity: "warning" as const }),
    ...(isMore !== row.isCeiling && { severity: "info" as const }),
    variant: "assigned",
    params: {
      metric: figure.name.text,
      own: writeInterval(own, figure.value),
      parent: parent.plan.id,
      given: writeInterval(given, assigned.value),
    },
    related: [
      {
        at: spanOf(parent.file, assigned.value.position),
        message: `${assigned.name.text} ${assigned.value.text}`,
      },
      ...explanationOf(figure, row.target),
    ],
    ...(figure.value.unit !== null && { unit: figure.value.unit }),
    fixes: [raiseTo(figure, given.low ?? given.high)].filter((fix) => fix !== undefined),
  });
}

/** What the plan gives by name makes its target: each plan below that takes on something else is told so at its own line. */
function isToldBelow({ target, cells, kept }: CascadeRow): boolean {
  const given = cells.filter(({ figure }) => figure !== undefined).map(({ assigned }) => assigned);
  if (given.includes(undefined)) return false;
  const parts = [...given.flatMap((part) => part ?? []), ...kept];
  const sum = parts.reduce((made, { value }) => made.plus(Interval.from(value)), Interval.point(0));
  return sum.equals(Interval.from(target.value));
}

/** Ranges may well come out at the top; floors say nothing beyond what they secure. */
function isWide({ low, high }: PlainInterval): boolean {
  return low !== null && high !== null && low !== high;
}

function* relateFigure(figure: PlanFigure, other: PlanFigure): Generator<RelatedPlace> {
  yield {
    at: spanOf(figure.model.file, figure.value.position),
    message: `${figure.model.plan.id}: ${figure.name.text} ${figure.value.text}`,
  };
  yield* explanationOf(figure, other);
}

/** How two names came to be one metric, where they are not the same word. */
function explanationOf(figure: PlanFigure, other: PlanFigure): readonly RelatedPlace[] {
  return figure.name.text === other.name.text ? [] : explanationsOf(figure);
}

function explanationsOf({ model, name, metric }: PlanFigure): readonly RelatedPlace[] {
  const message = explainIdentity(metric);
  return message === undefined ? [] : [{ at: spanOf(model.file, name.position), message }];
}

const none = { "zh-CN": "", en: "" };

function periodWords({ period, value }: PlanFigure): Readonly<Record<Locale, string>> {
  const words = period.each === undefined ? showPeriod(period) : "";
  return words === "" || value.kind === "percent" ? none : { "zh-CN": `（${words}）`, en: ` (${words})` };
}

import type { Rollup } from "../../nodes.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { exactSum, exactValue } from "../allocations/exact-figures.ts";
import { around, isFigure } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { metricName } from "../text/metric.ts";
import { textOutsideGroups } from "../text/prose.ts";
import type { Figure, Piece, Prose } from "../text/prose.ts";
import { comparison } from "../text/words.ts";
import { withoutPeriodWords } from "./figure-period.ts";
import { findWholes } from "./period-label.ts";
import type { OfPeriod } from "./period-label.ts";
import { aggregationOf } from "./period-rollup.ts";
import { monthsOf, periodBehind, periodIn } from "./period-words.ts";
import type { Months } from "./period-words.ts";
import { wholeBefore } from "./whole-before.ts";

interface NamedPeriodFigure extends OfPeriod {
  readonly figure: Figure;
  readonly piece: Piece;
  readonly label: string;
}

/** Of any stretch of a year: 前三季度, 1-9月. */
type OfMonths = Omit<NamedPeriodFigure, "period"> & {
  readonly months: Months;
  readonly period?: NamedPeriodFigure["period"];
};

/**
 * Figures of periods by name, over a whole paragraph:
 *
 *     第一季度完成投资30亿元，第二季度60亿元，…，全年210亿元
 *     前三季度450万元，四季度150万元，全年600万元
 *     $450k in H1 and $550k in H2, $1,000k for the year
 *
 * What runs up (二季度累计) is no part, nor is a figure whose clause names another metric. A half and a year run up to what
 * their quarters make.
 */
export function* rollupsOfNamedPeriods(prose: Prose, context: StatementContext): Generator<Rollup> {
  const byMetric = new Map<string, OfMonths[]>();
  const lastMetric = new Map<string, string>();
  for (const piece of prose.sentences.flatMap((sentence) => sentence.pieces))
    for (const figure of piece.figures) {
      const entry = readEntry(prose, piece, figure);
      if (entry === undefined) continue;
      const dimension = dimensionOf(figure.quantity);
      const metric = withoutPeriodWords(entry.label);
      // 接待 after 接待游客 leaves out whom.
      if (lastMetric.get(dimension)?.startsWith(metric) !== true) lastMetric.set(dimension, metric);
      const key = `${dimension} ${lastMetric.get(dimension) ?? ""}`;
      const entries = byMetric.get(key);
      if (entries === undefined) byMetric.set(key, [entry]);
      else entries.push(entry);
    }
  for (const all of byMetric.values()) {
    const entries = all.flatMap((entry) =>
      entry.period === undefined ? [] : [{ ...entry, period: entry.period }],
    );
    const wholes = [...findWholes(entries), ...tilings(all)].filter(isMeant);
    for (const { whole, parts } of wholes) yield namedPeriodRollup(prose, whole, parts, context);
    const whole = wholes.length > 0 ? undefined : wholeBefore(prose, entries);
    if (whole !== undefined) yield namedPeriodRollup(prose, whole, entries, context);
  }
}

function readEntry(prose: Prose, piece: Piece, figure: Figure): OfMonths | undefined {
  const { quantity } = figure;
  if (!isFigure(quantity) || quantity.unit === "%") return undefined;
  const text = textOutsideGroups(prose.run.text, figure.before, piece.groups);
  // `$450k in H1, $550k in H2`: what the figure before is of is no word of this one.
  const label = text.replace(periodBehind, "");
  const words =
    periodIn(label) ?? periodBehind.exec(prose.run.text.slice(figure.after.start, piece.end))?.[1];
  const named = words === undefined ? undefined : monthsOf(words);
  // What is new is an amount of its own: 二季度新增150家.
  if (quantity.change !== undefined && !(quantity.change === "increase" && isNew.test(label)))
    return undefined;
  if (named === undefined || comparison.test(label) || label.includes("均")) return undefined;
  // 二季度累计 runs on from the first; 上半年累计 is what the half came to.
  if (label.includes("累计") && named.months.to !== 12 && named.months.from !== 1) return undefined;
  return { figure, piece, label, ...named };
}

const isNew = /新增|新招|新开|新建|新签/u;

interface Tiling {
  readonly whole: OfMonths;
  readonly parts: readonly OfMonths[];
}

/** Stretches that follow each other without a gap, as told, before what they make or behind it: 前三季度, 四季度, 全年. */
function tilings(entries: readonly OfMonths[]): readonly Tiling[] {
  if (entries.every(({ period }) => period !== undefined)) return [];
  return entries.flatMap((whole, at) => {
    const before = entries.slice(0, at).findLastIndex(({ months }) => months.from === whole.months.from);
    const runs = [before < 0 ? [] : entries.slice(before, at), entries.slice(at + 1)];
    const parts = runs.map((run) => tiled(run, whole.months)).find(({ length }) => length >= 2);
    return parts === undefined || parts.every(({ period }) => period !== undefined) ? [] : [{ whole, parts }];
  });
}

function tiled(run: readonly OfMonths[], { from, to }: Months): readonly OfMonths[] {
  const parts: OfMonths[] = [];
  let next = from;
  for (const entry of run) {
    if (next > to || entry.months.from !== next) break;
    parts.push(entry);
    next = entry.months.to + 1;
  }
  return next === to + 1 ? parts : [];
}

/** What was done by quarter and is short of the aim of the year is no slip: 上半年完成120万元，下半年完成150万元，全年目标300万元. */
function isMeant({ whole, parts }: Tiling): boolean {
  if (!isAim.test(whole.label) || parts.some(({ label }) => isAim.test(label))) return true;
  const figures = parts.map(({ figure }) => figure.quantity);
  const [value, sum] = [exactValue(whole.figure.quantity), exactSum(figures)];
  if (value === undefined || sum === undefined || !parts.some(({ label }) => isDone.test(label))) return true;
  const exact = figures.flatMap((quantity) => exactValue(quantity) ?? []);
  return value.equals(sum) || slipDigitsOfSum(value, exact) >= digitsOfAim;
}

const isAim = /目标|任务|计划|预算|指标|应|力争|\b(?:targets?|goals?|plan(?:ned)?|budget|aim)\b/iu;
const isDone =
  /完成|实现|实际|已|达成|\b(?:was|were|came in|made|reached|achieved|delivered|actual|booked|raised)\b/iu;
const digitsOfAim = 4;

function namedPeriodRollup(
  prose: Prose,
  whole: Pick<NamedPeriodFigure, "figure" | "piece">,
  parts: readonly Pick<NamedPeriodFigure, "figure" | "piece">[],
  context: StatementContext,
): Rollup {
  const total = whole.figure.quantity;
  const name = [whole, ...parts]
    .map(({ piece, figure }) => metricName(prose, piece, figure, context))
    .find((found) => found !== undefined && found.text.length > 1);
  const values = parts.map(({ figure }) => figure.quantity);
  return {
    type: "rollup",
    position: around([total.position, ...values.map((value) => value.position)]),
    certainty: "stated",
    because: "named-periods",
    ...(name === undefined ? {} : { metric: name }),
    aggregation: aggregationOf(name?.text ?? "", total),
    total,
    children: values.map((value) => ({ type: "rollupPart", position: value.position, value, times: 1 })),
  };
}

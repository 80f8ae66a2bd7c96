import type { Rollup } from "../../nodes.ts";
import { around, isFigure } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { bearersOf, periodOfFigure, timesIn, withoutPeriodWords } from "./figure-period.ts";
import type { FigurePeriod } from "./figure-period.ts";
import { metricName } from "../text/metric.ts";
import { rollupsOfNamedPeriods } from "./named-periods.ts";
import { aggregationOf } from "./period-rollup.ts";
import { sentencesOf, textOutsideGroups } from "../text/prose.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { comparison } from "../text/words.ts";

interface TimedFigure {
  readonly figure: Figure;
  readonly piece: Piece;
  readonly period: FigurePeriod;
  /** What is measured, period and bound words taken away; empty where the clause leaves it out (一年不得低于800万). */
  readonly metric: string;
  readonly saysWhatFor: boolean;
  readonly isMean: boolean;
}

/**
 * A figure for each sub-period set against one for the whole, in one sentence and of one metric:
 *
 *     每季度签单不得低于200万元，一年不得低于800万
 *     └────── part × 4 ───────┘ └──── whole ─────┘
 *
 * The second clause must name the same metric or none; a figure per head is of another metric than one per team.
 */
export function readProseRollups(prose: Prose, { context }: BlockPlace): Rollup[] {
  const rollups: Rollup[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    let last: TimedFigure | undefined;
    for (const timed of timedFigures(prose, sentence)) {
      const pair = last === undefined ? undefined : pairOf(last, timed);
      last = timed;
      if (pair === undefined) continue;
      const [part, whole, times] = pair;
      const named = part.metric !== "" ? part : whole;
      const metric = metricName(prose, named.piece, named.figure, context);
      rollups.push({
        type: "rollup",
        position: around([part.figure.quantity.position, whole.figure.quantity.position]),
        certainty: "stated",
        because: part.metric === whole.metric ? "same-metric-by-period" : "elided-metric-by-period",
        ...(metric === undefined ? {} : { metric }),
        aggregation: aggregationOf(part.metric + whole.metric, whole.figure.quantity),
        total: whole.figure.quantity,
        children: [
          {
            type: "rollupPart",
            position: part.figure.quantity.position,
            value: part.figure.quantity,
            times,
          },
        ],
      });
    }
  }
  for (const rollup of rollupsOfNamedPeriods(prose, context)) rollups.push(rollup);
  return rollups;
}

function* timedFigures(prose: Prose, sentence: Sentence): Generator<TimedFigure> {
  for (const piece of sentence.pieces)
    for (const figure of piece.figures) {
      const timed = readTimed(prose, piece, figure);
      if (timed !== undefined) yield timed;
    }
}

function readTimed(prose: Prose, piece: Piece, figure: Figure): TimedFigure | undefined {
  const { quantity } = figure;
  if (!isFigure(quantity) || quantity.change !== undefined) return undefined;
  if (quantity.kind === "percent" || quantity.kind === "ratio" || quantity.kind === "duration")
    return undefined;
  const label = textOutsideGroups(prose.run.text, figure.before, piece.groups);
  if (comparison.test(label)) return undefined;
  const period = periodOfFigure(quantity, label);
  if (period === undefined) return undefined;
  const behind = prose.run.text.slice(figure.after.start, figure.after.end);
  // 2 workshops a month with 40 people each: the month is that of the workshops.
  if (/^\s*(?:each|apiece)\b/iu.test(behind)) return undefined;
  const isMean = /均|\baverage\b/iu.test(label);
  return {
    figure,
    piece,
    period,
    metric: withoutPeriodWords(label),
    saysWhatFor: whatFor.test(behind),
    isMean,
  };
}

function pairOf(a: TimedFigure, b: TimedFigure): [TimedFigure, TimedFigure, number] | undefined {
  const [part, whole] = a.period.isEach && !b.period.isEach ? [a, b] : [b, a];
  if (!part.period.isEach || whole.period.isEach) return undefined;
  const times = timesIn(part.period.unit, whole.period.unit);
  if (times === undefined) return undefined;
  if (dimensionOf(part.figure.quantity) !== dimensionOf(whole.figure.quantity)) return undefined;
  if (bearersOf(part.figure.quantity).join() !== bearersOf(whole.figure.quantity).join()) return undefined;
  // 全年月均3000台；上半年17400台: a mean is of the year it was told of, and of no half of it.
  if (part.isMean && whole.period.unit !== "year" && b === whole) return undefined;
  // The clause that comes second may leave the metric to the first; one that comes first may not.
  // Whose it is may be said once: 业务部每季度签单额200万元，全年签单额900万元.
  if (b.metric !== "" && a.metric !== b.metric && !isWithBearer(a.metric, b.metric)) return undefined;
  if (b.metric === "" && (b.saysWhatFor || monthlyPay.test(a.metric))) return undefined;
  return [part, whole, times];
}

/** 月薪6000元，全年10万元: a year brings more than its months. */
const monthlyPay = /薪|工资|底薪|\b(?:salary|wages?|pay)\b/iu;
/** 全年预算120万元，每月8万元为基本开支: what is told behind a figure is what it is of. */
const whatFor = /^\s*(?:为|是|作为|用于|用作|属|系|的|for\b|as\b|of\b|goes to\b)/iu;

/** The metric behind the name of a team. */
function isWithBearer(longer: string, metric: string): boolean {
  if (!longer.endsWith(metric)) return false;
  return /(?:部|组|队|店|公司|科|处|室|区|中心|team|department)$/iu.test(longer.slice(0, -metric.length));
}

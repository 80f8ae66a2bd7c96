import { percentText } from "../html/bar.ts";
import type { CoverageEntry } from "../coverage.ts";
import type { Figure } from "../figure.ts";
import type { QuotaEntry } from "../targets.ts";
import type { Drawing } from "./chart.ts";
import type { ChartWords } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { onTone, toneAt } from "./paint.ts";
import { categoriesAlong, goalLine, literal, percentValues, width, roomFor } from "./shapes.ts";

/** One stretch of a whole: a quarter's quota, a method's share of a coverage. */
interface Step {
  readonly name: string;
  readonly figure: string;
  readonly share: string;
}

interface Steps {
  readonly title: string;
  readonly steps: readonly Step[];
  /** What is to be reached, in words. */
  readonly goal: string;
  readonly nameHead: string;
}

const mostSteps = 24;

/** Quotas of the sub-periods against the whole period: what each one secures, on top of those before it. */
export function drawQuota(
  entry: QuotaEntry,
  /** What a figure is the quota of: `第一季度`; empty where nothing says it. */
  periodOf: (figure: Figure) => string,
  words: ChartWords,
  paint: Paint,
): Drawing | null {
  if (entry.aggregation !== "sum") return null;
  const steps = entry.parts.flatMap(({ name, value, times, share }) =>
    stepsOf(value, times, share, name ?? periodOf(value), words),
  );
  const name = entry.metric?.text ?? entry.section.at(-1) ?? words.quota;
  const goal = words.goal(inWords(entry.total));
  return drawSteps({ title: words.quotaOf(name), steps, goal, nameHead: words.period }, words, paint);
}

/** How much of a population is reached, period upon period or method beside method. */
export function drawCoverage(entry: CoverageEntry, words: ChartWords, paint: Paint): Drawing | null {
  const steps = entry.parts.flatMap(({ name, value, times, share }) =>
    stepsOf(value, times, share, name?.text ?? "", words),
  );
  const named = entry.population?.text ?? entry.section.at(-1) ?? words.coverage;
  const goal = words.goal(entry.total === null ? entry.whole.text : inWords(entry.total));
  const nameHead = entry.by === "period" ? words.period : words.method;
  return drawSteps({ title: words.coverageOf(named), steps, goal, nameHead }, words, paint);
}

function stepsOf(
  value: Figure,
  times: number,
  share: string | null,
  name: string,
  words: ChartWords,
): readonly Step[] {
  if (share === null || times > mostSteps) return [];
  const figure = inWords(value);
  return Array.from({ length: times }, (_, index) => ({
    name: times === 1 ? name || figure : words.nth(index + 1, value.per[0]),
    figure,
    share,
  }));
}

/** Each step stands on those before it, so that the last one shows whether the goal is reached. */
function drawSteps(all: Steps, words: ChartWords, paint: Paint): Drawing | null {
  const { title, steps, goal, nameHead } = all;
  if (steps.length < 2 || steps.length > mostSteps) return null;
  const shares = steps.map(({ share }) => Number(share));
  const before = shares.map((_, index) => shares.slice(0, index).reduce((sum, share) => sum + share, 0));
  const sum = shares.reduce((whole, share) => whole + share, 0);
  const max = Math.max(100, Math.ceil(sum / 25) * 25);
  const hasRoom = steps.length <= 8;
  return {
    title,
    width,
    height: 220,
    option: {
      grid: { left: 8, right: Math.max(48, roomFor(goal) + 12), top: 28, bottom: 4, containLabel: true },
      xAxis: categoriesAlong(
        paint,
        steps.map(({ name }) => name),
      ),
      yAxis: percentValues(paint, max),
      series: [
        {
          type: "bar",
          stack: "all",
          silent: true,
          barWidth: "56%",
          barMaxWidth: 84,
          itemStyle: { color: paint.rest, opacity: 0.55 },
          data: before,
        },
        {
          type: "bar",
          stack: "all",
          barWidth: "56%",
          barMaxWidth: 84,
          emphasis: { disabled: true },
          data: steps.map(({ figure }, index) => ({
            value: shares[index] ?? 0,
            itemStyle: { color: toneAt(paint, 0), opacity: 1 },
            label: {
              show: hasRoom,
              position: "inside",
              formatter: literal(figure),
              color: onTone(paint, 0),
              fontSize: 12,
            },
          })),
          markLine: goalLine(paint, { yAxis: 100 }, goal),
        },
      ],
    },
    table: {
      head: [nameHead, words.amount, words.share, words.soFar],
      rows: steps.map(({ name, figure, share }, index) => [
        name,
        figure,
        percentText(share),
        percentText(String((before[index] ?? 0) + (shares[index] ?? 0))),
      ]),
    },
  };
}

function inWords({ text, headerUnit }: Figure): string {
  return text + headerUnit;
}

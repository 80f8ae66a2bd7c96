import type { Label } from "../place.ts";
import type { Drawing } from "./chart.ts";
import type { ChartWords } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { toneAt } from "./paint.ts";
import { categoriesAlong, goalLine, cutToWidth, heightOf, literal, roomFor, width } from "./shapes.ts";

/** Something with a day it is due on, and perhaps one it begins on. */
export interface Dated {
  readonly text: Label;
  readonly owner: Label | null;
  readonly due: Label | null;
  readonly begins?: string | null;
  readonly ends: string | null;
}

interface Placed {
  readonly name: string;
  readonly owner: string;
  readonly due: string;
  /** In months since year 0, with a part of a month for its days; a year left open (XXXX) counts as year 0. */
  readonly from: number | null;
  readonly to: number;
}

const mostRows = 32;
const mostMonths = 36;
/** In halves of a Chinese character; the table below says all of it. */
const longestName = 36;
const longestBeside = 26;

/**
 * Tasks and milestones over the months: a bar from the first day to the last, a mark where only the last is said, with
 * owner and day beside it. Where they are many, how many are due in each month.
 */
export function drawSchedule(
  entries: readonly Dated[],
  asOf: string | null,
  words: ChartWords,
  paint: Paint,
): Drawing | null {
  const placed = entries
    .flatMap((entry) => placeInTime(entry) ?? [])
    .sort((a, b) => startOf(a) - startOf(b) || a.to - b.to);
  if (placed.length < 2) return null;
  const first = Math.floor(Math.min(...placed.map(startOf)));
  const last = Math.ceil(Math.max(...placed.map(({ to }) => to)));
  const count = last - first;
  if (count > mostMonths) return null;
  const months = Array.from({ length: count }, (_, index) => monthName(first + index, index === 0));
  const drawn =
    placed.length > mostRows
      ? counts(placed, months, first, words, paint)
      : bars(placed, months, first, dayOf(asOf), words, paint);
  return {
    title: words.schedule,
    width,
    ...drawn,
    table: {
      head: [words.task, words.owner, words.due],
      rows: placed.map(({ name, owner, due }) => [name, owner, due]),
    },
  };
}

function bars(
  placed: readonly Placed[],
  months: readonly string[],
  start: number,
  today: number | null,
  words: ChartWords,
  paint: Paint,
) {
  const beside = placed.map(({ owner, due }) =>
    cutToWidth([owner, due].filter(Boolean).join(" "), longestBeside),
  );
  const names = placed.map(({ name }) => cutToWidth(name, longestName));
  const left = Math.max(...names.map((name) => roomFor(name))) + 10;
  // Owner and day stand beside a bar's end, the last one's too.
  const room = Math.max(...beside.map((words) => roomFor(words, 11))) + 16;
  const end = months.length / (1 - Math.min(0.5, room / (width - left)));
  return {
    height: heightOf(placed.length, 26),
    option: {
      grid: { left, right: 0, top: today === null ? 8 : 24, bottom: 24 },
      xAxis: {
        type: "value",
        min: 0,
        max: end,
        interval: Math.ceil(months.length / 12),
        axisLabel: {
          color: paint.soft,
          fontSize: 11,
          align: "left",
          showMinLabel: true,
          formatter: (value: number) => months[value] ?? "",
        },
        splitLine: { lineStyle: { color: paint.line } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: names,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: paint.ink, fontSize: 12 },
      },
      series: [
        // An unseen bar carries the seen one to where it begins.
        {
          type: "bar",
          stack: "time",
          silent: true,
          itemStyle: { color: "none" },
          data: placed.map((task) => startOf(task) - start),
        },
        {
          type: "bar",
          stack: "time",
          barWidth: 9,
          itemStyle: { color: toneAt(paint, 0), borderRadius: 4 },
          data: placed.map((task) => task.to - startOf(task)),
          ...(today !== null &&
            today > start &&
            today < start + months.length && {
              markLine: goalLine(paint, { xAxis: today - start }, words.today, "start"),
            }),
        },
        {
          type: "scatter",
          symbol: "diamond",
          symbolSize: 10,
          itemStyle: { color: toneAt(paint, 0) },
          data: placed.map((task, row) => ({
            value: [task.to - start, row],
            label: {
              show: true,
              position: "right",
              formatter: literal(beside[row] ?? ""),
              color: paint.soft,
              fontSize: 11,
            },
          })),
        },
      ],
    },
  };
}

function counts(
  placed: readonly Placed[],
  months: readonly string[],
  start: number,
  words: ChartWords,
  paint: Paint,
) {
  const perMonth = months.map(() => 0);
  for (const { to } of placed) {
    const month = Math.min(Math.max(Math.ceil(to) - 1 - start, 0), months.length - 1);
    perMonth[month] = (perMonth[month] ?? 0) + 1;
  }
  return {
    height: 220,
    option: {
      grid: { left: 8, right: 12, top: 28, bottom: 4, containLabel: true },
      xAxis: categoriesAlong(paint, months),
      yAxis: {
        type: "value",
        name: words.tasks,
        minInterval: 1,
        nameTextStyle: { color: paint.soft },
        axisLabel: { color: paint.soft },
        splitLine: { lineStyle: { color: paint.line, type: [2, 3] } },
      },
      series: [
        {
          type: "bar",
          barMaxWidth: 32,
          itemStyle: { color: toneAt(paint, 0) },
          label: { show: true, position: "top", color: paint.soft, fontSize: 11 },
          data: perMonth.map((count) => (count === 0 ? "-" : count)),
        },
      ],
    },
  };
}

function startOf({ from, to }: Placed): number {
  return from ?? to;
}

function placeInTime({ text, owner, due, begins = null, ends }: Dated): Placed | undefined {
  const last = dayOf(ends);
  if (last === null) return undefined;
  const first = dayOf(begins);
  return {
    name: text.text,
    owner: owner?.text ?? "",
    due: due?.text ?? "",
    // A bar ends with its last day, and begins with the morning of its first.
    from: first === null || first > last ? null : first - 1 / 31,
    to: last,
  };
}

/** The end of a day as months since year 0. */
function dayOf(date: string | null): number | null {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/u.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const days = new Date(Date.UTC(year === "XXXX" ? 2001 : Number(year), Number(month), 0)).getUTCDate();
  return (year === "XXXX" ? 0 : Number(year)) * 12 + Number(month) - 1 + Number(day) / days;
}

/** The year stands at its first month and at the beginning. */
function monthName(month: number, isFirst: boolean): string {
  const [year, rest] = [Math.floor(month / 12), String((month % 12) + 1).padStart(2, "0")];
  return year === 0 || (!isFirst && rest !== "01") ? rest : `${year}-${rest}`;
}

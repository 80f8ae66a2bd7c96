import type { NumberEntry } from "../numbers.ts";
import type { Label } from "../place.ts";
import type { Drawing } from "./chart.ts";
import type { ChartWords } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { toneAt } from "./paint.ts";
import { categoriesAlong, categoriesDown, heightOf, width } from "./shapes.ts";

/** Something with a day it is due on. */
export interface Dated {
  readonly text: Label;
  readonly due: Label | null;
}

interface Placed {
  readonly name: string;
  readonly due: string;
  /** Months since year 0; a year that the plan leaves open (20xx) counts as year 0. */
  readonly month: number;
}

const mostRows = 24;
const mostMonths = 36;

/** Tasks and milestones by the month they are due in: a mark each, or how many a month where they are many. */
export function drawSchedule(
  entries: readonly Dated[],
  dates: readonly NumberEntry[],
  words: ChartWords,
  paint: Paint,
): Drawing | null {
  const byLine = new Map<string, NumberEntry[]>();
  for (const date of dates)
    if (date.kind === "date") byLine.set(lineOf(date), [...(byLine.get(lineOf(date)) ?? []), date]);
  const placed = entries
    .flatMap((entry) => placeInTime(entry, byLine) ?? [])
    .sort((a, b) => a.month - b.month);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined || placed.length < 2) return null;
  const count = last.month - first.month + 1;
  if (count > mostMonths) return null;
  const months = Array.from({ length: count }, (_, index) => monthName(first.month + index));
  const drawn =
    placed.length > mostRows
      ? counts(placed, months, first.month, words, paint)
      : marks(placed, months, first.month, paint);
  return {
    title: words.schedule,
    width,
    ...drawn,
    table: { head: [words.task, words.due], rows: placed.map(({ name, due }) => [name, due]) },
  };
}

function marks(placed: readonly Placed[], months: readonly string[], start: number, paint: Paint) {
  return {
    height: heightOf(placed.length),
    option: {
      grid: { left: 4, right: 16, top: 8, bottom: 4, containLabel: true },
      xAxis: {
        ...categoriesAlong(paint, months),
        splitLine: { show: true, lineStyle: { color: paint.line } },
      },
      yAxis: categoriesDown(
        paint,
        placed.map(({ name }) => name),
      ),
      series: [
        {
          type: "scatter",
          symbol: "diamond",
          symbolSize: 13,
          itemStyle: { color: toneAt(paint, 0) },
          data: placed.map(({ month }, row) => [month - start, row]),
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
  const perMonth = months.map((_, index) => placed.filter(({ month }) => month - start === index).length);
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
      series: [{ type: "bar", barMaxWidth: 32, itemStyle: { color: toneAt(paint, 0) }, data: perMonth }],
    },
  };
}

/** The date that stands inside the words of the due. */
function placeInTime(
  { text, due }: Dated,
  byLine: ReadonlyMap<string, readonly NumberEntry[]>,
): Placed | undefined {
  if (due === null) return undefined;
  const date = byLine
    .get(lineOf(due))
    ?.find((each) => each.column >= due.column && each.endColumn <= due.endColumn);
  const read = /^(\d{4}|XXXX)-(\d{2})/u.exec(date?.high ?? date?.low ?? "");
  if (read === null) return undefined;
  const [, year = "", month = ""] = read;
  return {
    name: text.text,
    due: due.text,
    month: (year === "XXXX" ? 0 : Number(year)) * 12 + Number(month) - 1,
  };
}

function monthName(month: number): string {
  const [year, rest] = [Math.floor(month / 12), String((month % 12) + 1).padStart(2, "0")];
  return year === 0 ? rest : `${year}-${rest}`;
}

function lineOf({ file, line }: Label): string {
  return `${line}:${file}`;
}

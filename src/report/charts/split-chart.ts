import type { AllocationEntry } from "../allocations.ts";
import { percentText } from "../html/bar.ts";
import type { Drawing } from "./chart.ts";
import type { ChartWords } from "./chart-words.ts";
import type { Paint } from "./paint.ts";
import { toneAt } from "./paint.ts";
import { literal, shorten } from "./shapes.ts";

interface Slice {
  readonly name: string;
  readonly amount: string;
  readonly share: number;
  readonly shareText: string;
  readonly tone: string;
}

/** More slices than this are a ring that nobody can read; the table beside them says it better. */
const mostSlices = 12;
const ring = { width: 520, height: 260 };

/** How a total is divided: a ring, with what no part takes in the colour of what is left. */
export function drawSplit(entry: AllocationEntry, words: ChartWords, paint: Paint): Drawing | null {
  const slices = slicesOf(entry, words, paint);
  const sum = slices.reduce((all, { share }) => all + share, 0);
  // Parts that exceed the whole are no division of it; a ring would hide that.
  if (slices.length < 2 || slices.length > mostSlices || sum > 100.5) return null;
  const named = entry.metric?.text ?? entry.section.at(-1) ?? words.split;
  return {
    title: words.splitOf(named),
    ...ring,
    option: {
      series: [
        {
          type: "pie",
          radius: ["46%", "74%"],
          center: ["50%", "50%"],
          startAngle: 90,
          emphasis: { disabled: true },
          itemStyle: { borderColor: paint.sheet, borderWidth: 2 },
          labelLine: { length: 12, length2: 10, lineStyle: { color: paint.soft } },
          data: slices.map(({ name, amount, share, shareText, tone }) => ({
            value: share,
            itemStyle: { color: tone },
            label: {
              formatter: literal(`${shorten(name)}\n${amount} · ${shareText}`),
              color: paint.ink,
              fontSize: 12,
              lineHeight: 17,
            },
          })),
        },
      ],
    },
    table: {
      head: [words.part, words.amount, words.share],
      rows: slices.map(({ name, amount, shareText }) => [name, amount, shareText]),
    },
  };
}

function slicesOf(entry: AllocationEntry, words: ChartWords, paint: Paint): readonly Slice[] {
  const slices = entry.parts.flatMap(({ name, total, share, isResidual }, index) => {
    if (share === null || total === null) return [];
    const known = name?.text ?? (isResidual ? words.residual : words.unnamed);
    return [sliceOf(known, total.text + total.headerUnit, share, toneAt(paint, index))];
  });
  const { unallocated } = entry;
  return unallocated?.share == null
    ? slices
    : [...slices, sliceOf(words.unallocated, unallocated.text, unallocated.share, paint.rest)];
}

function sliceOf(name: string, amount: string, share: string, tone: string): Slice {
  return { name, amount, share: Number(share), shareText: percentText(share), tone };
}

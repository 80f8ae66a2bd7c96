import type { SheetChart, WriteSheet } from "hucre/xlsx";
import { Decimal } from "../../quantities/decimal.ts";
import { printPaint, toneAt } from "../charts/paint.ts";
import type { PlacedSplit } from "./allocation-sheet.ts";
import type { Book } from "./book.ts";
import { printSetup } from "./book.ts";
import type { PlacedChannels } from "./channel-sheet.ts";
import { referTo } from "./formulas.ts";
import type { Grid } from "./grid.ts";
import { inMeasure, measureOf } from "../office/number-format.ts";
import { hex } from "./styles.ts";

/** Rows that a chart takes, and the columns it stands in beside its numbers. */
const height = 17;
const columns = { from: 3, to: 10 } as const;
/** A ring of more slices cannot be read; bars can. */
const mostSlices = 7;
/** Programs open a sheet with more charts slowly. */
const mostCharts = 40;

/** Charts of splits, drawn by the spreadsheet itself from cells that follow the amounts in their own sheets. */
export function chartSheet(
  book: Book,
  splits: readonly PlacedSplit[],
  channels: readonly PlacedChannels[],
): WriteSheet | undefined {
  const drawn = splits.filter(({ parts }) => parts.length > 1);
  if (drawn.length === 0) return undefined;
  const grid = book.open(book.words.charts, book.words.tryIt);
  const charts = drawn.slice(0, mostCharts).flatMap((split) => {
    const matrix = channels.find(({ entry }) => entry === split.entry);
    return [
      addSplitChart(book, grid, split),
      ...(matrix === undefined ? [] : [addChannelChart(book, grid, matrix)]),
    ];
  });
  if (drawn.length > mostCharts)
    grid.add([book.text(book.words.moreCharts(drawn.length - mostCharts))], { isWide: true });
  return grid.sheet({ charts, pageSetup: printSetup(0, "portrait"), view: { showGridLines: false } });
}

function addSplitChart(book: Book, grid: Grid, { entry, parts }: PlacedSplit): SheetChart {
  const { words, labels, context } = book;
  const named = context.name(entry.metric, entry.section);
  const measure = measureOf(entry.total, labels);
  grid.add([]);
  const top = grid.add(
    book.heads([
      { title: labels.words.part, isNumeric: false },
      { title: labels.words.amount, isNumeric: true },
    ]),
  );
  const known = entry.parts.flatMap((part) => {
    const numeric =
      part.total === null || measure === undefined ? undefined : inMeasure(part.total, measure, labels);
    return part.total !== null && numeric === undefined ? [] : [{ part, amount: numeric?.value }];
  });
  parts.forEach(({ name, amount }, index) => {
    const given = known[index];
    grid.add([
      { ...book.text(given?.part.name?.text ?? labels.words.residual), formula: name },
      book.number({ value: given?.amount ?? Decimal.zero, format: measure?.format ?? "General" }, {}, amount),
    ]);
  });
  const last = grid.next() - 1;
  fill(grid, top + height);
  const colors = parts.map((_, index) => hex(toneAt(printPaint, index)));
  const isRing = parts.length <= mostSlices;
  return {
    type: isRing ? "doughnut" : "bar",
    title: words.chartOf(named),
    titleFontSize: 13,
    altText: words.chartOf(named),
    series: [
      {
        name: named,
        values: referTo(grid.name, `$B$${top + 1}:$B$${last}`),
        categories: referTo(grid.name, `$A$${top + 1}:$A$${last}`),
        ...(isRing
          ? { dataPoints: colors.map((fillColor, idx) => ({ idx, fillColor, borderColor: "FFFFFF" })) }
          : { color: colors[0] ?? "1F5F80" }),
      },
    ],
    ...(isRing && { holeSize: 55 }),
    legend: isRing ? "right" : false,
    dataLabels: isRing ? { showPercent: true } : { showValue: true },
    anchor: {
      from: { row: top - 1, col: columns.from },
      to: { row: top - 1 + height, col: columns.to },
    },
  };
}

function addChannelChart(
  book: Book,
  grid: Grid,
  { entry, names, columns: series }: PlacedChannels,
): SheetChart {
  const named = `${book.context.name(entry.metric, entry.section)} · ${book.labels.words.byChannel}`;
  const top = grid.next() + 1;
  fill(grid, top + height);
  return {
    type: "bar",
    barGrouping: "stacked",
    overlap: 100,
    gapWidth: 60,
    title: named,
    titleFontSize: 13,
    altText: named,
    series: series.map(({ name, values }, index) => ({
      name,
      values,
      categories: names,
      // What no column takes is the last of them, in the colour of what is left.
      color: hex(index === series.length - 1 ? printPaint.rest : toneAt(printPaint, index + 1)),
    })),
    legend: "bottom",
    anchor: {
      from: { row: top - 1, col: columns.from },
      to: { row: top - 1 + height, col: columns.to },
    },
  };
}

function fill(grid: Grid, until: number): void {
  while (grid.next() <= until) grid.add([]);
}

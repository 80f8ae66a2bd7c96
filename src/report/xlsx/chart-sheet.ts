import type { ChartLook } from "../office/chart-shapes.ts";
import type { Cells } from "../office/chart-xml.ts";
import { barPart, ringPart } from "../office/chart-xml.ts";
import { measureOf } from "../office/number-format.ts";
import type { SheetChart } from "../office/spreadsheet/drawing.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import type { PlacedSplit } from "./allocation-sheet.ts";
import type { Book } from "./book.ts";
import type { PlacedChannels } from "./channel-sheet.ts";
import { referTo } from "./formulas.ts";
import type { Grid } from "./grid.ts";
import type { PlacedQuota } from "./quota-sheet.ts";

/** Rows that a chart takes, and the columns it stands in beside its numbers. */
const height = 17;
const columns = { from: 3, to: 10 } as const;
/** A ring of more slices cannot be read; bars can. */
const mostSlices = 7;
/** Programs open a sheet with more charts slowly. */
const mostCharts = 40;

/** What the charts are drawn from, where it stands in the sheets. */
export interface Drawn {
  readonly quotas: readonly PlacedQuota[];
  readonly splits: readonly PlacedSplit[];
  readonly channels: readonly PlacedChannels[];
}

/** Charts that the spreadsheet draws itself from cells that follow the figures in their own sheets. */
export function chartSheet(book: Book, { quotas, splits, channels }: Drawn): Sheet | undefined {
  const matrices = new Map(channels.map((each) => [each.entry, each]));
  const drawn = [
    ...quotas.map((quota) => (grid: Grid) => addQuotaChart(book, grid, quota)),
    ...splits
      .filter(({ parts }) => parts.length > 1)
      .flatMap((split) => {
        const matrix = matrices.get(split.entry);
        const ring = (grid: Grid) => addSplitChart(book, grid, split);
        return matrix === undefined ? [ring] : [ring, (grid: Grid) => addChannelChart(book, grid, matrix)];
      }),
  ];
  if (drawn.length === 0) return undefined;
  const grid = book.open(book.words.charts, book.words.tryIt);
  const charts = drawn.slice(0, mostCharts).map((draw) => draw(grid));
  if (drawn.length > mostCharts)
    grid.add([book.text(book.words.moreCharts(drawn.length - mostCharts))], { isWide: true });
  return grid.sheet({ charts, isPortrait: true });
}

function addSplitChart(book: Book, grid: Grid, { entry, parts }: PlacedSplit): SheetChart {
  const title = book.words.chartOf(book.context.name(entry.metric, entry.section));
  const format = measureOf(entry.total, book.labels)?.format ?? "General";
  const { words } = book.labels;
  const { top, cells } = addNumbers(book, grid, words.part, words.amount, format, parts);
  const series = [{ name: words.amount, values: cells.values }];
  const data = { title, format, categories: cells.names, series, hasRest: false };
  const bars = { direction: "bar", grouping: "clustered" } as const;
  const isRing = parts.length <= mostSlices;
  const part = isRing ? ringPart(data, lookOf(book)) : barPart(data, bars, lookOf(book));
  return placed(top, part, title);
}

/** What comes together from stretch to stretch of a period, and beside it the whole. */
function addQuotaChart(book: Book, grid: Grid, { name, format, parts }: PlacedQuota): SheetChart {
  const { words } = book.labels;
  const title = `${name} · ${words.quotas}`;
  const { top, cells } = addNumbers(book, grid, words.period, words.amount, format, parts);
  const series = [{ name: words.amount, values: cells.values }];
  const data = { title, format, categories: cells.names, series, hasRest: false };
  return placed(top, barPart(data, { direction: "col", grouping: "clustered" }, lookOf(book)), title);
}

function addChannelChart(
  book: Book,
  grid: Grid,
  { entry, format, names, columns: series }: PlacedChannels,
): SheetChart {
  const title = `${book.context.name(entry.metric, entry.section)} · ${book.labels.words.byChannel}`;
  const top = grid.next() + 1;
  fill(grid, top + height);
  const data = { title, format, categories: names, series, hasRest: true };
  return placed(top, barPart(data, { direction: "bar", grouping: "stacked" }, lookOf(book)), title);
}

/** Names and amounts beside their chart, each a formula that follows its own sheet. */
function addNumbers(
  book: Book,
  grid: Grid,
  name: string,
  amount: string,
  format: string,
  parts: PlacedSplit["parts"],
): {
  readonly top: number;
  readonly cells: { readonly names: Cells<string>; readonly values: Cells<number> };
} {
  grid.add([]);
  const top = grid.add(
    book.heads([
      { title: name, isNumeric: false },
      { title: amount, isNumeric: true },
    ]),
  );
  for (const part of parts)
    grid.add([
      part.nameCell === undefined
        ? book.text(part.name)
        : { ...book.text(part.name), formula: part.nameCell },
      book.number({ value: part.amount, format }, {}, part.amountCell),
    ]);
  const last = grid.next() - 1;
  fill(grid, top + height);
  const cells = {
    names: {
      reference: referTo(grid.name, `$A$${top + 1}:$A$${last}`),
      content: parts.map((part) => part.name),
    },
    values: {
      reference: referTo(grid.name, `$B$${top + 1}:$B$${last}`),
      content: parts.map((part) => Number(part.amount.toDecimalString())),
    },
  };
  return { top, cells };
}

function placed(top: number, part: string, description: string): SheetChart {
  return {
    part,
    description,
    from: { row: top - 1, column: columns.from },
    to: { row: top - 1 + height, column: columns.to },
  };
}

function lookOf({ paint, font }: Book): ChartLook {
  return { paint, font };
}

function fill(grid: Grid, until: number): void {
  while (grid.next() <= until) grid.add([]);
}

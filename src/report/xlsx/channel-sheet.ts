import { Decimal } from "../../quantities/decimal.ts";
import type { AllocationEntry } from "../allocations.ts";
import type { ChannelRow, ChannelSplit } from "../channel-split.ts";
import { asTitle } from "../tables/context.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import { columnName } from "../office/spreadsheet/sheet.ts";
import type { Book } from "./book.ts";
import { difference, ratio, referTo } from "./formulas.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { Cells } from "../office/chart-xml.ts";
import type { Measure } from "../office/number-format.ts";
import { inMeasure, measureOf } from "../office/number-format.ts";

/** Where a matrix stands in its sheet, for the chart drawn from it. */
export interface PlacedChannels {
  readonly entry: AllocationEntry;
  readonly format: string;
  readonly names: Cells<string>;
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedColumn {
  readonly name: string;
  readonly nameCell: string;
  readonly values: Cells<number>;
}

/** Splits turned on their side, one matrix below the other: parts as rows, what they are spent on as columns, every sum a formula. */
export function channelSheet(
  book: Book,
): { readonly sheet: Sheet; readonly placed: readonly PlacedChannels[] } | undefined {
  const { model, labels, words } = book;
  const matrices = model.allocations.flatMap((entry) => {
    const measure = measureOf(entry.total, labels);
    return entry.channels === null || measure === undefined
      ? []
      : [{ entry, channels: entry.channels, measure }];
  });
  if (matrices.length === 0) return undefined;
  const grid = book.open(labels.words.byChannel, words.tryIt);
  const placed = matrices.map(({ entry, channels, measure }) =>
    addMatrix(book, grid, entry, channels, measure),
  );
  return { sheet: grid.sheet({}), placed };
}

function addMatrix(
  book: Book,
  grid: Grid,
  entry: AllocationEntry,
  { columns, rows }: ChannelSplit,
  measure: Measure,
): PlacedChannels {
  const { labels, context } = book;
  const heads = labels.words;
  grid.add([]);
  const title = [context.plan(entry.plan)?.title, context.name(entry.metric, entry.section)]
    .filter(Boolean)
    .join(" · ");
  grid.add([{ ...book.text(title), style: book.looks.blockTitle }], { isWide: true });
  grid.add(
    book.heads([
      { title: heads.part, isNumeric: false },
      ...[...columns.map(({ name }) => name), asTitle(heads.unstated), heads.total].map((name) => ({
        title: name,
        isNumeric: true,
      })),
    ]),
    { height: 24 },
  );
  const first = grid.next();
  const sums = rows.map((row) => addRow(book, grid, row, measure));
  const last = grid.next() - 1;
  addSums(book, grid, sums, columns.length + 2, measure, first, last);
  return {
    entry,
    format: measure.format,
    names: {
      reference: referTo(grid.name, `$A$${first}:$A$${last}`),
      content: rows.map(({ name }) => name?.text ?? heads.unnamed),
    },
    columns: [...columns.map(({ name }) => name), asTitle(heads.unstated)].map((name, index) => {
      const letter = columnName(index + 1);
      return {
        name,
        nameCell: referTo(grid.name, `$${letter}$${first - 1}`),
        values: {
          reference: referTo(grid.name, `$${letter}$${first}:$${letter}$${last}`),
          content: sums.map((row) => Number((row[index] ?? Decimal.zero).toDecimalString())),
        },
      };
    }),
  };
}

/** Answers with the amounts that the row adds to each column. */
function addRow(
  book: Book,
  grid: Grid,
  { name, cells, total }: ChannelRow,
  measure: Measure,
): readonly Decimal[] {
  const row = grid.next();
  const end = columnName(cells.length);
  const figures = [...cells, total].map((figure) =>
    figure === null ? undefined : inMeasure(figure, measure, book.labels),
  );
  const stated = figures
    .slice(0, -1)
    .reduce((all, each) => all.plus(each?.value ?? Decimal.zero), Decimal.zero);
  const whole = figures.at(-1)?.value;
  const rest = whole?.minus(stated) ?? Decimal.zero;
  const put = (numeric: (typeof figures)[number]): GridCell =>
    numeric === undefined ? book.text(null, { isNumeric: true }) : book.number(numeric, { isInput: true });
  const { format } = measure;
  grid.add([
    book.text(name?.text ?? book.labels.words.unnamed),
    ...figures.slice(0, -1).map(put),
    whole === undefined
      ? book.text(null, { isNumeric: true })
      : book.number(
          { value: rest, format },
          {},
          difference(`${columnName(cells.length + 2)}${row}`, `SUM(B${row}:${end}${row})`),
        ),
    put(figures.at(-1)),
  ]);
  return [...figures.slice(0, -1).map((each) => each?.value ?? Decimal.zero), rest, whole ?? Decimal.zero];
}

function addSums(
  book: Book,
  grid: Grid,
  rows: readonly (readonly Decimal[])[],
  width: number,
  { format }: Measure,
  first: number,
  last: number,
): void {
  const { words } = book.labels;
  const look = { isTotal: true };
  const sums = Array.from({ length: width }, (_, column) =>
    rows.reduce((all, row) => all.plus(row[column] ?? Decimal.zero), Decimal.zero),
  );
  const all = sums.at(-1) ?? Decimal.zero;
  const row = grid.add([
    book.text(words.total, look),
    ...sums.map((value, index) => {
      const letter = columnName(index + 1);
      return book.number({ value, format }, look, `SUM(${letter}${first}:${letter}${last})`);
    }),
  ]);
  const whole = `$${columnName(width)}$${row}`;
  grid.add([
    book.text(words.share, look),
    ...sums.map((value, index) =>
      book.number(
        { value: value.dividedBy(all) ?? Decimal.zero, format: "0.0%" },
        look,
        ratio(`${columnName(index + 1)}${row}`, whole),
      ),
    ),
  ]);
}

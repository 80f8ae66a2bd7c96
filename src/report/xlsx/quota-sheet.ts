import { Decimal } from "../../quantities/decimal.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import type { QuotaEntry } from "../targets.ts";
import type { PlacedPart } from "./allocation-sheet.ts";
import { judgeDifferences } from "./allocation-sheet.ts";
import type { Book } from "./book.ts";
import { tableSheet } from "./book.ts";
import { boundedDifference, referTo } from "./formulas.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { Measure, Numeric } from "../office/number-format.ts";
import { inMeasure, measureOf } from "../office/number-format.ts";
import type { Bound } from "./bounds.ts";
import { missing, quotaBound } from "./bounds.ts";

/** Where a quota stands in its sheet, for the chart drawn from it. */
export interface PlacedQuota {
  readonly name: string;
  readonly format: string;
  readonly whole: PlacedPart;
  readonly parts: readonly PlacedPart[];
}

/** Quotas of sub-periods below the whole period that they are to secure, with the sum they come to. */
export function quotaSheet(
  book: Book,
): { readonly sheet: Sheet; readonly placed: readonly PlacedQuota[] } | undefined {
  const { model, labels, words } = book;
  const quotas = model.quotas.filter((quota) => quotaBound(quota) !== "ranges");
  if (quotas.length === 0) return undefined;
  const heads = labels.words;
  const grid = book.open(heads.quotas, words.tryIt);
  const headRow = grid.add(
    book.heads([
      { title: heads.plan, isNumeric: false },
      { title: heads.metric, isNumeric: false },
      { title: heads.value, isNumeric: true },
      { title: words.times, isNumeric: true },
      { title: words.subtotal, isNumeric: true },
      { title: words.difference, isNumeric: true },
      { title: heads.verdict, isNumeric: false },
      { title: heads.text, isNumeric: false },
      { title: heads.place, isNumeric: false },
    ]),
    { height: 24 },
  );
  const placed = quotas.flatMap((quota) => addQuota(book, grid, quota) ?? []);
  const last = grid.next() - 1;
  const sheet = tableSheet(grid, headRow, 9, last);
  return { sheet: { ...sheet, conditions: judgeDifferences(`F${headRow + 1}:F${last}`) }, placed };
}

function addQuota(book: Book, grid: Grid, quota: QuotaEntry): PlacedQuota | undefined {
  const { labels, context } = book;
  const measure = measureOf(quota.total, labels);
  const whole = measure === undefined ? undefined : inMeasure(quota.total, measure, labels);
  const parts = quota.parts.map((part) => ({
    ...part,
    name: labels.per(part.value.per, part.value.isTotal) || labels.words.part,
    numeric: measure === undefined ? undefined : inMeasure(part.value, measure, labels),
  }));
  const plan = context.plan(quota.plan)?.title ?? null;
  const named = context.name(quota.metric, quota.section);
  const row = grid.next();
  const sums =
    measure === undefined || whole === undefined || quota.aggregation !== "sum"
      ? undefined
      : addUp(book, row, measure, whole, parts, quotaBound(quota));
  const blank = book.text(null, { isTotal: true });
  grid.add([
    book.text(plan, { isTotal: true }),
    book.text(named, { isTotal: true }),
    amount(book, whole, context.words(quota.total), true),
    blank,
    sums?.[0] ?? blank,
    sums?.[1] ?? blank,
    quota.verdict === null ? blank : book.cell(context.verdict(quota.verdict)),
    book.text(context.words(quota.total), { isTotal: true }),
    book.place(quota.total),
  ]);
  const counted = parts.flatMap(({ value, times, name, numeric }) => {
    const at = grid.next();
    const count = Decimal.of(times);
    const subtotal = numeric?.value.times(count);
    grid.add(
      [
        book.text(plan),
        book.text(name, { depth: 1 }),
        amount(book, numeric, context.words(value), false),
        book.number({ value: count, format: "General" }, { isInput: true }),
        subtotal === undefined || measure === undefined
          ? book.text(null)
          : book.number({ value: subtotal, format: measure.format }, {}, `C${at}*D${at}`),
        book.text(null),
        book.text(null),
        book.text(context.words(value)),
        book.place(value),
      ],
      { level: 1 },
    );
    return subtotal === undefined
      ? []
      : [placedPart(grid, `${name} ${labels.counts.times(times)}`, at, "E", subtotal)];
  });
  if (measure === undefined || whole === undefined || sums === undefined) return undefined;
  return {
    name: named,
    format: measure.format,
    whole: placedPart(grid, labels.words.whole, row, "C", whole.value),
    parts: counted,
  };
}

function placedPart(grid: Grid, name: string, row: number, column: string, value: Decimal): PlacedPart {
  return {
    name,
    amount: value,
    amountCell: referTo(grid.name, `${column}${row}`),
  };
}

function amount(book: Book, numeric: Numeric | undefined, words: string, isTotal: boolean): GridCell {
  return numeric === undefined
    ? book.text(words, { isTotal, isNumeric: true })
    : book.number(numeric, { isTotal, isInput: true });
}

function addUp(
  book: Book,
  row: number,
  { format }: Measure,
  whole: Numeric,
  parts: readonly { readonly numeric: Numeric | undefined; readonly times: number }[],
  bound: Bound,
): readonly GridCell[] | undefined {
  if (parts.length === 0 || parts.some(({ numeric }) => numeric === undefined)) return undefined;
  const sum = parts.reduce(
    (all, { numeric, times }) => all.plus((numeric?.value ?? Decimal.zero).times(Decimal.of(times))),
    Decimal.zero,
  );
  const look = { isTotal: true };
  return [
    book.number({ value: sum, format }, look, `SUM(E${row + 1}:E${row + parts.length})`),
    book.number(
      { value: missing(bound, whole.value.minus(sum)), format },
      look,
      boundedDifference(bound, `C${row}`, `E${row}`),
    ),
  ];
}

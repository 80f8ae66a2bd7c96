import type { WriteSheet } from "hucre/xlsx";
import { Decimal } from "../../quantities/decimal.ts";
import type { QuotaEntry } from "../targets.ts";
import { judgeDifferences } from "./allocation-sheet.ts";
import type { Book } from "./book.ts";
import { tableSheet } from "./book.ts";
import { difference } from "./formulas.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { Measure, Numeric } from "../office/number-format.ts";
import { inMeasure, measureOf } from "../office/number-format.ts";

/** Quotas of sub-periods below the whole period that they are to secure, with the sum they come to. */
export function quotaSheet(book: Book): WriteSheet | undefined {
  const { model, labels, words } = book;
  if (model.quotas.length === 0) return undefined;
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
  for (const quota of model.quotas) addQuota(book, grid, quota);
  const last = grid.next() - 1;
  const sheet = tableSheet(grid, headRow, 9, last);
  return { ...sheet, conditionalRules: judgeDifferences(`F${headRow + 1}:F${last}`) };
}

function addQuota(book: Book, grid: Grid, quota: QuotaEntry): void {
  const { labels, context } = book;
  const measure = measureOf(quota.total, labels);
  const whole = measure === undefined ? undefined : inMeasure(quota.total, measure, labels);
  const parts = quota.parts.map((part) => ({
    ...part,
    numeric: measure === undefined ? undefined : inMeasure(part.value, measure, labels),
  }));
  const plan = context.plan(quota.plan)?.title ?? null;
  const row = grid.next();
  const sums =
    measure === undefined || whole === undefined || quota.aggregation !== "sum"
      ? undefined
      : addUp(book, row, measure, whole, parts);
  const blank = book.text(null, { isTotal: true });
  grid.add([
    book.text(plan, { isTotal: true }),
    book.text(context.name(quota.metric, quota.section), { isTotal: true }),
    amount(book, whole, context.words(quota.total), true),
    blank,
    sums?.[0] ?? blank,
    sums?.[1] ?? blank,
    quota.verdict === null ? blank : book.cell(context.verdict(quota.verdict)),
    book.text(context.words(quota.total), { isTotal: true }),
    book.place(quota.total),
  ]);
  parts.forEach(({ value, times, numeric }, index) => {
    const at = row + 1 + index;
    const count = Decimal.of(times);
    grid.add(
      [
        book.text(plan),
        book.text(labels.per(value.per, value.isTotal) || labels.words.part, { depth: 1 }),
        amount(book, numeric, context.words(value), false),
        book.number({ value: count, format: "General" }, { isInput: true }),
        numeric === undefined || measure === undefined
          ? book.text(null)
          : book.number({ value: numeric.value.times(count), format: measure.format }, {}, `C${at}*D${at}`),
        book.text(null),
        book.text(null),
        book.text(context.words(value)),
        book.place(value),
      ],
      { level: 1 },
    );
  });
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
): readonly GridCell[] | undefined {
  if (parts.length === 0 || parts.some(({ numeric }) => numeric === undefined)) return undefined;
  const sum = parts.reduce(
    (all, { numeric, times }) => all.plus((numeric?.value ?? Decimal.zero).times(Decimal.of(times))),
    Decimal.zero,
  );
  const look = { isTotal: true };
  return [
    book.number({ value: sum, format }, look, `SUM(E${row + 1}:E${row + parts.length})`),
    book.number({ value: whole.value.minus(sum), format }, look, difference(`C${row}`, `E${row}`)),
  ];
}

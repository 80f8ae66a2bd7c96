import { Decimal } from "../../quantities/decimal.ts";
import { chartWordsFor } from "../charts/chart-words.ts";
import type { QuotaStep } from "../charts/quota-steps.ts";
import { quotaSteps } from "../charts/quota-steps.ts";
import type { Sheet } from "../office/spreadsheet/sheet.ts";
import { perOf } from "../figure-words.ts";
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
  /** The stretches of the period, each with all before it, and the whole. */
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
  const { labels, context, model } = book;
  const measure = measureOf(quota.total, labels);
  const whole = measure === undefined ? undefined : inMeasure(quota.total, measure, labels);
  const parts = quota.parts.map((part) => ({
    ...part,
    name: part.name ?? (perOf(part.value, labels) || labels.words.part),
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
  const first = grid.next();
  for (const { value, times, name, numeric } of parts) {
    const at = grid.next();
    const count = Decimal.of(times);
    grid.add(
      [
        book.text(plan),
        book.text(name, { depth: 1 }),
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
  }
  const steps = quotaSteps(quota, chartWordsFor(model.locale));
  if (measure === undefined || whole === undefined || sums === undefined || steps === undefined)
    return undefined;
  return {
    name: named,
    format: measure.format,
    parts: [
      ...placeSteps(grid, first, parts, steps),
      placedPart(labels.words.whole, referTo(grid.name, `C${row}`), whole.value),
    ],
  };
}

/** What has come together by the end of each stretch, each as a formula over the amounts of the sheet. */
function placeSteps(
  grid: Grid,
  first: number,
  parts: readonly { readonly numeric: Numeric | undefined; readonly times: number }[],
  steps: readonly QuotaStep[],
): readonly PlacedPart[] {
  const names = steps.values();
  let before = Decimal.zero;
  return parts.flatMap(({ numeric, times }, index) => {
    const earlier = parts.slice(0, index).map((_, nth) => referTo(grid.name, `E${first + nth}`));
    const own = referTo(grid.name, `C${first + index}`);
    const value = numeric?.value ?? Decimal.zero;
    const placed = Array.from({ length: times }, (_, nth) => {
      const sum = before.plus(value.times(Decimal.of(nth + 1)));
      return placedPart(names.next().value?.name ?? "", [...earlier, `${own}*${nth + 1}`].join("+"), sum);
    });
    before = before.plus(value.times(Decimal.of(times)));
    return placed;
  });
}

function placedPart(name: string, amountCell: string, value: Decimal): PlacedPart {
  return { name, amount: value, amountCell };
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

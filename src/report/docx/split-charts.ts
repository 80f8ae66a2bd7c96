import { Decimal } from "../../quantities/decimal.ts";
import type { AllocationEntry } from "../allocations.ts";
import { computedIn, inMeasure, measureOf } from "../office/number-format.ts";
import { chartWordsFor } from "../charts/chart-words.ts";
import { quotaSteps } from "../charts/quota-steps.ts";
import type { TableContext } from "../tables/context.ts";
import { asTitle } from "../tables/context.ts";
import { partName } from "../tables/figure-tables.ts";
import type { ChartNumbers } from "./chart-workbook.ts";
import type { QuotaEntry } from "../targets.ts";
import type { DocxWords } from "./docx-words.ts";

/** A ring of more slices cannot be read; the table beside it says it better. */
const mostSlices = 8;

/** How a split divides its total; undefined where a drawing would say less than the table, or something else. */
export function splitChart(
  context: TableContext,
  words: DocxWords,
  entry: AllocationEntry,
): ChartNumbers | undefined {
  const measure = measureOf(entry.total, context.labels);
  if (measure === undefined) return undefined;
  const parts = entry.parts.flatMap((part) => {
    const numeric = part.total === null ? undefined : inMeasure(part.total, measure, context.labels);
    return numeric === undefined ? [] : [{ name: partName(context, part), value: numeric.value }];
  });
  // Parts that exceed the whole, or are less than nothing, are no division of it.
  const whole = inMeasure(entry.total, measure, context.labels)?.value;
  const rest = parts.reduce((left, { value }) => left?.minus(value), whole);
  if (rest === undefined || rest.sign() < 0 || parts.some(({ value }) => value.sign() < 0)) return undefined;
  const unallocated = entry.unallocated === null ? undefined : computedIn(entry.unallocated, measure);
  const slices =
    unallocated === undefined
      ? parts
      : [...parts, { name: context.labels.words.unallocated, value: unallocated.value }];
  if (slices.length < 2 || slices.length > mostSlices) return undefined;
  return {
    title: words.chartOf(context.name(entry.metric, entry.section)),
    format: measure.format,
    categories: slices.map(({ name }) => name),
    series: [
      {
        name: context.labels.words.amount,
        values: slices.map(({ value }) => Number(value.toDecimalString())),
      },
    ],
    hasRest: unallocated !== undefined,
  };
}

/** The same total cut the other way. */
export function channelChart(context: TableContext, entry: AllocationEntry): ChartNumbers | undefined {
  const measure = measureOf(entry.total, context.labels);
  const { channels } = entry;
  if (measure === undefined || channels === null) return undefined;
  const heads = context.labels.words;
  const columns = channels.columns.map(({ name }, index) => ({
    name,
    values: channels.rows.map(({ cells }) => {
      const figure = cells[index] ?? null;
      const numeric = figure === null ? undefined : inMeasure(figure, measure, context.labels);
      return numeric === undefined ? null : Number(numeric.value.toDecimalString());
    }),
  }));
  const rest = {
    name: asTitle(heads.unstated),
    values: channels.rows.map(({ unstated }) => {
      const numeric = unstated === null ? undefined : computedIn(unstated, measure);
      return numeric === undefined ? null : Number(numeric.value.toDecimalString());
    }),
  };
  return {
    title: `${context.name(entry.metric, entry.section)} · ${heads.byChannel}`,
    format: measure.format,
    categories: channels.rows.map(({ name }) => name?.text ?? heads.unnamed),
    series: channels.unstated === null ? columns : [...columns, rest],
    hasRest: channels.unstated !== null,
  };
}

/** What the quotas of a period's parts come to one after the other, beside the whole that they are to secure. */
export function quotaChart(context: TableContext, entry: QuotaEntry): ChartNumbers | undefined {
  const { labels, model } = context;
  const measure = measureOf(entry.total, labels);
  const steps = quotaSteps(entry, chartWordsFor(model.locale));
  if (measure === undefined || steps === undefined) return undefined;
  const values = [...steps.map(({ figure }) => figure), entry.total].map(
    (figure) => inMeasure(figure, measure, labels)?.value,
  );
  let sum = Decimal.zero;
  const sums: number[] = [];
  for (const value of values) {
    if (value === undefined) return undefined;
    sum = sums.length < steps.length ? sum.plus(value) : value;
    sums.push(Number(sum.toDecimalString()));
  }
  return {
    title: `${context.name(entry.metric, entry.section)} · ${labels.words.quotas}`,
    format: measure.format,
    categories: [...steps.map(({ name }) => name), labels.words.whole],
    series: [{ name: labels.words.amount, values: sums }],
    hasRest: false,
  };
}

import type { Figure } from "../figure.ts";
import type { QuotaEntry } from "../targets.ts";
import type { ChartWords } from "./chart-words.ts";

/** One stretch of a period with what it is to bring. */
export interface QuotaStep {
  readonly name: string;
  readonly figure: Figure;
}

/** More stretches than this are too narrow to be told apart. */
const mostSteps = 24;

/** The stretches that a whole period is made of, one by one; undefined where a drawing would say nothing. */
export function quotaSteps(entry: QuotaEntry, words: ChartWords): readonly QuotaStep[] | undefined {
  const { aggregation, parts } = entry;
  const count = parts.reduce((sum, { times }) => sum + times, 0);
  if (aggregation !== "sum" || count < 2 || count > mostSteps) return undefined;
  return parts.flatMap(({ name, value, times }) =>
    Array.from({ length: times }, (_, index) => ({
      name: times === 1 ? (name ?? value.text) : words.nth(index + 1, value.per[0]),
      figure: value,
    })),
  );
}

import { Decimal } from "../../quantities/decimal.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { shareWords } from "../shared-words.ts";
import type { Hit } from "./hits.ts";
import type { Series, Source } from "./series.ts";

/**
 * Which hits are believed. Sums of parts that end in tens hit a total of a thousand once in a hundred tries, whatever they
 * are of; the fewer words and places speak for a hit, the rarer it has to be. Hits of one line, or of one table, in what
 * stands side by side speak for each other.
 */
export function believed(hits: readonly Hit[], series: readonly Series[]): readonly Hit[] {
  const tries = new Tries(series);
  const together = groupTogether(hits);
  return hits.filter((hit) => {
    const beside = together.get(hit.total.owner)?.get(hit.series.source)?.size ?? 0;
    // Of two lines of many that tell an amount, nobody makes a sum.
    if (!hit.isWithin && !hit.series.isWhole && hit.parts.length < 3 && beside < 2) return false;
    const speaking = [
      isInPlace(hit),
      isNamed(hit),
      hit.isComplete && hit.parts.length >= 3,
      beside >= 2,
      beside >= 3,
    ].filter(Boolean).length;
    const others = beside >= 2 ? beside : tries.countFor(hit);
    return (hit.tried + others) * (doubts[Math.min(speaking, doubts.length - 1)] ?? 1) <= rarityOf(hit);
  });
}

/** How many sums of its kind could have met a figure: all there are, or those of the place that it closes by its words. */
class Tries {
  readonly #all = new Map<string, number>();
  readonly #bySource = new Map<Source, Map<string, number>>();

  constructor(series: readonly Series[]) {
    for (const { parts, source } of series) {
      const own = this.#bySource.get(source) ?? new Map<string, number>();
      this.#bySource.set(source, own);
      const dimension = parts[0]?.dimension ?? "";
      for (const counts of [this.#all, own]) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    }
  }

  countFor(hit: Hit): number {
    const dimension = hit.parts[0]?.dimension ?? "";
    const isClosing = hit.total.isCalledTotal && hit.isComplete && isInPlace(hit);
    const counts = isClosing ? this.#bySource.get(hit.series.source) : this.#all;
    return counts?.get(dimension) ?? 1;
  }
}

/** One in so many may be by chance, by how much else speaks for it. */
const doubts: readonly number[] = [200, 20, 5, 2];

/** One of so many sums would hit the total. */
export function rarityOf({ total, parts }: Pick<Hit, "total" | "parts">): number {
  const grid = parts.map(lastDigitOf).reduce((least, one) => (one.compare(least) < 0 ? one : least));
  return (total.measure.exact.dividedBy(grid) ?? Decimal.zero).toRoughNumber();
}

/** 10 of 250, 0.25 of 3.75. */
function lastDigitOf({ exact }: Measure): Decimal {
  const digits = exact.abs().toDecimalString();
  const [whole = "", fraction = ""] = digits.split(".");
  if (fraction !== "") return Decimal.parse(`0.${"0".repeat(fraction.length - 1)}1`) ?? Decimal.one;
  const zeros = /0*$/u.exec(whole)?.[0].length ?? 0;
  return Decimal.parse(`1${"0".repeat(Math.min(zeros, whole.length - 1))}`) ?? Decimal.one;
}

/** Which different figures of one line, or of one table, one list or table makes. */
function groupTogether(
  hits: readonly Hit[],
): ReadonlyMap<FlowLine | FlowTable, ReadonlyMap<Source, ReadonlySet<string>>> {
  const groups = new Map<FlowLine | FlowTable, Map<Source, Set<string>>>();
  for (const { total, series } of hits) {
    const bySource = groups.get(total.owner) ?? new Map<Source, Set<string>>();
    groups.set(total.owner, bySource);
    const values = bySource.get(series.source) ?? new Set<string>();
    bySource.set(series.source, values);
    values.add(total.measure.exact.toString());
  }
  return groups;
}

export type Placed = Pick<Hit, "total" | "series" | "isComplete">;

/** Over what it is the total of, or right before or behind it; of the lines themselves, the first or the last. */
export function isInPlace({ total: { at, owner }, series: { source }, isComplete }: Placed): boolean {
  if (source.over?.line === owner) return true;
  if (at >= source.from && at < source.to) return isComplete;
  return at < source.from ? source.from - at <= nearby : at - source.to < nearby;
}

const nearby = 2;

function isNamed({ total, series: { name: own, source } }: Hit): boolean {
  const { name, context, isCalledTotal } = total;
  const over = source.over?.line.text.slice(0, longestHead) ?? "";
  return isCalledTotal || shareWords(`${name} ${context}`, `${own} ${over}`);
}

const longestHead = 40;

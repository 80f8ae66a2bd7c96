import type { Measure } from "../flow/measure.ts";
import { digitsTold } from "../derivation/chance.ts";
import { significantDigits } from "../flow/amounts.ts";
import { isBare } from "../derivation/comparable.ts";

/** Figures of several things that are told side by side, each by the name of what it is the figure of. */
export interface Frame {
  /** What its series have figures of, each once, in their order. */
  readonly keys: readonly string[];
  readonly series: readonly Series[];
  /** Where its first and its last figure stand in the source. */
  readonly from: number;
  readonly to: number;
  /** Of lines and sentences rather than of a table. */
  readonly isText: boolean;
}

export function makeFrame(keys: readonly string[], series: readonly Series[], isText: boolean): Frame {
  const places = series.flatMap(({ figures }) => [...figures.values()].map(offsetOf));
  const from = places.reduce((least, place) => Math.min(least, place), Infinity);
  const to = places.reduce((most, place) => Math.max(most, place), 0);
  return { keys, series, from, to, isText };
}

/** One figure of each thing: a column of a table, what each item of a list tells in the same place. */
export interface Series {
  /** What it is called: the head of a column. */
  readonly name: string;
  /** What it is a series of: the head of its rows, the heading above. */
  readonly title: string;
  readonly figures: ReadonlyMap<string, Entry>;
  readonly isPercent: boolean;
  /** Where its first figure stands in the source. */
  readonly offset: number;
}

export interface Entry {
  readonly measure: Measure;
  /** A fall of 3% counts as −3. */
  readonly rough: number;
  /** The last place that it is written to. */
  readonly place: number;
  /** How much chance it takes to meet it, in powers of ten. */
  readonly digits: number;
}

const mostDigits = 4;

export function entryOf(measure: Measure, isFall = false): Entry {
  const { exact, quantity } = measure;
  const rough = exact.toRoughNumber();
  const isDecrease = (isFall || quantity.change === "decrease") && rough > 0;
  return {
    measure,
    rough: isDecrease ? -rough : rough,
    place: Number(quantity.resolution ?? "1") || 1,
    digits: Math.min(mostDigits, digitsOf(measure)),
  };
}

/** 5.00 tells no more than 5. */
function digitsOf(measure: Measure): number {
  return measure.exact.isInteger() ? significantDigits(measure.exact) : digitsTold(measure);
}

/** None where there are not two figures, or where they measure different things. */
export function makeSeries(
  name: string,
  title: string,
  figures: ReadonlyMap<string, Entry>,
): readonly Series[] {
  if (figures.size < 2) return [];
  let percents = 0;
  let bare = 0;
  for (const { measure } of figures.values()) {
    if (measure.quantity.unit === "%") percents++;
    else if (isBare(measure)) bare++;
  }
  const isPercent = percents + (inPercent.test(title) ? bare : 0) === figures.size;
  if (percents > 0 && !isPercent) return [];
  return [{ name, title, offset: offsetOf([...figures.values()][0]), figures, isPercent }];
}

/** 人均消费支出构成（%）, 单位：% */
const inPercent = /[（(]\s*[%％]\s*[）)]|单位\s*[:：]\s*[%％]|\bin percent\b|\(percent\)/iu;

function offsetOf(entry: Entry | undefined): number {
  return entry?.measure.quantity.position.start.offset ?? 0;
}

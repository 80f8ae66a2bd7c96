import type { Multiplier } from "./multipliers.ts";

/** A number to multiply by, among others in the order of their size. */
export interface Rung {
  readonly multiplier: Multiplier;
  readonly rough: number;
  /** Its place before they were set in order. */
  readonly at: number;
}

export type Range = readonly [low: number, high: number];

export function ladderOf(multipliers: readonly Multiplier[]): readonly Rung[] {
  return multipliers
    .map((multiplier, at) => ({ multiplier, rough: multiplier.rough, at }))
    .sort((a, b) => a.rough - b.rough);
}

/** Those in one of the ranges, in the order in which they are told. */
export function likelyRungs(ladder: readonly Rung[], ranges: readonly Range[]): readonly Rung[] {
  const likely = new Set<Rung>();
  for (const [low, high] of ranges)
    for (let index = firstFrom(ladder, low); (ladder[index]?.rough ?? Infinity) <= high; index++) {
      const rung = ladder[index];
      if (rung !== undefined) likely.add(rung);
    }
  return [...likely].sort((a, b) => a.at - b.at);
}

function firstFrom(ladder: readonly Rung[], low: number): number {
  let [start, end] = [0, ladder.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((ladder[middle]?.rough ?? Infinity) < low) start = middle + 1;
    else end = middle;
  }
  return start;
}

import type { Sum } from "../flow/claim.ts";

/** What came of trying to make a figure: the first sum that comes out, and how many may be tried to find it. */
export interface Trial {
  readonly sum?: Sum;
  /** Only asked where something came out; exact up to so many, and more than that above. */
  readonly tried: (most: number) => number;
  /** Chance need not be asked. */
  readonly isSure?: boolean;
}

/** All that were tried, counted as far as `most`. */
export function countTried(trials: readonly Trial[], most: number): number {
  let count = 0;
  for (const trial of trials) {
    count += trial.tried(most - count);
    if (count > most) break;
  }
  return count;
}

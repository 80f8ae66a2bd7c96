/**
 * Whether figures that come out together were made so. Each takes the more chance the finer it is told; all of them together
 * must take a hundred times more than there were ways that have been tried.
 */
export function isBeyondChance(digits: number, tried: number): boolean {
  return digits >= Math.log10(Math.max(1, tried)) + spare;
}

const spare = 2;

/** In powers of ten: how seldom chance meets a figure that may be so far off. */
export function digitsWithin(rough: number, off: number, most: number): number {
  const parts = Math.abs(rough) / Math.max(2 * off, Number.MIN_VALUE);
  return Math.max(0, Math.min(most, Math.log10(parts)));
}

import type { Measure } from "../flow/measure.ts";

/**
 * Figures as plain numbers, for a first look only: of the thousands of pairs in reach of a figure nearly all miss it by far.
 * What comes near is worked out exactly, and nothing but that decides.
 */
export function roughly(measure: Measure): number {
  let number = known.get(measure);
  if (number === undefined) {
    number = Number(measure.exact.toDecimalString());
    known.set(measure, number);
  }
  return number;
}

const known = new WeakMap<Measure, number>();

/** Within the last place that the result is written to, and a little more. */
export function isNearly(made: number, result: Measure): boolean {
  return nearTo(result)(made);
}

/** The same, asked for many numbers. */
export function nearTo(result: Measure): (made: number) => boolean {
  const value = roughly(result);
  const room = Number(result.quantity.resolution ?? 0) + Math.abs(value) * 1e-9;
  return (made) => Math.abs(made - value) <= room;
}

/** Within what a rounding of three digits, or four, can move it by. */
export function closeTo(result: Measure): (made: number) => boolean {
  const value = roughly(result);
  const room = Number(result.quantity.resolution ?? 0) + Math.abs(value) / 50;
  return (made) => Math.abs(made - value) <= room;
}

import type { TextRun } from "../run.ts";

/** The number of a cell such as 3d or 1.5d, and that it counts days; in running text that may be the name of a thing. */
export function withoutDays(run: TextRun): readonly [run: TextRun, unit?: string] {
  return alone.test(run.text) ? [{ ...run, text: run.text.slice(0, -1) }, "天"] : [run];
}

const alone = /^[~≈约]?\s?\d{1,4}(?:\.\d{1,2})?(?:[-–~～]\d{1,4}(?:\.\d{1,2})?)?d$/u;

import { Decimal } from "../quantities/decimal.ts";
import type { PlainInterval } from "../quantities/interval.ts";

/** An exact number as programs read it: a decimal string, never `1/3`. What is no number (a date) stands as it is. */
export function toDecimalText(exact: string): string {
  return Decimal.parse(exact)?.toDecimalString() ?? exact;
}

export function toDecimalEnds({ low, high, inclusive }: PlainInterval): PlainInterval {
  return {
    low: low === null ? null : toDecimalText(low),
    high: high === null ? null : toDecimalText(high),
    inclusive,
  };
}

/** The number, where an interval holds just one; else its ends. */
export function toDecimalValue(interval: PlainInterval): string | PlainInterval {
  const ends = toDecimalEnds(interval);
  return ends.low !== null && ends.low === ends.high ? ends.low : ends;
}

/** For people: `600000`, `≥25`, `<10`, `[2, 3]`, `(5, 10]`. */
export function describeInterval(interval: PlainInterval): string {
  const { low, high, inclusive } = toDecimalEnds(interval);
  if (low === high) return low ?? "?";
  if (high === null) return `${inclusive[0] === false ? ">" : "≥"}${low}`;
  if (low === null) return `${inclusive[1] === false ? "<" : "≤"}${high}`;
  return `${inclusive[0] === false ? "(" : "["}${low}, ${high}${inclusive[1] === false ? ")" : "]"}`;
}

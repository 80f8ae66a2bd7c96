import type { PlacedFigure } from "./placed-figures.ts";

/** Words by which a figure says what span of time it is of, or for each of. */
const words: readonly (readonly [RegExp, Span])[] = [
  [/年|\b(?:annual(?:ly|i[sz]ed)?|year(?:s|ly)?|yrs?|p\.?a\.?|ARR)\b/iu, "year"],
  [/季度?|\b(?:quarter(?:s|ly)?|Q[1-4])\b/iu, "quarter"],
  [/月|\b(?:month(?:s|ly)?|mos?|MRR)\b/iu, "month"],
  [/周|星期|\b(?:week(?:s|ly)?|wks?)\b/iu, "week"],
  [/[日天]|\b(?:da(?:y|ys|ily))\b/iu, "day"],
  [/小时|工时|\b(?:hours?|hrs?|hourly|hr|h)\b/iu, "hour"],
  [/分钟|\b(?:minutes?|mins?)\b/iu, "minute"],
  [/秒|\b(?:seconds?|secs?|QPS|TPS|RPS|s)\b/iu, "second"],
];

export type Span = "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";

/** How many of the shorter are reckoned in the longer. */
const reckoned: readonly (readonly [Span, Span, readonly number[]])[] = [
  ["year", "month", [12]],
  ["year", "quarter", [4]],
  ["quarter", "month", [3]],
  ["year", "week", [52, 50]],
  ["year", "day", [365, 250]],
  ["month", "week", [4]],
  ["month", "day", [30, 22]],
  ["month", "hour", [730, 720]],
  ["week", "day", [5, 7]],
  ["day", "hour", [24, 8]],
  ["hour", "minute", [60]],
  ["minute", "second", [60]],
  ["hour", "second", [3600]],
  ["day", "second", [86400]],
];

export function spansSaid(figure: PlacedFigure): ReadonlySet<Span> {
  const said = known.get(figure) ?? findSpans(figure);
  known.set(figure, said);
  return said;
}

/** Asked of each figure with many others. */
const known = new WeakMap<PlacedFigure, ReadonlySet<Span>>();

function findSpans({ name, heading, quantity }: PlacedFigure): ReadonlySet<Span> {
  const text = `${name} ${quantity.text} ${quantity.per.join(" ")} ${quantity.unit ?? ""}`;
  const found = new Set(words.flatMap(([pattern, span]) => (pattern.test(text) ? [span] : [])));
  if (found.size === 0) for (const [pattern, span] of words) if (pattern.test(heading)) found.add(span);
  return found;
}

/** What lies between a figure's span and another's: 12 and more than one, or the part of it that the other is. */
export interface Conversion {
  readonly times: number;
  readonly isDivided: boolean;
}

export function conversionsBetween(
  result: ReadonlySet<Span>,
  operand: ReadonlySet<Span>,
): readonly Conversion[] {
  if (result.size === 0 || operand.size === 0) return none;
  const key = `${[...result].join()} ${[...operand].join()}`;
  const found = conversions.get(key) ?? convert(result, operand);
  conversions.set(key, found);
  return found;
}

const none: readonly Conversion[] = [];
/** There are few sets of spans. */
const conversions = new Map<string, readonly Conversion[]>();

function convert(result: ReadonlySet<Span>, operand: ReadonlySet<Span>): readonly Conversion[] {
  return reckoned.flatMap(([long, short, numbers]) =>
    numbers.flatMap((times) => [
      ...(result.has(long) && operand.has(short) ? [{ times, isDivided: false }] : []),
      ...(result.has(short) && operand.has(long) ? [{ times, isDivided: true }] : []),
    ]),
  );
}

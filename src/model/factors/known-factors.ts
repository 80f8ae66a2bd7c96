import { Decimal } from "../../quantities/decimal.ts";
import type { PlacedFigure } from "./placed-figures.ts";
import { conversionsBetween, spansSaid } from "./spans-said.ts";

/** A number that stands nowhere since everybody knows it: 12 months, 1,000 watts. */
export interface Factor {
  readonly exact: Decimal;
  readonly rough: number;
  readonly text: string;
}

export const noFactor: Factor = { exact: Decimal.one, rough: 1, text: "" };

/** What may lie between a result and a figure by the spans of time they are told for. */
export function factorsBetween(result: PlacedFigure, figure: PlacedFigure): readonly Factor[] {
  const conversions = conversionsBetween(spansSaid(result), spansSaid(figure));
  const isOther = isScaled(result) !== isScaled(figure);
  if (conversions.length === 0) return isOther ? thousands : none;
  const spans = conversions.map(({ times, isDivided }) => (isDivided ? divided(times) : multiplied(times)));
  return isOther ? [...spans, ...thousands] : spans;
}

const none: readonly Factor[] = [];

/** Units with smaller or larger ones of the same thing: a rate for a thousand, megawatts and kilowatt-hours. */
function isScaled(figure: PlacedFigure): boolean {
  const { quantity, name } = figure;
  const isKnown = known.get(figure);
  if (isKnown !== undefined) return isKnown;
  const is =
    scaled.test(`${quantity.text} ${quantity.unit ?? ""}`) || perMany.test(`${name} ${quantity.text}`);
  known.set(figure, is);
  return is;
}

const known = new WeakMap<PlacedFigure, boolean>();

const scaled = /(?:[kMGT]W|[kMGT]i?B|Mbps|Gbps|kg|km|mg|ml|吨|千|公里|兆)(?!\p{L}{3})/u;
const perMany =
  /每[千万亿百]|[/／] ?[千万]|\bper (?:1[kKmM]\b|1,000|thousand|million|mille)|[/／] ?(?:1[kKmM]\b|1,000|10K|million)|\bCPM\b/iu;

function multiplied(times: number): Factor {
  return factorOf(`× ${String(times)}`, () => Decimal.of(times));
}

function divided(by: number): Factor {
  return factorOf(`÷ ${String(by)}`, () => Decimal.fraction(1n, BigInt(by)));
}

/** There are few of them, and each is asked for again and again. */
const factors = new Map<string, Factor>();

function factorOf(text: string, make: () => Decimal): Factor {
  const made = factors.get(text);
  if (made !== undefined) return made;
  const exact = make();
  const factor = { exact, rough: exact.toRoughNumber(), text };
  factors.set(text, factor);
  return factor;
}

const thousands: readonly Factor[] = [
  multiplied(1000),
  divided(1000),
  multiplied(1_000_000),
  divided(1_000_000),
];

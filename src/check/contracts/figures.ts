import { Decimal } from "../../quantities/decimal.ts";
import { recognise } from "../../quantities/index.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { rewriteNumber, writeInterval } from "../amount.ts";
import type { FigureView } from "./figure-view.ts";

/** A quantity of the contract in the plan's own grammar; undefined when the text holds none, or several. */
export function parseFigure(text: string): Quantity | undefined {
  const { quantities } = recognise(text);
  const [first, second] = quantities;
  const isUsable = first !== undefined && second === undefined && first.malformed === undefined;
  return isUsable && first.kind !== "date" && first.kind !== "period" ? first : undefined;
}

const parsed = new Map<string, Quantity>();

/** The same of a contract that was checked for it. */
export function readFigure(text: string): Quantity {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const figure = parseFigure(text);
  if (figure === undefined)
    throw new Error(`believed that the contract was checked for quantities such as ${text}`);
  parsed.set(text, figure);
  return figure;
}

type Measured = Pick<FigureView, "kind" | "unit">;

/** A quarter (四分之一) and 25% can be compared: both are counted in percent points. */
export function intervalOf(
  figure: Measured & Pick<FigureView, "low" | "high" | "inclusive" | "comparator">,
): Interval {
  const interval = Interval.from(figure);
  return isBareRatio(figure) ? interval.scaled(Decimal.of(100)) : interval;
}

export function haveOneUnit(a: Measured, b: Measured): boolean {
  return unitOf(a) === unitOf(b);
}

function unitOf(figure: Measured): string | null {
  return isBareRatio(figure) ? "%" : figure.unit;
}

function isBareRatio({ kind, unit }: Measured): boolean {
  return kind === "ratio" && (unit === null || unit === "");
}

/** The figure with its bound, which words apart from the number may have said. */
export function show(figure: FigureView): string {
  return isBareRatio(figure) ? figure.text : writeInterval(Interval.from(figure), figure);
}

/** The figure's own text with the nearest value inside the bounds, where it has one number and there is a nearest. */
export function correct(figure: FigureView, bounds: Interval): { readonly corrected?: string } {
  const { low, high } = Interval.from(figure);
  if (isBareRatio(figure) || (low !== null && high !== null && !low.equals(high))) return {};
  const isShort = low !== null && bounds.low !== null && low.compare(bounds.low) < 0;
  const isPast = high !== null && bounds.high !== null && high.compare(bounds.high) > 0;
  const nearest = isShort ? bounds.low : isPast ? bounds.high : null;
  const isOpen = isShort ? !bounds.lowInclusive : !bounds.highInclusive;
  const corrected = nearest === null || isOpen ? undefined : rewriteNumber(figure.text, nearest, figure);
  return corrected === undefined ? {} : { corrected };
}

export function figuresOf(value: unknown): readonly FigureView[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(isFigure);
}

export function isFigure(value: unknown): value is FigureView {
  return typeof value === "object" && value !== null && "low" in value && "kind" in value && !isDated(value);
}

/** Dates are no numbers. */
function isDated({ kind }: { readonly kind: unknown }): boolean {
  return kind === "date" || kind === "period";
}

export function aggregate(terms: readonly FigureView[], aggregation: unknown): Interval {
  const last = terms.at(-1);
  if (aggregation === "last" && last !== undefined) return intervalOf(last);
  if (aggregation === "mean") {
    const count = terms.reduce((sum, { times = 1 }) => sum + times, 0);
    return sumOf(terms).scaled(Decimal.fraction(1n, BigInt(count)));
  }
  if (aggregation !== "max") return sumOf(terms);
  return terms.map(intervalOf).reduce((a, b) => (reaches(a, b) ? a : b));
}

export function sumOf(terms: readonly FigureView[]): Interval {
  return terms.reduce(
    (sum, term) => sum.plus(intervalOf(term).scaled(Decimal.of(term.times ?? 1))),
    Interval.point(0),
  );
}

/** The least of one is no less than the least of the other. */
export function reaches(made: Interval, whole: Interval): boolean {
  return shortfall(whole, made) === undefined;
}

/** By how much the least that is made falls short of the least that is asked. */
export function shortfall(whole: Interval, made: Interval): Decimal | undefined {
  const goal = whole.low ?? Decimal.zero;
  if (made.low === null) return goal.sign() > 0 ? goal : undefined;
  return made.low.compare(goal) < 0 ? goal.minus(made.low) : undefined;
}

/** How far two intervals are apart; zero when they meet. */
export function distance(a: Interval, b: Interval): Decimal {
  if (a.isBelow(b) && a.high !== null && b.low !== null) return b.low.minus(a.high);
  if (b.isBelow(a) && b.high !== null && a.low !== null) return a.low.minus(b.high);
  return Decimal.zero;
}

/** Explained by the last written place of figures that carry decimals: 33.3% three times is 100%. */
export function isRounding(delta: Decimal, figures: readonly FigureView[]): boolean {
  if (delta.sign() === 0) return false;
  const slack = figures
    .filter(({ text }) => /[.．]\d/.test(text))
    .reduce(
      (sum, { resolution, times = 1 }) =>
        sum.plus(
          Decimal.of(resolution ?? "0")
            .times(Decimal.of(times))
            .times(Decimal.fraction(1n, 2n)),
        ),
      Decimal.zero,
    );
  return delta.abs().compare(slack) <= 0;
}

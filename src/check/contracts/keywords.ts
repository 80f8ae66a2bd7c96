import { Decimal } from "../../quantities/decimal.ts";
import { recognise } from "../../quantities/index.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { writeAmount, writeInterval } from "../amount.ts";
import type { FigureView } from "./figure-view.ts";

/** The vocabulary: what JSON Schema cannot say of figures. Each keyword is documented in docs/contracts.md. */
export const keywordNames = ["within", "shareOf", "sumsTo", "rollsUpTo", "coveredBy", "states"] as const;
export type KeywordName = (typeof keywordNames)[number];

/** A figure that was added up, and what it is called beside the finding: `医疗板块 13万元`. */
export interface KeywordTerm {
  readonly at: object;
  readonly text: string;
}

/** What one keyword found: the object it is about, and the words for it. */
export type KeywordFault =
  | { readonly keyword: "within"; readonly at: object; readonly actual: string; readonly allowed: string }
  | {
      readonly keyword: "shareOf";
      readonly at: object;
      readonly actual: string;
      readonly whole: string;
      readonly allowed: string;
      readonly least: string;
    }
  | {
      readonly keyword: "sumsTo" | "rollsUpTo" | "coveredBy";
      readonly at: object;
      readonly stated: string;
      readonly computed: string;
      readonly delta: string;
      readonly terms: readonly KeywordTerm[];
    }
  | { readonly keyword: "states"; readonly at: object; readonly missing: string };

/** A keyword's own value, the value it stands at, and the object that value is a property of. */
export type Keyword = (schema: unknown, value: unknown, parent: unknown) => readonly KeywordFault[];

/** `within: ≥25%`: every value the figure allows is one the contract allows. */
export function within(schema: unknown, value: unknown): readonly KeywordFault[] {
  const allowed = readFigure(String(schema));
  return figuresOf(value).flatMap((figure) => {
    const isInside = haveOneUnit(figure, allowed) && Interval.from(allowed).covers(Interval.from(figure));
    return isInside
      ? []
      : [{ keyword: "within" as const, at: figure, actual: show(figure), allowed: String(schema) }];
  });
}

/**
 * `shareOf: {of: year, within: ≥25%}`: each figure against a share of its sibling. The least of one is held against the
 * least of the other and the most against the most: ≥200万 is at least a quarter of ≥800万.
 */
export function shareOf(schema: unknown, value: unknown, parent: unknown): readonly KeywordFault[] {
  const { of, within: share } = schema as { readonly of: string; readonly within: string };
  const whole = figuresOf(propertyOf(parent, of))[0];
  if (whole === undefined) return []; // Whether it must be stated is for `required` to say.
  const bounds = shareOfInterval(readFigure(share), Interval.from(whole));
  return figuresOf(value).flatMap((figure) => {
    if (haveOneUnit(figure, whole) && bounds.covers(Interval.from(figure))) return [];
    const least = writeInterval(bounds, figure);
    return [
      {
        keyword: "shareOf" as const,
        at: figure,
        actual: show(figure),
        whole: show(whole),
        allowed: share,
        least,
      },
    ];
  });
}

/** A share is in percent points, or a number of wholes: `≥25%`, `≥1/4`. */
function shareOfInterval(share: Quantity, whole: Interval): Interval {
  const one = share.unit === "%" ? Decimal.fraction(1n, 100n) : Decimal.one;
  const { low, high, lowInclusive, highInclusive } = Interval.from(share);
  const times = (a: Decimal | null, b: Decimal | null) =>
    a === null || b === null ? null : a.times(b).times(one);
  return new Interval(
    times(low, whole.low),
    times(high, whole.high),
    lowInclusive && whole.lowInclusive,
    highInclusive && whole.highInclusive,
  );
}

/** `sumsTo: total`, on a list of parts: their totals make the sibling, unless some part is unstated and takes the rest. */
export function sumsTo(schema: unknown, value: unknown, parent: unknown): readonly KeywordFault[] {
  const total = figuresOf(propertyOf(parent, String(schema)))[0];
  const parts = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (total === undefined || parts.length === 0) return [];
  const named = parts.map((part) => ({
    name: propertyOf(part, "name"),
    figure: figuresOf(propertyOf(part, "total"))[0],
  }));
  const isOpen = named.some(({ figure }) => figure === undefined) || propertyOf(parent, "partial") === true;
  const terms = named.flatMap(({ name, figure }) =>
    figure !== undefined && haveOneUnit(figure, total) ? [{ name, figure }] : [],
  );
  const stated = terms.map(({ figure }) => figure);
  const sum = sumOf(stated);
  const reach = isOpen ? new Interval(sum.low, null, sum.lowInclusive) : sum;
  const delta = distance(Interval.from(total), reach);
  if (Interval.from(total).overlaps(reach) || isRounding(delta, [total, ...stated])) return [];
  return [mismatch("sumsTo", total, sum, delta, terms)];
}

/** `rollsUpTo: year`, on figures of sub-periods: together they secure the sibling, neither short of it nor past it. */
export function rollsUpTo(schema: unknown, value: unknown, parent: unknown): readonly KeywordFault[] {
  const total = figuresOf(propertyOf(parent, String(schema)))[0];
  const terms = figuresOf(value);
  if (total === undefined || terms.length === 0) return [];
  const whole = Interval.from(total);
  const made = aggregate(terms, propertyOf(parent, "aggregation"));
  const delta = distance(whole, made);
  if ((whole.overlaps(made) && reaches(made, whole)) || isRounding(delta, [total, ...terms])) return [];
  return [mismatch("rollsUpTo", total, made, shortfall(whole, made) ?? delta, terms.map(unnamed))];
}

/** `coveredBy: parts`, on a whole: the parts' shares, each as often as it comes, reach it. */
export function coveredBy(schema: unknown, value: unknown, parent: unknown): readonly KeywordFault[] {
  const total = figuresOf(value)[0];
  const parts = propertyOf(parent, String(schema));
  if (total === undefined || !Array.isArray(parts)) return [];
  const terms = parts.flatMap((part) => figuresOf(isFigure(part) ? part : propertyOf(part, "value")));
  if (terms.length === 0) return [];
  const made = sumOf(terms);
  const missing = shortfall(Interval.from(total), made);
  return missing === undefined || isRounding(missing, [total, ...terms])
    ? []
    : [mismatch("coveredBy", total, made, missing, terms.map(unnamed))];
}

/** `states: [签单额]`, on `metrics`: some figure is stated for a metric of each name, whatever stands around the name. */
export function states(schema: unknown, value: unknown): readonly KeywordFault[] {
  if (typeof value !== "object" || value === null) return [];
  const stated = Object.entries(value).filter(([, figures]) => Object.keys(figures as object).length > 0);
  return [schema]
    .flat()
    .map(String)
    .filter((name) => !stated.some(([metric]) => metric.includes(name)))
    .map((missing) => ({ keyword: "states" as const, at: value, missing }));
}

export const keywords: Readonly<Record<KeywordName, Keyword>> = {
  within,
  shareOf,
  sumsTo,
  rollsUpTo,
  coveredBy,
  states,
};

/** A quantity of the contract in the plan's own grammar; undefined when the text holds none, or several. */
export function parseFigure(text: string): Quantity | undefined {
  const { quantities } = recognise(text);
  const [first, second] = quantities;
  const isUsable = first !== undefined && second === undefined && first.malformed === undefined;
  return isUsable && first.kind !== "date" && first.kind !== "period" ? first : undefined;
}

const parsed = new Map<string, Quantity>();

function readFigure(text: string): Quantity {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const figure = parseFigure(text);
  if (figure === undefined)
    throw new Error(`believed that the contract was checked for quantities such as ${text}`);
  parsed.set(text, figure);
  return figure;
}

function mismatch(
  keyword: "sumsTo" | "rollsUpTo" | "coveredBy",
  total: FigureView,
  made: Interval,
  delta: Decimal,
  terms: readonly { readonly name: unknown; readonly figure: FigureView }[],
): KeywordFault {
  return {
    keyword,
    at: total,
    stated: show(total),
    computed: writeInterval(made, total),
    delta: writeAmount(delta.abs(), total),
    terms: terms.map(({ name, figure }) => ({
      at: figure,
      text: typeof name === "string" ? `${name} ${figure.text}` : figure.text,
    })),
  };
}

function unnamed(figure: FigureView) {
  return { name: undefined, figure };
}

/** The figure with its bound, which words apart from the number may have said. */
function show(figure: FigureView): string {
  return writeInterval(Interval.from(figure), figure);
}

function aggregate(terms: readonly FigureView[], aggregation: unknown): Interval {
  const last = terms.at(-1);
  if (aggregation === "last" && last !== undefined) return Interval.from(last);
  if (aggregation === "mean") {
    const count = terms.reduce((sum, { times = 1 }) => sum + times, 0);
    return sumOf(terms).scaled(Decimal.fraction(1n, BigInt(count)));
  }
  if (aggregation !== "max") return sumOf(terms);
  return terms.map((term) => Interval.from(term)).reduce((a, b) => (reaches(a, b) ? a : b));
}

function sumOf(terms: readonly FigureView[]): Interval {
  return terms.reduce(
    (sum, term) => sum.plus(Interval.from(term).scaled(Decimal.of(term.times ?? 1))),
    Interval.point(0),
  );
}

/** The least of one is no less than the least of the other. */
function reaches(made: Interval, whole: Interval): boolean {
  return shortfall(whole, made) === undefined;
}

/** By how much the least that is made falls short of the least that is asked. */
function shortfall(whole: Interval, made: Interval): Decimal | undefined {
  const goal = whole.low ?? Decimal.zero;
  if (made.low === null) return goal.sign() > 0 ? goal : undefined;
  return made.low.compare(goal) < 0 ? goal.minus(made.low) : undefined;
}

/** How far two intervals are apart; zero when they meet. */
function distance(a: Interval, b: Interval): Decimal {
  if (a.isBelow(b) && a.high !== null && b.low !== null) return b.low.minus(a.high);
  if (b.isBelow(a) && b.high !== null && a.low !== null) return a.low.minus(b.high);
  return Decimal.zero;
}

/** Explained by the last written place of figures that carry decimals: 33.3% three times is 100%. */
function isRounding(delta: Decimal, figures: readonly FigureView[]): boolean {
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

function haveOneUnit(a: Pick<FigureView, "unit">, b: Pick<FigureView, "unit">): boolean {
  return a.unit === b.unit;
}

function figuresOf(value: unknown): readonly FigureView[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(isFigure);
}

function isFigure(value: unknown): value is FigureView {
  return typeof value === "object" && value !== null && "low" in value && "kind" in value && !isDated(value);
}

/** Dates are no numbers. */
function isDated({ kind }: { readonly kind: unknown }): boolean {
  return kind === "date" || kind === "period";
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

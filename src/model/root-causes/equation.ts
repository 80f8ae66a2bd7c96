import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { roundingSlack } from "../judge.ts";
import type { Relation, Term } from "../relation.ts";

/** What each figure is, told by the offset at which it stands. */
export type Values = (place: number) => Decimal | undefined;

/** A relation that can be worked out again with other figures. */
export interface Equation {
  readonly relation: Relation;
  readonly stated: number;
  readonly terms: readonly number[];
  /** What one more of each term adds, where the figures are only added up. */
  readonly weights?: ReadonlyMap<number, Decimal>;
  readonly work: (values: Values) => Decimal | undefined;
  /** How far the stated figure may be off. */
  readonly slack: Decimal;
}

/** Undefined where a figure is no single number, or where what was computed is not what we would make of the figures. */
export function equationOf(relation: Relation): Equation | undefined {
  const { stated, terms } = relation;
  const computed = Interval.from(relation.computed).value;
  const figures = [stated, ...terms];
  if (computed === undefined || terms.length === 0 || figures.some((term) => valueOf(term) === undefined))
    return undefined;
  const common = { relation, stated: placeOf(stated), terms: terms.map(placeOf) };
  const weights = terms.map(({ times }) => Decimal.of(times));
  const isSame = (work: Work) =>
    work(terms.flatMap((term) => valueOf(term) ?? []))?.equals(computed) === true;
  const add: Work = (values) =>
    values.reduce((sum, value, index) => sum.plus(value.times(weights[index] ?? Decimal.one)), Decimal.zero);
  if (isLinear.has(relation.kind) && isSame(add))
    return {
      ...common,
      weights: weightsOf(common.terms, weights),
      work: over(common.terms, add),
      slack: roundingSlack(stated, terms),
    };
  const work =
    relation.kind === "product"
      ? workOfProduct(relation.because.startsWith("portion-"))(
          computed,
          terms.flatMap((term) => valueOf(term) ?? []),
        )
      : ratios.find(isSame);
  if (work === undefined) return undefined;
  return {
    ...common,
    work: over(common.terms, work),
    slack: Decimal.parse(stated.resolution ?? "0") ?? Decimal.zero,
  };
}

function weightsOf(places: readonly number[], weights: readonly Decimal[]): ReadonlyMap<number, Decimal> {
  const byPlace = new Map<number, Decimal>();
  places.forEach((place, index) => {
    const weight = weights[index] ?? Decimal.one;
    byPlace.set(place, byPlace.get(place)?.plus(weight) ?? weight);
  });
  return byPlace;
}

const isLinear: ReadonlySet<string> = new Set(["sum", "rollup", "difference", "balance", "share"]);

export function placeOf({ span }: Term): number {
  return span.start.offset;
}

export function valueOf(term: Term): Decimal | undefined {
  return Interval.from(term).value;
}

export function holds(equation: Equation, values: Values): boolean {
  const [stated, computed] = [values(equation.stated), equation.work(values)];
  if (stated === undefined || computed === undefined) return false;
  return stated.minus(computed).abs().compare(equation.slack) <= 0;
}

type Work = (values: readonly Decimal[]) => Decimal | undefined;

function over(terms: readonly number[], work: Work): Equation["work"] {
  return (values) => {
    const figures = terms.flatMap((place) => values(place) ?? []);
    return figures.length === terms.length ? work(figures) : undefined;
  };
}

type WorkLike = (computed: Decimal, own: readonly Decimal[]) => Work | undefined;

function workOfProduct(isPortion: boolean): WorkLike {
  return isPortion ? portionLike : productLike;
}

/** A rate of what several figures make together. */
function portionLike(computed: Decimal, own: readonly Decimal[]): Work | undefined {
  const rate = computed.dividedBy(sum(own));
  return rate === undefined ? undefined : (values) => sum(values).times(rate);
}

/** A product grows as its factors do, whatever else it counts (twelve months, a percent). */
function productLike(computed: Decimal, own: readonly Decimal[]): Work | undefined {
  const multiply = (values: readonly Decimal[]) =>
    values.reduce((made, value) => made.times(value), Decimal.one);
  const now = multiply(own);
  const rest = now.sign() === 0 ? undefined : computed.dividedBy(now);
  return rest === undefined ? undefined : (values) => multiply(values).times(rest);
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

/** The ways in which two figures, or more, make a rate, a mean or a grown figure. */
const ratios: readonly Work[] = [
  ([a, b]) => quotient(a, b)?.times(hundred),
  ([a, b]) => quotient(a, b),
  ([a, b]) => growth(a, b),
  ([a, b]) => growth(b, a),
  ([a, b]) => growth(a, b)?.negated(),
  ([a, b]) => growth(b, a)?.negated(),
  ([a, ...others]) => quotient(a, sum(others))?.times(hundred),
  ([a, b]) =>
    a === undefined || b === undefined ? undefined : a.times(Decimal.one.plus(b.times(hundredth))),
  ([a, b]) =>
    a === undefined || b === undefined ? undefined : a.times(Decimal.one.minus(b.times(hundredth))),
  (values) => sum(values).dividedBy(Decimal.of(values.length)),
];

function quotient(a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  return a === undefined || b === undefined ? undefined : a.dividedBy(b);
}

/** From the first to the second, in percent. */
function growth(base: Decimal | undefined, now: Decimal | undefined): Decimal | undefined {
  return base === undefined || now === undefined
    ? undefined
    : now.minus(base).dividedBy(base)?.times(hundred);
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((all, value) => all.plus(value), Decimal.zero);
}

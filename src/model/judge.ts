import {
  areHardlyRounded,
  isCounted,
  roundedScales,
  scaleOf,
} from "../ast/statements/text/written-precision.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import { vaguenessOf } from "../quantities/vagueness.ts";
import type { Term, Verdict } from "./relation.ts";

/**
 * How a stated figure is set against the one computed from others. All of it is interval arithmetic:
 *
 * - `holds`: whatever the terms turn out to be, the stated figure is true of it (the stated interval covers the computed
 *   one). 60 covers 60; ≥800 covers 4 × ≥200 = ≥800 and 4 × 250 = 1000; 8–13 covers 2–4 + 6–9.
 *   A floor set against a single figure holds when it starts there: 4 × ≥200 secures a target of 800.
 * - `violated`: no reading of the terms makes it true (the intervals have nothing in common).
 * - `rounding`: violated, by no more than the places that were written can explain.
 * - `open`: it can be true and need not be: 4 × ≥200 may reach ≥900 and is not bound to.
 *
 * Terms that leave something unsaid (a blank cell, 其中 without a rest) make the computed interval open upwards; when
 * what is said makes the stated figure exactly, nothing is left to be said and the relation holds.
 */
export interface Judgement {
  readonly verdict: Verdict;
  readonly computed: Interval;
  readonly delta: Decimal;
}

export interface Question {
  readonly stated: Interval;
  /** From all terms that have figures. */
  readonly computed: Interval;
  /** Something beside the terms may take a share that nobody stated. */
  readonly hasRest?: boolean;
  /** By how much written precision may set the two apart. */
  readonly slack: Decimal;
}

export function judge({ stated, computed, hasRest = false, slack }: Question): Judgement {
  const delta = deltaOf(stated, computed);
  const meets = stated.covers(computed) || startsAt(stated, computed);
  if (meets) return { verdict: "holds", computed, delta };
  const reach = hasRest ? new Interval(computed.low, null, computed.lowInclusive) : computed;
  const isRounded = !slack.equals(Decimal.zero) && delta.abs().compare(slack) <= 0;
  // Of 32547万吨 = 24218万吨 + 8328万吨 + … nothing is left but what rounding took.
  if (stated.overlaps(reach))
    return { verdict: hasRest && isRounded ? "rounding" : "open", computed: reach, delta };
  const verdict = delta.abs().compare(slack) <= 0 ? "rounding" : "violated";
  return { verdict, computed: reach, delta };
}

/** Shares that must reach a whole, and may overlap: falling short of it is wrong, passing it secures nothing more. */
export function judgeReach(stated: Interval, computed: Interval, slack: Decimal): Judgement {
  const delta = deltaOf(stated, computed);
  const goal = stated.low ?? Decimal.zero;
  if (computed.low !== null && computed.low.compare(goal) >= 0) return { verdict: "holds", computed, delta };
  if (computed.high === null || computed.high.compare(goal) >= 0) return { verdict: "open", computed, delta };
  return { verdict: delta.abs().compare(slack) <= 0 ? "rounding" : "violated", computed, delta };
}

/** A floor that begins where the stated figure does, however strictly either is worded. */
function startsAt(stated: Interval, computed: Interval): boolean {
  if (computed.high !== null || computed.low === null || stated.low === null) return false;
  return stated.low.equals(computed.low) && (stated.high === null || stated.value !== undefined);
}

/**
 * Stated minus computed: of the numbers, or of the ends of two intervals that are bounded on the same side only (the
 * floors of ≥900 and ≥800 differ by 100); else the distance between the intervals, zero when they meet.
 */
export function deltaOf(stated: Interval, computed: Interval): Decimal {
  const numbers = differenceOf(stated.value, computed.value);
  if (numbers !== undefined) return numbers;
  if (computed.high === null && (stated.high === null || stated.value !== undefined))
    return differenceOf(stated.low, computed.low) ?? Decimal.zero;
  if (computed.low === null && (stated.low === null || stated.value !== undefined))
    return differenceOf(stated.high, computed.high) ?? Decimal.zero;
  if (stated.isBelow(computed)) return differenceOf(stated.high, computed.low) ?? Decimal.zero;
  if (computed.isBelow(stated)) return differenceOf(stated.low, computed.high) ?? Decimal.zero;
  return Decimal.zero;
}

function differenceOf(a: Decimal | null | undefined, b: Decimal | null | undefined): Decimal | undefined {
  return a === null || a === undefined || b === null || b === undefined ? undefined : a.minus(b);
}

/**
 * How far rounding alone may set a total and its terms apart. Each figure of a scale that was rounded (`roundedScales`),
 * and each of three or more whole shares, may be off by half of its last place; so a few figures together by the sum of
 * these halves. Many do not all err to one side: the sum of n roundings of place p has a standard deviation of p·√(n/12),
 * and p·√n, near 3.5 of these, is passed once in 2,000 sums. Approximate figures (约60万) are good to a tenth, or to what their digits tell. A long list
 * of amounts without cents mostly comes from a sheet that only hides them, and so do a few of more than a million that go to
 * the last dollar: their total may be one off.
 */
export function roundingSlack(stated: Term, terms: readonly Term[]): Decimal {
  const all = [stated, ...terms];
  const rounded = roundedScales(all);
  const manyShares = stated.unit === "%" && terms.length >= 3;
  const places = placesOf(terms);
  let halves = Decimal.zero;
  let squares = Decimal.zero;
  let vague = Decimal.zero;
  for (const term of all) {
    const times = Decimal.of(term.times).abs();
    if (manyShares || rounded.has(scaleOf(term))) {
      // 5% beside 56.35% was rounded to a whole one: nobody leaves the zeros of a share out.
      const own = term === stated || manyShares ? undefined : places.get(scaleOf(term));
      const place = (own ?? resolutionOf(term)).times(times);
      halves = halves.plus(place.times(half));
      squares = squares.plus(place.times(place));
    }
    if (term.isApproximate === true) vague = vague.plus(vaguenessOf(term).times(times));
  }
  const areMany = halves.times(halves).compare(squares) > 0;
  const whole = areMany ? squares.squareRoot() : halves;
  const slack = (areHardlyRounded(all) ? smaller(whole, coarsestOf(all)) : whole).plus(vague);
  return slack.sign() === 0 && hidesCents(all) ? Decimal.one : slack;
}

function smaller(a: Decimal, b: Decimal): Decimal {
  return a.compare(b) < 0 ? a : b;
}

function coarsestOf(figures: readonly Term[]): Decimal {
  return figures
    .map(resolutionOf)
    .reduce((most, place) => (place.compare(most) > 0 ? place : most), Decimal.zero);
}

const longList = 10;
/** A total and three parts. */
const shortList = 4;
const million = Decimal.of(1_000_000);

function isBareOrMoney({ unit }: Term): boolean {
  return unit === null || /^[A-Z]{3}$/u.test(unit);
}

function hidesCents(figures: readonly Term[]): boolean {
  return (
    (figures.length > longList || areLarge(figures)) &&
    figures.every((figure) => isBareOrMoney(figure) && scaleOf(figure) === "1") &&
    isCounted(figures)
  );
}

/** Money of seven digits and more, most of it worked out to the last: nobody set such amounts, a sheet made them. */
function areLarge(figures: readonly Term[]): boolean {
  const [stated] = figures;
  const total = Decimal.parse(stated?.low ?? "0")?.abs();
  if (figures.length < shortList || total === undefined || total.compare(million) < 0) return false;
  const exact = figures.filter(({ low }) => /[1-9]$/u.test(low ?? ""));
  return figures.every(({ unit }) => unit !== null) && exact.length * 2 > figures.length;
}

/** The last place of each scale, which is that of its finest part: the 3万 of 3.6万 + 3万 is 3.0万, its zero left out. */
function placesOf(terms: readonly Term[]): ReadonlyMap<string, Decimal> {
  const places = new Map<string, Decimal>();
  for (const term of terms) {
    const place = resolutionOf(term);
    const finest = places.get(scaleOf(term));
    if (finest === undefined || place.compare(finest) < 0) places.set(scaleOf(term), place);
  }
  return places;
}

const half = Decimal.fraction(1n, 2n);

function resolutionOf(term: Term): Decimal {
  return Decimal.parse(term.resolution ?? "0") ?? Decimal.zero;
}

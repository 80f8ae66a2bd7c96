import type { Operation } from "../../ast/nodes.ts";
import { comesOut } from "../../ast/statements/calculations/arithmetic.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { tryBalance } from "./balances.ts";
import { isGapOf, isLevelPair, isMeanOf, isProductOf, isShareOf } from "./fits.ts";
import type { Fits } from "./fits.ts";
import { saysFall } from "./licence.ts";
import { isMet } from "./met.ts";
import { tryPeriods, tryTimes } from "./periods.ts";
import type { Reach } from "./reach.ts";
import { closeTo, nearTo, roughly } from "./roughly.ts";
import { tryFactors, tryKinds, tryRest, tryRuns } from "./runs.ts";
import { trySharesOfSums } from "./shares-of-sums.ts";
import { countTried } from "./trial.ts";
import type { Trial } from "./trial.ts";
import { tryUnitProduct } from "./unit-products.ts";

/** Tries one operation on what is in reach; the nearest figures first. */
export function attempt(operation: Operation, result: FlowFigure, reach: Reach): Trial {
  const { figures, texts } = reach;
  const pairs = () => attemptPairs(operation, result, reach, comingOut);
  switch (operation) {
    case "share":
      return firstOf(pairs, () => trySharesOfSums(result, reach));
    case "growth-rate":
    case "growth-of-change":
      return pairs();
    case "quotient":
      return firstOf(() => tryPeriods(result, texts), pairs);
    case "product":
      return firstOf(
        () => tryTimes(result, figures),
        () => tryUnitProduct(result, figures),
        pairs,
        () => (reach.isNear === true ? tryFactors(result, reach) : nothing),
      );
    case "difference":
      return firstOf(pairs, () => tryRest(result, reach));
    case "sum":
      return firstOf(
        () => tryRuns(result, reach),
        () => tryKinds(result, reach),
      );
    case "balance":
      return tryBalance(result, reach);
    default:
      return nothing;
  }
}

/** How what two figures make has to meet the result: a first look at plain numbers, then exactly. */
export interface Meeting {
  readonly near: (result: FlowFigure) => (made: number) => boolean;
  readonly meets: (sum: Sum) => boolean;
  /** What its figures may come to for having been rounded themselves. */
  readonly close?: (result: FlowFigure) => (made: number) => boolean;
}

const comingOut: Meeting = { near: nearTo, meets: isMet, close: closeTo };

/** Tries one operation on two of the figures in reach. */
export function attemptPairs(
  operation: Operation,
  result: FlowFigure,
  reach: Reach,
  meeting: Meeting,
): Trial {
  const pairs = pairsFor(operation, result, reach);
  return pairs === undefined ? nothing : tryPairs(result, pairs, meeting);
}

function pairsFor(operation: Operation, result: FlowFigure, reach: Reach): Pairs | undefined {
  const { figures, texts } = reach;
  const isDecrease = saysFall(result);
  const sign = isDecrease ? -1 : 1;
  const all = { operation, firsts: figures, seconds: figures };
  switch (operation) {
    case "share":
      return {
        ...all,
        firsts: partsOf(result, reach),
        fits: isShareOf,
        rough: (part, whole) => (part / whole) * 100,
      };
    case "growth-rate":
      return {
        ...all,
        fits: isLevelPair,
        rough: (base, now) => (sign * (now - base) * 100) / base,
        isDecrease,
      };
    case "growth-of-change":
      return {
        ...all,
        firsts: texts.filter(({ quantity }) => quantity.change !== undefined),
        fits: isLevelPair,
        rough: (change, now) => (change * 100) / (now - sign * change),
        isDecrease,
      };
    case "quotient":
      return { ...all, fits: isMeanOf, rough: (sum, number) => sum / number };
    case "product":
      return { ...all, fits: isProductOf, rough: (one, other) => one * other };
    case "difference":
      return { ...all, fits: isGapOf, rough: (whole, taken) => whole - taken };
    default:
      return undefined;
  }
}

const nothing: Trial = { tried: () => 0 };

/** The first that comes out, of all that were tried up to it. */
function firstOf(...trials: readonly (() => Trial)[]): Trial {
  const made: Trial[] = [];
  const tried = (most: number) => countTried(made, most);
  for (const next of trials) {
    const trial = next();
    made.push(trial);
    if (trial.sum !== undefined) return { ...trial, tried };
  }
  return { tried };
}

interface Pairs {
  readonly operation: Operation;
  readonly firsts: readonly Measure[];
  readonly seconds: readonly Measure[];
  readonly fits: Fits;
  /** What two figures make, told by plain numbers; percentages as they are written. */
  readonly rough: (first: number, second: number) => number;
  readonly isDecrease?: boolean;
}

function tryPairs(result: FlowFigure, pairs: Pairs, { near, meets, close }: Meeting): Trial {
  const { operation, firsts, seconds, fits, rough, isDecrease } = pairs;
  const tried = (most: number) => countPairs(result, pairs, most);
  const isNear = near(result);
  const isClose = ofRounded.has(operation) ? close?.(result) : undefined;
  const values = seconds.map(valueOf);
  let rounded: Sum | undefined;
  for (const first of firsts) {
    const value = valueOf(first);
    for (const [index, second] of seconds.entries()) {
      const made = rough(value, values[index] ?? 0);
      const isMade = isNear(made);
      if (!isMade && (rounded !== undefined || isClose?.(made) !== true)) continue;
      if (isSame(first, second) || !fits(result, first, second)) continue;
      const sum: Sum = {
        operation,
        result,
        operands: [first, second],
        ...(isDecrease === true ? { isDecrease } : {}),
      };
      if (isMade && meets(sum)) return { sum, tried };
      if (isClose !== undefined && isRounded(sum)) rounded ??= sum;
    }
  }
  // Figures that were rounded meet a share so many times as often.
  return rounded === undefined ? { tried } : { sum: rounded, tried: (most) => tried(most) * oftener };
}

const ofRounded: ReadonlySet<Operation> = new Set(["share", "growth-rate"]);
const oftener = 4;

/** `$17.1m, 15.2% of $113.0m`, which make 15.1: worked out before they were rounded. */
function isRounded(sum: Sum): boolean {
  return comesOut(calculationOf({ ...sum, certainty: "inferred", because: "" }));
}

/** One figure may be read in the unit of another as well as in none. */
function isSame(first: Measure, second: Measure): boolean {
  return first.quantity.position === second.quantity.position;
}

/** 20% of something is a fifth of it. */
function valueOf(measure: Measure): number {
  return measure.quantity.unit === "%" ? roughly(measure) / 100 : roughly(measure);
}

function countPairs(result: FlowFigure, { firsts, seconds, fits }: Pairs, most: number): number {
  let count = 0;
  for (const first of firsts)
    for (const second of seconds) {
      if (!isSame(first, second) && fits(result, first, second)) count++;
      if (count > most) return count;
    }
  return count;
}

/** In brackets, or after 占, a share is of the amount told right before it; and so is `$17.1m, 15.2% of net sales`. */
function partsOf(result: FlowFigure, { figures, texts }: Reach): readonly Measure[] {
  const isOfLast = result.isBracketed || result.label.includes("占");
  if (!isOfLast && !isAside(result)) return figures;
  const before = texts.filter(({ at, isAmount }) => isAmount && at < result.at).sort((a, b) => b.at - a.at);
  return before.slice(0, 1).filter(({ sentence }) => isOfLast || sentence === result.sentence);
}

/** Nothing but a comma stands between a share of something named and what comes before it. */
function isAside({ label, trail }: FlowFigure): boolean {
  return /^(?:or|i\.e\.)?$/iu.test(label) && /^of\b/iu.test(trail);
}

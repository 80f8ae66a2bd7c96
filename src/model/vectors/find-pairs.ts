import { comesOut } from "../../ast/statements/calculations/arithmetic.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import { digitsWithin, isBeyondChance } from "./evidence.ts";
import type { Entry, Frame, Series } from "./series.ts";
import { blurOf, firstOf, ways } from "./ways.ts";
import type { Way } from "./ways.ts";

/** A series that follows from others: what comes out, and what does not among what does. */
export interface Found {
  readonly way: Way["operation"];
  readonly made: readonly Sum[];
  readonly missed: readonly Sum[];
  /** What comes out along with it: that parts make the whole they are shares of. */
  readonly also?: readonly Sum[];
  /** The series beside it is made in the same way. */
  readonly isVouched?: true;
}

/** A series made of two others, thing by thing. Tables are asked elsewhere what their own columns make of each other. */
export function findPair(
  target: Series,
  { series: own, isText }: Frame,
  others: readonly Series[],
  perMiss: number,
): Found | undefined {
  const sample = firstOf(target);
  if (sample === undefined) return undefined;
  const pool = inOrder(target, own, others);
  const columns = pool.map((series) => align(target, series));
  const results = [...target.figures.values()];
  let tried = 0;
  for (const way of ways) {
    if (way.operation !== "difference" && (way.isOfPercent === true) !== target.isPercent) continue;
    for (const [i, first] of pool.entries())
      for (const [j, second] of pool.entries()) {
        if (i === j || (way.isEither === true && j < i)) continue;
        const isApart = others.includes(first) || others.includes(second);
        if (!isApart && way.isBeside !== true && !isText) continue;
        const [a, b] = [firstOf(first), firstOf(second)];
        if (a === undefined || b === undefined || a === b || !way.fits(sample, a, b)) continue;
        if (way.isOfLast === true && target.offset < Math.max(first.offset, second.offset)) continue;
        tried++;
        const found = tryWay(way, results, columns[i] ?? [], columns[j] ?? [], tried, perMiss);
        if (found !== undefined) return found;
      }
  }
  return undefined;
}

type Column = readonly (Entry | undefined)[];

export function align(target: Series, { figures }: Series): Column {
  return [...target.figures.keys()].map((key) => figures.get(key));
}

/** Series called the same first, then as they stand. */
function inOrder(target: Series, own: readonly Series[], others: readonly Series[]): readonly Series[] {
  const all = [...others, ...own.filter((series) => series !== target)];
  const alike = all.filter(({ name }) => name !== "" && name === target.name);
  return [...alike, ...all.filter((series) => !alike.includes(series))].slice(0, mostTried);
}

const mostTried = 30;

function tryWay(
  way: Way,
  results: readonly Entry[],
  first: Column,
  second: Column,
  tried: number,
  perMiss: number,
): Found | undefined {
  let [checked, missing] = [0, 0];
  const digits = new Map<string, number>();
  const most = Math.floor(results.length / perMiss);
  for (const [at, { rough, place, digits: told }] of results.entries()) {
    const [a, b] = [first[at], second[at]];
    if (a === undefined || b === undefined || a.rough === 0 || b.rough === 0) continue;
    checked++;
    const made = way.make(a.rough, b.rough, rough);
    const off = place / 2 + blurOf(way, a, b, made);
    // 30.2 and 0.1 make 30 only because nobody told its last place.
    if (isLost(way, off, a, b)) return undefined;
    if (Math.abs(made - rough) <= off * (1 + nearly)) {
      const key = (way.isOfPercent === true ? rough : rough / a.rough).toPrecision(3);
      digits.set(key, Math.max(digits.get(key) ?? 0, digitsWithin(rough, off, told)));
    } else if (++missing > most) return undefined;
  }
  // Series that grow alike make each other in all of their figures where they do in one.
  const seldom = [...digits.values()].reduce((sum, each) => sum + each, 0);
  if (checked - missing < 2 || !isBeyondChance(seldom, tried)) return undefined;
  return foundOf(way, results, first, second, perMiss);
}

function isLost({ operation }: Way, off: number, a: Entry, b: Entry): boolean {
  return (
    (operation === "sum" || operation === "difference") &&
    Math.min(Math.abs(a.rough), Math.abs(b.rough)) <= off
  );
}

/** What plain numbers lose. */
const nearly = 1e-6;

function foundOf(
  way: Way,
  results: readonly Entry[],
  first: Column,
  second: Column,
  perMiss: number,
): Found | undefined {
  const { operation } = way;
  const made: Sum[] = [];
  const missed: Sum[] = [];
  for (const [at, result] of results.entries()) {
    const [a, b] = inText(way, first[at], second[at]);
    if (a === undefined || b === undefined) continue;
    const operands = way.isTurned === true ? [b.measure, a.measure] : [a.measure, b.measure];
    const isDecrease =
      way.isOfPercent === true &&
      way.operation !== "share" &&
      result.rough < 0 &&
      result.measure.exact.sign() > 0;
    const sum: Sum = {
      operation,
      result: result.measure,
      operands,
      ...(isDecrease ? { isDecrease } : {}),
    };
    (isOut(sum) ? made : missed).push(sum);
  }
  return made.length >= 2 && made.length >= missed.length * (perMiss - 1)
    ? { way: operation, made, missed }
    : undefined;
}

/** What may stand in any order stands as it is told. */
function inText(
  { isEither }: Way,
  a: Entry | undefined,
  b: Entry | undefined,
): readonly [Entry | undefined, Entry | undefined] {
  const isBehind = a !== undefined && b !== undefined && placeOf(a) > placeOf(b);
  return isEither === true && isBehind ? [b, a] : [a, b];
}

export function placeOf({ measure }: Entry): number {
  return measure.quantity.position.start.offset;
}

export function isOut(sum: Sum): boolean {
  return comesOut(calculationOf({ ...sum, certainty: "inferred", because: "" }));
}

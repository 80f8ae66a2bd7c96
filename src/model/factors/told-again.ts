import { payWord, perUnit } from "../../ast/statements/text/words.ts";
import { significantDigits } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Claim } from "../flow/claim.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { Told } from "../rollups/told.ts";
import { pairsOf } from "../shared-words.ts";
import type { PlacedFigure } from "./placed-figures.ts";
import { isYear } from "./pools.ts";

/**
 * Figures that stand in two places by the same name: in the summary and in the table below, in a table and in the one that
 * takes it up.
 *
 *     - Investment required (year 1): $470K          | Metric     | Year 1 | Year 2 |
 *                                                    | Investment | $470K  | $310K  |
 *
 * The fewer digits they have in common, the more their names must. Only ever inferred: two figures may be equal by chance.
 */
export function relateToldAgain(
  figures: readonly PlacedFigure[],
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Told(known);
  const taken = new Set(known.map(({ stated }) => stated.span.start.offset));
  return [...byValue(figures)].flatMap(([, equal]) =>
    equal.length > mostEqual
      ? []
      : equal.flatMap((figure) => {
          if (isOrigin(figure) && taken.has(figure.offset)) return [];
          const origin = originOf(figure, equal);
          if (origin === undefined) return [];
          const claim = claimOf(figure, origin);
          return told.adds(claim) ? relateCalculation(calculationOf(claim), context) : [];
        }),
  );
}

/** A figure that stands in more places than these is what it is by chance, or by habit. */
const mostEqual = 6;

function byValue(figures: readonly PlacedFigure[]): ReadonlyMap<string, readonly PlacedFigure[]> {
  const found = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    if (figure.exact.sign() === 0 || isYear(figure) || figure.role === "head") continue;
    if (figure.quantity.change !== undefined || figure.quantity.kind === "duration") continue;
    if (significantDigits(figure.exact) < fewestDigits) continue;
    const key = `${figure.dimension} ${figure.exact.toString()}`;
    const others = found.get(key);
    if (others === undefined) found.set(key, [figure]);
    else others.push(figure);
  }
  return found;
}

const fewestDigits = 2;

/** Of several that go by the same name, the one whose name is nearest; a table's cell before a text, the first before others. */
function originOf(figure: PlacedFigure, equal: readonly PlacedFigure[]): PlacedFigure | undefined {
  let best: { readonly other: PlacedFigure; readonly likeness: number } | undefined;
  for (const other of equal) {
    if (!comesBefore(other, figure) || !areApart(figure, other)) continue;
    const likeness = likenessOf(figure, other, equal.length);
    if (likeness > (best?.likeness ?? 0)) best = { other, likeness };
  }
  return best?.other;
}

function comesBefore(one: PlacedFigure, other: PlacedFigure): boolean {
  return isOrigin(one) === isOrigin(other) ? one.at < other.at : isOrigin(one);
}

function isOrigin({ role }: PlacedFigure): boolean {
  return role === "cell";
}

function areApart(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.group !== b.group && (a.table === undefined || a.table !== b.table) && a.context !== b.context;
}

/** How much of the shorter name the other has, or nothing where that is too little for so few digits. */
function likenessOf(figure: PlacedFigure, other: PlacedFigure, equal: number): number {
  if (areOfOtherNumbers(calledOf(figure), calledOf(other))) return 0;
  const [own, its] = [wordsOf(figure), wordsOf(other)];
  let shared = 0;
  for (const pair of own) if (its.has(pair)) shared++;
  if (shared === 0) return 0;
  const likeness = shared / Math.max(1, Math.min(own.size, its.size));
  const digits = significantDigits(figure.exact);
  // What one post is paid, or one piece costs, another may, too.
  if (digits < manyDigits && !isOrigin(other) && isOfEach(calledOf(figure))) return 0;
  const needed = digits >= manyDigits ? 0 : digits === manyDigits - 1 ? someLikeness : muchLikeness;
  return likeness < needed || (digits < manyDigits - 1 && equal > fewEqual) ? 0 : likeness;
}

/** All of a short line but the figure itself; of others what stands around it. */
function calledOf({ name, context, role, quantity }: PlacedFigure): string {
  return role === "text" && context.length <= longestLine ? context.replace(quantity.text, "") : name;
}

/** The words a figure goes by, and short ones, too (ARR, ROI). */
function wordsOf(figure: PlacedFigure): ReadonlySet<string> {
  const called = calledOf(figure);
  const words = new Set(pairsOf(called));
  for (const [word] of called.toLowerCase().matchAll(/\b[a-z]{3}\b/gu))
    if (!emptyWords.has(word)) words.add(word);
  if (words.size === 0) for (const pair of pairsOf(figure.heading)) words.add(pair);
  return words;
}

const longestLine = 48;
const emptyWords: ReadonlySet<string> = new Set(
  "the and for per are was not all our its has had can may one two usd eur gbp cny rmb".split(" "),
);

function isOfEach(name: string): boolean {
  return payWord.test(name) || perUnit.test(name);
}

const manyDigits = 4;
const someLikeness = 0.25;
const muchLikeness = 0.5;
const fewEqual = 3;

/** Year 1 and Year 2, 2025年 and 2026年. */
function areOfOtherNumbers(a: string, b: string): boolean {
  const [own, its] = [numbersIn(a), numbersIn(b)];
  return own.length > 0 && its.length > 0 && !own.some((number) => its.includes(number));
}

function numbersIn(name: string): readonly string[] {
  return name.match(/\d+|[一二三四](?=季度|期|年)/gu) ?? [];
}

function claimOf(result: PlacedFigure, origin: PlacedFigure): Claim {
  return { operation: "sum", result, operands: [origin], certainty: "inferred", because: "told-again" };
}

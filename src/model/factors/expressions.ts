import { Decimal } from "../../quantities/decimal.ts";
import { roughly } from "../derivation/roughly.ts";
import type { Atom } from "./atoms.ts";
import { visitCombinations } from "./combinations.ts";
import type { Shape } from "./combinations.ts";
import { mayMake } from "./fitting.ts";
import { noFactor } from "./known-factors.ts";
import type { Factor } from "./known-factors.ts";
import type { PlacedFigure } from "./placed-figures.ts";

/** A product of some atoms by others, and a number that spans of time or units make of it. */
export interface Expression {
  readonly over: readonly Atom[];
  readonly under: readonly Atom[];
  readonly factor: Factor;
}

/** The expressions of one shape that make the result: first by plain numbers, then exactly. */
export function findExpressions(
  shape: Shape,
  result: PlacedFigure,
  atoms: readonly Atom[],
): readonly Expression[] {
  const hits: Expression[] = [];
  const target = roughly(result) / (result.quantity.unit === "%" ? 100 : 1);
  const room = roomOf(result);
  const factors = shape === "scaled" ? offeredBy(atoms) : [noFactor, ...offeredBy(atoms)];
  visitCombinations(shape, atoms, (made, multiplied, a, b, c, d) => {
    for (const factor of factors) {
      if (Math.abs(made * factor.rough - target) > room) continue;
      const found = expressionOf([a, b, c, d], multiplied, factor);
      if (isOffered(found) && mayMake(result, found.over, found.under) && meets(found, result))
        hits.push(found);
    }
  });
  return hits;
}

/** How many expressions of one shape could have been meant, as far as `most`. */
export function countExpressions(
  shape: Shape,
  result: PlacedFigure,
  atoms: readonly Atom[],
  most: number,
): number {
  let count = 0;
  visitCombinations(shape, atoms, (_, multiplied, a, b, c, d) => {
    if (count > most) return;
    const { over, under } = expressionOf([a, b, c, d], multiplied, noFactor);
    if (!mayMake(result, over, under)) return;
    count += (shape === "scaled" ? 0 : 1) + offeredBy([...over, ...under]).length;
  });
  return count;
}

function expressionOf(chosen: readonly (Atom | undefined)[], multiplied: number, factor: Factor): Expression {
  const atoms = chosen.filter((atom) => atom !== undefined);
  const inOrder = (some: readonly Atom[]) => some.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { over: inOrder(atoms.slice(0, multiplied)), under: inOrder(atoms.slice(multiplied)), factor };
}

function placeOf({ figures: [first] }: Atom): number {
  return first?.at ?? 0;
}

/** Each once, though several atoms offer it. */
function offeredBy(atoms: readonly Atom[]): readonly Factor[] {
  return [...new Set(atoms.flatMap((atom) => atom.factors))];
}

function isOffered({ over, under, factor }: Expression): boolean {
  if (factor === noFactor) return true;
  return [...over, ...under].some(({ factors }) => factors.includes(factor));
}

/** Half of the last place that the result is written to. */
function roomOf({ quantity, exact }: PlacedFigure): number {
  const place = Number(quantity.resolution ?? 0);
  const slack = Math.abs(exact.toRoughNumber()) * 1e-9;
  return (place / 2 + slack) / (quantity.unit === "%" ? 100 : 1);
}

export function workOutExpression({ over, under, factor }: Expression): Decimal | undefined {
  const top = over.reduce((made, { exact }) => made.times(exact), factor.exact);
  const bottom = under.reduce((made, { exact }) => made.times(exact), Decimal.one);
  return top.dividedBy(bottom);
}

function meets(expression: Expression, { quantity, exact }: PlacedFigure): boolean {
  const made = workOutExpression(expression);
  if (made === undefined) return false;
  const off = exact.minus(quantity.unit === "%" ? made.times(hundred) : made).abs();
  return off.plus(off).compare(Decimal.parse(quantity.resolution ?? "0") ?? Decimal.zero) <= 0;
}

const hundred = Decimal.of(100);

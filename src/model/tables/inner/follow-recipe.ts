import { Decimal } from "../../../quantities/decimal.ts";
import type { Operand, Term } from "../formula.ts";
import { unitSteps } from "../unit-steps.ts";
import type { Value, Vector } from "../sheet.ts";
import { areOfOneKind } from "./one-kind.ts";
import type { Dish, Ingredient } from "./recipes.ts";

/** What a dish comes to for a figure that is told in this unit; undefined where units forbid it. */
export function followRecipe(
  { making, ingredients, times }: Dish,
  stated: Value,
  target: Vector,
): Decimal | undefined {
  switch (making) {
    case "product":
      return fitsMoney(stated, ingredients) ? productOf(ingredients, stated, target) : undefined;
    case "sum":
    case "mean": {
      const sum = ingredients.reduce((made, { value }) => made.plus(value.exact), Decimal.zero);
      const made = making === "sum" ? sum : sum.dividedBy(Decimal.of(ingredients.length));
      const [first] = ingredients;
      if (made === undefined || first === undefined || !fitsMoney(stated, [first, ...times]))
        return undefined;
      if (times.length === 0 && !isAlike(first.value, stated)) return undefined;
      const rest = productOf(times, stated, target);
      return rest === undefined ? undefined : made.times(rest);
    }
    case "pairs":
      return addPairs(ingredients, times, stated, target);
    case "change":
      return changeIn(ingredients, stated);
    case "step":
      return stepOf(ingredients, stated, target);
  }
}

function addPairs(
  ingredients: readonly Ingredient[],
  times: readonly Ingredient[],
  stated: Value,
  target: Vector,
): Decimal | undefined {
  let sum = Decimal.zero;
  for (let at = 0; at + 1 < ingredients.length; at += 2) {
    const pair = [...ingredients.slice(at, at + 2), ...times];
    const made = fitsMoney(stated, pair) ? productOf(pair, stated, target) : undefined;
    if (made === undefined) return undefined;
    sum = sum.plus(made);
  }
  return sum;
}

/** In percent where the stated figure is and the two are not, else what the second is above the first. */
function changeIn([first, second]: readonly Ingredient[], stated: Value): Decimal | undefined {
  if (first === undefined || second === undefined) return undefined;
  const change = second.value.exact.minus(first.value.exact);
  const isGrowth = stated.dimension === percent && second.value.dimension !== percent;
  if (isGrowth && first.value.exact.sign() <= 0) return undefined;
  if (!isGrowth && !isAlike(second.value, stated)) return undefined;
  const made = isGrowth ? change.times(hundred).dividedBy(first.value.exact) : change;
  // 减少6分钟, or a column of what was saved.
  const isUnsigned = !/^[+−-]/u.test(stated.node.text) && made?.sign() !== stated.exact.sign();
  return isUnsigned ? made?.negated() : made;
}

/** The same amount over another span of time. */
function stepOf([only]: readonly Ingredient[], stated: Value, target: Vector): Decimal | undefined {
  const each = stated.each ?? target.each;
  if (only === undefined || each === undefined || !isAlike(only.value, stated)) return undefined;
  const isSame = only.value.each?.unit === each.unit;
  return isSame ? only.value.exact : productOf([only], stated, target);
}

function isAlike(a: Value, b: Value): boolean {
  return a.dimension === b.dimension || a.dimension === "number" || b.dimension === "number";
}

/** In the units that rates are told by; of several steps the one that comes nearest. */
function productOf(factors: readonly Ingredient[], stated: Value, target: Vector): Decimal | undefined {
  let made = Decimal.one;
  for (const { value } of factors)
    made = made.times(value.dimension === percent ? value.exact.times(hundredth) : value.exact);
  if (stated.dimension === percent) made = made.times(hundred);
  const steps = unitSteps(factors.map(asTerm), stated.each ?? target.each);
  const [first, ...others] = steps.map((step) => made.times(step));
  const off = (value: Decimal) => stated.exact.minus(value).abs();
  return first === undefined
    ? made
    : others.reduce((best, other) => (off(other).compare(off(best)) < 0 ? other : best), first);
}

function asTerm({ value, vector }: Ingredient): Term {
  const operand: Operand = { vector, sign: 1 };
  return { operand, value };
}

/** One price at most, and nothing squared; money comes of money, or of figures that do not say what they measure. */
function fitsMoney(stated: Value, factors: readonly Ingredient[]): boolean {
  if (isSquared(factors)) return false;
  const money = factors.filter(({ value }) => isMoney(value)).length;
  if (money > 1) return false;
  if (isMoney(stated)) return money === 1 || factors.some(({ value }) => value.dimension === "number");
  return money === 0 || stated.dimension === "number";
}

function isSquared(factors: readonly Ingredient[]): boolean {
  return factors.some(({ value }, at) =>
    factors.slice(at + 1).some((other) => areOfOneKind(value.dimension, other.value.dimension)),
  );
}

function isMoney({ dimension }: Value): boolean {
  return dimension.startsWith("money:");
}

const percent = "percent:%";
const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

import type { Grid, GridColumn, GridRow } from "../../../ast/tables/grid.ts";
import { Decimal } from "../../../quantities/decimal.ts";
import { Interval } from "../../../quantities/interval.ts";
import type { Relation, RelationKind } from "../../relation.ts";
import type { RelationContext } from "../../relations/context.ts";
import { makeTerm, showQuantity } from "../../relations/term.ts";
import { slipDigits } from "../../../quantities/slip-digits.ts";
import { digitsOf } from "../evidence.ts";
import { makeVector } from "../sheet.ts";
import type { Value, Vector } from "../sheet.ts";
import { followRecipe } from "./follow-recipe.ts";
import { innerFigures } from "./inner-figures.ts";
import { isSaid, recipesFor } from "./recipes.ts";
import type { Cells, Dish, Ingredient, Recipe } from "./recipes.ts";

/**
 * Rows whose amounts are made of the figures that their other cells tell among words. How many there are differs from row to row,
 * so that no column holds them; what shows it is that the same recipe comes out in several rows, or in one to many digits.
 */
export function relateRecipes(
  grid: Grid,
  isTold: (value: Value) => boolean,
  context: RelationContext,
): readonly Relation[] {
  if (grid.rows.length > mostRows) return [];
  const rows = grid.rows.filter(({ role }) => role === "item" || role === "of-which");
  const columns = grid.columns.filter(({ role }) => role !== "ordinal");
  const kitchen = readRows(columns, rows);
  if (kitchen.inner.length === 0) return [];
  return columns.flatMap((column) => {
    const target = kitchen.vectors.get(column.index);
    if (target === undefined || column.role === "label" || column.role === "text") return [];
    return relateColumn(target, kitchen, isTold, context);
  });
}

const mostRows = 400;

interface Kitchen {
  readonly vectors: ReadonlyMap<number, Vector>;
  /** Of each row. */
  readonly cells: readonly Cells[];
  /** The columns that tell figures beside words, and those that hold values. */
  readonly inner: readonly number[];
  readonly values: readonly number[];
}

function readRows(columns: readonly GridColumn[], rows: readonly GridRow[]): Kitchen {
  const vectors = new Map(
    columns.map(({ index, header }) => [
      index,
      makeVector(
        index,
        header,
        rows.map(({ cells }) => cells[index]),
      ),
    ]),
  );
  const inner = new Set<number>();
  const values = new Set<number>();
  const cells = rows.map((row, at): Cells => {
    const [told, own] = [new Map<number, Ingredient[]>(), new Map<number, Ingredient>()];
    for (const { index } of columns) {
      const cell = row.cells[index];
      const vector = vectors.get(index);
      if (cell === undefined || vector === undefined) continue;
      const value = vector.values[at];
      if (value !== undefined) {
        own.set(index, { value, vector });
        values.add(index);
      }
      const figures = innerFigures(cell).filter(({ isDivisor }) => !isDivisor);
      if (figures.length === 0) continue;
      const read = makeVector(
        index,
        vector.heading,
        figures.map(({ node }) => ({ cell: cell.cell, figure: node, state: "figure" as const })),
      );
      told.set(
        index,
        read.values.flatMap((each, place) => {
          const joint = place === 0 ? undefined : figures[place]?.before;
          return each === undefined ? [] : { value: each, vector, ...(joint !== undefined && { joint }) };
        }),
      );
      inner.add(index);
    }
    return { inner: told, values: own };
  });
  return { vectors, cells, inner: [...inner], values: [...values] };
}

function relateColumn(
  target: Vector,
  { cells, inner, values }: Kitchen,
  isTold: (value: Value) => boolean,
  context: RelationContext,
): readonly Relation[] {
  const found: Relation[] = [];
  const left = new Set(
    target.values.flatMap((value, row) =>
      value !== undefined && !isTold(value) && value.exact.sign() !== 0 ? [row] : [],
    ),
  );
  const others = values.filter((value) => value !== target.index);
  const missed: Served[] = [];
  let tried = 0;
  for (const recipe of recipesFor(inner, others)) {
    if (left.size === 0) break;
    const served = serve(recipe, target, cells, left);
    if (served.length === 0) continue;
    tried++;
    const obeying = served.filter(({ isMet }) => isMet);
    if (!isShown(obeying, served.length, tried)) continue;
    for (const each of missedBySlip(served, obeying)) missed.push(each);
    for (const each of obeying) {
      left.delete(each.row);
      found.push(relationOf(each, target, context));
    }
  }
  const wrong = missed.filter(({ row }) => left.has(row));
  return [...found, ...wrong.map((each) => relationOf(each, target, context))];
}

interface Served {
  readonly row: number;
  readonly stated: Value;
  readonly dish: Dish;
  readonly made: Decimal;
  readonly isMet: boolean;
}

function serve(
  recipe: Recipe,
  target: Vector,
  cells: readonly Cells[],
  left: ReadonlySet<number>,
): readonly Served[] {
  return [...left].flatMap((row): readonly Served[] => {
    const stated = target.values[row];
    const own = cells[row];
    if (stated === undefined || own === undefined) return [];
    const dish = recipe.take(own);
    if (dish === undefined || dish.ingredients.some(({ value }) => value.node === stated.node)) return [];
    const made = followRecipe(dish, stated, target);
    if (made === undefined) return [];
    const off = stated.exact.minus(made).abs();
    const isMet = off.plus(off).compare(stated.ownPlace) <= 0 && made.sign() !== 0;
    return [{ row, stated, dish, made, isMet }];
  });
}

/** Rows alike show no more than one of them; half of the rows must come out, and hardly one of a hundred such recipes by chance. */
function isShown(obeying: readonly Served[], served: number, tried: number): boolean {
  if (obeying.length * 2 < served) return false;
  const told = new Map<string, number>();
  for (const { stated, dish } of obeying)
    if (!isTrivial(dish)) told.set(stated.exact.toString(), Math.min(digitsOf(stated.node.text), mostDigits));
  const digits = [...told.values()].reduce((sum, each) => sum + each, 0);
  const areSaid = obeying.length > 0 && obeying.every(({ dish }) => isSaid(dish));
  return digits >= (areSaid ? digitsOfSaid : Math.log10(tried) + spare);
}

const mostDigits = 4;
const spare = 2;
const digitsOfSaid = 2;

/**
 * Where signs say in other rows what is done with the figures of a cell, and say so in this, its amount is held to them: where it
 * is a digit off, or where many others come out.
 */
function missedBySlip(served: readonly Served[], obeying: readonly Served[]): readonly Served[] {
  const said = obeying.filter(({ dish }) => isSaid(dish) && !isTrivial(dish)).length;
  const missed = served.filter(({ isMet }) => !isMet);
  if (said < fewestSaid || missed.length * fewestSaid > said) return [];
  return missed.filter(
    ({ stated, made, dish }) =>
      isSaid(dish) &&
      !stated.isAdjusted &&
      stated.node.isApproximate !== true &&
      (said >= manySaid || slipDigits(stated.exact.abs(), stated.ownPlace, made.abs()) > 0),
  );
}

const fewestSaid = 2;
const manySaid = 4;

/** One of something is worth what it costs, whatever is multiplied. */
function isTrivial({ making, ingredients, times }: Dish): boolean {
  if (making !== "product") return false;
  const left = [...ingredients, ...times].filter(({ value: { exact, dimension } }) =>
    dimension === "percent:%" ? !exact.equals(hundred) : !exact.equals(Decimal.one),
  );
  return left.length < 2;
}

const hundred = Decimal.of(100);

function kindOf({ making, ingredients }: Dish, { dimension }: Value): RelationKind {
  if (making === "step") return "product";
  if (making === "pairs") return "sum";
  if (making === "mean") return "average";
  if (making !== "change") return making;
  const isOfPercent = ingredients.every(({ value }) => value.dimension === dimension);
  return dimension === "percent:%" && !isOfPercent ? "growth" : "difference";
}

function relationOf(
  { stated, dish, made, isMet }: Served,
  target: Vector,
  { file, plan }: RelationContext,
): Relation {
  const delta = stated.exact.minus(made);
  return {
    kind: kindOf(dish, stated),
    plan,
    certainty: isSaid(dish) ? "stated" : "inferred",
    because: isSaid(dish) ? "figures-joined-in-cells" : "figures-in-cells",
    metric: target.title,
    stated: makeTerm(file, stated.node, { name: target.title }),
    terms: [...dish.ingredients, ...dish.times].map(({ value }) => makeTerm(file, value.node)),
    computed: Interval.point(made).toJSON(),
    delta: delta.toString(),
    verdict: delta.sign() === 0 ? "holds" : isMet ? "rounding" : "violated",
    statement: `${showQuantity(stated.node)} = ${showDish(dish, stated, made)}`,
  };
}

function showDish(dish: Dish, stated: Value, made: Decimal): string {
  const { making, ingredients, times } = dish;
  const shown = ingredients.map(({ value }) => showQuantity(value.node));
  const [first = ""] = shown;
  const rest = times.map(({ value }) => ` × ${showQuantity(value.node)}`).join("");
  switch (making) {
    case "product":
      return shown.join(" × ") + rest;
    case "sum":
      return rest === "" ? shown.join(" + ") : `(${shown.join(" + ")})${rest}`;
    case "mean":
      return `(${shown.join(" + ")}) ÷ ${shown.length}${rest}`;
    case "pairs": {
      const pairs = shown.flatMap((one, at) => (at % 2 === 0 ? [`${one} × ${shown[at + 1] ?? ""}`] : []));
      return rest === "" ? pairs.join(" + ") : `(${pairs.join(" + ")})${rest}`;
    }
    case "change":
      return showChange(dish, stated, made);
    case "step":
      return `${first} × ${made.dividedBy(ingredients[0]?.value.exact ?? made)?.toString() ?? ""}`;
  }
}

function showChange(dish: Dish, stated: Value, made: Decimal): string {
  const [first, second] = dish.ingredients.map(({ value }) => value);
  if (first === undefined || second === undefined) return "";
  const isRise = second.exact.compare(first.exact) >= 0 === made.sign() >= 0;
  const [from, to] = [first, second].map(({ node }) => showQuantity(node));
  const change = isRise ? `${to ?? ""} − ${from ?? ""}` : `${from ?? ""} − ${to ?? ""}`;
  return kindOf(dish, stated) === "growth" ? `(${change}) ÷ ${from ?? ""}` : change;
}

import type { Value, Vector } from "../sheet.ts";

/** A figure of a row as recipes take it, with the column it stands in. */
export interface Ingredient {
  readonly value: Value;
  readonly vector: Vector;
  /** What stands between it and the figure before it in its cell; absent for the first, and for a cell's own value. */
  readonly joint?: string;
}

/** What some cells of a row hold, in the order of its columns. */
export interface Cells {
  /** Figures beside words, by the place of their column; those that only say what others are told for each of left out. */
  readonly inner: ReadonlyMap<number, readonly Ingredient[]>;
  /** Values of cells, by the same. */
  readonly values: ReadonlyMap<number, Ingredient>;
}

export type Making = "product" | "sum" | "mean" | "pairs" | "change" | "step";

/** What a recipe takes of a row: figures that are multiplied with one another, or the sum of what is multiplied so. */
export interface Dish {
  readonly making: Making;
  readonly ingredients: readonly Ingredient[];
  /** What all of it is multiplied by. */
  readonly times: readonly Ingredient[];
}

/** Whether signs or words between the figures of a cell say what is done with them. */
export function isSaid({ making, ingredients }: Dish): boolean {
  const sign = signs[making];
  const joints = ingredients.flatMap(({ joint }) => joint ?? []);
  const isOfOneCell = joints.length > 0 && joints.length === ingredients.length - 1;
  return sign !== undefined && isOfOneCell && joints.every((joint) => sign.test(joint));
}

const signs: Partial<Readonly<Record<Making, RegExp>>> = {
  product: /[×✕*＊@]|^\s*[xX]\s*[$€£¥￥]?$|\s[xX]\s|\bat\b|\beach\b|\bper\b|每|各|乘/u,
  sum: /[+＋]/u,
  change: /→|⇒|->|➔|➜/u,
};

/** One way to make a column's figures of others in their rows, whatever the number of figures in a cell. */
export interface Recipe {
  readonly making: Making;
  readonly take: (cells: Cells) => Dish | undefined;
}

const mostInner = 3;
const mostValues = 4;

/**
 * The recipes for a table with figures beside words in some of its columns, from those that leave least to choose:
 *
 *     | 45套，每套35元 | 1,575 |                   all figures of a cell, multiplied
 *     | 4人 × 25天 | 420 | 42,000 |               and a cell beside them
 *     | 笔记本（40本） | 每本3.5元 | 140 |          those of two cells
 *     | 前区120、中区200、后区160 | 480 |           added up
 *     | 6人间30间、4人间12间 | 228 |               two by two
 */
export function recipesFor(inner: readonly number[], values: readonly number[]): readonly Recipe[] {
  const cells = inner.slice(0, mostInner);
  const beside = values.slice(-mostValues);
  const pairs = cells.flatMap((a, at) => cells.slice(at + 1).map((b) => [a, b] as const));
  return [
    ...beside.map(stepOf),
    ...cells.map((cell) => product([cell], [])),
    ...cells.flatMap((cell) => [...sums(cell, []), changeOf(cell)]),
    ...cells.flatMap((cell) => beside.map((value) => product([cell], [value]))),
    ...pairs.map((both) => product(both, [])),
    ...cells.flatMap((cell) => beside.flatMap((value) => sums(cell, [value]))),
    ...pairs.flatMap((both) => beside.map((value) => product(both, [value]))),
    ...beside.flatMap((a, at) => beside.slice(at + 1).map((b) => product([], [a, b]))),
    ...cells.flatMap((cell) => [lastOf(cell, []), ...beside.map((value) => lastOf(cell, [value]))]),
  ];
}

function product(inner: readonly number[], values: readonly number[]): Recipe {
  return {
    making: "product",
    take: (cells) => {
      const factors = [...inner.map((at) => cells.inner.get(at)), ...valuesAt(cells, values)];
      if (factors.some((some) => some === undefined || some.length === 0)) return undefined;
      return dish(
        "product",
        factors.flatMap((some) => some ?? []),
      );
    },
  };
}

/** The last two figures of a cell, where others name what they are of: 2号楼 8间×35元. */
function lastOf(inner: number, values: readonly number[]): Recipe {
  return {
    making: "product",
    take: (cells) => {
      const told = cells.inner.get(inner) ?? [];
      const others = valuesAt(cells, values);
      if (told.length <= 2 || others.some((some) => some === undefined)) return undefined;
      return dish("product", [...told.slice(-2), ...others.flatMap((some) => some ?? [])]);
    },
  };
}

const summed = ["sum", "pairs", "mean"] as const;

function sums(inner: number, values: readonly number[]): readonly Recipe[] {
  return summed.map((making) => ({
    making,
    take: (cells) => {
      const told = cells.inner.get(inner) ?? [];
      const others = valuesAt(cells, values);
      if (others.some((some) => some === undefined) || !mayAdd(making, told)) return undefined;
      return dish(
        making,
        told,
        others.flatMap((some) => some ?? []),
      );
    },
  }));
}

function mayAdd(making: Making, told: readonly Ingredient[]): boolean {
  if (making === "pairs") return told.length >= 4 && told.length % 2 === 0;
  const [first] = told;
  return told.length >= (making === "mean" ? 3 : 2) && told.every((each) => isLike(each, first));
}

/** 52→39: of two figures of a kind, how far the second is above the first. */
function changeOf(inner: number): Recipe {
  return {
    making: "change",
    take: (cells) => {
      const told = cells.inner.get(inner) ?? [];
      const [first, second, more] = told;
      if (second === undefined || more !== undefined) return undefined;
      if (!isLike(second, first) && first?.value.dimension !== "number") return undefined;
      return dish("change", told);
    },
  };
}

/** $45/month below Yearly: one figure, told for another span. */
function stepOf(place: number): Recipe {
  return {
    making: "step",
    take: ({ values }) => {
      const value = values.get(place);
      return value?.value.each === undefined
        ? undefined
        : { making: "step", ingredients: [value], times: [] };
    },
  };
}

function isLike(a: Ingredient, b: Ingredient | undefined): boolean {
  const [one, other] = [a.value.dimension, b?.value.dimension];
  return one === other || one === "number" || other === "number";
}

function valuesAt(cells: Cells, at: readonly number[]): readonly (readonly Ingredient[] | undefined)[] {
  return at.map((place) => {
    const value = cells.values.get(place);
    return value === undefined ? undefined : [value];
  });
}

function dish(
  making: Making,
  ingredients: readonly Ingredient[],
  times: readonly Ingredient[] = [],
): Dish | undefined {
  const count = ingredients.length + times.length;
  return count < 2 || count > mostTaken ? undefined : { making, ingredients, times };
}

const mostTaken = 24;

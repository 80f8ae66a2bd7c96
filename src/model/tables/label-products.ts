import type { Cell, QuantityNode } from "../../ast/nodes.ts";
import { isFigure } from "../../ast/statements/context.ts";
import { dimensionOf } from "../../ast/statements/text/dimension.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import type { Grid, GridColumn, GridRow } from "../../ast/tables/grid.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { digitsOf, isBelieved } from "./evidence.ts";
import { priceWord, totalWord } from "./words.ts";

/**
 * Products that a row spells out in words beside its amount:
 *
 *     | 春节慰问（26人×300元） |  7,800.00 |
 *     | School visits: 60 visits at £220 | 13,200 |
 *
 * The sign of multiplication names all of it; which column holds the result, the rows must show. Numbers of several things
 * may be multiplied in one cell beside their price:
 *
 *     | 250元/间 | 5间×2天 | 2,500 |
 */
export function relateLabelProducts(grid: Grid, context: RelationContext): Relation[] {
  const spelled = grid.rows.flatMap((row) => {
    const factors = row.role === "deleted" ? undefined : factorsIn(row);
    return factors === undefined ? [] : [{ row, factors }];
  });
  if (spelled.length === 0) return [];
  const relations = new Map<GridRow, Relation>();
  const amounts = grid.columns.filter(({ role }) => role === "amount" || role === "total");
  const prices = amounts.filter(({ header }) => priceWord.test(header) && !totalWord.test(header));
  for (const column of amounts)
    for (const price of [undefined, ...prices]) {
      if (price === column) continue;
      const found = spelled.flatMap(({ row, factors }) => {
        if (relations.has(row)) return [];
        const relation = relateProduct(row, column, withPrice(row, factors, price), context);
        return relation === undefined ? [] : [{ row, relation }];
      });
      const obeying = found.filter(({ relation }) => relation.verdict === "holds");
      const digits = obeying.reduce((sum, { relation }) => sum + digitsOf(relation.stated.text), 0);
      if (!isBelieved("defined", { checked: found.length, obeying: obeying.length, digits })) continue;
      for (const { row, relation } of found) relations.set(row, relation);
    }
  return [...relations.values()];
}

function withPrice(
  { cells }: GridRow,
  factors: readonly QuantityNode[],
  price: GridColumn | undefined,
): readonly QuantityNode[] {
  const figure = price === undefined ? undefined : cells[price.index]?.figure;
  return figure === undefined ? factors : [figure, ...factors];
}

const times = /^\s*(?:[×✕xX*＊@]|at|乘以?)\s*[$€£¥￥]?\s*$/u;

/** The figures of a cell of words that a sign of multiplication joins. */
function factorsIn(row: GridRow): readonly QuantityNode[] | undefined {
  for (const { cell, state } of row.cells) {
    if (cell === undefined || state !== "text") continue;
    const factors = joinedFactors(cell);
    if (factors !== undefined) return factors;
  }
  return undefined;
}

function joinedFactors({ text, children }: Cell): readonly QuantityNode[] | undefined {
  const figures = children.filter((node): node is QuantityNode => node.type === "quantity" && isFigure(node));
  for (const [index, first] of figures.entries()) {
    const factors = [first];
    for (const next of figures.slice(index + 1)) {
      const last = factors.at(-1);
      if (last === undefined || !times.test(wordless(text.slice(last.end, next.start)))) break;
      factors.push(next);
    }
    // 红酒56瓶*128，饮料包干2,800 comes to both.
    if (factors.length >= 2) return figures.some((each) => isBeside(each, factors)) ? undefined : factors;
  }
  return undefined;
}

/** An amount of its own behind the product. */
function isBeside(figure: QuantityNode, factors: readonly QuantityNode[]): boolean {
  const isAmount = figure.kind === "money" || (figure.kind === "number" && figure.unit === null);
  return isAmount && !factors.includes(figure) && figure.start > (factors.at(-1)?.end ?? 0);
}

/** `60 visits at £220`: what is counted stands before the sign. */
function wordless(between: string): string {
  return between.replace(/^\s*(?:[a-z]+\s+){0,3}(?=(?:at|@|x|×)\s)/iu, "");
}

function relateProduct(
  row: GridRow,
  column: GridColumn,
  factors: readonly QuantityNode[],
  context: RelationContext,
): Relation | undefined {
  const stated = row.cells[column.index]?.figure;
  const value = stated === undefined ? undefined : exactValue(stated);
  if (stated === undefined || value === undefined || !mayMake(stated, factors)) return undefined;
  let computed = Decimal.one;
  for (const factor of factors) {
    const exact = exactValue(factor);
    if (exact === undefined) return undefined;
    computed = computed.times(exact);
  }
  const name = row.label?.text ?? "";
  return {
    kind: "product",
    plan: context.plan,
    certainty: "stated",
    because: "factors-in-words",
    metric: name,
    stated: makeTerm(context.file, stated, { name }),
    terms: factors.map((factor) => makeTerm(context.file, factor)),
    computed: Interval.point(computed).toJSON(),
    delta: value.minus(computed).toString(),
    verdict: value.equals(computed) ? "holds" : "violated",
    statement: `${showQuantity(stated)} = ${factors.map(showQuantity).join(" × ")}`,
  };
}

/** One price at most, in the money of the amount: dollars make yuan at a rate that stands elsewhere. */
function mayMake(stated: QuantityNode, factors: readonly QuantityNode[]): boolean {
  const [price, more] = factors.filter(({ kind }) => kind === "money");
  if (more !== undefined) return false;
  const isForeign = price !== undefined && stated.kind === "money" && price.unit !== stated.unit;
  return (
    !isForeign &&
    factors.every((factor) => factor.kind !== "percent" && isMeasuredAlike(stated, factor)) &&
    dimensionOf(stated) !== "percent:%"
  );
}

/** Metres make metres and square metres; two layers of 10 cm make no area. */
function isMeasuredAlike(stated: QuantityNode, factor: QuantityNode): boolean {
  const [made, by] = [stated, factor].map(({ kind, unit }) =>
    kind === "number" ? unit?.replace(/[²³23]$|^平方|^立方/u, "") : undefined,
  );
  return made === undefined || by === undefined || made === by;
}

import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { mostAttempts } from "../derivation/chance.ts";
import type { Doubt } from "../derivation/chance.ts";
import { significantDigits } from "../flow/amounts.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Flow } from "../flow/flow.ts";
import type { Relation, RelationKind } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { sheetByColumns, sheetByRows } from "../tables/sheet.ts";
import type { Value } from "../tables/sheet.ts";
import { atomOf, turnedShares } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import { shapes } from "./combinations.ts";
import { countExpressions, findExpressions, workOutExpression } from "./expressions.ts";
import type { Expression } from "./expressions.ts";
import { relateColumnFactors } from "./column-factors.ts";
import type { KnownFigures } from "./column-ways.ts";
import { areKin, isReckonedFrom } from "./kin.ts";
import { figuresBeside, multipliersOf } from "./multipliers.ts";
import { relateSteps } from "./relate-steps.ts";
import { relatePartedWholes } from "./parted-wholes.ts";
import { placeFigures } from "./placed-figures.ts";
import type { PlacedFigure } from "./placed-figures.ts";
import { relateToldAgain } from "./told-again.ts";
import { givensOf, isOfPairs, isOfPoints, isYear, poolsOf } from "./pools.ts";

/**
 * Figures that follow from others which stand elsewhere: in a heading, a head, a list or table of assumptions, a row of
 * another column. What makes them is a product or quotient that comes out to the last place written, and hardly by chance:
 *
 *     ### Year 1 (46 weeks)
 *     - Engineers: 24
 *     - Hours saved per engineer per week: 2.5
 *     | Hours saved | 2,760 |        2,760 = 24 × 2.5 × 46
 *
 * What is found so is only ever inferred, but for wholes that a table parts in percent and in amounts.
 */
export function relateFactors(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const figures = placeFigures(flow);
  const givens = givensOf(figures);
  const told = new Map<number, ReadonlySet<number>>();
  for (const { stated, terms, because } of known) {
    if (because === "shares-make-the-whole") continue;
    told.set(stated.span.start.offset, new Set(terms.map(({ span }) => span.start.offset)));
  }
  const found: Relation[] = [...relateTables(figures, givens, known, context)];
  for (const { stated, terms } of found)
    told.set(stated.span.start.offset, new Set(terms.map(({ span }) => span.start.offset)));
  for (const result of figures) {
    if (!mayFollow(result) || told.has(result.offset)) continue;
    const expression = explain(result, figures, givens, told);
    if (expression === undefined) continue;
    const relation = relationOf(result, expression, context);
    told.set(result.offset, new Set(relation.terms.map(({ span }) => span.start.offset)));
    found.push(relation);
  }
  const again = [...found, ...relateToldAgain(figures, [...known, ...found], context)];
  return [...again, ...relateSteps(flow, [...known, ...again], context)];
}

/** Columns and rows of tables by figures that stand beside them. */
function relateTables(
  figures: readonly PlacedFigure[],
  givens: readonly PlacedFigure[],
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Map<number, ReadonlySet<number>>();
  const tell = ({ kind, stated, terms }: Relation) => {
    if (isOfFactors.has(kind))
      told.set(stated.span.start.offset, new Set(terms.map(({ span }) => span.start.offset)));
  };
  known.forEach(tell);
  const placeOf = ({ node }: Value) => node.position.start.offset;
  const knownFigures: KnownFigures = {
    isTold: (value) => told.has(placeOf(value)),
    isTurned: (value, bases) => bases.some((base) => told.get(placeOf(base))?.has(placeOf(value)) === true),
  };
  const wrong = new Set(
    known.filter(({ verdict }) => verdict === "violated").map(({ stated }) => stated.span.start.offset),
  );
  const isWrong = (value: Value) => wrong.has(placeOf(value));
  const wholes = byAmount(figures);
  const firstAndLast = new Map<FlowTable, [PlacedFigure, PlacedFigure]>();
  for (const figure of figures) {
    if (figure.table === undefined) continue;
    const ends = firstAndLast.get(figure.table);
    if (ends === undefined) firstAndLast.set(figure.table, [figure, figure]);
    else ends[1] = figure;
  }
  return [...firstAndLast].flatMap(([{ grid }, [first, last]]) => {
    const multipliers = multipliersOf(figuresBeside(first, last, figures, givens));
    const columns = sheetByColumns(grid);
    const parted = relatePartedWholes(columns, wholes, { ...knownFigures, isWrong }, context);
    parted.forEach(tell);
    return [
      ...parted,
      ...[columns, sheetByRows(grid)].flatMap((sheet) => {
        const relations = relateColumnFactors(sheet, multipliers, knownFigures, context);
        relations.forEach(tell);
        return relations;
      }),
    ];
  });
}

/** Amounts by what they come to. */
function byAmount(figures: readonly PlacedFigure[]): ReadonlyMap<string, readonly PlacedFigure[]> {
  const found = new Map<string, PlacedFigure[]>();
  for (const figure of figures) {
    if (!figure.isAmount || figure.exact.sign() <= 0) continue;
    const key = figure.exact.toString();
    const others = found.get(key);
    if (others === undefined) found.set(key, [figure]);
    else others.push(figure);
  }
  return found;
}

const isOfFactors: ReadonlySet<RelationKind> = new Set(["product", "average", "share", "growth"]);

const fewestDigits = 2;
/** In longer tables columns show what rows are made of. */
const fewRows = 3;

/** Some cell of its row tells figures among words. */
function hasRemark({ table, rowAt }: PlacedFigure): boolean {
  return (
    table?.grid.rows[rowAt ?? 0]?.cells.some(
      ({ cell, state }) => state === "text" && /\d/u.test(cell?.text ?? ""),
    ) === true
  );
}

/** In a long table only what a cell of the row tells among words says more than its columns. */
function mayExplain(expression: Expression, result: PlacedFigure): boolean {
  if (!isOnlyByRemark(result)) return true;
  return figuresOf(expression).some(({ role, group }) => role === "remark" && group === result.group);
}

function isOnlyByRemark(figure: PlacedFigure): boolean {
  const { role, table, heads } = figure;
  return role === "cell" && !isOfPairs(figure) && (table?.rows.length ?? 0) > fewRows && heads.length === 0;
}

function mayFollow(figure: PlacedFigure): boolean {
  const { role, exact, quantity } = figure;
  if (isYear(figure) || isOfPoints(figure) || quantity.change !== undefined) return false;
  if (role === "title" || role === "head" || exact.sign() <= 0) return false;
  if (isOnlyByRemark(figure)) return hasRemark(figure);
  return significantDigits(exact) >= fewestDigits || (quantity.resolution ?? "1").includes(".");
}

function explain(
  result: PlacedFigure,
  figures: readonly PlacedFigure[],
  givens: readonly PlacedFigure[],
  told: ReadonlyMap<number, ReadonlySet<number>>,
): Expression | undefined {
  const most = new Map<Doubt, number>();
  const mostFor = (doubt: Doubt) => {
    const number = most.get(doubt) ?? mostAttemptsFor(result, doubt);
    most.set(doubt, number);
    return number;
  };
  if (mostFor("small") < fewestAttempts) return undefined;
  for (const pool of poolsOf(result, figures, givens)) {
    const plain = pool
      .filter(({ offset }) => !isMadeOf(offset, result.offset, told))
      .map((figure) => atomOf(figure, result));
    const atoms = [...plain, ...plain.flatMap(turnedShares)];
    for (const [at, shape] of shapes.entries()) {
      const hits = findExpressions(shape, result, atoms);
      if (hits.length === 0) continue;
      const tried = shapes
        .slice(0, at + 1)
        .reduce((sum, each) => sum + countExpressions(each, result, atoms, mostFor("small")), 0);
      const best = bestOf(
        hits.filter((hit) => mayExplain(hit, result) && tried <= mostFor(doubtOf(hit, result, givens))),
        result,
      );
      if (best !== undefined) return best;
    }
  }
  return undefined;
}

const fewestAttempts = 6;

/** A product is as likely to be 0.3% as 30%: what is told to fewer digits is met more often. */
function mostAttemptsFor(figure: PlacedFigure, doubt: Doubt): number {
  return mostAttempts({ ...figure, quantity: { ...figure.quantity, unit: null } }, doubt);
}

/** What is made of the result makes it by turning round what is told already. */
function isMadeOf(offset: number, result: number, told: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  return told.get(offset)?.has(result) === true;
}

/**
 * How much words leave in doubt: all figures go with the result by their places or names, or with one that does; all of them
 * are what the plan assumes; some go with it; or none does.
 */
function doubtOf(expression: Expression, result: PlacedFigure, givens: readonly PlacedFigure[]): Doubt {
  const figures = figuresOf(expression);
  const related = figures.filter((figure) => isRelated(figure, result));
  const isTold = (figure: PlacedFigure) =>
    related.includes(figure) || related.some((other) => areKin(figure, other));
  if (figures.every(isTold)) return "small";
  if (figures.every((figure) => isTold(figure) || givens.includes(figure))) return "some";
  return related.length > 0 ? "much" : "great";
}

function isRelated(figure: PlacedFigure, result: PlacedFigure): boolean {
  if (figure.group === result.group || result.under.includes(figure) || result.heads.includes(figure))
    return true;
  return areKin(figure, result) || isReckonedFrom(result, figure);
}

function bestOf(hits: readonly Expression[], result: PlacedFigure): Expression | undefined {
  const scoreOf = (hit: Expression) => {
    const figures = figuresOf(hit);
    return figures.filter((figure) => isRelated(figure, result)).length / figures.length;
  };
  return hits.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function figuresOf({ over, under }: Expression): readonly PlacedFigure[] {
  return [...over, ...under].flatMap(({ figures }) => figures);
}

function relationOf(result: PlacedFigure, expression: Expression, { file, plan }: RelationContext): Relation {
  const made = workOutExpression(expression) ?? Decimal.zero;
  const computed = result.quantity.unit === "%" ? made.times(Decimal.of(100)) : made;
  const delta = result.exact.minus(computed);
  return {
    kind: kindOf(result, expression),
    plan,
    certainty: "inferred",
    because: "factors-elsewhere",
    stated: makeTerm(file, result.quantity),
    terms: figuresOf(expression).map((figure) => makeTerm(file, figure.quantity)),
    computed: Interval.point(computed).toJSON(),
    delta: delta.toString(),
    verdict: delta.sign() === 0 ? "holds" : "rounding",
    statement: `${showExpression(expression)} = ${showQuantity(result.quantity)}`,
  };
}

function kindOf({ quantity }: PlacedFigure, { under }: Expression): RelationKind {
  if (under.length === 0) return "product";
  return quantity.unit === "%" ? "share" : "average";
}

function showExpression({ over, under, factor }: Expression): string {
  const show = (atoms: readonly Atom[]) => atoms.map(({ text }) => text).join(" × ");
  const below = under.length === 0 ? "" : under.length === 1 ? ` ÷ ${show(under)}` : ` ÷ (${show(under)})`;
  return `${show(over)}${below}${factor.text === "" ? "" : ` ${factor.text}`}`;
}

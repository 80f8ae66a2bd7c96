import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { CellFigure } from "../flow/flow-table.ts";
import { measureOf } from "../flow/measure.ts";
import type { Measure } from "../flow/measure.ts";
import type { RemarkedRow } from "../flow/cell-remarks.ts";
import { bearersTold, countsOf } from "./bearers.ts";
import { isBare, isMoney } from "./comparable.ts";
import { canLend, inUnitOf } from "./lend-units.ts";

/** What a figure may follow from, and how far a reader has to look for it. */
export interface Reach {
  readonly figures: readonly Measure[];
  /** In the order of the text, without cells. */
  readonly texts: readonly FlowFigure[];
  /** No farther than the sentence. */
  readonly isSentence?: boolean;
  /** With what the figure is told for each of. */
  readonly isNamed?: boolean;
  /** No farther than the text. */
  readonly isNear?: boolean;
  /** A text of its own, of which only all that it lists may make the figure. */
  readonly isList?: boolean;
}

const mostTexts = 16;
const mostCells = 40;

/** Wider and wider: the sentence, the text, the texts around it, and what it names of the table before. */
export function* reachesOf(figure: FlowFigure, flow: Flow): Generator<Reach> {
  const around = flow.figures
    .slice(Math.max(0, figure.at - mostTexts), figure.at + mostTexts)
    .filter((other) => other !== figure);
  const inSentence = around.filter(({ sentence }) => sentence === figure.sentence);
  yield { ...reach(figure, inSentence, []), isSentence: true, isNear: true };
  const inLine = around.filter(({ line }) => line === figure.line);
  if (inLine.length > inSentence.length) yield { ...reach(figure, inLine, []), isNear: true };
  const near = around.filter((other) => other.at >= figure.at - 10 && other.at <= figure.at + 6);
  yield reach(figure, near, []);
  const next = inTextBehind(figure, flow);
  if (next.length > 2) yield { ...reach(figure, next, []), isList: true };
  const cells = namedCells(figure);
  if (cells.length > 0) yield reach(figure, inLine, cells);
  const counts = countsBeside(figure, flow);
  if (counts.length > 0)
    yield { ...reach(figure, inLine, [...counts, ...totalCells(figure)]), isNamed: true };
}

/** `总预算858646.06万元。` with `支出：一般公共服务148185.15、外交652206.45…` in the next text. */
function inTextBehind({ line }: FlowFigure, { lines }: Flow): readonly FlowFigure[] {
  const listed = lines[line.at + 1]?.figures ?? [];
  return listed.length <= mostTexts ? listed : [];
}

/** What a figure among the words of a row may follow from: its cell, then the row. */
export function* reachesInRow(figure: FlowFigure, { line }: RemarkedRow): Generator<Reach> {
  const others = line.figures.filter((other) => other !== figure);
  const inCell = others.filter(({ sentence }) => sentence === figure.sentence);
  if (inCell.length > 0) yield { ...reach(figure, inCell, []), isSentence: true, isNear: true };
  if (others.length <= mostTexts) yield { ...reach(figure, others, []), isNear: true };
}

/** What the value of a cell may be made of: the figures that one cell of its row tells among words. */
export function* reachesOfValue(value: FlowFigure, { remarks }: RemarkedRow): Generator<Reach> {
  for (const sentence of new Set(remarks.map((remark) => remark.sentence))) {
    const told = remarks.filter((remark) => remark.sentence === sentence);
    if (told.length < 2 || told.length > mostTold) continue;
    const alike = told.map((figure) => ({ ...inUnitOfValue(figure, value), sentence: value.sentence }));
    yield { ...reach(value, alike, []), isSentence: true, isNear: true };
  }
}

/** Longest sum that a cell spells out. */
const mostTold = 40;

/** The days of 编写代码0.5天，执行1天 make the 1.5 of a column whose head says that it holds days, or 人天. */
function inUnitOfValue(figure: FlowFigure, value: FlowFigure): FlowFigure {
  const { scale, unit } = figure.quantity;
  const isTimeOf = workOf.get(unit ?? "")?.test(value.quantity.unit ?? "") === true;
  if ((scale?.factor ?? "1") !== "1" || unit === "%" || !(isBare(value) || isTimeOf)) return figure;
  const { kind, unit: own } = value.quantity;
  return { ...figure, ...measureOf({ ...figure.quantity, kind, unit: own }, figure.exact) };
}

const workOf: ReadonlyMap<string, RegExp> = new Map([
  ["hour", /时$|hours?$/iu],
  ["day", /[天日]$|days?$/iu],
  ["month", /月$|months?$/iu],
]);

/** Of what it is told for each of, or else of what the price right before it is: `每人65元，10,140元`. */
function countsBeside(figure: FlowFigure, flow: Flow): readonly Measure[] {
  const own = bearersTold(figure);
  const price = own.length > 0 ? undefined : flow.figures[figure.at - 1];
  const bearers = price?.line === figure.line && isMoney(figure) ? bearersTold(price) : own;
  return bearers.length === 0 ? [] : countsOf(bearers, flow).filter(({ line }) => line !== figure.line);
}

function totalCells({ line }: FlowFigure): readonly Measure[] {
  return (line.tableBefore?.cells ?? []).filter(({ row }) => row.isTotal).slice(0, mostTotals);
}

const mostTotals = 8;

/** Nearest first: what a reader would try first. */
function reach(figure: FlowFigure, texts: readonly FlowFigure[], cells: readonly Measure[]): Reach {
  const lender = lenderOf(figure, texts);
  const all = lender === undefined ? texts : lend(texts, lender);
  const nearest = [...all].sort((a, b) => Math.abs(a.at - figure.at) - Math.abs(b.at - figure.at));
  const cellsAlike = lender === undefined ? cells : cells.map((cell) => inUnitOf(cell, lender) ?? cell);
  return { figures: [...nearest, ...cellsAlike], texts: all };
}

/** The figure whose unit others go by that are told without one: itself, or what a share is told beside. */
function lenderOf(figure: FlowFigure, texts: readonly FlowFigure[]): FlowFigure | undefined {
  if (canLend(figure)) return figure;
  if (figure.quantity.unit !== "%") return undefined;
  const lenders = texts.filter((other) => other.line === figure.line && canLend(other));
  return lenders.findLast(({ at }) => at < figure.at) ?? lenders[0];
}

/** A bare number may be one of that unit or none of any; money whose unit nobody wrote is of that unit. */
function lend(texts: readonly FlowFigure[], lender: Measure): readonly FlowFigure[] {
  return texts.flatMap((figure) => {
    const lent = inUnitOf(figure, lender);
    if (lent === undefined) return [figure];
    return isBare(figure) ? [figure, lent] : [lent];
  });
}

/** Cells of the table last read whose row or column the text names, and those of its totals. */
function namedCells({ line }: FlowFigure): readonly CellFigure[] {
  const table = line.tableBefore;
  if (table === undefined) return [];
  const isNamed = (name: string) => name.length >= 2 && line.text.includes(name);
  const columns = new Set(table.columns.flatMap(({ name }, at) => (isNamed(name) ? [at] : [])));
  const rows = new Set(
    table.rows.filter(({ name, isTotal }) => isTotal || isNamed(name) || mainRow.test(name)),
  );
  return table.cells
    .filter((cell) => rows.has(cell.row) || columns.has(cell.columnAt))
    .filter((cell) => (rows.size > 1 ? rows.has(cell.row) : true))
    .slice(0, mostCells);
}

/** Rows that others are measured by. */
const mainRow =
  /收入|利润|合计|总|净|^(?:\W*)(?:net |gross |grand |sub-?)?(?:total|revenue|sales|income)\b/iu;

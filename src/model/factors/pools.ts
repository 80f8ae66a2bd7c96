import type { FlowTable } from "../flow/flow-table.ts";
import type { PlacedFigure } from "./placed-figures.ts";
import { areKin, isReckonedFrom } from "./kin.ts";

/** Figures that a result may be made of. Those that words or places name come first, alone; then wider, what is near. */
export function* poolsOf(
  result: PlacedFigure,
  figures: readonly PlacedFigure[],
  givens: readonly PlacedFigure[],
): Generator<readonly PlacedFigure[]> {
  const row = rowOf(result, figures);
  const before = row.filter(({ at }) => at < result.at);
  const own = [...before, ...result.heads, ...result.under.toReversed()];
  const near = figuresBefore(result, figures);
  const all = [...own, ...near, ...givens];
  const seen = new Set<string>();
  const offer = function* (candidates: readonly PlacedFigure[], most: number) {
    const pool = clean(result, candidates, most);
    const key = pool
      .map(({ at }) => at)
      .sort((a, b) => a - b)
      .join();
    if (pool.length === 0 || seen.has(key)) return;
    seen.add(key);
    yield pool;
  };
  yield* offer(own, mostOwn);
  const { direct, further } = namedFor(result, all);
  yield* offer([...own.slice(0, mostKept), ...direct], mostDirect);
  yield* offer([...own.slice(0, mostKept), ...direct, ...further], mostNamed);
  yield* offer([...own, ...near], mostNear);
  yield* offer(row, mostOwn);
  yield* offer([...own.slice(0, mostKept), ...givens.filter(({ at }) => at < result.at)], mostGiven);
}

const mostOwn = 7;
const mostDirect = 4;
const mostNamed = 8;
const mostKept = 3;
const mostNear = 10;
const mostGiven = 12;
/** On either side of the result: what a line of hundreds of figures tells farther off, no reader would try. */
const mostInRow = 24;
const farBefore = 28;
const rowsAbove = 7;

/** What shares a word with the result or is what it is reckoned from; and what shares one with these. */
function namedFor(result: PlacedFigure, all: readonly PlacedFigure[]) {
  const candidates = all.filter(({ at }) => at < result.at);
  const direct = candidates.filter((figure) => areKin(figure, result) || isReckonedFrom(result, figure));
  const further = candidates.filter(
    (figure) => !direct.includes(figure) && direct.some((other) => areKin(figure, other)),
  );
  return { direct, further };
}

/** Those of its line or row, the nearest first. */
function rowOf(result: PlacedFigure, figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const before: PlacedFigure[] = [];
  const behind: PlacedFigure[] = [];
  for (let at = result.at - 1; at >= result.at - mostInRow; at--) {
    const figure = figures[at];
    if (figure?.group !== result.group) break;
    before.push(figure);
  }
  for (let at = result.at + 1; at <= result.at + mostInRow; at++) {
    const figure = figures[at];
    if (figure?.group !== result.group) break;
    behind.push(figure);
  }
  return [...before, ...behind];
}

/** Single figures before it: of text, of rows that tell one thing, of totals, and those above it in its column. */
function figuresBefore(result: PlacedFigure, figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return figures
    .slice(Math.max(0, result.at - farBefore), result.at)
    .filter((figure) => figure.group !== result.group && mayServe(figure, result))
    .toReversed();
}

function mayServe(figure: PlacedFigure, result: PlacedFigure): boolean {
  if (figure.role !== "cell") return true;
  if (figure.table === result.table && figure.columnAt === result.columnAt)
    return (result.rowAt ?? 0) - (figure.rowAt ?? 0) <= rowsAbove;
  return figure.isTotal || isOfPairs(figure);
}

/** A table of names and values. */
export function isOfPairs({ table }: PlacedFigure): boolean {
  if (table === undefined) return false;
  let isIt = tablesOfPairs.get(table);
  if (isIt === undefined) {
    const filled = table.columns.filter(({ figures }) => figures.some((cell) => cell !== undefined));
    tablesOfPairs.set(table, (isIt = filled.length <= 1));
  }
  return isIt;
}

/** Asked for each of its cells, and each figure near them. */
const tablesOfPairs = new WeakMap<FlowTable, boolean>();

/** Without what tells nothing, and each number once. */
function clean(
  result: PlacedFigure,
  figures: readonly PlacedFigure[],
  most: number,
): readonly PlacedFigure[] {
  const kept: PlacedFigure[] = [];
  const known = new Set<string>();
  for (const figure of figures) {
    if (kept.length >= most) break;
    const { quantity, exact } = figure;
    const key = `${exact.toString()} ${quantity.kind === "money" ? "money" : quantity.unit === "%" ? "%" : ""}`;
    if (figure === result || !mayMultiply(figure) || known.has(key) || exact.equals(result.exact)) continue;
    known.add(key);
    kept.push(figure);
  }
  return kept;
}

/** No change, no difference of shares, no year, and more or less than one of something. */
function mayMultiply(figure: PlacedFigure): boolean {
  const { quantity, exact } = figure;
  if (exact.sign() <= 0 || quantity.change !== undefined || isAll(figure) || isYear(figure)) return false;
  return !isOfPoints(figure);
}

/** 3.5个百分点 lies between two shares. */
export function isOfPoints({ quantity }: PlacedFigure): boolean {
  return quantity.unit === "%" && /[点點]$|\bp\.?p\.?$|points?$/iu.test(quantity.text);
}

/** 2020 beside a word is a year more often than so many of it. */
export function isYear({ quantity }: PlacedFigure): boolean {
  return quantity.kind !== "money" && /^(?:19|20)\d\d(?!\d)/u.test(quantity.text);
}

/** One of something, or all of it. */
function isAll({ exact, quantity }: PlacedFigure): boolean {
  return exact.toString() === (quantity.unit === "%" ? "100" : "1");
}

const givenWord =
  /假设|假定|前提|参数|基准|口径|依据|测算|条件|设定|assum|parameter|input|baseline|basis|given|premise|scope|configuration|key (?:figures|numbers|metrics)/iu;

const mostGivens = 24;

/** What a plan assumes: figures under headings, or in lines, that say so. */
export function givensOf(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return figures
    .filter(
      (figure) =>
        (givenWord.test(figure.heading) || givenWord.test(figure.context)) &&
        (figure.role !== "cell" || isOfPairs(figure)),
    )
    .slice(0, mostGivens);
}

import { Decimal } from "../../../quantities/decimal.ts";
import type { Calculation } from "../../nodes.ts";
import { comesNear, comesOut, workOut } from "./arithmetic.ts";
import { was, wasBehind, came, cameBehind, went, wentBehind, goesOff, is, isBehind } from "./stock-words.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { exactValue } from "../allocations/parts.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { isLinked } from "./growth-words.ts";
import type { Sum } from "./arithmetic.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { untold } from "../text/words.ts";

/**
 * What there was, what came and went, and what there is then:
 *
 *     现有用户9,860户，计划新增420户，年末达到10,280户
 *     全年工作日250天，扣除培训、休假50天，可用于检查200天
 *     We start with 21 reps, hire 5 and expect 2 leavers, so 24 at year end
 *     全年新开18家，关闭5家，年末门店143家（年初130家）
 *     门店由62家增加到75家，新开16家，关闭3家         from one level to another, and what came and went between
 *
 * With words for each of them the sentence is told whether it comes out or not; with words for some, when it does. What
 * there was may stand in the sentence before.
 */
export function readProseStocks(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  let before: readonly SpokenFigure[] = [];
  for (const sentence of prose.sentences) {
    const all = withOwnLabels(withWholeLabels(prose, spokenFigures(prose, sentence)));
    const figures = all.filter(isStock);
    const calculation =
      readStock(prose, figures, before, all, context) ??
      readBracketed(prose, all, context) ??
      readBetween(prose, all, context);
    if (calculation !== undefined) found.push(calculation);
    before = figures;
  }
  return found;
}

/** More figures than this between what was and what is are told of other things too. */
const mostMoves = 6;

function isStock({ quantity, isBracketed, label }: SpokenFigure): boolean {
  if (isBracketed || !isPoint(quantity) || quantity.unit === "%") return false;
  if (quantity.per.length > 0 && quantity.isTotal !== true) return false;
  if (quantity.changeFrom !== undefined || /占|同比|比上年|其中/u.test(label)) return false;
  return (
    quantity.kind === "count" ||
    quantity.kind === "money" ||
    quantity.kind === "number" ||
    quantity.kind === "duration"
  );
}

/** `扣除会议、培训、休假50天`: what names run up to a figure, its words begin where they do. */
function withWholeLabels(prose: Prose, figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  const { text } = prose.run;
  return figures.map((figure, index) => {
    const from = Math.max(figures[index - 1]?.quantity.end ?? 0, figure.quantity.start - longestLabel);
    const words = text.slice(from, figure.quantity.start);
    return words.includes("、") && !figure.isBracketed
      ? { ...figure, label: words.slice(words.search(/[^，。；,;]*$/u)).trim() }
      : figure;
  });
}

const longestLabel = 30;

/** `35 were closed and 22 raised`: what is said behind a figure is said of it, and not of the next. */
function withOwnLabels(figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  return figures.map((figure, index) => {
    const trail = figures[index - 1]?.trail ?? "";
    const said = (cameBehind.exec(trail) ?? wentBehind.exec(trail))?.[0];
    return said !== undefined && figure.label.startsWith(said)
      ? { ...figure, label: figure.label.slice(said.length).trim() }
      : figure;
  });
}

function readStock(
  prose: Prose,
  figures: readonly SpokenFigure[],
  before: readonly SpokenFigure[],
  all: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const at = figures.findIndex(
    (figure, index) =>
      index > 0 && isNow(figure) && isMoved(figures[index - 1]) && isAlike(figure, figures[index - 1]),
  );
  const result = figures[at];
  if (result === undefined) return undefined;
  const moves: SpokenFigure[] = [];
  let from = at - 1;
  for (; from >= 0 && moves.length < mostMoves; from--) {
    const figure = figures[from];
    if (figure === undefined || !isMoved(figure) || !isAlike(figure, result)) break;
    moves.unshift(figure);
  }
  const own = figures[from];
  const earlier = before.filter((figure) => isFirst(figure, result));
  const first = own !== undefined && isAlike(own, result) ? own : earlier[0];
  if (first === undefined || moves.length === 0) return undefined;
  const ins = moves.filter((figure) => !isGone(figure));
  const outs = moves.filter(isGone);
  const operands = [first, ...ins, ...outs];
  // What there was, of the sentence before, when this one tells of nothing else.
  const isNear =
    first === own
      ? all.indexOf(result) - all.indexOf(first) === operands.length
      : ins.length > 0 && outs.length > 0 && earlier.length === 1 && all.indexOf(result) === moves.length;
  const isTold =
    (isFirst(first, result) || outs.every(({ label }) => goesOff.test(label))) &&
    isNear &&
    (hasUnits(operands, result) || (ins.length > 0 && outs.length > 0 && isOfOne(operands))) &&
    !untold.test(prose.run.text.slice(first.figure.start, result.figure.start));
  const balance = { result, operands, taken: outs.length };
  return comesOut(sumOf(balance)) || (isTold && isMeant(sumOf(balance)))
    ? makeBalance(prose, balance, context)
    : undefined;
}

/** What there was stands in brackets behind what there is; what came and went, right before or behind the two. */
function readBracketed(
  prose: Prose,
  all: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const at = all.findIndex((figure, index) => index > 0 && figure.isBracketed && was.test(figure.label));
  const [result, first] = [all[at - 1], all[at]];
  if (result === undefined || first === undefined || !isStock(result) || !isAlike(first, result))
    return undefined;
  const isMove = (figure: SpokenFigure | undefined): figure is SpokenFigure =>
    figure !== undefined && isStock(figure) && isMoved(figure) && isAlike(figure, result);
  const [ahead, behind]: [SpokenFigure[], SpokenFigure[]] = [[], []];
  for (let index = at - 2; ahead.length < mostMoves; index--) {
    const figure = all[index];
    if (!isMove(figure)) break;
    ahead.unshift(figure);
  }
  for (let index = at + 1; behind.length < mostMoves; index++) {
    const figure = all[index];
    if (!isMove(figure)) break;
    behind.push(figure);
  }
  const moves = [...ahead, ...behind];
  if (!moves.some(isGone) || moves.every(isGone) || untold.test(prose.run.text)) return undefined;
  const operands = [first, ...moves.filter((move) => !isGone(move)), ...moves.filter(isGone)];
  const taken = moves.filter(isGone).length;
  const balance = { result, operands, taken };
  return comesOut(sumOf(balance)) || (hasUnits(operands, result) && isMeant(sumOf(balance)))
    ? makeBalance(prose, balance, context)
    : undefined;
}

/** From one level to another, and right behind them what came and what went: with both of these nothing else is meant. */
function readBetween(
  prose: Prose,
  all: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const at = all.findIndex((figure, index) => index > 0 && isLinked(all[index - 1], figure));
  const [first, result] = [all[at - 1], all[at]];
  if (first === undefined || result === undefined || !isPoint(first.quantity) || !isPoint(result.quantity))
    return undefined;
  if (!isAlike(first, result)) return undefined;
  const moves: SpokenFigure[] = [];
  for (const figure of all.slice(at + 1)) {
    if (moves.length === mostMoves || !isStock(figure) || !isMoved(figure) || !isAlike(figure, result)) break;
    moves.push(figure);
  }
  const [ins, outs] = [moves.filter((move) => !isGone(move)), moves.filter(isGone)];
  if (ins.length === 0 || outs.length === 0 || untold.test(prose.run.text)) return undefined;
  const operands = [first, ...ins, ...outs];
  const balance = { result, operands, taken: outs.length, named: first };
  return comesOut(sumOf(balance)) || isMeant(sumOf(balance))
    ? makeBalance(prose, balance, context)
    : undefined;
}

/** What there was, what came and, last, what went: `taken` of the operands. */
interface Balance {
  readonly result: SpokenFigure;
  readonly operands: readonly SpokenFigure[];
  readonly taken: number;
  readonly named?: SpokenFigure;
}

function sumOf({ result, operands, taken }: Balance): Sum {
  return {
    operation: "balance",
    operands: operands.map(({ quantity }, index) =>
      makeOperand(quantity, undefined, index >= operands.length - taken),
    ),
    result: result.quantity,
  };
}

function makeBalance(prose: Prose, balance: Balance, context: StatementContext): Calculation | undefined {
  return makeCalculation(
    prose,
    { operation: "balance", ...balance, certainty: "stated", because: "what-was-and-is" },
    context,
  );
}

/** Within a third of what there is or was, or off by one digit of one of them, or by two that changed places. */
function isMeant(sum: Sum): boolean {
  if (comesNear(sum, 3)) return true;
  const [total, computed] = [exactValue(sum.result), workOut(sum)?.computed.value];
  const [first] = sum.operands.flatMap(({ value }) => exactValue(value) ?? []);
  if (total === undefined || computed === undefined) return false;
  const off = total.minus(computed).abs().times(Decimal.of(3));
  if (first !== undefined && off.compare(first) <= 0) return true;
  const parts = sum.operands.flatMap(({ value, isTaken }) => {
    const part = exactValue(value);
    if (part === undefined) return [];
    return [isTaken === true ? part.negated() : part];
  });
  if (parts.length < sum.operands.length) return false;
  return slipDigitsOfSum(total, parts) >= digitsOfSlip;
}

const digitsOfSlip = 3;

function isFirst(figure: SpokenFigure, result: SpokenFigure): boolean {
  return (was.test(figure.label) || wasBehind.test(figure.trail)) && isAlike(figure, result);
}

function isMoved(figure: SpokenFigure | undefined): boolean {
  if (figure === undefined) return false;
  return (
    came.test(figure.label) ||
    cameBehind.test(figure.trail) ||
    cameBehind.test(figure.quantity.unit ?? "") ||
    figure.quantity.change === "increase" ||
    isGone(figure)
  );
}

function isGone({ label, trail, quantity }: SpokenFigure): boolean {
  return (
    (went.test(label) && !came.test(label)) ||
    wentBehind.test(trail) ||
    wentBehind.test(quantity.unit ?? "") ||
    quantity.change === "decrease"
  );
}

function isNow({ label, trail }: SpokenFigure): boolean {
  return is.test(label) || isBehind.test(trail);
}

/** In English the unit is told once: 21 reps, hire 5, so 24. */
function isAlike(a: SpokenFigure, b: SpokenFigure | undefined): boolean {
  if (b === undefined) return false;
  const [one, other] = [a.quantity, b.quantity];
  if (dimensionOf(one) === dimensionOf(other)) return true;
  const isLoose = ({ kind, unit }: typeof one) =>
    kind === "number" ? unit === null : kind === "count" && /^[a-z]+$/iu.test(unit ?? "");
  return isLoose(one) && isLoose(other);
}

/** 310 customers, win 135 and lose 21: whose number they are is said once, of the first. */
function isOfOne([first, ...others]: readonly SpokenFigure[]): boolean {
  return /^[a-z]+$/iu.test(first?.quantity.unit ?? "") && others.every((figure) => isAlike(figure, first));
}

/** Told with one unit throughout; what only shares a number's look must come out. */
function hasUnits(operands: readonly SpokenFigure[], result: SpokenFigure): boolean {
  return operands.every(
    ({ quantity }) => quantity.unit !== null && dimensionOf(quantity) === dimensionOf(result.quantity),
  );
}

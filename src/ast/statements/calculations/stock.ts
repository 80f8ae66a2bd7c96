import type { Calculation } from "../../nodes.ts";
import { comesNear, comesOut } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
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
 *
 * With words for each of them the sentence is told whether it comes out or not; with words for some, when it does. What
 * there was may stand in the sentence before.
 */
export function readProseStocks(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  let before: readonly SpokenFigure[] = [];
  for (const sentence of prose.sentences) {
    const all = withWholeLabels(prose, spokenFigures(prose, sentence));
    const figures = all.filter(isStock);
    const calculation = readStock(prose, figures, before, all, context) ?? readBracketed(prose, all, context);
    if (calculation !== undefined) found.push(calculation);
    before = figures;
  }
  return found;
}

/** More figures than this between what was and what is are told of other things too. */
const mostMoves = 6;

const was =
  /(?:现有|原有|已有|目前|现状|年初|期初|上年末|上月末|去年末|去年底|在册|起步|库存|旧存|结存|遗留|上[年期月周]结转|\bstart(?:s|ed|ing)?(?: (?:the )?[a-z]+)? (?:with|at)|\bcurrently|\btoday|\bopening)[^，。；\d]{0,10}$/iu;
const came =
  /(?:新增|新开|新建|新招|新签|增加|净增|再增|扩招|招聘|补充|调入|入库|购入|新收|新接|新受理|\bhires?|\badd(?:s|ing)?|\bplus|\bjoin(?:s|ed)?|\bopen(?:s|ed|ing)?|\bgain(?:s|ed)?|\brecruit(?:s|ed)?|\bnew)[^，。；\d]{0,8}$/iu;
const cameBehind = /^(?:new |more |joiners?|openings?|further)/iu;
const went =
  /(?:减少|关闭|退出|流失|离职|退休|调出|出库|领用|报废|结案|[审办执]结|销案|扣除|减去|除去|扣减|剔除|\bminus|\bless|\bclos(?:e|es|ed|ing)|\blos(?:e|es|t|ing)|\bretir(?:e|es|ed|ing))[^，。；\d]{0,12}$/iu;
const wentBehind = /^(?:leavers?|closures?|leav(?:e|ing)|closed|lost|resign)/iu;
const goesOff = /(?:扣除|减去|除去|扣减|剔除|\bminus|\bless)[^，。；\d]{0,20}$/iu;
const is =
  /(?:达到?|增至|增加到|扩大到|(?:年末|年底|期末|月末)[^，。；\d]{0,8}|总数(?:为|达)?|可用[^，。；\d]{0,6}|可供[^，。；\d]{0,6}|实际[^，。；\d]{0,4}|尚余|剩余|未[审办执]?结[^，。；\d]{0,6}|净[^，。；\d利]{0,4}|\bso|\bmaking|\bto|\bleav(?:es|ing)|\bclosing|=)(?:为|约|有|人民币|[¥￥$]|\s)*$/iu;
const isBehind =
  /^(?:at (?:the )?(?:year|month|quarter)?[- ]?end|by (?:the )?(?:year[- ]end|end)|in all|in total|left|remain)/iu;

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
  const first =
    own !== undefined && isAlike(own, result) ? own : before.find((figure) => isFirst(figure, result));
  if (first === undefined || moves.length === 0) return undefined;
  const ins = moves.filter((figure) => !isGone(figure));
  const outs = moves.filter(isGone);
  const operands = [first, ...ins, ...outs];
  const isTold =
    (isFirst(first, result) || outs.every(({ label }) => goesOff.test(label))) &&
    first === own &&
    hasUnits(operands, result) &&
    all.indexOf(result) - all.indexOf(first) === operands.length &&
    !untold.test(prose.run.text.slice(first.figure.start, result.figure.start));
  const sum = {
    operation: "balance",
    operands: operands.map((operand, index) => makeOperand(operand.quantity, undefined, index > ins.length)),
    result: result.quantity,
  } as const;
  if (!comesOut(sum) && !(isTold && comesNear(sum, 3))) return undefined;
  return makeCalculation(
    prose,
    {
      operation: "balance",
      result,
      operands,
      taken: outs.length,
      certainty: "stated",
      because: "what-was-and-is",
    },
    context,
  );
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
  const sum = {
    operation: "balance",
    operands: operands.map(({ quantity }, index) =>
      makeOperand(quantity, undefined, index >= operands.length - taken),
    ),
    result: result.quantity,
  } as const;
  if (!comesOut(sum) && !(hasUnits(operands, result) && comesNear(sum, 3))) return undefined;
  return makeCalculation(
    prose,
    { operation: "balance", result, operands, taken, certainty: "stated", because: "what-was-and-is" },
    context,
  );
}

function isFirst(figure: SpokenFigure, result: SpokenFigure): boolean {
  return was.test(figure.label) && isAlike(figure, result);
}

function isMoved(figure: SpokenFigure | undefined): boolean {
  if (figure === undefined) return false;
  return (
    came.test(figure.label) ||
    cameBehind.test(figure.trail) ||
    figure.quantity.change === "increase" ||
    isGone(figure)
  );
}

function isGone({ label, trail, quantity }: SpokenFigure): boolean {
  return (
    went.test(label) ||
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

/** Told with one unit throughout; what only shares a number's look must come out. */
function hasUnits(operands: readonly SpokenFigure[], result: SpokenFigure): boolean {
  return operands.every(
    ({ quantity }) => quantity.unit !== null && dimensionOf(quantity) === dimensionOf(result.quantity),
  );
}

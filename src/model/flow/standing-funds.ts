import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { significantDigits } from "./amounts.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { isLikeOwn } from "./own-amounts.ts";
import { totalWord } from "./words.ts";

/**
 * Funds that are told on from sentence to sentence, each time with what is left of them or what they have come to:
 *
 *     We raised £12,480. The site took 5% (£624), which left us £11,856.  …  Printing cost £5,240. That left £6,616.
 *     Less the card fee ($2,064) = $41,236          The server is $205. Video adds $921, which brings the total to $1,126.
 *
 * What comes out of the figures told since some amount is believed as far as chance goes. A result told as the last result
 * less what was taken since is held to that, where a digit is off.
 */
export function findStandingFunds(flow: Flow): readonly Claim[] {
  const steps: Step[] = [];
  let standing: FlowFigure | undefined;
  for (const figure of flow.figures) {
    const way = wayTo(figure);
    if (way === undefined) continue;
    const run = movesBefore(figure, flow);
    const totals = totalsOf(run, way);
    const made = madeBy(figure, run, way) ?? (totals === undefined ? undefined : madeBy(figure, totals, way));
    const at = standing === undefined ? -1 : run.indexOf(standing);
    const chain = at > 0 && isOfChain(figure, way) ? run.slice(0, at + 1) : totals;
    const step = made ?? (chain === undefined ? undefined : stepOf(figure, chain, way));
    if (step !== undefined) steps.push({ ...step, isChained: isSameRun(step.operands, chain) });
    standing = figure;
  }
  const held = steps.filter((step) => step.isMade && step.isChained).length;
  return steps.filter((step) => step.isMade || isSlip(step, held)).map(claimOf);
}

/** Whether amounts told before a result are taken away on the way to it, or come to it. */
type Way = "rest" | "total";

interface Step {
  readonly result: FlowFigure;
  /** What it began with, then what was taken or added, in the order of the text. */
  readonly operands: readonly FlowFigure[];
  readonly taken: ReadonlySet<FlowFigure>;
  readonly way: Way;
  readonly isMade: boolean;
  /** It begins with the result before it. */
  readonly isChained?: boolean;
}

const restBefore =
  /(?:\b(?:leav(?:es|ing)|left)(?: (?:us|me|them|you|him|her|it))?(?: with)?(?: (?:a|the|an))?(?: (?:remaining |closing |bank )?(?:balance|total|net))?(?: of)?|\b(?:new|remaining|closing) balance(?: is| was| of|[:：])?|\bdown to)(?: (?:just|only|about|exactly))?$|(?:余额?|剩余?|余下|剩下|还剩|尚余|结余|结存)(?:为|约|是|有|计|[:：\s])*$/iu;
const restBehind =
  /^(?:(?:is |was )?(?:left|remain(?:s|ed|ing)?)\b(?! (?:to|over from))|in the (?:bank|kitty|pot))/iu;
const totalBefore =
  /\b(?:br(?:ings?|inging|ought)|tak(?:es|ing)|took|push(?:es|ed)|raises?|raised)(?: (?:the|our|my|its|that|this|it|us|me))?(?: (?:grand |overall |running |new |whole )?(?:total|sum|cost|price|bill|figure|count|tally))?(?: up)? to(?: about| exactly)?$|(?:总[计额价数]|合计|累计)(?:升|增加?|达|涨|变|就)(?:到|至|为|是)$/iu;
const equals = /[=＝→]\s*$/u;
const opensTaking = /^\W{0,4}(?:less|minus|deduct\w*|减去?|扣除?|付|支付|支出)(?![\p{Ll}])/iu;
const opensAdding = /^\W{0,4}(?:plus|add|adding|加上?|收入?|收到)(?![\p{Ll}])/iu;
const coming =
  /收入|收到|新收|补收|追加|拨入|退回|\b(?:received|income|plus|added|adding|grants?|donat\w+|refund\w*|took in|brought in|sold)\b/iu;

function wayTo(figure: FlowFigure): Way | undefined {
  const { label, trail, line, isAmount, isBracketed, exact, quantity } = figure;
  if (isBracketed || exact.sign() <= 0 || quantity.unit === "%") return undefined;
  if (totalBefore.test(label)) return "total";
  if (!isAmount) return undefined;
  if (equals.test(label))
    return opensTaking.test(line.text) ? "rest" : opensAdding.test(line.text) ? "total" : undefined;
  return restBefore.test(label) || restBehind.test(trail) ? "rest" : undefined;
}

/** The amounts that may have led to a result, nearest first; prices of one piece have not. */
function movesBefore(result: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  const moves: FlowFigure[] = [];
  for (let at = result.at - 1; at >= Math.max(0, result.at - mostFigures); at--) {
    const move = figures[at];
    if (move === undefined || result.line.at - move.line.at > mostLines) break;
    if (isMove(move, result, figures[at - 1])) moves.push(move);
  }
  return moves;
}

const mostFigures = 48;
const mostLines = 12;
const perPiece = /^(?:an?|per|each|apiece|every)\b|^\/\s?\p{L}/iu;
const ofPiece = /每|单价|均|\b(?:each|per|at|@)$/iu;

function isMove(move: FlowFigure, result: FlowFigure, before: FlowFigure | undefined): boolean {
  const isOfOneTime =
    move.quantity.per.length === 0 || move.quantity.per.join() === result.quantity.per.join();
  if (!isOfOneTime || !isLikeOwn(move, result) || move.exact.sign() <= 0) return false;
  if (result.quantity.per.length === 0 && (perPiece.test(move.trail) || ofPiece.test(move.label)))
    return false;
  // £850 (£200 of it paid) tells of the £850 again.
  return !move.isBracketed || before?.line !== move.line || before.dimension !== move.dimension;
}

/** `共计7,800元 … 合计609.5 … 余额7,190.5`: two totals stand for all that was told of each, where nothing was left before. */
function totalsOf(run: readonly FlowFigure[], way: Way): readonly FlowFigure[] | undefined {
  const totals = run.filter(({ label }) => totalWord.test(label));
  return way === "rest" && totals.length === 2 && totals.length < run.length ? totals : undefined;
}

function isSameRun(operands: readonly FlowFigure[], run: readonly FlowFigure[] | undefined): boolean {
  return run?.length === operands.length && run.every((figure) => operands.includes(figure));
}

/** From the shortest run of amounts that makes the result; the more of them are tried, the more digits it takes. */
function madeBy(result: FlowFigure, run: readonly FlowFigure[], way: Way): Step | undefined {
  const digits = significantDigits(result.exact);
  const most = Math.min(run.length, digits >= 4 ? longestRun : digits >= 2 ? digits : 0);
  for (let length = 2; length <= most; length++) {
    const step = stepOf(result, run.slice(0, length), way);
    if (step.isMade) return step;
  }
  return undefined;
}

const longestRun = 10;

function stepOf(result: FlowFigure, run: readonly FlowFigure[], way: Way): Step {
  const operands = [...run].reverse();
  const [, ...moves] = operands;
  const none: ReadonlySet<FlowFigure> = new Set();
  const ways =
    way === "total" ? [none] : [new Set(moves), new Set(moves.filter(({ label }) => !coming.test(label)))];
  const steps = ways.map((taken) => ({ result, operands, taken, way }));
  const made = steps.find((step) => valueOf(step).equals(result.exact));
  const [first = { result, operands, taken: none, way }] = steps;
  return made === undefined ? { ...first, isMade: false } : { ...made, isMade: true };
}

function valueOf({ operands, taken }: Pick<Step, "operands" | "taken">): Decimal {
  return operands.reduce(
    (sum, figure) => (taken.has(figure) ? sum.minus(figure.exact) : sum.plus(figure.exact)),
    Decimal.zero,
  );
}

/** A line that says what it takes off and gives the result, or a sentence that goes on from the one before. */
function isOfChain({ label, line }: FlowFigure, way: Way): boolean {
  return way === "rest" && (equals.test(label) || line.text.length <= longestLine);
}

const longestLine = 200;

/** One digit is off, or two changed places. */
function isSlip({ result, operands, taken, isChained, way }: Step, held: number): boolean {
  if (isChained !== true || way !== "rest" || taken.size !== operands.length - 1) return false;
  if ([result, ...operands].some(({ quantity }) => quantity.isApproximate === true)) return false;
  const [from, ...moves] = operands;
  if (from === undefined) return false;
  const parts = [...moves, result].map(({ exact }) => exact);
  return slipDigitsOfSum(from.exact, parts) >= (held > 0 || equals.test(result.label) ? 2 : 3);
}

function claimOf({ result, operands, taken, way, isChained }: Step): Claim {
  const isPlainRest = way === "rest" && taken.size === operands.length - 1;
  const sum: Sum = {
    operation: way === "total" ? "sum" : isPlainRest ? "difference" : "balance",
    result,
    operands,
    ...(way === "rest" && !isPlainRest ? { taken } : {}),
  };
  return { ...sum, certainty: isChained === true ? "stated" : "inferred", because: "funds-told-on" };
}

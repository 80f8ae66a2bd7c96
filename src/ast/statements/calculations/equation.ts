import type { Calculation, Operand, Operation, QuantityNode } from "../../nodes.ts";
import { inlineOf } from "../../visit.ts";
import { comesNear, comesOut, isBare as isBareFigure, isMultipleOf } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";
import { isOfThousands } from "./of-thousands.ts";
import { around } from "../context.ts";
import { exactValue } from "../allocations/parts.ts";
import { dimensionOf } from "../text/dimension.ts";
import type { Prose } from "../text/prose.ts";

/**
 * Equations spelled out: `157,990+140,640+35,950=334,580元`, `500元/人 × 20人 = 1万元`, `180万元 ÷ 8000万次 = 0.0225元`. Products
 * may be added up; what is mixed further is left to the reader.
 */
export function readEquations(prose: Prose): Calculation[] {
  const text = prose.run.text;
  if (!/[=＝≈]/u.test(text)) return [];
  const all = inlineOf(prose.run).filter(
    (node): node is QuantityNode =>
      node.type === "quantity" && node.kind !== "date" && node.kind !== "period",
  );
  const quantities = all.filter((quantity, index) => !isRemark(text, quantity, all[index - 1]));
  const found: Calculation[] = [];
  quantities.forEach((result, index) => {
    const before = quantities[index - 1];
    if (before === undefined || !isReckoned(result)) return;
    const sign = between(text, before, result);
    if (!equals.test(sign) || givesValue.test(sign)) return;
    const equation = readLeft(text, quantities, index);
    // What brackets say may be a factor after all: 5晚（2间）×300元＝3000元.
    if (equation === undefined) return;
    const isRead =
      !hasRemark(equation, all, quantities) &&
      !isAllOfIt(equation, quantities) &&
      !isCutShort(text, equation) &&
      !isOfThousands(equation);
    if (comesOut(equation) || isRead) found.push(equation);
  });
  return found;
}

/** Figures in brackets were passed over between those of an equation. */
function hasRemark(
  { operands, result }: Calculation,
  all: readonly QuantityNode[],
  read: readonly QuantityNode[],
): boolean {
  const start = operands[0]?.value.start ?? result.start;
  return (
    all.length > read.length &&
    all.some((each) => each.start > start && each.end < result.start && !read.includes(each))
  );
}

/** `= 21.6 B`, `= 864 000 a day`, `37 K requests`: the number goes on behind what was read of it, there or in an operand. */
function isCutShort(text: string, { operands, result }: Calculation): boolean {
  return [result, ...operands.map(({ value }) => value)].some(({ end }) =>
    goesOn.test(text.slice(end, end + longestScale)),
  );
}

const goesOn =
  /^ (?:\d{3}(?!\d)|(?:[KMBTG]|bn|mn|mm|cr|lac|crores?|lakhs?|thousand|million|billion|trillion)(?![\p{L}\d]))/u;
const longestScale = 12;

/** `1条9.5，2条×2.4 = 14.3`: what stands before the equation is in its result. */
function isAllOfIt(equation: Calculation, quantities: readonly QuantityNode[]): boolean {
  const { operands, result, operation } = equation;
  const start = operands[0]?.value.start ?? 0;
  const before = quantities.findLast(({ end }) => end <= start);
  if (before === undefined || !isPoint(before) || (operation !== "product" && operation !== "sum"))
    return false;
  const [rest, whole] = [exactValue(before), exactValue(result)];
  if (rest === undefined || whole === undefined) return false;
  const own = operands.map(({ value }) => exactValue(value)).filter((value) => value !== undefined);
  const computed = own.reduce((a, b) => (operation === "product" ? a.times(b) : a.plus(b)));
  return rest.plus(computed).equals(whole);
}

/** What may stand between a figure and the sign behind it: a noun of its own (person-weeks), a remark. */
const equals = /^[^=＝≈+×÷*，。；,;→]{0,16}[=＝≈→]\s*(?:约|人民币|[~¥$])?\s*$/u;
/** `15 + 128K for level = 8` gives the level its value. */
const givesValue = /\s(?:for|with|where|when|if) [\p{L}_]+ ?[=＝]\s*$/iu;
/** What is added may be named: 主材4,200＋人工1,800＝6,000. */
export const plus = /^[^=＝，。；;×✕✖÷*\d]{0,10}[+＋]\s*(?:[\p{L}“][^\d=＝+＋×÷*→，。；;、:：,]{0,16})?$/u;
/** So may what is taken away: 收入（9,000元）- 成本（6,000元）＝3,000元. */
const taken = /^[^=＝，。；;\d]{0,10}[-−－–]\s*\p{L}[^\d=＝+＋×÷*→，。；;、:：,]{0,16}$/u;
const signs: readonly (readonly [RegExp, Operation])[] = [
  [plus, "sum"],
  [/^[^=＝，。；;]{0,10}[-−－–]\s*$/u, "difference"],
  [taken, "difference"],
  [/^[^=＝，。；;]{0,20}(?:[×*✕✖@]|[xX](?=\s|$))\s*$/u, "product"],
  [/^[^=＝，。；;]{0,10}[÷/／]\s*$/u, "quotient"],
];

/** Longest left side that is read. */
const mostOperands = 40;

function readLeft(text: string, quantities: readonly QuantityNode[], at: number): Calculation | undefined {
  const result = quantities[at];
  const found: Operation[] = [];
  let first = at - 1;
  while (first > 0 && at - first < mostOperands) {
    const [left, right] = [quantities[first - 1], quantities[first]];
    if (left === undefined || right === undefined) break;
    const sign = signs.find(([pattern]) => pattern.test(between(text, left, right)))?.[1];
    if (sign === undefined) break;
    found.unshift(sign);
    first--;
  }
  const [operation] = found;
  if (operation === undefined || result === undefined) return undefined;
  const operands = quantities.slice(first, at);
  const rate = readRate(text, operands, found, result);
  if (rate !== undefined) return rate;
  const opener = openerOf(text, operands[0], quantities[first - 1]);
  if (isOfMore.test(opener) || operands.some((operand) => !isReckoned(operand))) return undefined;
  if ([...operands, result].some(isRange)) {
    const isAlike = found.every((sign) => sign === operation) && isRange(result) && operands.some(isRange);
    if (!isAlike || (operation !== "product" && operation !== "sum")) return undefined;
  } else if (found.some((sign) => sign !== operation)) return readMixed(operands, found, result);
  if (operation === "quotient" && operands.length > 2) return undefined;
  return makeEquation(
    operation,
    operands.map((operand) => makeOperand(operand)),
    result,
  );
}

/** `(8,500 / 30,000) × 100 = 28.33%`, `40 ÷ 50 × 100% = 80%`: a share, told in hundredths. */
function readRate(
  text: string,
  operands: readonly QuantityNode[],
  signs: readonly Operation[],
  result: QuantityNode,
): Calculation | undefined {
  const [part, whole, hundred, ...more] = operands;
  if (part === undefined || whole === undefined || hundred === undefined || more.length > 0) return undefined;
  if (signs.join() !== "quotient,product" || result.unit !== "%") return undefined;
  if (hundred.low !== "100" || (hundred.unit !== null && hundred.unit !== "%")) return undefined;
  if (!isPoint(part) || !isPoint(whole)) return undefined;
  const before = text.slice(Math.max(0, part.start - 2), part.start);
  const isBracketed = /[(（]\s*[¥$€£]?$/u.test(before);
  if (isBracketed !== /^[^(（]*[)）]/u.test(between(text, whole, hundred)) || /[-+−×÷*/]\s*$/u.test(before))
    return undefined;
  return makeEquation("quotient", [makeOperand(part), makeOperand(whole)], result);
}

/** 2-3万元 × 12 = 24-36万元: from the lower ends and from the upper ones. */
function isRange({ comparator, low, high }: QuantityNode): boolean {
  return comparator === "range" && low !== null && high !== null && low !== high;
}

function isReckoned(quantity: QuantityNode): boolean {
  return isPoint(quantity) || isRange(quantity);
}

/** A bracket or sign before the first figure belongs to a longer formula (2位×3万 + 腰部10位×0.5万 = 11万). */
const isOfMore = /[(（=＝≈/／-]\s*$|[+＋×÷*−]|(?<=\s)[xX]\s*$/u;

/** What stands before an equation, but for the name of its result (`LTV = `) and a bracket about its first figure alone. */
function openerOf(text: string, figure: QuantityNode | undefined, before: QuantityNode | undefined): string {
  const clause = clauseBefore(text, figure, before);
  const isAlone = figure !== undefined && /^\s?[)）]/u.test(text.slice(figure.end, figure.end + 2));
  const opener = isAlone ? clause.replace(/(?<=\p{L}\s?)[(（]\s*[¥￥$€£]?$/u, "") : clause;
  return namedResult.test(opener) ? "" : opener;
}

/** `LTV = `, `总成本 = 固定 + 变动 = `; a single letter is a variable of algebra. */
const namedResult = /^\D*(?:\p{L}{2}|\p{Script=Han})\D*[=＝≈]\s*(?:约|[~¥￥$€£])?\s*$/u;

/** The words of its own clause between a figure and the one before it. */
function clauseBefore(
  text: string,
  figure: QuantityNode | undefined,
  before: QuantityNode | undefined,
): string {
  if (figure === undefined) return "";
  const from = Math.max(before?.end ?? 0, figure.start - longestName);
  // 2000元＋ may have been read as 2000元 or more.
  const words = text.slice(/[+＋]$/u.test(before?.text ?? "") ? from - 1 : from, figure.start);
  return words.slice(words.search(/[^，。；;：:、]*$/u));
}

const longestName = 24;

/** `24节（每节2学时）×600元`: what brackets say of the figure before them is no factor of its own. */
function isRemark(text: string, { start, end }: QuantityNode, before: QuantityNode | undefined): boolean {
  const open = Math.max(text.lastIndexOf("（", start), text.lastIndexOf("(", start));
  if (before === undefined || open < before.end || start - open > longestName) return false;
  if (text.slice(before.end, open).trim() !== "") return false;
  return /^[^（()）]{0,24}[）)]\s*[+＋×*✕✖xX÷=＝−]/u.test(text.slice(end, end + longestName + 4));
}

/** `2 × £7,500 + 4 × £2,500 = £27,000`: products of a whole number and a figure, added or taken away. */
function readMixed(
  figures: readonly QuantityNode[],
  found: readonly Operation[],
  result: QuantityNode,
): Calculation | undefined {
  if (found.includes("quotient")) return undefined;
  const operands: Operand[] = [];
  let product: QuantityNode[] = [];
  let isTaken = false;
  const endTerm = (): boolean => {
    const [first, second, ...more] = product;
    if (first === undefined || more.length > 0) return false;
    const factor = second === undefined ? undefined : [first, second].find(isWholeNumber);
    if (second !== undefined && factor === undefined) return false;
    const value = factor === first && second !== undefined ? second : first;
    const times = factor?.low === undefined || factor.low === null ? 1 : Number(factor.low);
    operands.push({ ...makeOperand(value, undefined, isTaken), ...(times === 1 ? {} : { times }) });
    return true;
  };
  for (const [index, figure] of figures.entries()) {
    const sign = found[index - 1];
    if (sign !== undefined && sign !== "product") {
      if (!endTerm()) return undefined;
      product = [];
      isTaken = sign === "difference";
    }
    product.push(figure);
  }
  return endTerm() ? makeEquation("sum", operands, result) : undefined;
}

/** A count small enough to be told exactly: 240人, 2. */
function isWholeNumber({ kind, low }: QuantityNode): boolean {
  return (kind === "number" || kind === "count" || kind === "duration") && /^\d{1,9}$/u.test(low ?? "");
}

function makeEquation(
  sign: Operation,
  operands: readonly Operand[],
  result: QuantityNode,
): Calculation | undefined {
  const operation = sign === "quotient" && result.unit === "%" ? "share" : sign;
  const sum: Sum = { operation, operands, result };
  const isAdded = operation === "sum" || operation === "difference";
  if (isAdded && !addsLikeFigures(sum) && !comesOut(sum)) return undefined;
  // Figures without units may be of different scales (20 × 3 = 60万): only what comes out is worth telling then.
  const isBare =
    operands.every(({ value }) => isBareFigure(value)) &&
    result.unit !== null &&
    operation !== "share" &&
    (operation !== "sum" || (result.scale?.factor ?? "1") !== "1");
  return {
    type: "calculation",
    position: around([result.position, ...operands.map(({ position }) => position)]),
    certainty:
      ((isBare && !isOfOneScale(sum)) || lacksPrice(sum)) && !comesOut(sum) ? "inferred" : "explicit",
    because: "equation",
    ...sum,
  };
}

/** `15*38=560元`: so near, no other scale and no other unit was meant. */
function isOfOneScale(sum: Sum): boolean {
  // 4×106 may have been 4×10⁶.
  if (sum.operands.some(({ value }) => /^10\d$/u.test(value.text))) return false;
  return sum.operation === "product" && comesNear(sum, nearest) && !isMultipleOf(sum);
}

const nearest = 2;

/** Figures of one kind, things that are counted, or numbers without a unit: 2 people and 8 hours make no sum. */
export function addsLikeFigures({ operands, result }: Sum): boolean {
  const figures = [result, ...operands.map(({ value }) => value)].filter(({ unit }) => unit !== null);
  return (
    figures.every(({ kind }) => kind === "count") ||
    new Set(figures.map((figure) => dimensionOf(figure))).size <= 1
  );
}

/**
 * `£3.10 a head a day, 114 × 20 days = £7,068`, `300 rounds × 2 = 5 hours`: numbers of things make no money and no time but at
 * a price that stands elsewhere.
 */
function lacksPrice({ operation, operands, result }: Sum): boolean {
  return (
    operation === "product" &&
    (result.kind === "money" || result.kind === "duration") &&
    operands.every(({ value }) => value.kind !== result.kind) &&
    operands.some(({ value }) => value.unit !== null)
  );
}

export function between(text: string, left: QuantityNode, right: QuantityNode): string {
  return right.start - left.end > 24 ? "=?=" : text.slice(left.end, right.start);
}

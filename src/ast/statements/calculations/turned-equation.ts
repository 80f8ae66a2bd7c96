import type { Calculation, QuantityNode } from "../../nodes.ts";
import { inlineOf } from "../../visit.ts";
import { around } from "../context.ts";
import { comesOut } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";
import { addsLikeFigures, between, plus } from "./equation.ts";
import type { Prose } from "../text/prose.ts";

/**
 * Sums spelled out with the total first: `总价42万元 = 首付30万元 + 尾款12万元`, `1.5 FTE = 1 engineer + 0.5 analyst`, and in
 * brackets `18场（5+4+6+3）`.
 */
export function readTurnedEquations(prose: Prose): Calculation[] {
  const text = prose.run.text;
  if (!/[=＝(（]/u.test(text) || !/[+＋]/u.test(text)) return [];
  const quantities = inlineOf(prose.run).filter(
    (node): node is QuantityNode =>
      node.type === "quantity" && node.kind !== "date" && node.kind !== "period",
  );
  return quantities.flatMap((result, index) => {
    const operands = operandsAfter(text, quantities, index);
    if (operands.length < 2 || ![result, ...operands].every(isPoint)) return [];
    if (operators.test(text.slice(Math.max(0, result.start - reach), result.start))) return [];
    const sum = {
      operation: "sum" as const,
      operands: operands.map((operand) => makeOperand(operand)),
      result,
    };
    if (!comesOut(sum) && !addsLikeFigures(sum)) return [];
    return [
      {
        type: "calculation",
        position: around([result.position, ...operands.map(({ position }) => position)]),
        certainty: "explicit",
        because: "equation",
        ...sum,
      },
    ];
  });
}

/** Empty where a sign stands behind the last of them that makes another formula of it. */
function operandsAfter(text: string, quantities: readonly QuantityNode[], at: number): QuantityNode[] {
  const [result, first] = [quantities[at], quantities[at + 1]];
  if (result === undefined || first === undefined) return [];
  const opener = between(text, result, first);
  const isInBrackets = bracket.test(opener);
  if (!isInBrackets && !turned.test(opener)) return [];
  const operands = [first];
  for (let index = at + 2; index < quantities.length && operands.length < mostOperands; index++) {
    const [left, right] = [quantities[index - 1], quantities[index]];
    if (left === undefined || right === undefined || !plus.test(between(text, left, right))) break;
    if (isInWords.test(right.text)) return [];
    operands.push(right);
  }
  const end = operands.at(-1)?.end ?? 0;
  const isSplit = operands.length >= fewestInBrackets && closesBracket.test(text.slice(end, end + reach));
  if (isInBrackets && (result.unit === null || !isSplit)) return [];
  return goesOn.test(text.slice(end, end + reach)) ? [] : operands;
}

const mostOperands = 40;
const reach = 12;
/** `18场（5+4+6+3）`; of two, 5天（5+2） may tell anything. */
const bracket = /^\s?[（(]\s*$/u;
const closesBracket = /^\s?(?:[\p{Script=Han}a-z]{1,8})?\s?[)）]/iu;
const fewestInBrackets = 3;
/** `4.3 = 4.0 + these two fixes` is prose. */
const isInWords = /^[a-z]/iu;
/** What may stand between a total and its first part: `人 = 全职`. */
const turned = /^[^=＝+×÷*，。；,;→]{0,10}[=＝]\s*[^\d=＝+＋×÷*→，。；;、:：,]{0,16}$/u;
/** The total is a term of something else: 2 × 3 = 1 + 5. */
const operators = /(?:[+＋×*÷/=＝−]|(?<=\s)[-xX])\s*[¥$€£]?$/u;
const goesOn = /^[^，。；;,\d]{0,10}[=＝+＋×*÷−]|^\s*[xX/-]\s*\d/u;

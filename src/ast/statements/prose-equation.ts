import type { Calculation, Operation, QuantityNode } from "../nodes.ts";
import { inlineOf } from "../visit.ts";
import { comesOut } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";
import { around } from "./context.ts";
import type { Prose } from "./prose.ts";

/**
 * Equations spelled out: `157,990+140,640+35,950=334,580元`, `500元/人 × 20人 = 1万元`, `180万元 ÷ 8000万次 = 0.0225元`. One
 * kind of sign to an equation; what mixes them is left to the reader.
 */
export function readEquations(prose: Prose): Calculation[] {
  const text = prose.run.text;
  if (!/[=＝]/u.test(text)) return [];
  const quantities = inlineOf(prose.run).filter(
    (node): node is QuantityNode =>
      node.type === "quantity" && node.kind !== "date" && node.kind !== "period",
  );
  const found: Calculation[] = [];
  quantities.forEach((result, index) => {
    const before = quantities[index - 1];
    if (before === undefined || !isPoint(result)) return;
    if (!equals.test(between(text, before, result))) return;
    const equation = readLeft(text, quantities, index);
    if (equation !== undefined) found.push(equation);
  });
  return found;
}

/** What may stand between a figure and the sign behind it: a noun of its own (person-weeks), a remark. */
const equals = /^[^=＝+×÷*，。；,;]{0,16}[=＝]\s*(?:约|人民币|[¥$])?\s*$/u;
const signs: readonly (readonly [RegExp, Operation])[] = [
  [/^[^=＝，。；;]{0,10}[+＋]\s*$/u, "sum"],
  [/^[^=＝，。；;]{0,10}[-−－–]\s*$/u, "difference"],
  [/^[^=＝，。；;]{0,10}(?:[×*✕✖]|[xX](?=\s|$))\s*$/u, "product"],
  [/^[^=＝，。；;]{0,10}[÷/／]\s*$/u, "quotient"],
];

/** Longest left side that is read. */
const mostOperands = 40;

function readLeft(text: string, quantities: readonly QuantityNode[], at: number): Calculation | undefined {
  const result = quantities[at];
  let operation: Operation | undefined;
  let first = at - 1;
  while (first > 0 && at - first < mostOperands) {
    const [left, right] = [quantities[first - 1], quantities[first]];
    if (left === undefined || right === undefined) break;
    const sign = signs.find(([pattern]) => pattern.test(between(text, left, right)))?.[1];
    if (sign === undefined) break;
    if (operation !== undefined && sign !== operation) return undefined;
    operation = sign;
    first--;
  }
  if (operation === undefined || result === undefined) return undefined;
  const operands = quantities.slice(first, at);
  const opener =
    operands[0] === undefined ? "" : text.slice(Math.max(0, operands[0].start - 3), operands[0].start);
  // A bracket or sign before the first figure belongs to a longer formula.
  if (/[(（+×÷*=＝-]\s*$/u.test(opener) || operands.some((operand) => !isPoint(operand))) return undefined;
  if (operation === "quotient" && operands.length > 2) return undefined;
  return makeEquation(operation, operands, result);
}

function makeEquation(
  sign: Operation,
  operands: readonly QuantityNode[],
  result: QuantityNode,
): Calculation | undefined {
  const operation = sign === "quotient" && result.unit === "%" ? "share" : sign;
  const sum: Sum = { operation, operands: operands.map((operand) => makeOperand(operand)), result };
  // Figures without units may be of different scales (20 × 3 = 60万): only what comes out is worth telling then.
  const isBare = operands.every(({ unit }) => unit === null) && result.unit !== null;
  return {
    type: "calculation",
    position: around([result.position, ...operands.map(({ position }) => position)]),
    certainty: isBare && !comesOut(sum) ? "inferred" : "explicit",
    because: "equation",
    ...sum,
  };
}

function between(text: string, left: QuantityNode, right: QuantityNode): string {
  return right.start - left.end > 24 ? "=?=" : text.slice(left.end, right.start);
}

import type { Calculation, Formula, QuantityNode, Reckoning } from "../../nodes.ts";
import { inlineOf } from "../../visit.ts";
import { comesOut } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";
import { around } from "../context.ts";
import type { Prose } from "../text/prose.ts";

/**
 * Formulas of several signs before an equals sign, with brackets where there are some:
 *
 *     提成=160万×1.5%+40万×2.5%=3.4万元
 *     （30人+5人）×12个月×2000元=84万元
 *     (45 - 5) x 3 + 12 = 132
 *
 * Told where all that stands between a mark and the equals sign is figures, signs, brackets and the nouns of the figures.
 */
export function readFormulas(prose: Prose): Calculation[] {
  const text = prose.run.text;
  if (!/[=＝≈]/u.test(text)) return [];
  const quantities = inlineOf(prose.run).filter(
    (node): node is QuantityNode =>
      node.type === "quantity" && node.kind !== "date" && node.kind !== "period",
  );
  return quantities.flatMap((result, index) => readFormulaBefore(text, quantities, result, index) ?? []);
}

/** Longest left side that is read, in figures and in characters. */
const mostOperands = 40;
const longest = 400;

function readFormulaBefore(
  text: string,
  quantities: readonly QuantityNode[],
  result: QuantityNode,
  index: number,
): Calculation | undefined {
  const equals = /[=＝≈]\s*(?:约|人民币|[~¥$])?\s*$/u.exec(
    text.slice(Math.max(0, result.start - 8), result.start),
  );
  if (equals === null || !isPoint(result)) return undefined;
  const end = result.start - equals[0].length;
  const start = startOf(text.slice(Math.max(0, end - longest), end), Math.max(0, end - longest));
  const operands = quantities
    .slice(Math.max(0, index - mostOperands), index)
    .filter((quantity) => quantity.start >= start);
  if (operands.length < 3 || !operands.every(isPoint)) return undefined;
  const tokens = tokensOf(text, operands, start, end);
  const formula = tokens === undefined ? undefined : new FormulaParser(tokens).parse();
  if (tokens === undefined || formula === undefined || signsOf(formula).size < 2) return undefined;
  const sumOf = (each: Formula): Sum => ({
    operation: "formula",
    operands: operands.map((operand) => makeOperand(operand)),
    result,
    formula: each,
  });
  const inParts = inHundredths(formula, operands, result);
  const read = sumOf(inParts ?? formula);
  const asTyped = comesOut(read) ? undefined : inOrder(tokens);
  const typed = asTyped === undefined ? undefined : sumOf(asTyped);
  const sum = typed !== undefined && comesOut(typed) ? typed : read;
  // Figures without units may be of another scale than the result: then only what comes out is worth telling.
  const isSure = inParts !== undefined || isOneKind(formula, operands, result);
  if (!isSure && !comesOut(sum)) return undefined;
  return {
    type: "calculation",
    position: around([result.position, ...operands.map(({ position }) => position)]),
    certainty: "explicit",
    because: "equation",
    ...sum,
  };
}

/** Behind the last mark before the formula: 例如：160万×… begins behind the colon, 提成=160万 behind the sign. */
function startOf(before: string, from: number): number {
  const opened = before.search(/[^，。；;：:、=＝≈→\n]*$/u);
  return from + opened;
}

/** `(95 - 10) / 10 × 100 = 850%`: the result is told in hundredths, so that nothing is left to be multiplied. */
function inHundredths(
  formula: Formula,
  operands: readonly QuantityNode[],
  result: QuantityNode,
): Formula | undefined {
  if (result.unit !== "%" || typeof formula === "number" || formula.sign !== "×") return undefined;
  const last = typeof formula.right === "number" ? operands[formula.right] : undefined;
  return last?.low === "100" && last.unit === null ? formula.left : undefined;
}

/** `30 + 34 + 29 / 3 = 31`: worked out sign by sign, as it is typed on a calculator; undefined where there are brackets. */
function inOrder(tokens: readonly Token[]): Formula | undefined {
  let formula: Formula | undefined;
  for (const [index, token] of tokens.entries()) {
    const sign = tokens[index - 1];
    if (token === "(" || token === ")") return undefined;
    if (typeof token !== "number") continue;
    if (formula === undefined) formula = token;
    else formula = { sign: sign as Reckoning["sign"], left: formula, right: token };
  }
  return formula;
}

type Token = number | "+" | "−" | "×" | "÷" | "(" | ")";

/** Undefined where something stands between the figures that is neither a sign nor a noun. */
function tokensOf(
  text: string,
  operands: readonly QuantityNode[],
  start: number,
  end: number,
): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = start;
  for (const [index, operand] of operands.entries()) {
    if (!pushSigns(text.slice(at, operand.start), tokens, index === 0)) return undefined;
    tokens.push(index);
    at = operand.end;
  }
  return pushSigns(text.slice(at, end), tokens, false) ? tokens : undefined;
}

const signs: Readonly<Record<string, Token>> = {
  "+": "+",
  "＋": "+",
  "-": "−",
  "−": "−",
  "－": "−",
  "–": "−",
  "×": "×",
  "*": "×",
  "✕": "×",
  "✖": "×",
  "÷": "÷",
  "/": "÷",
  "／": "÷",
  "(": "(",
  "（": "(",
  ")": ")",
  "）": ")",
};

function pushSigns(between: string, tokens: Token[], isFirst: boolean): boolean {
  const marked = between.replace(/(?<=^|[\s\d)）\p{Script=Han}])[xX](?=[\s\d(（¥$]|$)/gu, "×");
  for (const piece of marked.split(/([-+＋−－–×*✕✖÷/／()（）])/u)) {
    const sign = signs[piece];
    if (sign !== undefined) tokens.push(sign);
    // A noun of a figure, or its name: 6 weeks, 主材4,200. What a formula is for may be told before it.
    else if (piece.trim().length > (isFirst ? longestHead : longestNoun) || /\d/u.test(piece)) return false;
  }
  return true;
}

const longestNoun = 12;
const longestHead = 24;

/** Precedence climbing over `+ − × ÷` and brackets; undefined where the tokens make no formula. */
class FormulaParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Formula | undefined {
    const formula = this.#parseSum(0);
    return this.#at === this.#tokens.length ? formula : undefined;
  }

  #parseSum(depth: number): Formula | undefined {
    return this.#parseChain(["+", "−"], () => this.#parseChain(["×", "÷"], () => this.#parseOne(depth)));
  }

  #parseChain(signs: readonly Token[], parseSide: () => Formula | undefined): Formula | undefined {
    let left = parseSide();
    for (;;) {
      const sign = this.#tokens[this.#at];
      if (left === undefined || sign === undefined || !signs.includes(sign)) return left;
      this.#at++;
      const right = parseSide();
      if (right === undefined) return undefined;
      left = { sign: sign as Reckoning["sign"], left, right };
    }
  }

  #parseOne(depth: number): Formula | undefined {
    const token = this.#tokens[this.#at++];
    if (typeof token === "number") return token;
    if (token !== "(" || depth >= deepest) return undefined;
    const inner = this.#parseSum(depth + 1);
    return this.#tokens[this.#at++] === ")" ? inner : undefined;
  }
}

const deepest = 8;

function signsOf(formula: Formula): ReadonlySet<string> {
  if (typeof formula === "number") return new Set();
  return new Set([formula.sign, ...signsOf(formula.left), ...signsOf(formula.right)]);
}

/** Each term that is added has as much money in it as the result: one price, or none at all. */
function isOneKind(formula: Formula, operands: readonly QuantityNode[], result: QuantityNode): boolean {
  const degree = degreeOf(formula, operands);
  if (degree === undefined) return false;
  if (result.kind === "money") return degree === 1;
  return degree === 0 && result.scale === undefined && operands.every(({ scale }) => scale === undefined);
}

/** How often money counts in it; undefined where sides are added that differ. */
function degreeOf(formula: Formula, operands: readonly QuantityNode[]): number | undefined {
  if (typeof formula === "number") return operands[formula]?.kind === "money" ? 1 : 0;
  const [left, right] = [degreeOf(formula.left, operands), degreeOf(formula.right, operands)];
  if (left === undefined || right === undefined) return undefined;
  switch (formula.sign) {
    case "×":
      return left + right;
    case "÷":
      return left - right;
    default:
      return left === right ? left : undefined;
  }
}

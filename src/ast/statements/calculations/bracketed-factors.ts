import type { Calculation, Cell, QuantityNode } from "../../nodes.ts";
import { slipDigits } from "../../../quantities/slip-digits.ts";
import { around, isFigure } from "../context.ts";
import type { Figure, Group, Piece, Prose } from "../text/prose.ts";
import { resolutionOf } from "./last-places.ts";
import { Decimal } from "../../../quantities/decimal.ts";
import { exactValue } from "../allocations/exact-figures.ts";
import { comesNear, comesOut, isMultipleOf } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";

/**
 * Amounts of a table's cells with their factors in brackets behind them: `36,500元（730元/㎡×50㎡）`, `£480 (8 sessions @ £60)`. One
 * that does not come out is told where another of the table does.
 */
export function readBracketedFactors(cells: readonly Cell[]): Calculation[] {
  const found = cells.flatMap((cell) => (shape.test(cell.text) ? (readCell(cell) ?? []) : []));
  const made = found.filter(comesOut);
  if (made.length === 0) return [];
  return found.filter((each) => comesOut(each) || (comesNear(each, nearest) && !isMultipleOf(each)));
}

/**
 * The same in running text, brackets that hold nothing but factors right behind an amount, or before it and a colon:
 * `Total: $4,560 (3 × $1,520)`, `开发（2人×4个月×1.2万元/月）：9.6万元`. One that does not come out is told where another of the text
 * does, where it is a digit off, or where the price says what it is for each of.
 */
export function readProseFactors(prose: Prose): Calculation[] {
  const found = prose.sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => piece.groups.flatMap((group) => readGroup(prose, piece, group) ?? [])),
  );
  const isSure = found.some(comesOut);
  return found.filter(
    (each) =>
      comesOut(each) ||
      (comesNear(each, nearest) && !isMultipleOf(each) && (isSure || isDigitOff(each) || isRated(each))),
  );
}

/** 1.2万元/月 beside 4个月. */
function isRated({ operands }: Calculation): boolean {
  const units = operands.map(({ value }) => value.unit);
  return operands.some(({ value }) => value.per.some((unit) => units.includes(unit)));
}

function isDigitOff({ result, operands }: Calculation): boolean {
  const told = exactValue(result);
  const factors = operands.map(({ value }) => exactValue(value));
  const place = resolutionOf(result);
  if (told === undefined || place.sign() <= 0) return false;
  const made = factors.reduce<Decimal | undefined>(
    (product, factor) => (factor === undefined ? undefined : product?.times(factor)),
    Decimal.one,
  );
  return made !== undefined && slipDigits(told, place, made) >= fewestDigits;
}

/** So many digits agree where one is wrong. */
const fewestDigits = 3;

function readGroup(prose: Prose, piece: Piece, group: Group): Calculation | undefined {
  const [sentence, ...more] = group.sentences;
  if (group.isQuotation || sentence === undefined || more.length > 0 || sentence.figures.length < 2)
    return undefined;
  const amount = amountBeside(prose, piece, group);
  const factors = sentence.figures.map(({ quantity }) => quantity);
  const [first] = factors;
  if (first === undefined || amount === undefined) return undefined;
  if (!/^[^\d=＝+＋÷/−-]{0,12}$/u.test(prose.run.text.slice(group.start + 1, first.start))) return undefined;
  if (!factors.every(isPoint) || !isPoint(amount.quantity)) return undefined;
  return productOf(amount.quantity, factors, prose.run.text.slice(0, group.end));
}

/** Right before the brackets, or behind them and a colon. A long piece may hold many figures and brackets: it is halved, not walked through for each. */
function amountBeside({ run: { text } }: Prose, { figures }: Piece, group: Group): Figure | undefined {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.end ?? 0) <= group.start) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [figures[low - 1], figures[low]];
  if (before !== undefined && text.slice(before.end, group.start).trim() === "") return before;
  return behind !== undefined && /^\s?[:：]\s?$/u.test(text.slice(group.end, behind.start))
    ? behind
    : undefined;
}

/** Within a half: farther off, something else was meant. */
const nearest = 2;

const shape = /\d[^（(]{0,12}[（(][^（()）]{0,24}\d[^（()）]{0,60}[）)]\s*$/u;
const times = /^[^\d（()）]{0,16}(?:[×*✕✖xX@]|\bat)\s*[¥$€£]?\s*$/u;

function readCell(cell: Cell): Calculation | undefined {
  const open = cell.text.search(/[（(]/u);
  const figures = cell.children.filter(
    (node): node is QuantityNode => node.type === "quantity" && isFigure(node) && isPoint(node),
  );
  const [result, ...more] = figures.filter(({ end }) => end <= open);
  const factors = figures.filter(({ start }) => start > open);
  return result === undefined || more.length > 0 ? undefined : productOf(result, factors, cell.text);
}

function productOf(
  result: QuantityNode,
  factors: readonly QuantityNode[],
  text: string,
): Calculation | undefined {
  if (factors.length < 2) return undefined;
  const areMultiplied = factors.every((factor, index) => {
    const next = factors[index + 1];
    return next === undefined || times.test(text.slice(factor.end, next.start));
  });
  const last = factors.at(-1)?.end ?? 0;
  const isClosed = /^[^\d+＋×*÷/−-]{0,12}[）)]\s*$/u.test(text.slice(last));
  if (!areMultiplied || !isClosed || !hasPrice(result, factors)) return undefined;
  const operands = factors.map((factor) => makeOperand(factor));
  return {
    type: "calculation",
    position: around([result.position, ...operands.map(({ position }) => position)]),
    certainty: "stated",
    because: "factors-in-brackets",
    operation: "product",
    operands,
    result,
  };
}

/** Money is made by one price. */
function hasPrice(result: QuantityNode, factors: readonly QuantityNode[]): boolean {
  const prices = factors.filter(({ kind }) => kind === "money").length;
  return prices === (result.kind === "money" ? 1 : 0);
}

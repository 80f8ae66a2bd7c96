import type { Calculation, Cell, QuantityNode } from "../../nodes.ts";
import { around, isFigure } from "../context.ts";
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
  if (result === undefined || more.length > 0 || factors.length < 2) return undefined;
  const areMultiplied = factors.every((factor, index) => {
    const next = factors[index + 1];
    return next === undefined || times.test(cell.text.slice(factor.end, next.start));
  });
  const last = factors.at(-1)?.end ?? 0;
  const isClosed = /^[^\d+＋×*÷/−-]{0,12}[）)]\s*$/u.test(cell.text.slice(last));
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

import { Decimal } from "../../../quantities/decimal.ts";
import type { Content } from "../../nodes.ts";
import type { Run } from "../../visit.ts";
import type { TextRun } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { exactSum, exactValue, isAmountFigure } from "./parts.ts";
import { readProse } from "../text/prose.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import { closingTotal } from "../text/words.ts";

/** One line of a breakdown: an item, a paragraph, a heading, or a stretch of a sentence. */
export interface Line {
  readonly node: Content;
  readonly amounts: readonly Amount[];
}

export interface Amount {
  readonly run: TextRun;
  readonly prose: Prose;
  readonly figure: Figure;
  readonly piece: Piece;
  readonly dimension: string;
}

export type Measure = readonly Amount[];

/** More amounts than this of one kind in a line are not told apart. */
const mostInLine = 24;

/** What semicolons part, each with figures of its own; where there are none, each figure by itself. */
export function stretchLines(node: Content, amounts: readonly Amount[]): Line[] {
  const stretches: Amount[][] = [];
  let isNew = true;
  let piece: Piece | undefined;
  for (const amount of amounts) {
    if (piece !== undefined && amount.piece !== piece) isNew = piece.mark === "；";
    piece = amount.piece;
    const last = stretches.at(-1);
    if (isNew || last === undefined) stretches.push([amount]);
    else last.push(amount);
    isNew = false;
  }
  if (stretches.length > 1) return stretches.map((stretch) => ({ node, amounts: stretch }));
  const isSame = amounts.length >= 3 && new Set(amounts.map(({ dimension }) => dimension)).size === 1;
  return isSame ? amounts.map((amount) => ({ node, amounts: [amount] })) : [];
}

/** The amounts of the first sentence of a line. */
export function firstAmounts(run: Run): readonly Amount[] {
  const prose = readProse(run);
  const [first] = prose.sentences;
  return first === undefined ? [] : amountsOf(run, prose, first);
}

export function amountsIn(run: Run): readonly Amount[] {
  const prose = readProse(run);
  return prose.sentences.flatMap((sentence) => amountsOf(run, prose, sentence));
}

/** The plain amounts of a sentence outside brackets. */
export function amountsOf(run: Run, prose: Prose, sentence: Sentence): readonly Amount[] {
  return sentence.pieces.flatMap((piece) =>
    piece.figures.flatMap((figure) => {
      const { quantity } = figure;
      const isAmount =
        quantity.unit !== null &&
        quantity.unit !== "%" &&
        quantity.kind !== "duration" &&
        exactValue(quantity) !== undefined &&
        isAmountFigure(prose, { figure, piece });
      return isAmount ? [{ run, prose, figure, piece, dimension: dimensionOf(quantity) }] : [];
    }),
  );
}

export function isSumOf(total: Amount, parts: Measure): boolean {
  const [first] = parts;
  if (first?.dimension !== total.dimension || parts.length < 2 || parts.includes(total)) return false;
  const sum = exactSum(parts.map(({ figure }) => figure.quantity));
  if (sum === undefined || exactValue(total.figure.quantity)?.equals(sum) !== true) return false;
  return [total, ...parts].reduce((digits, each) => digits + digitsOf(each), 0) >= fewestDigits;
}

/** 3 = 1 + 2 and 90 = 40 + 50 come out by chance: so many digits must be shown in all. */
const fewestDigits = 4;

/** Significant digits as written; zeros at either end show nothing. */
function digitsOf({ figure }: Amount): number {
  return figure.quantity.text.replace(/[^\d]/gu, "").replace(/^0+|0+$/gu, "").length;
}

/** No farther off than one part in so many. */
export function isNear(total: Amount, parts: Measure, oneIn: number): boolean {
  const sum = exactSum(parts.map(({ figure }) => figure.quantity));
  const value = exactValue(total.figure.quantity);
  return (
    sum !== undefined &&
    value !== undefined &&
    value.minus(sum).abs().times(Decimal.of(oneIn)).compare(value.abs()) <= 0
  );
}

/** The parts come to more. */
export function isPassedBy(total: Amount, parts: Measure): boolean {
  const sum = exactSum(parts.map(({ figure }) => figure.quantity));
  const value = exactValue(total.figure.quantity);
  return sum !== undefined && value !== undefined && sum.compare(value) > 0;
}

/** Measure by measure, the figures that every line has; of several in one line that closes in a sum (共160万元), that sum. */
export function measuresOf(lines: readonly Line[]): readonly Measure[] {
  const rows = lines.map(byDimension);
  const [head] = rows;
  if (head === undefined) return [];
  const measures: Amount[][] = [];
  for (const dimension of head.keys()) {
    const cells = rows.map((row) => row.get(dimension) ?? []);
    const width = cells.reduce((least, cell) => Math.min(least, cell.length), mostInLine);
    const isEven = cells.every((cell) => cell.length === width);
    for (let at = 0; at < (isEven ? width : Math.min(width, 1)); at++)
      measures.push(cells.flatMap((cell) => cell.slice(at, at + 1)));
  }
  return measures;
}

function byDimension({ amounts }: Line): ReadonlyMap<string, readonly Amount[]> {
  const row = groupByDimension(amounts);
  for (const [dimension, cell] of row) {
    const closing = cell.find(isClosing);
    if (closing !== undefined) row.set(dimension, [closing]);
  }
  return row;
}

export function groupByDimension(amounts: readonly Amount[]): Map<string, Amount[]> {
  const groups = new Map<string, Amount[]>();
  for (const amount of amounts) {
    const group = groups.get(amount.dimension);
    if (group === undefined) groups.set(amount.dimension, [amount]);
    else group.push(amount);
  }
  return groups;
}

function isClosing({ run, figure }: Amount): boolean {
  return closingTotal.test(run.text.slice(figure.before.start, figure.before.end).trim());
}

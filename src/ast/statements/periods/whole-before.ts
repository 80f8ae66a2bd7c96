import { Decimal } from "../../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { exactSum, exactValue } from "../allocations/parts.ts";
import { isFigure } from "../context.ts";
import { sameDimension } from "../text/dimension.ts";
import { textOutsideGroups } from "../text/prose.ts";
import type { Figure, Piece, Prose } from "../text/prose.ts";
import { comparison, perUnit } from "../text/words.ts";
import { makeWhole } from "./period-rollup.ts";
import { findPeriodWords } from "./period-words.ts";
import { parsePeriodLabel } from "./period-label.ts";
import type { OfPeriod } from "./period-label.ts";

interface PlacedFigure {
  readonly figure: Figure;
  readonly piece: Piece;
}

/**
 * The amount that the quarters, halves or months of a year are of, where no word says that it is the year's: the only one of
 * its kind in the sentence before them, or before them in their own.
 *
 *     营业收入22000万元，同比增长18%。分季度：一季度4600万元，二季度5300万元，三季度5800万元，四季度6300万元
 *
 * It must come out, or miss by less than a tenth or by a digit: quarters may also be of something told farther back.
 */
export function wholeBefore(
  prose: Prose,
  parts: readonly (PlacedFigure & OfPeriod)[],
): PlacedFigure | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return undefined;
  const periods = parts.map(({ period }) => period);
  if (!makeWhole(periods, { unit: "year", index: 1 })) return undefined;
  const at = prose.sentences.findIndex((sentence) => sentence.pieces.includes(first.piece));
  const near = [prose.sentences[at - 1], prose.sentences[at]].flatMap((sentence) => sentence?.pieces ?? []);
  const candidates = near.flatMap((piece) =>
    piece.figures
      .filter((figure) => figure.end <= first.figure.start && isWhole(prose, { figure, piece }, first.figure))
      .map((figure) => ({ figure, piece })),
  );
  const [whole, ...others] = candidates;
  return whole !== undefined && others.length === 0 && isNearSum(whole, parts) ? whole : undefined;
}

function isWhole(prose: Prose, { figure, piece }: PlacedFigure, part: Figure): boolean {
  const { quantity } = figure;
  if (!isFigure(quantity) || quantity.change !== undefined || !sameDimension(quantity, part.quantity))
    return false;
  const label = textOutsideGroups(prose.run.text, figure.before, piece.groups);
  if (comparison.test(label) || perUnit.test(label) || label.includes("累计")) return false;
  const words = findPeriodWords(label, { start: 0, end: label.length });
  const period = words === undefined ? undefined : parsePeriodLabel(label.slice(words.start, words.end));
  return words === undefined || period?.unit === "year";
}

function isNearSum({ figure }: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const figures = parts.map((part) => part.figure.quantity);
  const [value, sum] = [exactValue(figure.quantity), exactSum(figures)];
  if (value === undefined || sum === undefined) return false;
  const isNear =
    value.minus(sum).abs().times(Decimal.of(10)).compare(value.abs()) <= 0 ||
    slipDigitsOfSum(
      value,
      figures.flatMap((quantity) => exactValue(quantity) ?? []),
    ) >= 2;
  // A level that stands at the end as it does in the whole is none: 门店140家, …四季度140家.
  const isLevel = figures.some((quantity) => exactValue(quantity)?.equals(value) === true);
  return isNear && !isLevel;
}

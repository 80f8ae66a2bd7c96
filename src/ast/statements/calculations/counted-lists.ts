import type { Calculation } from "../../nodes.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { isNearSum } from "../allocations/complete-lists.ts";
import { exactSum, exactValue } from "../allocations/parts.ts";
import type { StatementContext } from "../context.ts";
import type { BlockPlace } from "../reading.ts";
import { isHeadcount, isPlainAmount } from "../text/dimension.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import { spokenStretches } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { isPoint, makeCalculation } from "./calculation.ts";

/**
 * What is counted once and then told part by part, each part by what stands behind its number:
 *
 *     24 sessions: 10 in person, 8 online and 6 hybrid
 *     14 people: 6 engineers, 4 designers, 3 analysts and 1 manager
 *     headcount grew to 48, with 20 in Berlin, 18 in Paris and 10 in Rome
 *     120 hours: 40 for design, 60 for development and 20 for testing
 *
 * The list goes on to the end of its stretch. It comes out, or misses by little or by a digit.
 */
export function readCountedLists(prose: Prose, { context }: BlockPlace): Calculation[] {
  if (!/[a-z]/iu.test(prose.run.text)) return [];
  return [...sentencesOf(prose.sentences)].flatMap((sentence) =>
    sentence.figures.length < 3
      ? []
      : spokenStretches(prose, sentence).flatMap((figures) => readStretch(prose, figures, context) ?? []),
  );
}

function readStretch(
  prose: Prose,
  all: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const figures = all.filter(({ isBracketed }) => !isBracketed);
  const at = figures.findIndex((figure, index) => opens(prose, figure, figures[index + 1]));
  const result = figures[at];
  const operands = figures.slice(at + 1);
  if (result === undefined || operands.length < 2 || operands.length > mostParts) return undefined;
  if (!operands.every((part, index) => isPart(prose, part, operands[index + 1], result))) return undefined;
  if (!isMeant(result, operands)) return undefined;
  return makeCalculation(
    prose,
    { operation: "sum", result, operands, certainty: "stated", because: "counted-list" },
    context,
  );
}

const mostParts = 12;

/** Right behind the total a colon, a dash or a word for what it is made of, and then the first part. */
function opens({ run }: Prose, total: SpokenFigure, first: SpokenFigure | undefined): boolean {
  if (first === undefined || !canBeTotal(total)) return false;
  const gap = run.text.slice(total.quantity.end, first.quantity.start);
  return gap.length <= longestGap && opener.test(gap);
}

const longestGap = 40;
const opener =
  /^(?: [a-z-]+){0,2}(?:\s?[:–—]\s?|,? (?:with|made up of|comprising|consisting of|split (?:into|between)|broken down into|namely|of (?:whom|which)) )$/iu;

function canBeTotal({ quantity, label }: SpokenFigure): boolean {
  // From 40 to 55, with 10 in sales and 5 in support: these came.
  if (
    label === "to" ||
    !isPoint(quantity) ||
    !isPlainAmount(quantity) ||
    /\b(?:top|no|number|day|phase|step)\s*$/iu.test(label)
  )
    return false;
  const { kind, unit } = quantity;
  return (
    kind === "count" || (kind === "number" && unit === null && isLevel.test(label)) || isOfHours(quantity)
  );
}

/** Headcount grew to 48, the team is 12: and not Score 21. */
const isLevel = /\b(?:headcount|total|team|staff|number|count|to|of|at|is|was|were|are|reach(?:es|ed))\s*$/iu;

/** Hours of work add up; days and weeks run side by side. */
function isOfHours({ kind, unit }: SpokenFigure["quantity"]): boolean {
  return kind === "duration" && /^(?:hours?|minutes?)$/iu.test(unit ?? "");
}

function isPart(
  { run }: Prose,
  { quantity, trail, piece }: SpokenFigure,
  next: SpokenFigure | undefined,
  total: SpokenFigure,
): boolean {
  if (!isPoint(quantity) || quantity.change !== undefined || quantity.per.length > 0) return false;
  const behind = run.text.slice(quantity.end, next?.quantity.start ?? piece.end);
  if (/\b(?:each|per|every|times|am|pm|o'clock|%)\b|[()（）:：=]/iu.test(behind)) return false;
  if (next !== undefined && !/,|\band\b|&/iu.test(behind)) return false;
  if (quantity.kind === "number" && quantity.unit === null) return /^[a-z]/iu.test(trail);
  return quantity.kind === "count" && isHeadcount(total.quantity) && ofPeople.test(quantity.unit ?? "");
}

const ofPeople =
  /(?:[eo]r|[iy]st|ant|ent|ian|ee|man|men|women|staff|lead|head|intern|nurse|clerk|chef|cook|people|adult|child|children|boy|girl|pupil)s?$/iu;

function isMeant({ quantity }: SpokenFigure, parts: readonly SpokenFigure[]): boolean {
  const figures = parts.map((part) => part.quantity);
  const values = figures.flatMap((figure) => exactValue(figure) ?? []);
  const total = exactValue(quantity);
  // 4 goals: 1 growth, 2 margin, 3 people, 4 brand: they are numbered.
  const areNumbered = values.every((value, index) => value.toString() === String(index + 1));
  if (total === undefined || values.length < parts.length || areNumbered) return false;
  if (exactSum(figures)?.equals(total) === true) return true;
  const digits = slipDigitsOfSum(total, values);
  const off = exactSum(figures)?.minus(total).abs();
  const isNear = off !== undefined && off.plus(off).compare(total) <= 0;
  return isNearSum(quantity, figures) || (digits > 0 && isNear && parts.length >= 3);
}

import type { Calculation } from "../../nodes.ts";
import type { BlockPlace } from "../reading.ts";
import { unitsIn } from "../text/measures.ts";
import type { Prose } from "../text/prose.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comesNear, comesOut } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";

/**
 * One figure told in two units, the second in brackets or after words that say it is the same:
 *
 *     总时长286分钟（4.77小时）        a three-year programme, or 36 months
 *     占地30亩（2万平方米）            约310分钟，合5.2小时
 */
export function readConversions(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of prose.sentences) {
    const figures = spokenFigures(prose, sentence);
    figures.forEach((told, index) => {
      const first = figures[index - 1];
      if (first === undefined || !isSaidAgain(prose.run.text, first, told)) return;
      if (!isPoint(first.quantity) || !isPoint(told.quantity) || hasRate(first) || hasRate(told)) return;
      // However roughly it was measured, it is told again as it was written: 约310分钟（约5.2小时）.
      const written = { ...first.quantity, isApproximate: false };
      const operands = [makeOperand(written)];
      const sum = { operation: "product", operands, result: told.quantity } as const;
      if (unitsIn(first.quantity, told.quantity) === undefined) return;
      // 20公顷（290亩）: land is measured anew, and rounded as people like.
      if (!comesOut(sum) && told.quantity.dimension !== undefined && comesNear(sum, 10)) return;
      found.push(
        makeCalculation(
          prose,
          {
            operation: "product",
            result: told,
            operands: [{ ...first, quantity: written }],
            certainty: "stated",
            because: "told-in-other-unit",
          },
          context,
        ),
      );
    });
  }
  return found;
}

function hasRate({ quantity }: SpokenFigure): boolean {
  return quantity.per.length > 0 || quantity.change !== undefined;
}

/** Nothing but brackets around the second figure, or words that say it is the first one again. */
function isSaidAgain(text: string, first: SpokenFigure, told: SpokenFigure): boolean {
  const between = text.slice(first.quantity.end, told.quantity.start);
  if (between.length > longest) return false;
  if (again.test(between)) return true;
  return bracket.test(between) && /^\s*[)）\]]/u.test(text.slice(told.quantity.end, told.quantity.end + 3));
}

const longest = 12;
const bracket = /^\s*[(（[]\s*(?:约合?|合|即|折合|about|approx\.?|approximately|or|=|≈|~)?\s*$/iu;
const again =
  /^[，,]?\s*(?:约合|折合|相当于|即|合|i\.e\.,?|that is|or about|equal to|equivalent to|[=≈])\s*约?\s*$/iu;

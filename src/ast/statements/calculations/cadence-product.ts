import type { Calculation } from "../../nodes.ts";
import { dimensionOf, isHeadcount } from "../text/dimension.ts";
import { bearersOf, periodOfFigure, timesIn } from "../periods/figure-period.ts";
import type { PeriodUnit } from "../periods/figure-period.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import { spokenStretches } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import type { BlockPlace } from "../reading.ts";
import { comparison } from "../text/words.ts";
import { comesNear, comesOut, isMultipleOf } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";

/**
 * So often in each period, so many each time, and what that makes in a longer one:
 *
 *     每月2场、每场40人，全年培训960人次                     2 × 40 × 12
 *     2 workshops a month with 40 people each, 960 people a year
 *
 * Told in this order and next to each other, they are one reckoning, whether it comes out or not; an amount that is some whole
 * times as large may be of several places.
 */
export function readCadenceProducts(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of sentencesOf(prose.sentences))
    for (const stretch of spokenStretches(prose, sentence))
      stretch.forEach((number, index) => {
        const [rate, sum] = stretch.slice(index + 1, index + 3);
        if (rate === undefined || sum === undefined) return;
        const times = timesOf(number, rate, sum);
        if (times === undefined) return;
        const claim = { operation: "product", operands: [number, rate], result: sum, times } as const;
        const reckoned = {
          ...claim,
          operands: claim.operands.map(({ quantity }) => makeOperand(quantity)),
          result: sum.quantity,
        };
        const isMeant = !mayRecur(sum) && comesNear(reckoned, nearest) && !isMultipleOf(reckoned);
        if (!comesOut(reckoned) && !isMeant) return;
        found.push(
          makeCalculation(prose, { ...claim, certainty: "stated", because: "cadence-and-rate" }, context),
        );
      });
  return found;
}

/** Within a half: farther off, something else was meant. */
const nearest = 2;

/** Who comes to one may come to the next: people are not attendances (人次), unless all are said to be added up. */
function mayRecur({ quantity, label }: SpokenFigure): boolean {
  return isHeadcount(quantity) && quantity.unit !== "人次" && !/共|合计|总计|\btotal/iu.test(label);
}

/** How many of the period of the number lie in that of the amount; undefined where the three do not belong together. */
function timesOf(number: SpokenFigure, rate: SpokenFigure, sum: SpokenFigure): number | undefined {
  if (![number, rate, sum].every(({ quantity }) => isPoint(quantity) && quantity.change === undefined))
    return undefined;
  if (comparison.test(sum.label) || dimensionOf(rate.quantity) !== dimensionOf(sum.quantity))
    return undefined;
  if (!isEachOf(rate, number) || bearersOf(sum.quantity).length > 0) return undefined;
  const [each, whole] = [periodOf(number, rate.label), periodOf(sum, sum.trail)];
  if (each?.isEach !== true || whole === undefined || (whole.isEach && whole.unit !== "year"))
    return undefined;
  return timesIn(each.unit, whole.unit);
}

/** 每场40人 of 2场, 40 people each of 2 workshops. */
function isEachOf(rate: SpokenFigure, { quantity }: SpokenFigure): boolean {
  if (quantity.kind !== "count" || quantity.unit === null) return false;
  const label = rate.label.replace(/\s/gu, "");
  return label.includes(`每${quantity.unit}`) || /^each\b/iu.test(rate.trail);
}

/** Of the figure itself, or else of the words around it: 2 workshops a month. */
function periodOf(
  { quantity, label }: SpokenFigure,
  behind: string,
): { readonly unit: PeriodUnit; readonly isEach: boolean } | undefined {
  return periodOfFigure(quantity, label) ?? periodOfFigure({ ...quantity, per: [] }, behind);
}

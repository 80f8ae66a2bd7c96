import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * What something is measured against, and the rate that comes of it, as a clause of its own between an amount and what
 * else is told of that:
 *
 *     收入24627万元，完成年初预算数60999万元的40.4%，比上年减收1070万元，下降4.2%
 *                   └─────── measure ──────┘└ rate ┘
 */
const against = /(?:占|完成|达到?|为|是|相当于|实现)[^，。；]{0,24}$/u;
const ofMeasure = /^(?:占|完成|达到?|为|是|相当于)[^，。；]{0,24}$/u;

/** True of the measure: 60999万元 of the above. */
export function isMeasure(figures: readonly SpokenFigure[], index: number): boolean {
  const [figure, rate] = [figures[index], figures[index + 1]];
  if (figure === undefined || rate?.quantity.unit !== "%" || figure.quantity.unit === "%") return false;
  if (figure.isBracketed) return /^[^，。；]{0,12}的$/u.test(rate.label);
  return /^的?$/u.test(rate.label) && against.test(figure.label);
}

/** True of the rate, whether the measure is told as an amount or not: 完成预算的98%. */
export function isRateOfMeasure(figures: readonly SpokenFigure[], index: number): boolean {
  const figure = figures[index];
  if (figure?.quantity.unit !== "%") return false;
  const clause = figure.label.replace(/^[，,\s]+/u, "");
  return ofMeasure.test(clause) || isMeasure(figures, index - 1);
}

/** `分别为120万元、80万元和50万元，占总投资250万元的48%、32%和20%`: of each in its order, the share at its place. */
export function partInRun(
  figures: readonly SpokenFigure[],
  index: number,
): readonly [part: SpokenFigure, measure: SpokenFigure] | undefined {
  const isNext = (at: number) =>
    figures[at]?.quantity.unit === "%" && /^(?:[、和与及]|以及|and)?$/u.test(figures[at].label);
  let first = index;
  while (index - first < longestRun && figures[first]?.label !== "的" && isNext(first)) first--;
  let end = index + 1;
  while (end - index < longestRun && isNext(end)) end++;
  const measure = figures[first - 1];
  const part = figures[index - (end - first) - 1];
  if (end - first < 2 || measure === undefined || part === undefined || !isMeasure(figures, first - 1))
    return undefined;
  return [part, measure];
}

const longestRun = 8;

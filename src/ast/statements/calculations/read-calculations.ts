import type { Calculation, QuantityNode } from "../../nodes.ts";
import type { Prose } from "../text/prose.ts";
import { readProseFactors } from "./bracketed-factors.ts";
import { readCadenceProducts } from "./cadence-product.ts";
import { readConversions } from "./conversion.ts";
import { readCountedLists } from "./counted-lists.ts";
import { readProseDifferences } from "./difference.ts";
import { readEquations } from "./equation.ts";
import { readFormulas } from "./formula.ts";
import { readTurnedEquations } from "./turned-equation.ts";
import { readProseGaps } from "./gap.ts";
import { readProseGrowth } from "./growth.ts";
import { readProseProducts } from "./product.ts";
import { readRateProducts } from "./rate-product.ts";
import { readRatios } from "./ratios.ts";
import { readSeenBy } from "./seen-by.ts";
import { readProseStocks } from "./stock.ts";
import { readStructures } from "./structure.ts";
import { readTermSums } from "./term-sum.ts";
import { readProseShares } from "./share.ts";
import { readTakenShares } from "./taken-shares.ts";
import { readToldRoles } from "./told-roles.ts";
import { readToldShares } from "./told-shares.ts";
import type { BlockPlace, ProseReader } from "../reading.ts";

/** From the surest to the least sure: what an equation spells out needs no words to be understood. */
const readers: readonly ((prose: Prose, place: BlockPlace) => readonly Calculation[])[] = [
  readEquations,
  readFormulas,
  readProseFactors,
  readConversions,
  readTurnedEquations,
  readSeenBy,
  readTermSums,
  readCadenceProducts,
  readProseProducts,
  readTakenShares,
  readProseGrowth,
  readProseDifferences,
  readProseGaps,
  readToldRoles,
  readProseStocks,
  readCountedLists,
  readStructures,
  readRatios,
  readProseShares,
  readToldShares,
  readRateProducts,
];

/**
 * Figures that the text says follow from others. A figure is the result of one calculation, and figures make one: that of
 * the first reader, whichever of them it takes to follow from the others. A total may be looked at in several ways.
 */
export const readProseCalculations: ProseReader = (prose, place) => {
  if (typeset.test(prose.run.text)) return [];
  const results = new Set<number>();
  // What an equation reckons with is no result of its neighbours.
  const spelled = new Map<number, Calculation>();
  const told = new Set<string>();
  const found: Calculation[] = [];
  for (const read of readers)
    for (const calculation of read(prose, place)) {
      const at = offsetOf(calculation.result);
      const places = [at, ...calculation.operands.map(({ value }) => offsetOf(value))];
      const key = places.sort((a, b) => a - b).join();
      if ((results.has(at) && calculation.because !== "seen-by") || told.has(key)) continue;
      const equation = spelled.get(at);
      if (
        equation !== undefined &&
        calculation.operands.some(({ value }) => spelled.get(offsetOf(value)) === equation)
      )
        continue;
      if (calculation.because === "equation")
        for (const { value } of calculation.operands) spelled.set(offsetOf(value), calculation);
      results.add(at);
      told.add(key);
      found.push(calculation);
    }
  return found;
};

/** `120 \times 35 = 4{,}200` is the source of a formula, in which figures do not end where they seem to. */
const typeset = /\\(?:times|cdot|div|d?frac|text|mathrm|sum|left|right|approx)\b|\d\{[,.]\}\d/u;

function offsetOf({ position }: QuantityNode): number {
  return position.start.offset;
}

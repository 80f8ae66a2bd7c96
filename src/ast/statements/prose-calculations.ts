import type { Calculation } from "../nodes.ts";
import type { Prose } from "./prose.ts";
import { readProseDifferences } from "./prose-difference.ts";
import { readEquations } from "./prose-equation.ts";
import { readProseGrowth } from "./prose-growth.ts";
import { readProseProducts } from "./prose-product.ts";
import { readProseShares } from "./prose-share.ts";
import type { BlockPlace, ProseReader } from "./reading.ts";

/** From the surest to the least sure: what an equation spells out needs no words to be understood. */
const readers: readonly ((prose: Prose, place: BlockPlace) => readonly Calculation[])[] = [
  readEquations,
  readProseProducts,
  readProseGrowth,
  readProseDifferences,
  readProseShares,
];

/** Figures that the text says follow from others. A figure is the result of one calculation: that of the first reader. */
export const readProseCalculations: ProseReader = (prose, place) => {
  const results = new Set<number>();
  const found: Calculation[] = [];
  for (const read of readers)
    for (const calculation of read(prose, place)) {
      const at = calculation.result.position.start.offset;
      if (results.has(at)) continue;
      results.add(at);
      found.push(calculation);
    }
  return found;
};

import { isComparable } from "../derivation/comparable.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a share makes of an amount, told right behind it: `提取公积金10%，即24万元`, `45% at the half-way review (£45,576)`. Of what it
 * is a share has to be looked for: the figure has to agree in most of its digits.
 */
export function naturalParts(part: FlowFigure, { figures }: Flow): readonly Candidate[] {
  const share = figures[part.at - 1];
  if (share?.quantity.unit !== "%" || share.stretch !== part.stretch || !part.isAmount) return [];
  if (share.quantity.change !== undefined || !(part.isBracketed || isSummedUp.test(part.label))) return [];
  const before = figures.slice(Math.max(0, part.at - around), share.at).reverse();
  const wholes = before.filter(
    (whole) => whole.isAmount && isComparable(whole, part) && whole.exact.compare(part.exact) > 0,
  );
  const chosen = [wholes[0], wholes.find(({ label }) => totalWord.test(label)), wholes.at(-1)];
  return [...new Set(chosen)].flatMap((whole): Candidate[] =>
    whole === undefined
      ? []
      : [
          {
            sum: { operation: "product", result: part, operands: [whole, share] },
            oneIn: 3,
            digits: 3,
          },
        ],
  );
}

const around = 16;
const isSummedUp = /^[，,\s]*(?:即|计|约|为|共|or|i\.e\.|that is|=)[约为计]?$/iu;

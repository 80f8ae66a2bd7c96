import type { Formula, Operand } from "./formula.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { linesFor, tallyBelieved } from "./tally.ts";
import type { Finding } from "./tally.ts";

/**
 * A head that is told again further on is made in the same way as the first, of what is told again before it and of what is not:
 *
 *     收入 | 租金 | 人工 | 盈亏 | 租金 | 盈亏        the second 盈亏 of 收入, the second 租金 and 人工
 */
export function findRepeatedHeads({ by, vectors }: Sheet, found: readonly Finding[]): readonly Formula[] {
  if (by !== "columns") return [];
  const made = new Set(found.map(({ formula: { target } }) => target));
  return found.flatMap(({ formula }) =>
    vectors.flatMap((target) => {
      const isAgain = target.name === formula.target.name && target.index > formula.target.index;
      if (!isAgain || target.name === "" || made.has(target)) return [];
      const operands = formula.operands.map((operand) => toldAgain(operand, formula.target, target, vectors));
      const isOther = operands.some(({ vector }, at) => vector !== formula.operands[at]?.vector);
      return isOther && !operands.some(({ vector }) => vector === target)
        ? [{ ...formula, target, operands }]
        : [];
    }),
  );
}

/** The same column where it is told again between the two results. */
function toldAgain(operand: Operand, from: Vector, to: Vector, vectors: readonly Vector[]): Operand {
  const again = vectors.findLast(
    ({ index, name }) =>
      index > from.index && index < to.index && name === operand.vector.name && name !== "",
  );
  return again === undefined ? operand : { ...operand, vector: again };
}

/** Those of them that their lines obey. */
export function withRepeatedHeads(sheet: Sheet, found: readonly Finding[]): readonly Finding[] {
  const again = findRepeatedHeads(sheet, found).flatMap((formula): readonly Finding[] => {
    const tally = tallyBelieved(sheet, formula, linesFor(sheet, formula.operation === "linear"));
    return tally === undefined ? [] : [{ formula, tally }];
  });
  return again.length === 0 ? found : [...found, ...again];
}

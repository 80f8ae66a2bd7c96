import { Decimal } from "../../quantities/decimal.ts";
import { checkLine } from "./check-line.ts";
import type { Tally } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import { isByDefinition } from "./named-ratios.ts";
import type { Sheet } from "./sheet.ts";
import { tallyLines } from "./tally.ts";
import { closingWord, inflowWord, openingWord, outflowWord } from "./words.ts";

/**
 * What the lines say of a formula whose names leave nothing else to be meant, a ratio (`isByDefinition`) or a balance: a list of two
 * columns has but one line, and a wrong figure in it nothing beside it that obeys.
 *
 *     Revenue        $246,000
 *     Gross profit   $147,600
 *     Gross margin        63%
 *
 * Undefined where one is several times the other: they are told in other units than it seems.
 */
export function tallyByDefinition(
  sheet: Sheet,
  formula: Formula,
  lines: readonly number[],
): Tally | undefined {
  if (sheet.by !== "rows" || formula.words !== "defined") return undefined;
  if (!isByDefinition(sheet, formula) && !isLedger(formula)) return undefined;
  const isFar = lines.some((line) => {
    const check = checkLine(sheet, formula, line);
    if (check === undefined) return false;
    const [stated, computed] = [check.stated.exact.abs(), check.computed.abs()];
    return stated.compare(computed.times(three)) > 0 || computed.compare(stated.times(three)) > 0;
  });
  if (isFar) return undefined;
  const tally = tallyLines(sheet, formula, lines);
  return tally.checked > 0 ? tally : undefined;
}

const three = Decimal.of(3);

/** 期初, what came in, what went out and 期末 right below one another, each by its name. */
export function isLedger({ operation, target, operands }: Formula): boolean {
  const [opening, ...flows] = operands;
  if (operation !== "linear" || opening === undefined || flows.length < 2) return false;
  return (
    opening.vector.says(openingWord) &&
    target.says(closingWord) &&
    !target.says(openingWord) &&
    target.index - opening.vector.index === operands.length &&
    flows.every(
      ({ vector, sign }) =>
        vector.says(inflowWord) !== vector.says(outflowWord) && vector.says(inflowWord) === (sign === 1),
    )
  );
}

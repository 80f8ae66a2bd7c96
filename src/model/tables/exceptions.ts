import { Decimal } from "../../quantities/decimal.ts";
import type { Tally } from "./evidence.ts";
import { checkLine } from "./check-line.ts";
import type { Check, Formula } from "./formula.ts";
import { digitsOfSlip, keptBySlip, ownBySlip } from "./line-slips.ts";
import type { Sheet } from "./sheet.ts";
import { tallyLines } from "./tally.ts";
import { inflowWord } from "./words.ts";

/** Digits that the other lines have to show before the one that breaks a formula is believed to be wrong. */
const digitsShown = 10;
/** The same where few formulas are tried. */
const digitsOfBlock = 7;

/** And where the slip is one of few digits. */
const digitsOfSmallSlip = 14;

/** So many lines that obey, and their digits, leave no doubt of the formula, however the one that breaks it came about. */
const linesBeyondDoubt = 5;
const digitsBeyondDoubt = 18;

/**
 * True where one line breaks a formula that no words speak for, and is wrong rather than made in another way: all others
 * obey, and this one is a digit off, or not far off what many others show.
 */
export function isSoleSlip(formula: Formula, tally: Tally, check: Check): boolean {
  const { checked, obeying, digits } = tally;
  if (check.obeys || check.isVague || checked - obeying !== 1 || isTrend(formula)) return false;
  if (digits < (formula.words === "adjacent" ? digitsOfBlock : digitsShown)) return false;
  const kept = keptBySlip(formula, check);
  if (kept >= digitsOfSlip || (kept > 0 && digits >= digitsOfSmallSlip)) return true;
  // Where a cell tells of nothing, all others may have moved by one.
  const isFull = check.terms.length === formula.operands.length;
  return isFull && obeying >= linesBeyondDoubt && digits >= digitsBeyondDoubt && isNear(check);
}

/** Twice what it was the year before, in all rows but one: a forecast, and no rule. */
function isTrend({ operation, operands: [base, other], target }: Formula): boolean {
  if (operation !== "product" || base === undefined || other !== undefined) return false;
  const [from, to] = [base.vector, target].map(({ name }) => name.replace(/[\d一二三四五六七八九十]+/gu, ""));
  return from === to && base.vector.name !== target.name;
}

/** The same, of the line among these that breaks it. */
export function breaksBySlip(
  sheet: Sheet,
  formula: Formula,
  tally: Tally,
  lines: readonly number[],
): boolean {
  return lines.some((line) => {
    const check = checkLine(sheet, formula, line);
    return check !== undefined && isSoleSlip(formula, tally, check);
  });
}

/** Rows of a statement have a line for each year or so: with more lines than this that tell something, the others show the formula. */
const fewLines = 4;
const mostLines = 8;

/** What the line that obeys has to show where the other one is a digit off; a sum is exact, and hits by chance less often. */
const digitsBesideSlip = 3;
const digitsBesideSum = 2;

/** 净收益 below 收入 and 成本, and nothing between them: what the words say leaves nothing else to be meant. */
function isPlainResult({ words, operation, target, operands }: Formula): boolean {
  const [from, taken, more] = operands;
  if (words !== "defined" || operation !== "linear" || more !== undefined || taken?.sign !== -1) return false;
  return (
    from?.vector.index === target.index - 2 &&
    taken.vector.index === target.index - 1 &&
    from.vector.says(inflowWord) &&
    taken.vector.says(outflowOrCost) &&
    !target.says(netProfit)
  );
}

const outflowOrCost = /成本|支出|费用|花费|开支|\bcosts?\b|\bexpenses?\b|\bspen[dt]\b|\bcogs\b/iu;
/** What is left after taxes as well, and after what is not told. */
const netProfit = /净利|\bnet (?:profit|income)\b|\bafter tax\b/iu;

/** Digits that a lone line has to keep where the words name all that it is made of, or the result only. */
const digitsOfLoneSlip = { defined: 3, named: 4 } as const;

/**
 * What few lines say of a formula that words name where one of them is a digit off what the formula makes: that it holds,
 * but for the slip. Undefined where they say nothing of the kind.
 */
export function tallySlipped(sheet: Sheet, formula: Formula, lines: readonly number[]): Tally | undefined {
  const { words } = formula;
  if (lines.length > mostLines || !(words === "defined" || words === "named" || words === "levels"))
    return undefined;
  const tally = tallyLines(sheet, formula, lines, 1);
  if (tally.checked > fewLines || tally.checked - tally.obeying !== 1) return undefined;
  // Which of the columns between two levels come in is tried, too.
  if (words === "levels" && tally.digits < digitsOfLevels) return undefined;
  // 525 = 525 + 0 shows little, and two such lines as much as another.
  const isAlone = tally.obeying === 0 && (words !== "defined" || tally.trivial < fewestTrivial);
  // Eleven months' rent for a year is an offer, and no slip.
  const isOfTimes = formula.operation === "product" && formula.operands.length === 1;
  const shown = formula.operation === "linear" ? digitsBesideSum : digitsBesideSlip;
  if (!isAlone && tally.digits + (words === "defined" ? tally.trivialDigits : 0) < shown) return undefined;
  const isBroken = lines.some((line) => {
    const check = checkLine(sheet, formula, line);
    if (check === undefined || check.obeys || check.stated.isAdjusted) return false;
    if (isAlone && isOfTimes) return ownBySlip(formula, check) >= digitsOfLoneTimes;
    return isAlone
      ? words !== "levels" &&
          ownBySlip(formula, check) >= (isPlainResult(formula) ? digitsOfSlip : digitsOfLoneSlip[words])
      : keptBySlip(formula, check) >= digitsOfSlip;
  });
  return isBroken ? tally : undefined;
}

const fewestTrivial = 2;
const digitsOfLoneTimes = 5;
const digitsOfLevels = 5;

const two = Decimal.of(2);

function isNear({ stated, computed }: Check): boolean {
  return stated.exact.minus(computed).abs().times(two).compare(computed.abs()) <= 0;
}

import { Decimal } from "../../quantities/decimal.ts";
import { slipDigits, slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import type { Tally } from "./evidence.ts";
import { checkLine } from "./formula.ts";
import type { Check, Formula } from "./formula.ts";
import type { Sheet } from "./sheet.ts";

/** Digits that the other lines have to show before the one that breaks a formula is believed to be wrong. */
const digitsShown = 10;
/** The same where few formulas are tried. */
const digitsOfBlock = 7;

/** So many lines that obey, and their digits, leave no doubt of the formula, however the one that breaks it came about. */
const linesBeyondDoubt = 5;
const digitsBeyondDoubt = 18;

/**
 * True where one line breaks a formula that no words speak for, and is wrong rather than made in another way: all others
 * obey, and this one is a digit off, or not far off what many others show.
 */
export function isSoleSlip(formula: Formula, tally: Tally, check: Check): boolean {
  const { checked, obeying, digits } = tally;
  if (check.obeys || check.isVague || checked - obeying !== 1) return false;
  if (digits < (formula.words === "adjacent" ? digitsOfBlock : digitsShown)) return false;
  if (isSlip(formula, check)) return true;
  return obeying >= linesBeyondDoubt && digits >= digitsBeyondDoubt && isNear(check);
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

function isSlip({ operation }: Formula, { stated, terms, computed }: Check): boolean {
  if (operation === "linear") {
    const parts = terms.map(({ operand, value }) =>
      operand.sign === 1 ? value.exact : value.exact.negated(),
    );
    return slipDigitsOfSum(stated.exact, parts) >= 3;
  }
  return slipDigits(stated.exact.abs(), stated.place, computed.abs()) >= 2;
}

const two = Decimal.of(2);

function isNear({ stated, computed }: Check): boolean {
  return stated.exact.minus(computed).abs().times(two).compare(computed.abs()) <= 0;
}

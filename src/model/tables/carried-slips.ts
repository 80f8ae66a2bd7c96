import { slipDigits } from "../../quantities/slip-digits.ts";
import { checkEntry, checkLine } from "./check-line.ts";
import type { Check, Formula, Operand } from "./formula.ts";
import type { Sheet } from "./sheet.ts";
import { tallyLines } from "./tally.ts";
import type { Tally } from "./evidence.ts";

/**
 * One wrong figure among those that each carry on the one before breaks two lines: its own, and the next, which goes on from
 * what it should have been.
 *
 *     净流量 103,587   累计 103,587
 *     净流量 103,587   累计 207,714        207,174 was meant …
 *     净流量 103,587   累计 310,761        … and 103,587 more than that
 *
 * What the lines say of a formula that words name, where that explains both of the only two that break it.
 */
export function tallyCarriedSlip(
  sheet: Sheet,
  formula: Formula,
  lines: readonly number[],
): Tally | undefined {
  const { words, operation, target, operands } = formula;
  if (operation !== "linear" || !(words === "defined" || words === "named")) return undefined;
  const carried = operands.find((operand) => operand.line === "before" && operand.vector === target);
  if (carried?.sign !== 1 || operands.length < 2) return undefined;
  const tally = tallyLines(sheet, formula, lines, 2);
  if (tally.checked - tally.obeying !== 2) return undefined;
  const [first, next] = lines.flatMap((line) => {
    const check = checkLine(sheet, formula, line);
    return check === undefined || check.obeys ? [] : [check];
  });
  if (first === undefined || next === undefined || sheet.lines[next.line]?.before !== first.line)
    return undefined;
  return isSlip(first) && obeysOnce(formula, next, carried, first) ? tally : undefined;
}

function isSlip({ stated, computed }: Check): boolean {
  return slipDigits(stated.exact.abs(), stated.place, computed.abs()) >= digitsOfSlip;
}

/** Digits that the wrong figure keeps. */
const digitsOfSlip = 2;

/** The next line goes on from what the one before makes. */
function obeysOnce(
  formula: Formula,
  { line, stated, terms }: Check,
  carried: Operand,
  first: Check,
): boolean {
  const mended = terms.map((term) =>
    term.operand === carried ? { ...term, value: { ...term.value, exact: first.computed } } : term,
  );
  return checkEntry(formula, line, { stated, terms: mended })?.obeys === true;
}

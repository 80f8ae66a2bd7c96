import { slipDigits } from "../../quantities/slip-digits.ts";
import { checkEntry, checkLine } from "./check-line.ts";
import type { Check, Formula, Operand } from "./formula.ts";
import { slipsOf } from "./line-slips.ts";
import type { Sheet, Value } from "./sheet.ts";
import { tallyLines } from "./tally.ts";
import type { Tally } from "./evidence.ts";

/**
 * One wrong figure among those that each go on from the one before breaks two lines: its own, and the next, which goes on from
 * what it should have been.
 *
 *     净流量 103,587   累计 103,587
 *     净流量 103,587   累计 207,714        207,174 was meant …
 *     净流量 103,587   累计 310,761        … and 103,587 more than that
 *
 *     2022   1,530   20%                   1,500 was meant, 20% above 1,250 …
 *     2023   1,740   16%                   … and 16% below 1,740
 *
 * What the lines say of a formula that words name, where that explains both of the only two that break it.
 */
export function tallyCarriedSlip(
  sheet: Sheet,
  formula: Formula,
  lines: readonly number[],
): Tally | undefined {
  const { words, operands } = formula;
  if (!(words === "defined" || words === "named") || operands.length < 2) return undefined;
  const carried = operands.find(({ line, sign }) => line === "before" && sign === 1);
  if (carried === undefined) return undefined;
  const tally = tallyLines(sheet, formula, lines, 2);
  if (tally.checked - tally.obeying !== 2) return undefined;
  const [first, next] = lines.flatMap((line) => {
    const check = checkLine(sheet, formula, line);
    return check === undefined || check.obeys ? [] : [check];
  });
  if (first === undefined || next === undefined || sheet.lines[next.line]?.before !== first.line)
    return undefined;
  const isMended = carried.vector === formula.target ? isMendedTotal : isMendedByDigit;
  return isMended(formula, carried, first, next, tally) ? tally : undefined;
}

type IsMended = (formula: Formula, carried: Operand, first: Check, next: Check, tally: Tally) => boolean;

/** The wrong one is a digit off what its line makes of it, and the next line goes on from that. */
const isMendedTotal: IsMended = (formula, carried, first, next, tally) => {
  const { stated, computed } = first;
  if (formula.operation !== "linear") return false;
  const kept = slipDigits(stated.exact.abs(), stated.place, computed.abs());
  return (
    kept >= (tally.digits >= digitsOfOthers ? 1 : digitsOfSlip) &&
    obeysWith(formula, next, carried, { ...stated, exact: computed })
  );
};

/** Digits that the wrong figure keeps; one is enough beside so many that the other lines show. */
const digitsOfSlip = 2;
const digitsOfOthers = 4;

/** One digit of it, or two that change places, make both lines come out. */
const isMendedByDigit: IsMended = (formula, carried, first, next, tally) => {
  const own = first.terms.find(
    ({ operand }) => operand.line === undefined && operand.vector === carried.vector,
  );
  const isShown = tally.obeying > 0 || formula.words === "defined";
  if (own === undefined || !isShown || first.stated.isAdjusted || next.stated.isAdjusted) return false;
  return slipsOf(own.value).some(
    (meant) => obeysWith(formula, first, own.operand, meant) && obeysWith(formula, next, carried, meant),
  );
};

function obeysWith(
  formula: Formula,
  { line, stated, terms }: Check,
  operand: Operand,
  meant: Value,
): boolean {
  const mended = terms.map((term) => (term.operand === operand ? { operand, value: meant } : term));
  return checkEntry(formula, line, { stated, terms: mended })?.obeys === true;
}

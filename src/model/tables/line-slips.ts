import { slipDigits, slipDigitsOfSum, slipVariants } from "../../quantities/slip-digits.ts";
import { digitsOf } from "./evidence.ts";
import { checkEntry } from "./check-line.ts";
import type { Check, Entry, Formula } from "./formula.ts";
import type { Value } from "./sheet.ts";

/** Digits that a slip leaves as they were before it is taken for one. */
export const digitsOfSlip = 2;
const digitsOfSlipInSum = 3;

/**
 * How many digits agree where one figure of a line is a digit off, or has two that changed places, and all others are
 * right; 0 where no such slip explains the line.
 */
export function keptBySlip(formula: Formula, check: Check): number {
  const own = ownBySlip(formula, check);
  if (own > 0 || formula.operation === "linear") return own;
  const { line, stated, terms } = check;
  const digits = digitsOf(stated.node.text);
  const obeys = (entry: Entry) => checkEntry(formula, line, entry)?.obeys === true;
  if (slipsOf(stated).some((slip) => obeys({ stated: slip, terms }))) return digits - 1;
  // One of several, each with many digits that may be wrong.
  const kept = digits - 2;
  if (kept <= 0) return 0;
  const isMade = terms.some(({ operand, value }, index) =>
    slipsOf(value).some((slip) => obeys({ stated, terms: terms.with(index, { operand, value: slip }) })),
  );
  return isMade ? kept : 0;
}

/** The same of the stated figure, or of any of those added up: sums are told by one digit less, as many figures may be the one. */
export function ownBySlip({ operation }: Formula, { stated, terms, computed }: Check): number {
  if (operation !== "linear") return slipDigits(stated.exact.abs(), stated.place, computed.abs());
  const parts = terms.map(({ operand, value }) => (operand.sign === 1 ? value.exact : value.exact.negated()));
  return Math.max(0, slipDigitsOfSum(stated.exact, parts) - (digitsOfSlipInSum - digitsOfSlip));
}

/** A figure as it may have been before one digit of it was changed, or two beside each other. */
export function slipsOf(value: Value): readonly Value[] {
  return slipVariants(value.exact, value.ownPlace).map((exact) => ({ ...value, exact }));
}

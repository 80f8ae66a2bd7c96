import { slipDigits } from "../../quantities/slip-digits.ts";
import { almost } from "./result.ts";
import { digitsOf } from "./evidence.ts";
import type { Check, Formula, Term } from "./formula.ts";

/** Other lines that have to come out to their last place before factors are taken at their word. */
const linesExact = 2;
const digitsKept = 3;

/**
 * Factors with decimals may be rounded, and leave a product much room: half a person in a column of 1.0 and 0.5 may be 0.45.
 * Where all other lines come out to the last place nothing was rounded, and one that is off by a digit is wrong.
 */
export function judgeExactly(formula: Formula, checks: readonly Check[]): readonly Check[] {
  if (formula.operation !== "product") return checks;
  const off = checks.filter((check) => !isExact(check));
  const [only, more] = off;
  if (only === undefined || more !== undefined || checks.length - 1 < linesExact) return checks;
  const { stated, computed, obeys, isVague } = only;
  if (only.terms.some((term) => isWorkedOut(term, only))) return checks;
  const isSlip = slipDigits(stated.exact.abs(), stated.place, computed.abs()) >= digitsKept;
  if (!obeys || isVague || !isSlip) return checks;
  return checks.map((check) => (check === only ? { ...check, obeys: false } : check));
}

/** A factor of several digits, as a division leaves it: 12 × $6,667 for $80,000. */
function isWorkedOut({ value }: Term, { stated, computed }: Check): boolean {
  if (digitsOf(value.node.text) < digitsOfQuotient) return false;
  const others = computed.dividedBy(value.exact)?.abs();
  return (
    others === undefined || stated.exact.minus(computed).abs().compare(others.times(value.ownPlace)) <= 0
  );
}

const digitsOfQuotient = 3;

function isExact({ stated, computed, isVague }: Check): boolean {
  return !isVague && stated.exact.minus(computed).abs().compare(almost(stated.place)) <= 0;
}

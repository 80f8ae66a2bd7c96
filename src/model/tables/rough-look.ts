import { Decimal } from "../../quantities/decimal.ts";
import type { Entry, Formula, Term } from "./formula.ts";
import type { Value } from "./sheet.ts";
import { mayStep } from "./unit-steps.ts";

/**
 * Whether a line misses a formula by so much that nobody need work it out: of the thousands of formulas tried over a table,
 * nearly all do. Told by floats, with far more room than floats and written precision may take; what comes near is worked
 * out exactly, and nothing but that decides.
 */
export function missesByFar(formula: Formula, { stated, terms }: Entry, canTurn: boolean): boolean {
  const [first, second, third] = terms;
  if (first === undefined) return false;
  switch (formula.operation) {
    case "linear":
      return missesSum(stated, terms, canTurn);
    case "product":
      return missesProduct(formula, stated, terms);
    case "ratio":
    case "growth":
      return (
        second !== undefined && third === undefined && missesQuotient(formula, stated, first, second, canTurn)
      );
    default:
      return false;
  }
}

/** More than floats lose in any number of steps that a formula has. */
const blur = 1e-9;

/** What is told as 约 is good to a tenth; any figure may be. */
const vague = 0.1;

/** Nearly always one. */
function roughFactor(factor: Decimal): number {
  return factor === Decimal.one ? 1 : factor.toRoughNumber();
}

function missesSum(stated: Value, terms: readonly Term[], canTurn: boolean): boolean {
  let computed = 0;
  let size = Math.abs(stated.rough);
  let places = stated.roughPlace;
  let isVague = stated.node.isApproximate === true;
  for (const { operand, value } of terms) {
    computed += operand.sign * value.rough;
    size += Math.abs(value.rough);
    places += value.roughPlace;
    isVague ||= value.node.isApproximate === true;
  }
  const room = places + (isVague ? vague * Math.abs(computed) : 0) + size * blur;
  return distance(stated.rough, computed, canTurn) > room;
}

/** Of what may be told the other way about, only the size counts. */
function distance(stated: number, computed: number, canTurn: boolean): number {
  return Math.abs(canTurn ? Math.abs(stated) - Math.abs(computed) : stated - computed);
}

function missesProduct({ factor }: Formula, stated: Value, terms: readonly Term[]): boolean {
  if (mayStep(terms)) return false;
  let computed = roughFactor(factor);
  let isVague = stated.node.isApproximate === true;
  for (const { value } of terms) {
    // What is counted in thousands may be priced by the thousand.
    if (value.node.kind === "count" && (value.node.scale?.factor ?? "1") !== "1") return false;
    computed *= value.rough;
    isVague ||= value.node.isApproximate === true;
  }
  let room = stated.roughPlace + (isVague ? vague : blur) * Math.abs(computed);
  for (const { value } of terms) room += Math.abs(computed / value.rough) * value.roughPlace;
  return Math.abs(stated.rough - computed) > room;
}

function missesQuotient(
  { operation, factor }: Formula,
  stated: Value,
  { value: part }: Term,
  { value: whole }: Term,
  canTurn: boolean,
): boolean {
  if (whole.exact.sign() <= 0) return false; // Not to be checked at all.
  if (operation === "growth" && part.dimension === "percent:%") return false; // May be told in points.
  const times = roughFactor(factor);
  const quotient = part.rough / whole.rough;
  const computed = (operation === "growth" ? quotient - 1 : quotient) * times;
  const size = (Math.abs(quotient) + 1) * Math.abs(times);
  const rounding = (part.roughPlace + whole.roughPlace * Math.abs(quotient)) / whole.rough;
  const isVague = [stated, part, whole].some(({ node }) => node.isApproximate === true);
  const room =
    rounding * Math.abs(times) +
    stated.roughOwnPlace +
    (isVague ? vague * Math.abs(computed) : 0) +
    size * blur;
  return distance(stated.rough, computed, canTurn) > room;
}

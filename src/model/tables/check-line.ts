import { Decimal } from "../../quantities/decimal.ts";
import { vaguenessOf } from "../../quantities/vagueness.ts";
import { compute } from "./compute.ts";
import { almost } from "./result.ts";
import type { Terms } from "./result.ts";
import type { Check, Entry, Formula, Operand, Term } from "./formula.ts";
import { percent } from "./propose.ts";
import type { Sheet, Value } from "./sheet.ts";
import { mayTurn } from "./turned.ts";
import { lacksTimes } from "./untold-times.ts";

/** A blank operand leaves a line unchecked; a dash counts as nothing where figures are added. */
export function checkLine(sheet: Sheet, formula: Formula, line: number): Check | undefined {
  const entry = readLine(sheet, formula, line);
  return entry === undefined ? undefined : checkEntry(formula, line, entry, mayTurn(sheet, formula));
}

/** Undefined where nothing can be computed. */
export function checkEntry(
  formula: Formula,
  line: number,
  { stated, terms, isOpen }: Entry,
  canTurn = false,
): Check | undefined {
  const result = compute(formula, terms, stated);
  if (result === undefined) return undefined;
  const slack = result.slack.plus(vagueness([stated, ...terms.map(({ value }) => value)], result.computed));
  const straight = stated.exact.minus(result.computed).abs();
  const isTurned =
    canTurn && straight.compare(slack) > 0 && stated.exact.plus(result.computed).abs().compare(slack) <= 0;
  const off = isTurned ? Decimal.zero : straight;
  const obeys = off.compare(slack) <= 0;
  const isOther = () =>
    isOfLoss(formula, terms) ||
    isNoRate(formula, stated) ||
    isRateAmongAmounts(formula, stated) ||
    isOneOfItsTerms(formula, terms, stated) ||
    isToldInPoints(formula, terms, stated) ||
    isToldByGrowth(formula, terms, stated) ||
    lacksTimes(formula, terms);
  if (!obeys && (isOpen === true || isOther())) return undefined;
  const isVague = obeys && off.compare(result.slack) > 0;
  return { line, stated, terms, ...result, slack, obeys, isVague, isTurned };
}

/** The figures of a line that a formula is about. */
export function readLine(sheet: Sheet, formula: Formula, line: number): Entry | undefined {
  const stated = formula.target.values[line];
  if (stated === undefined) return undefined;
  const terms: Term[] = [];
  let isOpen = false;
  for (const operand of formula.operands) {
    const at = lineOf(sheet, operand, line);
    // The total line is all of itself, and a baseline is nothing above itself.
    if (at === undefined || (operand.line === line && formula.operation !== "share")) return undefined;
    if (operand.isOfAbove === true && line > at) return undefined;
    const value = operand.vector.values[at];
    if (value !== undefined) terms.push({ operand, value });
    else if (isBlankPeriod(formula, operand, at)) isOpen = true;
    else if (!mayLack(formula, operand, at)) return undefined;
  }
  if (formula.operation === "linear" && terms.some(({ value }) => value.dimension !== stated.dimension))
    return undefined;
  // 3/4 beside 4 is told already what it is of.
  if (formula.operation !== "linear" && terms.some(({ value }) => value.dimension === "ratio"))
    return undefined;
  return terms.length === 0 || terms.length < Math.min(2, formula.operands.length)
    ? undefined
    : { stated, terms, ...(isOpen && { isOpen }) };
}

/** Nothing is planned for a quarter that is left blank, where the others make the year. */
function isBlankPeriod({ operation, operands }: Formula, { vector }: Operand, at: number): boolean {
  return (
    operation === "linear" &&
    vector.isBlank(at) &&
    operands.every(
      ({ sign, line, vector: { period } }) => sign === 1 && line === undefined && period !== undefined,
    )
  );
}

/** What has grown from less than nothing, or is a part of it, is told in one way or another, or not at all. */
function isOfLoss({ operation }: Formula, [, base]: Terms): boolean {
  return (operation === "growth" || operation === "ratio") && (base?.value.exact.sign() ?? 1) < 0;
}

/** -331 under -331 and -180: a blank cell was lost, and what is left moved into other columns; no sum is one of its parts. */
function isOneOfItsTerms({ operation, operands }: Formula, terms: Terms, { exact }: Value): boolean {
  const isSum = operation === "linear" && operands.length >= 2 && operands.every(({ sign }) => sign === 1);
  return isSum && exact.sign() < 0 && terms.some(({ value }) => value.exact.equals(exact));
}

/** Below amounts that add up stands by how many percent each has changed; shares of them make 100% or the share of their sum. */
function isRateAmongAmounts({ operation, target }: Formula, { dimension, exact }: Value): boolean {
  return (
    operation === "linear" && dimension === percent && target.dimensions.size > 1 && !exact.equals(hundred)
  );
}

/** `+4` for heads, `-0.3 pts` for a margin: among rates in percent, what is written otherwise may be something else. */
function isNoRate({ target }: Formula, { dimension }: Value): boolean {
  return target.dimension === percent && dimension !== percent;
}

/** Among growths, that of a rate is told in points: 62.5% to 65.6% is +3.1%. */
function isToldInPoints({ operation }: Formula, [current, base]: Terms, stated: Value): boolean {
  if (operation !== "growth" || current?.value.dimension !== percent || base === undefined) return false;
  const points = current.value.exact.minus(base.value.exact);
  return stated.exact.minus(points).abs().compare(almost(stated.ownPlace)) <= 0;
}

/** And among points, some rate may be told by its growth: 29% to 98% is +238%. */
function isToldByGrowth({ operation }: Formula, [current, base, other]: Terms, stated: Value): boolean {
  if (operation !== "linear" || base?.operand.sign !== -1 || other !== undefined) return false;
  if (current?.value.dimension !== percent || base.value.exact.sign() <= 0) return false;
  const growth = current.value.exact.minus(base.value.exact).times(hundred).dividedBy(base.value.exact);
  return growth !== undefined && stated.exact.minus(growth).abs().compare(almost(stated.ownPlace)) <= 0;
}

/** In a ledger, a line has either what came in or what went out. */
function isCarried({ operands }: Formula, { line }: Operand): boolean {
  return line === undefined && operands.length >= 3 && operands.some((operand) => operand.line === "before");
}

/** What is computed is as vague as the vaguest of what it is told with: from 约6% it is good to a tenth. */
function vagueness(values: readonly Value[], computed: Decimal): Decimal {
  let most = Decimal.zero;
  for (const { node, exact } of values) {
    if (node.isApproximate !== true) continue;
    const part = vaguenessOf(node).dividedBy(exact.abs());
    if (part !== undefined && part.compare(most) > 0) most = part;
  }
  return computed.abs().times(most);
}

const hundred = Decimal.of(100);

/** A dash is nothing to add; of three factors, one may not apply to a line (天数 of what is bought). */
function mayLack(formula: Formula, operand: Operand, at: number): boolean {
  if (formula.operation === "product") return formula.operands.length >= 3;
  return isSummed(formula) && (operand.vector.isNone(at) || isCarried(formula, operand));
}

function isSummed({ operation }: Formula): boolean {
  return operation === "linear" || operation === "share" || operation === "portion";
}

function lineOf(sheet: Sheet, { line }: Operand, at: number): number | undefined {
  if (line === "before" || line === "above") return sheet.lines[at]?.[line];
  return line ?? at;
}

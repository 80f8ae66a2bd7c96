import { Decimal } from "../../quantities/decimal.ts";
import { digitsOf, isBelieved, isBorneOutByAll, mostMisses } from "./evidence.ts";
import type { Tally } from "./evidence.ts";
import { checkEntry, readLine } from "./check-line.ts";
import type { Check, Formula, Term } from "./formula.ts";
import { isMixed } from "./propose-mixed.ts";
import { missesByFar } from "./rough-look.ts";
import type { Sheet, Value } from "./sheet.ts";
import { mayTurn } from "./turned.ts";
import { mayStep } from "./unit-steps.ts";

/** A formula with what its lines say of it. */
export interface Finding {
  readonly formula: Formula;
  readonly tally: Tally;
}

/** What the given lines say of a formula; undefined as soon as so many miss it that it is not believed. */
export function tallyBelieved(sheet: Sheet, formula: Formula, lines: readonly number[]): Tally | undefined {
  const tally = tallyLines(sheet, formula, lines, mostMisses(formula.words, lines.length));
  const isCounted = formula.operation === "linear" && isBorneOutByAll(formula.words, tally);
  return isCounted || isBelieved(formula.words, tally) ? tally : undefined;
}

/** More than any strength of words asks for need not be counted. */
const enoughDigits = 32;

/**
 * Sets a formula against the given lines, up to so many that miss it. Lines that repeat one another show no more than one
 * of them.
 */
export function tallyLines(
  sheet: Sheet,
  formula: Formula,
  lines: readonly number[],
  misses = Infinity,
): Tally {
  let checked = 0;
  let obeying = 0;
  let digits = 0;
  let trivial = 0;
  let trivialDigits = 0;
  const seen = new Set<string>();
  const canTurn = mayTurn(sheet, formula);
  for (const line of lines) {
    if (checked - obeying > misses) break;
    const entry = readLine(sheet, formula, line);
    if (entry === undefined) continue;
    if (missesByFar(formula, entry, canTurn)) {
      checked++;
      continue;
    }
    const check = checkEntry(formula, line, entry, canTurn);
    if (check === undefined) continue;
    if (check.isVague) continue;
    if (check.obeys && isTrivial(formula, check)) {
      trivial++;
      trivialDigits += digitsOf(check.stated.node.text);
      continue;
    }
    checked++;
    if (!check.obeys) continue;
    obeying++;
    if (digits >= enoughDigits) continue;
    let key = check.stated.exact.toString();
    for (const { value } of check.terms) key += ` ${value.exact.toString()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    digits += digitsShownBy(formula, check);
  }
  return { checked, obeying, digits, trivial, trivialDigits };
}

/** That nothing is left of two figures, or nothing changed, is worth as much as a digit. */
function digitsShownBy({ operation, words }: Formula, { stated, terms, slack }: Check): number {
  if ((operation === "linear" || operation === "growth") && stated.exact.sign() === 0) return 1;
  const digits = digitsOf(stated.node.text);
  if (operation === "product" && mayStep(terms)) return Math.min(digits, digitsOfProduct(stated, slack));
  return words === "picked" ? Math.min(digits, digitsWithin(stated.exact, slack)) : digits;
}

/** 32,786 shares at 0.04 each may be 27,000 to 35,000: one digit, for all the others that it is written with. */
function digitsWithin(stated: Decimal, slack: Decimal): number {
  const parts = stated.abs().dividedBy(slack);
  return parts === undefined ? Infinity : Math.round(Math.log10(Math.max(1, parts.toRoughNumber())));
}

/** A product of rounded factors and one unit or another is met by all that lies near it: one within a tenth shows one digit at most. */
function digitsOfProduct({ rough, roughPlace }: Value, slack: Decimal): number {
  const room = slack.toRoughNumber() - roughPlace;
  return room <= 0 ? Infinity : Math.max(0, Math.floor(Math.log10(Math.abs(rough) / room)));
}

/** 0 = 0 × 5, 7 = 7 × 1, 12 = 12 − 0 and 100% = 7 / 7 hold of themselves and show nothing, and so does what any figure would obey. */
function isTrivial(formula: Formula, { stated, terms, slack }: Check): boolean {
  const { operation, operands, factor } = formula;
  if (operation !== "linear" && operation !== "growth" && slack.compare(stated.exact.abs()) > 0) return true;
  if (operation === "product")
    return stated.exact.sign() === 0 || terms.some(({ value }) => value.exact.equals(Decimal.one));
  if (isMixed(formula)) return isOneSided(formula, terms);
  if (operation === "markup") return terms.some(({ value }) => value.exact.sign() === 0);
  if (operation === "ratio") {
    const isByOne = factor.equals(Decimal.one) && terms[1]?.value.exact.equals(Decimal.one) === true;
    return stated.exact.sign() === 0 || isByOne;
  }
  if (operation !== "linear" || operands.length === 1) return false;
  if (formula.words !== "numeric") return countOfTerms(terms) < 2;
  // 128B and 314.8 make 128B, as far as it is told.
  return countOfTerms(terms.filter(({ value }) => value.exact.abs().compare(slack) > 0)) < 2;
}

/** How many terms are left without zeros and without those that take each other away: one of 500 = 300 − 300 + 500. */
function countOfTerms(terms: readonly Term[]): number {
  const left = terms.filter(({ value }) => value.exact.sign() !== 0);
  if (left.length < 3 || left.every(({ operand }) => operand.sign === 1)) return left.length;
  const taken = new Map<string, number>();
  for (const { operand, value } of left) {
    const key = value.exact.toString();
    taken.set(key, (taken.get(key) ?? 0) + operand.sign);
  }
  return [...taken.values()].reduce((count, times) => count + Math.abs(times), 0);
}

/** 10 + 0 × 3, (10 + 0) × 3, 60% of 20 and 40% of 20: there is nothing mixed. */
function isOneSided({ operation }: Formula, terms: readonly Term[]): boolean {
  const [a, b] = terms;
  if (operation === "blend") return a !== undefined && b?.value.exact.equals(a.value.exact) === true;
  return terms.some(({ value }) => value.exact.sign() === 0);
}

/** Lines of a sheet where a formula is asked for: all, without those a stated mean or (for what does not add up) a total stands in. */
export function linesFor(sheet: Sheet, withTotals: boolean): readonly number[] {
  const known = linesOfSheets.get(sheet) ?? { all: itemLines(sheet, true), items: itemLines(sheet, false) };
  linesOfSheets.set(sheet, known);
  return withTotals ? known.all : known.items;
}

/** Asked for every formula that is tried. */
const linesOfSheets = new WeakMap<
  Sheet,
  { readonly all: readonly number[]; readonly items: readonly number[] }
>();

function itemLines(sheet: Sheet, withTotals: boolean): readonly number[] {
  return sheet.lines.flatMap(({ role }, index) =>
    role === "average" || (!withTotals && (role === "total" || role === "subtotal")) ? [] : [index],
  );
}

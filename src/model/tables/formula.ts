import { Decimal } from "../../quantities/decimal.ts";
import type { RelationKind } from "../relation.ts";
import { digitsOf, type WordStrength } from "./evidence.ts";
import type { Sheet, Value, Vector } from "./sheet.ts";

/** What the author computed a column or row from, the same in every line of the sheet. */
export interface Formula {
  /** As it is listed: a difference that carries a balance on is a `balance`. */
  readonly kind: RelationKind;
  readonly operation: Operation;
  readonly target: Vector;
  readonly operands: readonly Operand[];
  /** What a product or quotient is multiplied by: 100 for percent, 1/10000 for 元 told in 万元. */
  readonly factor: Decimal;
  readonly words: WordStrength;
  readonly because: string;
}

/**
 * `linear`: sum of ± operands; `ratio`: first by second; `growth`: from the second to the first, `margin`: what the second
 * leaves of the first, by it; `portion`: a rate of the sum of all; `share`: first by the sum of the others; `mean`: of all; `markup`: first with the second, a
 * rate, put on it or taken off it.
 */
export type Operation =
  "linear" | "product" | "portion" | "ratio" | "growth" | "margin" | "share" | "mean" | "markup";

export interface Operand {
  readonly vector: Vector;
  readonly sign: 1 | -1;
  /** The line it is taken from: the one looked at, the one before, or always the same (that of the total). */
  readonly line?: "before" | number;
  /** What stands below that line is of something else. */
  readonly isOfAbove?: true;
}

export interface Term {
  readonly operand: Operand;
  readonly value: Value;
}

export interface Entry {
  readonly stated: Value;
  readonly terms: readonly Term[];
  /** Some part is blank: it may be nothing, or not stated yet. */
  readonly isOpen?: boolean;
}

/** One line set against a formula. */
export interface Check {
  readonly line: number;
  readonly stated: Value;
  readonly terms: readonly Term[];
  readonly computed: Decimal;
  /** By how much written precision may set the two apart. */
  readonly slack: Decimal;
  readonly obeys: boolean;
  /** It obeys because some figure is said to be 约 only: true as far as it goes, and no evidence for a formula. */
  readonly isVague: boolean;
}

/** A blank operand leaves a line unchecked; a dash counts as nothing where figures are added. */
export function checkLine(sheet: Sheet, formula: Formula, line: number): Check | undefined {
  const entry = readLine(sheet, formula, line);
  return entry === undefined ? undefined : checkEntry(formula, line, entry);
}

/** Undefined where nothing can be computed. */
export function checkEntry(
  formula: Formula,
  line: number,
  { stated, terms, isOpen }: Entry,
): Check | undefined {
  const result = compute(formula, terms, stated);
  if (result === undefined) return undefined;
  const slack = result.slack.plus(vaguenessOf([stated, ...terms.map(({ value }) => value)], result.computed));
  const off = stated.exact.minus(result.computed).abs();
  const obeys = off.compare(slack) <= 0;
  const isOther = () =>
    isUnsigned(formula, stated, result.computed) ||
    isNoRate(formula, stated) ||
    isToldInPoints(formula, terms, stated) ||
    isToldByGrowth(formula, terms, stated);
  if (!obeys && (isOpen === true || isOther())) return undefined;
  return { line, stated, terms, ...result, slack, obeys, isVague: obeys && off.compare(result.slack) > 0 };
}

/** The figures of a line that a formula is about. */
export function readLine(sheet: Sheet, formula: Formula, line: number): Entry | undefined {
  const stated = formula.target.values[line];
  if (stated === undefined) return undefined;
  const terms: Term[] = [];
  let isOpen = false;
  for (const operand of formula.operands) {
    const at = lineOf(sheet, operand, line);
    // The total line is all of itself.
    if (at === undefined || (operand.line === line && formula.operation === "ratio")) return undefined;
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

/** 超支635 of a budget of 5,000 and 5,635 spent: by how much two figures differ, whichever is the larger. */
function isUnsigned({ operation, operands, target }: Formula, { exact }: Value, computed: Decimal): boolean {
  const isDifference = operation === "linear" && operands.length === 2 && operands[1]?.sign === -1;
  if (!isDifference || !target.says(gapWord) || !exact.abs().equals(computed.abs())) return false;
  return target.values.every((value) => value === undefined || value.exact.sign() >= 0);
}

const gapWord = /差额|差异|差距|偏差|相差|difference|variance|deviation|\bgap\b/iu;

/** `+4` for heads, `-0.3 pts` for a margin: among rates in percent, what is written otherwise may be something else. */
function isNoRate({ target }: Formula, { dimension }: Value): boolean {
  return target.dimension === "percent:%" && dimension !== "percent:%";
}

/** Among growths, that of a rate is told in points: 62.5% to 65.6% is +3.1%. */
function isToldInPoints({ operation }: Formula, [current, base]: Terms, stated: Value): boolean {
  if (operation !== "growth" || current?.value.dimension !== "percent:%" || base === undefined) return false;
  const points = current.value.exact.minus(base.value.exact);
  return stated.exact.minus(points).abs().compare(almost(stated.ownPlace)) <= 0;
}

/** And among points, some rate may be told by its growth: 29% to 98% is +238%. */
function isToldByGrowth({ operation }: Formula, [current, base, other]: Terms, stated: Value): boolean {
  if (operation !== "linear" || base?.operand.sign !== -1 || other !== undefined) return false;
  if (current?.value.dimension !== "percent:%" || base.value.exact.sign() <= 0) return false;
  const growth = current.value.exact.minus(base.value.exact).times(hundred).dividedBy(base.value.exact);
  return growth !== undefined && stated.exact.minus(growth).abs().compare(almost(stated.ownPlace)) <= 0;
}

/** In a ledger, a line has either what came in or what went out. */
function isCarried({ operands }: Formula, { line }: Operand): boolean {
  return line === undefined && operands.length >= 3 && operands.some((operand) => operand.line === "before");
}

/** 约6% is good to a tenth, and so is what is computed from about so many. */
function vaguenessOf(values: readonly Value[], computed: Decimal): Decimal {
  const isVague = values.some(({ node }) => node.isApproximate === true);
  return isVague ? computed.abs().times(tenth) : Decimal.zero;
}

const tenth = Decimal.fraction(1n, 10n);

/** A dash is nothing to add; of three factors, one may not apply to a line (天数 of what is bought). */
function mayLack(formula: Formula, operand: Operand, at: number): boolean {
  if (formula.operation === "product") return formula.operands.length >= 3;
  return isSummed(formula) && (operand.vector.isNone(at) || isCarried(formula, operand));
}

function isSummed({ operation }: Formula): boolean {
  return operation === "linear" || operation === "share" || operation === "portion";
}

function lineOf(sheet: Sheet, { line }: Operand, at: number): number | undefined {
  return line === undefined ? at : line === "before" ? sheet.lines[at]?.before : line;
}

interface Result {
  readonly computed: Decimal;
  readonly slack: Decimal;
}

type Terms = readonly Term[];

function compute(formula: Formula, terms: Terms, stated: Value): Result | undefined {
  switch (formula.operation) {
    case "linear":
      return computeLinear(formula, terms, stated);
    case "product":
      return computeProduct(formula, terms, stated);
    case "portion":
      return computePortion(formula, terms, stated);
    case "mean":
      return computeMean(formula, terms, stated);
    case "markup":
      return computeMarkup(terms, stated);
    case "ratio":
    case "growth":
    case "margin":
    case "share":
      return computeQuotient(formula, terms, stated);
  }
}

function computeLinear({ operands }: Formula, terms: Terms, stated: Value): Result {
  const isOfShares = stated.dimension === "percent:%" && operands.length >= 3;
  const rounding = (value: Value) => (isOfShares ? value.place.times(half) : roundingOf(value));
  const isFiner = terms.some(({ value }) => value.isRounded);
  let computed = Decimal.zero;
  let slack = isFiner ? stated.place.times(half) : rounding(stated);
  for (const { operand, value } of terms) {
    computed = operand.sign === 1 ? computed.plus(value.exact) : computed.minus(value.exact);
    slack = slack.plus(rounding(value));
  }
  return { computed, slack };
}

function computeMean({ operands }: Formula, terms: Terms, stated: Value): Result | undefined {
  let sum = Decimal.zero;
  let slack = Decimal.zero;
  for (const { value } of terms) {
    sum = sum.plus(value.exact);
    slack = slack.plus(roundingOf(value));
  }
  const count = Decimal.of(terms.length);
  const computed = sum.dividedBy(count);
  if (computed === undefined || terms.length < operands.length) return undefined;
  return { computed, slack: (slack.dividedBy(count) ?? slack).plus(almost(stated.ownPlace)) };
}

/** A product has more places than its factors, and is rounded or cut to those it is written with. */
function computeProduct({ factor }: Formula, terms: Terms, stated: Value): Result {
  let computed = factor;
  for (const { value } of terms) computed = computed.times(value.exact);
  computed = nearer(stated.exact, computed, pricedByScale(terms, computed));
  let slack = almost(stated.place);
  for (const { value } of terms) {
    const others = computed.dividedBy(value.exact);
    if (others !== undefined) slack = slack.plus(others.abs().times(roundingOf(value)));
  }
  const [only, more] = terms;
  if (only !== undefined && more === undefined && isRoundedPart(stated, only.value, factor))
    slack = slack.plus(factor.times(only.value.place).times(half));
  return { computed, slack };
}

/** $80,000 a year are $6,667 a month: the part was rounded, and the whole is not twelve times it. */
function isRoundedPart(stated: Value, part: Value, factor: Decimal): boolean {
  if (!factor.isInteger() || factor.compare(Decimal.one) <= 0 || digitsOf(part.node.text) < 3) return false;
  const exact = stated.exact.dividedBy(factor);
  return exact !== undefined && exact.minus(part.exact).abs().compare(part.place.times(half)) <= 0;
}

function computePortion({ factor }: Formula, terms: Terms, stated: Value): Result {
  let [sum, slack] = [Decimal.zero, Decimal.zero];
  for (const { value } of terms) {
    sum = sum.plus(value.exact);
    slack = slack.plus(roundingOf(value));
  }
  return { computed: sum.times(factor), slack: slack.times(factor.abs()).plus(almost(stated.place)) };
}

/** 28元 for each thousand, 14,000千次: what is counted in thousands may be priced by the thousand. */
function pricedByScale(terms: Terms, computed: Decimal): Decimal {
  let unscaled = computed;
  for (const { value } of terms) {
    const scale = value.node.kind === "count" ? Decimal.parse(value.node.scale?.factor ?? "1") : undefined;
    if (scale !== undefined) unscaled = unscaled.dividedBy(scale) ?? unscaled;
  }
  return unscaled;
}

function nearer(to: Decimal, a: Decimal, b: Decimal): Decimal {
  return b.minus(to).abs().compare(a.minus(to).abs()) < 0 ? b : a;
}

/** A price with 6% of tax on it, or 10% of discount off it. */
function computeMarkup([base, rate]: Terms, stated: Value): Result | undefined {
  if (base === undefined || rate === undefined) return undefined;
  const percents = rate.value.exact.abs();
  const factor = (rate.operand.sign === 1 ? hundred.plus(percents) : hundred.minus(percents)).times(
    hundredth,
  );
  const computed = base.value.exact.times(factor);
  return { computed, slack: almost(stated.place).plus(roundingOf(base.value).times(factor.abs())) };
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

function computeQuotient({ operation, factor }: Formula, terms: Terms, stated: Value): Result | undefined {
  const [first, second, ...others] = operation === "margin" ? [...terms].reverse() : terms;
  if (first === undefined || second === undefined) return undefined;
  const base = others.reduce((sum, { value }) => sum.plus(value.exact), second.value.exact);
  if (base.sign() <= 0) return undefined;
  const quotient = first.value.exact.dividedBy(base);
  if (quotient === undefined) return undefined;
  const ratio = readQuotient(operation, quotient);
  const rounding = roundingOf(first.value).plus(roundingOf(second.value).times(quotient.abs()));
  const blur = rounding.dividedBy(base) ?? Decimal.zero;
  return {
    computed: ratio.times(factor),
    // 3.9% beside +0.37pp is good to its own last place, however fine the others are told.
    slack: blur.times(factor.abs()).plus(almost(stated.ownPlace)),
  };
}

/** How far the quotient is above one, or below it, or the quotient itself. */
function readQuotient(operation: Operation, quotient: Decimal): Decimal {
  if (operation === "growth") return quotient.minus(Decimal.one);
  return operation === "margin" ? Decimal.one.minus(quotient) : quotient;
}

const half = Decimal.fraction(1n, 2n);
const nearlyOne = Decimal.fraction(999n, 1000n);

/** Half of the last place of figures that are written with decimals; whole numbers are taken at their word. */
function roundingOf({ isRounded, place }: Value): Decimal {
  return isRounded ? place.times(half) : Decimal.zero;
}

/** A result may be rounded or cut off: less than one of its last place. */
function almost(place: Decimal): Decimal {
  return place.times(nearlyOne);
}

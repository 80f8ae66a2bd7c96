/**
 * When a formula that some cells obey is believed to be the author's own, so that a cell which breaks it is wrong.
 *
 * Two kinds of evidence count together. Words: a head or label may name what a column or row is (金额, 占比, 毛利), which
 * leaves few formulas to choose from, and those few match by chance rarely. Numbers: each line that obeys is worth as many
 * digits as its stated figure shows (`67,200` shows three, `20%` one, `25.6%` three): n digits match by chance about once in
 * ten to the n, and of the formulas tried over a table (some hundreds) one may do so where 2 to 3 digits are all there is.
 *
 * - `defined`: the words name the result and everything it is made of (数量 × 单价 = 金额, 上年, 本年, 增长率). One line that
 *   obeys is enough, and as many may break it as obey it: two rows of which one is wrong are a common table.
 * - `named`: the words name the result only (毛利, 完成率). Two lines that obey, twice as many as break it; one line, where
 *   it is the only one, shows the relation and leaves nothing to be wrong.
 * - `picked`: the words name the result only, and it would be one of many by another (per share, rows of a statement). Five
 *   digits, or four in a single line.
 * - `levels`: the first and the last of some columns in a row are levels by their names (Start … End, Q2 … Q3), and which
 *   of those between them come in and which go out is tried. Two lines that obey, twice as many as break it; five digits
 *   for the up to 64 ways.
 * - `adjacent`: no words speak for it, but the row is made of all that stands between it and the row made before: few
 *   blocks are tried. Two columns that obey, six digits, and none that breaks it but by a slip (`exceptions.ts`);
 *   `inferred` like the next, but for the slip. So are percents of a row that is told as 100%.
 * - `closing`: the last row, made of all rows above it: one formula is tried, so that two digits in each column will do,
 *   where none breaks it; `inferred` as well.
 * - `numeric`: no words speak for it. Three lines, three times as many as break it, and eight digits: small whole numbers
 *   obey too many formulas. What follows stays `inferred`, so that it is never said above info, but for a slip.
 *
 * Of few lines the one that breaks a formula may be half of all there is. Where it is one digit off, or two that changed
 * places, it speaks for the formula as well: `exceptions.ts` tells how many digits have to agree then.
 */
export type WordStrength = "defined" | "named" | "picked" | "levels" | "adjacent" | "closing" | "numeric";

/** Words before numbers. */
export const strengthRank: Readonly<Record<WordStrength, number>> = {
  defined: 3,
  named: 2,
  picked: 2,
  levels: 2,
  adjacent: 1,
  closing: 1,
  numeric: 0,
};

export interface Tally extends Shown {
  /** Lines that obey it and that others would as well (12 − 0, 7 × 1), and the digits they show. */
  readonly trivial: number;
  readonly trivialDigits: number;
}

export interface Shown {
  /** Lines in which the formula can be checked. */
  readonly checked: number;
  /** Those that obey it, to the precision they are written with. */
  readonly obeying: number;
  /** Digits that the stated figures of the obeying lines show, repeated lines counted once, as far as they matter. */
  readonly digits: number;
}

interface Threshold {
  readonly obeying: number;
  /** The obeying lines as a share of all checked ones, in hundredths. */
  readonly percent: number;
  readonly digits: number;
}

const thresholds: Readonly<Record<WordStrength, Threshold>> = {
  defined: { obeying: 1, percent: 50, digits: 1 },
  named: { obeying: 2, percent: 66, digits: 3 },
  picked: { obeying: 2, percent: 66, digits: 5 },
  levels: { obeying: 2, percent: 66, digits: 5 },
  adjacent: { obeying: 2, percent: 66, digits: 6 },
  closing: { obeying: 1, percent: 100, digits: 2 },
  numeric: { obeying: 3, percent: 75, digits: 8 },
};

/** A single line under a name must show this many digits before the formula is worth listing. */
const digitsOfLoneLine = { named: 2, picked: 4 } as const;

export function isBelieved(strength: WordStrength, tally: Shown & Partial<Tally>): boolean {
  const { checked, obeying, digits } = tally;
  if (strength === "named" || strength === "picked")
    if (obeying === 1 && checked === 1 && digits >= digitsOfLoneLine[strength]) return true;
  const { obeying: lines, percent, digits: shown } = thresholds[strength];
  const isShown = obeying >= lines && obeying * 100 >= checked * percent && digits >= shown;
  return isShown || isBorneOut(strength, tally);
}

/**
 * Lines of zeros and ones show little (12 − 0 = 12), yet all bear out what words say, or what others show: such a formula
 * is listed, and nothing is held to it where they are all there is.
 */
function isBorneOut(
  strength: WordStrength,
  { checked, obeying, digits, trivial = 0, trivialDigits = 0 }: Shown & Partial<Tally>,
): boolean {
  if (strength === "defined" && isRare(checked - obeying, trivial))
    return trivialDigits >= digitsOfLoneLine.named;
  if (trivial === 0 || obeying < checked) return false;
  const { obeying: lines, digits: shown } = thresholds[strength];
  const isMany = obeying + trivial >= lines;
  if (strength === "named") return isMany && digits + trivialDigits >= shown;
  return isMany && obeying > 0 && digits >= shown;
}

/**
 * Small numbers show little each (9 = 8 + 1), and much together where they come out in every line of a sum: what speaks for it
 * is how many lines there are, those of a nothing (6 = 6 + 0) among them.
 */
export function isBorneOutByAll(
  strength: WordStrength,
  { checked, obeying, digits, trivial, trivialDigits }: Tally,
): boolean {
  return (
    strength === "numeric" &&
    obeying === checked &&
    obeying >= 2 &&
    obeying + trivial >= linesOfCounts &&
    digits + trivialDigits >= digitsOfCounts
  );
}

const linesOfCounts = 4;
const digitsOfCounts = 6;

/** Seven lines of one piece each, at the price that their amount tells, and one of four pieces that does not: 单价, 数量, 小计 mean what they say. */
function isRare(misses: number, trivial: number): boolean {
  return trivial > 0 && misses * 3 <= trivial;
}

/** Whether some line is held to a formula: one that others would not obey as well. */
export function isHeldTo({ checked }: Shown): boolean {
  return checked > 0;
}

/** With more misses than this among so many lines nothing is believed, whatever the lines not yet looked at show. */
export function mostMisses(strength: WordStrength, lines: number): number {
  return (lines * (100 - thresholds[strength].percent)) / 100;
}

/** Significant digits of a numeral as written; zeros at either end show nothing, and a zero shows none. */
export function digitsOf(text: string): number {
  const digits = text.replace(/[^\d０-９]/gu, "").replace(/^[0０]+|[0０]+$/gu, "");
  return digits.length;
}

/** Of a long table, the lines by which formulas are first looked for: the first ones, which show a formula as well as all do. */
export const sampleLines = 48;

/**
 * Longer tables than this are lists, no statements: their rows are not set against one another, but for the total rows
 * that say so. What is not looked for is claimed by nobody.
 */
export const longestStatement = 1000;

/** In longer tables than this, only rows whose labels announce a result are looked at. */
export const longestUnannounced = 120;

/** Operands of one formula lie within this many columns (or rows) of its result; what is further apart is not tried. */
export const reach = 24;

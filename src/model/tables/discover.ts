import type { Tally } from "./evidence.ts";
import { tallyCarriedSlip } from "./carried-slips.ts";
import { digitsOf, isBelieved, isBorneOutByAll, isHeldTo, sampleLines, strengthRank } from "./evidence.ts";
import { tallySlipped } from "./exceptions.ts";
import type { Formula } from "./formula.ts";
import { tallyByDefinition } from "./lone-definitions.ts";
import { vectorsNear } from "./propose.ts";
import type { Proposer } from "./propose.ts";
import { proposeMeans, proposePerHead } from "./propose-average.ts";
import { proposeFromBaseline } from "./propose-baseline.ts";
import { isSplit, proposeLinear } from "./propose-linear.ts";
import { namesPeriod, proposeConstants } from "./propose-constant.ts";
import { isMixed, proposeMixed } from "./propose-mixed.ts";
import { proposeMarkups, proposeProducts } from "./propose-product.ts";
import { proposeNamedWholes } from "./propose-named-whole.ts";
import { proposeRunning } from "./propose-running.ts";
import { proposePercents, quotientNames } from "./propose-ratio.ts";
import { withRepeatedHeads } from "./repeated-heads.ts";
import { isWhole, keyOf, rearranged, withoutRearranged } from "./rearranged.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { linesFor, tallyBelieved } from "./tally.ts";
import type { Finding } from "./tally.ts";
import { changeWord, cumulativeWord, growthWord, meanWord, perHeadWord, rateWord } from "./words.ts";

const columnProposers: readonly Proposer[] = [
  proposeLinear,
  proposeRunning,
  proposeProducts,
  proposeMarkups,
  proposeMixed,
  proposeConstants,
  proposeNamedWholes,
  proposePercents,
  proposePerHead,
  proposeMeans,
  proposeFromBaseline,
];

/** The formulas that columns obey, one for each column that is computed from others. */
export function discoverColumns(sheet: Sheet): Finding[] {
  return discover(sheet, sheet.vectors, columnProposers);
}

/** The formulas of rows that their labels announce: rates, means, running balances. Sums are found by `findStatementRows`. */
export function discoverRows(sheet: Sheet): Finding[] {
  const announced = sheet.vectors.filter(announces);
  return discover(sheet, announced, columnProposers).filter(
    ({ formula }) => formula.words !== "numeric" && !isPlainSum(formula),
  );
}

function announces(vector: Vector): boolean {
  const { name, heading } = vector;
  return (
    namesPeriod(vector) ||
    /\d\s?[%％]/u.test(heading) ||
    rateWord.test(name) ||
    quotientNames(name) !== undefined ||
    growthWord.test(name) ||
    meanWord.test(name) ||
    perHeadWord.test(name) ||
    /期初|期末|年初|年末|月初|月末|余额|结余|累计|opening|closing|ending|balance|cumulative/iu.test(name)
  );
}

function isPlainSum({ kind, operation, operands }: Formula): boolean {
  return kind !== "balance" && operation === "linear" && operands.every(({ line }) => line === undefined);
}

/** The formulas of some vectors by what some proposers tell. */
export function discover(
  sheet: Sheet,
  targets: readonly Vector[],
  proposers: readonly Proposer[],
): Finding[] {
  const found = withRepeatedHeads(
    sheet,
    targets.flatMap((target) => findingsFor(sheet, target, proposers)),
  );
  const kept = withoutRearranged(found);
  const again = rearranged(found, kept);
  if (again.size === 0) return kept;
  // 净额 that only turned 期末 = 期初 + 净额 around may be what came in without what went out.
  const more = [...again].flatMap(([target, key]) => findingsFor(sheet, target, proposers, key));
  return more.length === 0 ? kept : withoutRearranged([...kept, ...more]);
}

function findingsFor(
  sheet: Sheet,
  target: Vector,
  proposers: readonly Proposer[],
  except?: string,
): readonly Finding[] {
  if (target.dimension === undefined) return [];
  // What follows from its own line needs no other; only an opening may still be the closing of the line before.
  const within = new Search(sheet);
  // 缺口 may be what 目标 is above 现有 and, beside that, what its quarters make.
  const periods = new Search(sheet);
  const mixed = new Search(sheet);
  const splits = new Search(sheet);
  const across: Formula[] = [];
  for (const formula of proposeAll(sheet, target, proposers))
    if (except !== undefined && keyOf(formula) === except) continue;
    else if (isMixed(formula)) mixed.try(formula);
    else if (isSplit(formula)) splits.try(formula);
    else if (formula.kind === "rollup") periods.try(formula);
    else if (isWithinLine(formula)) within.try(formula);
    else across.push(formula);
  const rolledUp = periods.end();
  const own = within.end();
  const other = own === undefined ? undefined : within.endApart(own);
  const isSaid = own?.formula.words === "defined";
  const isShown = [own, rolledUp].some((found) => found !== undefined && isHeldTo(found.tally));
  const rest = new Search(sheet);
  for (const formula of across)
    if (!isShown || isCarriedOver(formula) || (!isSaid && isCumulative(formula))) rest.try(formula);
  const shown = [own, other, rolledUp, rest.end(), splits.end(), mixed.end()].filter(
    (found) => found !== undefined,
  );
  if (shown.length > 0) return shown;
  const bySlip = within.endBySlip() ?? rest.endBySlip();
  return bySlip === undefined ? [] : [bySlip];
}

function* proposeAll(sheet: Sheet, target: Vector, proposers: readonly Proposer[]): Iterable<Formula> {
  const near = vectorsNear(sheet, target);
  const canShow = canShowNumbers(target);
  for (const proposer of proposers)
    for (const formula of proposer(sheet, target, near))
      if (canShow || formula.words !== "numeric") yield formula;
}

/** Without words, a column of a few short figures shows nothing, whatever they obey. */
function canShowNumbers({ values }: Vector): boolean {
  let lines = 0;
  let digits = 0;
  for (const value of values) {
    if (value === undefined) continue;
    lines++;
    digits += digitsOf(value.node.text);
    const tally = { checked: lines, obeying: lines, digits, trivial: 0, trivialDigits: 0 };
    if (isBelieved("numeric", tally) || isBorneOutByAll("numeric", tally)) return true;
  }
  return false;
}

function isCarriedOver({ operands }: Formula): boolean {
  return operands.length === 1;
}

/** 累计 is what it was before and what came to it, whatever else makes it. */
function isCumulative({ target, words }: Formula): boolean {
  return words === "defined" && cumulativeWord.test(target.name);
}

function isWithinLine({ operands }: Formula): boolean {
  return operands.every(({ line }) => line !== "before");
}

/** Formulas for one target, judged by the first lines of the sheet; then the best of them by all. */
class Search {
  readonly #sheet: Sheet;
  #best: Finding | undefined;
  /** Differences that words name and all lines obey. */
  readonly #differences: Finding[] = [];
  /** Those that the words name and all lines obey but one, which is a digit off. */
  readonly #slipped: Finding[] = [];

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  try(formula: Formula): void {
    const lines = linesOf(this.#sheet, formula);
    const first = lines.length > sampleLines ? lines.slice(0, sampleLines) : lines;
    const tally = tallyBelieved(this.#sheet, formula, first);
    if (tally === undefined) {
      const slipped = this.#best === undefined ? this.#tallySlipped(formula, lines) : undefined;
      if (slipped !== undefined) this.#slipped.push({ formula, tally: slipped });
      return;
    }
    const finding = { formula, tally };
    if (isDifference(formula) && isWhole(finding)) this.#differences.push(finding);
    if (this.#best === undefined || rank(finding) > rank(this.#best)) this.#best = finding;
  }

  #tallySlipped(formula: Formula, lines: readonly number[]): Tally | undefined {
    return (
      tallySlipped(this.#sheet, formula, lines) ??
      tallyCarriedSlip(this.#sheet, formula, lines) ??
      tallyByDefinition(this.#sheet, formula, lines)
    );
  }

  /** The one formula that a slip sets apart; of several, none says which. */
  endBySlip(): Finding | undefined {
    const [first, ...others] = this.#slipped;
    return others.length === 0 ? first : undefined;
  }

  /** What changed in the whole is the change of its parts as well: a second difference, of figures that the first has not. */
  endApart({ formula }: Finding): Finding | undefined {
    if (!isDifference(formula)) return undefined;
    const own = new Set(formula.operands.map(({ vector }) => vector));
    const apart = this.#differences.filter((other) =>
      other.formula.operands.every(({ vector }) => !own.has(vector)),
    );
    const [first] = apart.sort((a, b) => rank(b) - rank(a));
    return first === undefined ? undefined : this.#judgeByAll(first.formula);
  }

  end(): Finding | undefined {
    return this.#best === undefined ? undefined : this.#judgeByAll(this.#best.formula);
  }

  #judgeByAll(formula: Formula): Finding | undefined {
    const tally = tallyBelieved(this.#sheet, formula, linesOf(this.#sheet, formula));
    return tally === undefined ? undefined : { formula, tally };
  }
}

function isDifference({ operation, operands, words }: Formula): boolean {
  return (
    operation === "linear" &&
    words !== "numeric" &&
    operands.length === 2 &&
    operands[1]?.sign === -1 &&
    operands.every(({ line }) => line === undefined)
  );
}

/**
 * What adds up does so in the total line, too; prices, running figures and their products do not. Nor is the change of a rate
 * the rate of two changes.
 */
export function linesOf(sheet: Sheet, { operation, operands }: Formula): readonly number[] {
  const isRunning = operands.some(({ line }) => line === "before");
  const lines = linesFor(sheet, !isRunning && operation !== "product" && operation !== "markup");
  if (sheet.by === "columns" || operation === "linear" || operation === "mean") return lines;
  const known =
    unchangedLines.get(lines) ?? lines.filter((line) => !changeWord.test(sheet.lines[line]?.name ?? ""));
  unchangedLines.set(lines, known);
  return known;
}

/**
 * Totals of what is so many times another (Monthly, Annual) are so, too, unless something goes into one of them alone, and so
 * are those of pieces at one price: where they come out they are listed, and held to nothing.
 */
export function totalsOf(sheet: Sheet, { operation }: Formula): readonly number[] {
  if (operation !== "product") return [];
  const items = new Set(linesFor(sheet, false));
  return linesFor(sheet, true).filter((line) => !items.has(line));
}

/** Asked for every formula that is tried; a sheet's lines are always the same ones. */
const unchangedLines = new WeakMap<readonly number[], readonly number[]>();

/** How far its operands stand: of two changes alike, each is of the columns beside it. */
function distanceOf({ target, operands }: Formula): number {
  return operands.reduce((most, { vector }) => Math.max(most, Math.abs(vector.index - target.index)), 0);
}

/** Words first, then the share of lines that obey, then the lines; of equals the one with fewer operands, or the mean of more, then the nearest. */
function rank({ formula, tally }: Finding): number {
  const share = Math.floor((tally.obeying * 100) / Math.max(1, tally.checked));
  const isAll = isWhole({ formula, tally }) ? 1 : 0;
  return (
    isAll * 1e9 +
    strengthRank[formula.words] * 1e8 +
    share * 1e5 +
    Math.min(tally.obeying + (formula.operation === "linear" ? tally.trivial : 0), 99) * 1e3 +
    (formula.operation === "mean" ? formula.operands.length : -formula.operands.length) -
    // Where the base is told as well, a growth is of it.
    (formula.operation === "gain" ? 0.5 : 0) -
    distanceOf(formula) / 1e3
  );
}

import { incoming, outgoing } from "../../ast/statements/allocations/row-blocks.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Tally, WordStrength } from "./evidence.ts";
import { isBelieved, longestUnannounced, reach } from "./evidence.ts";
import { breaksBySlip, tallySlipped } from "./exceptions.ts";
import type { Formula, Operand } from "./formula.ts";
import { isLedger, tallyByDefinition } from "./lone-definitions.ts";
import { isLike, isPercent, plus, signed } from "./propose.ts";
import { linear } from "./propose-linear.ts";
import { familiesOf } from "./row-families.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { linesFor, tallyBelieved, tallyLines } from "./tally.ts";
import type { Finding } from "./tally.ts";
import { minusSign, minusWord, openingWord, outflowWord, plusSign, resultWord, totalWord } from "./words.ts";

/**
 * Rows made from the rows above them, as statements of profit and cash have them. What is left to be used stands on a
 * stack; a row that the last few of them make takes their place:
 *
 *     营业收入                       收入
 *     减：营业成本                   收入 成本
 *     毛利                           毛利                  毛利 = 收入 − 成本
 *     销售费用                       毛利 销售
 *     管理费用                       毛利 销售 管理
 *     营业利润                       营业利润              营业利润 = 毛利 − 销售 − 管理
 *
 * Rows below a total that make it are found by reading the table from its end. One formula must hold across the columns,
 * so each row costs a fixed number of blocks, however long the table.
 */
export function findStatementRows(sheet: Sheet): Finding[] {
  const lines = linesFor(sheet, true);
  const all = sheet.vectors.filter((vector) => vector.dimension !== undefined);
  const amounts = all.filter((vector) => !isPercent(vector));
  // A statement may be told in percent of its first row throughout.
  const isCommonSize = amounts.length === 0 && all[0]?.values.every((value) => value?.exact.equals(hundred));
  // Or in shares that a last row adds up.
  const isTotalled = amounts.length === 0 && all.at(-1)?.says(totalWord) === true;
  const rows = isCommonSize === true || isTotalled ? all : amounts;
  const down = new Reduction(sheet, lines, false).run(rows.filter(({ isInner }) => !isInner));
  const explained = new Set(down.map(({ formula }) => formula.target));
  const parents = findParents(sheet, rows, lines);
  const sets = new Set([...down, ...parents].map(vectorSet));
  const up = new Reduction(sheet, lines, true)
    .run([...rows].reverse(), explained)
    // 流入 = 流出 + 净额, read from below, is 净额 = 流入 − 流出.
    .filter((found) => !sets.has(vectorSet(found)));
  return [
    ...down,
    ...parents,
    ...up,
    ...findAcrossParents(sheet, rows, lines, [...down, ...parents, ...up], up),
  ];
}

/** What totals make whose parts stand below them: 净收益 of 收益 and 投入, each with a list of its own. */
function findAcrossParents(
  sheet: Sheet,
  rows: readonly Vector[],
  lines: readonly number[],
  known: readonly Finding[],
  up: readonly Finding[],
): Finding[] {
  if (up.length === 0) return [];
  const parts = new Set(up.flatMap(({ formula }) => formula.operands.map(({ vector }) => vector)));
  const explained = new Set(known.map(({ formula }) => formula.target));
  const tops = rows.filter((row) => !row.isInner && !parts.has(row));
  return new Reduction(sheet, lines, false).run(tops, explained);
}

const hundred = Decimal.of(100);

function vectorSet({ formula: { target, operands } }: Finding): string {
  const indexes = [target.index, ...operands.map(({ vector }) => vector.index)];
  return indexes.sort((a, b) => a - b).join();
}

class Reduction {
  readonly #sheet: Sheet;
  readonly #lines: readonly number[];
  /** From the end of the table: only totals with their parts below are looked for. */
  readonly #isUpwards: boolean;

  constructor(sheet: Sheet, lines: readonly number[], isUpwards: boolean) {
    this.#sheet = sheet;
    this.#lines = lines;
    this.#isUpwards = isUpwards;
  }

  run(rows: readonly Vector[], explained: ReadonlySet<Vector> = new Set()): Finding[] {
    const findings: Finding[] = [];
    const stack: Vector[] = [];
    for (const row of rows) {
      const isLooked = rows.length <= longestUnannounced || row.says(resultWord) || row.says(totalWord);
      const isLast = row === rows.at(-1);
      const found =
        explained.has(row) || !isLooked
          ? undefined
          : (this.#explain(row, stack) ?? (isLast ? this.#close(row, stack) : undefined));
      if (found !== undefined) {
        findings.push(found);
        stack.length -= found.formula.operands.length;
      } else if (!this.#isUpwards && row.says(totalWord) && row.says(minorTotal)) {
        // A total that its parts do not make stands for them all the same.
        const from = stack.findLastIndex((entry) => isUsedUp(entry, findings));
        stack.length = Math.max(from + 1, incomeBefore(row, stack));
      }
      stack.push(row);
    }
    return findings;
  }

  /** The shortest block that makes the row, of the best evidence. */
  #explain(target: Vector, stack: readonly Vector[]): Finding | undefined {
    let best: Finding | undefined;
    const slipped: Finding[] = [];
    for (let length = 2; length <= Math.min(reach, stack.length); length++) {
      const block = stack.slice(-length);
      if (!block.every((vector) => isLike(vector, target))) break;
      for (const formula of this.#formulasFor(target, this.#isUpwards ? block.reverse() : block)) {
        const tally = tallyBelieved(this.#sheet, formula, this.#lines);
        if (tally === undefined || !this.#isShown(formula, tally)) {
          const bySlip =
            best === undefined
              ? (tallySlipped(this.#sheet, formula, this.#lines) ??
                tallyByDefinition(this.#sheet, formula, this.#lines))
              : undefined;
          // Its words and any signs may ask for the same.
          const isNew = slipped.every((other) => signsOf(other.formula) !== signsOf(formula));
          if (bySlip !== undefined && isNew) slipped.push({ formula, tally: bySlip });
        } else if (best === undefined || tally.obeying > best.tally.obeying) best = { formula, tally };
      }
    }
    return best ?? (slipped.length === 1 && !target.says(keptWord) ? slipped[0] : undefined);
  }

  #isShown(formula: Formula, tally: Tally): boolean {
    const isWhole = formula.words !== "adjacent" || tally.obeying === tally.checked;
    return isWhole || breaksBySlip(this.#sheet, formula, tally, this.#lines);
  }

  /** A last row that all above it make, or a first that all below it do, whatever it is called (Fees, or nothing under a line). */
  #close(target: Vector, stack: readonly Vector[]): Finding | undefined {
    const isNamed = target.says(totalWord);
    const shortest = isNamed ? 2 : shortestClosed;
    if (stack.length < shortest || !stack.every((each) => isLike(each, target))) return undefined;
    const block = this.#isUpwards ? [...stack].reverse() : stack;
    // A total of all there is leaves nothing to choose.
    const formula = linear(target, block.map(plus), isNamed ? "defined" : "closing");
    const tally = tallyBelieved(this.#sheet, formula, this.#lines);
    return tally === undefined ? undefined : { formula, tally };
  }

  *#formulasFor(target: Vector, block: readonly Vector[]): Iterable<Formula> {
    const isNamed = target.says(totalWord) || target.says(resultWord);
    const isOfKinds = namesKinds(target, block);
    const words = isOfKinds || bearsNames(target, block) ? "defined" : isNamed ? "named" : "adjacent";
    yield linear(target, block.map(plus), words);
    if (this.#isUpwards || isOfKinds) return;
    const [first, ...rest] = block;
    if (first === undefined) return;
    const isResult = target.says(resultWord);
    const flows = rest.map((vector) => signed(vector, vector.says(outflowWord) ? -1 : 1));
    const ledger = linear(target, [plus(first), ...flows], "defined");
    if (isLedger(ledger)) yield ledger;
    const said = [plus(first), ...rest.map((vector) => signed(vector, signOf(vector)))];
    if (said.some(({ sign }) => sign === -1)) yield linear(target, said, isResult ? "defined" : "adjacent");
    const strength: WordStrength = isResult ? "named" : "adjacent";
    // What a first row loses to those below it by no word is one of its parts; it is found from the end.
    const isPart = !isResult && rest.length > 1;
    if (!isPart && rest.some((vector) => signOf(vector) === 1) && !block.some(({ sign }) => sign === 1))
      yield linear(target, [plus(first), ...rest.map((vector) => signed(vector, -1))], strength);
    const [second, third] = rest;
    // What is spent may stand before what is earned.
    if (isResult && second !== undefined && third === undefined)
      yield linear(target, [plus(second), signed(first, -1)], "named");
    if (isResult && rest.length <= freeSigns)
      for (const operands of otherSigns(first, rest)) yield linear(target, operands, "named");
  }
}

const signsOf = ({ operands }: Formula) => operands.map(({ vector, sign }) => vector.index * sign).join();

/** What is kept of former years' profit is a part like others, and no result of the rows above it. */
const keptWord = /未分配|留存|\bretained\b|\bundistributed\b|\baccumulated\b/iu;

/** What a later row is made from in its own right: totals and openings, not their parts. */
function isUsedUp(row: Vector, findings: readonly Finding[]): boolean {
  return (
    row.says(minorTotal) || row.says(openingWord) || findings.some(({ formula }) => formula.target === row)
  );
}

/** What came in stands before what a total of what went out may be made of, and is no part of it. */
function incomeBefore(total: Vector, stack: readonly Vector[]): number {
  if (!total.says(outgoing) || total.says(incoming)) return 0;
  const first = stack.findIndex((entry) => !entry.says(incoming));
  return first === -1 ? stack.length : first;
}

const minorTotal = /(?:小\s*计|合\s*计|总\s*计)$|^(?:sub-?)?total\b/iu;

/** Fewer rows than this may make the one below them by chance. */
const shortestClosed = 3;

/** Total cost of sales of Cost of sales – new and Cost of sales – used. */
function namesKinds(target: Vector, block: readonly Vector[]): boolean {
  const stem = stemOf(target);
  const isTelling = stem.length >= (/\p{Script=Han}/u.test(stem) ? 2 : 5);
  return isTelling && stem !== target.name && block.every(({ name }) => name.startsWith(stem));
}

/** 负债和所有者权益总计 of 负债合计 and 所有者权益合计. */
function bearsNames(target: Vector, block: readonly Vector[]): boolean {
  return (
    block.length === 2 &&
    block.every(({ name }) => {
      const own = stemOf({ name });
      return own.length >= 2 && own !== name && target.name.includes(own);
    })
  );
}

function stemOf({ name }: Pick<Vector, "name">): string {
  return name.replace(/合\s*计|总\s*计|小\s*计|总额|\btotal\b/giu, "").trim();
}

/** Blocks up to this long (behind their first row) are tried with any signs. */
const freeSigns = 4;

function* otherSigns(first: Vector, rest: readonly Vector[]): Iterable<Operand[]> {
  for (let mask = 1; mask < (1 << rest.length) - 1; mask++)
    yield [plus(first), ...rest.map((vector, index) => signed(vector, (mask >> index) & 1 ? -1 : 1))];
}

function signOf({ name, sign }: Vector): 1 | -1 {
  if (sign !== undefined) return sign;
  if (plusSign.test(name)) return 1;
  return minusSign.test(name) ||
    (minusWord.test(name) && !/收入|收益|利润|income|revenue|profit/iu.test(name))
    ? -1
    : 1;
}

/**
 * Rows whose parts stand below them, set in or numbered one level deeper, or led by 其中. Levels say the same of all
 * parents, so the lines of all of them are their evidence; a list that 其中 leads may leave something out and stands for
 * itself.
 */
function findParents(sheet: Sheet, rows: readonly Vector[], lines: readonly number[]): Finding[] {
  const findings = familiesOf(rows).map(({ parent, children }) => {
    const words: WordStrength = children[0]?.isPart === true ? "named" : "defined";
    const formula = linear(parent, children.map(plus), words);
    return { formula, tally: tallyLines(sheet, formula, lines) };
  });
  const levelled = findings.filter(({ formula }) => formula.words === "defined");
  const all = levelled.reduce((sum, { tally }) => addTallies(sum, tally), noTally);
  return findings.filter(({ formula, tally }) => {
    if (isBelieved(formula.words, formula.words === "defined" ? all : tally)) return true;
    return tallySlipped(sheet, formula, lines) !== undefined;
  });
}

const noTally: Tally = { checked: 0, obeying: 0, digits: 0, trivial: 0, trivialDigits: 0 };

function addTallies(a: Tally, b: Tally): Tally {
  return {
    checked: a.checked + b.checked,
    obeying: a.obeying + b.obeying,
    digits: a.digits + b.digits,
    trivial: a.trivial + b.trivial,
    trivialDigits: a.trivialDigits + b.trivialDigits,
  };
}

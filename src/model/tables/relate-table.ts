import type { Table } from "../../ast/nodes.ts";
import { isHeldTo, longestStatement } from "./evidence.ts";
import type { Tally } from "./evidence.ts";
import type { Grid } from "../../ast/tables/grid.ts";
import { withAsideColumns } from "../../ast/tables/aside-columns.ts";
import { readGrid } from "../../ast/tables/grid.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { isAmongChanges } from "./among-changes.ts";
import { relateBalanceSheet } from "./balance-sheet.ts";
import { checkOfNothing, checksWithBlanks, noBlanks } from "./blank-terms.ts";
import { findDistantRows } from "./distant-rows.ts";
import { discoverColumns, discoverRows, linesOf, totalsOf } from "./discover.ts";
import { isSoleSlip } from "./exceptions.ts";
import { checkLine } from "./check-line.ts";
import { judgeExactly } from "./exact-products.ts";
import { relationOf } from "./formula-relation.ts";
import type { Check, Formula } from "./formula.ts";
import { digitsOfSlip, ownBySlip } from "./line-slips.ts";
import { relateInsetTotals } from "./inset-totals.ts";
import { relateLabelProducts } from "./label-products.ts";
import { relateMergedCells } from "./merged-cells.ts";
import { relateRanges } from "./ranges.ts";
import { relateSharesOfRows } from "./shares-of-rows.ts";
import { isSplit } from "./propose-linear.ts";
import { isMixed } from "./propose-mixed.ts";
import { sidesOf } from "./sides.ts";
import { sheetByColumns, sheetByRows } from "./sheet.ts";
import type { Sheet, Value, Vector } from "./sheet.ts";
import { findInnerFormulas } from "./inner/relate-inner-vectors.ts";
import { relateLists } from "./inner/relate-lists.ts";
import { relateRecipes } from "./inner/relate-recipes.ts";
import { withoutRowsAboveTotals } from "./rows-above-totals.ts";
import { findStatementRows } from "./statement.ts";
import { linesFor } from "./tally.ts";
import type { Finding } from "./tally.ts";
import { relateToldOtherwise } from "./told-otherwise.ts";
import { favoured, hasLostSign, turned, turnedCheck } from "./turned.ts";
import { relateWeightedTotals } from "./weighted-totals.ts";
import { closingWord, cumulativeWord, needWord, openingWord, perHeadWord } from "./words.ts";

/** The formulas that a table's cells show it was computed by, set against each of its cells. */
export function relateTable(table: Table, context: RelationContext): Relation[] {
  const grid = withAsideColumns(readGrid(table));
  const columns = sheetByColumns(grid);
  const plain = withoutRepeated([
    ...relateLabelProducts(grid, context),
    ...relateLists(grid, context),
    ...relateMergedCells(grid, context),
    ...relateBalanceSheet(grid, context),
    ...relateInsetTotals(grid, context),
    ...relateWeightedTotals(columns, context),
    ...(grid.rows.length > longestStatement ? [] : relateSides(grid, context)).filter(
      // What a torn table's rows do not make, those beside it may.
      ({ verdict }) => table.isTorn !== true || verdict !== "violated",
    ),
    ...relateColumns(columns, context),
    ...relateRanges(grid, (ends) => [
      ...relateRows(ends, context),
      ...relateColumns(sheetByColumns(ends), context),
    ]),
  ]);
  const inner = relateInner(grid, plain, context);
  const isTold = toldBy([...plain, ...inner]);
  return withoutRepeated([...plain, ...inner, ...relateRecipes(grid, isTold, context)]);
}

/** What is left by what stands beside words, in labels or once for a group. */
function relateInner(grid: Grid, known: readonly Relation[], context: RelationContext): Relation[] {
  const isTold = toldBy(known);
  const areTold = ({ values }: Vector) => {
    const told = values.filter((value) => value !== undefined && isTold(value)).length;
    return told * 2 > values.filter((value) => value !== undefined).length;
  };
  return findInnerFormulas(grid, areTold).flatMap(({ sheet, ...finding }) =>
    relateFinding(sheet, finding, linesOf(sheet, finding.formula), context).filter(
      ({ kind, stated, terms, verdict, certainty }) =>
        terms.length === finding.formula.operands.length &&
        // 53 (100%) of 53 is so whatever it means.
        !(kind === "product" && terms.some(({ low }) => low === stated.low)) &&
        (verdict !== "violated" || (certainty !== "inferred" && isHeldByMany(finding))),
    ),
  );
}

/** What stands beside words may be of something else: rows are held to it where many others obey. */
function isHeldByMany({ tally: { checked, obeying } }: Finding): boolean {
  return obeying >= linesToHold && obeying >= (checked - obeying) * linesToHold;
}

const linesToHold = 3;

function toldBy(known: readonly Relation[]): (value: Value) => boolean {
  const told = new Set(known.filter(isOfLine).map(({ stated }) => stated.span.start.offset));
  return ({ node }) => told.has(node.position.start.offset);
}

/** Of its own row. */
function isOfLine({ stated, terms }: Relation): boolean {
  return terms.some(({ span }) => span.start.line === stated.span.start.line);
}

/** Only what its rows make of each other. */
export function relateTableRows(table: Table, context: RelationContext): Relation[] {
  return relateRows(readGrid(table), context);
}

/** What rows and columns show alike is said once, by the stronger of the two. */
function withoutRepeated(relations: readonly Relation[]): Relation[] {
  const kept = new Map<string, Relation>();
  for (const relation of relations) {
    const { kind, stated, terms } = relation;
    const places = terms.map(({ span, times }) => `${times}@${span.start.offset}`).sort();
    const key = `${kind} ${stated.span.start.offset}: ${places.join()}`;
    const other = kept.get(key);
    if (other === undefined || (other.certainty === "inferred" && relation.certainty !== "inferred"))
      kept.set(key, relation);
  }
  return [...kept.values()];
}

function relateSides(grid: Grid, context: RelationContext): Relation[] {
  const sides = sidesOf(grid);
  if (sides.length < 2) return relateRows(grid, context);
  return sides
    .map(readGrid)
    .flatMap((side) => [...relateRows(side, context), ...relateColumns(sheetByColumns(side), context)]);
}

function relateColumns(columns: Sheet, context: RelationContext): Relation[] {
  return discoverColumns(columns).flatMap((finding) => {
    const lines = linesOf(columns, finding.formula);
    return [
      ...relateFinding(columns, finding, lines, context),
      ...relateFinding(columns, finding, totalsOf(columns, finding.formula), context).filter(isMade),
      ...relateToldOtherwise(columns, finding.formula, lines, context),
    ];
  });
}

function isMade({ verdict }: Relation): boolean {
  return verdict === "holds" || verdict === "rounding";
}

function relateRows(grid: Grid, context: RelationContext): Relation[] {
  const rows = sheetByRows(grid);
  const made = withoutRowsAboveTotals(grid, findStatementRows(rows));
  const all = [...made, ...findDistantRows(rows, made)];
  return [
    ...all.flatMap((finding) => relateFinding(rows, finding, linesFor(rows, true), context)),
    ...relateSharesOfRows(grid, all, context),
    ...discoverRows(rows).flatMap((finding) =>
      relateFinding(rows, finding, linesOf(rows, finding.formula), context),
    ),
  ].filter((relation) => !isAmongChanges(grid, relation));
}

/** What a formula makes of each of the given lines. */
export function relateFinding(
  sheet: Sheet,
  { formula, tally }: Finding,
  lines: readonly number[],
  context: RelationContext,
): Relation[] {
  const isShown = isHeldTo(tally);
  const isSaid = saidByWords.has(formula.words);
  const blanks = tally.obeying > 0 ? checksWithBlanks(sheet, formula, lines, isSaid) : noBlanks;
  const checks = judgeExactly(
    formula,
    lines.flatMap((line) => checkLine(sheet, formula, line) ?? []),
  );
  const checkOf = new Map(checks.map((check) => [check.line, check]));
  return lines.flatMap((line) => {
    const check = checkOf.get(line);
    if (check === undefined) return relateBlank(sheet, { formula, tally }, line, blanks, context);
    if (check.isTurned)
      return [
        hasLostSign(sheet, formula, check, checks)
          ? relationOf(formula, { ...check, obeys: false }, isShown && isSaid, context)
          : relationOf(turned(formula), turnedCheck(formula, check), isShown && isSaid, context),
      ];
    const other = favoured(sheet, formula, check);
    const added = other === undefined ? undefined : checkLine(sheet, other, line);
    if (other !== undefined && added?.obeys === true)
      return [relationOf(other, added, isShown && isSaid, context)];
    return !(isShown || check.obeys) ||
      (check.stated.isAdjusted && !check.obeys) ||
      isRounded(sheet, formula, check) ||
      isNoSum(formula, tally, check) ||
      isNoNeed(formula, check) ||
      isLeast(formula, check) ||
      ((isMixed(formula) || isSplit(formula)) && !check.obeys) ||
      isOfLevel(sheet, formula, check)
      ? []
      : [relationOf(formula, check, isShown && isStated(formula, tally, check), context)];
  });
}

function relateBlank(
  sheet: Sheet,
  { formula, tally }: Finding,
  line: number,
  blanks: ReadonlyMap<number, Check>,
  context: RelationContext,
): Relation[] {
  const blank = blanks.get(line);
  if (blank !== undefined) return [relationOf(formula, blank, !blank.obeys, context)];
  const nothing = isHeldTo(tally) && tally.obeying >= 2 ? checkOfNothing(sheet, formula, line) : undefined;
  return nothing === undefined ? [] : [relationOf(nothing.formula, nothing.check, false, context)];
}

/** A row that others make by division may have been worked out before those were rounded. */
function isRounded({ by }: Sheet, { operation }: Formula, { stated, terms, obeys }: Check): boolean {
  const [part, whole] = terms;
  if (by === "columns" || operation !== "ratio" || obeys) return false;
  if (part === undefined || whole === undefined) return false;
  const room = [part, whole].reduce(
    (sum, { value }) => sum.plus(value.ownPlace.dividedBy(value.exact.abs()) ?? Decimal.zero),
    Decimal.zero,
  );
  const computed = part.value.exact.dividedBy(whole.value.exact);
  return (
    computed !== undefined && stated.exact.minus(computed).abs().compare(computed.abs().times(room)) <= 0
  );
}

/** A mean, a peak or a price stands in the total row of many a table: no sum of what is not negative is less than a part. */
function isNoSum(formula: Formula, tally: Tally, check: Check): boolean {
  const { operation, operands } = formula;
  const { stated, terms, obeys } = check;
  if (obeys || operands.length < 2 || operation !== "linear" || operands.some(({ sign }) => sign === -1))
    return false;
  // What is carried on from line to line is no mean.
  if (operands.some(({ line }) => line === "before")) return false;
  // Where other columns add up, so many digits that agree are no mean of them.
  const isHabit = tally.obeying >= linesOfHabit && saidByWords.has(formula.words);
  if (tally.obeying > 0 && ownBySlip(formula, check) >= (isHabit ? digitsOfSlip : digitsOfNoMean))
    return false;
  return (
    terms.every(({ value }) => value.exact.sign() >= 0) &&
    terms.some(({ value }) => value.exact.compare(stated.exact) >= 0)
  );
}

const digitsOfNoMean = 3;
const linesOfHabit = 2;

/** The total row of a ledger tells what there was at first and at last: levels of months do not add up. */
function isOfLevel(
  sheet: Sheet,
  { operation, operands }: Formula,
  { line, stated, terms, obeys }: Check,
): boolean {
  if (sheet.by === "columns" || obeys || operation !== "linear" || operands.some(({ sign }) => sign === -1))
    return false;
  const isEnd = [terms[0], terms.at(-1)].some((term) => term?.value.exact.equals(stated.exact) === true);
  if (!isEnd) return false;
  const name = sheet.lines[line]?.name ?? "";
  return (
    openingWord.test(name) || closingWord.test(name) || cumulativeWord.test(name) || perHeadWord.test(name)
  );
}

/**
 * Where more is there than is needed nothing is lacking: a need of 400 against a stock of 500 tells 0, not −100. Nor is there
 * anything to be given out after a loss.
 */
function isNoNeed({ target }: Formula, { stated, computed }: Check): boolean {
  if (stated.exact.sign() !== 0 || computed.sign() >= 0) return false;
  return (
    needWord.test(target.title) || /^可供|\bdistributable\b|\bavailable (?:for|to)\b/iu.test(target.title)
  );
}

/** 2% of each, and 5 at least: the smallest of a column may be more than its rate makes, where it is a round number. */
function isLeast({ operation, operands, target }: Formula, { stated, computed, obeys }: Check): boolean {
  if (obeys || operation !== "product" || operands.length > 1 || stated.exact.compare(computed) <= 0)
    return false;
  const isRound = /^\D*(?:[1-9]|[1-9]\d*[05])\D*$/u.test(stated.node.text);
  return (
    isRound && target.values.every((value) => value === undefined || value.exact.compare(stated.exact) >= 0)
  );
}

const saidByWords: ReadonlySet<string> = new Set(["defined", "named", "picked", "levels"]);

function isStated(formula: Formula, tally: Tally, check: Check): boolean {
  if (isMixed(formula)) return false;
  return (saidByWords.has(formula.words) && !isLoneRate(formula, tally)) || isSoleSlip(formula, tally, check);
}

/** 25% of one line is some figure by another of all there are, whatever it is the rate of: its words name neither. */
function isLoneRate({ words, operation }: Formula, { checked, trivial }: Tally): boolean {
  return (words === "named" || words === "picked") && operation === "ratio" && checked + trivial === 1;
}

import type { Verdict } from "../../model/relation.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { PartEntry } from "../allocations.ts";
import type { Figure } from "../figure.ts";
import type { Measure, Numeric } from "../office/number-format.ts";
import { bothEnds, rangeMeasureOf } from "../office/number-format.ts";
import type { Condition, Sheet } from "../office/spreadsheet/sheet.ts";
import { partName } from "../tables/figure-tables.ts";
import type { Book } from "./book.ts";
import { tableSheet } from "./book.ts";
import { quotaBound, splitBound } from "./bounds.ts";
import { countFormula, sumAll } from "./formulas.ts";
import type { Grid, GridCell } from "./grid.ts";
import { right, wrong } from "./styles.ts";

/** A whole or a part whose figure may be a range: `2-4人`, `≥200万元`. */
interface RangeNode {
  readonly name: string;
  readonly figure: Figure | null;
  readonly times: number;
  readonly verdict: Verdict | null;
  readonly children: readonly RangeNode[];
}

/** The ends of a node as cells hold them; undefined where it is open or unstated. */
interface Ends {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
}

const columns = { low: "C", high: "D", times: "E", lowSum: "F", highSum: "G", check: "H" } as const;

/**
 * Wholes and parts of which some are ranges or bounds. Both ends are numbers of their own, added up by themselves, and a
 * formula says whether the whole can be what its parts come to: whether the two ranges have a number in common.
 */
export function rangeSheet(book: Book): Sheet | undefined {
  const { model, labels, words } = book;
  const splits = model.allocations.filter((entry) => splitBound(entry) === "ranges");
  const quotas = model.quotas.filter((entry) => quotaBound(entry) === "ranges");
  if (splits.length + quotas.length === 0) return undefined;
  const heads = labels.words;
  const grid = book.open(words.ranges, words.rangesLead);
  const numeric = (title: string) => ({ title, isNumeric: true });
  const plain = (title: string) => ({ title, isNumeric: false });
  const headRow = grid.add(
    book.heads([
      plain(heads.plan),
      plain(heads.part),
      numeric(words.low),
      numeric(words.high),
      numeric(words.times),
      numeric(words.lowSum),
      numeric(words.highSum),
      plain(words.check),
      plain(heads.verdict),
      plain(heads.text),
      plain(heads.place),
    ]),
    { height: 24 },
  );
  for (const entry of quotas) {
    const { total, verdict, parts } = entry;
    const children = parts.map(({ value, times }) => ({
      name: labels.per(value.per, value.isTotal) || heads.part,
      figure: value,
      times,
      verdict: null,
      children: [],
    }));
    const name = book.context.name(entry.metric, entry.section);
    addTree(book, grid, entry.plan, { name, figure: total, times: 1, verdict, children });
  }
  for (const entry of splits) {
    const { total, verdict, parts } = entry;
    const name = book.context.name(entry.metric, entry.section);
    const children = parts.map((part) => nodeOf(book, part));
    addTree(book, grid, entry.plan, { name, figure: total, times: 1, verdict, children });
  }
  const last = grid.next() - 1;
  const check = `${columns.check}${headRow + 1}:${columns.check}${last}`;
  return { ...tableSheet(grid, headRow, 11, last), conditions: judgeChecks(check, book) };
}

function nodeOf(book: Book, part: PartEntry): RangeNode {
  const { total, verdict, parts } = part;
  return {
    name: partName(book.context, part),
    figure: total,
    times: 1,
    verdict,
    children: parts.map((each) => nodeOf(book, each)),
  };
}

function judgeChecks(range: string, { words }: Book): readonly Condition[] {
  const first = range.replace(/:.*/u, "");
  const says = (text: string) => `${first}=${quoted(text)}`;
  return [
    { range, formula: says(words.cannotBe), style: wrong },
    { range, formula: says(words.canBe), style: right },
  ];
}

function addTree(book: Book, grid: Grid, planId: string, root: RangeNode): void {
  const measure = root.figure === null ? undefined : rangeMeasureOf(root.figure);
  const plan = book.context.plan(planId)?.title ?? null;
  addNode(book, grid, plan, root, measure, 0);
}

/** Rows of a node and of all below it. A parent's row knows its children's, which follow it. */
function addNode(
  book: Book,
  grid: Grid,
  plan: string | null,
  node: RangeNode,
  measure: Measure | undefined,
  depth: number,
): void {
  const { figure, children, times } = node;
  const look = { isTotal: depth === 0 };
  const row = grid.next();
  const ends = figure === null || measure === undefined ? undefined : bothEnds(figure, measure);
  const end = (value: Decimal | undefined): GridCell =>
    value === undefined || measure === undefined
      ? book.text(null, { ...look, isNumeric: true })
      : book.number({ value, format: measure.format }, { ...look, isInput: true });
  const blank = book.text(null, look);
  grid.add(
    [
      book.text(plan, look),
      book.text(node.name, { ...look, depth }),
      end(ends?.low),
      end(ends?.high),
      depth === 0 ? blank : book.number(whole(times), { ...look, isInput: true }),
      ...sumCells(book, row, node, ends, measure, look),
      node.verdict === null ? blank : book.cell(book.context.verdict(node.verdict)),
      book.text(figure === null ? null : book.context.words(figure), look),
      figure === null ? blank : book.place(figure),
    ],
    { level: depth },
  );
  for (const child of children) addNode(book, grid, plan, child, measure, depth + 1);
}

function whole(times: number): Numeric {
  return { value: Decimal.of(times), format: "General" };
}

/** What the children come to at both ends, and whether that can be the node's own figure. */
function sumCells(
  book: Book,
  row: number,
  { children }: RangeNode,
  own: Ends | undefined,
  measure: Measure | undefined,
  look: { readonly isTotal: boolean },
): readonly GridCell[] {
  const blank = book.text(null, { ...look, isNumeric: true });
  if (children.length === 0 || measure === undefined) return [blank, blank, blank];
  const rows = rowsOfChildren(row, children);
  const sum = (end: "low" | "high") => sumEnds(children, end, measure);
  const [low, high] = [sum("low"), sum("high")];
  const cell = (value: Decimal | undefined, column: string): GridCell => {
    const formula = endFormula(column, rows);
    return value === undefined
      ? { ...book.text("", { ...look, isNumeric: true }), formula }
      : book.number({ value, format: measure.format }, look, formula);
  };
  const check = canMeet(own, { low, high }) ? book.words.canBe : book.words.cannotBe;
  return [
    cell(low, columns.low),
    cell(high, columns.high),
    { ...book.text(check, look), formula: checkFormula(book, row) },
  ];
}

/** Children stand below their parent, each followed by its own. */
function rowsOfChildren(row: number, children: readonly RangeNode[]): readonly number[] {
  const rows: number[] = [];
  let next = row + 1;
  for (const child of children) {
    rows.push(next);
    next += sizeOf(child);
  }
  return rows;
}

function sizeOf({ children }: RangeNode): number {
  return children.reduce((size, child) => size + sizeOf(child), 1);
}

/** Undefined where one of the children has no such end: then the sum has none either. */
function sumEnds(children: readonly RangeNode[], end: keyof Ends, measure: Measure): Decimal | undefined {
  return children.reduce<Decimal | undefined>((sum, { figure, times }) => {
    const value = figure === null ? undefined : bothEnds(figure, measure)?.[end];
    return sum === undefined || value === undefined ? undefined : sum.plus(value.times(Decimal.of(times)));
  }, Decimal.zero);
}

/** Blank while one of the cells is. Rows of children that have children of their own do not follow each other. */
function endFormula(column: string, rows: readonly number[]): string {
  const products = rows.map((row) => `${column}${row}*${columns.times}${row}`);
  return `IF(${countFormula(column, rows)}<${rows.length},"",${sumAll(products)})`;
}

function canMeet(own: Ends | undefined, sum: Ends): boolean {
  const isBelow = (low: Decimal | undefined, high: Decimal | undefined) =>
    low === undefined || high === undefined || low.compare(high) <= 0;
  return isBelow(sum.low, own?.high) && isBelow(own?.low, sum.high);
}

function checkFormula({ words }: Book, row: number): string {
  const { low, high, lowSum, highSum } = columns;
  const isBelow = (small: string, large: string) =>
    `OR(${small}${row}="",${large}${row}="",${small}${row}<=${large}${row})`;
  const both = `AND(${isBelow(lowSum, high)},${isBelow(low, highSum)})`;
  return `IF(${both},${quoted(words.canBe)},${quoted(words.cannotBe)})`;
}

/** A text within a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

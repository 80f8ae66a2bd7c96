import { Decimal } from "../../quantities/decimal.ts";
import type { AllocationEntry, PartEntry } from "../allocations.ts";
import type { Figure } from "../figure.ts";
import { partName } from "../tables/figure-tables.ts";
import type { Condition, Sheet } from "../office/spreadsheet/sheet.ts";
import { columnName } from "../office/spreadsheet/sheet.ts";
import type { Book } from "./book.ts";
import { tableSheet } from "./book.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { Measure } from "../office/number-format.ts";
import { inMeasure, measureOf } from "../office/number-format.ts";
import type { Bound } from "./bounds.ts";
import { missing, splitBound } from "./bounds.ts";
import { boundedDifference, ratio, referTo, sumFormula } from "./formulas.ts";
import { right, wrong } from "./styles.ts";

/** Where a split stands in its sheet, for the charts drawn from it. */
export interface PlacedSplit {
  readonly entry: AllocationEntry;
  readonly parts: readonly PlacedPart[];
}

/** What the cells of a part's name and amount hold, and where they are. */
export interface PlacedPart {
  readonly name: string;
  /** Absent where no cell holds the name as it is shown. */
  readonly nameCell?: string;
  readonly amount: Decimal;
  readonly amountCell: string;
}

/** A node of the tree with the row it stands in, once its children's rows are known. */
interface Node {
  readonly name: string;
  readonly figure: Figure | null;
  readonly isResidual: boolean;
  readonly verdict: AllocationEntry["verdict"];
  readonly children: readonly Node[];
  readonly depth: number;
  readonly row: number;
  /** Undefined where one number cannot stand for it. */
  readonly amount: Decimal | undefined;
  readonly format: string;
}

const columns = { plan: 0, part: 1, amount: 2, share: 3, sum: 4, difference: 5 } as const;
const amountColumn = columnName(columns.amount);

/**
 * All splits in one sheet, each a tree with its total on top. Shares, sums and differences are formulas over the amounts,
 * in the unit that the total is written in; a part that takes the rest, and whose amount nobody states, is one too.
 */
export function allocationSheet(
  book: Book,
): { readonly sheet: Sheet; readonly placed: readonly PlacedSplit[] } | undefined {
  const { model, labels, words } = book;
  const entries = model.allocations.filter((entry) => splitBound(entry) !== "ranges");
  if (entries.length === 0) return undefined;
  const heads = labels.words;
  const grid = book.open(labels.sections.allocations.title, words.tryIt);
  const headRow = grid.add(
    book.heads([
      { title: heads.plan, isNumeric: false },
      { title: heads.part, isNumeric: false },
      { title: heads.amount, isNumeric: true },
      { title: heads.share, isNumeric: true },
      { title: words.sumOfParts, isNumeric: true },
      { title: words.difference, isNumeric: true },
      { title: heads.verdict, isNumeric: false },
      { title: heads.text, isNumeric: false },
      { title: heads.place, isNumeric: false },
    ]),
    { height: 24 },
  );
  const placed = entries.map((entry) => addSplit(book, grid, entry));
  const last = grid.next() - 1;
  const differences = `${columnName(columns.difference)}${headRow + 1}:${columnName(columns.difference)}${last}`;
  const sheet = tableSheet(grid, headRow, 9, last);
  return { sheet: { ...sheet, conditions: judgeDifferences(differences) }, placed };
}

/** A blank cell is no difference of nothing: only numbers are judged. */
export function judgeDifferences(range: string): readonly Condition[] {
  const first = range.replace(/:.*/u, "");
  return [
    { range, formula: `AND(ISNUMBER(${first}),${first}<>0)`, style: wrong },
    { range, formula: `AND(ISNUMBER(${first}),${first}=0)`, style: right },
  ];
}

function addSplit(book: Book, grid: Grid, entry: AllocationEntry): PlacedSplit {
  const measure = measureOf(entry.total, book.labels);
  let row = grid.next();
  const nodeOf = (part: PartEntry, depth: number): Node => {
    const own = row++;
    const numeric =
      part.total === null || measure === undefined ? undefined : inMeasure(part.total, measure, book.labels);
    const children = part.parts.map((child) => nodeOf(child, depth + 1));
    return {
      name: partName(book.context, part),
      figure: part.total,
      isResidual: part.isResidual,
      verdict: part.verdict,
      children,
      depth,
      row: own,
      amount: numeric?.value,
      format: numeric?.format ?? measure?.format ?? "General",
    };
  };
  const own = row++;
  const total = measure === undefined ? undefined : inMeasure(entry.total, measure, book.labels);
  const root: Node = {
    name: book.context.name(entry.metric, entry.section),
    figure: entry.total,
    isResidual: false,
    verdict: entry.verdict,
    children: entry.parts.map((part) => nodeOf(part, 1)),
    depth: 0,
    row: own,
    amount: total?.value,
    format: total?.format ?? "General",
  };
  const solved = solveRest(root);
  addNode(
    book,
    grid,
    book.context.plan(entry.plan)?.title ?? null,
    solved,
    solved,
    measure,
    splitBound(entry),
  );
  const parts = solved.children.flatMap((child) =>
    child.amount === undefined
      ? []
      : [
          {
            name: child.name,
            nameCell: referTo(grid.name, `${columnName(columns.part)}${child.row}`),
            amount: child.amount,
            amountCell: referTo(grid.name, `${amountColumn}${child.row}`),
          },
        ],
  );
  return { entry, parts };
}

/** Gives a part that takes the rest what the others leave, where all of them are known. */
function solveRest(node: Node): Node {
  const rest = restOf(node);
  const children = node.children.map((child) =>
    solveRest(rest !== undefined && isRest(child) ? { ...child, amount: rest } : child),
  );
  return { ...node, children };
}

function restOf({ amount, children }: Node): Decimal | undefined {
  if (amount === undefined || children.filter(isRest).length !== 1) return undefined;
  const others = children.filter((child) => !isRest(child));
  if (others.some((child) => child.amount === undefined)) return undefined;
  return others.reduce((rest, child) => rest.minus(child.amount ?? Decimal.zero), amount);
}

function isRest({ isResidual, figure }: Node): boolean {
  return isResidual && figure === null;
}

/** Whether the children's amounts can be added up: those that nobody states count as blanks that a reader can fill in. */
function isSummable({ amount, children }: Node): boolean {
  if (amount === undefined || children.length === 0) return false;
  return children.every((child) => child.amount !== undefined || child.figure === null);
}

function addNode(
  book: Book,
  grid: Grid,
  plan: string | null,
  node: Node,
  root: Node,
  measure: Measure | undefined,
  bound: Bound,
  parent?: Node,
): void {
  const { depth, children, figure } = node;
  const isTotal = depth === 0;
  const look = { isTotal };
  const sums = isSummable(node) && measure !== undefined ? addUp(book, node, measure, isTotal, bound) : [];
  const verdict =
    node.verdict === null ? book.text(null, look) : book.cell(book.context.verdict(node.verdict));
  grid.add(
    [
      book.text(plan, look),
      book.text(node.name, { isTotal, depth }),
      amountCell(book, node, isTotal, parent),
      shareCell(book, node, root, isTotal),
      sums[0] ?? book.text(null, look),
      sums[1] ?? book.text(null, look),
      verdict,
      book.text(figure === null ? null : book.context.words(figure), look),
      figure === null ? book.text(null, look) : book.place(figure),
    ],
    { level: depth },
  );
  for (const child of children) addNode(book, grid, plan, child, root, measure, bound, node);
}

function amountCell(book: Book, node: Node, isTotal: boolean, parent?: Node): GridCell {
  const { amount, format, figure } = node;
  if (amount === undefined)
    return book.text(figure === null ? null : book.context.words(figure), { isTotal, isNumeric: true });
  if (!isRest(node) || parent === undefined)
    return book.number({ value: amount, format }, { isTotal, isInput: true });
  const others = parent.children.filter((child) => child !== node).map(({ row }) => row);
  const sum = sumFormula(amountColumn, others);
  return book.number({ value: amount, format }, { isTotal }, `${amountColumn}${parent.row}-${sum}`);
}

function shareCell(book: Book, { depth, amount, row }: Node, root: Node, isTotal: boolean): GridCell {
  if (depth === 0 || amount === undefined || root.amount === undefined)
    return book.text(null, { isTotal, isNumeric: true });
  const formula = ratio(`${amountColumn}${row}`, `${amountColumn}$${root.row}`);
  const value = amount.dividedBy(root.amount) ?? Decimal.zero;
  return book.number({ value, format: "0.0%" }, { isTotal }, formula);
}

/** The sum of the children, and what is missing between it and the amount itself. */
function addUp(
  book: Book,
  node: Node,
  { format }: Measure,
  isTotal: boolean,
  bound: Bound,
): readonly GridCell[] {
  const { children, row, amount } = node;
  const sum = children.reduce((all, child) => all.plus(child.amount ?? Decimal.zero), Decimal.zero);
  const rows = children.map((child) => child.row);
  const at = `${columnName(columns.sum)}${row}`;
  return [
    book.number({ value: sum, format }, { isTotal }, sumFormula(amountColumn, rows)),
    book.number(
      { value: missing(bound, (amount ?? Decimal.zero).minus(sum)), format },
      { isTotal },
      boundedDifference(bound, `${amountColumn}${row}`, at),
    ),
  ];
}

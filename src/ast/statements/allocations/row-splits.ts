import type { Grid, GridColumn } from "../../tables/grid.ts";
import { readAddends } from "./bare-cells.ts";
import { exactSum, exactValue } from "./parts.ts";
import { comparison, perUnit } from "../text/words.ts";

/** A column that is the total of others in the same row. */
export interface RowSplit {
  readonly total: GridColumn;
  readonly parts: readonly GridColumn[];
  /** By its header; else only because every row obeys. */
  readonly isStated: boolean;
}

export function findRowSplits(grid: Grid): RowSplit[] {
  const splits: RowSplit[] = [];
  const amounts = grid.columns.filter(isAdditive);
  let taken: GridColumn[] = [];
  for (const column of amounts) {
    if (column.role !== "total") {
      taken.push(column);
      continue;
    }
    const isFirst = taken.length === 0 && column === amounts[0];
    const parts = isFirst ? columnsUpToTotal(amounts, 1) : taken;
    const split = { total: column, parts, isStated: true };
    if (isBelieved(grid, split)) splits.push(split);
    // A grand total after a subtotal adds the subtotal to what follows it.
    taken = isFirst ? [] : [column];
  }
  if (splits.length === 0) {
    const discovered = discoverSplit(grid, amounts);
    if (discovered !== undefined) splits.push(discovered);
  }
  return splits;
}

function columnsUpToTotal(columns: readonly GridColumn[], from: number): GridColumn[] {
  const end = columns.findIndex((column, index) => index >= from && column.role === "total");
  return columns.slice(from, end < 0 ? undefined : end);
}

/** The same, where some row may miss it by a slip: what the others say of their blanks is worth as much. */
export function findLikelySplit(grid: Grid): RowSplit | undefined {
  return discoverSplit(grid, grid.columns.filter(isAdditive), 1);
}

/** A last (or first) amount column that all complete rows, two at least, show to be the sum of the others. */
function discoverSplit(grid: Grid, amounts: readonly GridColumn[], slips = 0): RowSplit | undefined {
  const last = amounts[amounts.length - 1];
  if (last === undefined || amounts.length < 3) return undefined;
  for (const total of [last, amounts[0]]) {
    if (total === undefined) continue;
    const split = { total, parts: amounts.filter((column) => column !== total), isStated: false };
    const { right, wrong } = countRows(grid, split);
    if (right >= 2 + slips && wrong <= slips) return split;
  }
  return undefined;
}

/** A header that says total is taken at its word unless most rows contradict it: then it is the total of something else. */
function isBelieved(grid: Grid, split: RowSplit): boolean {
  if (split.parts.length < 2) return false;
  const { right, wrong } = countRows(grid, split);
  return right + wrong <= 2 ? right + wrong > 0 : right >= wrong;
}

function countRows(grid: Grid, split: RowSplit): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  for (const row of grid.rows) {
    const total = row.cells[split.total.index]?.figure;
    if (total === undefined) continue;
    const addends = readAddends(
      split.parts.map((column) => row.cells[column.index]?.figure),
      total,
    );
    const figures = addends?.filter((figure) => figure !== undefined) ?? [];
    if (figures.length < 2) continue;
    const sum = exactSum(figures);
    if (sum === undefined || exactValue(total) === undefined) continue;
    if (exactValue(total)?.equals(sum) === true) right++;
    else wrong++;
  }
  return { right, wrong };
}

/** Columns of rates, prices, comparisons and running states do not add up. */
export function isAdditive(column: GridColumn): boolean {
  return holdsAmounts(column) && !comparison.test(column.header);
}

/** A column of amounts, whatever they are set against. */
export function holdsAmounts({ role, header }: GridColumn): boolean {
  return (role === "amount" || role === "total") && !perUnit.test(header) && !runningState.test(header);
}

const runningState = /累计|余额|结余|单价|编号|年份|\bbalance\b|\bcumulative\b|\bprice\b/i;

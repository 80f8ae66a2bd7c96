import { Decimal } from "../../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { Allocation, Name, Part, QuantityNode, Rollup } from "../../nodes.ts";
import { around } from "../context.ts";
import { sameInColumn } from "../text/dimension.ts";
import type { Grid, GridCell, GridColumn, GridRow } from "../../tables/grid.ts";
import { isNamedOtherwise } from "./named-otherwise.ts";
import { isNoSum } from "./no-sums.ts";
import { isNothing, makeCellPart, nameOfCell } from "./cell-parts.ts";
import { exactSum, exactValue, figuresOf } from "./parts.ts";
import { repeatedBreakdowns } from "./repeated-breakdowns.ts";
import { rollupOfParts } from "../periods/period-rollup.ts";
import type { BlockPlace } from "../reading.ts";
import { findLikelySplit, findRowSplits } from "./row-splits.ts";
import { channelsOfRow } from "./row-channels.ts";
import type { RowSplit } from "./row-splits.ts";
import { blocksWithin, findRowTotals, isBesideLists, isState } from "./row-blocks.ts";
import type { BlockRow, TotalBlock } from "./row-blocks.ts";
import { settledBlanks } from "./settled-blanks.ts";
import { tellsChanges } from "./columns-of-changes.ts";
import { isOfAmounts, isOfShares } from "./summed-columns.ts";
import { comesOutOnceMended, comesOutTakenAway, fewestTelling, isFlat } from "./slipped-totals.ts";
import { totalLabel } from "../text/words.ts";
import { withoutRowsOnTop } from "./rows-on-top.ts";
import { findVouchedTotals } from "./vouched-totals.ts";

/**
 * The sums a table states by a total row or column, a two-way split in both directions:
 *
 *     | 板块 | 广告 | 活动 | 合计 |
 *     | 汽车 | 10万 | 10万 | 20万 |      20 = 10 + 10, nested as the part 汽车 of the last column
 *     | 医疗 | 12万 |      | 12万 |      goes to one channel: nested, and nothing to add up
 *     | 合计 | 22万 | 10万 | 32万 |      32 = 20 + 12; 22 = 10 + 12; 10 = 10; 32 = 22 + 10
 *
 * A blank cell is unstated: it may take what the others leave. A dash states that there is none.
 */
export function readTableAllocations({ reading }: BlockPlace): (Allocation | Rollup)[] {
  if (reading.type !== "table") return [];
  const { grid } = reading;
  const splits = findRowSplits(grid);
  const blocks = findRowTotals(grid)
    .flatMap((block) => repeatedBreakdowns(grid, block) ?? [block])
    .map((block) => withoutRowsOnTop(grid, block));
  const likely = splits.length > 0 ? undefined : findLikelySplit(grid);
  const context = {
    grid,
    splits,
    settled: settledBlanks(grid, blocks, [...splits, ...(likely === undefined ? [] : [likely])]),
  };
  const claims = blocks.flatMap((block) => claimsOfBlock(context, block));
  for (const { block, column, total } of findVouchedTotals(grid, blocks, claims))
    for (const claim of claimsOfColumn(context, block, column, fewestTelling))
      if (claim.total === total) claims.push(claim);
  const claimed = new Set(claims.map(({ total }) => total));
  for (const split of splits) {
    if (!split.isStated) continue;
    // A total row over the column of totals has the split of each of its rows within.
    const totals = grid.rows.filter((row) => row.role === "total");
    const isClaimed = totals.some(({ cells }) => {
      const figure = cells[split.total.index]?.figure;
      return figure !== undefined && claimed.has(figure);
    });
    const rows = isClaimed ? totals : grid.rows;
    const isPartial = hasUnsplitRow(grid, split);
    const told = rows.map((row) => claimOfRow(context, row, split, isPartial));
    // What looks like no sum of its row is one with a slip where several others come out.
    const isHabit = told.flat().filter(isWhole).length >= fewestVouching;
    for (const [index, row] of rows.entries()) {
      const claim = told[index] ?? [];
      const isLost = isHabit && claim.length === 0;
      for (const each of isLost ? claimOfRow(context, row, split, isPartial, fewestTelling) : claim)
        claims.push(each);
    }
  }
  return reading.block.isTorn === true
    ? claims.filter((claim) => claim.because !== "total-row" || isWhole(claim))
    : claims;
}

const fewestVouching = 2;

/** Of a torn table only what the rows at hand make is a claim, or make but for a slip in one of many digits. */
function isWhole(claim: Allocation | Rollup): boolean {
  if (claim.type !== "allocation") return true;
  const figures = figuresOf(claim.children);
  const sum = exactSum(figures);
  const total = exactValue(claim.total);
  if (sum === undefined || total === undefined) return false;
  if (total.equals(sum)) return true;
  const parts = figures.flatMap((figure) => exactValue(figure) ?? []);
  return parts.length >= 2 && slipDigitsOfSum(total, parts) >= digitsOfSlip;
}

/** So many digits of a total agree with rows of something else hardly ever. */
const digitsOfSlip = 5;

// ---------------------------------------------------------------------------------------------- total rows

interface TableContext {
  readonly grid: Grid;
  readonly splits: readonly RowSplit[];
  readonly settled: ReadonlySet<GridCell>;
}

function claimsOfBlock(context: TableContext, block: TotalBlock): (Allocation | Rollup)[] {
  const claims = context.grid.columns.flatMap((column) => claimsOfColumn(context, block, column));
  const isLoose = block.isLeading === true || isNamedOtherwise(context.grid, block, claims);
  return isLoose ? claims.filter(isWhole) : claims;
}

function claimsOfColumn(
  context: TableContext,
  block: TotalBlock,
  column: GridColumn,
  fewest?: number,
): readonly (Allocation | Rollup)[] {
  const cell = block.total.cells[column.index];
  const total = cell?.figure;
  if (total === undefined)
    return blocksWithin(block).flatMap((inner) => claimsOfColumn(context, inner, column));
  if (isOfList(context.grid, block.total, column, total)) return [];
  const isShares = isOfShares(context.grid, block, column, total);
  if (!isShares && !isOfAmounts(block, column, total)) return [];
  const rows = block.rows.filter(({ row }) => !isBesideLists(context.grid, row, column));
  const listed = rows.flatMap((entry) => partOfRow(context, entry, column, total));
  const parts = isAllStated(block, column, listed)
    ? listed.filter((part) => part.total !== undefined)
    : listed;
  const isSure = isShares || comesOutOnceMended(total, parts);
  const telling = isFlat(context.grid, block) ? fewestTelling : fewest;
  const node =
    isSure || !isNoSum(total, figuresOf(parts), telling)
      ? makeClaim(total, isSure ? parts : parts.map(withoutNoSum), metricOf(column), "total-row")
      : undefined;
  const isLoose =
    cell?.isAdjusted === true ||
    isMixed(block, column, total) ||
    isElsewhere(block, total, parts) ||
    comesOutTakenAway(total, parts);
  if (node !== undefined && (isWhole(node) || !(isLoose || tellsChanges(context.grid, column))))
    return [node];
  return blocksWithin(block).flatMap((inner) => claimsOfColumn(context, inner, column));
}

/** `Runs | 12, 15, 9` above `Total | 36`: it is that of the list in a cell above it, and no row's. */
function isOfList(
  { rows }: Grid,
  { index: at }: GridRow,
  { index }: GridColumn,
  total: QuantityNode,
): boolean {
  const value = exactValue(total);
  return rows.some(({ index: row, cells }) => {
    const cell = cells[index];
    if (row >= at || cell?.state !== "text" || value === undefined) return false;
    const listed = cell.cell?.children.filter((node) => node.type === "quantity") ?? [];
    return listed.length >= 2 && exactSum(listed)?.equals(value) === true;
  });
}

/** A subtotal that takes its place among the parts may stand above its rows, or be of others: those before it are not its own. */
function withoutNoSum(part: Part): Part {
  const { total, children } = part;
  return total !== undefined && isNoSum(total, figuresOf(children)) ? { ...part, children: [] } : part;
}

/**
 * Total trades below profits and losses: a total of some that is several times what stands above it is made of other things;
 * one that is what a row above it says stands in the wrong column.
 */
function isElsewhere({ total: { role } }: TotalBlock, total: QuantityNode, parts: readonly Part[]): boolean {
  const [value, sum] = [exactValue(total), exactSum(figuresOf(parts))];
  if (role !== "subtotal" || value === undefined || sum === undefined) return false;
  if (figuresOf(parts).some((part) => exactValue(part)?.equals(value) === true)) return true;
  return value.abs().compare(sum.abs().times(Decimal.of(3))) > 0;
}

/** What is stated makes the same total at the other end of the rows: blanks take nothing. */
function isAllStated({ again }: TotalBlock, { index }: GridColumn, parts: readonly Part[]): boolean {
  const figure = again?.cells[index]?.figure;
  const [value, sum] = [figure === undefined ? undefined : exactValue(figure), exactSum(figuresOf(parts))];
  return value !== undefined && sum?.equals(value) === true;
}

/** Some figures measure something else, and cannot be added to the others. */
function isMixed({ rows }: TotalBlock, { index }: GridColumn, total: QuantityNode): boolean {
  return rows.some(({ row }) => {
    const figure = row.cells[index]?.figure;
    return figure !== undefined && !sameInColumn(figure, total);
  });
}

function partOfRow(
  context: TableContext,
  { row, below }: BlockRow,
  column: GridColumn,
  total: QuantityNode,
): Part[] {
  const cell = row.cells[column.index];
  if (cell === undefined || isNothing(context.settled, cell)) return [];
  const figure = cell.figure;
  if (figure !== undefined && !sameInColumn(figure, total)) return [];
  const split = context.splits.find((candidate) => candidate.total === column);
  const children =
    below.length > 0
      ? below.flatMap((inner) => partOfRow(context, { row: inner, below: [] }, column, total))
      : split === undefined
        ? []
        : channelsOfRow(row, split, context.settled);
  return [makeCellPart(row.label === undefined ? undefined : nameOfCell(row.label), cell, figure, children)];
}

function claimOfRow(
  context: TableContext,
  row: GridRow,
  split: RowSplit,
  hasUnsplit: boolean,
  fewest?: number,
): (Allocation | Rollup)[] {
  const total = row.cells[split.total.index]?.figure;
  if (total === undefined || row.role === "average" || row.role === "deleted") return [];
  if (isState(row)) return [];
  const parts = channelsOfRow(row, split, context.settled);
  const label = row.label === undefined ? undefined : nameOfCell(row.label);
  const metric = label === undefined || totalLabel.test(label.text) ? undefined : label;
  // Where some row states a total and no channels, the channels of the total row do not claim to be all of it.
  const isPartial = row.role === "total" && hasUnsplit;
  const isAdjusted = row.cells[split.total.index]?.isAdjusted === true;
  if (isNoSum(total, figuresOf(parts), fewest)) return [];
  const node = makeClaim(total, parts, metric, "total-column", isPartial);
  const isLoose = isAdjusted || isRateAmongAmounts(context.grid, split, total);
  return node === undefined || (isLoose && !isWhole(node)) ? [] : [node];
}

/** 增减% below years, Margin below sales: of each by itself, and no sum of the others; shares of them make all, or what they make. */
function isRateAmongAmounts({ rows }: Grid, split: RowSplit, total: QuantityNode): boolean {
  if (total.unit !== "%" || total.low === "100") return false;
  const others = rows.flatMap((row) => row.cells[split.total.index]?.figure ?? []);
  return others.some(({ unit }) => unit !== "%");
}

function hasUnsplitRow(grid: Grid, split: RowSplit): boolean {
  return grid.rows.some(
    (row) =>
      row.role === "item" &&
      row.cells[split.total.index]?.figure !== undefined &&
      split.parts.every((column) => row.cells[column.index]?.figure === undefined),
  );
}

// ------------------------------------------------------------------------------------------------ nodes

function makeClaim(
  total: QuantityNode,
  parts: readonly Part[],
  metric: Name | undefined,
  because: "total-row" | "total-column",
  isPartial = false,
): Allocation | Rollup | undefined {
  const [only, ...others] = figuresOf(parts);
  if (only === undefined || (others.length === 0 && !isAllOf(only, total, parts))) return undefined;
  const position = around([total.position, ...parts.map((part) => part.position)]);
  const common = {
    certainty: "explicit",
    because,
    total,
    ...(metric === undefined ? {} : { metric }),
  } as const;
  const rollup = rollupOfParts({ ...common, parts, position });
  if (rollup !== undefined && rollup !== "incomplete") return rollup;
  return { type: "allocation", position, ...common, ...(isPartial ? { isPartial } : {}), children: parts };
}

/** One figure among cells that state nothing goes where its total does, and beside one other there is nothing to add up. */
function isAllOf(only: QuantityNode, total: QuantityNode, parts: readonly Part[]): boolean {
  const [value, own] = [exactValue(total), exactValue(only)];
  return parts.length === 1 && value !== undefined && value.sign() !== 0 && own?.equals(value) === true;
}

function metricOf(column: GridColumn): Name | undefined {
  const name = nameOfCell(column.column.header);
  return name === undefined || totalLabel.test(name.text) ? undefined : name;
}

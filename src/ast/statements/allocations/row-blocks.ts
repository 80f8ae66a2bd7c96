import { Decimal } from "../../../quantities/decimal.ts";
import type { QuantityNode } from "../../nodes.ts";
import type { Grid, GridColumn, GridRow } from "../../tables/grid.ts";
import { leadingBlocks } from "../../tables/leading-blocks.ts";
import { subtotalLabel } from "../text/words.ts";
import { exactValue } from "./parts.ts";

/** A total row and the rows it is the total of; a subtotal row stands for the rows it closes. */
export interface TotalBlock {
  readonly total: GridRow;
  /** The same total once more, at the other end of its rows. */
  readonly again?: GridRow;
  /** It stands above its rows and is called a total of something: theirs, where they make it. */
  readonly isLeading?: true;
  readonly rows: readonly BlockRow[];
}

export interface BlockRow {
  readonly row: GridRow;
  readonly below: readonly GridRow[];
}

export function findRowTotals(grid: Grid): TotalBlock[] {
  const leadingOnes = leadingBlocks(grid);
  if (leadingOnes !== undefined)
    return leadingOnes.map(({ total, rows, isMade }) => ({
      total,
      rows: rows.map(alone),
      ...(isMade ? {} : { isLeading: true }),
    }));
  const blocks: TotalBlock[] = [];
  let rows: BlockRow[] = [];
  let open: GridRow[] = [];
  let leading: GridRow | undefined;
  const opening = openingSubtotal(grid);
  const close = (total: GridRow) => {
    blocks.push({ total, rows: [...rows, ...open.map(alone)] });
    [rows, open, leading] = [[], [], undefined];
  };
  for (const row of grid.rows) {
    if ((row.isInner && row.role === "item") || isState(row) || isHead(row)) continue;
    if (row.role === "item") open.push(row);
    else if (row.role === "subtotal") {
      if (open.length === 0) continue;
      if (isOfAll(grid, row, rows, open)) {
        close(row);
        rows = [alone(row)];
        continue;
      }
      rows.push({ row, below: withoutIncome(row, open) });
      open = [];
    } else if (row.role === "total") {
      if (rows.length + open.length > 0 && leading === undefined) close(row);
      else if (leading === undefined) leading = row;
      else if (rows.length + open.length > 0 && isNamedAlike(leading, row)) {
        const parts = [...rows, ...open.map(alone)];
        blocks.push({ total: leading, again: row, rows: flattened(parts) });
        blocks.push({ total: row, again: leading, rows: parts });
        [rows, open, leading] = [[], [], undefined];
      } else {
        close(leading);
        leading = row;
      }
    }
  }
  if (leading !== undefined) close(leading);
  // Subtotals that no grand total takes up stand by themselves (收入合计, 支出合计).
  return [
    ...blocks,
    ...rows.flatMap(({ row, below }) => ({ total: row, rows: below.map(alone) })),
    ...(opening === undefined ? [] : [opening]),
  ];
}

/** Total hours, hours done, hours left: the only total of a table, in its first row. */
function openingSubtotal({ rows }: Grid): TotalBlock | undefined {
  const [total, ...others] = rows;
  if (total?.role !== "subtotal" || others.some(({ role }) => role === "total" || role === "subtotal"))
    return undefined;
  const items = others.filter((row) => row.role === "item" && !row.isInner && !isState(row));
  return { total, isLeading: true, rows: items.map(alone) };
}

/** Above its parts and once more below them. */
function isNamedAlike(a: GridRow, b: GridRow): boolean {
  return a.label !== undefined && a.label.text.trim() === b.label?.text.trim();
}

/** The rows of a single subtotal are those of the total. */
function flattened(rows: readonly BlockRow[]): readonly BlockRow[] {
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 && only.below.length > 0 ? only.below.map(alone) : rows;
}

function alone(row: GridRow): BlockRow {
  return { row, below: [] };
}

/** The subtotals of a block as blocks of their own. */
export function blocksWithin({ rows }: TotalBlock): readonly TotalBlock[] {
  return rows.flatMap(({ row, below }) =>
    below.length === 0 ? [] : [{ total: row, rows: below.map(alone) }],
  );
}

/** It names the rows below it, or the columns: `INCOME | 2025 actual | 2026 budget`. */
function isHead({ index, isHeading, label, cells }: GridRow): boolean {
  if (isHeading === true) return true;
  const others = cells.filter(({ cell }) => cell !== label);
  return (
    index === 0 &&
    others.every(({ state }) => state === "text" || state === "blank") &&
    others.some(({ state }) => state === "text") &&
    // `$1,044002` is an amount that cannot be read.
    !others.some(
      ({ state, cell }) => state === "text" && /^[$¥￥€£]?\s?\d[\d,.]*$/u.test(cell?.text.trim() ?? ""),
    )
  );
}

/** 期初余额 and 期末余额 are no parts of what came in or went out, and do not add up over time. */
export function isState({ label }: GridRow): boolean {
  return openingState.test(label?.text ?? "");
}

const openingState = /期初|期末|年初|年末|月初|月末|余额|结余|\bopening\b|\bclosing\b|\bbalance\b/i;

/**
 * Total budget below a subtotal and what was added to it: what is called a total of some takes in all where that makes it, and
 * where it closes a table whose other totals are told to be of some.
 */
function isOfAll(grid: Grid, total: GridRow, rows: readonly BlockRow[], open: readonly GridRow[]): boolean {
  if (rows.length === 0) return false;
  const before = rows.map(({ row }) => row);
  const isMade = (parts: readonly GridRow[]) =>
    total.cells.some(({ figure }, column) => figure !== undefined && comesOut(figure, parts, column));
  if (isMade(open)) return false;
  const isLast = total === grid.rows.at(-1);
  const says = (row: GridRow) => subtotalLabel.test(row.label?.text ?? "");
  return isMade([...before, ...open]) || (isLast && !says(total) && before.every(says));
}

function comesOut(total: QuantityNode, rows: readonly GridRow[], column: number): boolean {
  const figures = [total, ...rows.flatMap((row) => row.cells[column]?.figure ?? [])];
  const [stated, ...values] = figures.flatMap((figure) => exactValue(figure) ?? []);
  if (stated === undefined || values.length === 0 || values.length + 1 < figures.length) return false;
  const off = values.reduce((rest, value) => rest.minus(value), stated).abs();
  const isAbout = figures.some(({ isApproximate }) => isApproximate === true);
  return off.compare(isAbout ? stated.abs().times(tenth) : Decimal.zero) <= 0;
}

const tenth = Decimal.fraction(1n, 10n);

/** 支出合计 below 收入 and what was spent: what came in stands first, and is no part of it. */
function withoutIncome({ label }: GridRow, open: readonly GridRow[]): readonly GridRow[] {
  const words = label?.text ?? "";
  if (!outgoing.test(words) || incoming.test(words)) return open;
  const first = open.findIndex((row) => !incoming.test(row.label?.text ?? ""));
  return first > 0 && open.length - first >= 2 ? open.slice(first) : open;
}

export const incoming = /收入|营收|收益|\brevenue|\bincome\b|\bsales\b|\bturnover\b|\breceipts?\b/iu;
export const outgoing = /支出|成本|费用|开支|花费|\bexpens|\bcosts?\b|\bspend|\bpayments?\b|\boutgoings?\b/iu;

/** Of two lists side by side the one is shorter: a blank below a blank of its own names is no row of it. */
export function isBesideLists({ columns }: Grid, { cells }: GridRow, { index }: GridColumn): boolean {
  const names = columns.findLast(
    ({ role, index: at }) => at < index && (role === "label" || role === "text"),
  );
  const isBlank = (at: number) => cells[at]?.state === "blank";
  return names !== undefined && names.index > 0 && isBlank(index) && isBlank(names.index);
}

import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, exactValue } from "../statements/allocations/exact-figures.ts";
import type { Grid, GridRow } from "./grid-shape.ts";

/** A total and the rows right below it. */
export interface LeadingBlock {
  readonly total: GridRow;
  readonly rows: readonly GridRow[];
  /** They make it, or would but for a slip. */
  readonly isMade: boolean;
}

/**
 * The blocks of a table whose totals all stand above their rows; undefined where they do not.
 *
 *     Total income       53,413
 *     Local government   42,292
 *     Other sources      11,121
 *     Total spending     57,413
 *     Staff              51,150
 *     Books               6,263
 */
export function leadingBlocks({ rows, columns }: Grid): readonly LeadingBlock[] | undefined {
  const told = rows.filter(
    ({ role, cells }) => role !== "deleted" && cells.some(({ state }) => state === "figure"),
  );
  if (told[0]?.role !== "subtotal") return undefined;
  const amounts = columns.flatMap(({ role, index }) =>
    role === "amount" || role === "total" ? [index] : [],
  );
  const blocks: { total: GridRow; rows: GridRow[] }[] = [];
  for (const row of told)
    if (row.role === "total" || row.role === "subtotal") blocks.push({ total: row, rows: [] });
    else if (row.role === "item" && !row.isInner) blocks.at(-1)?.rows.push(row);
  const filled = blocks.filter((block) => block.rows.length >= 2);
  const makes = (parts: readonly GridRow[], total: GridRow) =>
    amounts.some((column) => isSum(parts, total, column));
  const isClosing = blocks.some(({ total }, at) => makes(blocks[at - 1]?.rows ?? [], total));
  const made = new Set(filled.filter((block) => makes(block.rows, block.total)));
  if (filled.length < 2 || isClosing || made.size === 0) return undefined;
  return filled.map((block) => ({
    ...block,
    isMade: made.has(block) || amounts.some((column) => isSlippedSum(block.rows, block.total, column)),
  }));
}

function isSum(parts: readonly GridRow[], { cells }: GridRow, column: number): boolean {
  const figures = parts.flatMap((row) => row.cells[column]?.figure ?? []);
  const total = cells[column]?.figure;
  const value = total === undefined ? undefined : exactValue(total);
  return figures.length >= 2 && value !== undefined && exactSum(figures)?.equals(value) === true;
}

function isSlippedSum(parts: readonly GridRow[], { cells }: GridRow, column: number): boolean {
  const figures = parts.flatMap((row) => row.cells[column]?.figure ?? []);
  const values = figures.flatMap((figure) => exactValue(figure) ?? []);
  const total = cells[column]?.figure;
  const value = total === undefined ? undefined : exactValue(total);
  if (value === undefined || values.length < 2 || values.length < figures.length) return false;
  return slipDigitsOfSum(value, values) >= digitsOfSlip;
}

const digitsOfSlip = 3;

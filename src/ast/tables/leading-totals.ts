import type { GridColumn, GridRow } from "./grid-shape.ts";

/** Whether rows make another in a column. */
export type Makes = (
  parts: readonly GridRow[],
  whole: GridRow,
  column: GridColumn,
) => "obeys" | "misses" | undefined;

/**
 * A row called a total among the rows of its table, whose parts stand below it:
 *
 *     Office          2,000   3,600
 *     Total staff   100,000  95,692
 *     Lead           68,304  63,331
 *     Assistant      31,696  32,361
 *
 * It is an item with parts of its own, where no rows above make it and those below do in all columns.
 */
export function withLeadingTotals(
  rows: readonly GridRow[],
  amounts: readonly GridColumn[],
  makes: Makes,
): readonly GridRow[] {
  return rows.map((row, index) => {
    if (index === 0 || (row.role !== "subtotal" && row.role !== "total") || amounts.length < 2) return row;
    const isMade = (parts: readonly GridRow[]) => {
      const verdicts = amounts.map((column) => makes(parts, row, column));
      return !verdicts.includes("misses") && verdicts.filter((each) => each === "obeys").length >= 2;
    };
    const below = itemsFrom(rows, index, 1);
    const above = itemsFrom(rows, index, -1);
    const leads = lengths(below).some((length) => isMade(below.slice(0, length)));
    const closes = lengths(above).some((length) => isMade(above.slice(0, length)));
    return leads && !closes ? { ...row, role: "item" } : row;
  });
}

const mostParts = 12;

function lengths({ length }: readonly GridRow[]): readonly number[] {
  return Array.from({ length: Math.max(0, length - 1) }, (_, at) => at + 2);
}

/** The rows right above or below that are no totals. */
function itemsFrom(rows: readonly GridRow[], from: number, step: 1 | -1): readonly GridRow[] {
  const items: GridRow[] = [];
  for (let at = from + step; items.length < mostParts; at += step) {
    const row = rows[at];
    if (row?.role !== "item") break;
    items.push(row);
  }
  return items;
}

import type { GridColumn, GridRow } from "./grid-shape.ts";
import type { Makes } from "./leading-totals.ts";

/**
 * Rows that head those below them and tell what they come to, set apart by bold type, or by saying nothing in the columns of
 * words that all others fill:
 *
 *     | **Phase 1** |          | **9.5** |
 *     | 1.1         | Crawler  | 4       |
 *     | 1.2         | Filter   | 5.5     |
 *     | **Phase 2** |          | **3**   |
 *     | 2.1         | Panel    | 3       |
 *
 * The rows between two of them are parts of the first, where that makes most of them. Answers with nothing where no rows are.
 */
export function withGroupRows(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  amounts: readonly GridColumn[],
  makes: Makes,
): readonly GridRow[] | undefined {
  for (const isHead of waysToSetApart(rows, columns)) {
    const groups = groupsOf(rows, amounts, isHead);
    if (groups === undefined || !areMade(groups, amounts, makes)) continue;
    const inner = new Set(groups.flatMap(({ parts }) => parts));
    return rows.map((row) => (inner.has(row) ? { ...row, depth: row.depth + 1, isInner: true } : row));
  }
  return undefined;
}

interface Group {
  readonly head: GridRow;
  readonly parts: readonly GridRow[];
}

function waysToSetApart(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): readonly ((row: GridRow) => boolean)[] {
  const items = rows.filter(({ role }) => role === "item");
  const isBold = ({ label }: GridRow) => label?.isStrong === true;
  const words = columns.filter(({ role, index }) => index > 0 && (role === "text" || role === "label"));
  const isSilent = ({ cells }: GridRow) => words.every(({ index }) => cells[index]?.state === "blank");
  const isTold = ({ cells }: GridRow) => words.every(({ index }) => cells[index]?.state !== "blank");
  const areApart = words.length > 0 && items.every((row) => isSilent(row) || isTold(row));
  return [isBold, ...(areApart ? [isSilent] : [])];
}

/** Each row that heads others with all up to the next; undefined unless all rows but totals fall into groups. */
function groupsOf(
  rows: readonly GridRow[],
  amounts: readonly GridColumn[],
  isHead: (row: GridRow) => boolean,
): readonly Group[] | undefined {
  const groups: { head: GridRow; parts: GridRow[] }[] = [];
  let open: { head: GridRow; parts: GridRow[] } | undefined;
  for (const row of rows) {
    const isStated = amounts.some(({ index }) => row.cells[index]?.state === "figure");
    if (row.role === "total" || row.role === "subtotal") open = undefined;
    else if (row.role !== "item") continue;
    else if (isHead(row)) {
      if (!isStated) return undefined;
      groups.push((open = { head: row, parts: [] }));
    } else if (open !== undefined) open.parts.push(row);
    else if (isStated) return undefined;
  }
  return groups.some(({ parts }) => parts.length > 1) ? groups : undefined;
}

/** Two of three come out, and what does shows more than chance would. */
function areMade(groups: readonly Group[], amounts: readonly GridColumn[], makes: Makes): boolean {
  let [obeying, misses, digits] = [0, 0, 0];
  for (const { head, parts } of groups)
    for (const column of amounts) {
      const [only, ...others] = parts;
      const isAll = only !== undefined && others.length === 0 && areAlike(head, only, column);
      const verdict = isAll ? "obeys" : makes(parts, head, column);
      if (verdict === "misses") misses++;
      if (verdict !== "obeys") continue;
      obeying++;
      digits +=
        head.cells[column.index]?.figure?.text.replace(/\D/gu, "").replace(/^0+|0+$/gu, "").length ?? 0;
    }
  return obeying > 0 && misses * 2 <= obeying && digits >= (groups.length > 1 ? 2 : fewestDigits);
}

const fewestDigits = 3;

/** A single row that is all of the one above it. */
function areAlike(head: GridRow, part: GridRow, { index }: GridColumn): boolean {
  const [whole, own] = [head, part].map(({ cells }) => cells[index]?.figure?.low);
  return whole !== undefined && whole === own;
}

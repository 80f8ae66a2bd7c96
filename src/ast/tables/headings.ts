import { residual } from "../statements/text/words.ts";
import type { GridRow } from "./grid-shape.ts";

/**
 * Marks the rows that only name those below them. A row without figures may be one that nobody has stated yet, so that more
 * must speak for it: rows below that are numbered or set in deeper, or a table that opens with such a row and has all of
 * them over two rows of figures or more.
 *
 *     | Staff    |     |     |
 *     | Salaries | 100 | 110 |
 *     | Training |   5 |   6 |
 *     | Events   |     |     |  …
 */
export function withHeadings(rows: readonly GridRow[]): GridRow[] {
  const isGrouped = parts(rows);
  return rows.map((row, index) => {
    const isDeeper = (rows[index + 1]?.depth ?? 0) > row.depth;
    return namesYears(row) || (isEmpty(row) && (isDeeper || isGrouped || opensGroup(rows, index)))
      ? { ...row, isHeading: true }
      : row;
  });
}

/** `| | | 2024 | 2023 |`: the lower row of a head, or a head once more further down. */
function namesYears({ role, label, cells }: GridRow): boolean {
  const texts = cells.flatMap(({ cell }) => cell?.text.trim() ?? []).filter((text) => text !== "");
  return (
    role === "item" &&
    label === undefined &&
    texts.length >= 2 &&
    texts.every((text) => /^(?:19|20)\d\d$/u.test(text))
  );
}

/** Behind the total of one group, and before rows of figures that have a total of their own. */
function opensGroup(rows: readonly GridRow[], index: number): boolean {
  const isTotal = (row: GridRow | undefined) => row?.role === "total" || row?.role === "subtotal";
  if (!isTotal(rows[index - 1]) || residual.test(rows[index]?.label?.text ?? "")) return false;
  let at = index + 1;
  while (rows[at]?.role === "item" && holdsFigure(rows[at])) at++;
  return at >= index + 3 && isTotal(rows[at]);
}

function holdsFigure(row: GridRow | undefined): boolean {
  return row?.cells.some(({ state }) => state === "figure") === true;
}

function parts(rows: readonly GridRow[]): boolean {
  const heads = rows.flatMap((row, index) => (isEmpty(row) ? [index] : []));
  return (
    heads.length >= 2 &&
    heads[0] === 0 &&
    heads.every(
      (at) =>
        !residual.test(rows[at]?.label?.text ?? "") &&
        [at + 1, at + 2].every((next) => holdsFigure(rows[next])),
    )
  );
}

function isEmpty({ role, cells, label }: GridRow): boolean {
  return role === "item" && label !== undefined && isAllBlank(cells, label);
}

function isAllBlank(cells: GridRow["cells"], label: GridRow["label"]): boolean {
  return cells.every(({ state, cell }, index) => state === "blank" || cell === label || index === 0);
}

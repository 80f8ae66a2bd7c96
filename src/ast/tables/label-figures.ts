import type { Cell } from "../nodes.ts";
import { isFigure } from "../statements/context.ts";
import type { GridCell } from "./grid-cell.ts";

/**
 * Rows of a table of text whose amount stands too near to its name to be a cell of its own:
 *
 *     bus hire        6,400
 *     hotel, 27 rooms  10,746
 *     subtotal 17,146                   one cell, where the others have two
 *
 * Where the table has one column of amounts and such a row nothing but its name, what the name ends in is its amount.
 */
export function withLabelFigures(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const amounts = soleColumn(rows);
  if (amounts === undefined) return rows;
  return rows.map((cells) => {
    const [label, ...others] = cells;
    if (label?.state !== "text" || others.some(({ state }) => state !== "blank")) return cells;
    const parted = partLabel(label.cell);
    if (parted === undefined) return cells;
    const { name, figure } = parted;
    return cells.map((cell, index) =>
      index === 0
        ? { ...label, cell: name }
        : index === amounts
          ? { cell: label.cell, figure, state: "figure" as const }
          : cell,
    );
  });
}

/** The one column behind the first that holds figures, most rows of the table and two at least. */
function soleColumn(rows: readonly (readonly GridCell[])[]): number | undefined {
  const width = rows[0]?.length ?? 0;
  const counts = Array.from(
    { length: width },
    (_, index) => rows.filter((cells) => cells[index]?.state === "figure").length,
  );
  const filled = counts.flatMap((count, index) => (count > 0 && index > 0 ? [index] : []));
  const [column, ...more] = filled;
  if (column === undefined || more.length > 0 || (counts[0] ?? 0) > 0) return undefined;
  const count = counts[column] ?? 0;
  return count >= 2 && count * 2 >= rows.length ? column : undefined;
}

function partLabel(cell: Cell | undefined) {
  const figure = cell?.children.findLast((node) => node.type === "quantity");
  if (cell === undefined || figure?.type !== "quantity" || !isFigure(figure)) return undefined;
  const name = cell.text.slice(0, figure.start);
  const isLast = cell.text.slice(figure.end).trim() === "";
  if (!isLast || !/[^\d\s]\s+$/u.test(name)) return undefined;
  return { name: { ...cell, text: name.trim() }, figure };
}

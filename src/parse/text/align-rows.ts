import type { LineCell } from "./split-line.ts";
import { splitAtGaps } from "./split-line.ts";

interface Row {
  readonly line: number;
  readonly cells: readonly LineCell[];
}

/** The stretch of terminal columns that a table's column covers. */
interface Extent {
  left: number;
  right: number;
}

/**
 * Gives every cell of lines held apart by white space its column. Rows with as many cells as most need no measuring; a
 * shorter row has empty cells, and each of its cells must stand under (or over) exactly one column; a cell that reaches
 * over several is cut at its single spaces. The table ends before the first line that does not fit; undefined when fewer
 * than two rows do.
 */
export function alignRows(text: string, lines: readonly Row[]): Row[] | undefined {
  const rows = withoutUnitNote(text, lines);
  let best: Row[] | undefined;
  // The widest rows show all columns; blanks make the others narrower. Where they do not fit, the usual width is taken.
  for (const width of widthsOf(rows)) {
    const aligned = alignTo(text, rows, width);
    if (aligned.length > (best?.length ?? 0)) best = aligned;
    if (best?.length === rows.length) break;
  }
  if (best === undefined) return undefined;
  while (best.at(-1)?.cells.filter(isFilled).length === 1) best.pop(); // A name with no rows below it is none.
  return best.filter(({ cells }) => cells.filter(isFilled).length >= 2).length < 2 ? undefined : best;
}

/** `1季度  2季度  全年  （万元）` over rows that begin with names: what stands behind the head is the unit of all, no column. */
function withoutUnitNote(text: string, [head, ...body]: readonly Row[]): readonly Row[] {
  if (head === undefined) return body;
  const [first, last] = [head.cells[0], head.cells.at(-1)];
  const isNote =
    first !== undefined &&
    last !== undefined &&
    head.cells.length >= 3 &&
    /^[（(](?:单位[:：]?)?[^（()）\d]{1,6}[）)]$/u.test(text.slice(last.start, last.end)) &&
    body.every(({ cells }) => (cells[0]?.right ?? Infinity) <= first.left);
  return [isNote ? { ...head, cells: head.cells.slice(0, -1) } : head, ...body];
}

function alignTo(text: string, rows: readonly Row[], width: number): Row[] {
  const extents = measureColumns(rows, width);
  const aligned: Row[] = [];
  for (const row of rows) {
    const isHead = aligned.length === 0;
    const cells = alignRow(text, row, extents, isHead) ?? (isHead ? headOverNames(rows, width) : undefined);
    if (cells === undefined) break;
    aligned.push({ line: row.line, cells });
    for (const [index, cell] of cells.entries()) widen(extents[index], cell, extents[index + 1]);
  }
  return aligned;
}

/**
 * A head set in over rows of one width that begin with names: its cells are those behind the name, in their order, however
 * far the lengths of names have moved the figures below.
 */
function headOverNames([head, ...body]: readonly Row[], width: number): LineCell[] | undefined {
  const [first] = head?.cells ?? [];
  if (head === undefined || first === undefined || head.cells.length !== width - 1) return undefined;
  // A name alone is that of rows below it, or goes on in the next line.
  const rows = body.filter(({ cells }) => cells.length > 1);
  const isOver =
    rows.length >= 2 &&
    rows.every(
      ({ cells }) => cells.length === width && (cells[0]?.left ?? Infinity) + leastIndent <= first.left,
    );
  return isOver ? [{ start: first.start, end: first.start, left: 0, right: 0 }, ...head.cells] : undefined;
}

/** In terminal columns. */
const leastIndent = 4;

/** What stands in a column makes it wider, up to the next one. */
function widen(extent: Extent | undefined, cell: LineCell, next: Extent | undefined): void {
  if (extent === undefined || !isFilled(cell) || cell.right > (next?.left ?? Infinity)) return;
  extent.left = Math.min(extent.left, cell.left);
  extent.right = Math.max(extent.right, cell.right);
}

/** Counts of cells to try: the widest row's, the first row's, the most frequent one; two at least. */
function widthsOf(rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let [usual, most] = [0, 0];
  for (const [count, times] of counts)
    if (times > most || (times === most && count > usual)) [usual, most] = [count, times];
  const widest = Math.max(0, ...counts.keys());
  return [...new Set([widest, rows[0]?.cells.length ?? 0, usual])].filter((width) => width >= 2);
}

function measureColumns(rows: readonly Row[], width: number): Extent[] {
  const extents = Array.from({ length: width }, (): Extent => ({ left: Infinity, right: -Infinity }));
  for (const { cells } of rows) {
    if (cells.length !== width) continue;
    for (const [index, cell] of cells.entries()) {
      const extent = extents[index];
      if (extent === undefined) continue;
      extent.left = Math.min(extent.left, cell.left);
      extent.right = Math.max(extent.right, cell.right);
    }
  }
  return extents;
}

function alignRow(
  text: string,
  row: Row,
  extents: readonly Extent[],
  isHead: boolean,
): LineCell[] | undefined {
  if (row.cells.length === extents.length) return [...row.cells];
  const [only] = row.cells;
  if (row.cells.length === 1 && only !== undefined) return place([only], extents);
  const whole = place(row.cells, extents);
  // A head names as many columns as it can: 金额（万元） 说明 with one wide space are two.
  if (whole !== undefined && !isHead) return whole;
  return place(cutWide(text, row.cells, extents), extents) ?? whole;
}

/** One cell a column, or undefined where a cell stands under several or none that is free. */
function place(cells: readonly LineCell[], extents: readonly Extent[]): LineCell[] | undefined {
  const placed: LineCell[] = [];
  const end = cells.at(-1)?.end ?? 0;
  let next = 0;
  for (const [index, extent] of extents.entries()) {
    const cell = cells[next];
    if (cell === undefined || !overlaps(cell, extent) || isRatherUnder(cell, extents, index + 1)) {
      const at = placed.at(-1)?.end ?? cell?.start ?? end;
      placed.push({ start: at, end: at, left: extent.left, right: extent.left });
      continue;
    }
    const following = extents[index + 1];
    // Words may run on over empty columns; figures stand under one.
    if (following !== undefined && covers(cell, following) && cells.length > 1) return undefined;
    placed.push(cell);
    next++;
  }
  return next === cells.length ? placed : undefined;
}

/** Reaches under a column by half of it, or with half of itself; a head that only touches the next column is not under it. */
function covers(cell: LineCell, extent: Extent): boolean {
  const narrower = Math.min(cell.right - cell.left, extent.right - extent.left);
  return overlapOf(cell, extent) * 2 >= narrower && overlaps(cell, extent);
}

/** Only touches the column before, and stands under this one. */
function isRatherUnder(cell: LineCell, extents: readonly Extent[], index: number): boolean {
  const [before, extent] = [extents[index - 1], extents[index]];
  return before !== undefined && extent !== undefined && !covers(cell, before) && covers(cell, extent);
}

function overlapOf(cell: LineCell, extent: Extent): number {
  return Math.min(cell.right, extent.right) - Math.max(cell.left, extent.left);
}

function overlaps(cell: LineCell, extent: Extent): boolean {
  return cell.left < extent.right && cell.right > extent.left;
}

function cutWide(text: string, cells: readonly LineCell[], extents: readonly Extent[]): LineCell[] {
  return cells.flatMap((cell) => {
    const under = extents.filter((extent) => overlaps(cell, extent)).length;
    if (under < 2) return [cell];
    const pieces = splitAtGaps(text, cell.start, cell.end, 1).map((piece) => ({
      ...piece,
      left: piece.left + cell.left,
      right: piece.right + cell.left,
    }));
    return pieces.length === under ? pieces : [cell];
  });
}

function isFilled(cell: LineCell): boolean {
  return cell.start < cell.end;
}

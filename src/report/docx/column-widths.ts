import { displayWidth } from "../../diagnostics/printers/display-width.ts";
import type { Labels } from "../labels/labels.ts";
import { cellWords } from "../tables/cell-words.ts";
import type { Table } from "../tables/table.ts";

/** Twentieths of a point that half a Chinese character takes in a cell's size, and what a cell keeps free at both sides. */
const half = 92;
const padding = 190;
/** A column wants to be no wider than this, in halves of a character: longer texts wrap. */
const widest = 70;
/** Rows that are measured: what a column holds shows early. */
const measured = 200;

/**
 * Shares a line among columns by what they hold. Narrow ones, of figures and lines, get all they want; those of
 * sentences share what is left, and nothing is left over at the end of the line.
 */
export function shareWidth(table: Table, width: number, labels: Labels): readonly number[] {
  const wanted = wantedWidths(table, labels);
  const widths = fill(wanted, width);
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  const last = widths.length - 1;
  return widths.map((each, index) => (index === last ? each + rest : each));
}

function wantedWidths({ columns, rows }: Table, labels: Labels): readonly number[] {
  const most = columns.map(({ title }) => displayWidth(title));
  for (const { cells, depth, plan } of rows.slice(0, measured))
    cells.forEach((cell, index) => {
      const isLine = cell.type === "place" && cell.place.file === plan?.file;
      const words = isLine ? labels.counts.line(cell.place.line) : cellWords(cell, labels);
      const indent = index === 0 ? depth * 2 : 0;
      const size = words.length > widest ? widest : displayWidth(words) + indent;
      if (size > (most[index] ?? 0)) most[index] = size;
    });
  return most.map((size) => Math.min(size, widest) * half + padding);
}

/** Gives each column what it wants as long as that is no more than an even share of what is left. */
function fill(wanted: readonly number[], width: number): readonly number[] {
  const all = wanted.reduce((sum, each) => sum + each, 0);
  // With room to spare columns grow alike, so that a table is as wide as its page.
  if (all <= width) return wanted.map((each) => Math.floor((each * width) / all));
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const widths = wanted.map(() => 0);
  let left = width;
  order.forEach((index, nth) => {
    const share = Math.floor(left / (order.length - nth));
    const given = Math.min(wanted[index] ?? 0, share);
    widths[index] = given;
    left -= given;
  });
  return widths;
}

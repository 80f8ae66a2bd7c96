import { isAlike } from "./amounts.ts";
import type { FlowTable } from "./flow-table.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";
import type { Measure } from "./measure.ts";

const farBefore = 48;
const farBehind = 8;

/**
 * Amounts of text that a reader would think of beside a figure: the nearest before, then some behind. With `ofTime`, what is
 * told for each of the same time as the figure, too.
 */
export function amountsNear(figure: FlowFigure, flow: Flow, ofTime = false): readonly FlowFigure[] {
  const time = figure.quantity.per.join();
  const isLevel = ({ isAmount, quantity }: FlowFigure) =>
    isAmount || (ofTime && quantity.unit !== "%" && quantity.per.join() === time);
  const before = flow.figures.slice(Math.max(0, figure.at - farBefore), figure.at).reverse();
  const behind = flow.figures.slice(figure.at + 1, figure.at + 1 + farBehind);
  return [...before, ...behind].filter((other) => isLevel(other) && isAlike(other, figure));
}

const mostCells = 60;

/** Cells of the table last read: of totals, and of rows whose name the text around a figure says. */
export function cellsNear(figure: FlowFigure): readonly Measure[] {
  const { line } = figure;
  return (line.tableBefore?.cells ?? [])
    .filter((cell) => cell.isAmount && isAlike(cell, figure))
    .filter(
      ({ isTotal, row }) =>
        isTotal || mainRow.test(row.name) || (row.name.length >= 2 && line.text.includes(row.name)),
    )
    .slice(0, mostCells);
}

/** Rows that others are measured by. */
export const mainRow =
  /收入|利润|合计|总|净|^(?:\W*)(?:net |gross |grand |sub-?)?(?:total|revenue|sales|income)\b/iu;

const linesBefore = 3;
const linesBehind = 8;

/** The tables that a line speaks of, if any: the one right below it, and the one that was read last. */
export function tablesBeside(line: FlowLine, flow: Flow): readonly FlowTable[] {
  const { at, tableBefore } = line;
  const below = flow.tables[line.tablesBefore];
  return [
    ...(below !== undefined && below.lineAt - at <= linesBefore ? [below] : []),
    ...(tableBefore !== undefined && at - tableBefore.lineAt < linesBehind ? [tableBefore] : []),
  ];
}

const linesAround = 40;

/** The same, and those that stand somewhat farther off: highlights before a statement, notes behind it. */
export function tablesAround(line: FlowLine, flow: Flow): readonly FlowTable[] {
  const { at, tableBefore, tablesBefore } = line;
  const below = flow.tables[tablesBefore];
  const isBefore = tableBefore !== undefined && at - tableBefore.lineAt < linesAround;
  const isBelow = below !== undefined && below.lineAt - at <= linesAround;
  return [...(isBefore ? [tableBefore] : []), ...(isBelow ? [below] : [])];
}

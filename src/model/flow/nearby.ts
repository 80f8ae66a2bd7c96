import { isAlike } from "./amounts.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import type { Measure } from "./measure.ts";

const farBefore = 48;
const farBehind = 8;

/** Amounts of text that a reader would think of beside a figure: the nearest before, then some behind. */
export function amountsNear(figure: FlowFigure, flow: Flow): readonly FlowFigure[] {
  const before = flow.figures.slice(Math.max(0, figure.at - farBefore), figure.at).reverse();
  const behind = flow.figures.slice(figure.at + 1, figure.at + 1 + farBehind);
  return [...before, ...behind].filter((other) => other.isAmount && isAlike(other, figure));
}

const mostCells = 60;

/** Cells of the table last read: of totals, and of rows whose name the text around a figure says. */
export function cellsNear(figure: FlowFigure): readonly Measure[] {
  const { line } = figure;
  return (line.tableBefore?.cells ?? [])
    .filter((cell) => cell.isAmount && isAlike(cell, figure))
    .filter(
      ({ isTotal, row }) =>
        isTotal || mainRow.test(row) || (row.length >= 2 && line.text.includes(nameOf(row))),
    )
    .slice(0, mostCells);
}

/** Rows that others are measured by. */
const mainRow =
  /收入|利润|合计|总|净|^(?:\W*)(?:net |gross |grand |sub-?)?(?:total|revenue|sales|income)\b/iu;

/** 一、营业收入 and 其中：软件产品 are called 营业收入 and 软件产品 elsewhere. */
function nameOf(row: string): string {
  const name = row
    .replace(/^(?:[一二三四五六七八九十\d]{1,3}[、.．)）]|其中[:：]?|[减加][:：])\s*/u, "")
    .trim();
  return name.length >= 2 ? name : row;
}

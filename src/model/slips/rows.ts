import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";

/**
 * The figures of the rows around a figure that stands in one itself: items and lines that tell a name and a figure each.
 *
 *     - 年度目标：1200万元
 *     - 已完成：1020万元
 *     - 完成率：85%
 */
export function rowsAround({ line }: FlowFigure, { lines }: Flow): readonly FlowFigure[] {
  if (!isRow(line)) return [];
  const rows: FlowLine[] = [];
  for (const step of [-1, 1])
    for (let at = line.at + step; Math.abs(at - line.at) <= mostRows; at += step) {
      const row = lines[at];
      if (row?.siblings !== line.siblings || !isRow(row)) break;
      rows.push(row);
    }
  return rows.sort((a, b) => a.at - b.at).flatMap(({ head }) => head);
}

const mostRows = 8;

/** Short, its figure behind a name. */
export function isRow({ text, figures, isTitle }: FlowLine): boolean {
  const [first] = figures;
  return (
    !isTitle &&
    text.length <= longest &&
    first !== undefined &&
    first.label !== "" &&
    figures.length <= mostFigures
  );
}

const longest = 60;
const mostFigures = 4;

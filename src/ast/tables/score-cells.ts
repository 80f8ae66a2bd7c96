import type { QuantityNode } from "../nodes.ts";
import type { GridCell } from "./grid-cell.ts";

/**
 * Scores told with the most there is to be had, `9/10` below 得分, are figures of their column: so many points, and no share of
 * ten. Where columns of other names tell 9/10, it is a ratio.
 */
export function withScores(
  rows: readonly (readonly GridCell[])[],
  headers: readonly string[],
): readonly (readonly GridCell[])[] {
  const columns = headers.flatMap((header, index) => (isOfScores(header, rows, index) ? [index] : []));
  if (columns.length === 0) return rows;
  return rows.map((cells) => cells.map((cell, index) => (columns.includes(index) ? asScore(cell) : cell)));
}

/** Cells of one and the same most, or bare figures among them. */
function isOfScores(header: string, rows: readonly (readonly GridCell[])[], index: number): boolean {
  if (!scoreWord.test(header)) return false;
  const mosts = rows.flatMap((cells) => score.exec(cells[index]?.cell?.text.trim() ?? "")?.[2] ?? []);
  return mosts.length >= fewestScores && new Set(mosts).size === 1;
}

const scoreWord = /得分|评分|打分|分数|分值|\bscores?\b|\bratings?\b|\bpoints\b/iu;
const score = /^(\d{1,3}(?:\.\d{1,2})?)\s?[/／]\s?(\d{1,3})$/u;
const fewestScores = 2;

function asScore(cell: GridCell): GridCell {
  const [, points] = score.exec(cell.cell?.text.trim() ?? "") ?? [];
  const first = cell.cell?.children.find((node): node is QuantityNode => node.type === "quantity");
  if (cell.cell === undefined || points === undefined || first === undefined) return cell;
  return { ...cell, state: "figure", figure: pointsOf(first, points) };
}

/** The ratio that the whole is read as tells its first number only. */
function pointsOf(node: QuantityNode, points: string): QuantityNode {
  if (node.text === points) return node;
  const [, decimals = ""] = points.split(".");
  const resolution = decimals === "" ? "1" : `0.${"0".repeat(decimals.length - 1)}1`;
  const end = node.start + points.length;
  return { ...node, kind: "number", unit: null, text: points, low: points, high: points, resolution, end };
}

import type { QuantityNode } from "../../nodes.ts";
import { sameDimension } from "../text/dimension.ts";
import { exactSum, exactValue } from "./parts.ts";

/**
 * The figures of a row that may make its total. Cells without a unit beside a total that has one may be in that unit or
 * count something else: of the two readings the one counts that makes the total, and where neither does there is none.
 *
 *     | Salaries | 5,000 | $4,515 | $2,870 | $12,385 |      one cell goes without the unit of the others
 *     | Bricks   | 5,000 |   $300 |    $90 |    $390 |      one cell counts what is bought
 *
 * Answers with one reading for each figure, undefined for those that are no part of it.
 */
export function readAddends(
  figures: readonly (QuantityNode | undefined)[],
  total: QuantityNode,
): readonly (QuantityNode | undefined)[] | undefined {
  const asWritten = figures.map((figure) => (figure && sameDimension(figure, total) ? figure : undefined));
  if (isBare(total) || !figures.some((figure) => figure && isBare(figure))) return asWritten;
  const lent = figures.map((figure, index) =>
    figure && isBare(figure) ? lend(total, figure) : asWritten[index],
  );
  return [lent, asWritten].find((reading) => makes(reading, total));
}

function lend({ kind, unit, scale }: QuantityNode, figure: QuantityNode): QuantityNode | undefined {
  const isPlain = scale === undefined || scale.factor === "1";
  return isPlain ? { ...figure, kind, unit, unitFrom: "surroundings" } : undefined;
}

function makes(reading: readonly (QuantityNode | undefined)[], total: QuantityNode): boolean {
  const value = exactValue(total);
  const sum = exactSum(reading.filter((figure) => figure !== undefined));
  return value !== undefined && sum?.equals(value) === true;
}

function isBare({ kind, unit }: QuantityNode): boolean {
  return kind === "number" && unit === null;
}

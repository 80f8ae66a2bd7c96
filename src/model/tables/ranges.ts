import type { QuantityNode } from "../../ast/nodes.ts";
import type { Grid, GridCell } from "../../ast/tables/grid.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Relation, Term } from "../relation.ts";

/**
 * A table of ranges obeys its formulas twice, at the lower ends and at the upper ones:
 *
 *     | 项目   | 单价    | 数量 | 小计     |
 *     | 门禁   | 2-3万元 | 6套  | 12-18万元 |      2 × 6 = 12, 3 × 6 = 18
 *
 * `relate` tells what the cells of a grid make of each other. What comes out at both ends holds; what comes out at one only
 * is wrong at the other, where others of its formula come out at both.
 */
export function relateRanges(grid: Grid, relate: (grid: Grid) => readonly Relation[]): Relation[] {
  const ranges = rangesIn(grid);
  if (ranges.size < fewestRanges) return [];
  const touches = ({ stated, terms }: Relation) =>
    [stated, ...terms].some((term) => ranges.has(placeOf(term)));
  const upper = new Map(relate(atEnd(grid, "high")).map((relation) => [keyOf(relation), relation]));
  return relate(atEnd(grid, "low")).flatMap((lower) => {
    const other = upper.get(keyOf(lower));
    if (other === undefined || !touches(lower) || !(isMade(lower) || isMade(other))) return [];
    // 累计4.5天 of 2.5天 and 1-2天 takes one end of a range, and may.
    if (!ranges.has(placeOf(lower.stated)) && !(isMade(lower) && isMade(other))) return [];
    return [joinEnds(lower, other)];
  });
}

/** One range alone is no column of them. */
const fewestRanges = 2;

function rangesIn({ rows }: Grid): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cells } of rows)
    for (const { figure } of cells)
      if (figure !== undefined && isRange(figure)) found.add(figure.position.start.offset);
  return found;
}

function isRange({ low, high, comparator }: QuantityNode): boolean {
  return comparator === "range" && low !== null && high !== null && low !== high;
}

/** The same grid with each range told by one of its ends. */
function atEnd(grid: Grid, end: "low" | "high"): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellAtEnd(cell, end)) })),
  };
}

function cellAtEnd(cell: GridCell, end: "low" | "high"): GridCell {
  const { figure } = cell;
  if (figure === undefined || !isRange(figure)) return cell;
  return { ...cell, figure: { ...figure, low: figure[end], high: figure[end] } };
}

function joinEnds(lower: Relation, upper: Relation): Relation {
  const [low, high] = [lower.computed.low, upper.computed.high];
  const isWhole = isMade(lower) && isMade(upper);
  const wrong = isMade(lower) ? upper : lower;
  return {
    ...(isWhole ? lower : wrong),
    stated: joinTerms(lower.stated, upper.stated),
    terms: lower.terms.map((term, index) => joinTerms(term, upper.terms[index] ?? term)),
    ...(isWhole && { computed: { ...lower.computed, low, high } }),
  };
}

function joinTerms(lower: Term, upper: Term): Term {
  const [low, high] = [lower.low, upper.high];
  const isTurned = low !== null && high !== null && Decimal.of(low).compare(Decimal.of(high)) > 0;
  return isTurned ? lower : { ...lower, low, high };
}

function isMade({ verdict }: Relation): boolean {
  return verdict === "holds" || verdict === "rounding";
}

function placeOf({ span }: Term): number {
  return span.start.offset;
}

function keyOf({ kind, stated, terms }: Relation): string {
  return `${kind} ${placeOf(stated)}: ${terms.map((term) => `${term.times}@${placeOf(term)}`).join()}`;
}

import type { QuantityNode } from "../../ast/nodes.ts";
import { sameDimension } from "../../ast/statements/text/dimension.ts";
import { exactSum, exactValue } from "../../ast/statements/allocations/parts.ts";
import type { Grid, GridRow } from "../../ast/tables/grid.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { digitsOf } from "./evidence.ts";

/**
 * Accounts whose groups are totalled one column further on, beside the last figure of each:
 *
 *     | Reports | 2025 £ | £      |
 *     | Sales   | 127.00 |        |
 *     | Adverts |  80.00 | 207.00 |      207 = 127 + 80
 *     | Dinner  |        | 329.00 |
 *
 * The columns do so for all groups alike, so that what most of them make tells the one that is wrong.
 */
export function relateInsetTotals(grid: Grid, context: RelationContext): Relation[] {
  const insets = grid.columns.flatMap(({ index }) => insetsBetween(grid.rows, index, index + 1));
  const obeying = insets.filter(isMade);
  const digits = obeying.reduce((sum, { total }) => sum + digitsOf(total.text), 0);
  const misses = insets.length - obeying.length;
  if (obeying.length === 0 || digits < fewestDigits || obeying.length < misses * 2) return [];
  const isShown = obeying.length >= 2;
  return insets
    .filter((inset) => isShown || isMade(inset))
    .map((inset) => relationOf(inset, isShown ? "stated" : "inferred", context));
}

/** What the stated totals have to show together. */
const fewestDigits = 5;

interface Inset {
  /** The words above the group, where it has some. */
  readonly name?: string;
  readonly total: QuantityNode;
  readonly parts: readonly QuantityNode[];
}

function insetsBetween(rows: readonly GridRow[], inner: number, outer: number): Inset[] {
  const insets: Inset[] = [];
  let open: QuantityNode[] = [];
  let name: string | undefined;
  for (const { role, cells, label } of rows) {
    const [cell, total] = [cells[inner], cells[outer]?.figure];
    if (role === "total" || role === "subtotal") open = [];
    else if (total !== undefined) {
      // A blank beside it leaves it to its own row.
      const parts =
        cell?.state === "blank" ? [] : [...open, ...(cell?.figure === undefined ? [] : [cell.figure])];
      open = [];
      if (parts.length >= 2 && [total, ...parts].every((figure) => isComparable(figure, total)))
        insets.push({ ...(name !== undefined && { name }), total, parts });
      name = undefined;
    } else if (cell?.figure !== undefined) open.push(cell.figure);
    // A row of words alone begins a group.
    else if (cells.every(({ state }, index) => index === 0 || state === "blank"))
      [open, name] = [[], label?.text.trim()];
  }
  return insets;
}

function isComparable(figure: QuantityNode, total: QuantityNode): boolean {
  return exactValue(figure) !== undefined && sameDimension(figure, total);
}

function isMade({ total, parts }: Inset): boolean {
  const sum = exactSum(parts);
  return sum !== undefined && exactValue(total)?.equals(sum) === true;
}

function relationOf(
  { name, total, parts }: Inset,
  certainty: "stated" | "inferred",
  { file, plan }: RelationContext,
): Relation {
  const [value, sum] = [exactValue(total), exactSum(parts)];
  if (value === undefined || sum === undefined) throw new Error("only exact figures are inset");
  return {
    kind: "sum",
    plan,
    certainty,
    because: "inset-total",
    ...(name !== undefined && { metric: name }),
    stated: makeTerm(file, total, name === undefined ? {} : { name }),
    terms: parts.map((part) => makeTerm(file, part, {})),
    computed: Interval.point(sum).toJSON(),
    delta: value.minus(sum).toString(),
    verdict: value.equals(sum) ? "holds" : "violated",
    statement: `${showQuantity(total)} = ${parts.map(showQuantity).join(" + ")}`,
  };
}

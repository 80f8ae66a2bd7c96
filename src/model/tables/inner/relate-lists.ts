import type { Grid, GridRow } from "../../../ast/tables/grid.ts";
import { exactValue } from "../../../ast/statements/allocations/parts.ts";
import { Decimal } from "../../../quantities/decimal.ts";
import { Interval } from "../../../quantities/interval.ts";
import type { Relation, RelationKind } from "../../relation.ts";
import type { RelationContext } from "../../relations/context.ts";
import { makeTerm, showQuantity } from "../../relations/term.ts";
import { meanWord, totalWord } from "../words.ts";
import { innerFigures } from "./inner-figures.ts";
import type { InnerFigure } from "./inner-figures.ts";

/**
 * What rows tell of a list of figures in a cell above them:
 *
 *     | Runs  | 12, 15, 9, 14, 10 |
 *     | Total | 60 |
 *     | Mean  | 12.0 |
 *
 * Told where it comes out.
 */
export function relateLists({ columns, rows }: Grid, context: RelationContext): readonly Relation[] {
  return columns.flatMap(({ index }) => {
    let list: readonly InnerFigure[] = [];
    let below = 0;
    return rows.flatMap((row): readonly Relation[] => {
      const cell = row.cells[index];
      if (cell === undefined) return [];
      const figures = cell.state === "text" ? innerFigures(cell) : [];
      if (isList(figures)) [list, below] = [figures, 0];
      return list.length > 0 && cell.figure !== undefined && below++ < farBelow
        ? relateRow(row, index, list, context)
        : [];
    });
  });
}

const farBelow = 6;
const fewestListed = 3;

function isList(figures: readonly InnerFigure[]): boolean {
  return (
    figures.length >= fewestListed &&
    figures.every(
      ({ before, isDivisor }, at) => !isDivisor && (at === 0 || /^\s*[,，、;；]?\s*$/u.test(before)),
    )
  );
}

function relateRow(
  { cells, label }: GridRow,
  column: number,
  list: readonly InnerFigure[],
  { file, plan }: RelationContext,
): readonly Relation[] {
  const name = label?.text ?? "";
  const kind = kindOf(name);
  const node = cells[column]?.figure;
  const stated = node === undefined ? undefined : exactValue(node);
  const values = list.flatMap((figure) => exactValue(figure.node) ?? []);
  if (kind === undefined || node === undefined || stated === undefined || values.length < list.length)
    return [];
  const sum = values.reduce((made, value) => made.plus(value), Decimal.zero);
  const made = kind === "sum" ? sum : sum.dividedBy(Decimal.of(values.length));
  const off = made === undefined ? undefined : stated.minus(made).abs();
  const place = Decimal.parse(node.resolution ?? "0") ?? Decimal.zero;
  if (made === undefined || off === undefined || off.plus(off).compare(place) > 0) return [];
  const shown = list.map((figure) => showQuantity(figure.node)).join(" + ");
  return [
    {
      kind,
      plan,
      certainty: "stated",
      because: "list-in-cell",
      metric: name,
      stated: makeTerm(file, node, { name }),
      terms: list.map((figure) => makeTerm(file, figure.node)),
      computed: Interval.point(made).toJSON(),
      delta: stated.minus(made).toString(),
      verdict: off.sign() === 0 ? "holds" : "rounding",
      statement: `${showQuantity(node)} = ${kind === "sum" ? shown : `(${shown}) ÷ ${list.length}`}`,
    },
  ];
}

function kindOf(name: string): RelationKind | undefined {
  if (totalWord.test(name)) return "sum";
  return meanWord.test(name) ? "average" : undefined;
}

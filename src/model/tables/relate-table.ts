import type { Table } from "../../ast/nodes.ts";
import { readGrid } from "../../ast/tables/grid.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation, Verdict } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { discoverColumns, discoverRows, linesOf } from "./discover.ts";
import { checkLine, linesFor } from "./formula.ts";
import type { Check, Finding, Formula } from "./formula.ts";
import { sheetByColumns, sheetByRows } from "./sheet.ts";
import type { Sheet } from "./sheet.ts";
import { findStatementRows } from "./statement.ts";

/** The formulas that a table's cells show it was computed by, set against each of its cells. */
export function relateTable(table: Table, context: RelationContext): Relation[] {
  const grid = readGrid(table);
  const columns = sheetByColumns(grid);
  const rows = sheetByRows(grid);
  return [
    ...discoverColumns(columns).flatMap((finding) =>
      relate(columns, finding, linesOf(columns, finding.formula), context),
    ),
    ...findStatementRows(rows).flatMap((finding) => relate(rows, finding, linesFor(rows, true), context)),
    ...discoverRows(rows).flatMap((finding) =>
      relate(rows, finding, linesOf(rows, finding.formula), context),
    ),
  ];
}

function relate(
  sheet: Sheet,
  { formula }: Finding,
  lines: readonly number[],
  context: RelationContext,
): Relation[] {
  return lines.flatMap((line) => {
    const check = checkLine(sheet, formula, line);
    return check === undefined ? [] : [relationOf(formula, check, context)];
  });
}

function relationOf(formula: Formula, check: Check, context: RelationContext): Relation {
  const { stated, terms, computed } = check;
  return {
    kind: formula.kind,
    plan: context.plan,
    certainty: formula.words === "numeric" ? "inferred" : "stated",
    because: formula.because,
    metric: formula.target.name,
    stated: makeTerm(context.file, stated.node, { name: formula.target.name }),
    terms: terms.map(({ operand, value }) =>
      makeTerm(context.file, value.node, { name: operand.vector.name, times: operand.sign }),
    ),
    computed: Interval.point(computed).toJSON(),
    delta: stated.exact.minus(computed).toString(),
    verdict: verdictOf(check),
    statement: `${showQuantity(stated.node)} = ${showFormula(formula, check)}`,
  };
}

function verdictOf({ stated, computed, obeys }: Check): Verdict {
  if (stated.exact.equals(computed)) return "holds";
  return obeys ? "rounding" : "violated";
}

/** `12 × 5,600元`, `(5,400万元 − 4,300万元) ÷ 4,300万元`. */
function showFormula({ operation }: Formula, { terms }: Check): string {
  const shown = terms.map(({ value }) => showQuantity(value.node));
  const [first = "", second = "", ...others] = shown;
  switch (operation) {
    case "linear":
      return terms
        .map(({ operand }, index) => `${signBefore(operand.sign, index)}${shown[index] ?? ""}`)
        .join("");
    case "product":
      return shown.join(" × ");
    case "ratio":
      return `${first} ÷ ${second}`;
    case "growth":
      return `(${first} − ${second}) ÷ ${second}`;
    case "share":
      return `${first} ÷ (${[second, ...others].join(" + ")})`;
    case "mean":
      return `(${shown.join(" + ")}) ÷ ${shown.length}`;
  }
}

function signBefore(sign: 1 | -1, index: number): string {
  if (sign === -1) return index === 0 ? "−" : " − ";
  return index === 0 ? "" : " + ";
}

import type { Grid } from "../../ast/tables/grid.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { digitsOf } from "./evidence.ts";
import { checkLine } from "./check-line.ts";
import type { Formula, Operand } from "./formula.ts";
import { relationOf } from "./formula-relation.ts";
import { sheetOfShares } from "./sheet.ts";
import type { Sheet, Vector } from "./sheet.ts";
import type { Finding } from "./tally.ts";
import { changeWord } from "./words.ts";

/**
 * Rows whose amounts make one another, in the columns that tell their shares of one whole:
 *
 *     | Revenue  | $8,400 | 100%  |
 *     | Hosting  |   $612 |  7.3% |
 *     | Support  | $1,890 | 22.5% |
 *     | Expenses | $2,502 | 29.8% |      29.8 = 7.3 + 22.5
 *
 * Rates beside amounts do not add up, so that nothing is held to it; what comes out is listed.
 */
export function relateSharesOfRows(
  grid: Grid,
  findings: readonly Finding[],
  context: RelationContext,
): Relation[] {
  const linear = findings.filter(({ formula }) => formula.operation === "linear");
  if (linear.length === 0) return [];
  const sheet = sheetOfShares(grid);
  if (sheet.lines.length === 0) return [];
  return linear.flatMap(({ formula }) => {
    const moved = moveTo(sheet, formula);
    return moved === undefined ? [] : relateLines(sheet, moved, context);
  });
}

function moveTo({ vectors }: Sheet, formula: Formula): Formula | undefined {
  const twinOf = ({ index, name }: Vector) => (vectors[index]?.name === name ? vectors[index] : undefined);
  const target = twinOf(formula.target);
  const operands = formula.operands.flatMap(({ vector, sign, line }): Operand[] => {
    const twin = line === undefined ? twinOf(vector) : undefined;
    return twin === undefined ? [] : [{ vector: twin, sign }];
  });
  if (target === undefined || operands.length < formula.operands.length) return undefined;
  return { ...formula, target, operands };
}

const fewestDigits = 2;

function relateLines(sheet: Sheet, formula: Formula, context: RelationContext): Relation[] {
  return sheet.lines.flatMap(({ name }, line) => {
    // Growths do not add up, whatever they come to.
    if (changeWord.test(name)) return [];
    const check = checkLine(sheet, formula, line);
    if (check === undefined || !check.obeys || check.isVague) return [];
    const added = check.terms.filter(({ value }) => value.exact.sign() !== 0);
    const isShown = added.length >= 2 && digitsOf(check.stated.node.text) >= fewestDigits;
    return isShown ? [relationOf(formula, check, false, context)] : [];
  });
}

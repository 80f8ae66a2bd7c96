import { checkLine } from "./check-line.ts";
import type { Check, Formula } from "./formula.ts";
import type { Sheet } from "./sheet.ts";

/**
 * A line of a sum that leaves cells blank, where the others make it: 34 = 4 + 15 + 7 + (blank) + 8. A blank is what nobody
 * stated; only where nothing is missing it stands for nothing.
 */
export function checkWithBlanks(sheet: Sheet, formula: Formula, line: number): Check | undefined {
  const { operation, operands } = formula;
  if (operation !== "linear" || operands.some(({ sign, line: at }) => sign === -1 || at !== undefined))
    return undefined;
  const stated = operands.filter(({ vector }) => vector.values[line] !== undefined);
  if (stated.length < 2 || stated.length === operands.length) return undefined;
  const check = checkLine(sheet, { ...formula, operands: stated }, line);
  return check?.obeys === true && check.stated.exact.sign() !== 0 ? check : undefined;
}

import { checkLine } from "./check-line.ts";
import type { Check, Formula } from "./formula.ts";
import { ownBySlip } from "./line-slips.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Lines of a sum that leave cells blank, where the others make it: 34 = 4 + 15 + 7 + (blank) + 8. A blank is what nobody
 * stated; only where nothing is missing it stands for nothing. Where it does so in other lines, and words say what adds up, a
 * line that misses its sum by one digit leaves out nothing either.
 */
export function checksWithBlanks(
  sheet: Sheet,
  formula: Formula,
  lines: readonly number[],
  isSaid: boolean,
): ReadonlyMap<number, Check> {
  const { operation, operands } = formula;
  if (operation !== "linear" || operands.some(({ sign, line: at }) => sign === -1 || at !== undefined))
    return noBlanks;
  const checks = new Map(
    lines.flatMap((line) => {
      const check = checkWithBlanks(sheet, formula, line);
      return check === undefined ? [] : [[line, check] as const];
    }),
  );
  const made = [...checks.values()].filter(({ obeys }) => obeys).length;
  for (const [line, check] of checks)
    if (!check.obeys && (!isSaid || made < fewestMade || ownBySlip(formula, check) < digitsOfSlip))
      checks.delete(line);
  return checks;
}

export const noBlanks: ReadonlyMap<number, Check> = new Map();

/** So many lines have to leave cells blank that stand for nothing. */
const fewestMade = 2;
const digitsOfSlip = 2;

function checkWithBlanks(sheet: Sheet, formula: Formula, line: number): Check | undefined {
  const stated = formula.operands.filter(({ vector }) => vector.values[line] !== undefined);
  if (stated.length < 2 || stated.length === formula.operands.length) return undefined;
  const check = checkLine(sheet, { ...formula, operands: stated }, line);
  return check === undefined || check.stated.exact.sign() === 0 ? undefined : check;
}

import { checkLine } from "./check-line.ts";
import type { Check, Formula, Operand } from "./formula.ts";
import { ownBySlip } from "./line-slips.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Lines of a sum that leave cells blank, where the others make it: 34 = 4 + 15 + 7 + (blank) + 8, or nobody moved in and 38 =
 * 42 + 8 − 11 − 1. A blank is what nobody
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
  if (operation !== "linear" || operands.some(({ line: at }) => at !== undefined)) return noBlanks;
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

/**
 * A line that leaves its result blank, or puts a dash there, where nothing is left: 72 came over, 40 came in and 112 went out. It is
 * told as what went out; undefined where something is left, which nobody stated.
 */
export function checkOfNothing(
  sheet: Sheet,
  formula: Formula,
  line: number,
): { readonly formula: Formula; readonly check: Check } | undefined {
  const { operation, operands, target } = formula;
  if (operation !== "linear" || operands.length < 3 || operands.some(({ line: at }) => at !== undefined))
    return undefined;
  if (target.values[line] !== undefined || !(target.isBlank(line) || target.isNone(line))) return undefined;
  const taken = operands.filter(({ sign, vector }) => sign === -1 && vector.values[line] !== undefined);
  const out = taken.reduce<Operand | undefined>(
    (most, next) => (isMore(next, most, line) ? next : most),
    undefined,
  );
  const stated = out?.vector.values[line];
  if (out === undefined || stated === undefined || stated.exact.sign() <= 0) return undefined;
  const others = operands.filter((operand) => operand !== out && operand.vector.values[line] !== undefined);
  const made = { ...formula, target: out.vector, operands: others };
  const check = others.length < 2 ? undefined : checkLine(sheet, made, line);
  return check?.obeys === true ? { formula: made, check } : undefined;
}

function isMore({ vector }: Operand, other: Operand | undefined, line: number): boolean {
  const [value, least] = [vector.values[line]?.rough ?? 0, other?.vector.values[line]?.rough ?? 0];
  return other === undefined || value > least;
}

import { Decimal } from "../../quantities/decimal.ts";
import type { RelationKind } from "../relation.ts";
import type { Formula, Operand, Operation } from "./formula.ts";
import { isLike, isPercent, plus, propose, signed } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { baselineWord, differenceWord, growthWord, marginWord, versusWord } from "./words.ts";

const hundred = Decimal.of(100);

/**
 * What each line is above or below one of them, the baseline, which tells nothing there itself:
 *
 *     | Plan    | Monthly | Savings vs current |
 *     | Current |  $4,200 | —                  |
 *     | A       |  $3,150 | 25%                |      25% = ($4,200 − $3,150) ÷ $4,200
 *
 * In percent, in amounts, or so many times as much.
 */
export function* proposeFromBaseline(
  sheet: Sheet,
  target: Vector,
  near: readonly Vector[],
): Iterable<Formula> {
  const isChange = target.says(growthWord) || target.says(marginWord) || target.says(differenceWord);
  if (!isChange && !target.says(versusWord)) return;
  const line = baselineOf(sheet, target);
  if (line === undefined) return;
  const told = near.filter((vector) => !isPercent(vector) && vector.values[line] !== undefined);
  // Savings vs current, beside nothing else that it could be told of: all is named.
  const isNamed =
    told.length === 1 && target.says(versusWord) && baselineWord.test(sheet.lines[line]?.name ?? "");
  const words = isNamed ? "defined" : "named";
  for (const vector of told) {
    const base = { ...plus(vector), line };
    const make = (kind: RelationKind, operation: Operation, operands: readonly Operand[], factor: Decimal) =>
      propose(target, { kind, operation, operands, factor, words });
    if (isPercent(target)) {
      yield make("growth", "growth", [plus(vector), base], hundred);
      yield make("growth", "growth", [plus(vector), base], hundred.negated());
    } else if (target.dimension?.startsWith("ratio") === true) {
      yield make("share", "ratio", [plus(vector), base], Decimal.one);
      yield make("share", "ratio", [base, plus(vector)], Decimal.one);
    } else if (isLike(vector, target)) {
      yield make("difference", "linear", [plus(vector), { ...signed(vector, -1), line }], Decimal.one);
      yield make("difference", "linear", [base, signed(vector, -1)], Decimal.one);
    }
  }
}

/** The line that is called so, or else the first one; in either case no change is told of it. */
function baselineOf({ lines }: Sheet, target: Vector): number | undefined {
  const items = lines.flatMap(({ role }, line) => (role === "item" ? [line] : []));
  if (items.length < fewestLines) return undefined;
  const called = items.filter((line) => baselineWord.test(lines[line]?.name ?? ""));
  const [line, ...others] = called.length > 0 ? called : items.slice(0, 1);
  return line !== undefined && others.length === 0 && tellsNothing(target, line) ? line : undefined;
}

const fewestLines = 2;

/** —, a blank, a word, 0%, 1×. */
function tellsNothing({ values, dimension }: Vector, line: number): boolean {
  const value = values[line];
  if (value === undefined || value.exact.sign() === 0) return true;
  return dimension?.startsWith("ratio") === true && value.exact.equals(Decimal.one);
}

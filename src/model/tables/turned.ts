import type { Check, Formula } from "./formula.ts";
import { isPercent } from "./propose.ts";
import type { Sheet } from "./sheet.ts";
import { changeWord, inflowWord, minusWord, outflowWord, resultWord } from "./words.ts";

/**
 * Whether a difference may be told the other way about in some of its lines: budgets tell what is good for them as more and
 * what is bad as less, and a gap may be told without a sign.
 *
 *     | Dues     | 3,600 | 3,425 | (175) |      425 less than was hoped for
 *     | Supplies |   650 |   587 |    63 |      less was spent than was allowed
 */
export function mayTurn({ by }: Sheet, { operation, operands, target }: Formula): boolean {
  const [first, second, more] = operands;
  if (more !== undefined || first?.sign !== 1 || second === undefined || second.line !== undefined)
    return false;
  if (operation === "growth") return by === "columns" && target.says(favourWord);
  if (operation !== "linear" || second.sign !== -1 || isPercent(target)) return false;
  return target.says(lossWord) || target.says(by === "columns" ? favourWord : gapWord);
}

/** What lies between two figures, whichever is the larger. */
const gapWord = /差额|差异|差距|偏差|相差|difference|variance|deviation|\bgap\b/iu;
/** What is told as so much less, and not as less than nothing. */
const lossWord = /亏损|赤字|净流出|超支|缺口|\bloss\b|\bdeficit\b|\bshortfall\b/iu;
/** What is better and worse than was planned. */
const favourWord =
  /差[额异距]|偏差|相差|节约|节余|varia|\bvar\b|diff|deviation|\bgap\b|favou?r|\bover\b|\bunder\b|\bbetter\b|\bvs\b/iu;

/** The formula as such a line tells it. */
export function turned(formula: Formula): Formula {
  const { operation, operands, factor } = formula;
  if (operation === "growth") return { ...formula, factor: factor.negated() };
  const others = operands.map((operand) => ({ ...operand, sign: operand.sign === 1 ? -1 : 1 }) as const);
  return { ...formula, operands: others.reverse() };
}

/** And the line by that formula. */
export function turnedCheck(formula: Formula, check: Check): Check {
  const { operation, operands } = turned(formula);
  const terms = operation === "growth" ? check.terms : [...check.terms].reverse();
  return {
    ...check,
    computed: check.computed.negated(),
    terms: terms.map((term, index) => ({ ...term, operand: operands[index] ?? term.operand })),
  };
}

/**
 * Where more and less mean better and worse, what incomes and expenses are above their budgets adds up to what is left above
 * its own: the formula of a statement's row, for such a column.
 */
export function favoured(
  { by, lines }: Sheet,
  formula: Formula,
  { line, obeys }: Check,
): Formula | undefined {
  const isDifference = formula.operation === "linear" && formula.operands.some(({ sign }) => sign === -1);
  if (obeys || by === "columns" || !isDifference || !changeWord.test(lines[line]?.name ?? ""))
    return undefined;
  const operands = formula.operands.map((operand) => ({ ...operand, sign: 1 }) as const);
  return { ...formula, kind: "sum", operands };
}

/**
 * Among many that carry their signs, of things that are all of a kind, the one that is told the other way about has lost or
 * won a sign.
 */
export function hasLostSign(
  { lines }: Sheet,
  { target }: Formula,
  check: Check,
  all: readonly Check[],
): boolean {
  const straight = all.filter(
    ({ obeys, isTurned, stated }) => obeys && !isTurned && stated.exact.sign() !== 0,
  );
  return (
    check.isTurned &&
    straight.length >= mostDoubted &&
    straight.length === all.length - 1 &&
    target.values.some((value) => (value?.exact.sign() ?? 0) < 0) &&
    !lines.some(({ name }) => kindWords.some((word) => word.test(name)))
  );
}

const mostDoubted = 3;
const kindWords = [inflowWord, outflowWord, minusWord, resultWord, changeWord] as const;

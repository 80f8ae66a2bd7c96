import { Decimal } from "../../quantities/decimal.ts";
import type { WordStrength } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import { isBare, isMoney, isPercent, plus, propose } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { amountWord, differenceWord, growthWord, priceWord, quantityWord, rateWord } from "./words.ts";

/**
 * Products of two or three columns: 数量 × 单价 = 金额, 人数 × 天数 × 标准 = 金额, 销售额 × 提成比例 = 提成. The amount may
 * be told in another scale than its factors where heads do not say (单价 in 元, 金额 in 万元).
 */
export function* proposeProducts(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target) || growthWord.test(target.name) || isOnlyPrice(target)) return;
  for (const [index, a] of near.entries())
    for (const [next, b] of near.slice(index + 1).entries()) {
      const words = wordsFor(target, [a, b]);
      yield* productOf(target, [a, b], words);
      if (words === "numeric") continue;
      for (const c of near.slice(index + 2 + next)) {
        const strength = wordsFor(target, [a, b, c]);
        if (strength === "defined") yield* productOf(target, [a, b, c], strength);
      }
    }
}

function isOnlyPrice({ name }: Vector): boolean {
  return priceWord.test(name) && !amountWord.test(name);
}

function wordsFor(target: Vector, factors: readonly Vector[]): WordStrength {
  const prices = factors.filter(isFactorOfOne).length;
  const counts = factors.filter((vector) => !isFactorOfOne(vector) && isCount(vector)).length;
  if (!amountWord.test(target.name) && !isMoney(target))
    return prices > 0 && counts > 0 ? "named" : "numeric";
  if (prices === 1 && counts === factors.length - 1) return "defined";
  return prices + counts > 0 && factors.length === 2 ? "named" : "numeric";
}

function isFactorOfOne(vector: Vector): boolean {
  return isPercent(vector) ? rateWord.test(vector.name) : priceWord.test(vector.name);
}

function isCount(vector: Vector): boolean {
  return quantityWord.test(vector.name) || /^(?:count|duration):?/u.test(vector.dimension ?? "");
}

function* productOf(target: Vector, factors: readonly Vector[], words: WordStrength): Iterable<Formula> {
  for (const factor of factorsFor(target, factors))
    yield propose(target, {
      kind: "product",
      operation: "product",
      operands: factors.map(plus),
      factor,
      words,
    });
}

const hundredth = Decimal.fraction(1n, 100n);
const tenThousandth = Decimal.fraction(1n, 10000n);
const tenThousand = Decimal.of(10000);

/** What to multiply by, or nothing where the units forbid it: money times money, people times people. */
function factorsFor(target: Vector, factors: readonly Vector[]): readonly Decimal[] {
  const money = factors.filter(isMoney).length;
  const percents = factors.filter(isPercent).length;
  if (money > 1 || percents > 1 || (isMoney(target) && money === 0 && !factors.some(isBare))) return [];
  if (money === 1 && !isMoney(target) && !isBare(target)) return [];
  if (differenceWord.test(target.name) && percents === 1) return [];
  const factor = percents === 1 ? hundredth : Decimal.one;
  const isUnsaid = isBare(target) !== (money === 1) || (isBare(target) && factors.every(isBare));
  return isUnsaid && percents === 0 ? [factor, tenThousandth, tenThousand] : [factor];
}

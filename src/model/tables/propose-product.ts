import { Decimal } from "../../quantities/decimal.ts";
import type { WordStrength } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import { isBare, isLike, isMoney, isPercent, plus, propose, signed } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import {
  amountWord,
  differenceWord,
  discountWord,
  growthWord,
  priceWord,
  quantityWord,
  rateWord,
  surchargeWord,
  weightedWord,
  weightWord,
} from "./words.ts";

/**
 * Products of two or three columns: 数量 × 单价 = 金额, 人数 × 天数 × 标准 = 金额, 销售额 × 提成比例 = 提成. The amount may
 * be told in another scale than its factors where heads do not say (单价 in 元, 金额 in 万元).
 */
export function* proposeProducts(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (target.says(growthWord) || isOnlyPrice(target)) return;
  for (const [index, a] of near.entries())
    for (const [next, b] of near.slice(index + 1).entries()) {
      const words = areNamedBy(target, a, b) ? "defined" : wordsFor(target, [a, b]);
      if ((isPercent(target) && words !== "defined") || isToldOf(target, a, b)) continue;
      yield* productOf(target, [a, b], words);
      if (words === "numeric") continue;
      for (const c of near.slice(index + 2 + next)) {
        const strength = wordsFor(target, [a, b, c]);
        if (strength === "defined") yield* productOf(target, [a, b, c], strength);
      }
    }
}

/** A price or amount with a rate put on it (含税金额, 税率) or taken off it (折后价, 折扣). */
export function* proposeMarkups(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target)) return;
  for (const rate of near) {
    const sign = isPercent(rate) ? signOfRate(rate) : undefined;
    if (sign === undefined) continue;
    for (const base of near) {
      if (!isLike(base, target) || isPercent(base) || base.index > target.index) continue;
      const operands = [plus(base), signed(rate, sign)];
      yield propose(target, { kind: "product", operation: "markup", operands, words: "defined" });
    }
  }
}

function signOfRate(vector: Vector): 1 | -1 | undefined {
  if (vector.says(discountWord)) return -1;
  return vector.says(surchargeWord) ? 1 : undefined;
}

/**
 * One column times a number that stands in a head (Contingency 10%), or in no cell at all: 产值 at 0.7 for each ton. The
 * number is taken from the first lines and must be a short one.
 */
export function* proposeConstants(sheet: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  const named = /(\d+(?:\.\d+)?)\s?[%％]/u.exec(target.heading)?.[1];
  const rate = named === undefined ? undefined : Decimal.parse(named)?.times(hundredth);
  for (const vector of near) {
    if (isPercent(vector) || isPercent(target)) continue;
    if (rate !== undefined && rate.sign() !== 0) {
      yield constant(target, vector, rate, "defined");
      yield constant(target, vector, rate.negated(), "defined");
    } else if (periodsIn(target, vector) !== undefined) {
      yield constant(target, vector, periodsIn(target, vector) ?? Decimal.one, "defined");
    } else if (sheet.by === "columns" && vector.index < target.index) {
      const factor = firstQuotient(sheet, target, vector);
      if (factor !== undefined) yield constant(target, vector, factor, "numeric");
    }
  }
}

/** 年成本 of 月成本, yearly fee of monthly fee: twelve times what bears the same name. */
function periodsIn(target: Vector, vector: Vector): Decimal | undefined {
  const [long, short] = [spanOf(target.name), spanOf(vector.name)];
  if (short === undefined || long?.stem !== short.stem || long.months <= short.months) return undefined;
  return Decimal.of(long.months / short.months);
}

const spans: readonly (readonly [RegExp, number])[] = [
  [/^(?:每|按|一)?(?:年度?|全年)|年度?$|\b(?:annual(?:ly)?|yearly|per year|a year)\b/iu, 12],
  [/^(?:每|按|一)?季度?|季度?$|\b(?:quarterly|per quarter)\b/iu, 3],
  [/^(?:每|按|一)?个?月度?|月度?$|\b(?:monthly|per month|a month)\b/iu, 1],
];

function spanOf(name: string): { readonly stem: string; readonly months: number } | undefined {
  for (const [word, months] of spans)
    if (word.test(name)) return { stem: name.replace(word, "").trim(), months };
  return undefined;
}

function constant(target: Vector, vector: Vector, factor: Decimal, words: WordStrength): Formula {
  return propose(target, { kind: "product", operation: "product", operands: [plus(vector)], factor, words });
}

/** Longer factors than this are no prices or rates anybody set. */
const longestFactor = 4;

function firstQuotient({ lines }: Sheet, target: Vector, vector: Vector): Decimal | undefined {
  for (let line = 0; line < Math.min(lines.length, 8); line++) {
    const [product, value] = [target.values[line], vector.values[line]];
    if (product === undefined || value === undefined) continue;
    const factor = product.exact.dividedBy(value.exact);
    const text = factor?.toFiniteString()?.replace(/^0\.0*|\D|0+$/gu, "");
    if (factor === undefined || factor.equals(Decimal.one) || factor.sign() <= 0) return undefined;
    return text !== undefined && text.length > 0 && text.length <= longestFactor ? factor : undefined;
  }
  return undefined;
}

function isOnlyPrice(vector: Vector): boolean {
  return vector.says(priceWord) && !vector.says(amountWord);
}

function wordsFor(target: Vector, factors: readonly Vector[]): WordStrength {
  const prices = factors.filter(isFactorOfOne).length;
  const counts = factors.filter((vector) => !isFactorOfOne(vector) && isCount(vector)).length;
  if (isPercent(target)) return "numeric";
  if (!target.says(amountWord) && !isMoney(target)) return prices > 0 && counts > 0 ? "named" : "numeric";
  if (prices === 1 && counts === factors.length - 1) return "defined";
  // 数量 × 单价 × an unnamed third: a column of bare numbers beside them may multiply, too.
  if (factors.length === 3 && prices === 1 && counts === 1 && factors.some(isBare)) return "defined";
  return prices + counts > 0 && factors.length === 2 ? "named" : "numeric";
}

/** 甲×权重 of 甲方案 and 权重; 加权得分 of 权重 and 得分. */
function areNamedBy(target: Vector, a: Vector, b: Vector): boolean {
  const [left, right, ...more] = target.name.split(timesSign).map((name) => name.trim());
  if (left !== undefined && right !== undefined && more.length === 0)
    return (isNamed(left, a) && isNamed(right, b)) || (isNamed(left, b) && isNamed(right, a));
  return target.says(weightedWord) && (isWeighed(a, b) || isWeighed(b, a));
}

/** A rate behind two amounts is told of them: 完成率 behind 预算 and 完成. Behind its base only, it makes the amount. */
function isToldOf(target: Vector, a: Vector, b: Vector): boolean {
  const [base, rate] = isPercent(b) ? [a, b] : [b, a];
  return isPercent(rate) && rate.says(rateWord) && rate.index > target.index && rate.index > base.index;
}

const timesSign = /[×✕*＊]|\s[xX]\s/u;

function isNamed(name: string, vector: Vector): boolean {
  return name !== "" && vector.name !== "" && (vector.name.startsWith(name) || name.startsWith(vector.name));
}

function isWeighed(weight: Vector, score: Vector): boolean {
  return weight.says(weightWord) && !score.says(weightWord) && !score.says(weightedWord);
}

function isFactorOfOne(vector: Vector): boolean {
  return vector.says(isPercent(vector) ? rateWord : priceWord);
}

function isCount(vector: Vector): boolean {
  return vector.says(quantityWord) || /^(?:count|duration)/u.test(vector.dimension ?? "");
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

/** 40% of 30% is 12%, or 12 points of a hundred, or 0.12. */
function factorsOfShares(target: Vector): readonly Decimal[] {
  if (isPercent(target)) return [hundredth];
  return isBare(target) ? [hundredth, tenThousandth] : [];
}

/** What to multiply by, or nothing where the units forbid it: money times money, people times people. */
function factorsFor(target: Vector, factors: readonly Vector[]): readonly Decimal[] {
  const money = factors.filter(isMoney).length;
  const percents = factors.filter(isPercent).length;
  if (percents === 2) return factorsOfShares(target);
  if (money > 1 || percents > 2 || (isMoney(target) && money === 0 && !factors.some(isBare))) return [];
  if (money === 1 && !isMoney(target) && !isBare(target)) return [];
  if (target.says(differenceWord) && percents === 1) return [];
  const factor = percents === 1 ? hundredth : Decimal.one;
  // 投资（万元） beside a 单位造价 whose head does not say in what.
  if (isMoney(target) && money === 0 && percents === 0) return [factor, tenThousand];
  const isUnsaid = isBare(target) !== (money === 1) || (isBare(target) && factors.every(isBare));
  return isUnsaid && percents === 0 ? [factor, tenThousandth, tenThousand] : [factor];
}

import { Decimal } from "../../quantities/decimal.ts";
import type { WordStrength } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import { isBare, isLike, isMoney, isPercent, plus, propose, signed } from "./propose.ts";
import { monthsFrom, namesPeriod } from "./propose-constant.ts";
import { measureOf } from "./rate-units.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { stepsFrom } from "./unit-steps.ts";
import {
  amountWord,
  compoundWord,
  discountedWord,
  differenceWord,
  discountWord,
  growthWord,
  payWord,
  priceWord,
  quantityWord,
  rateWord,
  scoreWord,
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
  const isLong = namesPeriod(target);
  for (const [index, a] of near.entries())
    for (const [next, b] of near.slice(index + 1).entries()) {
      const words = areNamedBy(target, a, b) ? "defined" : wordsFor(target, [a, b]);
      if ((isPercent(target) && words !== "defined") || isToldOf(target, a, b)) continue;
      yield* productOf(target, [a, b], words);
      if (isLong) yield* yearOf(target, a, b);
      if (words === "numeric") continue;
      for (const c of near.slice(index + 2 + next)) {
        const strength = wordsFor(target, [a, b, c]);
        if (strength === "defined") yield* productOf(target, [a, b, c], strength);
      }
    }
}

/** 年薪酬 of 人数 and 月薪: twelve times what a head names by the month. */
function* yearOf(target: Vector, a: Vector, b: Vector): Iterable<Formula> {
  const months = isCount(b) ? monthsFrom(a, target) : isCount(a) ? monthsFrom(b, target) : undefined;
  if (months === undefined || factorsFor(target, [a, b]).length === 0) return;
  const operands = [plus(a), plus(b)];
  yield propose(target, {
    kind: "product",
    operation: "product",
    operands,
    factor: months,
    words: "defined",
  });
}

/** A price or amount with a rate put on it (含税金额, 税率) or taken off it (折后价, 折扣). */
export function* proposeMarkups(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target)) return;
  for (const rate of near) {
    const sign = isPercent(rate) ? signOfRate(rate) : undefined;
    if (sign === undefined) continue;
    for (const base of near) {
      if (!isLike(base, target) || isPercent(base) || base.index > target.index) continue;
      // 折扣率 75% leaves 75% here and takes 75% off there; the figures tell.
      if (sign === -1 && target.says(discountedWord)) yield* productOf(target, [base, rate], "defined");
      const operands = [plus(base), signed(rate, sign)];
      yield propose(target, { kind: "product", operation: "markup", operands, words: "defined" });
    }
  }
}

function signOfRate(vector: Vector): 1 | -1 | undefined {
  if (vector.says(discountWord)) return -1;
  return vector.says(surchargeWord) ? 1 : undefined;
}

function isOnlyPrice(vector: Vector): boolean {
  return vector.says(priceWord) && !vector.says(amountWord);
}

export function wordsFor(target: Vector, factors: readonly Vector[]): WordStrength {
  const [a, b, c] = factors;
  if (a !== undefined && b !== undefined && c === undefined && !isPercent(target)) {
    if (isForEach(a, b) || isForEach(b, a)) return "named";
    if (isCount(a) && isCount(b) && compoundWord.test(target.heading)) return "named";
    if (isBehind(target, a, b) && (isWeighed(a, b) || isWeighed(b, a))) return "named";
  }
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
  if (!isWeighed(a, b) && !isWeighed(b, a)) return false;
  // Score, Weight, Points.
  const isScored = target.says(scoreWord) && (a.says(scoreWord) || b.says(scoreWord));
  return target.says(weightedWord) || (isScored && isBehind(target, a, b));
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

/** Score, Weight, Points: what stands behind a weight and what it weighs. */
function isBehind(target: Vector, a: Vector, b: Vector): boolean {
  return target.index > a.index && target.index > b.index;
}

/** Quota/rep beside Reps, 亩产（公斤/亩） beside 面积（亩）. */
function isForEach(price: Vector, count: Vector): boolean {
  const unit = unitOfEach(price);
  return unit !== "" && count.heading.toLowerCase().includes(unit) && !isPercent(count);
}

/** What a head tells its figures for each of; asked with every other column. */
function unitOfEach(price: Vector): string {
  let unit = unitsOfEach.get(price);
  if (unit === undefined) {
    const named = /(?:[/／每]|\bper\s)\s?(\p{Script=Han}{1,2}|[a-z]{3,12})/iu.exec(price.heading)?.[1];
    unitsOfEach.set(price, (unit = named?.toLowerCase() ?? ""));
  }
  return unit;
}

const unitsOfEach = new WeakMap<Vector, string>();

/** Days per week, hours per sprint, 每周天数: so many of one in each of another, and no price. */
function isCountInEach(vector: Vector): boolean {
  return !isMoney(vector) && vector.says(countInEach);
}

const countInEach =
  /^(?:每[月周天日人]|单)\S{0,4}(?:数|时长|工时|课时)$|^(?:\S+ )?(?:hours?|hrs?|days?|weeks?|months?|units?|pieces|pcs|sessions?|people|staff|members?|sprints?|nights?|trips?)\s?(?:per|\/|each|a)\s?/iu;

function isFactorOfOne(vector: Vector): boolean {
  if (isCountInEach(vector)) return false;
  if (isPercent(vector)) return vector.says(rateWord);
  return vector.says(priceWord) || vector.says(payWord) || (isMoney(vector) && isForOne(vector));
}

/** Qty, Unit, Amount; 餐标（元/人）: the price of one. */
function isForOne(vector: Vector): boolean {
  return vector.says(unitAlone) || unitOfEach(vector) !== "";
}

const unitAlone = /^(?:units?|each|@)$/iu;

function isCount(vector: Vector): boolean {
  return (
    vector.says(quantityWord) ||
    isCountInEach(vector) ||
    /^(?:count|duration|number:)/u.test(vector.dimension ?? "")
  );
}

export function* productOf(
  target: Vector,
  factors: readonly Vector[],
  words: WordStrength,
): Iterable<Formula> {
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
  const steps = money + percents > 0 ? [] : stepsTo(target, factors);
  if (steps.length > 0) return steps;
  const factor = percents === 1 ? hundredth : Decimal.one;
  // 投资（万元） beside a 单位造价 whose head does not say in what.
  if (isMoney(target) && money === 0 && percents === 0) return [factor, tenThousand];
  const isUnsaid = isBare(target) !== (money === 1) || (isBare(target) && factors.every(isBare));
  return isUnsaid && percents === 0 ? [factor, tenThousandth, tenThousand] : [factor];
}

/** 亩产（公斤） × 面积（亩） = 总产（吨）: what is measured in one unit and comes to be told in a larger one. */
function stepsTo(target: Vector, factors: readonly Vector[]): readonly Decimal[] {
  const unit = measureOfVector(target);
  if (unit === undefined) return [];
  return factors.flatMap((factor) => {
    const own = measureOfVector(factor);
    return own === undefined || own === unit ? [] : stepsFrom(own, unit);
  });
}

function measureOfVector({ values, heading }: Vector): string | undefined {
  const value = values.find((each) => each !== undefined);
  return value === undefined || value.dimension === "number" ? undefined : measureOf(value.node, heading);
}

import { Decimal } from "../../quantities/decimal.ts";
import type { WordStrength } from "./evidence.ts";
import type { Formula, Operand } from "./formula.ts";
import { isNamedRatio } from "./named-ratios.ts";
import { before, isBare, isBaseAndCurrent, isLike, isPercent, namedAmong, plus, propose } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import {
  changeWord,
  conversionWord,
  currentWord,
  growthRateWord,
  marginWord,
  growthWord,
  rateWord,
  sequenceWord,
  shareWord,
  weightWord,
} from "./words.ts";

const hundred = Decimal.of(100);

/** Percent columns: growth from one column (or line) to another, shares of the total line, one column by another. */
export function* proposePercents(sheet: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (target.dimension === "ratio" && target.says(rateWord)) {
    yield* proposeRates(
      target,
      near.filter((vector) => !isPercent(vector)),
      Decimal.one,
    );
    return;
  }
  yield* proposeQuotient(target, near);
  if (!isPercent(target) && !(isBare(target) && target.says(rateWord))) return;
  if (target.says(doneWord)) yield* proposeRates(target, near.filter(isPercent), hundred, true);
  const amounts = near.filter((vector) => !isPercent(vector) && !isNamedPercent(vector));
  for (const factor of isPercent(target) ? [hundred] : [Decimal.one, hundred]) {
    yield* proposeGrowth(sheet, target, amounts, factor);
    yield* proposeShares(sheet, target, amounts, near.filter(isPercent), factor);
    yield* proposeRates(target, amounts, factor);
    if (sheet.by === "columns" && target.says(conversionWord)) yield* proposeSteps(target, amounts, factor);
    if (target.says(marginWord)) yield* proposeMargins(target, amounts, factor);
  }
}

/** `% of net sales`, `毛利率（%）` over bare numbers. */
function isNamedPercent(vector: Vector): boolean {
  return isBare(vector) && /(?:^|[^\d\s])\s*[%％]/u.test(vector.heading);
}

function* proposeGrowth(
  sheet: Sheet,
  target: Vector,
  amounts: readonly Vector[],
  factor: Decimal,
): Iterable<Formula> {
  const isNamed = target.says(growthWord);
  const isSequence = target.says(sequenceWord);
  const signed =
    /降|减少|decrease|reduction/iu.test(target.name) && !target.name.includes("增")
      ? factor.negated()
      : factor;
  for (const current of amounts) {
    for (const base of amounts) {
      if (current === base || !isLike(current, base)) continue;
      const isDefined = target.says(growthRateWord) && isBaseAndCurrent(base, current);
      // What an investment brings beyond what it cost.
      const isReturn = target.says(returnWord) && base.says(investedWord);
      const words: WordStrength = isDefined ? "defined" : isNamed || isReturn ? "named" : "numeric";
      yield propose(target, {
        kind: "growth",
        operation: "growth",
        operands: [plus(current), plus(base)],
        factor: signed,
        words,
      });
    }
    if (isNamed) yield* proposeGains(target, current, amounts, signed);
    if (isNamed || isSequence) {
      const operands = [plus(current), before(current)];
      yield propose(target, {
        kind: "growth",
        operation: "growth",
        operands,
        factor: signed,
        words: isSequence || isBelowItsBase(sheet, target, current) ? "defined" : "named",
      });
    }
  }
}

/** 同比增长 in the row right below what grows, over columns of years. */
function isBelowItsBase({ by, lines }: Sheet, target: Vector, current: Vector): boolean {
  return (
    by === "rows" &&
    target.index === current.index + 1 &&
    target.says(growthRateWord) &&
    lines.every(({ period }) => period?.unit === "year")
  );
}

/** 增长率 of 增加额 and 本年, where the year before is not told: 29 by 303 − 29. */
function* proposeGains(
  target: Vector,
  current: Vector,
  amounts: readonly Vector[],
  factor: Decimal,
): Iterable<Formula> {
  if (current.says(changeWord)) return;
  for (const change of amounts) {
    if (!change.says(changeWord) || !isLike(current, change)) continue;
    yield propose(target, {
      kind: "growth",
      operation: "gain",
      operands: [plus(change), plus(current)],
      factor,
      words: "named",
    });
  }
}

/** 毛利率 from what is sold at and what is bought at, 节约率 from before and after. */
function* proposeMargins(target: Vector, amounts: readonly Vector[], factor: Decimal): Iterable<Formula> {
  for (const whole of amounts)
    for (const taken of amounts) {
      if (whole === taken || !isLike(whole, taken)) continue;
      const operands = [plus(whole), plus(taken)];
      yield propose(target, { kind: "share", operation: "margin", operands, factor, words: "named" });
    }
}

/** A table this long without a total line is no longer searched for shares of the sum of its lines. */
const longestUntotalled = 40;

function* proposeShares(
  { by, lines }: Sheet,
  target: Vector,
  amounts: readonly Vector[],
  rates: readonly Vector[],
  factor: Decimal,
): Iterable<Formula> {
  const words: WordStrength =
    target.says(shareWord) && !target.says(growthWord) && !target.says(weightWord) ? "defined" : "numeric";
  if (words === "numeric" && target.says(growthWord)) return;
  if (lines.some(({ above }) => above !== undefined)) {
    for (const amount of amounts) {
      const operands: Operand[] = [plus(amount), { ...plus(amount), line: "above" }];
      const strength = words === "numeric" ? "named" : words;
      yield propose(target, { kind: "share", operation: "ratio", operands, factor, words: strength });
    }
    return;
  }
  const said = lines.findLastIndex(({ role }) => role === "total");
  const whole = said === -1 || isOther(target, said) ? lineOfWhole(target, lines.length) : -1;
  const total = whole === -1 ? said : whole;
  const isOfWhole = total !== -1 && !isOther(target, total);
  const items = lines.flatMap(({ role }, index) => (role === "item" ? [index] : []));
  // 60% and 40% of a fee may be 0.60% and 0.40% of a price.
  const parts = isOfWhole ? rates.filter((rate) => isOther(rate, total) && !rate.says(growthWord)) : [];
  for (const amount of [...amounts, ...parts]) {
    const kind = "share";
    if (total !== -1) {
      const isAmid = total === whole && total > 0 && total < lines.length - 1;
      const all: Operand = { ...plus(amount), line: total, ...(isAmid && { isOfAbove: true }) };
      const operands = [plus(amount), all];
      const shown = words === "numeric" && isOfWhole ? "adjacent" : words;
      yield propose(target, { kind, operation: "ratio", operands, factor, words: shown });
    } else if (
      words === "defined" &&
      by === "columns" &&
      items.length >= 2 &&
      items.length <= longestUntotalled
    ) {
      const operands = [plus(amount), ...items.map((line) => ({ ...plus(amount), line }))];
      yield propose(target, { kind, operation: "share", operands, factor, words });
    }
  }
}

/** Where the total line does not tell the whole, another may: 98% of 净利润 beside 100% of 收入. */
function isOther({ values }: Vector, total: number): boolean {
  return values[total]?.exact.equals(hundred) !== true;
}

/** A first or last line of 100% is the whole, whatever it is called, or else the only one; -1 where there is none. */
function lineOfWhole({ values }: Vector, count: number): number {
  const isWhole = (line: number) => values[line]?.exact.equals(hundred) === true;
  if (isWhole(count - 1)) return count - 1;
  const first = values.findIndex((_, line) => isWhole(line));
  return first <= 0 || !values.some((_, line) => line > first && isWhole(line)) ? first : -1;
}

/** 甲/乙 of rows or columns of these names: LTV/CAC of LTV and CAC. */
function* proposeQuotient(target: Vector, near: readonly Vector[]): Iterable<Formula> {
  const names = quotientNames(target.name);
  if (names === undefined) return;
  const [part, whole] = names.map((name) => near.find((vector) => vector.name === name));
  if (part === undefined || whole === undefined || !isLike(part, whole)) return;
  const factor = isPercent(target) ? hundred : Decimal.one;
  const operands = [plus(part), plus(whole)];
  yield propose(target, { kind: "share", operation: "ratio", operands, factor, words: "defined" });
}

export function quotientNames(name: string): readonly [string, string] | undefined {
  const [part = "", whole = "", ...more] = name.split(/\s?[/÷∶:：]\s?/u);
  return part !== "" && whole !== "" && more.length === 0 ? [part, whole] : undefined;
}

/** Rates of rates (实际满意度 by 目标满意度) are told only where the words name both. */
function* proposeRates(
  target: Vector,
  amounts: readonly Vector[],
  factor: Decimal,
  isOfRates = false,
): Iterable<Formula> {
  const isNamed = target.says(rateWord);
  if (target.says(growthRateWord)) return;
  const stem = stemOfRate(target);
  for (const part of amounts)
    for (const whole of amounts) {
      if (part === whole || !(isLike(part, whole) || isBare(part) || isBare(whole) || sameKind(part, whole)))
        continue;
      if (isOfRates && !isDone(target, part, whole)) continue;
      const words: WordStrength =
        isNamed && !(target.says(returnWord) && !whole.says(investedWord))
          ? (stem.length >= 2 && part.name.includes(stem)) ||
            isDone(target, part, whole) ||
            isNamedRatio(target, part, whole)
            ? "defined"
            : namedAmong(amounts)
          : "numeric";
      yield propose(target, {
        kind: isGrowth(target, part, whole) ? "growth" : "share",
        operation: "ratio",
        operands: [plus(part), plus(whole)],
        factor,
        words,
      });
    }
}

/** 增减 over what it changed. */
function isGrowth(target: Vector, part: Vector, whole: Vector): boolean {
  return target.says(growthWord) && part.says(changeWord) && !whole.says(changeWord);
}

/** What becomes of each step of a funnel: 5,184 of 144,000 in the row before, then 1,815 of those. */
function* proposeSteps(target: Vector, amounts: readonly Vector[], factor: Decimal): Iterable<Formula> {
  for (const part of amounts) {
    const operands = [plus(part), before(part)];
    yield propose(target, { kind: "share", operation: "ratio", operands, factor, words: "named" });
  }
}

function sameKind(a: Vector, b: Vector): boolean {
  return a.dimension?.split(":")[0] === b.dimension?.split(":")[0];
}

/** 毛利率 of 毛利 by 收入: the rate bears the name of what is told in percent. */
function stemOfRate({ name }: Vector): string {
  return name.replace(/(?:比率|占比|比例|比重|率|比|进度|度|rate|ratio|margin|%|％)$/iu, "").trim();
}

/** 完成率 of 完成 by 目标. */
function isDone(target: Vector, part: Vector, whole: Vector): boolean {
  return target.says(doneWord) && whole.says(plannedWord) && part.says(currentWord);
}

/** What an investment brings is told of what was put in, not of what it is worth by now. */
const returnWord = /收益率|回报率|报酬率|\breturn\b|\bro[iea]\b|\byield\b/iu;
const investedWord =
  /投入|投资|本金|成本|费用|资本|资产|权益|\bassets\b|\binvest|\bcost|\bspend|\bspent\b|\bcapital|\bprincipal|\bequity/iu;

/** "Progress" is not among them: of a key result it is often told from where it began. */
const doneWord = /完成|达成|执行|进度|attain|achiev|complet/iu;
const plannedWord = /目标|计划|预算|任务|年初|target|plan|budget|goal/iu;

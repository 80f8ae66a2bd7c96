import { Decimal } from "../../quantities/decimal.ts";
import type { WordStrength } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import { isLike, isPercent, plus, propose } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { totalWord } from "./words.ts";

const hundredth = Decimal.fraction(1n, 100n);

/**
 * One column times a number that stands in a head (Contingency 10%), or in no cell at all: 产值 at 0.7 for each ton. The
 * number is taken from the first lines and must be a short one.
 */
export function* proposeConstants(sheet: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  const named = /(\d+(?:\.\d+)?)\s?[%％]/u.exec(target.heading)?.[1];
  const rate = named === undefined ? undefined : Decimal.parse(named)?.times(hundredth);
  if (rate !== undefined && sheet.by === "rows" && !isPercent(target))
    yield* proposePortions(target, rate, near);
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

const subtotalWord = /\bsub-?total\b/iu;

/**
 * A rate of what the rows above come to so far: of all that stand below the last total, of that total with them, or of what
 * stands on top of the first total.
 *
 *     小计          28,050
 *     管理费（15%）  4,207.50
 *     税金（9%）     2,903.18      9% of 28,050 + 4,207.50
 */
function* proposePortions(target: Vector, rate: Decimal, near: readonly Vector[]): Iterable<Formula> {
  const above = near.filter((vector) => vector.index < target.index && isLike(vector, target));
  const total = above.findLastIndex((vector) => vector.says(totalWord) || vector.says(subtotalWord));
  for (const first of new Set([Math.max(0, total), total + 1])) {
    const parts = above.slice(first);
    if (parts.length < 2) continue;
    const operands = parts.map(plus);
    yield propose(target, { kind: "product", operation: "portion", operands, factor: rate, words: "named" });
  }
}

/** Of how many of a head's months the other head is told: twelve between 月薪 and 全年薪酬. */
export function monthsFrom(price: Vector, target: Vector): Decimal | undefined {
  const [long, short] = [spanOf(target.name), spanOf(price.name)];
  if (short === undefined || long === undefined || long.months <= short.months) return undefined;
  return Decimal.of(long.months / short.months);
}

/** 年成本 of 月成本, yearly fee of monthly fee: twelve times what bears the same name. */
function periodsIn(target: Vector, vector: Vector): Decimal | undefined {
  const [long, short] = [spanOf(target.name), spanOf(vector.name)];
  if (short === undefined || long?.stem !== short.stem || long.months <= short.months) return undefined;
  return Decimal.of(long.months / short.months);
}

export function namesPeriod({ name }: Vector): boolean {
  return spanOf(name) !== undefined;
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

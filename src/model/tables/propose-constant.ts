import { foldText } from "../../quantities/chars.ts";
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
      // Of what stands beside it or of a total; of anything else only where more than one line says so.
      const isBeside = Math.abs(vector.index - target.index) === 1 || vector.says(totalWord);
      const words = isBeside || sheet.by === "columns" ? "defined" : "named";
      yield constant(target, vector, rate, words);
      yield constant(target, vector, rate.negated(), words);
      continue;
    }
    const periods = periodsIn(target, vector);
    for (const times of periods) yield constant(target, vector, times, "defined");
    for (const times of factorsNamed(target)) yield constant(target, vector, times, "named");
    if (periods.length === 0 && sheet.by === "columns" && vector.index < target.index) {
      const factor = firstQuotient(sheet, target, vector);
      if (factor !== undefined && !isColumnOf(factor, near))
        yield constant(target, vector, factor, "numeric");
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
  const [long, short] = [spanOf(target), spanOf(price)];
  if (short === undefined || long === undefined) return undefined;
  const [times] = timesBetween(long.period, short.period);
  return times === undefined || short.period === "day" ? undefined : Decimal.of(times);
}

/** 年成本 of 月成本, yearly fee of monthly fee, 月营业额 of 日营业额: so many times what bears the same name. */
function periodsIn(target: Vector, vector: Vector): readonly Decimal[] {
  const [long, short] = [spanOf(target), spanOf(vector)];
  if (short === undefined || long?.stem !== short.stem) return [];
  return timesBetween(long.period, short.period).map((times) => Decimal.of(times));
}

export function namesPeriod(vector: Vector): boolean {
  return spanOf(vector) !== undefined;
}

type Period = "year" | "quarter" | "month" | "week" | "day";

/** How many of the shorter are reckoned in the longer; what is usual first. */
const reckoned: Readonly<Record<Period, Partial<Record<Period, readonly number[]>>>> = {
  year: { quarter: [4], month: [12], week: [52], day: [365, 360] },
  quarter: { month: [3], week: [13], day: [90] },
  month: { week: [4], day: [30, 22] },
  week: { day: [7, 5] },
  day: {},
};

function timesBetween(long: Period, short: Period): readonly number[] {
  return reckoned[long][short] ?? [];
}

const spans: readonly (readonly [RegExp, Period])[] = [
  [
    /^(?:每|按|一)?(?:年度?|全年)|年度?$|\b(?:annual(?:ly)?|yearly|per year|a year)\b|[(（]每?年度?[)）]|\/\s?年/iu,
    "year",
  ],
  [/^(?:每|按|一)?季度?|季度?$|\b(?:quarterly|per quarter)\b|[(（]每?季度?[)）]/iu, "quarter"],
  [/^(?:每|按|一)?个?月度?|月度?$|\b(?:monthly|per month|a month)\b|[(（]每?月度?[)）]|\/\s?月/iu, "month"],
  [/^(?:每|按|一)?周|\b(?:weekly|per week|a week)\b|[(（]每?周[)）]/iu, "week"],
  [/^(?:每|按|一)?[日天](?![常期历程数])|\b(?:daily|per day|a day)\b|[(（]每?[日天][)）]/iu, "day"],
];

interface PeriodSpan {
  /** The name without the period. */
  readonly stem: string;
  readonly period: Period;
}

/** The period that a name begins or ends with, or that stands behind it in brackets. */
function spanOf(vector: Vector): PeriodSpan | undefined {
  const known = spansOf.get(vector);
  if (known !== undefined) return known === "none" ? undefined : known;
  const span = findSpan(vector.name) ?? findSpan(foldText(vector.heading.trim()));
  spansOf.set(vector, span ?? "none");
  return span;
}

function findSpan(name: string): PeriodSpan | undefined {
  for (const [word, period] of spans)
    if (word.test(name)) return { stem: name.replace(word, "").trim(), period };
  return undefined;
}

/** Asked of each column with every other. */
const spansOf = new WeakMap<Vector, PeriodSpan | "none">();

/** 成本（¥800/人天）, 费用（×12个月）, Cost @ $35: what a head says that its figures were multiplied by. */
function factorsNamed({ heading }: Vector): readonly Decimal[] {
  const text = foldText(heading);
  const [, price, times] =
    /[¥$€£]?(\d[\d,]*(?:\.\d+)?)\s?元?\s?\/\s?\p{L}|[×✕x*@]\s?[¥$€£]?(\d[\d,]*(?:\.\d+)?)/iu.exec(text) ?? [];
  const factor = Decimal.parse((price ?? times ?? "").replaceAll(",", ""));
  return factor === undefined || factor.compare(Decimal.one) <= 0 ? [] : [factor];
}

function constant(target: Vector, vector: Vector, factor: Decimal, words: WordStrength): Formula {
  return propose(target, { kind: "product", operation: "product", operands: [plus(vector)], factor, words });
}

/** 12 in most lines of 月数: that column is the factor, and one that tells 15 there is wrong. */
function isColumnOf(factor: Decimal, near: readonly Vector[]): boolean {
  return near.some(({ values }) => {
    const told = values.filter((value) => value !== undefined);
    const same = told.filter(({ exact }) => exact.equals(factor));
    return same.length >= 2 && same.length * 2 > told.length;
  });
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

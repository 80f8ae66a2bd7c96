import { isProductOf } from "../derivation/fits.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";
import { fewestNumbers, isNumberFor, isPrice } from "./prices.ts";

/**
 * What a price makes of so many, where all of them stand next to each other:
 *
 *     30个，每个20万元，计600万元        每个0.35元，3,000个，1,050元
 *     1,400 feet at $18: $25,200       Printing (500 copies at $3.20): $1,600
 *     3名，每人每天1500元，10天，4.5万元   68,400元（1,900吨，每吨36元）
 *
 * Where nothing but words of a sum stands between them, the figure is what they come to, however far off it is; other words
 * may be of something else (12人，人均3000元，下达经费4万元), and only a slip of the pen shows what was meant.
 */
export function naturalProducts(result: FlowFigure, { figures }: Flow): readonly Candidate[] {
  const before = factorsBefore(result, figures);
  const words = before === undefined ? "" : wordsBetween(before.at(-1) ?? result, result);
  const clause = words.slice(words.search(/[^，,]*$/u));
  const isPlain = before !== undefined && isResult(clause, result) && standsAlone(result, before);
  const isSaid = isPlain || (resultWord.test(clause) && endsThere(clause, result));
  const isRemarked = remark.test(result.line.text.slice(result.quantity.end, result.quantity.end + 24));
  const digits =
    before !== undefined && isOfWhatItBears(before) && !isRemarked && isOfUnit(result, before)
      ? fewDigits
      : manyDigits;
  return [
    ...(before === undefined ||
    !isAmountOf(result, before) ||
    otherWord.test(words) ||
    comesToMore(result, before, figures)
      ? []
      : [candidateOf(result, before, isPlain, isSaid, digits)]),
    ...candidatesApart(result, figures, before),
    ...bracketBehind(result, figures)
      .filter(isAllOfBracket)
      .map((factors) => candidateOf(result, factors, true, true)),
  ];
}

function candidatesApart(
  result: FlowFigure,
  figures: readonly FlowFigure[],
  before: readonly FlowFigure[] | undefined,
): readonly Candidate[] {
  const apart = before === undefined ? factorsApart(result, figures) : undefined;
  const price = apart?.at(-1);
  if (price === undefined || !isAmountOf(result, apart ?? [])) return [];
  const words = wordsBetween(price, result);
  const clause = words.slice(words.search(/[^，,]*$/u));
  if (otherWord.test(words) || !(sumWord.test(clause) || resultWord.test(clause))) return [];
  return [candidateOf(result, apart ?? [], false, false, digitsApart)];
}

const digitsApart = 2;

function candidateOf(
  result: FlowFigure,
  factors: readonly FlowFigure[],
  isPlain: boolean,
  isSaid: boolean,
  digits = manyDigits,
): Candidate {
  return {
    sum: { operation: "product", result, operands: inOrder(factors) },
    oneIn: 3,
    ...(isPlain ? { isPlain } : {}),
    ...(isSaid ? {} : { digits }),
  };
}

/** 每个网点6.5万元 of 60个网点: whatever the amount is called, it is of these, when a digit of it shows. */
function isOfWhatItBears(factors: readonly FlowFigure[]): boolean {
  const price = factors.find(isPrice);
  const numbers = factors.filter((factor) => factor !== price);
  return price !== undefined && numbers.every((number) => isNumberFor(number, price, true));
}

/** $900K (12 hires × $300K + what was there before): more is added in the same brackets. */
function isAllOfBracket(factors: readonly FlowFigure[]): boolean {
  const last = factors.toSorted((a, b) => a.at - b.at).at(-1);
  const rest = last?.line.text.slice(last.quantity.end).split(/[)）]/u, 1)[0] ?? "";
  return !/[+＋]|\bplus\b|\bless\b|[另加减扣]/iu.test(rest);
}

/** 22次（春节取消1次）, 12万元（含场地费）: what is told behind it says that it is more or less. */
const remark = /^[^，。；,;]{0,4}[（(]|^[，,]?[^，。；,;]{0,4}[含另加]/u;

/** 每场50人, and not 800人次. */
function isOfUnit(result: FlowFigure, factors: readonly FlowFigure[]): boolean {
  const price = factors.find(isPrice);
  return price?.quantity.unit === result.quantity.unit;
}

const fewDigits = 1;
const manyDigits = 3;

/** The price last, as one says it. */
function inOrder(factors: readonly FlowFigure[]): readonly FlowFigure[] {
  return [...factors.filter((factor) => !isPrice(factor)), ...factors.filter(isPrice)];
}

/** One price and the one or two numbers it is for, right before the figure. */
function factorsBefore(
  result: FlowFigure,
  figures: readonly FlowFigure[],
): readonly FlowFigure[] | undefined {
  for (const many of [2, 3]) {
    const next = figures.slice(Math.max(0, result.at - many), result.at);
    for (const factors of [next, openBefore(result, figures).slice(-many)])
      if (factors.length === many && areFactors(result, factors)) return factors;
  }
  return undefined;
}

/** What brackets say of a price is none of its factors: 6.5万元（装修3万元、设备3.5万元），60个网点390万元. */
function openBefore(result: FlowFigure, figures: readonly FlowFigure[]): readonly FlowFigure[] {
  const before = figures.slice(Math.max(0, result.at - farthest), result.at);
  return result.isBracketed ? before : before.filter(({ isBracketed }) => !isBracketed);
}

const farthest = 8;

/** `团队64人，…。全年按每人220天计，共14080人天`: the number that the price is for may be told before, once in its text. */
function factorsApart(result: FlowFigure, figures: readonly FlowFigure[]): readonly FlowFigure[] | undefined {
  const price = openBefore(result, figures).at(-1);
  if (price?.stretch !== result.stretch || !isPrice(price)) return undefined;
  const numbers = figures
    .slice(Math.max(0, price.at - farthest), price.at)
    .filter((number) => number.line === result.line && isNumberFor(number, price, true));
  const [number] = numbers;
  if (number === undefined || numbers.some(({ exact }) => !exact.equals(number.exact))) return undefined;
  return areFactors(result, [{ ...number, stretch: result.stretch }, price]) ? [number, price] : undefined;
}

function areFactors(result: FlowFigure, factors: readonly FlowFigure[]): boolean {
  if (factors.some(({ stretch }) => stretch !== result.stretch)) return false;
  // 4×106 may have been 4×10⁶.
  if (factors.some(({ label, quantity }) => label.endsWith("×") && /^10\d$/u.test(quantity.text)))
    return false;
  if (result.quantity.unit === "%" || result.quantity.change !== undefined) return false;
  const [price, ...others] = factors.filter(isPrice);
  const numbers = factors.filter((factor) => factor !== price);
  const [one, ...more] = numbers;
  if (price === undefined || one === undefined || others.length > 0) return false;
  if (numbers.length < fewestNumbers(price, result)) return false;
  if (!isProductOf(result, one, price) && !isProductOf(result, price, one)) return false;
  if (more.length === 0) return isNumberFor(one, price, false);
  // Of several numbers each has to be told in what the price is for: 3名, 10天 of 每人每天.
  return numbers.every((number) => isNumberFor(number, price, true)) && !isAlike(one, more[0] ?? one);
}

/** Nothing else, or that it is what comes of it. */
const sumWord =
  /^(?:[:：=＝，,\s–—-]|正好|一?共[计需]?|合计|总计|累计|计|需|需要|所需|资金|经费|费用|金额|支出|投入|投资|要|为|是|约|就是|即|元|so|or|that|which|i\.e\.|is|are|in all|total(?:s|l?ing)?|costs?|comes? to|makes?|making|gives?|giving|a|of|about|roughly)*$/iu;
/** That it is money, or how many, which may be of something else as well. */
const resultWord =
  /^(?:[:：=＝，,\s]|正好|一?共计?|合计|总计|累计|实现|计|需|要|总|资金|经费|费用?|金额|成本|租金|价款?|收入|支出|投入|募集|为|是|约|so|or|for|a|of|about|roughly|the|total|cost|amounts? to|com(?:es|ing) to)*$/iu;
/** Something else is in it, or takes part of it. */
const otherWord = /其中|[另含加外已拟]|包括|自筹|申请|\bplus\b|\band\b|\bless\b|\bwith\b|\bincl/iu;
/** What the price is for stands behind it: $18 a foot, $3,000 each. */
const priceTail = /^\s*(?:(?:each|apiece)\b|\/\s?\p{L}+|(?:an?|per|each|for each|for every) [a-z-]+\b)/iu;

/** Where no word says so, nothing stands behind it either: $500 in donations, $500 deposit paid. */
function isResult(words: string, result: FlowFigure): boolean {
  return sumWord.test(words) && endsThere(words, result);
}

function endsThere(words: string, { trail }: FlowFigure): boolean {
  return /[\p{L}=＝]/u.test(words) || !/\p{L}/u.test(trail);
}

/**
 * Told in the money of the price, and with no sign or word before the factors that another term or factor has to do with
 * it (2位×3万 + 10位×0.5万 = 11万, 5 workshops run twice).
 */
function standsAlone(result: FlowFigure, factors: readonly FlowFigure[]): boolean {
  const first = factors[0] ?? result;
  const price = factors.find(isPrice);
  if (price === undefined || !isAlike(price, result)) return false;
  const text = result.line.text.slice(Math.max(0, first.quantity.start - 40), result.quantity.start);
  // 1条9.5，2条×3.1 = 15.7: what equations leave out, their own readers know.
  if (/[×*xX]/u.test(text) && /[=＝]\s*\S?$/u.test(text)) return false;
  const opener = text.slice(0, Math.max(0, text.length - (result.quantity.start - first.quantity.start)));
  return !/[+＋×*÷]\s*[\p{L}\s]{0,8}$/u.test(opener) && !repetition.test(text);
}

const repetition =
  /\b(?:twice|thrice|double|doubled|both|return|round trip|times)\b|[+＋]|往返|来回|双[程份倍]|[两二三四]\s*[次轮遍趟班倍]/iu;

/** The words from one figure to the next, without what brackets say. */
function wordsBetween(one: FlowFigure, next: FlowFigure): string {
  return next.line.text
    .slice(one.quantity.end, next.quantity.start)
    .replace(/[¥$€£￥]\s*$/u, "")
    .replace(priceTail, "")
    .replace(/^[^(（]*[)）]|[(（][^()（）]*[)）]/gu, "")
    .trim();
}

/** More than the price of one, in the same money. */
function isAmountOf(result: FlowFigure, factors: readonly FlowFigure[]): boolean {
  const price = factors.find(isPrice);
  if (price === undefined || result.exact.compare(price.exact) <= 0) return false;
  return result.isAmount || result.quantity.per.every((unit) => price.quantity.per.includes(unit));
}

/** 头车1辆1200元，副车5辆、每辆400元，共3200元: what else was told is in the total as well. */
function comesToMore(
  result: FlowFigure,
  [first = result]: readonly FlowFigure[],
  figures: readonly FlowFigure[],
): boolean {
  return (
    totalWord.test(result.label) &&
    figures
      .slice(Math.max(0, first.at - 12), first.at)
      .some((other) => other.stretch === result.stretch && other.isAmount && isAlike(other, result))
  );
}

/** All that brackets right behind a figure hold. */
function bracketBehind(
  result: FlowFigure,
  figures: readonly FlowFigure[],
): readonly (readonly FlowFigure[])[] {
  if (result.isBracketed) return [];
  const held: FlowFigure[] = [];
  for (const figure of figures.slice(result.at + 1, result.at + 5)) {
    if (!figure.isBracketed || figure.stretch !== result.stretch) break;
    held.push(figure);
  }
  return areFactors(result, held) && isAmountOf(result, held) ? [held] : [];
}

import type { Calculation, QuantityNode } from "../../nodes.ts";
import { comesOut, isMultipleOf } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf, isHeadcount } from "../text/dimension.ts";
import { bearersOf, periodOfFigure, timesIn } from "../periods/figure-period.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenStretches } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * A price or rate, how many there are of what it is for, and what they come to:
 *
 *     线下试饮共120场，每场3000元，合计36万元        人均8万元，共20人，合计160万元
 *     8 workshops at $2,500 each, $20,000 in total
 *     共160万元，20人，人均8万元                     the mean stands last: it is what follows
 *
 * All three must stand in one stretch, the rate and the number be of the same thing (每场, 场), and words say of the third
 * that it is what they come to.
 */
export function readProseProducts(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of sentencesOf(prose.sentences))
    for (const stretch of spokenStretches(prose, sentence)) {
      const figures = withEach(stretch);
      if (figures.length < 3) continue;
      figures.forEach((rate, index) => {
        if (!isRateFor(rate) || !isPoint(rate.quantity)) return;
        const near = besides(figures, index);
        const isAlone = figures.length <= farthest && !hasOthers(figures, rate);
        const calculation = readProduct(prose, rate, near, isAlone, context);
        if (calculation !== undefined) found.push(calculation);
      });
    }
  return found;
}

/** `填埋点4处，一处5000元`: where there are so many 处, 一处 right before an amount means each. */
function withEach(figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  const isEach = (one: SpokenFigure | undefined, index: number) =>
    one !== undefined &&
    /^一[^一二三四五六七八九十百千万\d]/u.test(one.quantity.text) &&
    one.quantity.low === "1" &&
    figures[index + 1]?.quantity.start === one.quantity.end &&
    figures[index + 1]?.quantity.kind === "money" &&
    figures.slice(0, index).some(({ quantity }) => quantity.unit === one.quantity.unit);
  if (!figures.some(isEach)) return figures;
  return figures.flatMap((figure, index) => {
    if (isEach(figure, index)) return [];
    const one = figures[index - 1];
    const unit = isEach(one, index - 1) ? one?.quantity.unit : undefined;
    return [unit === undefined ? figure : { ...figure, label: `每${unit ?? ""}` }];
  });
}

/** Other amounts in the unit of the rate, which the sum may hold as well: 每场5万元，共8场，另有宣传费10万元，合计50万元. */
function hasOthers(figures: readonly SpokenFigure[], rate: SpokenFigure): boolean {
  const amounts = figures.filter((figure) => figure !== rate && isAmountLike(figure, rate));
  const rates = figures.filter((figure) => isSameRate(figure, rate));
  return amounts.length > 1 || rates.length > 1;
}

/** What stands around a rate; one in brackets goes with the figure before them and with nothing behind. */
function besides(figures: readonly SpokenFigure[], index: number): readonly SpokenFigure[] {
  const rate = figures[index];
  const near = figures.slice(Math.max(0, index - farthest), index + farthest + 1);
  if (rate?.isBracketed !== true) return near.filter(({ isBracketed }) => !isBracketed);
  const before = figures.slice(0, index).findLast(({ isBracketed }) => !isBracketed);
  const isNextTo = (figure: SpokenFigure) => figure === figures[index - 1] || figure === figures[index + 1];
  return near.filter(
    (figure) =>
      figure === rate ||
      figure === before ||
      (figure.isBracketed && (figure.piece === rate.piece || isNextTo(figure))),
  );
}

/** Figures farther from a rate than this belong to something else. */
const farthest = 5;

const rateWord =
  /(?:[单客]价|客单价|[\u4e00-\u9fff]均|平均|每\s*一?[^\s，、]{1,6}|售价|标准|票价|\bat(?: an?)?(?: [a-z-]+){0,3}|@|\bper [a-z]+(?: is| of| costs?)?|\baverag(?:e|ing)(?: of)?)\s*(?:为|是|约|费用|成本|补助|补贴|预算|支出|投入|价格|奖励|资助)*[:：]?\s*$/iu;
const rateBehind =
  /^(?:each|apiece|per [a-z]+|a (?:head|piece|person|seat|day|night|ticket|licen[cs]e)|\/)/iu;
/** Words that sum up what stands right before them; a total budget or the whole cost may hold more. */
const sumWord =
  /(?:共计|合计|总计|小计|总共|一共|共需?|计|=|\btotal(?:s|ling|ing)?(?: of)?|\bcomes? to|\bi\.e\.)\s*(?:为|是|约|需|投资|费用|经费|金额|支出|投入|资金|收入|成本|预算|人民币)*[:：]?\s*$/iu;
const sumBehind = /^(?:in total|total|altogether|in all|overall)/iu;
const meanWord = /[\u4e00-\u9fff]均|平均|均价|客单价|\baverag|\bper [a-z]+(?: was| is)?:?\s*(?:about)?$/iu;

function isRateFor({ quantity, label, trail }: SpokenFigure): boolean {
  if (quantity.change !== undefined || quantity.unit === "%" || quantity.unit === null) return false;
  if (quantity.isTotal === true) return false;
  return bearersOf(quantity).length > 0 || rateWord.test(label) || rateBehind.test(trail);
}

function isAmountLike(figure: SpokenFigure, rate: SpokenFigure): boolean {
  const { quantity } = figure;
  if (!isPoint(quantity) || quantity.change !== undefined || quantity.unit === null) return false;
  return dimensionOf(quantity) === dimensionOf(rate.quantity) && !isRateFor(figure);
}

function isSummedUp({ label, trail }: SpokenFigure): boolean {
  return sumWord.test(label) || sumBehind.test(trail);
}

/** Anything there may be a number of, a time and a weight too. */
function isNumberOfAny({ quantity }: SpokenFigure): boolean {
  if (!isPoint(quantity) || quantity.change !== undefined || quantity.unit === null) return false;
  return quantity.kind === "count" || quantity.kind === "duration" || quantity.dimension !== undefined;
}

function readProduct(
  prose: Prose,
  rate: SpokenFigure,
  near: readonly SpokenFigure[],
  isAlone: boolean,
  context: StatementContext,
): Calculation | undefined {
  if (near.some((figure) => figure !== rate && isSameRate(figure, rate))) return undefined;
  const numbers = near.filter((figure) => figure !== rate && countsWhatBears(figure, rate));
  const amounts = near.filter((figure) => figure !== rate && isAmountLike(figure, rate));
  const claim =
    (isAlone ? statedProduct(prose, rate, numbers, amounts, near) : undefined) ??
    productThatComesOut(rate, numbers, amounts, near);
  if (claim === undefined) return undefined;
  const { sum, factors, times } = claim;
  const [number] = factors;
  const evidence = { certainty: "stated", because: "rate-and-number" } as const;
  if (meanWord.test(rate.label) && factors.length === 1 && number !== undefined && times === 1)
    if (isLast(rate, [sum, number]))
      return makeCalculation(
        prose,
        { operation: "quotient", result: rate, operands: [sum, number], named: sum, ...evidence },
        context,
      );
  return makeCalculation(
    prose,
    { operation: "product", result: sum, operands: [...factors, rate], times, ...evidence },
    context,
  );
}

interface Product {
  readonly sum: SpokenFigure;
  readonly factors: readonly SpokenFigure[];
  readonly times: number;
}

/** Words say of one amount that it is what the rate and the number come to: whether they do is for the reader to hear. */
function statedProduct(
  prose: Prose,
  rate: SpokenFigure,
  numbers: readonly SpokenFigure[],
  amounts: readonly SpokenFigure[],
  near: readonly SpokenFigure[],
): Product | undefined {
  // 10间、每间400元，2晚: a time told beside may be a factor as well.
  if (near.some(({ quantity }) => quantity.kind === "duration")) return undefined;
  const sums = amounts.filter(isSummedUp);
  const sum = sums.find((figure) => figure.figure.start > rate.figure.start) ?? sums.at(-1);
  const times = sum === undefined ? undefined : timesOf(rate, sum, near);
  if (sum === undefined || times === undefined || isSaidAgain(near)) return undefined;
  const others = numbers.filter((figure) => figure !== sum);
  const [only, ...more] = others;
  const number =
    others.find((each) => makes(rate, [each], sum, times)) ?? (more.length === 0 ? only : undefined);
  if (
    number === undefined ||
    holdsMore(prose, [number, rate, sum]) ||
    isMultipleOf(productOf(rate, [number], sum, times))
  )
    return undefined;
  return { sum, factors: [number], times };
}

/** `20台，每台5000元，另配软件，共计15万元`: something else is in it. */
function holdsMore(prose: Prose, figures: readonly SpokenFigure[]): boolean {
  const starts = figures.map(({ quantity }) => quantity.end);
  const ends = figures.map(({ quantity }) => quantity.start);
  return more.test(prose.run.text.slice(Math.min(...starts), Math.max(...ends)));
}

const more = /[另含外]|加上|包括|\bplus\b|\bincluding\b/iu;

/** Another factor that is told in words and is no figure (5 workshops run twice, 24 places each; 两轮), or another term. */
function isSaidAgain(near: readonly SpokenFigure[]): boolean {
  return near.some(({ label, trail }) => repetition.test(label) || repetition.test(trail));
}

const repetition =
  /\b(?:twice|thrice|double|doubled|both|return|round trip|times)\b|[+＋]|往返|来回|双[程份倍]|(?<![按分])[两二三四]\s*[次轮遍趟班倍](?!付|支付|缴|拨)/iu;

/** Without such words a product is only told when it comes out, of one number or of two (300碗 × 22元 × 30天). */
function productThatComesOut(
  rate: SpokenFigure,
  numbers: readonly SpokenFigure[],
  amounts: readonly SpokenFigure[],
  near: readonly SpokenFigure[],
): Product | undefined {
  const all = near.filter((figure) => figure !== rate && isNumberOfAny(figure));
  for (const sum of amounts) {
    const times = timesOf(rate, sum, near) ?? 1;
    const others = (numbers.length > 0 ? numbers : all).filter((figure) => figure !== sum);
    const one = others.find((number) => makes(rate, [number], sum, times));
    if (one !== undefined) return { sum, factors: [one], times };
    for (const [index, first] of all.entries())
      for (const second of all.slice(index + 1))
        if (first !== sum && second !== sum && makes(rate, [first, second], sum, 1))
          return { sum, factors: [first, second], times: 1 };
  }
  return undefined;
}

function productOf(
  rate: SpokenFigure,
  factors: readonly SpokenFigure[],
  sum: SpokenFigure,
  times: number,
): Sum {
  const operands = [...factors, rate].map(({ quantity }) => makeOperand(quantity));
  return { operation: "product", operands, times, result: sum.quantity };
}

function makes(
  rate: SpokenFigure,
  factors: readonly SpokenFigure[],
  sum: SpokenFigure,
  times: number,
): boolean {
  if (factors.some(({ quantity }) => quantity.low === "1")) return false;
  if (comesOut(productOf(rate, factors, sum, times))) return true;
  const [number] = factors;
  return (
    number !== undefined &&
    factors.length === 1 &&
    times === 1 &&
    meanWord.test(rate.label) &&
    comesOut({
      operation: "quotient",
      operands: [sum, number].map(({ quantity }) => makeOperand(quantity)),
      result: rate.quantity,
    })
  );
}

function isLast(figure: SpokenFigure, others: readonly SpokenFigure[]): boolean {
  return others.every((other) => other.figure.start < figure.figure.start);
}

/** Two prices in one stretch: which of them the number goes with is anybody's guess. */
function isSameRate(figure: SpokenFigure, rate: SpokenFigure): boolean {
  return isRateFor(figure) && dimensionOf(figure.quantity) === dimensionOf(rate.quantity);
}

/** 场 of 每场, 人 of 人均; where the rate says not what for (单价), any number of things. */
function countsWhatBears(figure: SpokenFigure, rate: SpokenFigure): boolean {
  const { quantity } = figure;
  if (!isNumberOfAny(figure) || quantity.kind === "duration") return false;
  if (quantity.per.length > 0 && quantity.isTotal !== true) return false;
  // 按三次付清 says how it is paid, not for how many.
  if (/^(?:支付|拨付|缴纳|付|缴)/u.test(figure.trail)) return false;
  const each = /(?:每\s*一?个?|\/|\bper )\s*([^\s，、/]{1,12})/iu.exec(
    `${rate.label}${rate.quantity.text}${rate.trail.startsWith("per ") ? rate.trail : ""}`,
  )?.[1];
  if (isForPeople(rate)) return isHeadcount(quantity);
  if (each === undefined) return true;
  return isUnitOf(quantity, each);
}

function isForPeople({ quantity, label }: SpokenFigure): boolean {
  return quantity.per.includes("person") || /人均|每人|每名|每位/u.test(label);
}

function isUnitOf({ unit, text }: QuantityNode, each: string): boolean {
  if (unit === null) return false;
  const [a, b] = [unit.toLowerCase(), each.toLowerCase()];
  // 每个项目 and 8个, 每辆车 and 8辆: the measure word comes first; English names are singular.
  return (
    b.startsWith(a) || a.startsWith(b.replace(/s$/u, "")) || text.toLowerCase().includes(b) || a === "个"
  );
}

/** How many of the rate's periods the sum has: 12 for a price per month and a year's sum; 1 where none is said. */
function timesOf(rate: SpokenFigure, sum: SpokenFigure, near: readonly SpokenFigure[]): number | undefined {
  const period = periodOfFigure(rate.quantity, rate.label);
  if (period === undefined || (period.unit === "year" && !period.isEach)) return 1;
  if (!period.isEach) return 1;
  if (near.some(({ quantity }) => quantity.kind === "duration")) return undefined;
  const whole = periodOfFigure(sum.quantity, sum.label);
  return whole === undefined || whole.isEach ? undefined : timesIn(period.unit, whole.unit);
}

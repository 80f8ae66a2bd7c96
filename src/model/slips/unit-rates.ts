import { comesNear, comesOut, isMultipleOf } from "../../ast/statements/calculations/arithmetic.ts";
import { periodOfFigure, timesIn } from "../../ast/statements/periods/figure-period.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { unitsIn } from "../../ast/statements/text/measures.ts";
import { isAlike } from "../flow/amounts.ts";
import { calculationOf, madeOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { shareWords } from "../shared-words.ts";
import { digitsBesideSlip, sharedDigits, sharedZeros } from "./kept-digits.ts";
import { fewestNumbers, isNumberFor, isPrice } from "./prices.ts";

/**
 * A rate, how many there are of what it is for, and what they come to, where a stretch, a sentence or a short text tells these
 * and nothing else that could be meant:
 *
 *     共8家门店。每家投入3万元。合计24万元。          团队12人，人均产能25万元，全年目标300万元
 *     360 calls over 30 days, averaging 12 a day    每场覆盖150人，24场，预计覆盖3600人次
 *
 * The unit of the number ties it to the rate, and words, or a name that both have, the amount to them.
 */
export function unitRates({ figures }: Flow): readonly UnitRate[] {
  return figures.flatMap((rate) => (mayBeRate(rate) ? (readRate(rate) ?? []) : []));
}

export interface UnitRate {
  readonly sum: Sum;
  /** It comes out, as it is told or turned round; else it is wrong. */
  readonly isMade: boolean;
}

function mayBeRate(rate: FlowFigure): boolean {
  const { quantity, exact } = rate;
  if (quantity.change !== undefined || quantity.unit === "%" || exact.sign() <= 0) return false;
  if (quantity.kind === "percent" || quantity.kind === "ratio") return false;
  return isPrice(rate) || isMean(rate) || isOfEach(rate);
}

/** `25 volunteers will each give 16 hours`, `6个区各建3个站`: of each of what was counted before it. */
function isOfEach({ label, trail }: FlowFigure): boolean {
  return eachBefore.test(label) || /^(?:each|apiece)\b/iu.test(trail);
}

const eachBefore = /(?:^|[^与和及到])各[^，。；\d]{0,6}$|\beach(?: [a-z]+){1,2} ?[$£€]?$/iu;

const meanWord = /[\p{Script=Han}]均(?!价)|平均|\baverag/iu;

function isMean({ label }: FlowFigure): boolean {
  return meanWord.test(label);
}

function readRate(rate: FlowFigure): UnitRate | undefined {
  const { line } = rate;
  const scopes = [
    line.figures.filter(({ stretch }) => stretch === rate.stretch),
    line.figures.filter(({ sentence }) => sentence === rate.sentence),
    line.figures,
  ];
  for (const scope of scopes) {
    if (scope.length < 3) continue;
    if (scope.length > mostFigures) return undefined;
    const parts = partsIn(scope, rate);
    if (parts === "none") continue;
    return parts === "several" ? undefined : judge(parts);
  }
  return undefined;
}

/** Of more than these in a text, others may be meant. */
const mostFigures = 8;

interface Parts {
  readonly rate: FlowFigure;
  readonly amount: FlowFigure;
  readonly numbers: readonly FlowFigure[];
  /** The one count of people beside, which what each of them takes may be for. */
  readonly people?: FlowFigure;
  /** No other figure stands in between that could have to do with them. */
  readonly isClosed: boolean;
}

function partsIn(scope: readonly FlowFigure[], rate: FlowFigure): Parts | "none" | "several" {
  const others = scope.filter((figure) => figure !== rate);
  const amounts = others.filter((figure) => isAmountOf(figure, rate));
  const [amount] = amounts;
  if (amount === undefined) return "none";
  const bound = others.filter((figure) => figure !== amount && isNumberOf(figure, rate, amount, scope));
  if (amounts.length > 1 || others.some((figure) => figure !== amount && isOtherRate(figure, rate)))
    return "several";
  const fewest = fewestNumbers(rate, amount);
  if (bound.length < fewest) return bound.length === 0 ? "none" : "several";
  if (bound.length > fewest || new Set(bound.map(({ dimension }) => dimension)).size < bound.length)
    return "several";
  const numbers = [
    ...bound,
    ...boundTo(
      bound,
      others.filter((figure) => figure !== amount),
    ),
  ];
  const all = [rate, amount, ...numbers].toSorted((a, b) => a.at - b.at);
  const [first = rate, last = rate] = [all[0], all.at(-1)];
  const rest = scope.filter((figure) => !all.includes(figure));
  if (!isPlain(first, last)) return "several";
  const between = rest.filter((figure) => figure.at > first.at && figure.at < last.at);
  const [more] = rest;
  const people =
    rest.length === 1 && more?.dimension === "count:person" && !numbers.some(isOfPeople) ? more : undefined;
  const isClosed = between.length === 0 && rest.length <= 1;
  return { rate, amount, numbers, isClosed, ...(people === undefined ? {} : { people }) };
}

function isOfPeople({ dimension }: FlowFigure): boolean {
  return dimension === "count:person";
}

/** 8小时 of 每班8小时, 3班: a number that is for each of others itself goes with how many of these there are. */
function boundTo(numbers: readonly FlowFigure[], others: readonly FlowFigure[]): readonly FlowFigure[] {
  return numbers.flatMap((number) => {
    if (!isPrice(number)) return [];
    const [only, ...more] = others.filter(
      (other) =>
        other !== number &&
        !numbers.includes(other) &&
        isNumberFor({ ...other, isAmount: true }, number, true),
    );
    return only === undefined || more.length > 0 ? [] : [only];
  });
}

/** Told in what the rate is for; where it does not say so, the one other count that its text tells. */
function isNumberOf(
  figure: FlowFigure,
  rate: FlowFigure,
  amount: FlowFigure,
  { length }: readonly FlowFigure[],
): boolean {
  if (isNumberFor(figure, rate, true)) return true;
  const isOther = length === 3 && isOfEach(rate) && figure.at < rate.at && figure.quantity.kind === "count";
  return isOther && figure.isAmount && figure.dimension !== amount.dimension;
}

/** More than the rate, in the same unit, and no rate itself. */
function isAmountOf(figure: FlowFigure, rate: FlowFigure): boolean {
  if (figure.quantity.unit === "%" || figure.quantity.change !== undefined) return false;
  const isConverted = unitsIn(rate.quantity, figure.quantity) !== undefined;
  if (!isConverted && figure.exact.compare(rate.exact) <= 0) return false;
  // Hours of each make hours; days are what something takes.
  const isTime = figure.quantity.kind === "duration";
  if (isTime && rate.quantity.kind !== "duration") return false;
  if (isTime && !isConverted && figure.quantity.unit !== rate.quantity.unit) return false;
  if (isPrice(figure) && !isRunning(figure)) return false;
  return (isConverted || isAlike(figure, rate)) && !isNumberFor(figure, rate, true);
}

/** By the day or the year: an amount all the same. */
function isRunning({ quantity, label }: FlowFigure): boolean {
  return (
    quantity.per.length === 1 &&
    /^(?:day|year|month|week)$/u.test(quantity.per[0] ?? "") &&
    !/每|均/u.test(label)
  );
}

function isOtherRate(figure: FlowFigure, rate: FlowFigure): boolean {
  return (isPrice(figure) || isMean(figure)) && isAlike(figure, rate);
}

/** Nothing between the figures says that more, less or something else is meant. */
function isPlain(first: FlowFigure, last: FlowFigure): boolean {
  const { text } = first.line;
  const from = Math.max(0, first.quantity.start - Math.min(first.label.length, 12));
  const behind = /^[^。；;\n]{0,24}/u.exec(text.slice(last.quantity.end))?.[0] ?? "";
  return !other.test(text.slice(from, last.quantity.end) + behind);
}

const other =
  /其中|[另含外扣减]|除了?|首[批期付年次]|部分|折[后扣]|优惠|实际|实得|旺季|淡季|最[高低大小多少]|以[上下内]|至少|至多|不[少低超高]|剩|余|超额|超出|分摊|自筹|补足|起步|[起]?[，。；]?(?:保底|封顶)|\b(?:plus|less|minus|includ\w*|exclud\w*|after|up to|at least|at most|no more than|remaining|rest|extra|discount\w*|twice|both|of which|capped)\b|[+＋×*]/iu;

/** What each takes by the day may be told of all: 280人，日薪260元，用工10天，共72.8万元. */
function judge(parts: Parts): UnitRate | undefined {
  const { people, ...alone } = parts;
  if (people === undefined) return judgeOne(alone);
  const together = { ...alone, numbers: [people, ...alone.numbers] };
  const all = [judgeOne(alone), judgeOne(together)];
  const made = all.find((each) => each?.isMade === true);
  if (made !== undefined) return made;
  const [near, ...others] = all.filter((each) => each !== undefined);
  return others.length === 0 ? near : undefined;
}

function judgeOne(parts: Parts): UnitRate | undefined {
  const { rate, amount, numbers } = parts;
  const times = timesOf(parts);
  if (times === undefined) return undefined;
  const product: Sum = {
    operation: "product",
    result: amount,
    operands: [...numbers, rate],
    ...(times === 1 ? {} : { times }),
  };
  const [number, ...more] = numbers;
  const mean: Sum | undefined =
    number === undefined || more.length > 0 || times !== 1
      ? undefined
      : { operation: "quotient", result: rate, operands: [amount, number] };
  const told = mean !== undefined && rate.at > amount.at && isMean(rate) ? mean : product;
  if (comesOut(like(product)) || (mean !== undefined && isMean(rate) && comesOut(like(mean))))
    return { sum: told, isMade: true };
  return isWrong(parts, product) ? { sum: told, isMade: false } : undefined;
}

/** How often the rate has to be taken for its period to make that of the amount; undefined where that is not told. */
function timesOf({ rate, amount, numbers }: Parts): number | undefined {
  if (numbers.some(({ quantity }) => quantity.kind === "duration")) return 1;
  const own = periodOfFigure(rate.quantity, rate.label);
  if (own === undefined || own.unit === "year") return 1;
  const whole = periodOfFigure(amount.quantity, amount.label);
  if (whole?.unit === own.unit || !own.isEach) return 1;
  return whole === undefined || whole.isEach ? undefined : timesIn(own.unit, whole.unit);
}

function isWrong(parts: Parts, product: Sum): boolean {
  const { rate, amount, numbers, isClosed } = parts;
  if (isMultipleOf(like(product))) return false;
  const digits = Math.max(sharedDigits(product) - sharedZeros(product), digitsBesideSlip(product));
  const isLittle = comesNear(like(product), little);
  if ([rate, ...numbers, amount].some(isVague) && comesNear(like(product), farOff)) return false;
  if (digits >= longEnough) return true;
  if (!isClosed || !isNamed(parts) || aim.test(amount.label)) return digits >= fewDigits && isNamed(parts);
  return (!isLittle || !isMean(rate)) && isOfSize(product);
}

const little = 20;
/** About so much is no quarter more. */
const farOff = 4;
const longEnough = 3;
const fewDigits = 2;
const aim = /目标|力争|争取|预算|计划|指标|任务|\b(?:target|goal|budget|aim)/iu;

function isVague({ quantity }: FlowFigure): boolean {
  return quantity.isApproximate === true || quantity.low !== quantity.high;
}

/** Of its order, or ten times or a tenth of it: beyond, a factor is missing, or a part is meant. */
function isOfSize(product: Sum): boolean {
  const made = madeOf(product);
  const told = product.result.exact;
  if (made === undefined) return false;
  if (made.equals(told.times(ten)) || told.equals(made.times(ten))) return true;
  return made.compare(told.times(most)) <= 0 && told.times(two).compare(made.times(five)) <= 0;
}

const [two, five, ten] = [Decimal.of(2), Decimal.of(5), Decimal.of(10)];
const most = Decimal.of(4);

/** That it is what they come to, or by a name that the rate or the number has, too. */
function isNamed({ rate, amount, numbers }: Parts): boolean {
  const words = amount.label;
  if (isMean(rate) && amount.at < rate.at) return true;
  if (result.test(words) || /^(?:in total|total|altogether|in all|overall)/iu.test(amount.trail)) return true;
  return [rate, ...numbers].some(
    (each) =>
      shareWords(words, `${each.label} ${each.trail.slice(0, 12)}`) || shareWords(amount.trail, each.trail),
  );
}

const result =
  /(?:合计|共计|总计|小计|累计|总共|一共|共|计|总[价额量]?|金额|[销售营业总收交]{1,3}额|总?产[值量能]|[日月年]产|总?投资|造价|费用?|总?成本|经费|资金|支出|收入|租金|货款|价款|折合|可达)(?:为|是|约|需|达|可达|[:：\s])*$|(?:\btotal(?:s|ling|ing)?|\bcomes? to|\bor|\bi\.e\.|\bgiv(?:es|ing)|\bmak(?:es|ing)|\bso|\bthat is|=|→|\bfor)(?: a total)?(?: of| about)?[:：,\s]*[$£€]?$/iu;

function like(sum: Sum) {
  return calculationOf({ ...sum, certainty: "stated", because: "" });
}

import { comesNear, comesOut, isMultipleOf } from "../../ast/statements/calculations/arithmetic.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { isAlike } from "../flow/amounts.ts";
import { calculationOf, madeOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { shareWords } from "../shared-words.ts";
import { digitsBesideSlip, sharedDigits, sharedZeros } from "./kept-digits.ts";
import { scopesOf } from "./named-scopes.ts";
import type { Named, Scope } from "./named-scopes.ts";
import { charges, funnels, priced } from "./product-names.ts";
import type { UnitRate } from "./unit-rates.ts";

/**
 * Products whose figures are called by what they are, in a sentence, a short text, a list of short lines or a column of a table:
 *
 *     日均客流480人，客单价35元，日营业额16800元        - 订单数：1,250单 - 客单价：86元 - 销售额：107,500元
 *     线索4800条，转化率15%，成交720家               销售额200万元，提成比例3%，提成6万元
 *
 * Each name is borne by one figure of the text only; of those that several bear, a shorter text has to tell which is meant.
 */
export function namedProducts(flow: Flow): readonly UnitRate[] {
  const told = new Set<Measure>();
  return scopesOf(flow).flatMap((scope) =>
    [...pricedIn(scope), ...eachIn(scope), ...funnelsIn(scope), ...chargesIn(scope)].flatMap((sum) => {
      if (told.has(sum.result)) return [];
      const mean = meanOf(sum);
      const isMade = [sum, mean].some((each) => each !== undefined && comesOut(like(each)));
      if (!isMade && !isWrong(sum)) return [];
      told.add(sum.result);
      return [{ sum: mean !== undefined && isLast(mean) ? mean : sum, isMade }];
    }),
  );
}

/** 人均, 客单价: a rate that may have been worked out from the others, and rounded. */
function meanOf({ result, operands: [number, rate, ...more] }: Sum): Sum | undefined {
  if (number === undefined || rate === undefined || more.length > 0 || isShare(rate)) return undefined;
  return { operation: "quotient", result: rate, operands: [result, number] };
}

function isLast({ result, operands }: Sum): boolean {
  const place = ({ quantity }: Measure) => quantity.position.start.offset;
  return operands.every((operand) => place(operand) < place(result));
}

function pricedIn(scope: Scope): readonly Sum[] {
  return priced.flatMap(({ whole, rate, number }): readonly Sum[] => {
    const rates = scope.filter(
      ({ measure, name }) => isMoney(measure) && rate.test(name) && !isPart.test(name),
    );
    const price = onlyOf(rates);
    if (price === undefined) return [];
    const wholes = scope.filter(
      (named) =>
        !rates.includes(named) &&
        isMoney(named.measure) &&
        whole.test(named.name) &&
        !isPart.test(named.name) &&
        isAlike(named.measure, price.measure),
    );
    const amount = onlyOf(wholes);
    const numbers = scope.filter(
      ({ measure, name }) =>
        isNumber(measure) && number.test(`${name} ${measure.quantity.text}`) && !isPart.test(name),
    );
    const count = onlyOf(numbers);
    if (amount === undefined || count === undefined) return [];
    const days = onlyOf(scope.filter(({ measure }) => measure.quantity.unit === "day" && isAtEnd(measure)));
    if (isByDay.test(count.name) && /[月年]/u.test(amount.name) && days !== undefined)
      return [productOf(amount, [count, days, price])];
    return isOfOneTime(count.name, amount.name) ? [productOf(amount, [count, price])] : [];
  });
}

/** 30天, and nothing for each of what it is. */
function isAtEnd({ quantity }: Measure): boolean {
  return quantity.kind === "duration" && quantity.per.length === 0;
}

/** 人均产值, 单店投资, 每户补助: for each of so many of what the name says, and the same of all of them. */
function eachIn(scope: Scope): readonly Sum[] {
  return scope.flatMap((rate): readonly Sum[] => {
    const [, mean, single = mean, noun = ""] = each.exec(rate.name) ?? [];
    if (single === undefined || noun === "" || isShare(rate.measure) || isPart.test(rate.name)) return [];
    const amount = onlyOf(
      scope.filter(
        (named) =>
          named !== rate &&
          isAlike(named.measure, rate.measure) &&
          !each.test(named.name) &&
          !isPart.test(named.name) &&
          shareWords(named.name, noun),
      ),
    );
    const count = onlyOf(
      scope.filter(
        ({ measure, name, trail }) => isNumber(measure) && isCountOf(measure, name, trail, single),
      ),
    );
    if (amount === undefined || count === undefined || !isOfOneTime(rate.name, amount.name)) return [];
    if (amount.measure.exact.compare(rate.measure.exact) <= 0) return [];
    return [productOf(amount, [count, rate])];
  });
}

const each = /(?:([人户店桌亩生班次件台])均|[单每]([人户店桌亩班台件])|单位)(\p{Script=Han}{2,6})/u;

function isCountOf({ quantity }: Measure, name: string, trail = "", bearer: string): boolean {
  if (each.test(name)) return false;
  if (bearer === "人" && /员工|职工|编制|学员/u.test(name)) return true;
  return `${name}${quantity.text}${trail}`.includes(bearer);
}

/** A number, a rate of it and what comes of it, one after the other. */
function funnelsIn(scope: Scope): readonly Sum[] {
  return scope.flatMap((rate, at): readonly Sum[] => {
    const [base, result] = [scope[at - 1], scope[at + 1]];
    if (base === undefined || result === undefined || !isShare(rate.measure)) return [];
    if (!isNumber(base.measure) || !isNumber(result.measure) || isPart.test(result.name)) return [];
    if (!areTogether([base.measure, rate.measure, result.measure])) return [];
    const isBelow = result.measure.exact.compare(base.measure.exact) < 0;
    const stem = /([\p{Script=Han}]{2})率[^\p{Script=Han}]*$/u.exec(rate.name)?.[1];
    const isNamed =
      funnels.some(
        (funnel) =>
          funnel.rate.test(rate.name) && funnel.result.test(`${result.name} ${result.measure.quantity.text}`),
      ) ||
      (stem !== undefined && stem !== "增长" && endsIn(result.name, stem));
    return isNamed && isBelow === isLessThanAll(rate.measure) ? [productOf(result, [base, rate])] : [];
  });
}

/** 到场率80%，到场领取礼品200人: not all who came. */
function endsIn(name: string, stem: string): boolean {
  const at = name.lastIndexOf(stem);
  return at >= 0 && name.length - at - stem.length <= 3;
}

function isLessThanAll({ exact }: Measure): boolean {
  return exact.compare(hundred) < 0;
}

/** Money, a rate and what it makes of it: nothing else is told. */
function chargesIn(scope: Scope): readonly Sum[] {
  const shares = scope.filter(({ measure }) => isShare(measure));
  const [rate, ...more] = shares;
  const money = scope.filter(({ measure }) => isMoney(measure));
  const spans = scope.filter(({ measure }) => measure.quantity.kind === "duration");
  if (rate === undefined || more.length > 0 || money.length !== 2) return [];
  if (shares.length + money.length + spans.length < scope.length) return [];
  return charges.flatMap((charge): readonly Sum[] => {
    if (!charge.rate.test(rate.name)) return [];
    const results: readonly Named[] = money.filter(
      ({ name, measure }) => charge.result.test(name) && !isPart.test(name) && measure.isAmount,
    );
    const [result] = results.toSorted((a, b) => a.measure.exact.compare(b.measure.exact));
    const base = money.find((named) => named !== result);
    if (result === undefined || base === undefined || !isAlike(result.measure, base.measure)) return [];
    if (charge.base?.test(base.name) === false || isPart.test(base.name)) return [];
    const isInterest = /利率|interest/iu.test(rate.name);
    const years = spans.filter(({ measure }) => measure.quantity.unit === "year");
    const isOfYear = years.length === 1 || (years.length === 0 && /年利息|annual/iu.test(result.name));
    if (isInterest ? !isOfYear || spans.length > years.length : spans.length > 0) return [];
    return [productOf(result, [base, rate, ...years])];
  });
}

/** Beyond a semicolon something else is spoken of. */
function areTogether(measures: readonly Measure[]): boolean {
  const stretches = measures.map((measure) => ("stretch" in measure ? measure.stretch : undefined));
  const lines = measures.map((measure) => ("line" in measure ? measure.line : undefined));
  return new Set(lines).size > 1 || new Set(stretches).size === 1;
}

/** Of all that bear a name the one there is; several that tell the same are one. */
function onlyOf(named: readonly Named[]): Named | undefined {
  const [first] = named;
  return named.every(({ measure }) => first !== undefined && measure.exact.equals(first.measure.exact))
    ? first
    : undefined;
}

function isMoney({ quantity }: Measure): boolean {
  return quantity.kind === "money" && quantity.change === undefined;
}

function isShare({ quantity }: Measure): boolean {
  return quantity.unit === "%" && quantity.change === undefined;
}

function isNumber({ quantity, exact, isAmount }: Measure): boolean {
  return (
    (quantity.kind === "count" || quantity.kind === "number") &&
    exact.sign() > 0 &&
    (isAmount || quantity.per.length === 1)
  );
}

/** Of some of it, of another time, or not of what it seems. */
const isPart =
  /其中|[另外减已]|含(?!税)|扣(?!率)|首[批期付年次]|部分|折[后扣]|优惠|实际|旺季|淡季|回款|到账|[实未]收|退款|[拖所]欠|最[高低大小多少]|至少|不[少低超高]|剩|余|超额|去年|上年|上月|同期|新增(?!客户|用户|线索)|同比|环比|[由从提升降增调][^，。；]{0,3}[至到]$|[由从]$|\b(?:plus|less|net of|after|last|previous|prior|at least|up to|other)\b/iu;

const isByDay = /日均|每日|每天|日(?=营|销|客|订|产|收|流|单|均|成)|当日|\b(?:daily|per day|a day)\b/iu;
const times: readonly RegExp[] = [
  isByDay,
  /周|星期|\bweek/iu,
  /月|\bmonth/iu,
  /季|\bquarter/iu,
  /年|\b(?:annual|year)/iu,
];

/** Of the same day, month or year, as far as they say. */
function isOfOneTime(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => times.findIndex((time) => time.test(name)));
  return a === b;
}

function productOf({ measure }: Named, factors: readonly Named[]): Sum {
  return { operation: "product", result: measure, operands: factors.map((factor) => factor.measure) };
}

function isWrong(sum: Sum): boolean {
  const figures = [sum.result, ...sum.operands];
  if (figures.some(isRemarked)) return false;
  if (isMultipleOf(like(sum))) return false;
  if (figures.some(({ quantity }) => quantity.isApproximate === true) && comesNear(like(sum), farOff))
    return false;
  const digits = Math.max(sharedDigits(sum) - sharedZeros(sum), digitsBesideSlip(sum));
  if (digits >= fewDigits) return true;
  // Means are of another day's people as often.
  const [, rate] = sum.operands;
  if (rate !== undefined && !isShare(rate) && comesNear(like(sum), little)) return false;
  const made = madeOf(sum);
  return made !== undefined && comesNear(like(sum), 1) && sum.result.exact.compare(made.times(two)) <= 0;
}

/** 1,020万元（含外协）: brackets behind it tell that it is more, or less. */
function isRemarked(measure: Measure): boolean {
  if (!("line" in measure)) return false;
  const { line, quantity } = measure as FlowFigure;
  return remark.test(line.text.slice(quantity.end, quantity.end + longestRemark));
}

const remark =
  /^[^，。；（(]{0,4}[（(][^（()）]*(?:[含另除不减扣]|优惠|部分|自然|\b(?:incl|excl|plus|less|net|after)\w*)/iu;
const longestRemark = 32;

const farOff = 4;
const little = 20;
const fewDigits = 2;
const two = Decimal.of(2);
const hundred = Decimal.of(100);

function like(sum: Sum) {
  return calculationOf({ ...sum, certainty: "stated", because: "" });
}

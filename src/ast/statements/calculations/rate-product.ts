import { Decimal } from "../../../quantities/decimal.ts";
import type { Calculation, QuantityNode } from "../../nodes.ts";
import { comesOut } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { exactValue } from "../allocations/parts.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison } from "../text/words.ts";

/**
 * An amount, a rate of it, and what they come to:
 *
 *     目标客群500家，签约率20%，签约100家              the rate is named after what comes of it
 *     20,800 clicks; conversion 4% gives 832 orders    told where it comes out
 *     销售额100万元，退货率25%，净销售额75万元          what the rate leaves
 *     原价2000元，优惠15%后1700元
 *
 * The amount may stand in a sentence before; then, and where words do not tie the three together, only what comes out is told.
 */
export function readRateProducts(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  let earlier: readonly SpokenFigure[] = [];
  for (const sentence of prose.sentences) {
    const figures = spokenFigures(prose, sentence);
    for (const rate of figures.filter(isRate)) {
      const calculation = new RateReader(prose, context, figures, rate, earlier).read();
      if (calculation !== undefined) found.push(calculation);
    }
    earlier = [...earlier, ...figures.filter(isAmount)].slice(-mostEarlier);
  }
  return found;
}

/** How many amounts back the whole of a rate is looked for. */
const mostEarlier = 6;
/** How many figures lie between a rate and what comes of it. */
const farthest = 3;

const rateWord =
  /(?:率|比例|转化|抽成|佣金|税|计提|提取|按|折扣|优惠|让利|返点|返还|下浮|\brate|conversion|commission|\btax|\bvat|\bfee|\bmargin|deposit|discount|\bless|\bminus|returns?|churn|click-through|\bctr|take-up|\bat|\bby|share)(?:不低于|不少于|不超过|约|为|达到|达|控制在|of|is|at|about|:|：|\s)*$/iu;
const rateBehind =
  /^(?:的?(?:比例|折扣|优惠|税率|佣金|提成)|计提|抽取|预估|计|off|discount|returns?|churn|conversion|commission|margin|of (?:them|these|those|which))/iu;
/** Of the rate: what it takes is given up; of the amount: what is left. */
const takenWord =
  /退货|退款|退单|损耗|折扣|优惠|让利|下浮|扣|流失|空置|损失|\breturns?|discount|\boff\b|churn|\bless\b|\bminus\b|shrinkage|wastage|vacanc|drop-?out/iu;
const leftWord =
  /净(?!利|资产|增|值|流)|实付|实收|实得|实际|到手|剩|余|后(?:为|约|价)?$|折后|\bnet\b(?! (?:profit|income|assets|worth|cash))|\bleav|\bremain|\bafter\b|\bpay\b/iu;

const yields = /^(?:and )?(?:this |that )?(?:gives?|so|makes?|yields?|means?|i\.e\.)\b/iu;

class RateReader {
  readonly #prose: Prose;
  readonly #context: StatementContext;
  readonly #figures: readonly SpokenFigure[];
  readonly #rate: SpokenFigure;
  readonly #at: number;
  readonly #earlier: readonly SpokenFigure[];

  constructor(
    prose: Prose,
    context: StatementContext,
    figures: readonly SpokenFigure[],
    rate: SpokenFigure,
    earlier: readonly SpokenFigure[],
  ) {
    this.#prose = prose;
    this.#context = context;
    this.#figures = figures;
    this.#at = figures.indexOf(rate);
    this.#rate = rate;
    this.#earlier = earlier;
  }

  read(): Calculation | undefined {
    const results = this.#figures.slice(this.#at + 1, this.#at + 1 + farthest).filter(isAmountOrBound);
    const wholes = this.#figures.slice(0, this.#at).filter(isAmount);
    for (const result of results) {
      const others = results.slice(0, results.indexOf(result)).filter(isAmount);
      const near = [...wholes, ...others];
      const stated = this.#told(result, near);
      if (stated !== undefined) return stated;
      const all = [...this.#earlier, ...near];
      const out = all.findLast((whole) => this.#isMeant(whole, result) && this.#comesOut(whole, result));
      if (out !== undefined) return this.#make(out, result, "rate-comes-out");
    }
    return undefined;
  }

  /** Some amount of those told before makes any figure of one digit; right before the rate it has to be meant. */
  #isMeant(whole: SpokenFigure, { quantity }: SpokenFigure): boolean {
    const digits = (quantity.low?.toString() ?? "").replace(/\D/gu, "").replace(/^0+|0+$/gu, "");
    return digits.length > 1 || this.#figures[this.#at - 1] === whole;
  }

  /** The rate is named after what comes of it (签约率, 签约), or says with it what is left (退货率, 净): the three belong together. */
  #told(result: SpokenFigure, wholes: readonly SpokenFigure[]): Calculation | undefined {
    const [whole, ...others] = wholes.filter((each) => mayBeWhole(each, result));
    if (whole === undefined || others.length > 0 || !isPoint(result.quantity)) return undefined;
    if (comparison.test(result.label) || this.#figures[this.#at + 1] !== result) return undefined;
    // Beyond a semicolon something else is spoken of; and no part of an amount is more than all of it.
    if (result.stretch !== this.#rate.stretch || isBeyondWhole(this.#rate.quantity)) return undefined;
    const isLeft = this.#isLeft(result);
    const isSame = dimensionOf(whole.quantity) === dimensionOf(result.quantity);
    if (isLeft && !isSame) return undefined;
    return isLeft || this.#isNamedAfter(result, whole)
      ? this.#make(whole, result, "rate-of-amount")
      : undefined;
  }

  #isLeft(result: SpokenFigure): boolean {
    const { label, trail } = this.#rate;
    const gives =
      takenWord.test(label) || takenWord.test(trail) || /^(?:优惠|下浮|折)/u.test(this.#rate.quantity.text);
    return gives && (leftWord.test(result.label) || /^(?:remain|left|net)/iu.test(result.trail));
  }

  #isNamedAfter(result: SpokenFigure, whole: SpokenFigure): boolean {
    const isCount = result.quantity.kind === "count" && whole.quantity.kind === "count";
    if (
      isCount &&
      yields.test(result.label) &&
      /(?:conversion|rate|take-up|response)(?: is| of| at)?$/iu.test(this.#rate.label)
    )
      return true;
    const stem = /([\u4e00-\u9fff]{2})率(?:为|约|达到|达)?$/u.exec(this.#rate.label)?.[1];
    if (stem === undefined || stem === "增长") return false;
    // 到场率80%，到场领取礼品200人: not all who came.
    const at = result.label.lastIndexOf(stem);
    if (at < 0 || result.label.length - at - stem.length > 3) return false;
    if (result.quantity.kind === "money")
      return (
        whole.quantity.kind === "money" &&
        /毛利|净利|利润/u.test(stem) &&
        /收入|销售额|营收|营业额/u.test(whole.label)
      );
    return (
      result.quantity.kind === "count" && whole.quantity.kind === "count" && !/毛利|净利|利润/u.test(stem)
    );
  }

  #comesOut(whole: SpokenFigure, result: SpokenFigure): boolean {
    if (!mayBeWhole(whole, result)) return false;
    const { label, trail } = this.#rate;
    if (!rateWord.test(label) && !rateBehind.test(trail) && !takenWord.test(label)) return false;
    return comesOut(this.#sumOf(whole, result));
  }

  #sumOf(whole: SpokenFigure, result: SpokenFigure) {
    const isTaken = this.#isLeft(result);
    const operands = [makeOperand(whole.quantity), makeOperand(this.#rate.quantity, undefined, isTaken)];
    return { operation: "product", operands, result: result.quantity } as const;
  }

  #make(whole: SpokenFigure, result: SpokenFigure, because: string): Calculation {
    const evidence: Evidence = { certainty: "stated", because };
    const taken = this.#isLeft(result) ? 1 : 0;
    const claim = {
      operation: "product",
      result,
      operands: [whole, this.#rate],
      taken,
      ...evidence,
    } as const;
    return makeCalculation(this.#prose, claim, this.#context);
  }
}

function isRate({ quantity, label }: SpokenFigure): boolean {
  const { unit, change, low, high } = quantity;
  if (unit !== "%" || change !== undefined || quantity.changeFrom !== undefined) return false;
  if (/占|同比|环比|增长|增速|(?<![毛净])利率|年化|compound|growth/iu.test(label)) return false;
  return (low ?? high) !== null && quantity.malformed === undefined && !/[点点]$/u.test(quantity.text);
}

function isAmount({ quantity }: SpokenFigure): boolean {
  return (
    isPoint(quantity) && quantity.unit !== "%" && isPlainAmount(quantity) && quantity.kind !== "duration"
  );
}

/** 不少于481家次, 约21.8万元: what comes of a rate is often told as a bound. */
function isAmountOrBound(figure: SpokenFigure): boolean {
  const { quantity } = figure;
  const isBound = (quantity.low === null) !== (quantity.high === null) && quantity.unit !== "%";
  return isAmount(figure) || (isBound && quantity.kind !== "date" && quantity.kind !== "period");
}

function isBeyondWhole(rate: QuantityNode): boolean {
  return exactValue(rate)?.compare(Decimal.of(100)) === 1;
}

/** A part of money is money; a part of a number of things may be called something else (点击, 订单). */
function mayBeWhole({ quantity }: SpokenFigure, { quantity: result }: SpokenFigure): boolean {
  if ((quantity.kind === "money") !== (result.kind === "money")) return false;
  if (quantity.kind === "money" && quantity.unit !== result.unit) return false;
  const [whole, part] = [exactValue(quantity), exactValue(result)];
  return whole !== undefined && (part === undefined || part.compare(whole) < 0);
}

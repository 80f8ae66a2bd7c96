import type { Calculation, Operation, Plan, QuantityNode } from "../../ast/nodes.ts";
import { comesOut } from "../../ast/statements/calculations/arithmetic.ts";
import { isPoint, makeOperand } from "../../ast/statements/calculations/calculation.ts";
import { partBeforeRates } from "../../ast/statements/calculations/part-before-rates.ts";
import { around } from "../../ast/statements/context.ts";
import { dimensionOf, isPlainAmount } from "../../ast/statements/text/dimension.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import type { SpokenFigure } from "../../ast/statements/text/spoken-figures.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Relation } from "../relation.ts";
import { shareWords } from "../shared-words.ts";
import { relateCalculation } from "./calculation.ts";
import type { RelationContext } from "./context.ts";
import { Ledger } from "./ledger.ts";
import type { Entry, Passage } from "./ledger.ts";
import { sharesLikeNeighbours } from "./like-neighbours.ts";
import { readNamed } from "./named-figures.ts";

/**
 * Shares, growth, means and remainders whose other figures stand elsewhere in the plan:
 *
 *     占年度计划投资的30.8%     of a whole told a page before
 *     2025年任务7400万元，增长15%   on a base of another sentence
 *     人均任务约194.7万元        of the total in a table
 *     预计结余19万元            of an income and an outlay
 *
 * What the figure would have to be set against follows from it, and is looked for among the plan's amounts: a relation is
 * told only when it comes out, and no more than inferred. Of several amounts that fit, the one whose words agree is taken,
 * then the nearest.
 */
export function relateAcross(
  plan: Plan,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Set(
    known
      // That shares make 100% does not say what they are of.
      .filter(
        ({ kind, because }) => kind !== "rollup" && kind !== "sum" && because !== "shares-make-the-whole",
      )
      .map(({ stated }) => stated.span.start.offset),
  );
  const parts = new Set(
    known
      .filter(({ kind }) => kind === "sum" || kind === "rollup" || kind === "product")
      .flatMap(({ terms }) => terms.map(({ span }) => span.start.offset)),
  );
  const ledger = Ledger.of(plan);
  const reader = new AcrossReader(ledger, told, parts);
  reader.read();
  for (const one of readNamed(ledger, told)) reader.found.push(one);
  return reader.found.flatMap((calculation) => relateCalculation(calculation, context));
}

const shareCue = /占|比重|比例|份额|率|相当于|为[^，。；]{2,12}的|\bof\b|\bor\b|\bequals?\b|\bi\.e\./iu;
const growthCue =
  /增长|增幅|增速|增加|提高|上升|下降|降幅|降低|减少|成长|grow|\bup\b|\bdown\b|\brise|\bfell\b|\bmore\b/iu;
const fallCue = /下降|降幅|降低|减少|\bdown\b|\bfell\b|\bless\b|\bsaving/iu;
const meanCue = /[\u4e00-\u9fff]均|平均|客单价|均价|\baverag|\bper [a-z]+/iu;
const restCue =
  /结余|结馀|結餘|节余|盈余|富余|缺口|超支|差额|剩余|其余|余下|净增|净利|可分配|毛利|利润|增加|减少|\bsurplus|\bshortfall|\bgap\b|\bnet\b|\bslack\b|\bremaining|\bother\b|\bprofit|\bincrease|\bdecrease/iu;
/** Rates of another kind are not told from two amounts. */
const otherRate = /年均|复合|可比|不变价|利率|税率|折扣|CAGR|compound|interest/iu;

class AcrossReader {
  readonly found: Calculation[] = [];
  readonly #ledger: Ledger;
  readonly #told: ReadonlySet<number>;
  /** What takes part in a sum or product is no remainder or mean of amounts beside. */
  readonly #parts: ReadonlySet<number>;

  constructor(ledger: Ledger, told: ReadonlySet<number>, parts: ReadonlySet<number>) {
    this.#ledger = ledger;
    this.#told = told;
    this.#parts = parts;
  }

  read(): void {
    for (const passage of this.#ledger.passages) {
      const before = this.found.length;
      passage.figures.forEach((figure, index) => {
        if (this.#told.has(figure.quantity.position.start.offset)) return;
        const calculation = this.#explain(figure, index, passage);
        if (calculation !== undefined) this.found.push(calculation);
      });
      for (const one of sharesLikeNeighbours(passage, this.found.slice(before), this.#told))
        this.found.push(one);
    }
  }

  #explain(figure: SpokenFigure, index: number, passage: Passage): Calculation | undefined {
    const { quantity, label, trail } = figure;
    if (!isPoint(quantity) || otherRate.test(label)) return undefined;
    if (quantity.unit === "%") {
      const isGrowth =
        quantity.change !== undefined || growthCue.test(label) || /^[-−+＋]/u.test(quantity.text);
      if (isGrowth) return this.#growth(figure, index, passage);
      const isShare = figure.isBracketed || shareCue.test(label) || shareCue.test(trail);
      return isShare ? this.#share(figure, index, passage) : undefined;
    }
    if (this.#parts.has(quantity.position.start.offset)) return undefined;
    if (meanCue.test(label)) return this.#mean(figure, index, passage);
    return restCue.test(label) ? this.#rest(figure, index, passage) : undefined;
  }

  #share(share: SpokenFigure, index: number, passage: Passage): Calculation | undefined {
    const { figures } = passage;
    const rate = exactValue(share.quantity);
    if (rate === undefined || rate.sign() <= 0 || rate.compare(hundred) > 0) return undefined;
    const [before, behind] = [figures[index - 1], figures[index + 1]];
    const farther = [figures[index - 2], partBeforeRates(figures, index)];
    // 3.94万亿元，降5.7%，占60%，其中出口1.95万亿元: 占 tells of what stands before it.
    const near = share.label.includes("占") ? [before, ...farther, behind] : [before, behind, ...farther];
    for (const part of near) {
      if (part === undefined || !isAmount(part) || part.stretch !== share.stretch) continue;
      const whole = this.#find(dimensionOf(part.quantity), part, share, passage, (value, fraction) =>
        value.dividedBy(fraction.times(hundredth)),
      );
      const calculation = this.#make("share", share.quantity, [part.quantity, whole?.quantity]);
      if (calculation !== undefined) return calculation;
    }
    return undefined;
  }

  #growth(rate: SpokenFigure, index: number, passage: Passage): Calculation | undefined {
    const { figures } = passage;
    const isDecrease =
      rate.quantity.change === "decrease" || (rate.quantity.change === undefined && fallCue.test(rate.label));
    const before = figures.slice(Math.max(0, index - 3), index).findLast(isAmount);
    const after = figures[index + 1];
    for (const now of [before, after]) {
      if (now === undefined || !isAmount(now) || now.stretch !== rate.stretch) continue;
      const base = this.#find(dimensionOf(now.quantity), now, rate, passage, (value, percent) =>
        value.dividedBy(Decimal.one.plus((isDecrease ? percent.negated() : percent).times(hundredth))),
      );
      if (base === undefined || !shareWords(base.label, now.label)) continue;
      return now === after
        ? this.#make("growth-level", now.quantity, [base.quantity, rate.quantity], isDecrease)
        : this.#make("growth-rate", rate.quantity, [base.quantity, now.quantity], isDecrease);
    }
    return undefined;
  }

  /** The amount that a figure and a rate ask for, to the precision they are written with. */
  #find(
    dimension: string,
    figure: SpokenFigure,
    rate: SpokenFigure,
    passage: Passage,
    invert: (value: Decimal, rate: Decimal) => Decimal | undefined,
  ): Entry | undefined {
    const [value, percent] = [exactValue(figure.quantity), exactValue(rate.quantity)];
    if (value === undefined || percent === undefined) return undefined;
    const blur = (Decimal.parse(rate.quantity.resolution ?? "0") ?? Decimal.zero).times(half);
    const ends = [percent.minus(blur), percent.plus(blur)].flatMap((each) => invert(value, each) ?? []);
    const [a, b] = ends;
    if (a === undefined || b === undefined) return undefined;
    const [low, high] = a.compare(b) <= 0 ? [a, b] : [b, a];
    const entries = this.#ledger
      .between(dimension, low, high)
      .filter(({ quantity }) => quantity.position.start.offset !== figure.quantity.position.start.offset);
    return nearest(entries, passage, `${rate.label} ${rate.trail}`);
  }

  /** A total and a number of which the mean is told; one of them stands in the same passage. */
  #mean(mean: SpokenFigure, index: number, passage: Passage): Calculation | undefined {
    const value = exactValue(mean.quantity);
    if (value === undefined || value.sign() <= 0) return undefined;
    const blur = Decimal.parse(mean.quantity.resolution ?? "0") ?? Decimal.zero;
    const low = value.minus(blur);
    const high = value.plus(blur);
    for (const number of besides(passage, index)) {
      const count = exactValue(number.quantity);
      if (number === mean || count === undefined || count.compare(Decimal.one) <= 0) continue;
      if (number.quantity.unit === "%" || number.quantity.unit === mean.quantity.unit) continue;
      const totals = this.#ledger.between(dimensionOf(mean.quantity), low.times(count), high.times(count));
      const total = nearest(totals, passage, mean.label);
      const calculation = this.#make("quotient", mean.quantity, [total?.quantity, number.quantity]);
      if (calculation !== undefined) return calculation;
    }
    return undefined;
  }

  /** What is left of two amounts; one of them stands in the same passage. */
  #rest(rest: SpokenFigure, index: number, passage: Passage): Calculation | undefined {
    const left = exactValue(rest.quantity);
    if (left === undefined || left.sign() <= 0) return undefined;
    const dimension = dimensionOf(rest.quantity);
    for (const near of besides(passage, index)) {
      const value = exactValue(near.quantity);
      if (near === rest || value === undefined || !isAmount(near)) continue;
      if (dimensionOf(near.quantity) !== dimension) continue;
      const [larger, smaller] = [value.plus(left), value.minus(left)];
      const more = nearest(this.#ledger.between(dimension, larger, larger), passage, rest.label);
      if (more !== undefined && more.quantity !== near.quantity)
        return this.#make("difference", rest.quantity, [more.quantity, near.quantity]);
      if (smaller.sign() <= 0) continue;
      const less = nearest(this.#ledger.between(dimension, smaller, smaller), passage, rest.label);
      if (less !== undefined && less.quantity !== rest.quantity)
        return this.#make("difference", rest.quantity, [near.quantity, less.quantity]);
    }
    return undefined;
  }

  #make(
    operation: Operation,
    result: QuantityNode,
    operands: readonly (QuantityNode | undefined)[],
    isDecrease = false,
  ): Calculation | undefined {
    const values = operands.filter((operand) => operand !== undefined);
    const places = new Set([result, ...values].map(({ position }) => position.start.offset));
    if (values.length < operands.length || places.size <= values.length) return undefined;
    const sum = {
      operation,
      result,
      operands: values.map((value) => makeOperand(value)),
      ...(isDecrease ? { isDecrease } : {}),
    };
    if (!comesOut(sum)) return undefined;
    const position = around([result.position, ...values.map((value) => value.position)]);
    return { type: "calculation", position, certainty: "inferred", because: "comes-out", ...sum };
  }
}

const hundred = Decimal.of(100);
const half = Decimal.fraction(1n, 2n);
const hundredth = Decimal.fraction(1n, 100n);

function isAmount({ quantity }: SpokenFigure): boolean {
  return isPoint(quantity) && quantity.unit !== "%" && isPlainAmount(quantity);
}

/** How many figures of its passage are looked at on either side of one. */
const besideIt = 12;

function besides({ figures }: Passage, index: number): readonly SpokenFigure[] {
  return figures.slice(Math.max(0, index - besideIt), index + besideIt + 1);
}

/** Farther away than so many amounts, only words that agree lead from one figure to another. */
const closeBy = 60;

function nearest(entries: readonly Entry[], passage: Passage, words: string): Entry | undefined {
  const distance = ({ order }: Entry) => Math.abs(order - passage.order);
  const agreeing = entries.filter(({ label }) => shareWords(label, words));
  const candidates = agreeing.length > 0 ? agreeing : entries.filter((entry) => distance(entry) <= closeBy);
  return candidates.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || distance(entry) < distance(best) ? entry : best),
    undefined,
  );
}

import type { Calculation } from "../../nodes.ts";
import { comesOut } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { doublingsIn, withDoublings } from "./doublings.ts";
import {
  baseWord,
  fallOf,
  hasOwnSubject,
  isChange,
  isNamedOtherwise,
  isOfBefore,
  isOnlyWas,
  isPoints,
  isRate,
  isRateOfBefore,
  isSigned,
  isToldAgain,
  otherRate,
  reached,
  withComparisons,
} from "./growth-words.ts";
import { isMeasure, isRateOfMeasure } from "./measured-against.ts";
import { isOnlyOfYear, levelsOf } from "./growth-levels.ts";
import type { Levels } from "./growth-levels.ts";
import { exactValue } from "../allocations/parts.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { spokenStretches } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { ofWhich } from "../text/words.ts";

/**
 * Changes told together with the levels they lie between:
 *
 *     由50万元提高到60万元，增长20%               from one level to another, with the rate
 *     较上年1000万元增长25%，达到1250万元          a base of last year, the rate, the level reached
 *     实现收入1250万元，比上年增加250万元，增长25%   the level, by how much it grew, and the rate of that
 *     从10天压缩到3天，压缩7天                    by how much, in the unit of the levels
 *
 * A rate belongs to the levels between the rates before and after it; each level is taken once.
 */
export function readProseGrowth(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    if (sentence.figures.length < 1) continue;
    const doublings = doublingsIn(prose, sentence, context);
    for (const spoken of spokenStretches(prose, sentence)) {
      const figures = withComparisons(spoken);
      const told = figures.filter(
        (figure, index) =>
          !isMeasure(figures, index) && !isRateOfMeasure(figures, index) && !isRateOfBefore(figure),
      );
      const all = withDoublings(told, doublings);
      if (all.length >= 3) new GrowthReader(prose, all, context).read(found);
    }
  }
  return found;
}

class GrowthReader {
  readonly #prose: Prose;
  readonly #figures: readonly SpokenFigure[];
  readonly #context: StatementContext;
  readonly #taken = new Set<SpokenFigure>();
  /** The level that the change before led to: `a decrease of 2, or 4%, on May and of 5, or 9%, on April`. */
  #now: SpokenFigure | undefined;
  /** The levels of the change before, when that was told in their own unit: 比上年的780万元增加70万元，增幅9%. */
  #last: { readonly levels: Levels; readonly change: SpokenFigure } | undefined;

  constructor(prose: Prose, figures: readonly SpokenFigure[], context: StatementContext) {
    this.#prose = prose;
    this.#figures = figures;
    this.#context = context;
  }

  read(found: Calculation[]): void {
    const changes = this.#figures.flatMap((_, index) => (isChange(this.#figures, index) ? [index] : []));
    // What is told again as a rate has the levels of the change before it.
    const isAgain = changes.map((index, order) => order > 0 && this.#isToldAgain(index));
    let before = -1;
    let own = -1;
    changes.forEach((index, order) => {
      if (isAgain[order] === false) [before, own] = [own, index];
      const from = Math.max(before + 1, index - farthest);
      let next = order + 1;
      while (isAgain[next] === true) next++;
      const to = Math.min(changes[next] ?? this.#figures.length, index + farthest + 1);
      const near = this.#figures.slice(from, to);
      const change = this.#figures[index];
      if (change === undefined) return;
      const calculation = this.#readChange(change, near, this.#figures[changes[order - 1] ?? -1]);
      if (calculation !== undefined) found.push(calculation);
    });
  }

  #isToldAgain(index: number): boolean {
    const figure = this.#figures[index];
    return figure !== undefined && isToldAgain(figure) && isChange(this.#figures, index - 1);
  }

  #readChange(
    change: SpokenFigure,
    near: readonly SpokenFigure[],
    before: SpokenFigure | undefined,
  ): Calculation | undefined {
    if (otherRate.test(change.label + change.trail)) return undefined;
    const free = near.filter(
      (figure) => figure !== change && isPoint(figure.quantity) && !this.#taken.has(figure),
    );
    const levels = levelsOf(free, change, this.#prose.run.text);
    if (levels !== undefined) return this.#change(change, levels);
    if (isRate(change) && this.#last !== undefined && this.#last.change === before && free.length === 0)
      return this.#change(change, this.#last.levels);
    if (before === undefined || isRate(change) === isRate(before)) return undefined;
    return isRate(change) ? this.#rateOfChange(change, before) : this.#rateOfChange(before, change);
  }

  #change(change: SpokenFigure, levels: Levels): Calculation | undefined {
    const { base, now, evidence } = levels;
    const isSame = dimensionOf(base.quantity) === dimensionOf(change.quantity);
    const isDecrease = fallOf(change, base, now);
    // Behind a rate in brackets stand the levels that it is worked out from.
    const isShown = base.isBracketed && now.isBracketed && !change.isBracketed;
    // The level reached has no name of its own (提高到60万元): that of the level before holds.
    const isUnnamed = isOnlyOfYear(base);
    const named =
      isShown || isUnnamed ? change : reached.test(now.label) && now.label.length <= 6 ? base : now;
    const isOfOther =
      (hasOwnSubject(change) && now.figure.start < change.figure.start) ||
      this.#isParted(now, change) ||
      ofWhich.test(change.label) ||
      (evidence.because === "base-of-before" && isNamedOtherwise(base, now)) ||
      (isUnnamed && runsAgainst(isDecrease, base, now)) ||
      exceeds(change, base, now, isSame);
    if (isOfOther && !comesOut(sumOf(change, levels, isSame, isDecrease))) return undefined;
    if (isRate(change) && (!isSame || !isPoints(change))) {
      if (base.quantity.unit === "%") return undefined;
      this.#take(change, base, now);
      const magnitude = isSigned(change) ? false : isDecrease;
      return now.figure.start > change.figure.start && isPoint(change.quantity) && !isShown
        ? this.#make("growth-level", now, [base, change], evidence, magnitude, named)
        : this.#make("growth-rate", change, [base, now], evidence, magnitude, named);
    }
    if (!isSame || (isSigned(change) && !isPoints(change))) return undefined;
    this.#take(change, base, now);
    this.#last = { levels, change };
    // −0.3个百分点 tells the sign itself.
    const operands = isDecrease && !isSigned(change) ? [base, now] : [now, base];
    return this.#make("difference", change, operands, evidence, false, named);
  }

  /** `会员费由199元提高到299元，新增会员1200人，增长20%`: an amount of something else stands between. */
  #isParted(now: SpokenFigure, change: SpokenFigure): boolean {
    const [from, to] = [this.#figures.indexOf(now), this.#figures.indexOf(change)];
    return this.#figures
      .slice(from + 1, Math.max(from + 1, to))
      .some(
        (between) =>
          !this.#taken.has(between) &&
          between.quantity.unit !== "%" &&
          dimensionOf(between.quantity) !== dimensionOf(now.quantity),
      );
  }

  /** `1250万元，比上年增加250万元，增长25%`, or the rate first: what grew is the level before them, less the change. */
  #rateOfChange(rate: SpokenFigure, change: SpokenFigure): Calculation | undefined {
    const at = Math.min(this.#figures.indexOf(change), this.#figures.indexOf(rate));
    const first = this.#figures[at];
    if (first === undefined || isSigned(rate) || !isPoint(change.quantity)) return undefined;
    if (this.#figures[at + 1] !== (first === change ? rate : change)) return undefined;
    if (otherRate.test(change.label + change.trail + rate.label)) return undefined;
    const isDecrease = fallOf(isToldAgain(rate) ? change : rate, change, change);
    const now = this.#figures
      .slice(Math.max(0, at - farthest), at)
      .findLast(
        (figure) =>
          (!this.#taken.has(figure) || figure === this.#now) &&
          isPoint(figure.quantity) &&
          dimensionOf(figure.quantity) === dimensionOf(change.quantity),
      );
    if (now === undefined) return undefined;
    if ((baseWord.test(now.label) || isOfBefore(now)) && !isOnlyWas(now)) return undefined;
    if (this.#taken.has(change) || newOfBefore.test(change.label)) return undefined;
    if (ofWhich.test(first.label) || this.#taken.has(rate)) return undefined;
    if (otherBase.test(this.#prose.run.text.slice(now.figure.before.start, first.figure.start)))
      return undefined;
    const operands = [makeOperand(change.quantity), makeOperand(now.quantity)];
    const sum: Sum = { operation: "growth-of-change", operands, isDecrease, result: rate.quantity };
    const isNext = this.#figures[at - 1] === now && !(first === rate && hasOwnSubject(change));
    if (!comesOut(sum) && (!isNext || isOfBase(rate, change, now))) return undefined;
    this.#take(rate, change, now);
    this.#now = now;
    const evidence: Evidence = { certainty: "stated", because: "rate-of-change" };
    return this.#make("growth-of-change", rate, [change, now], evidence, isDecrease, now);
  }

  #take(...figures: readonly SpokenFigure[]): void {
    for (const figure of figures) this.#taken.add(figure);
  }

  #make(
    operation: Calculation["operation"],
    result: SpokenFigure,
    operands: readonly SpokenFigure[],
    evidence: Evidence,
    isDecrease: boolean,
    named: SpokenFigure,
  ): Calculation {
    return makeCalculation(
      this.#prose,
      { operation, result, operands, isDecrease, named, ...evidence },
      this.#context,
    );
  }
}

/** 上年新增300张 is as much as was new then, and no change of what is told now. */
const newOfBefore =
  /(?<![比较較][^，。；,;]{0,6})(?:上年|去年|上月|上期|同期)[^，。；,;\d]{0,4}(?:新增|净增)$/u;

/** 同口径完成3.02亿元: the rate is on a base that was worked over. */
const otherBase = /同口径|可比口径|剔除|扣除|还原|like[- ]for[- ]like/iu;

/** `2024年规模1.08亿元，今年增加1020万元，增长9.4%`: the level told may be the one before the change. */
function isOfBase(rate: SpokenFigure, change: SpokenFigure, level: SpokenFigure): boolean {
  if (!/今年|本年|当年|本期|本月|this (?:year|quarter|month)/iu.test(change.label)) return false;
  const operands = [makeOperand(change.quantity), makeOperand(level.quantity)];
  return comesOut({ operation: "share", operands, result: rate.quantity });
}

/** Levels farther from a rate than this many figures belong to something else. */
const farthest = 4;

/** 由80元降至72元，年省80万元: what is more than either level is no change from one to the other. */
function exceeds(change: SpokenFigure, base: SpokenFigure, now: SpokenFigure, isSame: boolean): boolean {
  const [by, from, to] = [change, base, now].map(({ quantity }) => exactValue(quantity));
  if (!isSame || by === undefined || from === undefined || to === undefined) return false;
  return by.compare(from) > 0 && by.compare(to) > 0;
}

/** Whether it has risen, where the change is a fall, or the other way round: then that year is one to come. */
function runsAgainst(isDecrease: boolean, base: SpokenFigure, now: SpokenFigure): boolean {
  const [from, to] = [base, now].map(({ quantity }) => exactValue(quantity));
  return from !== undefined && to !== undefined && (isDecrease ? to.compare(from) : from.compare(to)) > 0;
}

/** The change as it would be worked out from the levels. */
function sumOf(change: SpokenFigure, { base, now }: Levels, isSame: boolean, isDecrease: boolean): Sum {
  const [from, to] = [makeOperand(base.quantity), makeOperand(now.quantity)];
  return isSame
    ? { operation: "difference", operands: isDecrease ? [from, to] : [to, from], result: change.quantity }
    : { operation: "growth-rate", operands: [from, to], isDecrease, result: change.quantity };
}

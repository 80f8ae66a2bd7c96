import type { Calculation } from "../nodes.ts";
import { comesOut } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { Evidence, StatementContext } from "./context.ts";
import { dimensionOf } from "./dimension.ts";
import { doublingsIn } from "./doublings.ts";
import { exactValue } from "./parts.ts";
import { sentencesOf } from "./prose.ts";
import type { Prose } from "./prose.ts";
import type { BlockPlace } from "./reading.ts";
import { spokenStretches } from "./spoken-figures.ts";
import type { SpokenFigure } from "./spoken-figures.ts";

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
    const told = [...doublingsIn(prose, sentence, context)];
    for (const figures of spokenStretches(prose, sentence)) {
      const doubled = told.filter(({ stretch }) => stretch === figures[0]?.stretch);
      const all = doubled.length === 0 ? figures : [...figures, ...doubled].sort(byPlace);
      if (all.length >= 3) new GrowthReader(prose, all, context).read(found);
    }
  }
  return found;
}

function byPlace(a: SpokenFigure, b: SpokenFigure): number {
  return a.figure.start - b.figure.start;
}

const changeWord =
  /(?:增长|成长|成長|增長|增加|提高|提升|上升|上涨|增幅|涨幅|增速|增长率|扩大|高出|超出|高|低|多|净增|新增|增收|增支|增产|上浮|回升|攀升|下降|降低|减少|减收|减支|减产|压缩|压减|缩短|缩减|缩小|收窄|节约|节省|下浮|回落|下滑|省|少花|多花|降幅|少|降|增|涨|up|down|by|grew|growth(?: of)?|rose|fell|rise(?: of)?|fall(?: of)?|drop(?: of)?|increased?(?: of)?|decreased?(?: of)?|reduced?|reduction(?: of)?|cut(?: of)?|saved?|saving(?: of)?|uplift(?: of)?|gain(?: of)?|gained|lost|plus|minus)\s*(?:了|约|达|为|率为|率|幅度)?[:：]?\s*$/iu;
const fallWord =
  /(?:下降|降低|减少|减收|减支|减产|压缩|压减|缩短|缩减|缩小|收窄|节约|节省|下浮|回落|下滑|省|少花|降幅|少|降|\bdown\b|\bfell\b|\breduc|\bcut\b|\bsav|\bdrop|\bdecreas|\blower\b|\bless\b|\bfewer\b|\bshrink|\bdeclin)/iu;
const changeBehind =
  /^(?:increase|decrease|rise|growth|gain|uplift|drop|fall|decline|cut|reduction|saving|improvement|uplift|higher|lower|more|less|fewer|up|down|的?(?:增长|增幅|涨幅|降幅|提升))/iu;
/** What is told of the time before, or of where a change begins. */
const baseWord =
  /(?:上年|去年|上期|上月|上季度?|上半年同期|前年|往年|同期|基期|基数|上一年|年初|期初|上周|(?:较|較|比|从|由)\s?\d{2,4}年|(?:较|較|比)[^，。；\d]{1,10}的$|\bwas\b|\bagainst\b|\bversus\b|\bvs\.?|\bcompared (?:with|to)\b|\bfrom\b|\blast (?:year|quarter|month)\b|\bprevious(?:ly)?\b|\bprior\b|\bup on\b|\bthan\b)/iu;
const baseBehind =
  /^(?:in (?:the )?(?:fy\s?)?(?:19|20)\d\d|(?:a )?(?:year|quarter|month) (?:ago|earlier|before)|last (?:year|quarter|month))/iu;
const reached =
  /(?:达到|达|增至|升至|降至|提高到|提升到|提升至|提高至|下降至|降低至|调整至|增加到|增长到|减少到|降到|到|至|reach(?:ing|ed|es)?|to)\s*(?:约)?$/iu;
/** Rates of another kind: a mean over years, at constant prices, of what can be compared. */
const otherRate =
  /年均|平均每年|复合|可比|同口径|不变价|剔除|扣除|实际增长|生产总值|GDP|增加值|CAGR|compound|annual average|per annum|a year on average|constant|organic|like[- ]for[- ]like|real terms|分别|respectively|各增长|均增长/iu;

class GrowthReader {
  readonly #prose: Prose;
  readonly #figures: readonly SpokenFigure[];
  readonly #context: StatementContext;
  readonly #taken = new Set<SpokenFigure>();
  /** The levels of the change before, when that was told in their own unit: 比上年的780万元增加70万元，增幅9%. */
  #last: { readonly levels: Levels; readonly change: SpokenFigure } | undefined;

  constructor(prose: Prose, figures: readonly SpokenFigure[], context: StatementContext) {
    this.#prose = prose;
    this.#figures = figures;
    this.#context = context;
  }

  read(found: Calculation[]): void {
    const changes = this.#figures.flatMap((_, index) => (isChange(this.#figures, index) ? [index] : []));
    changes.forEach((index, order) => {
      const from = Math.max((changes[order - 1] ?? -1) + 1, index - farthest);
      const to = Math.min(changes[order + 1] ?? this.#figures.length, index + farthest + 1);
      const near = this.#figures.slice(from, to);
      const change = this.#figures[index];
      if (change === undefined) return;
      const calculation = this.#readChange(change, near, this.#figures[changes[order - 1] ?? -1]);
      if (calculation !== undefined) found.push(calculation);
    });
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
    if (before !== undefined && isRate(change) && !isRate(before)) return this.#rateOfChange(change, before);
    return undefined;
  }

  #change(change: SpokenFigure, levels: Levels): Calculation | undefined {
    const { base, now, evidence } = levels;
    const isSame = dimensionOf(base.quantity) === dimensionOf(change.quantity);
    const isDecrease = fallOf(change, base, now);
    // The level reached has no name of its own (提高到60万元): that of the level before holds.
    const named = reached.test(now.label) && now.label.length <= 6 ? base : now;
    const isOfOther =
      (hasOwnSubject(change) && now.figure.start < change.figure.start) || this.#isParted(now, change);
    if (isOfOther && !comesOut(sumOf(change, levels, isSame, isDecrease))) return undefined;
    if (isRate(change) && (!isSame || !isPoints(change))) {
      if (base.quantity.unit === "%") return undefined;
      this.#take(change, base, now);
      const magnitude = isSigned(change) ? false : isDecrease;
      return now.figure.start > change.figure.start && isPoint(change.quantity)
        ? this.#make("growth-level", now, [base, change], evidence, magnitude, named)
        : this.#make("growth-rate", change, [base, now], evidence, magnitude, named);
    }
    if (!isSame || (isSigned(change) && !isPoints(change))) return undefined;
    this.#take(change, base, now);
    this.#last = { levels, change };
    return this.#make("difference", change, isDecrease ? [base, now] : [now, base], evidence, false, named);
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

  /** `1250万元，比上年增加250万元，增长25%`: what grew is the level before the change, less the change. */
  #rateOfChange(rate: SpokenFigure, change: SpokenFigure): Calculation | undefined {
    const at = this.#figures.indexOf(change);
    if (this.#figures[at + 1] !== rate || isSigned(rate) || !isPoint(change.quantity)) return undefined;
    if (otherRate.test(change.label + change.trail)) return undefined;
    const isDecrease = fallOf(rate, change, change);
    const now = this.#figures
      .slice(Math.max(0, at - farthest), at)
      .findLast(
        (figure) =>
          !this.#taken.has(figure) &&
          isPoint(figure.quantity) &&
          dimensionOf(figure.quantity) === dimensionOf(change.quantity),
      );
    if (now === undefined || baseWord.test(now.label) || this.#taken.has(change)) return undefined;
    const operands = [makeOperand(change.quantity), makeOperand(now.quantity)];
    const sum: Sum = { operation: "growth-of-change", operands, isDecrease, result: rate.quantity };
    const isNext = this.#figures[at - 1] === now;
    if (!isNext && !comesOut(sum)) return undefined;
    this.#take(rate, change, now);
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

/** Levels farther from a rate than this many figures belong to something else. */
const farthest = 4;

function isRate({ quantity }: SpokenFigure): boolean {
  return quantity.unit === "%";
}

/** 4个百分点 lies between two shares. */
function isPoints({ quantity }: SpokenFigure): boolean {
  return quantity.unit === "%" && /点$|pp$|points?$/iu.test(quantity.text);
}

/** −50% says by itself that it is a fall. */
function isSigned({ quantity }: SpokenFigure): boolean {
  return /^[-−–+＋]/u.test(quantity.text);
}

function isChange(figures: readonly SpokenFigure[], index: number): boolean {
  const figure = figures[index];
  if (figure === undefined || figure.quantity.malformed !== undefined) return false;
  const { quantity, label, trail, isBracketed } = figure;
  if (quantity.changeFrom !== undefined || quantity.kind === "date" || quantity.kind === "period")
    return false;
  const before = figures[index - 1];
  // 每月省34万元 is a change of what is told per month; other figures per month are levels.
  const isSameRate = before !== undefined && before.quantity.per.join() === quantity.per.join();
  if (quantity.per.some((unit) => unit !== "year") && !isSameRate) return false;
  if (/占|比重|share of/iu.test(label)) return false;
  if (isRate(figure) && isBracketed && label === "" && isChange(figures, index - 1)) return true;
  if (isRate(figure) && isSigned(figure)) return isBracketed || label === "" || changeWord.test(label);
  // 新增6万人 is a level of its own; 比上年增加250万元 is a change.
  if (isRate(figure))
    return quantity.change !== undefined || changeWord.test(label) || changeBehind.test(trail);
  if (/(?:新增|净增)(?:[^，]{0,12})$/u.test(label) && !baseWord.test(label))
    return /净增$/u.test(label) && before !== undefined && isLinked(figures[index - 2], before);
  if (isPoints(figure)) return index >= 2 || quantity.change !== undefined;
  return changeWord.test(label) && !reached.test(label) && (quantity.change !== undefined || index >= 2);
}

interface Levels {
  readonly base: SpokenFigure;
  readonly now: SpokenFigure;
  readonly evidence: Evidence;
}

/** The two levels a change lies between: from one to another, or one that is said of the time before and the other. */
function levelsOf(free: readonly SpokenFigure[], change: SpokenFigure, text: string): Levels | undefined {
  return levelsFromTo(free, change, text) ?? levelsByTime(free, change);
}

function levelsFromTo(free: readonly SpokenFigure[], change: SpokenFigure, text: string): Levels | undefined {
  const pairs: Levels[] = [];
  for (const [index, now] of free.entries()) {
    const base = free[index - 1];
    if (base === undefined || dimensionOf(base.quantity) !== dimensionOf(now.quantity)) continue;
    if (!isLinked(base, now) || !fits(change, base)) continue;
    pairs.push({ base, now, evidence: { certainty: "stated", because: "from-to" } });
  }
  const before = pairs.findLast(({ now }) => now.figure.start < change.figure.start);
  if (before !== undefined) return before;
  // 增长9.4%，其中技改投资由6.3亿元增至12.6亿元: levels behind a change may be those of something else, which they name.
  return pairs.find(({ base }) => {
    const between = text.slice(change.figure.end, base.figure.start);
    return (
      between.replace(/[从由自從，,、(（:：]|\b(?:from|about)\b/giu, "").replace(tellsChange, "").length < 2
    );
  });
}

/** 由50万元提高到60万元: the second is what the first became. */
function isLinked(base: SpokenFigure | undefined, now: SpokenFigure): boolean {
  if (base === undefined) return false;
  return (
    now.quantity.changeFrom?.start === base.quantity.start ||
    (/(?:[从由自從][^，。；]{0,8}|\bfrom(?: about| around)?)$/iu.test(base.label) && reached.test(now.label))
  );
}

/** A change in the unit of the levels, or a rate of them. */
function fits(change: SpokenFigure, level: SpokenFigure): boolean {
  return isRate(change) && !isPoints(change)
    ? !isRate(level)
    : dimensionOf(change.quantity) === dimensionOf(level.quantity);
}

function levelsByTime(free: readonly SpokenFigure[], change: SpokenFigure): Levels | undefined {
  const all = free.filter((figure) => fits(change, figure) && isOfBefore(figure) && !isChanged(figure));
  // "Revenue was" may tell of now as well as of before; "against", "last year" do not.
  const sure = all.filter((figure) => !isOnlyWas(figure));
  const bases = sure.length > 0 ? sure : all;
  const [base, ...others] = bases;
  if (base === undefined || others.length > 0) return undefined;
  const rest = free.filter(
    (figure) =>
      figure !== base &&
      dimensionOf(figure.quantity) === dimensionOf(base.quantity) &&
      (!isOfBefore(figure) || isOnlyWas(figure)) &&
      (!isChanged(figure) || figure.label.includes("新增")) &&
      !/其中|占/u.test(figure.label),
  );
  const now =
    rest.find((figure) => reached.test(figure.label)) ??
    rest.findLast((figure) => figure.figure.start < Math.max(base.figure.start, change.figure.start)) ??
    rest[0];
  if (now === undefined) return undefined;
  const isOnly = rest.length === 1 || reached.test(now.label);
  const evidence: Evidence = { certainty: isOnly ? "stated" : "inferred", because: "base-of-before" };
  return { base, now, evidence };
}

/** The change as it would be worked out from the levels. */
function sumOf(change: SpokenFigure, { base, now }: Levels, isSame: boolean, isDecrease: boolean): Sum {
  const [from, to] = [makeOperand(base.quantity), makeOperand(now.quantity)];
  return isSame
    ? { operation: "difference", operands: isDecrease ? [from, to] : [to, from], result: change.quantity }
    : { operation: "growth-rate", operands: [from, to], isDecrease, result: change.quantity };
}

/** Words that tell of a change and name nothing that changes. */
const tellsChange =
  /[\s，、(（:：]|同比|环比|比|较|較|上年|去年|同期|上月|上期|年初|预算|计划|的|又|共|累计|净|幅度|幅|率|约|了|达|为|实际|将|可|力争|确保|\d+年?|\b(?:an?|the|or|of|i\.e\.|that|is|which|up|down|by|over|from|about|and|year[- ]on[- ]year|yoy|\w*increas\w*|\w*growth|grew|rose|fell|rise|cut|saving|saved?|drop\w*|declin\w*|reduc\w*|plus|minus|higher|lower|more|less|than|last|year)\b/giu;

/** `返工率下降2个百分点`: the clause of the change says what changes, which may not be what was told before. */
function hasOwnSubject({ label, isBracketed }: SpokenFigure): boolean {
  if (isBracketed) return false;
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  return clause.replace(changeWord, "").replace(tellsChange, "").length >= 2;
}

function isOfBefore({ label, trail, isBracketed }: SpokenFigure): boolean {
  if (isBracketed && /(?:较|較|比)[^，。；\d]{1,10}$/u.test(label)) return true;
  return baseWord.test(label) || baseBehind.test(trail);
}

function isOnlyWas({ label, trail }: SpokenFigure): boolean {
  return /\bwas$/iu.test(label) && !baseWord.test(label.slice(0, -3)) && !baseBehind.test(trail);
}

/** 比上年增加250万元 tells of the time before and is no level of it. */
function isChanged({ quantity, label }: SpokenFigure): boolean {
  return quantity.change !== undefined || changeWord.test(label);
}

function fallOf(change: SpokenFigure, base: SpokenFigure, now: SpokenFigure): boolean {
  const { quantity, label, trail } = change;
  if (quantity.change !== undefined) return quantity.change === "decrease";
  if (fallWord.test(label.slice(-12)) || fallWord.test(trail.slice(0, 14))) return true;
  if (changeWord.test(label) || changeBehind.test(trail)) return false;
  const [from, to] = [exactValue(base.quantity), exactValue(now.quantity)];
  return from !== undefined && to !== undefined && to.compare(from) < 0;
}

import type { Calculation } from "../../nodes.ts";
import { comesNear, comesOut, isExact } from "./arithmetic.ts";
import type { Sum } from "./arithmetic.ts";
import { makeCalculation, makeOperand } from "./calculation.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { isMeasure, isRateOfMeasure, partInRun } from "./measured-against.ts";
import { partBeforeRates } from "./part-before-rates.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import {
  goesBy,
  inOrder,
  isAmount,
  isDone,
  isMore,
  isOfAnother,
  isOfPart,
  isOfSeveral,
  isShare,
  meant,
  mostWholes,
  partOfWhole,
  sameKind,
} from "./share-figures.ts";
import { sharesLikeOthers } from "./shares-like-others.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { amongIt, comparison, wholeWord } from "../text/words.ts";

/**
 * A share told beside the amounts it is of:
 *
 *     总投资58亿元，占全部投资96亿元的60.4%           both amounts stand with it
 *     目标500万元，完成480万元，完成率96%             what was meant and what was done, with their rate
 *     总预算60万元，医疗12万元，占20%                 the whole was told before
 *     30 of 40 services (75%)
 *
 * Where the whole has to be looked for, a share is only told when it comes out: there may be another whole.
 */
export function readProseShares(prose: Prose, { context }: BlockPlace): Calculation[] {
  const reader = new ShareReader(prose, context);
  for (const sentence of prose.sentences) reader.readSentence(sentence);
  return [...reader.found, ...sharesLikeOthers(prose, reader.found, context)];
}

const shareWord =
  /(?:占(?:到|比|了)?|比重|份额|占比(?:为)?|accounts? for|making up|represent(?:s|ing)|equal to|or|i\.e\.)[^，。；,;]{0,16}$/iu;
const onlyShareWord =
  /(?:占|占比|占总[^，。；的]{0,4}的?|占全部的?|占其中的?|占预算的?)(?:约|为|达|:|：)?\s*$/u;
const rateWord = /([^\s，。；,;]{2})(?:率|比例|进度)(?:达到|达|为|约|是|超过)?[:：]?\s*(?:目标)?$/u;
const doneRate = /^(?:完成|达成|执行|实现)$/u;
class ShareReader {
  readonly found: Calculation[] = [];
  readonly #prose: Prose;
  readonly #context: StatementContext;
  /** Amounts told so far that may be a whole: of the sentences before, and of this one. */
  #wholes: SpokenFigure[] = [];

  constructor(prose: Prose, context: StatementContext) {
    this.#prose = prose;
    this.#context = context;
  }

  readSentence(sentence: Sentence): void {
    const figures = spokenFigures(this.#prose, sentence);
    figures.forEach((figure, index) => {
      if (isShare(figure)) {
        const calculation = this.#readShare(figure, index, figures);
        if (calculation !== undefined) this.found.push(calculation);
      } else if (isAmount(figure)) {
        this.#wholes.push(figure);
        if (this.#wholes.length > mostWholes) this.#wholes.shift();
      }
    });
  }

  #readShare(share: SpokenFigure, index: number, figures: readonly SpokenFigure[]): Calculation | undefined {
    const before = figures[index - 1];
    const part = this.#partOf(share, index, figures);
    const [inRun, measure] = partInRun(figures, index) ?? [];
    if (inRun !== undefined && measure !== undefined && isAmount(inRun) && sameKind(inRun, measure))
      return this.#make(share, inRun, measure, { certainty: "stated", because: "share-of-measure" });
    return (
      this.#withWhole(share, before, part, figures[index + 1], figures[index - 2]) ??
      this.#againstMeasure(share, index, figures) ??
      this.#among(share, part, figures) ??
      this.#byNames(share) ??
      this.#ofMany(share, figures, index) ??
      this.#rate(share, figures, index) ??
      this.#ofEarlier(share, part ?? inOrder(figures, index)) ??
      this.#ofWhich(share, part, figures) ??
      this.#ofGrown(share, partBeforeRates(figures, index)) ??
      this.#before(share, figures[index + 1])
    );
  }

  #partOf(share: SpokenFigure, index: number, figures: readonly SpokenFigure[]): SpokenFigure | undefined {
    const before = figures[index - 1];
    if (before === undefined || !isAmount(before)) return undefined;
    if (isOfSeveral(share) && figures.slice(0, index).filter(isAmount).length > 1) return undefined;
    return share.isBracketed || shareWord.test(share.label) || share.label === "" ? before : undefined;
  }

  /** `占全部投资96亿元的60.4%`, `12% of sales of $1,500k`: the whole is told with the share. */
  #withWhole(
    share: SpokenFigure,
    before: SpokenFigure | undefined,
    part: SpokenFigure | undefined,
    after: SpokenFigure | undefined,
    earlier: SpokenFigure | undefined,
  ): Calculation | undefined {
    const evidence: Evidence = { certainty: "stated", because: "share-of-whole" };
    if (
      before !== undefined &&
      earlier !== undefined &&
      /(?:占|完成|达到?|为|相当于)[^，。；]{0,16}$/u.test(before.label)
    ) {
      // 二季度81.9万件；上半年占全年320万件的46.9%: the clause names what the share is of.
      if (
        /^的?$/u.test(share.label) &&
        isAmount(earlier) &&
        sameKind(earlier, before) &&
        !isOfAnother(before, earlier) &&
        !isOfSeveral(before) &&
        !isOfPart(share, earlier, before)
      )
        return this.#make(share, earlier, before, evidence);
    }
    // 新增就业3.1万人，完成年度目标（2.8万人）的110.7%
    if (
      before?.isBracketed === true &&
      earlier?.isBracketed === false &&
      // 支出18.2万元（含春游6.5万元），占46.7%: brackets before the clause say nothing of its whole.
      before.figure.start >= share.figure.before.start &&
      /^.{0,16}的$/u.test(share.label)
    ) {
      const isOf = /(?:占|完成|达到?|为|是|相当于)[^，。；]{0,16}的$/u.test(share.label);
      if (isOf && isAmount(before) && isAmount(earlier) && sameKind(earlier, before))
        return this.#make(share, earlier, before, evidence);
    }
    if (part !== undefined && after !== undefined && /^of\b[^,.;]{0,24}$/iu.test(share.trail)) {
      if (isAmount(after) && sameKind(part, after) && /\b(?:of|at|is|the)$/iu.test(share.trail))
        return this.#make(share, part, after, evidence);
    }
    return undefined;
  }

  /** `到位25.47亿元，完成市任务（42.5亿元）的59.94%、县任务（46.5亿元）的54.78%`: one amount against several measures. */
  #againstMeasure(
    share: SpokenFigure,
    index: number,
    figures: readonly SpokenFigure[],
  ): Calculation | undefined {
    const measure = figures[index - 1];
    if (measure === undefined || !isMeasure(figures, index - 1) || !isAmount(measure)) return undefined;
    let at = index - 2;
    while (at >= 0 && index - at <= mostMeasured && (isMeasure(figures, at) || isRateOfMeasure(figures, at)))
      at--;
    const part = figures[at];
    if (part === undefined || !isAmount(part) || !sameKind(part, measure)) return undefined;
    const sum = shareOf(share, part, measure);
    const isNear = at === index - 2 && comesNear(sum, 2) && !isOfAnother(measure, part);
    if (!isNear && !comesOut(sum)) return undefined;
    return this.#make(share, part, measure, { certainty: "stated", because: "share-of-measure" });
  }

  /** `全市3129个计划中，2624个集中在教育系统，占全市计划的84%`: what is spoken of is the whole. */
  #among(
    share: SpokenFigure,
    part: SpokenFigure | undefined,
    figures: readonly SpokenFigure[],
  ): Calculation | undefined {
    if (part === undefined || share.isBracketed || !share.label.includes("占")) return undefined;
    const before = figures
      .slice(0, figures.indexOf(part))
      .filter((figure) => isAmount(figure) && sameKind(figure, part));
    const spoken = before.findLast(({ trail }) => amongIt.test(trail));
    if (spoken === undefined) return undefined;
    // 838件建议中，792件公开；有434件办理结果公开，占公开总数的54.8%: others may be meant, where they come out.
    const whole = [spoken, ...before].find((each) => comesOut(shareOf(share, part, each)));
    if (whole === undefined && before.length > 1) return undefined;
    return this.#make(share, part, whole ?? spoken, { certainty: "stated", because: "share-among" });
  }

  /** `税收收入占财政收入66.2%`: amounts that were told by these names. */
  #byNames(share: SpokenFigure): Calculation | undefined {
    const [, partName, wholeName] = partOfWhole.exec(share.label) ?? [];
    if (partName === undefined || wholeName === undefined || share.isBracketed) return undefined;
    const part = this.#wholes.findLast((each) => goesBy(each, partName));
    const whole = this.#wholes.findLast((each) => each !== part && goesBy(each, wholeName));
    if (part === undefined || whole === undefined || !sameKind(part, whole)) return undefined;
    const operands = [makeOperand(part.quantity), makeOperand(whole.quantity)];
    if (!comesNear({ operation: "share", operands, result: share.quantity }, 2)) return undefined;
    return this.#make(share, part, whole, { certainty: "stated", because: "share-by-names" });
  }

  /** `30 of 40 services … (75%)`, `6 of the 9`. */
  #ofMany(share: SpokenFigure, figures: readonly SpokenFigure[], index: number): Calculation | undefined {
    const [part, whole] = [figures[index - 2], figures[index - 1]];
    if (part === undefined || whole === undefined) return undefined;
    if (!share.isBracketed && share.label !== "" && !/^(?:or|i\.e\.)$/u.test(share.label)) return undefined;
    if (!/^(?:out )?of\b[^,.;]{0,24}$/iu.test(part.trail)) return undefined;
    if (!isAmount(part) || !isAmount(whole) || isMore(part, whole)) return undefined;
    // With 22 of them that gives €13,640k, i.e. 3.3% above plan.
    if ((part.quantity.kind === "money") !== (whole.quantity.kind === "money")) return undefined;
    if (/^(?:on average|above|below|over|under|more|less|higher|lower|up|down)\b/iu.test(share.trail))
      return undefined;
    return this.#make(share, part, whole, { certainty: "stated", because: "so-many-of" });
  }

  /** `完成率96%` after what was meant and what was done; `开工率70%` after 共40个 and 开工28个, where it comes out. */
  #rate(share: SpokenFigure, figures: readonly SpokenFigure[], index: number): Calculation | undefined {
    const isSummedUp = /^(?:i\.e\.|or|that is|=|即)$/iu.test(share.label);
    const stem = isSummedUp ? "" : rateWord.exec(share.label)?.[1];
    if (stem === undefined || comparison.test(share.label)) return undefined;
    const near = figures.slice(Math.max(0, index - 4), index).filter(isAmount);
    if (isSummedUp || doneRate.test(stem)) {
      const plans = near.filter(({ label }) => meant.test(label) && !isDone.test(label));
      const results = near.filter(({ label }) => isDone.test(label));
      const [plan] = plans;
      const [result] = results;
      if (plans.length === 1 && results.length === 1 && plan !== undefined && result !== undefined)
        if (sameKind(plan, result))
          return this.#make(share, result, plan, { certainty: "stated", because: "done-of-meant" });
    }
    const part = isSummedUp ? undefined : near.findLast(({ label }) => label.includes(stem));
    if (part === undefined) return undefined;
    return (
      this.#firstThatComesOut(share, part, near, (a, b) => a.quantity.kind === b.quantity.kind) ??
      this.#marginOf(share, part, stem)
    );
  }

  /** `销售额4860万元…毛利1215万元，毛利率25%`: a margin is of what was sold, wherever that was told before. */
  #marginOf(share: SpokenFigure, part: SpokenFigure, stem: string): Calculation | undefined {
    if (!/毛利|净利|利润|费用|成本|税负|margin/iu.test(stem)) return undefined;
    const sales = this.#wholes.filter(({ label }) =>
      /收入|营收|销售|营业额|产值|revenue|sales/iu.test(label),
    );
    return this.#firstThatComesOut(share, part, sales);
  }

  /** `30% on signature ($49,587)`, `按5%计提16,729元`: the amount stands behind its share. */
  #before(share: SpokenFigure, part: SpokenFigure | undefined): Calculation | undefined {
    if (part === undefined || !isAmount(part)) return undefined;
    const isLinked =
      part.isBracketed ||
      part.label === "" ||
      /[:：]$|即|对应|计提|提取|收取|约|不超过|合|i\.e\.|or$/u.test(part.label);
    return isLinked ? this.#firstThatComesOut(share, part, this.#wholes) : undefined;
  }

  /** The whole stands somewhere before: the nearest amount that words call a whole, or any of which it comes out. */
  #ofEarlier(share: SpokenFigure, part: SpokenFigure | undefined): Calculation | undefined {
    if (part === undefined) return undefined;
    const larger = this.#wholes.filter((whole) => whole !== part && sameKind(whole, part));
    const found = this.#firstThatComesOut(share, part, larger);
    if (found !== undefined) return found;
    // 其中汉族共有812人，占94%；其次是回族，共有32人，占3.7%: each is told in all, and none is the whole of another.
    const wholes = larger.filter(({ label }) => wholeWord.test(label) && !label.includes("其中"));
    if (wholeWord.test(part.label)) return undefined;
    const [only] = wholes;
    if (only === undefined || wholes.length > 1 || !onlyShareWord.test(share.label)) return undefined;
    if (isOfAnother(share, part)) return undefined;
    return this.#make(share, part, only, { certainty: "stated", because: "share-of-the-total" });
  }

  /** `开发投资42.6亿元，其中住宅投资33.8亿元，占79.3%`: the whole is what 其中 takes the part out of. */
  #ofWhich(
    share: SpokenFigure,
    part: SpokenFigure | undefined,
    figures: readonly SpokenFigure[],
  ): Calculation | undefined {
    if (part === undefined || part.isBracketed || !/^\s*其中/u.test(part.label)) return undefined;
    if (!/^占(?:比|比重)?(?:约|为|达|：)?$/u.test(share.label.trim())) return undefined;
    const whole = figures[figures.indexOf(part) - 1];
    if (whole === undefined || !isAmount(whole) || !sameKind(whole, part)) return undefined;
    if (whole.isBracketed || whole.quantity.kind === "count") return undefined;
    return this.#make(share, part, whole, { certainty: "stated", because: "share-of-which" });
  }

  /** `出口3.1亿元，增长5.4%，占出口总值的15.3%`: by how much the part has grown is told in between. */
  #ofGrown(share: SpokenFigure, part: SpokenFigure | undefined): Calculation | undefined {
    if (part === undefined) return undefined;
    const larger = this.#wholes.filter((whole) => whole !== part && sameKind(whole, part));
    return this.#firstThatComesOut(share, part, larger);
  }

  #firstThatComesOut(
    share: SpokenFigure,
    part: SpokenFigure,
    wholes: readonly SpokenFigure[],
    isComparable: (a: SpokenFigure, b: SpokenFigure) => boolean = sameKind,
  ): Calculation | undefined {
    const sumOf = (each: SpokenFigure): Sum => ({
      operation: "share",
      operands: [makeOperand(part.quantity), makeOperand(each.quantity)],
      result: share.quantity,
    });
    const fitting = wholes.filter(
      (each) => each !== part && isComparable(each, part) && comesOut(sumOf(each)),
    );
    // Of 完成4860万元，计划5000万元，电商486万元占10% the share is just a tenth of the first.
    const whole = fitting.findLast((each) => isExact(sumOf(each))) ?? fitting.at(-1);
    return whole === undefined
      ? undefined
      : this.#make(share, part, whole, { certainty: "stated", because: "share-comes-out" });
  }

  #make(share: SpokenFigure, part: SpokenFigure, whole: SpokenFigure, evidence: Evidence): Calculation {
    return makeCalculation(
      this.#prose,
      { operation: "share", result: share, operands: [part, whole], named: part, ...evidence },
      this.#context,
    );
  }
}

/** How many figures back the amount is looked for that measures are set against. */
const mostMeasured = 7;

function shareOf({ quantity }: SpokenFigure, part: SpokenFigure, whole: SpokenFigure): Sum {
  return {
    operation: "share",
    operands: [makeOperand(part.quantity), makeOperand(whole.quantity)],
    result: quantity,
  };
}

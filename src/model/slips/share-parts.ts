import { amongIt, comparison } from "../../ast/statements/text/words.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { totalWord } from "../flow/words.ts";
import { shareWords } from "../shared-words.ts";
import { isCalledInShort, nameOfPart, nameOfWhole, stemOf } from "./share-words.ts";

/** What a part may be a share of, and how much its words say so. */
export interface Whole {
  readonly whole: Measure;
  readonly oneIn: number;
  readonly digits?: number;
  readonly isSaid?: boolean;
  readonly isPlain?: boolean;
}

/** What a share is the share of: the amount at its place, of its name, or right before it. */
export interface Part {
  readonly part: FlowFigure;
  /** `分别占38.1%和26.8%`: by its place among others. */
  readonly isInOrder?: boolean;
  /** 分别占火灾总数和亡人总数的: the name at its place among those of what the shares are of. */
  readonly wholeName?: string;
  /** The share says the name of this amount: 开工28个，开工率70%; 小学占48%. */
  readonly isNamed?: boolean;
}

export function partOf(share: FlowFigure, flow: Flow): Part | undefined {
  const before = flow.figures
    .slice(Math.max(0, share.at - longestRun * 2), share.at)
    .filter(({ sentence, isAmount }) => sentence === share.sentence && isAmount);
  const inOrder = partInOrder(share, before, flow);
  if (inOrder !== undefined) return inOrder;
  const spoken = spokenOf(share, before, flow);
  if (spoken !== undefined) return { part: spoken };
  const stem = stemOf(share);
  if (stem !== undefined && ofOthers.test(stem)) return undefined;
  const named = stem === undefined ? undefined : before.findLast((part) => goesBy(part, stem));
  if (named !== undefined) return { part: named, isNamed: true };
  const called = partCalled(share, flow);
  if (called !== undefined) return { part: called, isNamed: true };
  const last = before.at(-1);
  if (last !== undefined && isToldOfGrown(share, last, flow)) return { part: last };
  if (last?.at !== share.at - 1 || (last.isBracketed && !share.isBracketed)) return undefined;
  if (stem !== undefined) return isRateOfOthers(share, last) ? undefined : { part: last };
  if (share.label === "" && !share.isBracketed && nameOfWhole(share) === undefined) return undefined;
  return isOfAnother(share, last) ? undefined : { part: last };
}

/** `产值186.4亿元，去年同期170.7亿元，增长9.2%，完成全年目标380亿元的49.1%`: what the sentence speaks of, but for what was before. */
function spokenOf(
  share: FlowFigure,
  before: readonly FlowFigure[],
  { figures }: Flow,
): FlowFigure | undefined {
  const measure = figures[share.at - 1];
  if (measure === undefined || !/^的?$/u.test(share.label) || share.isBracketed) return undefined;
  if (!/(?:占|完成|相当于)[^，。；]{0,16}$/u.test(measure.label)) return undefined;
  const [only, ...others] = before.filter(
    (part) =>
      part !== measure &&
      part.stretch === share.stretch &&
      isAlike(part, measure) &&
      part.quantity.change === undefined &&
      !comparison.test(part.label),
  );
  return others.length === 0 ? only : undefined;
}

const longestRun = 8;

/** 其中小学612人、初中318人。小学占47.7%: the one amount of the text that goes by its name. */
function partCalled(share: FlowFigure, { figures }: Flow): FlowFigure | undefined {
  const name = nameOfPart(share);
  // 85名理事中，本科以上占64.7%: of these.
  const previous = figures[share.at - 1];
  const isAmong = previous?.sentence === share.sentence && amongIt.test(previous.trail);
  if (name === undefined || isAmong) return undefined;
  const called = figures
    .slice(Math.max(0, share.at - farthest), share.at)
    .filter((part) => part.line === share.line && part.isAmount && isCalledInShort(part, name));
  return called.length === 1 ? called[0] : undefined;
}

const farthest = 40;

/** 利润率, 增长率: of other things than what was told to be done. */
const ofOthers = /增长|下降|提升|利润|毛利|净利|负债|收益|回报|费用|年化|转化|周转|折现|税|利息|失业|就业/u;

/** `转移劳动力620人，年末城镇登记缺勤率0.6%`: whose rate it is, its own clause says, and the amount before is not theirs. */
function isRateOfOthers({ label }: FlowFigure, part: FlowFigure): boolean {
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  const owner = clause.replace(/\p{Script=Han}{2}率.*$/u, "").replace(ofAll, "");
  return owner.length >= longOwner && !shareWords(owner, part.label);
}

/** Words before a rate that do not say whose it is. */
const ofAll =
  /[\s其均约共合计即]|目前|整体|总体|全[年市县区镇省国]|截[至止]|年[初末底]|本[年月期周]|当[年月期]/gu;
const longOwner = 4;

/** 开工28个, 28个项目开工. */
function goesBy({ label, trail }: FlowFigure, stem: string): boolean {
  return label.includes(stem) || trail.slice(0, 10).includes(stem);
}

/** `A 21.45亿元，B 203.62亿元，占比分别为4.4%、41.9%`: the amount at the place of the share. */
function partInOrder(share: FlowFigure, before: readonly FlowFigure[], { figures }: Flow): Part | undefined {
  const isOfRun = (at: number) =>
    figures[at]?.quantity.unit === "%" && figures[at].sentence === share.sentence;
  let [first, end] = [share.at, share.at + 1];
  while (share.at - first < longestRun && isOfRun(first - 1)) first--;
  while (end - first < longestRun && isOfRun(end)) end++;
  if (end - first < 2 || !/分别|依次|^即$/u.test(figures[first]?.label ?? "")) return undefined;
  const run = before.filter(({ at, label }) => at < first && !totalWord.test(label)).slice(first - end);
  const part = run[share.at - first];
  if (run.length < end - first || part === undefined) return undefined;
  const names = namesOfWholes(figures[first]?.label ?? "");
  const wholeName = names.length === run.length ? names[share.at - first] : undefined;
  return { part, isInOrder: true, ...(wholeName === undefined ? {} : { wholeName }) };
}

/** 火灾总数 and 亡人总数 of 分别占火灾总数和亡人总数的. */
function namesOfWholes(label: string): readonly string[] {
  const names = /占(?:到|了)?([^，。；,的占\d]{4,40}?)的?(?:比重|比例)?$/u
    .exec(label)?.[1]
    ?.split(/[、和与及]|以及/u);
  return names?.every((name) => name.length >= 2) === true ? names : [];
}

/** `出口3.08亿元，同比增长5.4%，占出口总值的15.3%`: by how much the part has grown is told in between, or what it is of something else. */
function isToldOfGrown(share: FlowFigure, last: FlowFigure, { figures }: Flow): boolean {
  const between = figures.slice(last.at + 1, share.at);
  if (between.length === 0 || between.length > 2 || last.isBracketed || last.stretch !== share.stretch)
    return false;
  if (!/^[，,]?\s*占[^，。；]{2,14}(?:为|达)?$/u.test(share.label)) return false;
  return between.every(
    ({ quantity, label }) =>
      quantity.unit === "%" &&
      /(?:增长?|下?降|上升|升|减少?|增加|提高|涨)$|^[，,]?\s*(?:占|完成)[^，。；]{2,14}$/u.test(label),
  );
}

/** `自筹20万元，申请部分占70%`: the clause of the share names what it is the share of, and that is not the amount before. */
function isOfAnother({ label, isBracketed }: FlowFigure, part: FlowFigure): boolean {
  if (isBracketed) return false;
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  if (/分别|依次/u.test(clause)) return true;
  const subject = clause
    .replace(/(?:占|完成|相当于|^\s*(?:为|达到?)).*$/u, "")
    .replace(
      /[\s其均约共合计即]|i\.e\.|\b(?:or|that is|just|about|this|which|is|contributing|representing|making up|accounting for)\b|=/giu,
      "",
    );
  return subject.length >= 2 && !part.label.includes(subject) && !subject.endsWith("率");
}

import { comparison } from "../../ast/statements/text/words.ts";
import { isMoney } from "../derivation/comparable.ts";
import { isShareOf } from "../derivation/fits.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { tablesAround } from "../flow/nearby.ts";
import { totalWord } from "../flow/words.ts";
import { pairsOf } from "../shared-words.ts";
import type { Explained } from "./explained.ts";
import type { Part, Whole } from "./share-parts.ts";
import { wholesAlike } from "./wholes-alike.ts";
import { anyWhole, isCalled, isCalledJust, isOfPlan, nameOfWhole, stemOf } from "./share-words.ts";

export function wholesOf(share: FlowFigure, told: Part, flow: Flow, explained: Explained): readonly Whole[] {
  const { part } = told;
  const measure = measureBefore(share, part, flow) ?? measureBehind(share, part, flow);
  if (measure !== undefined) return [{ whole: measure, oneIn: 2, isSaid: true }];
  const name = told.wholeName ?? nameOfWhole(share) ?? amongBefore.exec(part.label)?.[1];
  const canBe = (whole: Measure) =>
    whole !== part &&
    isShareOf(share, part, whole) &&
    !("label" in whole && comparison.test(String(whole.label))) &&
    !("label" in whole && isSibling(share, part, String(whole.label))) &&
    whole.exact.compare(part.exact) > 0;
  const fits = (whole: Measure) => canBe(whole) && (isAlike(part, whole) || isMoney(part) || isMoney(whole));
  // 手术占出院的33.3%: both are named, whatever either is counted in.
  const called =
    name === undefined ? [] : wholesCalled(name, share, flow, told.isNamed === true ? canBe : fits);
  if (called.length > 0) return called;
  if (isOfPlan(share)) return plansFor(share, part, flow);
  const isNamed = name !== undefined && !anyWhole.test(name);
  const alike = isNamed ? wholesAlike(name, share, flow, explained, fits) : [];
  if (alike.length > 0 || (isNamed && !ofAll.test(name))) return alike;
  const shared = wholesOfNeighbours(share, part, flow, explained).filter(fits);
  const total = isOnlyShare(share) ? explained.wholeOf(part) : undefined;
  if (!isNamed && total !== undefined && fits(total)) {
    const others = shared.filter((whole) => whole !== total);
    const digits = others.length < shared.length ? 0 : 1;
    return [
      { whole: total, oneIn: 2, digits, isSaid: true },
      ...others.map((whole): Whole => ({ whole, oneIn: 2, digits: 3 })),
    ];
  }
  // 占外贸总值 may be of what other shares beside it are of by another name, or by none.
  const isSaid = shared.length === 1 && areTogether(share, part, shared, flow, explained);
  if (isNamed) return shared.map((whole) => ({ whole, oneIn: 2, digits: isSaid ? 1 : 2, isSaid }));
  if (shared.length > 0) return shared.map((whole) => ({ whole, oneIn: 2, isSaid }));
  return wholesBefore(share, told, flow, fits);
}

/** 其中本地2114户，占94%；外地84户，占3.7%: what 其中 told first is a part beside the next, and no whole of it. */
function isSibling(share: FlowFigure, part: FlowFigure, label: string): boolean {
  return label.includes("其中") && !part.label.includes("其中") && share.label.includes("占");
}

/** `总产值186.4亿元，去年同期170.7亿元，完成全年目标380亿元的49.1%`: the clause of the share tells the amount it is of. */
function measureBefore(share: FlowFigure, part: FlowFigure, { figures }: Flow): FlowFigure | undefined {
  const measure = figures[share.at - 1];
  if (measure?.stretch !== share.stretch || !/^的?$/u.test(share.label) || !measure.isAmount)
    return undefined;
  const isOf = /(?:占|完成|相当于)[^，。；]{0,16}$/u.test(measure.label);
  return isOf && measure !== part && isAlike(measure, part) ? measure : undefined;
}

/** `参保率95.6%（应参保29,718人）`, `为预算的103.7%（预算16.2亿元）`: brackets behind the share tell it, by a word of its own. */
function measureBehind(share: FlowFigure, part: FlowFigure, { figures }: Flow): FlowFigure | undefined {
  const behind = figures[share.at + 1];
  if (behind?.isBracketed !== true || share.isBracketed || behind.stretch !== share.stretch) return undefined;
  if (!behind.isAmount || !isAlike(behind, part)) return undefined;
  const stem = stemOf(share);
  const isNamed = stem !== undefined && behind.label.includes(stem);
  return isNamed || (isOfPlan(share) && isPlanned(behind)) ? behind : undefined;
}

// -------------------------------------------------------------------------------------------- plans

/** `年度计划投资56.2亿元，完成35.9亿元，占年度目标的63.88%`: what was planned of the same, told in the nearest sentence. */
function plansFor(share: FlowFigure, part: FlowFigure, flow: Flow): readonly Whole[] {
  const plans = flow.figures
    .slice(Math.max(0, share.at - around), share.at)
    .filter((plan) => plan !== part && plan.isAmount && isAlike(plan, part) && isPlanned(plan))
    .filter((plan) => plan.sentence === part.sentence || isOfSame(plan, part, flow));
  const noun = nounOf(part.label);
  const isBare = doneWord.test(part.label);
  const alike = plans.filter(({ label }) => isBare || nounOf(label) === noun);
  const reaches = [
    alike.filter(({ sentence }) => sentence === share.sentence),
    alike.filter(({ line }) => line === share.line),
    alike.filter(({ line }) => line.siblings === share.line.siblings),
  ];
  const near = reaches.find(({ length }) => length > 0) ?? [];
  const heads = near.filter((plan) => plan.line.head.includes(plan));
  // 年度计划投资463亿元，其中续建254亿元: of what was done in all, the plan is that of all.
  const topical = heads.length === 1 && near.length > 1 && isOfAll(part) ? heads : byTopic(part, near, flow);
  if (topical.length === 1)
    return topical.map((whole) => ({
      whole,
      oneIn: 2,
      isSaid: true,
      isPlain: isBare && whole.line === part.line,
    }));
  return topical.slice(0, mostNamed).map((whole) => ({ whole, oneIn: 2, digits: 3 }));
}

/** Of 工业项目完成投资 the plan is told of 工业, too; 累计完成投资 is of whatever was planned. */
function isOfSame(plan: FlowFigure, part: FlowFigure, flow: Flow): boolean {
  const topic = pairsOf(topicOf(plan, flow));
  return isOfAll(part) || [...pairsOf(subjectOf(part))].some((pair) => topic.has(pair));
}

function isOfAll(part: FlowFigure): boolean {
  return pairsOf(subjectOf(part)).size === 0;
}

function subjectOf(part: FlowFigure): string {
  return part.label
    .slice(Math.max(part.label.lastIndexOf("，"), part.label.lastIndexOf(",")) + 1)
    .replace(/截[至止]目前|[实完][际现成]|累计|投资|项目|其中|目前|[已共个约\d月年份\s\-—]/gu, "");
}

/** 年度计划完成投资, 目标为销售额: what is to be, rather than what was done of it, or a budget's name (公共预算收入). */
function isPlanned({ label }: FlowFigure): boolean {
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  return (
    planned.test(clause) && !/实际|已|(?:完成|实现|达到?)[^，。；]{0,4}(?:计划|目标|任务|预算)/u.test(clause)
  );
}

const planned =
  /(?:计划|目标|任务|指标)[^，。；]{0,8}$|预算(?:数|额|目标|安排|为|[:：\s])*$|\b(?:plan(?:ned)?|target|budget(?:ed)?|goal|quota)[^,.;]{0,12}$/iu;

/** Done of whatever was planned: its name is that of the plan. */
const doneWord = /(?:^|[，,\s月底末日季年前])(?:度|实际|已|累计|共)*(?:完成|实现|达到?|达成)(?:了)?\s*$/u;

/** 投资 of 完成投资 and of 年度计划投资. */
function nounOf(label: string): string {
  return /(\p{Script=Han}{2})(?:约|为|达|共)?\s*$/u.exec(label)?.[1] ?? "";
}

/** Those of the same topic (绿道建设项目), where some are and others are not. */
function byTopic(part: FlowFigure, plans: readonly FlowFigure[], flow: Flow): readonly FlowFigure[] {
  if (plans.length < 2) return plans;
  const own = pairsOf(topicOf(part, flow));
  const counts = plans.map(
    (plan) => [...pairsOf(topicOf(plan, flow))].filter((pair) => own.has(pair)).length,
  );
  const most = Math.max(...counts);
  return plans.filter((_, index) => counts[index] === most);
}

/** The words of the stretch a figure stands in, up to it. */
function topicOf({ at, stretch }: FlowFigure, { figures }: Flow): string {
  let first = at;
  while (at - first < longestStretch && figures[first - 1]?.stretch === stretch) first--;
  return figures
    .slice(first, at + 1)
    .map(({ label }) => label)
    .join(" ");
}

const longestStretch = 8;

// -------------------------------------------------------------------------------------------- names

function wholesCalled(
  name: string,
  share: FlowFigure,
  flow: Flow,
  fits: (whole: Measure) => boolean,
): readonly Whole[] {
  const bare = name.replace(/(?:预算|决算)(?:数|总额)?$|(?:资金|金额|总额|数额|人数|户数|项目|数)$/u, "");
  const near = flow.figures.slice(Math.max(0, share.at - farthest), share.at + farthest);
  const [full, short] = [name, bare].map((each) =>
    each.length < 2 ? [] : near.filter((figure) => isCalled(figure, each)).filter(fits),
  );
  const all = full?.length === 0 ? (short ?? []) : (full ?? []);
  const just = all.filter((figure) => isCalledJust(figure, name));
  const called = just.length > 0 ? just : all;
  const inLine = called.filter(({ line, at }) => line === share.line && at < share.at);
  const [only, ...others] = inLine.length > 0 ? inLine : called;
  if (only !== undefined) {
    const isOne = others.every(({ exact }) => exact.equals(only.exact));
    const isSaid = isOne && (inLine.length > 0 || name.length >= longName || ofTotal.test(name));
    const digits = !isSaid && ofAll.test(name) ? 2 : 0;
    return [only, ...others].slice(0, mostNamed).map((whole) => ({ whole, oneIn: 2, isSaid, digits }));
  }
  const cells = tablesAround(share.line, flow)
    .flatMap((table) => table.cells)
    .filter(({ row }) => row.name === name)
    .filter(fits);
  return cells.slice(0, mostNamed).map((whole) => ({ whole, oneIn: 2, digits: cells.length === 1 ? 1 : 2 }));
}

/** 进口总值 is that of 进口 told for all, among others told for some. */
const ofAll = /总[值额量数]$/u;

/** 专任教师中本科86人: what the part is among. */
const amongBefore = /^(?:其中[:：]?)?(\p{Script=Han}{2,8})(?:中|当中|之中)(?!心|型|小)/u;

/** So many figures away a reader still knows what was called so. */
const farthest = 400;

const mostNamed = 3;
/** 收入 may be that of another year; 各项贷款 and 总投资 are what they are. */
const longName = 4;
const ofTotal = /^总.{2,}/u;

// --------------------------------------------------------------------------------------- neighbours

/** What shares of the same text, or of the lines beside it, are told to be of. */
function wholesOfNeighbours(
  share: FlowFigure,
  own: FlowFigure,
  { figures }: Flow,
  explained: Explained,
): readonly Measure[] {
  const neighbours = figures
    .slice(Math.max(0, share.at - around), share.at + around)
    .filter(({ line }) => line === share.line || line.siblings === share.line.siblings);
  const wholes = (of: readonly FlowFigure[]) => [
    ...new Set(of.flatMap((part) => (part === own ? [] : [...explained.wholesOf(part)]))),
  ];
  const near = wholes(neighbours.filter(({ line }) => line === share.line));
  return near.length > 0 ? near : wholes(neighbours);
}

const around = 40;

/** Two others of its sentence at least are shares of that whole. */
function areTogether(
  share: FlowFigure,
  own: FlowFigure,
  [whole]: readonly Measure[],
  { figures }: Flow,
  explained: Explained,
): boolean {
  const others = figures
    .slice(Math.max(0, share.at - around), share.at + around)
    .filter((part) => part !== own && part.sentence === share.sentence)
    .filter((part) => [...explained.wholesOf(part)].some((each) => each === whole));
  return others.length >= 2;
}

/** The only other amount of the sentence, or the first of the sentence or of the text. */
function wholesBefore(
  share: FlowFigure,
  { part, isInOrder, isNamed }: Part,
  { figures }: Flow,
  fits: (whole: Measure) => boolean,
): readonly Whole[] {
  const before = figures.slice(Math.max(0, share.at - around), share.at);
  const beside = before.filter((whole) => whole.sentence === share.sentence && fits(whole));
  if (isInOrder === true)
    return beside
      .filter(({ label }) => totalWord.test(label))
      .slice(0, 1)
      .map((whole) => ({ whole, oneIn: 5 }));
  const behind = figures[share.at + 1];
  if (beside.length === 0 && behind?.isBracketed === true && stemOf(share) !== undefined)
    if (behind.sentence === share.sentence && fits(behind)) return [{ whole: behind, oneIn: 3, digits: 1 }];
  const [first, ...others] = beside;
  const isOnly = others.length === 0 && first?.isBracketed === false && first.at === part.at - 1;
  const isPlain = isNamed === true || share.isBracketed || isOfPlan(share) || onlyShare.test(share.label);
  if (first !== undefined && isOnly && isPlain) return [{ whole: first, oneIn: 2, isSaid: true }];
  const totals = before.filter(
    (each) => each.line === share.line && totalWord.test(each.label) && fits(each),
  );
  if (anyWhole.test(nameOfWhole(share) ?? "") && totals.length === 1)
    return totals.map((total) => ({ whole: total, oneIn: 2, isSaid: true }));
  const isAmong = first !== undefined && /^[^，。；:：]{0,12}(?:中|当中|之中)$/u.test(first.trail);
  if (isAmong && first.at === part.at - 1) return [{ whole: first, oneIn: 2, isSaid: true }];
  const whole = first ?? before.filter(fits).find(({ line }) => line === share.line);
  // A rate may be of what was decided, or due, rather than of all.
  const isOfAll = share.isBracketed || share.label.includes("占");
  if (whole === undefined) return [];
  // What comes out of another is of that one.
  const rest = others.map((other): Whole => ({ whole: other, oneIn: 2, digits: 3 }));
  if (isNamed === true && isOfAll) return [{ whole, oneIn: 2, digits: 1 }, ...rest];
  return [{ whole, oneIn: isOfAll ? 5 : 3, digits: isOfAll ? 0 : 2 }, ...rest];
}

/** （15.5%）, 占15.5%: right behind its part, and nothing of what. */
function isOnlyShare({ label, isBracketed }: FlowFigure): boolean {
  return onlyShare.test(label) || (isBracketed && label === "");
}

/** 占81.0%, and nothing of what. */
const onlyShare =
  /^占(?:比|比重)?(?:约|为|达|达到)?[:：]?$|^[\s,]*(?:which )?(?:account(?:s|ed|ing) for|mak(?:es|ing) up|represent(?:s|ed|ing))\s*(?:about |just |only )?$/iu;

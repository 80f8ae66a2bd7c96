import { Decimal } from "../../quantities/decimal.ts";
import { inOtherMeasure } from "../../ast/statements/text/words.ts";
import { isShareOf } from "../derivation/fits.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";
import type { Explained } from "./explained.ts";

/**
 * What a share is of, by its words and its place:
 *
 *     占各项贷款的18.0%                 the amount that is called so
 *     A 22万，占27.5%；B 9.6万，占12%    what its neighbours are shares of
 *     签约64个，开工41个，开工率64.1%     the first amount of the sentence, or of the text
 */
export function naturalShares(share: FlowFigure, flow: Flow, explained: Explained): readonly Candidate[] {
  if (!isShare(share)) return [];
  const before = flow.figures
    .slice(Math.max(0, share.at - longestRun * 2), share.at)
    .filter(({ sentence, isAmount }) => sentence === share.sentence && isAmount);
  const inOrder = partInOrder(share, before, flow);
  const part = inOrder ?? partBefore(share, before);
  if (part === undefined) return [];
  const fits = (whole: Measure) =>
    whole !== part &&
    isShareOf(share, part, whole) &&
    isAlike(part, whole) &&
    whole.exact.compare(part.exact) > 0;
  const make = (whole: Measure, oneIn: number, digits = 0): Candidate => ({
    sum: { operation: "share", result: share, operands: [part, whole] },
    oneIn,
    digits,
  });
  const name = nameOfWhole(share);
  if (name !== undefined) {
    const named = flow.figures.filter((figure) => isCalled(figure, name)).filter(fits);
    return named.slice(0, mostNamed).map((whole) => make(whole, 2));
  }
  const shared = wholesOfNeighbours(share, part, flow, explained).filter(fits);
  if (shared.length > 0) return shared.map((whole) => make(whole, 3));
  const near = flow.figures.slice(Math.max(0, share.at - around), share.at).filter(fits);
  const first =
    inOrder === undefined
      ? (near.find(({ sentence }) => sentence === share.sentence) ??
        near.find(({ line }) => line === share.line))
      : near.find(({ sentence, label }) => sentence === share.sentence && totalWord.test(label));
  // A rate may be of what was decided, or due, rather than of all.
  const isOfAll = inOrder !== undefined || share.isBracketed || share.label.includes("占");
  return first === undefined ? [] : [make(first, 5, isOfAll ? 0 : 2)];
}

const hundred = Decimal.of(100);
const around = 40;
const longestRun = 8;

const shareWords =
  /占(?:到|比|了|比重)?[^，。；]{0,20}$|(?:率|比重|比例|份额)(?:达到|达|为|约|是)?[:：]?\s*$|^(?:即|or|i\.e\.|=)$/iu;
const changeWords =
  /增|降|升|提高|减|同比|环比|比上年|比去年|\b(?:up|down|grow\w*|rose|fell|more|less|above|below|over|under)\b/iu;

function isShare(figure: FlowFigure): boolean {
  const { quantity, label, isBracketed, trail } = figure;
  if (quantity.unit !== "%" || quantity.change !== undefined || quantity.comparator !== "eq") return false;
  if (figure.exact.compare(hundred) >= 0) return false;
  if (/^[-−+＋]|[点點]$/u.test(quantity.text) || /^(?:个?百分点|以[上内下])/u.test(trail)) return false;
  if (changeWords.test(`${label.slice(-16)} ${trail.slice(0, 12)}`)) return false;
  if (inOtherMeasure.test(`${label.slice(-20)} ${trail.slice(0, 16)}`)) return false;
  return isBracketed || label === "" || shareWords.test(label);
}

/** The amount told right before it; of a rate (开工率), the one that goes by its name. */
function partBefore(share: FlowFigure, before: readonly FlowFigure[]): FlowFigure | undefined {
  const named = partOfName(share, before);
  if (named !== undefined || stemOf(share) !== undefined) return named;
  const last = before.at(-1);
  if (last?.at !== share.at - 1 || (last.isBracketed && !share.isBracketed)) return undefined;
  if (share.label === "" && !share.isBracketed) return undefined;
  return isOfAnother(share, last) ? undefined : last;
}

function partOfName(share: FlowFigure, before: readonly FlowFigure[]): FlowFigure | undefined {
  const stem = stemOf(share);
  return stem === undefined ? undefined : before.findLast((part) => part.label.includes(stem));
}

/** A rate is of what goes by its name: 20个项目提前开工，转化率8.7% is no share of those begun. */
function stemOf({ label, isBracketed }: FlowFigure): string | undefined {
  return isBracketed ? undefined : /([^\s，。；,;]{2})率[^率]{0,4}$/u.exec(label)?.[1];
}

/** `A 21.45亿元，B 203.62亿元，占比分别为4.4%、41.9%`: the amount at the place of the share. */
function partInOrder(
  share: FlowFigure,
  before: readonly FlowFigure[],
  { figures }: Flow,
): FlowFigure | undefined {
  const isOfRun = (at: number) =>
    figures[at]?.quantity.unit === "%" && figures[at].sentence === share.sentence;
  let [first, end] = [share.at, share.at + 1];
  while (share.at - first < longestRun && isOfRun(first - 1)) first--;
  while (end - first < longestRun && isOfRun(end)) end++;
  if (end - first < 2 || !/分别|依次|^即$/u.test(figures[first]?.label ?? "")) return undefined;
  const run = before.filter(({ at, label }) => at < first && !totalWord.test(label)).slice(first - end);
  return run.length === end - first ? run[share.at - first] : undefined;
}

/** `自筹20万元，申请部分占70%`: the clause of the share names what it is the share of, and that is not the amount before. */
function isOfAnother({ label, isBracketed }: FlowFigure, part: FlowFigure): boolean {
  if (isBracketed) return false;
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  if (/分别|依次/u.test(clause)) return true;
  const subject = clause.replace(/占.*$/u, "").replace(/[\s其均约共合计即]/gu, "");
  return subject.length >= 2 && !part.label.includes(subject) && !subject.endsWith("率");
}

function nameOfWhole({ label }: FlowFigure): string | undefined {
  const named =
    /占(?:到|了)?(?:全部|本|总的|全)?([^，。；、的占]{2,12})的?(?:比重|比例)?(?:约|为|达|约为)?$/u.exec(
      label,
    )?.[1];
  return named === undefined || /^(?:比|比重|总额|总数|总量|总计|合计|其中)/u.test(named) ? undefined : named;
}

const mostNamed = 3;

/** 各项贷款 of 年末各项贷款余额48.6亿元. */
function isCalled({ label }: FlowFigure, name: string): boolean {
  const words = label.replace(/(?:余额|总额|合计|总计|规模|达到|达|为|约|共|是|计|完成|[:：\s])+$/u, "");
  return words.endsWith(name);
}

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
  return [...new Set(neighbours.flatMap((part) => (part === own ? [] : [...explained.wholesOf(part)])))];
}

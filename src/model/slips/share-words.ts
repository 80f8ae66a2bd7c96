import { Decimal } from "../../quantities/decimal.ts";
import { inOtherMeasure } from "../../ast/statements/text/words.ts";
import type { FlowFigure } from "../flow/flow.ts";

/** What the words around a percentage say: that it is a share, what it is called, and what it is of. */

const shareWords =
  /占(?:到|比|了|比重)?[^，。；]{0,20}$|(?:率|比重|比例|份额)(?:已?达到?|为|约|是)?[:：]?\s*$|^(?:的|即|or|i\.e\.|=)$|(?:完成|为|达到?|相当于)[^，。；]{0,10}的$|\b(?:account(?:s|ed|ing) for|represent(?:s|ed|ing)|mak(?:es|ing) up|made up|equivalent to|equal to)(?: about| just| only| some| roughly)?$/iu;
export const changeWords =
  /增|降|升|提高|减|同比|环比|比上年|比去年|\b(?:up|down|grow\w*|rose|fell|more|less|above|below|over|under)\b/iu;
const hundred = Decimal.of(100);
const twoHundred = Decimal.of(200);

export function isShare(figure: FlowFigure): boolean {
  const { quantity, label, isBracketed, trail, exact } = figure;
  if (quantity.unit !== "%" || quantity.change !== undefined || quantity.comparator !== "eq") return false;
  if (/^[-−+＋]|[点點]$/u.test(quantity.text) || /^(?:个?百分点|以[上内下])/u.test(trail)) return false;
  if (changeWords.test(`${label.slice(-16)} ${trail.slice(0, 12)}`)) return false;
  if (inOtherMeasure.test(`${label.slice(-20)} ${trail.slice(0, 16)}`)) return false;
  // More than all may be done of what was planned, and of nothing else.
  const mayBeMore = label === "的" || isOfPlan(figure);
  if (exact.compare(mayBeMore ? twoHundred : hundred) >= 0) return false;
  return isBracketed || label === "" || shareWords.test(label) || nameOfWhole(figure) !== undefined;
}

export function isOfPlan({ label, trail }: FlowFigure): boolean {
  const named = nameOfWhole({ label, trail });
  return (named !== undefined && planName.test(named)) || /(?:完成|达成|执行)率[^率]{0,3}$/u.test(label);
}

/** 年度目标, 全年计划投资, and not 项目支出预算, which is a name. */
const planName =
  /^(?:全年|年度|年初|本年|当年|今年|调整|[省市州县区])*(?:投资)?(?:计划|目标|任务|预算|指标)(?:数|额|总投资|投资|目标|任务|指标)*$|\b(?:plan|target|budget|goal|quota)$/iu;

/** A rate goes by the name of what is done: 开工 of 开工率. */
export function stemOf({ label, isBracketed }: FlowFigure): string | undefined {
  return isBracketed ? undefined : /([^\s，。；,;]{2})率[^率]{0,4}$/u.exec(label)?.[1];
}

/** 各项贷款 of 占各项贷款的18.0%, income of 15.5% of income. */
export function nameOfWhole({ label, trail }: Pick<FlowFigure, "label" | "trail">): string | undefined {
  const named = wholeBefore.exec(label)?.[1] ?? doneBefore.exec(label)?.[1];
  return named ?? ofBehind.exec(trail)?.[1]?.trim();
}

const wholeBefore =
  /占(?:到(?![位账期货场岗会])|了)?(?:本|总的)?([^，。；、,的占\d]{2,14}?)的?(?:比重|比例)?(?:约|为|达|达到|约为)?$/u;
const doneBefore = /(?:完成|为|达到?|相当于)([^，。；、,的占\d]{2,12})的$/u;
const ofBehind =
  /^of (?:the |its |our |all |all the )?([a-z][a-z -]{2,28}?)(?=$|[,.;:(–—]|\s(?:and|but|at|in|for|by)\b)/iu;

/** What it is of is called the whole, and nothing else: 占总额的. */
export const anyWhole =
  /^(?:比|比重|全部)$|^(?:总|全部?|合计|其中)(?:额|数|量|计|和|体|部|校|院|县|市|区|镇|村|年|公司|行)?$|^(?:total|whole|sum)$/iu;

/** 小学 of 小学占47.7%, trade of `Trade makes up 64.3%`: what the clause of a share says is part of something. */
export function nameOfPart({ label, isBracketed }: FlowFigure): string | undefined {
  if (isBracketed) return undefined;
  return partBefore.exec(label)?.[1] ?? partIs.exec(label)?.[1]?.toLowerCase();
}

const partBefore =
  /(?:^|[，。；、,;：:\s])(?:其中|目前)?([\p{Script=Han}A-Za-z]{2,12}?)(?:一项|合计|约|仅|只)?占(?:[^，。；、,占\d]{0,16})$/u;
const partIs =
  /(?:^|[,.;:]\s*|\b(?:and|but)\s+)(?:the |our )?([a-z][a-z -]{2,24}?) (?:is|are|was|were|makes? up|made up|accounts? for|represents?|covers?|takes?)(?: about| just| only| roughly)?$/iu;

/** 各项贷款 of 年末各项贷款余额48.6亿元. */
export function isCalled({ label }: FlowFigure, name: string): boolean {
  const [words, own] = [bareName(label), bareName(name)];
  if (own.length < 2) return false;
  // 进出口总值 is no 出口总值.
  if (own.startsWith("出口") && words.endsWith(`进${own}`)) return false;
  if (words.endsWith(own)) return true;
  return own.length >= longName && words.endsWith(own.slice(-3)) && words.includes(own.slice(0, 2));
}

/** 公共财政预算总收入 for 财政总收入: how it begins and how it ends. */
const longName = 5;

/** 税收收入 for 税收, which is told as a part of something. */
export function isCalledInShort(figure: FlowFigure, name: string): boolean {
  return isCalled(figure, name) || [`${name}收入`, `${name}支出`].some((full) => isCalled(figure, full));
}

/** Nothing else in its clause tells it from others by that name: 专任教师1237人, and no 具有高级职称的专任教师. */
export function isCalledJust(figure: FlowFigure, name: string): boolean {
  const { label } = figure;
  if (!isCalled(figure, name)) return false;
  const clause = bareName(
    label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(","), label.lastIndexOf("。")) + 1),
  );
  return clause.slice(0, -bareName(name).length).replace(ofWhom, "") === "";
}

/** Of which time or place it is told, and that there are so many. */
const ofWhom =
  /20\d\d年度?|\d{1,2}月|截[至止]|[年月]?[初末底]|本[年月期]?|当[年月期]?|今年|全[年市县区校院省国镇村]?|我[市县区校院省]|学校|现有?|共有?|有|the|our|its|total|[\s:：、]/giu;

function bareName(name: string): string {
  return name
    .replace(
      /(?:余额|总[额值量数]|合计|小计|总计|规模|达到|达|为|约|共|是|计|完成|[:：\s]|\b(?:of|is|was|are|at|total|about|comes? to)\b)+$/iu,
      "",
    )
    .toLowerCase();
}

import { exactValue } from "../allocations/parts.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/** What the words around a figure say of it: a change, a level of before, a level reached. */

type Words = Pick<SpokenFigure, "quantity" | "label" | "trail" | "isBracketed">;

const changeWord =
  /(?:增长|成长|成長|增長|增加|提高|提升|上升|上涨|增幅|减幅|跌幅|涨幅|增速|增长率|扩大|多收|少收|多支|少支|高出|超出|高|低|多|净增|新增|调增|調增|核增|增收|增支|增产|上浮|回升|攀升|下降|降低|减少|减收|减支|减产|压缩|压减|缩短|缩减|缩小|收窄|节约|节省|调减|調減|核减|下浮|回落|下滑|省|少花|多花|降幅|少|降|增|涨|up|down|by|grew|growth(?: of)?|rose|fell|rise(?: of)?|fall(?: of)?|drop(?: of)?|increased?(?: of)?|decreased?(?: of)?|reduced?|reduction(?: of)?|cut(?: of)?|saved?|saving(?: of)?|uplift(?: of)?|gain(?: of)?|gained|lost|plus|minus)\s*(?:了|约|达|为|率为|率|幅度)?[:：]?\s*$/iu;
const fallWord =
  /(?:下降|降低|减少|减收|减支|少收|少支|减产|压缩|压减|缩短|缩减|缩小|收窄|节约|节省|调减|調減|核减|下浮|回落|下滑|省|少花|降幅|减幅|跌幅|少|降|\bdown\b|\bfell\b|\breduc|\bcut\b|\bsav|\bdrop|\bdecreas|\blower\b|\bless\b|\bfewer\b|\bbelow\b|\bshrink|\bdeclin)/iu;
const changeBehind =
  /^(?:increase|decrease|rise|growth|gain|uplift|drop|fall|decline|cut|reduction|saving|improvement|uplift|higher|lower|more|less|fewer|above|below|up|down|的?(?:增长|增幅|涨幅|降幅|提升))/iu;
/** What is told of the time before, or of where a change begins. */
export const baseWord =
  /(?:上年|去年|上期|上月|上季度?|上半年同期|前年|往年|同期|基期|基数|上一年|(?:年初|期初)(?!预|计划|目标|任务|安排|下达|确定|预算)|上周|(?:较|較|比|从|由)\s?\d{2,4}\s?年|(?:较|較|比)[^，。；\d]{1,10}的$|\bwas\b(?! \w+ (?:that|by|to)\b)|\bagainst\b|\bversus\b|\bvs\.?|\bcompared (?:with|to)\b|\bfrom\b(?![^,;]*\b(?:was|were|is|are|had|has|have|came|reached|amounted|totall?ed|grew|rose|fell|dropped|(?:in|de)creased|declined)\b)|\blast (?:year|quarter|month)\b|\bprevious(?:ly)?\b|\bprior\b|\bup on\b|\bthan\b|^(?:(?:increase|rise|gain|growth|improvement|jump|uplift|decrease|decline) )?over(?: the)?$)/iu;
/** 与2020年的46万人相比: the level that another is held against. */
const baseBehind =
  /^(?:相比|相较|比较|in (?:the )?(?:fy\s?)?(?:19|20)\d\d|(?:a )?(?:year|quarter|month) (?:ago|earlier|before)|last (?:year|quarter|month))/iu;
export const reached =
  /(?:达到|达|增至|升至|降至|提高到|提升到|提升至|提高至|下降至|降低至|增加到|增长到|减少到|降到|到|至|(?:下降|上升|提高|提升|降低|增加|减少|扩大|缩小|调整|調整|上调|下调|调增|调减|核增|核减|变更|修订|更改|变|改)[为為]|reach(?:ing|ed|es)?|to)\s*(?:约)?$/iu;
/** Rates of another kind: a mean over years, at constant prices, of what can be compared. */
export const otherRate =
  /年均|平均每年|复合|可比|同口径|不变价|剔除|扣除|实际增长|生产总值|GDP|增加值|CAGR|compound|annual average|per annum|a year on average|constant|organic|like[- ]for[- ]like|real terms|分别|respectively|各增长|均增长/iu;

export function isRate({ quantity }: Words): boolean {
  return quantity.unit === "%";
}

/** 4个百分点 lies between two shares. */
export function isPoints({ quantity }: Words): boolean {
  return quantity.unit === "%" && /点$|pp$|points?$/iu.test(quantity.text);
}

/** −50% says by itself that it is a fall. */
export function isSigned({ quantity }: Words): boolean {
  return /^[-−–+＋]/u.test(quantity.text);
}

export function isChange(figures: readonly SpokenFigure[], index: number): boolean {
  const figure = figures[index];
  if (figure === undefined || figure.quantity.malformed !== undefined) return false;
  const { quantity, label, trail, isBracketed } = figure;
  if (quantity.changeFrom !== undefined || quantity.kind === "date" || quantity.kind === "period")
    return false;
  const before = figures[index - 1];
  // 每月省34万元 is a change of what is told per month; other figures per month are levels.
  const isSameRate = before?.quantity.per.join() === quantity.per.join();
  if (quantity.per.some((unit) => unit !== "year") && !isSameRate) return false;
  if (/占|比重|share of/iu.test(label) || isRateOfBefore(figure)) return false;
  if (isToldAgain(figure) && isChange(figures, index - 1)) return true;
  if (isRate(figure) && isSigned(figure)) return isBracketed || label === "" || changeWord.test(label);
  // 新增6万人 is a level of its own; 比上年增加250万元 is a change.
  if (isRate(figure))
    return quantity.change !== undefined || changeWord.test(label) || changeBehind.test(trail);
  if (/(?:新增|净增)(?:[^，]{0,12})$/u.test(label) && !baseWord.test(label))
    return label.endsWith("净增") && before !== undefined && isLinked(figures[index - 2], before);
  if (isCompared(figure)) return true;
  if (isPoints(figure)) return index >= 2 || quantity.change !== undefined;
  const isSaid =
    quantity.change !== undefined || index >= 2 || baseWord.test(label) || /同比|环比/u.test(label);
  return isSaid && (changeWord.test(label) || changeOfWork.test(label)) && !reached.test(label);
}

/** `$2.6 million, or 4.7%, lower than the $55.5 million`: what compares stands before the level, and says what those before it are. */
export function withComparisons(figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  const told = [...figures];
  for (let index = told.length - 1; index > 0; index--) {
    const [figure, next] = [told[index - 1], told[index]];
    if (figure === undefined || next === undefined || figure.trail !== "") continue;
    const word =
      compares.exec(next.label)?.[0] ?? (isToldAgain(next) ? changeBehind.exec(next.trail)?.[0] : undefined);
    if (word !== undefined) told[index - 1] = { ...figure, trail: word };
  }
  return told;
}

/** 30 fewer than 270. */
export function isCompared({ trail }: Words): boolean {
  return compares.test(`${trail} than`);
}

const compares = /^(?:higher|lower|more|less|fewer|greater|above|below)(?= than\b| the\b| last\b|$)/iu;

/** An increase of $2.6 million (4.9%), or 4.9%: the same told again as a rate. */
export function isToldAgain(figure: Words): boolean {
  return (
    isRate(figure) && (figure.isBracketed ? figure.label === "" : /^(?:or|i\.e\.)$/iu.test(figure.label))
  );
}

/** 由上年同期下降2.2%转为增长0.1%: the rate of the time before. */
export function isRateOfBefore({ quantity, label }: Words): boolean {
  return (
    quantity.unit === "%" &&
    /由[^，。；]{0,4}(?:上|去|前|同)[^，。；]{0,6}(?:增长|下降|上升|增|降)$/u.test(label)
  );
}

/** `$638 → $745`: all that stands between two levels. */
const arrow = /^(?:[-=–—]*[>＞→⇒➜➔]+)$/u;

/** 由50万元提高到60万元: the second is what the first became. */
export function isLinked(base: SpokenFigure | undefined, now: SpokenFigure): boolean {
  // Of 5.4/10 → 9.0/10 the ten is what scores are out of.
  if (base === undefined || /[/／]\s?$/u.test(base.label)) return false;
  // Of 50 → 60 → 72 a rate may be of the first and the last.
  if (arrow.test(now.label)) return !arrow.test(base.label) && !/^(?:\/|[-=–—]*[>＞→⇒➜➔])/u.test(now.trail);
  if (base.isBracketed && now.isBracketed && /^(?:to|到|至)$/iu.test(now.label)) return true;
  return (
    now.quantity.changeFrom?.start === base.quantity.start ||
    (/(?:[从由自從][^，。；]{0,8}|\bfrom(?: about| around)?)$/iu.test(base.label) && reached.test(now.label))
  );
}

/** Words that tell of a change and name nothing that changes. */
export const tellsChange =
  /[\s，、(（:：]|同比|环比|比|较|較|上年|去年|今年|本[年月期]|每[年月日天]|同期|上月|上期|年初|预算|计划|完成数|的|又|共|累计|净|幅度|幅|率|约|了|达|为|实际|将|可|力争|确保|\d+年?|\b(?:an?|the|or|of|i\.e\.|that|is|was|were|which|up|down|by|over|from|about|and|year[- ]on[- ]year|yoy|\w*increas\w*|\w*growth|grew|rose|fell|rise|cut|saving|saved?|drop\w*|declin\w*|reduc\w*|plus|minus|higher|lower|more|less|than|last|this|year|so|still|already)\b/giu;

/** `返工率下降2个百分点`: the clause of the change says what changes, which may not be what was told before. */
export function hasOwnSubject({ label, isBracketed }: Words): boolean {
  if (isBracketed) return false;
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  return clause.replace(changeWord, "").replace(tellsChange, "").length >= 2;
}

export function isOfBefore({ label, trail, isBracketed }: Words): boolean {
  if (isBracketed && /(?:较|較|比)[^，。；\d]{1,10}$/u.test(label)) return true;
  // 不含上年旧存 and 上年结转 are of this year, too.
  if (/不?含|旧存|结转|结余|结存/u.test(label)) return false;
  const words = label.replace(gluedTitle, "");
  return baseWord.test(words) || baseBehind.test(trail) || /^(?:above|below)\b/iu.test(words);
}

/** `表2 价格比上年涨幅 单位：% 全县收入12万元`: what a title says that a page lost its line end behind. */
const gluedTitle =
  /^.*(?:单位[:：]\s?\S{1,6}|[涨跌降增减]幅(?:[(（]\S{1,4}[)）])?|增速)\s+(?=\p{Script=Han})/u;

export function isOnlyWas({ label, trail }: Words): boolean {
  return /\bwas$/iu.test(label) && !baseWord.test(label.replace(/was$/iu, "is")) && !baseBehind.test(trail);
}

/** 比上年增加250万元 tells of the time before and is no level of it. */
export function isChanged({ quantity, label }: Words): boolean {
  return quantity.change !== undefined || changeWord.test(label) || changeOfWork.test(label);
}

/** 比上年多结案133件: by how many more of what was done. */
const changeOfWork = /(?:比|较|較)[^，。；,;\d]{1,8}(?:多|少|增|减)\p{Script=Han}{1,4}$/u;

/** Its words tell of a change, before it or behind: 增加70万元, $71,000 over. */
export function saysChange(words: Words): boolean {
  return isChanged(words) || changeBehind.test(words.trail);
}

export function fallOf(change: Words, base: Pick<Words, "quantity">, now: Pick<Words, "quantity">): boolean {
  const { quantity, label, trail } = change;
  if (quantity.change !== undefined) return quantity.change === "decrease";
  if (fallWord.test(label.slice(-12)) || fallWord.test(trail.slice(0, 14))) return true;
  if (changeWord.test(label) || changeBehind.test(trail)) return false;
  const [from, to] = [exactValue(base.quantity), exactValue(now.quantity)];
  return from !== undefined && to !== undefined && to.compare(from) < 0;
}

/** 上年出口20亿元 after 进口24亿元: the level of before says of what it is, and that is not what was told. */
export function isNamedOtherwise(base: Pick<Words, "label">, now: Pick<Words, "label">): boolean {
  const name = nameOfLevel(base).replace(tellsChange, "");
  const label = now.label.replace(reached, "").toLowerCase();
  const words = [...name.matchAll(/[a-z]{4,}/gu)].map(([word]) => word);
  for (const [run] of name.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 2 <= run.length; at++) words.push(run.slice(at, at + 2));
  return words.length > 0 && label.length >= 2 && !words.some((word) => label.includes(word));
}

/** What a level is said to be of, in its own clause: 出口 of 上年同期出口为. */
export function nameOfLevel({ label }: Pick<Words, "label">): string {
  const clause = label.slice(
    Math.max(label.lastIndexOf("，"), label.lastIndexOf(","), label.lastIndexOf("；")) + 1,
  );
  return clause.replace(ofTime, "").toLowerCase();
}

const ofTime =
  /上年末?|去年|同期|上期|上月|上季度?|年初|期初|上周|前一周|较|較|比|与|从|由|为|是|的|实际|完成|数|\d+年?|[\s（(：:]|\b(?:last|previous|prior|year|month|quarter|week|against|versus|vs|from|on|than|the|of|was|up|down|compared|with|to|in|we|had|above|below|fewer|million|billion)\b/giu;

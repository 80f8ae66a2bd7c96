import { comesNear } from "./arithmetic.ts";
import { isPoint, makeOperand } from "./calculation.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { exactValue } from "../allocations/parts.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison, inOtherMeasure } from "../text/words.ts";

/** What of the figures around a share it may be the share of, by what they are and the words they stand in. */

/** `自筹20万元，申请部分占70%`: the clause of the share names what it is the share of, and that is not the amount before. */
export function isOfAnother(share: SpokenFigure, part: SpokenFigure): boolean {
  if (share.isBracketed) return false;
  const clause = share.label.slice(Math.max(share.label.lastIndexOf("，"), share.label.lastIndexOf(",")) + 1);
  const subject = clause
    .replace(/(?:占|完成|相当于|^\s*(?:为|达到?)).*$/u, "")
    .replace(/[\s其均约共合计分别]/gu, "");
  return subject.length >= 2 && !part.label.includes(subject);
}

export function isShare({ quantity, label, trail }: SpokenFigure): boolean {
  return (
    !inOtherMeasure.test(lastClause(label)) &&
    !inOtherMeasure.test(trail.slice(0, 16)) &&
    quantity.unit === "%" &&
    quantity.change === undefined &&
    quantity.changeFrom === undefined &&
    isPoint(quantity) &&
    !quantity.text.endsWith("点") &&
    !/^[-−+＋]/u.test(quantity.text) &&
    !comparison.test(label)
  );
}

function lastClause(label: string): string {
  return label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf("。"), label.lastIndexOf(",")) + 1);
}

export function isAmount({ quantity }: SpokenFigure): boolean {
  return (
    isPoint(quantity) && quantity.unit !== "%" && quantity.kind !== "duration" && isPlainAmount(quantity)
  );
}

/** A whole is no less than its part. */
export function isAsMuch(whole: SpokenFigure, part: SpokenFigure): boolean {
  const [a, b] = [exactValue(whole.quantity), exactValue(part.quantity)];
  return a !== undefined && b !== undefined && a.compare(b) >= 0;
}

export function sameKind(a: SpokenFigure, b: SpokenFigure): boolean {
  return dimensionOf(a.quantity) === dimensionOf(b.quantity);
}

/** 税收收入占财政收入: the names of a part and of its whole, right before the share. */
export const partOfWhole =
  /(?:^|[，。；、,;])\s*([^，。；、,;\d]{2,16}?)(?:约|仅)?占(?:到|了)?(?:全[国省市州县区镇乡村校院]|同期|当年|本年)?([^，。；、,;\d]{2,16}?)的?(?:比重|比例|份额)?(?:约|为|达|达到|是)?\s*$/u;

/** Its words end in a name, but for those that lead into a figure: 税收收入完成. */
export function goesBy({ label, quantity }: SpokenFigure, name: string): boolean {
  if (quantity.change !== undefined || comparison.test(label)) return false;
  return label
    .replace(/(?:累计|共|已|实际|预计|完成|实现|达到?|为|是|约|合计|[:：\s])+$/u, "")
    .endsWith(name);
}

/** $18 per $1,000 of value, 68 cents over last year's: no part is more than its whole. */
export function isMore({ quantity: part }: SpokenFigure, { quantity: whole }: SpokenFigure): boolean {
  const [a, b] = [exactValue(part), exactValue(whole)];
  return a !== undefined && b !== undefined && a.compare(b) > 0;
}

/** How many amounts back a whole is looked for. */
export const mostWholes = 12;

/** `一般公共预算35.2亿元，基金24.8亿元，分别占38.1%和26.8%`: the amount at the place of the share. */
export function inOrder(figures: readonly SpokenFigure[], index: number): SpokenFigure | undefined {
  let first = index;
  while (index - first < mostWholes && figures[first - 1]?.quantity.unit === "%") first--;
  if (!(figures[first]?.label ?? "").includes("分别")) return undefined;
  let end = index;
  while (end - index < mostWholes && figures[end + 1]?.quantity.unit === "%") end++;
  const part = figures[index - (end - first + 1)];
  return part !== undefined && isAmount(part) ? part : undefined;
}

/** `6月完成20亿元，完成全年计划100亿元的55%`: the rate is of what the year has come to so far. */
export function isOfPart(share: SpokenFigure, part: SpokenFigure, whole: SpokenFigure): boolean {
  if (!/[月季周旬日]/u.test(part.label) || /累计|合计|共/u.test(part.label)) return false;
  const operands = [makeOperand(part.quantity), makeOperand(whole.quantity)];
  return !comesNear({ operation: "share", operands, result: share.quantity }, 2);
}

/** Says of an amount that it was to be. */
export const meant =
  /(?:目标|计划|任务|指标|预算|应[^，。；]{0,4}|\btarget|\bplan(?:ned)?|\bbudget|\bgoal|\bcommitted|\bpromised|\bordered|\bexpected)(?:为|是|数|额|值|of|:|：|\s)*$/iu;
/** Says of an amount that it came of that. */
export const isDone =
  /(?:完成|实现|达成|支出|执行|已[^，。；]{0,6}|实际[^，。；]{0,4}|\bachieved|\bactual|\bspent|\bdelivered|\breached)(?:了|为|of|:|：|\s)*$/iu;

/** `A 30亿元、B 20亿元，合计占总额的50%`: of what was listed before, and not of the last of it. */
export function isOfSeveral({ label }: SpokenFigure): boolean {
  return /(?:^|[，,；;\s])(?:[两二三四五六七八九十][者项家个类大])?(?:合计|共计|总共|一共|共|加起来)占[^，。；]{0,20}$/u.test(
    label,
  );
}

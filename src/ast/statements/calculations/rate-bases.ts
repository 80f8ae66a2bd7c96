import { isAmount, isAsMuch, sameKind } from "./share-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison } from "../text/words.ts";

/** What was done, and out of how many. */
export interface RateBase {
  readonly part: SpokenFigure;
  readonly whole: SpokenFigure;
  /** The whole is named after what was to be done: 计划竣工项目. */
  readonly isNamed: boolean;
}

/**
 * What a rate is of that is named after what was done:
 *
 *     计划竣工项目111个。…85个项目竣工，竣工率76.6%        the one amount that was planned by that name
 *     在建项目45个。截至目前，开工41个，开工率91.1%         the one other amount told with it
 *
 * `told` are the amounts of the text so far, those of its own sentence and the sentence before last; `near` those alone.
 */
export function baseOfRate(
  rate: SpokenFigure,
  before: readonly SpokenFigure[],
  told: readonly SpokenFigure[],
  near: readonly SpokenFigure[],
): RateBase | undefined {
  const stem = rateName.exec(rate.label)?.[1];
  if (stem === undefined || rate.isBracketed || changes.test(stem) || comparison.test(rate.label))
    return undefined;
  const part = before.at(-1);
  if (part === undefined || !isAmount(part) || part.isBracketed || !isDone(part, stem)) return undefined;
  const subject = subjectOf(part, stem);
  const candidates = (from: readonly SpokenFigure[]) =>
    from.filter(
      (each) => each !== part && sameKind(each, part) && isAsMuch(each, part) && each.label.includes(subject),
    );
  // What was planned in the same breath comes before what was planned elsewhere.
  const [besides, anywhere] = [near, told].map((from) =>
    candidates(from).filter(({ label }) => isPlanned(label, stem)),
  );
  // 176个计划新开项目实际开工150个: of what its own stretch tells, whatever was planned in another.
  const isToldOf = before.some(
    (each) =>
      each !== part &&
      each.stretch === rate.stretch &&
      isAmount(each) &&
      sameKind(each, part) &&
      isAsMuch(each, part),
  );
  const planned = besides?.length === 1 || isToldOf ? (besides ?? []) : (anywhere ?? []);
  const [plan] = planned;
  if (plan !== undefined) return planned.length === 1 ? { part, whole: plan, isNamed: true } : undefined;
  const [only, ...others] = candidates(near);
  if (only === undefined || others.length > 0 || isOfOtherTime.test(only.label)) return undefined;
  return { part, whole: only, isNamed: false };
}

const rateName =
  /(?:^|[，,；;])\s*(?:[^，。；,;]{0,6})?(\p{Script=Han}{2})率(?:已?达到?|为|约|是|超过|仅)?\s*[:：]?\s*$/u;

/** 增长率, 利润率, 负债率 and 毛利率 are of other things than what was done. */
const changes = /增长|下降|提升|利润|毛利|净利|负债|收益|回报|费用|投资|年化|转化|周转|折现/u;
const isOfOtherTime = /同期|上年|去年|上月|本月|当月|上期|本周|上周/u;

/** 政府投资项目 of 其中政府投资项目开工379项: what is done of a few is no share of all. */
function subjectOf({ label }: SpokenFigure, stem: string): string {
  if (label.endsWith("等")) return "";
  return label
    .slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1)
    .replace(stem, "")
    .replace(/截[至止]目前|目前|累计|实际|全部|[已新共约有了、\s:：]|项目/gu, "");
}

/** 竣工85个, 85个项目竣工. */
function isDone({ label, trail }: SpokenFigure, stem: string): boolean {
  return (label.includes(stem) || trail.includes(stem)) && !/计划|应|拟/u.test(label);
}

/** 计划竣工, 应开工, 拟签约项目. */
function isPlanned(label: string, stem: string): boolean {
  const at = label.lastIndexOf(stem);
  return at >= 0 && /(?:计划|应|拟|须|需|预计|目标|任务)(?:[年内度本今当新]|\s)*$/u.test(label.slice(0, at));
}

/**
 * `年度计划投资353.2亿元。…完成投资188.7亿元，占年度计划的53.4%`: the one amount told as planned of what was done, where the share is
 * said to be of the plan.
 */
export function planOfShare(
  share: SpokenFigure,
  before: readonly SpokenFigure[],
  told: readonly SpokenFigure[],
): RateBase | undefined {
  const word = ofPlan.exec(share.label)?.[1];
  const part = before.at(-1);
  if (word === undefined || part === undefined || share.isBracketed) return undefined;
  if (!isAmount(part) || part.isBracketed || part.quantity.kind !== "money") return undefined;
  const noun = nounOf(part.label);
  // 工业项目完成投资 is no share of the plan for all.
  const subject = subjectOf(part, noun).replace(/完成|实现|全[省市县区镇]/gu, "");
  const planned = told.filter(
    (each) =>
      each !== part &&
      each.quantity.kind === "money" &&
      each.label.includes(word) &&
      noun !== "" &&
      nounOf(each.label) === noun &&
      each.label.includes(subject),
  );
  const [plan] = planned;
  if (plan === undefined || planned.length > 1 || !sameKind(plan, part)) return undefined;
  return { part, whole: plan, isNamed: false };
}

const ofPlan = /(?:占|完成|为)(?:年度|全年|年初|本年)?(计划|目标|任务)(?:总?投资|数)?的?\s*$/u;

/** 投资 of 完成投资 and of 年度计划投资. */
function nounOf(label: string): string {
  return /(\p{Script=Han}{2})(?:约|为|达|共)?\s*$/u.exec(label)?.[1] ?? "";
}

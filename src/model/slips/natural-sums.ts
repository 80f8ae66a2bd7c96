import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { overlapping } from "../../ast/statements/text/words.ts";
import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { runningWord, totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";
import type { Explained } from "./explained.ts";
import { oppositesBehind } from "./opposites.ts";

/**
 * What a total is of, by its place: all amounts of its kind that follow it in its sentence, or in brackets right behind it;
 * where words call it a total, those before it in the sentence, and those the lines before end in.
 */
export function naturalSums(total: FlowFigure, flow: Flow, explained: Explained): readonly Candidate[] {
  if (!total.isAmount || total.exact.sign() <= 0 || explained.isListed(total)) return [];
  if (isAmongOthers(total, flow) || isTerm.test(total.trail)) return [];
  const runs = runsOf(total, flow, explained.isOfWholeLists());
  return runs
    .filter(({ parts }) => isRun(total, parts, explained))
    .map(({ parts, digits, isSaid }) => ({
      sum: { operation: "sum", result: total, operands: parts },
      oneIn: 3,
      digits,
      ...(isSaid === true ? { isSaid } : {}),
    }));
}

/** 1.64、1.26、2.58、1.07: with nothing but a mark between it and the one before, it is one of them. */
function isAmongOthers({ label, at, stretch, line }: FlowFigure, { figures }: Flow): boolean {
  const before = figures[at - 1];
  return /^[、,，/\s]*$/u.test(label) && before?.line === line && before.stretch === stretch;
}

/** 合计11000+4800+…: it is added to others itself. */
const isTerm = /^\s*[+＋]/u;

interface Run {
  readonly parts: readonly FlowFigure[];
  /** How many digits a slip has to tell. */
  readonly digits: number;
  /** Words or brackets say that the parts make the total. */
  readonly isSaid?: boolean;
}

function runsOf(total: FlowFigure, flow: Flow, isOfWholeLists: boolean): readonly Run[] {
  const around = flow.figures.slice(Math.max(0, total.at - reach), total.at + reach);
  const open = around.filter(
    (other) =>
      (other.sentence === total.sentence || other.sentence === total.sentence + 1) &&
      other.isBracketed === total.isBracketed &&
      other !== total &&
      isPart(other, total),
  );
  const own = open.filter(({ sentence }) => sentence === total.sentence);
  const behind = own.filter(({ at }) => at > total.at);
  const before = own.filter(({ at }) => at < total.at);
  const isSaid = saysTotal(total);
  const inOrder = /分别|依次/u.test(behind[0]?.label ?? "");
  // An author who lists all there is wherever something is listed, does so here.
  const less = (parts: readonly FlowFigure[]) => (isOfWholeLists && areNamed(parts) ? 1 : 0);
  const fewer = (parts: readonly FlowFigure[], digits: number) =>
    digits - (parts.length >= 3 ? 1 : 0) - less(parts) + (parts.some(isTrait) ? 2 : 0);
  const next = nextSentence(total, own, open);
  return [
    {
      parts: behind,
      digits: fewer(behind, isSaid || inOrder || isStock(total, behind) ? 3 : 4),
      isSaid: isSaid || inOrder,
    },
    { parts: bracketBehind(total, flow), digits: 2 },
    { parts: oppositesBehind(total, flow), digits: 3, isSaid: true },
    { parts: next, digits: (isSaid ? 3 : 4) - less(next) },
    // What was done by quarter stands against the target of the year.
    ...(setAgainst.test(total.label)
      ? []
      : isSaid
        ? [
            { parts: before, digits: fewer(before, 3), isSaid },
            { parts: allBefore(total, around), digits: 5, isSaid },
            { parts: lastOfLines(total, flow), digits: ofAbove.test(total.line.text) ? 2 : 3, isSaid },
          ]
        : [{ parts: behind.length === 0 && before.length >= 3 ? before : [], digits: 4 }]),
  ];
}

/** `团队规模35人，研发18人，产品5人，市场7人，行政5人`: what there is of something, told apart by what it is for. */
function isStock({ label }: FlowFigure, parts: readonly FlowFigure[]): boolean {
  return (
    /规模|现有|在册|共有|设有|下设|下辖/u.test(label) &&
    parts.length >= 3 &&
    areNamed(parts) &&
    !parts.some(isTrait)
  );
}

/** 高级职称35人，硕士30人，党员25人: some are all of that. */
function isTrait({ label, quantity }: FlowFigure): boolean {
  return isHeadcount(quantity) && overlapping.test(label);
}

const setAgainst = /\b(?:against|versus|compared|short of|towards?)\b|对照|对比|相比|距/iu;

/** `学费629.51万元，去年结转113.4万元，合计742.91万元`: whatever each is called, where many digits agree. */
function allBefore(total: FlowFigure, around: readonly FlowFigure[]): readonly FlowFigure[] {
  return around.filter(
    (part) =>
      part.at < total.at &&
      part.sentence === total.sentence &&
      part.isBracketed === total.isBracketed &&
      part.isAmount &&
      isAlike(part, total),
  );
}

/** 去年同期共收208件 is no total of what was received this year. */
function saysTotal({ label, trail }: FlowFigure): boolean {
  if (otherPeriod.test(label)) return false;
  return (
    totalWord.test(label) ||
    /加起来$|全[年月周天程场期队校镇县市省部]$/u.test(label.trim()) ||
    /^(?:in (?:all|total)|altogether|overall)/iu.test(trail)
  );
}

/** `总产量218.3万公斤。电商52万公斤、商超78万公斤、批发88.3万公斤`: the only one of its sentence, and all of the next. */
function nextSentence(
  total: FlowFigure,
  own: readonly FlowFigure[],
  open: readonly FlowFigure[],
): readonly FlowFigure[] {
  if (total.isBracketed) return [];
  const parts = open.filter(({ line, sentence }) => line === total.line && sentence === total.sentence + 1);
  const isOpened = opening.test(parts[0]?.label ?? "");
  // 每个网点6.5万元，总投资390万元。资金来源为自有资金250万元，银行贷款140万元
  if (isOpened && saysTotal(total) && own.every(({ at }) => at < total.at)) return parts;
  return own.length === 0 && parts.length >= 3 ? parts : [];
}

const opening = /^(?:其中|资金(?:来源|筹措|构成)|构成|分[^，。；]{1,6}看|按[^，。；]{1,6}分)/u;

/** Each goes by a name: 语文8节，数学8节. */
function areNamed(parts: readonly FlowFigure[]): boolean {
  return parts.length >= 2 && parts.every(({ label }) => /[\p{Script=Han}a-z]{2}/iu.test(label));
}

const reach = 40;
const otherPeriod = /去年|上年|同期|往年|上期|\b(?:last|prior|previous) year\b/iu;

/** 15人（高级5人，中级6人，初级4人）. */
function bracketBehind(total: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  const parts: FlowFigure[] = [];
  if (total.isBracketed) return parts;
  for (let at = total.at + 1; at < total.at + reach; at++) {
    const figure = figures[at];
    if (figure?.isBracketed !== true || figure.sentence !== total.sentence) break;
    if (!isPart(figure, total)) return [];
    parts.push(figure);
  }
  return parts.every(isBare) ? [] : parts;
}

/** 105(12,8): a place in something, and no parts that anybody named or counted. */
function isBare({ quantity, label }: FlowFigure): boolean {
  return (quantity.unit ?? "") === "" && !/\p{L}/u.test(label);
}

/** 以上三项合计7.5万元: of the lines above, and of nothing else. */
const ofAbove = /^(?:以上|上述|[两三四五六七八九十]项)[^，。；\d]{0,6}(?:合计|共计|总计|共)/u;

/** The one amount of each line right before, all siblings of each other. */
function lastOfLines(total: FlowFigure, { lines }: Flow): readonly FlowFigure[] {
  if (total.line.figures.find((figure) => isAlike(figure, total) && figure.isAmount) !== total) return [];
  const parts: FlowFigure[] = [];
  let siblings: number | undefined;
  for (let at = total.line.at - 1; at >= Math.max(0, total.line.at - reach); at--) {
    const line = lines[at];
    if (line === undefined || (siblings !== undefined && line.siblings !== siblings)) break;
    siblings = line.siblings;
    const amounts = line.head.filter((figure) => isPart(figure, total));
    const [only] = amounts;
    // A line that tells none, or several, leaves it open what the lines come to.
    if (only === undefined || amounts.length > 1) return [];
    parts.unshift(only);
  }
  return parts;
}

function isPart(figure: FlowFigure, total: FlowFigure): boolean {
  return (
    figure.isAmount &&
    isAlike(figure, total) &&
    figure.exact.sign() > 0 &&
    !runningWord.test(figure.label) &&
    !ordinal.test(figure.label) &&
    !noPart.test(figure.label) &&
    !(comesIn.test(total.label) && goesOut.test(figure.label)) &&
    !(goesOut.test(total.label) && comesIn.test(figure.label))
  );
}

/** 收入1493万元，上级补助44万元，支出1459万元: what goes out is no part of what comes in. */
const comesIn = /收入|\b(?:income|revenue|receipts)\b/iu;
const goesOut = /支出|费用|\b(?:spending|expenses?|expenditure|payments)\b/iu;

/** What is beside a total, between two figures, or tells how far the whole has come, is in no sum of it. */
const noPart =
  /另有|另外|此外|差额|缺口|超出|高出|[出入]库|[转迁][出入]|[当目]前|结[存余]|剩余|流失|离职|计划|目标|完成|实现|年度|当年|本年|今年|上年|去年|同期|到位|支付|\b(?:besides|plus|another|a further|shortfall|gap|planned|target|actual|completed|last year|this year)\b/iu;
/** 45 in year 1. */
const ordinal =
  /\b(?:year|quarter|month|week|day|term|phase|stage|round|level|tier|grade|lot|block|part)\s*$/iu;

/** Two of them or more, none of which is the total of others or told to be part of something else. */
function isRun(total: FlowFigure, parts: readonly FlowFigure[], explained: Explained): boolean {
  if (parts.length < 2 || parts.some(({ exact }) => exact.equals(total.exact))) return false;
  if (parts.some((part) => explained.isMade(part) || isOfOther(part, total, explained))) return false;
  return parts.every((part) => !exactSum(parts.filter((other) => other !== part)).equals(part.exact));
}

/** Part of something else, and not of the same amount told once more. */
function isOfOther(part: FlowFigure, total: FlowFigure, explained: Explained): boolean {
  const whole = explained.wholeOf(part);
  if (whole === undefined) return explained.totalOf(part) !== undefined;
  return whole !== total && !("label" in whole && whole.label !== "" && whole.label === total.label);
}

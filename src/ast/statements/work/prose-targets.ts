import type { TextRange } from "../../../quantities/quantity.ts";
import type { Name, QuantityNode, SectionKind, Target } from "../../nodes.ts";
import { around, isFigure, nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { narrowToName } from "../text/label.ts";
import { metricRange } from "../text/metric.ts";
import { isRateOfPlan, isToldOfResults, onlyReaches } from "./told-results.ts";
import { findPeriodWords } from "../periods/period-words.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { descriptive, isIn } from "../text/section-kind.ts";
import { comparison, payWord } from "../text/words.ts";

const goalWord =
  /目标|指标|任务|力争|确保|争取|达到|达成|实现|完成|不低于|不少于|不得低于|不得少于|计划|额度|\btarget\b|\bgoal\b|\breach\b|\bachieve\b|\bat least\b|\bno less than\b/i;
const goalKinds: ReadonlySet<SectionKind> = new Set(["goals", "targets"]);
const countedKinds: ReadonlySet<string> = new Set(["money", "percent", "count", "ratio", "number"]);

/**
 * Figures to reach, out of running text: a floor (不低于200万元), or a figure that words of aiming lead to. The metric is
 * what the clause names; a clause that names none goes on about the metric of the one before (一年不得低于800万).
 */
export function readProseTargets(prose: Prose, { context }: BlockPlace): Target[] {
  if (isIn(context, descriptive)) return [];
  const found: Target[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    let last: { readonly metric: Name; readonly dimension: string } | undefined;
    let isSplit = false;
    for (const piece of sentence.pieces)
      for (const figure of piece.figures) {
        isSplit ||= splitting.test(prose.run.text.slice(figure.before.start, figure.before.end));
        const goesOn = last !== undefined && !isSplit && isIn(context, goalKinds);
        if (!isGoal(prose, sentence, figure, context) && !(goesOn && isNextGoal(prose, piece, figure)))
          continue;
        const dimension = dimensionOf(figure.quantity);
        const own =
          levelMetric(prose, piece, figure) ??
          englishMetric(prose, piece, figure) ??
          metricRange(prose, piece, figure);
        const metric =
          own === undefined
            ? last?.dimension === dimension
              ? last.metric
              : undefined
            : nameIn(prose.run, own.start, own.end, context.lines);
        if (metric === undefined) continue;
        last = { metric, dimension };
        found.push(makeTarget(prose, figure, metric, context));
      }
  }
  return found;
}

function isGoal(prose: Prose, sentence: Sentence, figure: Figure, context: StatementContext): boolean {
  const { quantity } = figure;
  if (!isFigure(quantity) || isArticle(quantity)) return false;
  const label = prose.run.text.slice(figure.before.start, figure.before.end);
  const isAimed = isEnglishAim(label) || isKeyResult(prose, sentence, figure);
  if (quantity.kind === "duration") return isTimeLimit(quantity, label, isAimed || isIn(context, goalKinds));
  if (!countedKinds.has(quantity.kind) || (quantity.unit === null && !isAimed)) return false;
  if (isAimed) return true;
  if (isLevelAim(prose, sentence, label, context)) return true;
  if (quantity.change !== undefined || comparison.test(label)) return false;
  if (quantity.comparator === "ge" || quantity.comparator === "gt") return true;
  if (payWord.test(label) || isRateOfPlan(quantity, label)) return false;
  if (goalWord.test(label)) return !(onlyReaches(label) && isToldOfResults(prose, sentence));
  return isIn(context, goalKinds) && sentence.figures.length === 1;
}

/** What follows are parts of the figure before. */
const splitting = /其中|包括|含|分别|分为|比|较|\bof which\b|\bincluding\b|\brespectively\b/iu;
const added = /(?:新增|净增|新签|新开|新建|新发)[^，。；]{0,12}$/u;

/** After one goal the sentence goes on to the next: 全年实现营业收入3200万元，新增客户900户. */
function isNextGoal(prose: Prose, piece: Piece, figure: Figure): boolean {
  const { quantity } = figure;
  const label = prose.run.text.slice(figure.before.start, figure.before.end);
  if (!isFigure(quantity) || quantity.unit === null || isArticle(quantity)) return false;
  if (quantity.kind !== "money" && quantity.kind !== "count" && quantity.kind !== "percent") return false;
  if (quantity.change !== undefined && (quantity.kind === "percent" || !added.test(label))) return false;
  if (piece.figures.length !== 1 || payWord.test(label) || comparison.test(label.replace(added, "")))
    return false;
  return /\p{Script=Han}{2}/u.test(label) && !/[每季月]|半年/u.test(label);
}

const aimingVerbs =
  "grow|increase|raise|lift|boost|improve|expand|reach|hit|achieve|attain|win|generate|close|sign|sell|cut|reduce|lower|decrease|bring|keep|hold|maintain|exceed|gain|acquire|secure|retain|handle|serve|answer";
/** Grow, we will bring, to cut: said at the start of a clause, of what is to come. */
const englishAim = new RegExp(
  `^[\\s,]*(?:(?:and|then)\\s+)?(?:(?:we|the team)\\s+)?(?:(?:will|shall|must|should|(?:aim|plan|want|intend|expect)s? to|to)\\s+)?(?:${aimingVerbs})\\b`,
  "iu",
);
const keyResult = /^\s*(?:KR|关键结果)\s*\d*(?:\.\d+)?\s*[:：.、]\s*/iu;

function isEnglishAim(label: string): boolean {
  const text = label.replace(keyResult, "");
  return englishAim.test(text) && !/\bfrom\s*$|\bby\s*$/iu.test(text);
}

/** The last figure of a key result; where it goes from one level to another, the second is the aim. */
function isKeyResult(prose: Prose, sentence: Sentence, figure: Figure): boolean {
  return (
    keyResult.test(prose.run.text) && sentence.figures.at(-1) === figure && prose.sentences[0] === sentence
  );
}

const timeLabel = /时间|时长|时限|周期|时效|\b(?:time|times|turnaround|latency|delay)\b/iu;

/** 响应时间不超过2小时, response time: under 4 hours. */
function isTimeLimit({ comparator }: QuantityNode, label: string, isAimed: boolean): boolean {
  return isAimed && (comparator === "le" || comparator === "lt") && timeLabel.test(label);
}

const levelReached =
  /(?:提高|提升|增加|上升|增长|扩大|拓展|降低|下降|压降|减少|缩短|控制|稳定|保持|维持|增|降|升)(?:至|到|在)\s*$/u;
const past = /上年|去年|上期|上月|已|截至|由[^，。]{0,16}$|从[^，。]{0,16}$/u;

/** 满意度提升至95%, 费用率控制在5%以内: a level to come to, where goals are told or words aim at it. */
function isLevelAim(prose: Prose, sentence: Sentence, label: string, context: StatementContext): boolean {
  if (!levelReached.test(label) || past.test(label)) return false;
  return (
    isIn(context, goalKinds) ||
    /力争|确保|争取|目标|计划|要求|将|务必/u.test(prose.run.text.slice(sentence.start, sentence.end))
  );
}

/** 满意度 of 满意度提升至95%, 不良率 of 不良率由1.2%降至0.8%. */
function levelMetric(prose: Prose, piece: Piece, figure: Figure): TextRange | undefined {
  const { text } = prose.run;
  const verb = levelReached.exec(text.slice(figure.before.start, figure.before.end));
  if (verb === null) return undefined;
  const own = narrowToName(text, { start: figure.before.start, end: figure.before.start + verb.index });
  if (own !== undefined) return metricWithin(text, own);
  const first = piece.figures[piece.figures.indexOf(figure) - 1]?.before;
  if (first === undefined) return undefined;
  const from = narrowToName(text, first);
  return from === undefined ? undefined : metricWithin(text, from);
}

/** Without 确保 and the period before, and 由 or 从 behind. */
function metricWithin(text: string, { start, end }: TextRange): TextRange | undefined {
  const words = findPeriodWords(text, { start, end });
  const from = words === undefined || words.end >= end ? start : words.end;
  const lead =
    /^(?:\s|力争|确保|争取|计划|目标|将|要|务必|使|把|实现)*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const tail = /(?:由|从|为|的|分别)*\s*$/u.exec(text.slice(from + lead, end))?.[0].length ?? 0;
  return end - tail > from + lead ? { start: from + lead, end: end - tail } : undefined;
}

const leadingVerb = new RegExp(
  `^[\\s,]*(?:KR ?\\d*(?:\\.\\d+)?\\s*[:.]\\s*)?(?:(?:and|then)\\s+)?(?:(?:we|the team)\\s+)?(?:(?:will|shall|must|should|(?:aim|plan|want|intend|expect)s? to|to)\\s+)?(?:${aimingVerbs})\\b\\s*`,
  "iu",
);
const trailingLink =
  /\s*(?:\b(?:from|to|by|of|at|below|above|under|over|at least|no more than|up to)\b|:)\s*$/iu;
const behindFigure =
  /^\s*((?:(?!(?:by|in|per|within|to|and|from|for|on|at|with|over|through|during|before|until|this|next|each|every|an?|the|of)\b)[A-Za-z][A-Za-z-]*\s*){1,4})/iu;

/**
 * What English aims at: the words between verb and figure (Keep [cost per lead] under $45; Grow [active users] from 40k to
 * 55k), else those behind it (Generate 1,200 [qualified leads]).
 */
function englishMetric(prose: Prose, piece: Piece, figure: Figure): TextRange | undefined {
  const { text } = prose.run;
  const at = piece.figures.indexOf(figure);
  const before = piece.figures[at - 1];
  const isPair = before !== undefined && /^\s*to\s*$/iu.test(text.slice(before.end, figure.start));
  const { start, end } = isPair ? before.before : figure.before;
  const label = text.slice(start, end);
  const verb = leadingVerb.exec(label);
  if (verb === null) return undefined;
  const named = trimLinks(text, { start: start + verb[0].length, end });
  if (named !== undefined) return named;
  const noun = behindFigure.exec(text.slice(figure.quantity.end, figure.after.end))?.[1]?.trimEnd();
  if (noun !== undefined) {
    const from = text.indexOf(noun, figure.quantity.end);
    return { start: from, end: from + noun.length };
  }
  const unit = /[A-Za-z][A-Za-z -]*$/u.exec(figure.quantity.text);
  return unit === null
    ? undefined
    : { start: figure.quantity.start + unit.index, end: figure.quantity.start + figure.quantity.text.length };
}

function trimLinks(text: string, { start, end }: TextRange): TextRange | undefined {
  let to = end;
  for (;;) {
    const link = trailingLink.exec(text.slice(start, to));
    if (link === null) break;
    to = start + link.index;
  }
  while (to > start && text.charAt(to - 1) === " ") to--;
  return to > start ? { start, end: to } : undefined;
}

/** 一个, a: an article rather than a count of one. */
function isArticle(quantity: QuantityNode): boolean {
  return (
    /^(?:一[\p{Script=Han}]|an?\b|one\b)/iu.test(quantity.text) &&
    quantity.low === "1" &&
    quantity.high === "1"
  );
}

function makeTarget(prose: Prose, figure: Figure, metric: Name, context: StatementContext): Target {
  const { quantity } = figure;
  const words = findPeriodWords(prose.run.text, figure.before);
  const period = words === undefined ? undefined : nameIn(prose.run, words.start, words.end, context.lines);
  const owner = words === undefined ? undefined : ownerBefore(prose, figure, words, context);
  const isFloor = quantity.comparator === "ge" || quantity.comparator === "gt";
  return {
    type: "target",
    position: around([
      quantity.position,
      ...(metric.position.start.offset < quantity.position.start.offset ? [metric.position] : []),
    ]),
    certainty: "stated",
    because: isFloor ? "floor" : "words-of-aiming",
    metric,
    value: quantity,
    ...(period === undefined ? {} : { period }),
    ...(owner === undefined ? {} : { owner }),
  };
}

const bearer = /(?:部|部门|中心|科|处|组|团队|公司|支行|分行|员|师|经理|人员|team|department)$/i;

/** Whose figure it is, where a team or post stands before the words of period: 业务员每人每月签单额. */
function ownerBefore(
  prose: Prose,
  figure: Figure,
  words: TextRange,
  context: StatementContext,
): Name | undefined {
  const text = prose.run.text
    .slice(figure.before.start, words.start)
    .replace(/[（(][^（()）]{0,24}[）)]\s*$/, "");
  const range = narrowToName(prose.run.text, {
    start: figure.before.start,
    end: figure.before.start + text.length,
  });
  if (range === undefined || range.end - range.start > 16) return undefined;
  return bearer.test(prose.run.text.slice(range.start, range.end))
    ? nameIn(prose.run, range.start, range.end, context.lines)
    : undefined;
}

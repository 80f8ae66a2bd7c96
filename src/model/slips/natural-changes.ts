import {
  fallOf,
  hasOwnSubject,
  isChanged,
  isNamedOtherwise,
  isOfBefore,
  isOnlyWas,
  isPoints,
  isRate,
  isRateOfBefore,
  isSigned,
  nameOfLevel,
  otherRate,
  reached,
  saysChange,
} from "../../ast/statements/calculations/growth-words.ts";
import { isComparable } from "../derivation/comparable.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { shareWords } from "../shared-words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a change lies between: a level that is said to be of before, and the one that the text speaks of.
 *
 *     财政收入20.4亿元，其中税收18亿元。比上年财政收入23.9亿元减少3.5亿元，下降14.8%
 *     投资6.35亿元，上年为5.80亿元，增长9.5%，其中工业2.14亿元
 *     130 installs, against 104 this year: growth of 25%
 */
export function naturalChanges(change: FlowFigure, flow: Flow): readonly Candidate[] {
  if (isPoints(change)) return pointsBetween(change, flow);
  if (!(saysChange(change) || (isRate(change) && isSigned(change))) || isOfOther(change)) return [];
  return levelsOf(change, flow).map(({ base, now, isSaid }): Candidate => {
    const isDecrease = !isSigned(change) && fallOf(change, base, now);
    const sum: Sum = isRate(change)
      ? { operation: "growth-rate", result: change, operands: [base, now], isDecrease }
      : { operation: "difference", result: change, operands: isDecrease ? [base, now] : [now, base] };
    return { sum, oneIn: 2, digits: isSaid ? 0 : longEnough, isSaid };
  });
}

/** So many digits agree where the level reached may be one of several. */
const longEnough = 3;

function isOfOther(change: FlowFigure): boolean {
  const words = `${change.label} ${change.trail}`;
  return (
    otherRate.test(words) ||
    isRateOfBefore(change) ||
    reached.test(change.label) ||
    /占|其中/u.test(change.label)
  );
}

interface Levels {
  readonly base: FlowFigure;
  readonly now: FlowFigure;
  /** No other amounts of the sentence could be meant. */
  readonly isSaid: boolean;
}

const around = 12;

function levelsOf(change: FlowFigure, flow: Flow): readonly Levels[] {
  const before = flow.figures[change.at - 1];
  // 比上年780万元增加70万元，增幅9%: the rate of the change right before lies between the same levels.
  const first =
    isRate(change) && before?.stretch === change.stretch && !isRate(before) && isChanged(before)
      ? before
      : change;
  if (first === change && hasOwnSubject(change)) return [];
  const sentence = flow.figures
    .slice(Math.max(0, change.at - around), change.at + around)
    .filter((figure) => figure.sentence === change.sentence && figure !== change && figure !== first);
  const bases = sentence.filter(
    (figure) => isLevel(figure, first) && isOfBefore(figure) && !isOnlyWas(figure),
  );
  const [base, ...others] = bases;
  if (base === undefined || others.length > 0 || !isBeside(base, first)) return [];
  const nows = nowsOf(base, first, sentence, flow).filter((now) => !isNamedOtherwise(base, now));
  return nows.map((now) => ({
    base,
    now,
    isSaid:
      now.sentence === change.sentence
        ? nows.length === 1 || now.at === base.at - 1
        : nows.length === 1 && isNamedAlike(base, now),
  }));
}

/** Right before the change, but for a few figures; behind it in brackets: 增长8.3%（上年为52.8亿元）. */
function isBeside(base: FlowFigure, change: FlowFigure): boolean {
  if (base.at > change.at) return base.isBracketed && base.at <= change.at + 2;
  return change.at - base.at <= nearest;
}

const nearest = 3;

function isLevel(figure: FlowFigure, change: FlowFigure): boolean {
  return (
    figure.isAmount &&
    !isChanged(figure) &&
    figure.quantity.isApproximate !== true &&
    (isRate(change) || isComparable(figure, change))
  );
}

/** The levels told before both, parts behind 其中 left out; else the one between them, or what the sentence before speaks of. */
function nowsOf(
  base: FlowFigure,
  change: FlowFigure,
  sentence: readonly FlowFigure[],
  { figures }: Flow,
): readonly FlowFigure[] {
  const levels = sentence.filter(
    (figure) =>
      figure !== base &&
      isLevel(figure, change) &&
      isComparable(figure, base) &&
      !figure.label.includes("其中"),
  );
  const from = Math.min(base.at, change.at);
  const before = levels.filter(({ at, isBracketed }) => at < from && !isBracketed);
  const heads = before.filter((figure) => figure.line.head.includes(figure));
  if (before.length > 0) return heads.length > 0 ? heads : before;
  const between = levels.filter(({ at }) => at > base.at && at < change.at);
  if (between.length > 0) return between.length === 1 ? between : [];
  const told = figures
    .slice(Math.max(0, from - around), from)
    .filter((figure) => figure.line === change.line && figure.line.head.includes(figure))
    .filter((figure) => isLevel(figure, change) && isComparable(figure, base) && !isOfBefore(figure));
  return told.length === 1 ? told : [];
}

function isNamedAlike(base: FlowFigure, now: FlowFigure): boolean {
  return shareWords(nameOfLevel(base), now.label);
}

/** `由86%提升到91%（+5pp）`, `31.4%，比前一周30.2%高1.2个百分点`: between the two shares told right before. */
function pointsBetween(change: FlowFigure, { figures }: Flow): readonly Candidate[] {
  const [base, now, ...others] = figures
    .slice(Math.max(0, change.at - nearest), change.at)
    .filter((level) => level.stretch === change.stretch && isRate(level) && !isPoints(level));
  if (base === undefined || now === undefined || others.length > 0 || hasOwnSubject(change)) return [];
  if ([base, now].some((level) => isChanged(level) && !reached.test(level.label))) return [];
  const { line, quantity } = change;
  if (!toldAgainst.test(line.text.slice(Math.max(0, base.quantity.start - 8), quantity.start))) return [];
  const operands = now.exact.compare(base.exact) > 0 ? [now, base] : [base, now];
  return [{ sum: { operation: "difference", result: change, operands }, oneIn: 2, isSaid: true }];
}

const toldAgainst =
  /比|较|較|由|从|自|上年|去年|上月|上学?期|同期|目标|提[升高][到至]|降[到至低]|\b(?:from|to|against|than|last|target|on)\b/iu;

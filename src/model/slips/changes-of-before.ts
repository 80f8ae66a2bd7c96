import {
  fallOf,
  hasOwnSubject,
  isChanged,
  isOfBefore,
  isPoints,
  isRate,
  isSigned,
  nameOfLevel,
  otherRate,
  saysChange,
} from "../../ast/statements/calculations/growth-words.ts";
import { inOtherMeasure } from "../../ast/statements/text/words.ts";
import { isComparable } from "../derivation/comparable.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { shareWords } from "../shared-words.ts";
import type { Candidate } from "./candidate.ts";
import { isRow, rowsAround } from "./rows.ts";

/**
 * Changes from a level that stands apart, by the times that the two are told of:
 *
 *     - 2024年营业收入：3200万元                  rows: one of before, one of now, and what lies between
 *     - 2025年营业收入目标：4000万元
 *     - 同比增长：25%
 *     上年费用3410万元。今年费用3240万元，同比下降5%      the sentence before tells of before
 *     2023年实际产量14,410吨，2024年计划15,707吨，增长9.0%   a year, and the one after it
 */
export function changesOfBefore(change: FlowFigure, flow: Flow): readonly Candidate[] {
  if (isPoints(change) || !(saysChange(change) || isToldOfTime(change))) return [];
  if (!isRate(change) || /占|其中|其他/u.test(change.label)) return [];
  const levels = levelsInRows(change, flow) ?? levelsInText(change, flow);
  if (levels === undefined) return [];
  const { base, now } = levels;
  if (isOfOtherKind(change, base, now)) return [];
  const isDecrease = !isSigned(change) && fallOf(change, base, now);
  const sum: Sum = { operation: "growth-rate", result: change, operands: [base, now], isDecrease };
  return [{ sum, oneIn: 1, digits: 0, isPlain: true, isSaid: true }];
}

/** At constant prices, of what can be compared, by another measure, or over another time than the levels lie apart. */
function isOfOtherKind(change: FlowFigure, base: FlowFigure, now: FlowFigure): boolean {
  const { text } = change.line;
  const from = Math.min(
    ...[base, now].filter(({ line }) => line === change.line).map(startOf),
    startOf(change),
  );
  const words = text.slice(Math.max(0, from - shortly), change.quantity.end + shortly);
  if (otherRate.test(words) || inOtherMeasure.test(words)) return true;
  const isOverYear = /同比|上年|去年|year[- ]on[- ]year|yoy/iu.test(change.label);
  const isOverLast = /环比|上月|上季|month[- ]on[- ]month|mom|qoq/iu.test(change.label);
  const areYears =
    yearIn(base.label) !== yearIn(now.label) || [base, now].some(({ label }) => ofYear.test(label));
  return areYears ? isOverLast : isOverYear && timeBetween(base.label, now.label) !== undefined;
}

const shortly = 20;
const ofYear = /上年|去年|前年|last year/iu;

function startOf({ quantity, label }: FlowFigure): number {
  return quantity.start - label.length;
}

interface Pair {
  readonly base: FlowFigure;
  readonly now: FlowFigure;
}

/** `- 同比：+25%`: nothing but the time it is held against. */
function isToldOfTime(change: FlowFigure): boolean {
  return isRate(change) && (isSigned(change) || /(?:同比|环比|yoy|change)\s*[:：]?$/iu.test(change.label));
}

/** The two rows right above one that tells nothing but a change. */
function levelsInRows(change: FlowFigure, flow: Flow): Pair | undefined {
  if (change.line.figures[0] !== change || !isRow(change.line) || change.trail !== "") return undefined;
  if (/[,，]/u.test(change.line.text.slice(0, change.quantity.start))) return undefined;
  const above = rowsAround(change, flow).filter(
    ({ line }) => line.at < change.line.at && line.at >= change.line.at - 2,
  );
  const [first, second, ...others] = above.filter((level) => level.line.figures[0] === level);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (hasOwnSubject(change) && !onlyChange.test(change.label) && !shareWords(change.label, first.label))
    return undefined;
  return pairOf(first, second);
}

const onlyChange = /^\W*(?:change|变化|变动)(?:率|幅度)?\W*$/iu;

/** What is told right before the change, and what its own stretch or the sentence before tells of the time before. */
function levelsInText(change: FlowFigure, { figures }: Flow): Pair | undefined {
  if (hasOwnSubject(change) || (change.isBracketed && !isSigned(change))) return undefined;
  const [before, now, behind] = [figures[change.at - 2], figures[change.at - 1], figures[change.at + 1]];
  if (now?.stretch !== change.stretch || now.isBracketed) return undefined;
  if (behind?.stretch === change.stretch && thanBefore.test(change.trail)) return pairOf(now, behind, true);
  // 10月85万元，环比增长6.25%（9月80万元）
  if (behind?.stretch === change.stretch && behind.isBracketed && !change.isBracketed && now.isAmount)
    return timeBetween(now.label, behind.label) === -1 ? pairOf(now, behind, true) : undefined;
  if (before?.line !== now.line || before.isBracketed) return undefined;
  // Only one of that kind stands before them, so that no other is meant.
  const third = figures[change.at - 3];
  if (third?.stretch === before.stretch && isLevelBeside(third, before)) return undefined;
  if (before.stretch !== now.stretch && figures[before.at - 1]?.sentence === before.sentence)
    return undefined;
  return pairOf(before, now);
}

/** 20% more than last year's 50,000; +10% vs 1,150 last quarter. */
const thanBefore =
  /^(?:(?:more|less|fewer|higher|lower|better) than|up (?:on|from)|down (?:on|from)|above|below|over|vs\.?|versus) (?:the )?(?:last|previous|prior|\d|fy)/iu;

function isLevelBeside(one: FlowFigure, other: FlowFigure): boolean {
  return one.quantity.unit !== "%" && isComparable(one, other);
}

/** Which of two levels is of before. */
function pairOf(first: FlowFigure, second: FlowFigure, areOfOne = false): Pair | undefined {
  if ([first, second].some((level) => !isLevel(level)) || !isComparable(first, second)) return undefined;
  if (timesOf(first) !== timesOf(second)) return undefined;
  const [isFirst, isSecond] = [isOfBefore(first) || isBaseline(first), isOfBefore(second)];
  const apart = timeBetween(first.label, second.label);
  const isForward = apart === undefined ? isFirst && !isSecond : apart === 1;
  const isBackward = apart === undefined ? isSecond && !isFirst : apart === -1;
  if (!isForward && !isBackward) return undefined;
  const [base, now] = isForward ? [first, second] : [second, first];
  const [own, other] = areOfOne ? ["", ""] : [nameOf(base), nameOf(now)];
  return own !== "" && other !== "" && !shareWords(own, other) ? undefined : { base, now };
}

/** What a level is of, but for the time, and that it is told or aimed at. */
function nameOf(level: FlowFigure): string {
  return nameOfLevel({ label: level.label.replace(ofLevel, " ") }).replace(/[^\p{L}]/gu, "");
}

const ofLevel =
  /(?:fy ?)?(?:19|20)\d\d(?:年[末底初]?)?|\d{1,2}月|第?[一二三四]季度|\bq[1-4]\b|[同环]比|今年|本(?:年度?|[月期季])|上年度|当[年月期]|目标|计划|预计|预算|实际|力争|达到?|完成|实现|\b(?:this|current|baseline|before|after|target|actual|plan(?:ned)?|now|today)\b/giu;

function isLevel(figure: FlowFigure): boolean {
  const { quantity, label } = figure;
  if (quantity.unit === "%" || quantity.kind === "duration" || quantity.isApproximate === true) return false;
  return !isChanged(figure) && !/其中|占|人均|新增/u.test(label);
}

/** For what time each a level is told; 去年收入 is that of a year, said or not. */
function timesOf({ quantity }: FlowFigure): string {
  return quantity.per.filter((unit) => unit !== "year").join();
}

function isBaseline({ label }: FlowFigure): boolean {
  return /^\W*(?:baseline|before|current|(?:改造|优化|调整|实施)前|基线|现状)/iu.test(label);
}

/** By how many years, else months or quarters, the second is later. */
function timeBetween(first: string, second: string): number | undefined {
  for (const read of [yearIn, monthIn, quarterIn]) {
    const [a, b] = [read(first), read(second)];
    if (a !== undefined && b !== undefined && a !== b) return b - a;
  }
  return undefined;
}

function yearIn(label: string): number | undefined {
  const year = /(?<!\d)(?:fy ?)?((?:19|20)\d\d)(?!\d)/iu.exec(label)?.[1];
  return year === undefined ? undefined : Number(year);
}

function monthIn(label: string): number | undefined {
  const month = /(?<![\d\-—~至])(\d{1,2})月(?![\d末底])/u.exec(label)?.[1];
  return month === undefined ? undefined : Number(month);
}

function quarterIn(label: string): number | undefined {
  const quarter = /第?([一二三四])季度|\bQ([1-4])\b/u.exec(label);
  if (quarter === null) return undefined;
  return quarter[2] === undefined ? "一二三四".indexOf(quarter[1] ?? "") + 1 : Number(quarter[2]);
}

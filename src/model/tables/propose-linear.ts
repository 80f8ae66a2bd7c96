import type { RelationKind } from "../relation.ts";
import type { WordStrength } from "./evidence.ts";
import type { Formula, Operand } from "./formula.ts";
import { isRevision, namesDifference } from "./named-operands.ts";
import { isBaseAndCurrent, isLike, isPercent, minus, plus, propose, signed } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import {
  changeAmountWord,
  closingWord,
  differenceWord,
  growthRateWord,
  inflowWord,
  needWord,
  openingWord,
  outflowWord,
  priceWord,
  totalWord,
} from "./words.ts";

/**
 * Sums and differences of columns:
 *
 *     合计 = 一季度 + 二季度 + …          the columns right before it, or right behind it
 *     缺编 = 编制 − 现有                  any two
 *     期末 = 期初 + 收入 − 支出           the columns right before it, with the signs their names have
 */
export function* proposeLinear(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target)) {
    yield* proposePoints(target, near.filter(isPercent));
    return;
  }
  if (target.says(growthRateWord) && !target.says(changeAmountWord)) return;
  const like = addableTo(target, near);
  const left = like.filter(({ index }) => index < target.index);
  const right = like.filter(({ index }) => index > target.index);
  yield* proposeLevels(
    target,
    near.filter((vector) => vector.index < target.index && isLike(vector, target)),
  );
  for (let length = 2; length <= left.length; length++) yield* proposeBlock(target, left.slice(-length));
  for (let length = 2; length <= right.length; length++) {
    const block = right.slice(0, length);
    yield sumOf(target, block.map(plus), sumStrength(target, block));
  }
  yield* proposeSplits(target, right);
  yield* proposeWithPrices(target, near);
  yield* proposeDifferences(target, like);
}

/** What may be added to it, or taken from it. */
export function addableTo(target: Vector, near: readonly Vector[]): readonly Vector[] {
  return near.filter((vector) => isLike(vector, target) && !isPrice(vector, target));
}

/**
 * A total that is split again behind its first parts:
 *
 *     人数 | 男 | 女 | 本科 | 专科 | 其他        人数 = 本科 + 专科 + 其他
 */
function* proposeSplits(target: Vector, right: readonly Vector[]): Iterable<Formula> {
  const columns = right.slice(0, mostSplit);
  // Up to the last column: of two blocks that come out alike, the one that leaves something over is by chance.
  for (let from = 1; from < columns.length - 1; from++)
    yield linear(target, columns.slice(from).map(plus), "numeric");
}

const mostSplit = 9;

/** Whether it is such a split: parts to the right of their total, but not right behind it. */
export function isSplit({ operation, operands, target }: Formula): boolean {
  const first = operands[0]?.vector.index ?? 0;
  return (
    operation === "linear" &&
    operands.length >= 2 &&
    first > target.index + 1 &&
    operands.every(({ sign }) => sign === 1)
  );
}

/** Base | Avg overage | Total: means are no parts of a total by their names, and only numbers can say that they are. */
function* proposeWithPrices(target: Vector, near: readonly Vector[]): Iterable<Formula> {
  const left = near.filter((vector) => vector.index < target.index && isLike(vector, target));
  for (let length = 2; length <= Math.min(mostPriced, left.length); length++) {
    const block = left.slice(-length);
    if (target.says(totalWord) && block.some((vector) => isPrice(vector, target)))
      yield sumOf(target, block.map(plus), "numeric");
  }
}

const mostPriced = 4;

function isPrice(vector: Vector, target: Vector): boolean {
  return vector.says(priceWord) && !target.says(priceWord);
}

/** A column beside all four quarters or all twelve months is their total, whatever it is called. */
function sumStrength(target: Vector, block: readonly Vector[]): WordStrength {
  return target.says(totalWord) ||
    areWholeYear(block) ||
    arePeriodsOf(target, block) ||
    isRevision(target, block)
    ? "named"
    : "numeric";
}

/** 预算 beside 一季度, 二季度 and 三季度: periods that follow each other, and what they make is of none of them. */
function arePeriodsOf({ period }: Vector, block: readonly Vector[]): boolean {
  const units = new Set(block.map((vector) => vector.period?.unit));
  return (
    block.length >= 3 &&
    units.size === 1 &&
    (units.has("quarter") || units.has("month")) &&
    (period === undefined || period.unit === "year")
  );
}

function areWholeYear(block: readonly Vector[]): boolean {
  const units = new Set(block.map(({ period }) => period?.unit));
  return (
    (units.has("quarter") && block.length === 4 && units.size === 1) ||
    (units.has("month") && block.length === 12 && units.size === 1)
  );
}

const signedBlock = 5;

function* proposeBlock(target: Vector, block: readonly Vector[]): Iterable<Formula> {
  yield sumOf(target, block.map(plus), sumStrength(target, block));
  if (block.length > signedBlock) {
    yield* proposeLedger(target, block);
    return;
  }
  const strength: WordStrength = target.says(differenceWord) ? "named" : "numeric";
  const [first, ...rest] = block;
  if (first === undefined) return;
  const bySign = rest.map((vector) => signed(vector, vector.says(outflowWord) ? -1 : 1));
  const opening = first.says(openingWord) && target.says(closingWord);
  // What goes out carries its sign.
  if (opening && rest.some(({ values }) => values.some((value) => (value?.exact.sign() ?? 0) < 0)))
    yield linear(target, block.map(plus), "defined");
  if (bySign.some(({ sign }) => sign === -1) && bySign.some(({ sign }) => sign === 1))
    yield linear(target, [plus(first), ...bySign], opening ? "defined" : strength);
  if (rest.length >= 2) yield linear(target, [plus(first), ...rest.map(minus)], strength);
  if (rest.length >= 3 && strength !== "numeric")
    for (let taken = 1; taken < rest.length; taken++) {
      const operands = rest.map((vector, at) => signed(vector, at < rest.length - taken ? 1 : -1));
      yield linear(target, [plus(first), ...operands], opening ? "defined" : strength);
    }
  const [second, third, more] = rest;
  if (second === undefined || third === undefined || more !== undefined || strength === "numeric") return;
  yield linear(target, [plus(first), plus(second), minus(third)], opening ? "defined" : strength);
  yield linear(target, [plus(first), minus(second), plus(third)], opening ? "defined" : strength);
}

/** A longer way from opening to closing: some columns come in, and those behind them go out. */
function* proposeLedger(target: Vector, [first, ...rest]: readonly Vector[]): Iterable<Formula> {
  if (first === undefined || !first.says(openingWord) || !target.says(closingWord)) return;
  if (rest.every((vector) => vector.says(inflowWord) !== vector.says(outflowWord))) {
    const operands = rest.map((vector) => signed(vector, vector.says(outflowWord) ? -1 : 1));
    yield linear(target, [plus(first), ...operands], "defined");
    return;
  }
  for (let added = 1; added < rest.length; added++) {
    const operands = rest.map((vector, at) => signed(vector, at < added ? 1 : -1));
    yield linear(target, [plus(first), ...operands], "defined");
  }
}

/** Without a word for it, only neighbours are taken for a difference and its two sides. */
function* proposeDifferences(target: Vector, like: readonly Vector[]): Iterable<Formula> {
  const isNamed = target.says(differenceWord) || target.says(needWord);
  for (const from of like)
    for (const taken of like) {
      if (from === taken) continue;
      const indexes = [from.index, taken.index, target.index];
      const isTight = Math.max(...indexes) - Math.min(...indexes) === 2;
      if (!isNamed && !(isTight && target.index > from.index && target.index > taken.index)) continue;
      const isDefined = (isNamed && namesDifference(target, from, taken)) || isMetered(from, taken);
      yield linear(target, [plus(from), minus(taken)], isDefined ? "defined" : isNamed ? "named" : "numeric");
    }
}

/** What went by from 期初读数 to 期末读数. */
function isMetered(to: Vector, from: Vector): boolean {
  return to.says(closingWord) && from.says(openingWord) && to.says(meterWord) && from.says(meterWord);
}

const meterWord = /表数|读数|示数|表底|里程表|\breading\b|\bmeter\b|\bodometer\b/iu;

/** How far one rate is above or below another: 差距 of 实际 and 目标, both in percent. */
function* proposePoints(target: Vector, rates: readonly Vector[]): Iterable<Formula> {
  if (!target.says(differenceWord)) return;
  for (const from of rates)
    for (const taken of rates) {
      if (from === taken || !(isBaseAndCurrent(taken, from) || areBefore(target, [from, taken]))) continue;
      yield linear(target, [plus(from), minus(taken)], "named");
    }
}

/** The columns right before it. */
function areBefore({ index }: Vector, others: readonly Vector[]): boolean {
  return others.every((other) => other.index < index && other.index >= index - others.length);
}

/** More columns between two levels than these are not tried with every sign. */
const mostFlows = 6;

/**
 * From one level to the next, whatever the columns between them are called:
 *
 *     Start | Salaries | Tools | End        End = Start − Salaries − Tools
 *     Q2 | 入职 | 离职 | Q3                  Q3 = Q2 + 入职 − 离职
 */
function* proposeLevels(target: Vector, left: readonly Vector[]): Iterable<Formula> {
  for (let flows = 1; flows <= mostFlows; flows++) {
    const [first, ...rest] = left.slice(-flows - 1);
    if (first === undefined || rest.length < flows) return;
    if (target.index - first.index !== flows + 1 || !areLevels(first, target, rest)) continue;
    for (let mask = 0; mask < 1 << flows; mask++) {
      const operands = rest.map((vector, at) => signed(vector, (mask >> at) & 1 ? -1 : 1));
      yield linear(target, [plus(first), ...operands], "levels", "balance");
    }
  }
}

function areLevels(first: Vector, last: Vector, between: readonly Vector[]): boolean {
  if (between.some(({ period }) => period !== undefined)) return false;
  if (first.says(openingWord)) return last.says(closingWord);
  if (first.period !== undefined) return first.period.unit === last.period?.unit;
  const [from, to] = [first, last].map(({ name }) => name.replace(/\d+/gu, ""));
  return first.name !== last.name && from === to && last.says(closingWord);
}

function sumOf(target: Vector, operands: readonly Operand[], words: WordStrength): Formula {
  return linear(target, operands, words, isRollup(target, operands) ? "rollup" : "sum");
}

function isRollup(target: Vector, operands: readonly Operand[]): boolean {
  const whole =
    target.period?.unit === "year" ||
    target.period?.unit === "half" ||
    target.says(totalWord) ||
    areWholeYear(operands.map(({ vector }) => vector));
  return (
    whole && operands.every(({ vector }) => vector.period !== undefined && vector.period.unit !== "year")
  );
}

export function linear(
  target: Vector,
  operands: readonly Operand[],
  words: WordStrength,
  kind: RelationKind = kindOf(target, operands),
): Formula {
  return propose(target, { kind, operation: "linear", operands, words });
}

function kindOf(target: Vector, operands: readonly Operand[]): RelationKind {
  if (operands.some(({ vector }) => vector.says(openingWord)) && target.says(closingWord)) return "balance";
  return operands.every(({ sign }) => sign === 1) ? "sum" : "difference";
}

import type { Formula } from "./formula.ts";
import { before, isLike, isPercent, minus, plus } from "./propose.ts";
import { addableTo, linear } from "./propose-linear.ts";
import type { Sheet, Vector } from "./sheet.ts";
import {
  changeAmountWord,
  closingWord,
  cumulativeWord,
  growthRateWord,
  inflowWord,
  openingWord,
  outflowWord,
  totalWord,
} from "./words.ts";

/**
 * Figures carried from line to line:
 *
 *     累计 = 累计 of the line before + 本月
 *     余额 = 余额 of the line before + 收入 − 支出
 */
export function* proposeRunning(sheet: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target) || (target.says(growthRateWord) && !target.says(changeAmountWord))) return;
  const like = addableTo(target, near);
  if (target.says(cumulativeWord))
    for (const vector of like) yield linear(target, [before(target), plus(vector)], "defined");
  else if (sheet.by === "columns")
    for (const vector of like)
      if (runsFrom(target, vector)) yield linear(target, [before(target), plus(vector)], "named");
  if (target.says(openingWord))
    for (const vector of sheet.vectors)
      if (vector.says(closingWord) && !vector.says(openingWord))
        if (isLike(vector, target)) yield linear(target, [before(vector)], "defined", "balance");
  if (!target.says(closingWord) || target.says(openingWord)) return;
  yield* proposeClosing(target, like);
  for (const added of like)
    for (const taken of like) {
      if (added === taken || added.says(openingWord) || taken.says(openingWord)) continue;
      const isDefined = added.says(inflowWord) && taken.says(outflowWord);
      yield linear(
        target,
        [before(target), plus(added), minus(taken)],
        isDefined ? "defined" : "named",
        "balance",
      );
    }
  if (sheet.by === "rows")
    for (const net of like)
      if (/净|net/iu.test(net.name)) yield linear(target, [before(target), plus(net)], "defined", "balance");
}

/**
 * Burn-up behind Points done: a column that begins with what stands before it and only grows is carried on from line to line,
 * whatever it is called.
 */
function runsFrom({ index, values }: Vector, added: Vector): boolean {
  const [first, ...others] = values.filter((value) => value !== undefined);
  const start = added.values.find((value) => value !== undefined);
  if (index !== added.index + 1 || first === undefined || others.length < fewestCarried) return false;
  if (start?.exact.equals(first.exact) !== true || first.exact.sign() <= 0) return false;
  const more = new Set(added.values.map((value) => value?.exact.toString()));
  const growing = others.filter((value, at) => value.exact.compare((others[at - 1] ?? first).exact) > 0);
  return more.size > 2 && growing.length >= others.length - 1;
}

/** Lines behind the first; of fewer, other figures may well have grown so. */
const fewestCarried = 3;

/** 期末 from 期初 of the same line, wherever the rows or columns between them stand. */
function* proposeClosing(target: Vector, like: readonly Vector[]): Iterable<Formula> {
  const [opening] = like.filter((vector) => vector.says(openingWord));
  if (opening === undefined) return;
  const totals = like.filter((vector) => vector.says(totalWord));
  for (const net of like)
    if (/净|\bnet\b/iu.test(net.name)) yield linear(target, [plus(opening), plus(net)], "defined");
  for (const added of totals)
    for (const taken of totals)
      if (added.says(inflowWord) && taken.says(outflowWord) && added !== taken)
        yield linear(target, [plus(opening), plus(added), minus(taken)], "defined");
}

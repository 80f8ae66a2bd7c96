import { Decimal } from "../../quantities/decimal.ts";
import type { Formula } from "./formula.ts";
import { isNamedRatio } from "./named-ratios.ts";
import { isBare, isLike, isMoney, isPercent, namedAmong, plus, propose } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { meanWord, perHeadWord, totalWord } from "./words.ts";

/** One figure for each so many: 人均产值 = 产值 ÷ 人数, CPL = spend ÷ leads. */
export function* proposePerHead({ by }: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target) || target.says(totalWord)) return;
  const isNamed = target.says(perHeadWord);
  const stem = stemPerHead(target);
  // It bears the name of what is divided, or is a column behind both: there it was computed, while a price stands before its amount.
  const isComputed = (amount: Vector, count: Vector) =>
    (stem.length >= 2 && amount.name.includes(stem)) ||
    isNamedRatio(target, amount, count) ||
    (by === "columns" && target.index > amount.index && target.index > count.index);
  for (const amount of near)
    for (const count of near) {
      if (amount === count || isPercent(amount) || isPercent(count) || isMoney(count)) continue;
      if (isMoney(target) && !isMoney(amount) && !isBare(amount)) continue;
      if (!isMoney(target) && isMoney(amount) && !isBare(target)) continue;
      for (const factor of scalesFor(target, amount))
        yield propose(target, {
          kind: "average",
          operation: "ratio",
          operands: [plus(amount), plus(count)],
          factor,
          words: !isNamed ? "numeric" : isComputed(amount, count) ? "defined" : namedAmong(near),
        });
    }
}

/** 人均产值 of 产值, revenue per head of revenue. */
function stemPerHead({ name }: Vector): string {
  return name.replace(/人均|户均|亩均|次均|平均|单位|每\S|\bper\b.*|\baverage\b|\bavg\b/giu, "").trim();
}

const [thousand, tenThousand] = [Decimal.of(1000), Decimal.of(10000)];

function scalesFor(target: Vector, amount: Vector): readonly Decimal[] {
  if (isMoney(target) && isMoney(amount)) return [Decimal.one];
  return /\p{Script=Han}/u.test(target.heading)
    ? [Decimal.one, thousand, tenThousand]
    : [Decimal.one, thousand];
}

/** 平均分 of the columns before it, or behind it. */
export function* proposeMeans(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (!target.says(meanWord)) return;
  const all = near.filter((vector) => (isLike(vector, target) || isBare(target)) && !vector.says(meanWord));
  const items = all.filter((vector) => !vector.says(totalWord)); // of which a total before it is, too
  const like = items.length < 2 ? all : items;
  const left = like.filter(({ index }) => index < target.index);
  const right = like.filter(({ index }) => index > target.index);
  for (let length = 2; length <= left.length; length++) yield meanOf(target, left.slice(-length));
  for (let length = 2; length <= right.length; length++) yield meanOf(target, right.slice(0, length));
}

function meanOf(target: Vector, vectors: readonly Vector[]): Formula {
  return propose(target, { kind: "average", operation: "mean", operands: vectors.map(plus), words: "named" });
}

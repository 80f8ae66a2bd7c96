import { Decimal } from "../../quantities/decimal.ts";
import type { Formula } from "./formula.ts";
import { isBare, isLike, isMoney, isPercent, plus, propose } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { amountWord, payWord, quantityWord, totalWord } from "./words.ts";

/** With more columns than this nobody reckons in one cell, and too many ways would be tried. */
const mostColumns = 9;

/**
 * What takes a sum and a product at once:
 *
 *     开办费 | 数量 | 单件成本 | 总成本        总成本 = 开办费 + 数量 × 单件成本
 *     FTE | Salary | Benefits | Cost          Cost = FTE × (Salary + Benefits)
 *     One-time | Subscription | Blended (60% subscription)      40% of the one and 60% of the other
 *
 * Many ways are tried, and words name the result at most: only figures can show one.
 */
export function* proposeMixed(
  { by, vectors }: Sheet,
  target: Vector,
  near: readonly Vector[],
): Iterable<Formula> {
  if (isPercent(target) || by !== "columns" || vectors.length > mostColumns) return;
  yield* proposeBlends(target, near);
  if (!isMoney(target) && !target.says(amountWord) && !target.says(totalWord)) return;
  const like = near.filter((vector) => isLike(vector, target) && !isPercent(vector));
  const counts = near.filter((vector) => isCount(vector));
  for (const [at, a] of like.entries())
    for (const count of counts) {
      if (count === a) continue;
      for (const b of like.slice(at + 1)) {
        if (b === count) continue;
        if (b.index === a.index + 1) yield mixed(target, "loaded", [a, b, count], lengthOf(target, a));
        yield mixed(target, "fixed-plus", [a, b, count]);
        yield mixed(target, "fixed-plus", [b, a, count]);
      }
    }
}

/** A formula of that kind: listed where it comes out, beside what else makes the column, and held to nothing. */
export function isMixed({ operation }: Formula): boolean {
  return operation === "loaded" || operation === "fixed-plus" || operation === "blend";
}

function isCount(vector: Vector): boolean {
  return !isMoney(vector) && !vector.says(payWord) && (vector.says(quantityWord) || isBare(vector));
}

/** Eighteen months of a yearly salary: 18/12. */
function lengthOf(target: Vector, { each }: Vector): Decimal {
  const months = Decimal.parse(/(\d{1,2})[\s-]?(?:months?\b|个?月)/iu.exec(target.heading)?.[1] ?? "");
  if (months === undefined || each?.unit === undefined) return Decimal.one;
  return each.unit === "year"
    ? months.times(Decimal.fraction(1n, 12n))
    : each.unit === "month"
      ? months
      : Decimal.one;
}

function mixed(
  target: Vector,
  operation: "loaded" | "fixed-plus",
  vectors: readonly Vector[],
  factor = Decimal.one,
): Formula {
  const kind = operation === "loaded" ? "product" : "sum";
  return propose(target, { kind, operation, operands: vectors.map(plus), factor, words: "adjacent" });
}

/** Two columns weighed by the percent that a head tells. */
function* proposeBlends(target: Vector, near: readonly Vector[]): Iterable<Formula> {
  const told = /(\d+(?:\.\d+)?)\s?[%％]/u.exec(target.heading)?.[1];
  const weight = Decimal.parse(told ?? "")?.times(hundredth);
  if (weight === undefined || weight.sign() <= 0 || weight.compare(Decimal.one) >= 0) return;
  for (const a of near)
    for (const b of near) {
      if (a === b || !isLike(a, target) || !isLike(b, target)) continue;
      const operands = [plus(a), plus(b)];
      yield propose(target, {
        kind: "average",
        operation: "blend",
        operands,
        factor: weight,
        words: "named",
      });
    }
}

const hundredth = Decimal.fraction(1n, 100n);

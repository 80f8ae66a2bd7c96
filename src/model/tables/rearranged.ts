import { isHeldTo, strengthRank } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import type { Vector } from "./sheet.ts";
import type { Finding } from "./tally.ts";

/** 毛利 = 收入 − 成本 and 收入 = 成本 + 毛利 are one formula: the one whose words say so is kept, else the one to the right. */
export function withoutRearranged(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = keyOf(finding.formula);
    const other = kept.get(key);
    if (other === undefined || isBetter(finding, other)) kept.set(key, finding);
  }
  // 金额 = 数量 × 单价 × 天数 explains the lines in which 单价 is not 金额 ÷ 数量, and those in which it is.
  return [...kept.values()].filter(
    (finding) => !findings.some((other) => embraces(other, finding) && isNoWorse(other, finding)),
  );
}

/** Formulas over the same figures of a line are one; those that look at other lines are each their own. */
export function keyOf({ target, operands }: Formula): string {
  const isOneLine = operands.every(({ line }) => line === undefined);
  return isOneLine
    ? [target.index, ...operands.map(({ vector }) => vector.index)].sort((a, b) => a - b).join()
    : `${target.index}: ${operands.map(({ vector, line }) => `${vector.index}@${line}`).join()}`;
}

function isNoWorse(a: Finding, b: Finding): boolean {
  return (
    strengthRank[a.formula.words] >= strengthRank[b.formula.words] &&
    a.tally.obeying * b.tally.checked >= b.tally.obeying * a.tally.checked
  );
}

export function isWhole({ tally }: Finding): boolean {
  return tally.obeying === tally.checked && isHeldTo(tally);
}

/** All that takes part in one formula takes part in the other, and more; taxes on fees on costs are told each for itself. */
function embraces({ formula: outer }: Finding, { formula: inner }: Finding): boolean {
  if (outer.operation === "portion") return false;
  const vectors = new Set([outer.target, ...outer.operands.map(({ vector }) => vector)]);
  return (
    inner.operands.every(({ line }) => line === undefined) &&
    vectors.size > inner.operands.length + 1 &&
    vectors.has(inner.target) &&
    inner.operands.every(({ vector }) => vectors.has(vector))
  );
}

function isBetter(a: Finding, b: Finding): boolean {
  const byWords = strengthRank[a.formula.words] - strengthRank[b.formula.words];
  // What a head spells out (得分×权重) stays so where one row is wrong, though 权重 = 折算 ÷ 得分 is rounded enough to hold.
  if (Math.abs(byWords) >= strengthRank.defined) return byWords > 0;
  if (isWhole(a) !== isWhole(b)) return isWhole(a);
  return byWords === 0 ? a.formula.target.index > b.formula.target.index : byWords > 0;
}

/** What is left without a formula, since its own was one of another, turned around; and that formula. */
export function rearranged(found: readonly Finding[], kept: readonly Finding[]): ReadonlyMap<Vector, string> {
  const left = new Set(kept.map(({ formula }) => formula.target));
  const taken = new Set(kept.map(({ formula }) => keyOf(formula)));
  const isLost = ({ target, operation }: Formula) =>
    (operation === "linear" || operation === "ratio") && !left.has(target);
  return new Map(
    found
      .filter(({ formula }) => isLost(formula) && taken.has(keyOf(formula)))
      .map(({ formula }) => [formula.target, keyOf(formula)]),
  );
}

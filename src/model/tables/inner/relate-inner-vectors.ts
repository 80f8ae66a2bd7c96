import type { Grid } from "../../../ast/tables/grid.ts";
import { Decimal } from "../../../quantities/decimal.ts";
import { discover } from "../discover.ts";
import type { Formula } from "../formula.ts";
import type { Proposer } from "../propose.ts";
import { isPercent, plus, propose } from "../propose.ts";
import { proposeLinear } from "../propose-linear.ts";
import { proposeRunning } from "../propose-running.ts";
import { productOf, proposeMarkups, wordsFor } from "../propose-product.ts";
import { proposePercents } from "../propose-ratio.ts";
import type { Sheet, Vector } from "../sheet.ts";
import type { Finding } from "../tally.ts";
import { areOfOneKind } from "./one-kind.ts";
import { innerSheet } from "./inner-sheet.ts";

/** A formula over a sheet of its own. */
export interface InnerFinding extends Finding {
  readonly sheet: Sheet;
}

/**
 * The formulas of columns in which figures take part that stand beside words, in the label or once for a group. `isTold` says
 * which figures follow from others already: those need nothing that stands aside.
 */
export function findInnerFormulas(grid: Grid, isTold: (vector: Vector) => boolean): readonly InnerFinding[] {
  const found = innerSheet(grid);
  if (found === undefined) return [];
  const { sheet, isInner } = found;
  const targets = sheet.vectors.filter((vector) => !isInner(vector) && !isTold(vector));
  const takesInner = ({ operands }: Formula) => operands.some(({ vector }) => isInner(vector));
  const proposers = [
    proposeLinear,
    proposeRunning,
    proposeProducts,
    proposeOfWhole,
    proposeMarkups,
    proposePercents,
  ].map(
    (proposer): Proposer =>
      function* (of, target, near) {
        for (const formula of proposer(of, target, near)) if (takesInner(formula)) yield formula;
      },
  );
  return discover(sheet, targets, proposers).map((finding) => ({ ...finding, sheet }));
}

/** Products of two and three, a share of a group times the share of an item times its score among them. */
function* proposeProducts(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target) && near.filter(isPercent).length < 2) return;
  for (const [index, a] of near.entries())
    for (const [next, b] of near.slice(index + 1).entries()) {
      if (areOfOneKind(a.dimension, b.dimension)) continue;
      yield* productOf(target, [a, b], wordsFor(target, [a, b]));
      // A figure in brackets behind a name is often the size of a thing, and no factor: of three, figures have to show it.
      for (const c of near.slice(index + 2 + next)) yield* productOf(target, [a, b, c], "numeric");
    }
}

/**
 * What so many percent of a whole come to, where one row tells the whole:
 *
 *     | 100%入住率 | 93,600 |
 *     | 70%入住率  | 65,520 |       70% of 93,600
 */
function* proposeOfWhole(_: Sheet, target: Vector, near: readonly Vector[]): Iterable<Formula> {
  if (isPercent(target)) return;
  for (const share of near.filter(isPercent)) {
    const line = share.values.findIndex((value) => value?.exact.equals(hundred) === true);
    const operands = [{ ...plus(target), line }, plus(share)];
    if (line !== -1)
      yield propose(target, {
        kind: "product",
        operation: "product",
        operands,
        factor: hundredth,
        words: "numeric",
      });
  }
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);

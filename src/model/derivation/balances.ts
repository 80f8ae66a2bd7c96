import { Decimal } from "../../quantities/decimal.ts";
import { isAlike } from "../flow/amounts.ts";
import type { FlowFigure } from "../flow/flow.ts";
import { isNearly, roughly } from "./roughly.ts";
import type { Reach } from "./reach.ts";
import type { Trial } from "./trial.ts";

/** `上周遗留23，新增17，关闭26，目前剩14`: what was there first, with what came and without what went, whatever either is called. */
export function tryBalance(result: FlowFigure, { texts }: Reach): Trial {
  const before = texts
    .filter(
      (other) => other.at < result.at && !other.isBracketed && isLevelOrMove(other) && isAlike(other, result),
    )
    .sort((a, b) => a.at - b.at);
  let tried = 0;
  for (let length = 3; length <= Math.min(mostMoves, before.length); length++) {
    const [opening, ...moves] = before.slice(-length);
    if (opening === undefined) break;
    // One bit for each move; not all may have come, nor all gone.
    for (let signs = 1; signs < 2 ** moves.length - 1; signs++) {
      tried++;
      const taken = new Set(moves.filter((_, at) => Math.floor(signs / 2 ** at) % 2 === 1));
      const made = moves.reduce(
        (sum, move) => (taken.has(move) ? sum - roughly(move) : sum + roughly(move)),
        roughly(opening),
      );
      if (!isNearly(made, result) || !balanceOf(opening, moves, taken).equals(result.exact)) continue;
      return {
        sum: { operation: "balance", result, operands: [opening, ...moves], taken },
        tried: () => tried,
      };
    }
  }
  return { tried: () => tried };
}

/** 新增15人 is a change of its own, and 今年新增15人 the whole of a year's. */
function isLevelOrMove({ quantity, exact }: FlowFigure): boolean {
  const isOfPeriod = quantity.per.every((unit) => unit === "year" || unit === "half");
  return quantity.unit !== "%" && isOfPeriod && exact.sign() > 0;
}

const mostMoves = 5;

function balanceOf(
  opening: FlowFigure,
  moves: readonly FlowFigure[],
  taken: ReadonlySet<FlowFigure>,
): Decimal {
  return moves.reduce(
    (sum, move) => (taken.has(move) ? sum.minus(move.exact) : sum.plus(move.exact)),
    opening.exact.times(Decimal.one),
  );
}

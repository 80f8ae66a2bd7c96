import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { HeldSum, LikeSum } from "./held-sums.ts";

/**
 * What stands right before a total and right before each of its parts, of one kind in each place, adds up as well:
 *
 *     接报281起，亡1390人，损失36亿元。 … 住宅258起，亡1317人，损失31.5亿元。 … 厂房23起，亡73人，损失4.5亿元
 *                       └──────────── made already ────────────────┴─────────────────────────┘
 */
export function toldBefore({ total, parts }: HeldSum, { figures }: Flow): readonly LikeSum[] {
  const all = [total, ...parts];
  const found: LikeSum[] = [];
  for (let back = 1; back <= farthest; back++) {
    const before = all.flatMap(({ at }) => figures[at - back] ?? []);
    const [result, ...operands] = before;
    if (result === undefined || before.length < all.length) break;
    if (!before.every((figure, index) => isOfRow(figure, all[index], result)) || areSame(before)) break;
    found.push({ total: result, parts: operands, sum: { operation: "sum", result, operands } });
  }
  return found;
}

const farthest = 6;

function isOfRow(figure: FlowFigure, beside: FlowFigure | undefined, like: FlowFigure): boolean {
  return (
    figure.stretch === beside?.stretch &&
    figure.isAmount &&
    figure.dimension === like.dimension &&
    figure.isBracketed === like.isBracketed &&
    figure.exact.sign() > 0
  );
}

/** Parts of one row stand before one another. */
function areSame(figures: readonly FlowFigure[]): boolean {
  return new Set(figures.map(({ stretch }) => stretch)).size < figures.length;
}

import type { Capacity } from "../../nodes.ts";
import { around, isFigure } from "../context.ts";
import { dimensionOf, isHeadcount } from "../text/dimension.ts";
import { bearersOf, periodOfFigure, timesIn } from "../periods/figure-period.ts";
import { metricName } from "../text/metric.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";

interface Placed {
  readonly figure: Figure;
  readonly piece: Piece;
}

/**
 * Heads, what each brings in a period, and what is asked of all of them over a longer one, said in one sentence:
 *
 *     业务部（2-3人）每季度签单不得低于200万元，一年不得低于800万，业务员每人每月签单额不得少于10万
 *             heads                              target                            rate
 *
 * Of several targets the one for the longest period is taken.
 */
export function readProseCapacities(prose: Prose, { context }: BlockPlace): Capacity[] {
  const found: Capacity[] = [];
  for (const sentence of prose.sentences) {
    const figures = placedFigures(sentence);
    const rates = figures.filter(({ figure }) => isRatePerHead(figure));
    const heads = figures.filter(({ figure }) => isHeadcount(figure.quantity) && isFigure(figure.quantity));
    const [rate] = rates;
    const [team] = heads;
    if (rate === undefined || team === undefined || rates.length > 1 || heads.length > 1) continue;
    const target = targetFor(rate, figures);
    if (target === undefined) continue;
    const metric = metricName(prose, rate.piece, rate.figure, context);
    const [people, each, all] = [team.figure.quantity, rate.figure.quantity, target.figure.quantity];
    found.push({
      type: "capacity",
      position: around([people.position, each.position, all.position]),
      certainty: "stated",
      because: "heads-rate-target",
      ...(metric === undefined ? {} : { metric }),
      heads: people,
      rate: each,
      target: all,
    });
  }
  return found;
}

function placedFigures(sentence: Sentence): Placed[] {
  return [...sentencesOf([sentence])].flatMap(({ pieces }) =>
    pieces.flatMap((piece) => piece.figures.map((figure) => ({ figure, piece }))),
  );
}

function isRatePerHead({ quantity }: Figure): boolean {
  return (
    isFigure(quantity) && quantity.per.includes("person") && periodOfFigure(quantity, "")?.isEach === true
  );
}

function targetFor(rate: Placed, figures: readonly Placed[]): Placed | undefined {
  const period = periodOfFigure(rate.figure.quantity, "");
  let best: { readonly placed: Placed; readonly times: number } | undefined;
  for (const placed of figures) {
    const { quantity } = placed.figure;
    const whole = periodOfFigure(quantity, "");
    if (period === undefined || whole === undefined || bearersOf(quantity).length > 0) continue;
    if (dimensionOf(quantity) !== dimensionOf(rate.figure.quantity)) continue;
    const times = timesIn(period.unit, whole.unit);
    if (times !== undefined && (best === undefined || times > best.times)) best = { placed, times };
  }
  return best?.placed;
}

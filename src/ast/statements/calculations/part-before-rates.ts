import { isMeasure } from "./measured-against.ts";
import { isAmount } from "./share-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * The amount that a share told last of several rates is the share of:
 *
 *     出口3.1亿元，增长5.4%，完成全年目标（4亿元）的77.5%，占出口总值的15.3%
 *     └ part ──┘ └──── what else is told of it ────────┘
 *
 * The clause of the share names nothing of its own, and no other amount stands in between.
 */
export function partBeforeRates(figures: readonly SpokenFigure[], index: number): SpokenFigure | undefined {
  const share = figures[index];
  if (share === undefined || share.isBracketed || !ownClause.test(share.label)) return undefined;
  for (let at = index - 1; at >= 0 && index - at <= mostRates; at--) {
    const figure = figures[at];
    if (figure?.stretch !== share.stretch) return undefined;
    if (isAmount(figure) && !figure.isBracketed && !isMeasure(figures, at))
      return at < index - 1 ? figure : undefined;
  }
  return undefined;
}

const mostRates = 7;

const ownClause =
  /(?:^|[，,；;、])\s*(?:共|约|合计)?占[^，。；,;]{0,20}$|(?:^|[,;])\s*(?:and )?(?:accounts? for|accounting for|making up|makes up|representing)(?: about| around| roughly)?$/iu;

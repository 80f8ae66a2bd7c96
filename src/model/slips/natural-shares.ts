import { inUnitOf } from "../derivation/lend-units.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Candidate } from "./candidate.ts";
import { cellShares } from "./cell-shares.ts";
import type { Explained } from "./explained.ts";
import { partOf } from "./share-parts.ts";
import { wholesOf } from "./share-wholes.ts";
import { changeWords, isShare } from "./share-words.ts";

/**
 * What a share is of, by its words and its place:
 *
 *     占各项贷款的18.0%                 the amount that is called so
 *     A 22万，占27.5%；B 9.6万，占12%    what its neighbours are shares of
 *     签约64个，开工41个，开工率64.1%     the first amount of the sentence, or of the text
 */
export function naturalShares(share: FlowFigure, flow: Flow, explained: Explained): readonly Candidate[] {
  if (!isShare(share) || changeWords.test(firstInRow(share, flow).label)) return [];
  const told = partOf(share, flow);
  if (told === undefined) return cellShares(share, flow);
  return wholesOf(share, told, flow, explained).map(({ whole, ...evidence }): Candidate => ({
    sum: { operation: "share", result: share, operands: [inUnitOf(told.part, whole) ?? told.part, whole] },
    ...evidence,
  }));
}

/** 分别下降10.4%、18.3%和8.1%: the words before the first percentage are said of all those behind it. */
function firstInRow(share: FlowFigure, { figures }: Flow): FlowFigure {
  let first = share;
  for (let at = share.at - 1; at >= share.at - longestRow; at--) {
    const before = figures[at];
    const isNext = before?.sentence === share.sentence && before.quantity.unit === "%";
    if (!isNext || !joiner.test(first.label)) break;
    first = before;
  }
  return first;
}

const joiner = /^(?:[、和及与]|以及|and)?$/u;
const longestRow = 12;

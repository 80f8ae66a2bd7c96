import { isAlike } from "../flow/amounts.ts";
import { added } from "../derivation/shares-of-sums.ts";
import { inUnitOf } from "../derivation/lend-units.ts";
import type { Sum } from "../flow/claim.ts";
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
  return wholesOf(share, told, flow, explained).flatMap(({ whole, ...evidence }): readonly Candidate[] => {
    const operands = [inUnitOf(told.part, whole) ?? told.part, whole];
    const own: Candidate = { sum: { operation: "share", result: share, operands }, ...evidence };
    const parts = listedWith(told.part, share, flow);
    if (evidence.isSaid !== true || parts.length < 2 || !isAlike(told.part, whole)) return [own];
    const formula = { sign: "÷", left: added(parts.length), right: parts.length } as const;
    const all: Sum = { operation: "formula", result: share, operands: [...parts, whole], formula };
    // One of several may be meant by itself: what comes out of all of them is of all.
    return [own, { sum: all, ...evidence, digits: 2 }];
  });
}

/** `澳门49.8万人次、香港10.4万人次，占出境总量的`: what is told side by side right before a share of something named. */
function listedWith(part: FlowFigure, share: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  const { text } = part.line;
  const parts = [part];
  if (!/^[，,]\s*(?:合计|共|总共)?占/u.test(text.slice(part.quantity.end, share.quantity.start)))
    return parts;
  for (let at = part.at - 1; at >= 0; at--) {
    const [before, first] = [figures[at], parts[0]];
    if (first === undefined || before?.stretch !== part.stretch || !isAlike(before, part)) break;
    if (!/^(?:、|和|与)/u.test(text.slice(before.quantity.end, first.quantity.start))) break;
    parts.unshift(before);
  }
  return parts;
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

import { comesNear } from "../../ast/statements/calculations/arithmetic.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { heldSums } from "../parallels/held-sums.ts";
import { slippedSplits } from "../parallels/split-again.ts";
import { toldAlike } from "../parallels/told-with.ts";
import type { Relation } from "../relation.ts";
import type { Candidate } from "./candidate.ts";
import type { Explained } from "./explained.ts";

/**
 * What a sum that comes out says of its neighbours: what its total and all of its parts are told with adds up too, and so does
 * what splits its total once more. What its own rate of growth bears out already is left alone.
 */
export function parallelSlips(
  flow: Flow,
  known: readonly Relation[],
  explained: Explained,
): ReadonlyMap<FlowFigure, readonly Candidate[]> {
  const sums = heldSums(flow, known);
  const borneOut = changesBorneOut(known);
  const isOpen = ({ quantity }: FlowFigure) => !borneOut.has(quantity.position.start.offset);
  const slips = new Map<FlowFigure, Candidate[]>();
  const add = (total: FlowFigure, candidate: Candidate) => {
    slips.set(total, [...(slips.get(total) ?? []), candidate]);
  };
  for (const held of sums)
    for (const { total, parts, sum, isPlain } of toldAlike(held, flow))
      if (
        isPlain &&
        [total, ...parts].some(isOpen) &&
        (parts.length === held.parts.length || !isLittleOff(sum))
      )
        add(total, { sum, oneIn: 2, digits: 3 });
  for (const { total, parts, sum } of slippedSplits(sums, flow))
    if (parts.every((part) => isFree(part, explained))) add(total, { sum, oneIn: 2, digits: 3 });
  return slips;
}

/** It follows from nothing else, but that some of it is told (其中), and makes nothing else. */
function isFree(part: FlowFigure, explained: Explained): boolean {
  return (!explained.isMade(part) || explained.isListed(part)) && explained.totalOf(part) === undefined;
}

/** What is about as before (与去年持平) may have changed by a little. */
function isLittleOff(sum: Sum): boolean {
  return comesNear(calculationOf({ ...sum, certainty: "stated", because: "" }), 100);
}

/** Changes that make the rate told beside them. */
function changesBorneOut(known: readonly Relation[]): ReadonlySet<number> {
  return new Set(
    known
      .filter(({ kind, verdict }) => kind === "growth" && (verdict === "holds" || verdict === "rounding"))
      .flatMap(({ terms }) => terms.map(({ span }) => span.start.offset)),
  );
}

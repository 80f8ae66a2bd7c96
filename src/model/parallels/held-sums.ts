import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Relation } from "../relation.ts";

/** A total of running text that its parts make. */
export interface HeldSum {
  readonly total: FlowFigure;
  /** In the order of the text. */
  readonly parts: readonly FlowFigure[];
}

/** Figures that add up to another as those of such a sum do. */
export interface LikeSum extends HeldSum {
  readonly sum: Sum;
}

export function heldSums({ figures }: Flow, known: readonly Relation[]): readonly HeldSum[] {
  const byPlace = new Map(figures.map((figure) => [figure.quantity.position.start.offset, figure]));
  return known.flatMap(({ kind, verdict, stated, terms }): HeldSum[] => {
    if ((kind !== "sum" && kind !== "rollup") || (verdict !== "holds" && verdict !== "rounding")) return [];
    const total = byPlace.get(stated.span.start.offset);
    const parts = terms.flatMap(({ span, times }) =>
      times === "1" ? (byPlace.get(span.start.offset) ?? []) : [],
    );
    if (total === undefined || parts.length < terms.length || parts.length < 2) return [];
    return [{ total, parts: parts.sort((a, b) => a.at - b.at) }];
  });
}

import type { Allocation, Part, QuantityNode } from "../../nodes.ts";

/** What an allocation says, without where and how it was said. */
export interface BareAllocation {
  readonly total: BareFigure;
  readonly parts: readonly BarePart[];
}

export interface BarePart {
  readonly name?: string;
  readonly total?: BareFigure;
  readonly isResidual: boolean;
  readonly parts: readonly BarePart[];
}

export interface BareFigure {
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string | null;
}

/**
 * Two spellings of one split (prose, list, table, YAML) are equal when this is: totals, parts and their parts by exact
 * value and unit, in order, under the same names. Names are compared as they stand, white space aside; the caption over
 * it all (运营额度 or 年度运营额度总额) is no part of what is split, nor are positions, certainty and reasons.
 */
export function bareAllocation({ total, children }: Pick<Allocation, "total" | "children">): BareAllocation {
  return { total: bareFigure(total), parts: children.map(barePart) };
}

function barePart({ name, total, isResidual, children }: Part): BarePart {
  return {
    ...(name === undefined ? {} : { name: name.text.replace(/\s+/g, " ").trim() }),
    ...(total === undefined ? {} : { total: bareFigure(total) }),
    isResidual,
    parts: children.map(barePart),
  };
}

function bareFigure({ low, high, unit }: QuantityNode): BareFigure {
  return { low, high, unit };
}

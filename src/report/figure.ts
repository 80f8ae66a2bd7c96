import type { QuantityNode } from "../ast/nodes.ts";
import type { PlainInterval } from "../quantities/interval.ts";
import type { Comparator, QuantityKind } from "../quantities/quantity.ts";
import type { Label } from "./place.ts";
import { placeOf } from "./place.ts";

/**
 * A number of a plan as the report shows it: the author's own words, what they were understood as, the place they
 * stand at and the proofs they take part in. `low` and `high` are exact, in the base unit of `unit` (yuan, percent
 * points, pieces; ISO dates for kind `date`).
 */
export interface Figure extends Label, PlainInterval {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** The unit as the table's head writes it, where the figure itself has none; else empty. */
  readonly headerUnit: string;
  /** The unit it is counted in where that is a multiple of `unit`: 万元, worth 10000 of them. */
  readonly scale: { readonly text: string; readonly factor: string } | null;
  /** What it is for each of, or the period it is the total of when `isTotal`. */
  readonly per: readonly string[];
  readonly isTotal: boolean;
  readonly isApproximate: boolean;
  /** Why it cannot be right as written. */
  readonly malformed: string | null;
  /** Ids of the proofs that this figure is stated or counted in. */
  readonly proofs: readonly string[];
}

/** A number nobody wrote: worked out exactly from figures that somebody did. */
export interface Computed extends PlainInterval {
  /** In the unit and scale of the figures it was made from. */
  readonly text: string;
  readonly unit: string | null;
  readonly from: readonly Figure[];
}

export function figureOf(file: string, quantity: QuantityNode, proofs: readonly string[]): Figure {
  return {
    text: quantity.text,
    ...placeOf(file, quantity.position),
    kind: quantity.kind,
    unit: quantity.unit,
    comparator: quantity.comparator,
    headerUnit: quantity.unitFrom === "header" ? (quantity.scale?.text ?? quantity.unit ?? "") : "",
    scale: quantity.scale === undefined ? null : { text: quantity.scale.text, factor: quantity.scale.factor },
    low: quantity.low,
    high: quantity.high,
    inclusive: quantity.inclusive,
    per: quantity.per,
    isTotal: quantity.isTotal ?? false,
    isApproximate: quantity.isApproximate ?? false,
    malformed: quantity.malformed ?? null,
    proofs,
  };
}

import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { PlainInterval } from "../quantities/interval.ts";
import type { Span } from "../source/span.ts";

export type RelationKind =
  | "sum"
  | "share"
  | "rollup"
  | "growth"
  | "product"
  | "complement"
  | "count"
  | "average"
  | "difference"
  | "balance"
  | "capacity"
  | "coverage"
  | "resource";

/**
 * On intervals: `holds` certainly; `violated` when no reading can make it true; `rounding` when the written precision
 * explains the difference; `open` when it is possible and not secured.
 */
export type Verdict = "holds" | "violated" | "rounding" | "open";

/** One figure that takes part. `times` is how often it counts (4 for a figure per quarter in a year; -1 when it is taken away). */
export interface Term extends PlainInterval {
  readonly span: Span;
  /** As the author wrote it. */
  readonly text: string;
  /** What it is the figure of (汽车汽配板块), where the text says. */
  readonly name?: string;
  readonly unit: string | null;
  /** The scale as written (万元, worth 10000), so that what is derived prints in the author's own unit. */
  readonly scale?: { readonly text: string; readonly factor: string };
  /** An exact number. */
  readonly times: string;
  /** Of a rate: the span it is for one of, where `times` says how many of them (12 of a `month`). */
  readonly each?: string;
  /** Takes what the other parts leave (其他, 余款): where a gap closes most naturally. */
  readonly isResidual?: boolean;
  readonly resolution?: string;
  /** Said with 约, 左右, about. */
  readonly isApproximate?: boolean;
}

/** A numeric relation a plan states or implies, judged. Plain data. */
export interface Relation {
  readonly kind: RelationKind;
  readonly plan: string;
  readonly certainty: Certainty;
  /** Why we believe the author means it: the `because` of the node it was made from. */
  readonly because: string;
  readonly metric?: string;
  /** The figure that the others must make. */
  readonly stated: Term;
  readonly terms: readonly Term[];
  readonly computed: PlainInterval;
  /**
   * Stated minus computed: of the numbers, or of the floors (or ceilings) where the computed has only one, so that an
   * open `≥900 = 4 × ≥200` shows the 100 nobody secured; else the distance between the intervals, "0" when they meet.
   */
  readonly delta: string;
  readonly verdict: Verdict;
  /** Of a list that is to be covered: what nothing covers, where it is listed. */
  readonly leftOut?: readonly { readonly text: string; readonly span: Span }[];
  /** One readable line in the author's own units: `60万元 = 20万元 + 20万元 + 12万元 + 8万元`. */
  readonly statement: string;
}

import type { Decimal } from "../../quantities/decimal.ts";
import type { RelationKind } from "../relation.ts";
import type { WordStrength } from "./evidence.ts";
import type { Value, Vector } from "./sheet.ts";

/** What the author computed a column or row from, the same in every line of the sheet. */
export interface Formula {
  /** As it is listed: a difference that carries a balance on is a `balance`. */
  readonly kind: RelationKind;
  readonly operation: Operation;
  readonly target: Vector;
  readonly operands: readonly Operand[];
  /** What a product or quotient is multiplied by: 100 for percent, 1/10000 for 元 told in 万元. */
  readonly factor: Decimal;
  readonly words: WordStrength;
  readonly because: string;
}

/**
 * `linear`: sum of ± operands; `ratio`: first by second; `growth`: from the second to the first, `margin`: what the second
 * leaves of the first, by it; `gain`: the first, a change, by what the second was before it; `portion`: a rate of the sum of all; `share`: first by the sum of the others; `mean`: of all; `markup`: first with the second, a
 * rate, put on it or taken off it; `loaded`, `fixed-plus` and `blend`: see `computeMixed`.
 */
export type Operation =
  | "linear"
  | "product"
  | "portion"
  | "ratio"
  | "growth"
  | "margin"
  | "gain"
  | "share"
  | "mean"
  | "markup"
  | "loaded"
  | "fixed-plus"
  | "blend";

export interface Operand {
  readonly vector: Vector;
  readonly sign: 1 | -1;
  /** The line it is taken from: the one looked at, the one before, that of the total above it, or always the same (that of the total). */
  readonly line?: "before" | "above" | number;
  /** What stands below that line is of something else. */
  readonly isOfAbove?: true;
}

export interface Term {
  readonly operand: Operand;
  readonly value: Value;
}

export interface Entry {
  readonly stated: Value;
  readonly terms: readonly Term[];
  /** Some part is blank: it may be nothing, or not stated yet. */
  readonly isOpen?: boolean;
}

/** One line set against a formula. */
export interface Check {
  readonly line: number;
  readonly stated: Value;
  readonly terms: readonly Term[];
  readonly computed: Decimal;
  /** By how much written precision may set the two apart. */
  readonly slack: Decimal;
  readonly obeys: boolean;
  /** It obeys because some figure is said to be 约 only: true as far as it goes, and no evidence for a formula. */
  readonly isVague: boolean;
  /** It obeys what is left when the operands change places: see `mayTurn`. */
  readonly isTurned: boolean;
}

import type { Certainty } from "../../diagnostics/diagnostic.ts";
import type { Position } from "../../source/span.ts";

export interface NodeBase {
  readonly position: Position;
}

/** What a node claims is inferred unless said otherwise; `because` is a short machine-readable reason (`header-word`, `colon-label`). */
export interface Understood extends NodeBase {
  readonly certainty: Certainty;
  readonly because: string;
}

/** A name or label as it stands in the text. */
export interface Name extends NodeBase {
  readonly text: string;
}

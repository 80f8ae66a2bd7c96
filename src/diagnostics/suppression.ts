import type { Position } from "../source/span.ts";

/** A comment of the author's that asks for silence: `<!-- plan-disable-next-line sum-mismatch: agreed with finance -->`. */
export interface Suppression {
  /** The rules named; none for all. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** Where the comment stands. */
  readonly position: Position;
  /** The lines it covers, both included; without `lastLine` to the end of the file. */
  readonly firstLine: number;
  readonly lastLine?: number;
  /** The rules that would have spoken there. */
  readonly silenced: readonly string[];
}

import type { Certainty, Locale } from "../../diagnostics/diagnostic.ts";
import type { QuantityNode } from "../nodes.ts";
import { isSpace, positionInRun } from "../run.ts";
import type { LineIndex } from "../../source/line-index.ts";
import type { Position } from "../../source/span.ts";
import type { Name, Section, Segment } from "../nodes.ts";

/** A section without what is in it: what a reader may know of where a block stands. */
export type SectionHead = Omit<Section, "children">;

/** Where the blocks of one call stand. */
export interface StatementContext {
  /** Lines of the source that segments lead back to. */
  readonly lines: LineIndex;
  /** The section the blocks stand in; absent for blocks above a plan's first heading. */
  readonly section?: SectionHead;
  /** The sections around it, outermost first. */
  readonly above: readonly SectionHead[];
  readonly language: Locale;
}

/** Anything with text that leads back to the source. */
export interface TextRun {
  readonly text: string;
  /** As the author wrote it, where `text` spells it in other characters of the same number. */
  readonly written?: string;
  readonly segments: readonly Segment[];
}

/**
 * How a statement came to be believed; spread into the node. What each certainty takes, over all readers:
 *
 * - `explicit`: a notation made for it. A total row, item or label among its parts; an equation spelled out; YAML.
 * - `stated`: words made for the claim, and figures that leave one reading. 其中 with a rest or with parts that make the
 *   total or nearly do; a colon, brackets or 合计 over parts of one dimension; a rate, the number of what it is for and
 *   words that sum them up, with no other amount between (每场, 8场, 共); levels from one to another with a change that has
 *   no subject of its own; a base said of the time before with one other level; income, expense and profit with nothing
 *   besides; a share with its whole beside it; measures by line under a lead that opens them, of which at least one comes
 *   out; a share among three that are of one whole.
 * - `inferred`: the figures alone. Parts that may overlap (people by trait, stages of work); a total, share, base, mean or
 *   remainder looked for elsewhere and told only when it comes out. It is never said above info.
 *
 * What could be counted in several ways is told only where it comes out, or not at all: silence costs less than a false
 * alarm.
 */
export interface Evidence {
  readonly certainty: Certainty;
  readonly because: string;
}

/** A name for a stretch of a run, without the white space around it; undefined when nothing is left. */
export function nameIn(run: TextRun, start: number, end: number, lines: LineIndex): Name | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(run.text.charCodeAt(from))) from++;
  while (to > from && isSpace(run.text.charCodeAt(to - 1))) to--;
  if (from >= to) return undefined;
  return { text: (run.written ?? run.text).slice(from, to), position: positionInRun(run, from, to, lines) };
}

/** The stretch from the start of the first position to the end of the last, in whatever order they come. */
export function around(positions: readonly [Position, ...Position[]]): Position {
  let { start, end } = positions[0];
  for (const position of positions) {
    if (position.start.offset < start.offset) start = position.start;
    if (position.end.offset > end.offset) end = position.end;
  }
  return { start, end };
}

/** A number that arithmetic can use: no date, and written in a way that has one meaning. */
export function isFigure(quantity: QuantityNode): boolean {
  return quantity.kind !== "date" && quantity.kind !== "period" && quantity.malformed === undefined;
}

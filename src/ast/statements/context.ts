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
  readonly segments: readonly Segment[];
}

/** How a statement came to be believed; spread into the node. */
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
  return { text: run.text.slice(from, to), position: positionInRun(run, from, to, lines) };
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

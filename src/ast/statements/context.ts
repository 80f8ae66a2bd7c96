import type { Certainty, Locale } from "../../diagnostics/diagnostic.ts";
import type { QuantityNode } from "../nodes.ts";
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

/** The source position of `text.slice(start, end)` of a run. */
export function positionIn(run: TextRun, start: number, end: number, lines: LineIndex): Position {
  const from = offsetIn(run, start);
  // The end is led back from its last unit, so that a range never reaches into markup that follows it.
  const to = end > start ? offsetIn(run, end - 1) + 1 : from;
  return lines.positionAt(from, to);
}

function offsetIn(run: TextRun, index: number): number {
  let low = 0;
  let high = run.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.segments[middle]?.text ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const segment = run.segments[low];
  if (segment === undefined) return 0;
  return segment.offset + Math.min(Math.max(index - segment.text, 0), segment.length);
}

/** A name for a stretch of a run, without the white space around it; undefined when nothing is left. */
export function nameIn(run: TextRun, start: number, end: number, lines: LineIndex): Name | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(run.text.charCodeAt(from))) from++;
  while (to > from && isSpace(run.text.charCodeAt(to - 1))) to--;
  if (from >= to) return undefined;
  return { text: run.text.slice(from, to), position: positionIn(run, from, to, lines) };
}

/** The stretch from the start of the first position to the end of the last, in whatever order they come. */
export function around(...positions: readonly [Position, ...Position[]]): Position {
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

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0x3000 || unit === 0xa0 || (unit >= 9 && unit <= 13);
}

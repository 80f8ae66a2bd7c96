import type { TextRange } from "../../quantities/quantity.ts";
import { widthOf, wrapWidth } from "../../source/text-width.ts";
import type { TextRun } from "../run.ts";
import { cutRun, startOffset } from "../run.ts";
import type { MarkerReading } from "./markers.ts";

/** One logical line of a paragraph: a numbered line, or prose, with the lines it was broken over. */
export interface Piece extends TextRange {
  readonly isMarked: boolean;
}

/** The lowest number seen so far of each script. */
export type SeenMarkers = ReadonlyMap<string, number>;

export function noteMarker(seen: Map<string, number>, { script, ordinal }: MarkerReading): void {
  seen.set(script, Math.min(ordinal, seen.get(script) ?? Infinity));
}

type AcceptMarker = (line: string, seen: SeenMarkers) => MarkerReading | undefined;

/**
 * Splits a paragraph at the line ends that mean something to its author though nothing to Markdown: before a number,
 * behind a short heading, and between lines of `label：value`. Other line ends are only where the text was wrapped.
 */
export function splitParagraph(run: TextRun, acceptMarker: AcceptMarker): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Map<string, number>();
  let current: { start: number; isMarked: boolean; last: string } | undefined;
  let at = 0;
  for (const line of run.text.split("\n")) {
    const marker = acceptMarker(line, seen);
    if (marker !== undefined) noteMarker(seen, marker);
    if (current === undefined || marker !== undefined || isApart(current, line)) {
      if (current !== undefined) pieces.push({ start: current.start, end: at, isMarked: current.isMarked });
      current = { start: at, isMarked: marker !== undefined, last: line };
    } else {
      current = { ...current, last: line };
    }
    at += line.length + 1;
  }
  if (current !== undefined)
    pieces.push({ start: current.start, end: run.text.length, isMarked: current.isMarked });
  return pieces;
}

function isApart(current: { readonly isMarked: boolean; readonly last: string }, line: string): boolean {
  const before = current.last.trimEnd();
  if (/[：:]$/u.test(before)) return true;
  if (isLabelled(line) && (isLabelled(before) || (current.isMarked && widthOf(before) < wrapWidth)))
    return true;
  return (
    current.isMarked &&
    /^\s*(?:第|[一二三四五六七八九十]{1,3}[、.．])/u.test(before) &&
    isShortHeading(before)
  );
}

function isShortHeading(line: string): boolean {
  return widthOf(line) < wrapWidth && !/[。；;，,、]$/u.test(line);
}

/** `负责人：张三`: a short label, a colon, and something behind it. */
function isLabelled(line: string): boolean {
  return (
    /^\s*[^\s，。；：:,.;!?！？]{1,16}[：:]\s*\S/u.test(line.slice(0, 64)) && !/^\s*\w+:\/\//u.test(line)
  );
}

/** Takes out the line ends that wrapping left between Chinese characters: there they are no space. */
export function joinLines(source: string, run: TextRun): TextRun {
  const breaks: TextRange[] = [];
  for (let at = run.text.indexOf("\n"); at !== -1; at = run.text.indexOf("\n", at + 1)) {
    if (isWide(run.text, at - 1) && isWide(run.text, at + 1) && isSoft(source, run, at)) {
      breaks.push({ start: at, end: at + 1 });
    }
  }
  return breaks.length === 0 ? run : cutRun(run, breaks);
}

function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2e80;
}

/** Two spaces, a backslash or `<br>` make a line end that is meant. */
function isSoft(source: string, run: TextRun, at: number): boolean {
  const offset = startOffset(run.segments, at);
  return (
    source.charAt(offset) === "\n" && !/(?: {2}|\\)\r?$/u.test(source.slice(Math.max(0, offset - 3), offset))
  );
}

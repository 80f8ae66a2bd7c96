import type { LineIndex } from "../source/line-index.ts";
import type { Position } from "../source/span.ts";
import type { TextRange } from "../quantities/quantity.ts";
import type { Segment } from "./nodes.ts";

/** Text without markup that leads back to the source. `muted` are stretches that are shown and not read: what is struck out. */
export interface TextRun {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly muted: readonly TextRange[];
}

/** Puts a run together from the pieces of a paragraph, front to back. */
export class RunBuilder {
  #text = "";
  readonly #segments: Segment[] = [];
  readonly #muted: TextRange[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Appends text that stands at `offset` of the source as it is. */
  addVerbatim(text: string, offset: number): void {
    if (text === "") return;
    const last = this.#segments.at(-1);
    if (
      last !== undefined &&
      last.text + last.length === this.#text.length &&
      last.offset + last.length === offset
    ) {
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#segments.push({ text: this.#text.length, offset, length: text.length });
    }
    this.#text += text;
  }

  /** Appends text that the source spells otherwise, from `start` to `end` of it; empty segments mark where that is. */
  addDecoded(text: string, start: number, end: number): void {
    this.#segments.push({ text: this.#text.length, offset: start, length: 0 });
    this.#text += text;
    this.#segments.push({ text: this.#text.length, offset: end, length: 0 });
  }

  mute(start: number): void {
    if (start < this.#text.length) this.#muted.push({ start, end: this.#text.length });
  }

  build(): TextRun {
    // Slices have no room for more: there is a run for each cell of a table.
    return { text: this.#text, segments: this.#segments.slice(), muted: this.#muted.slice() };
  }
}

/** The part of a run from `start` up to `end`. */
export function sliceRun(run: TextRun, start: number, end: number): TextRun {
  const segments: Segment[] = [];
  for (let i = Math.max(0, firstSegmentAt(run.segments, start)); i < run.segments.length; i++) {
    const segment = run.segments[i];
    if (segment === undefined || segment.text > end || (segment.text === end && segment.length > 0)) break;
    const from = Math.max(start, segment.text);
    const to = Math.min(end, segment.text + segment.length);
    if (to < from) continue;
    if (to === from && segment.length > 0) continue;
    segments.push({ text: from - start, offset: segment.offset + (from - segment.text), length: to - from });
  }
  const muted = run.muted
    .filter((range) => range.end > start && range.start < end)
    .map((range) => ({ start: Math.max(0, range.start - start), end: Math.min(end, range.end) - start }));
  return { text: run.text.slice(start, end), segments, muted };
}

/** The run without the white space at its ends. */
export function trimRun(run: TextRun): TextRun {
  let start = 0;
  let end = run.text.length;
  while (start < end && isSpace(run.text.charCodeAt(start))) start++;
  while (end > start && isSpace(run.text.charCodeAt(end - 1))) end--;
  return start === 0 && end === run.text.length ? run : sliceRun(run, start, end);
}

/** The run with some ranges, in order, left out. */
export function cutRun(run: TextRun, ranges: readonly TextRange[]): TextRun {
  const parts: TextRun[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(sliceRun(run, from, start));
    from = end;
  }
  return joinRuns([...parts, sliceRun(run, from, run.text.length)]);
}

function joinRuns(parts: readonly TextRun[]): TextRun {
  let text = "";
  const segments: Segment[] = [];
  const muted: TextRange[] = [];
  for (const part of parts) {
    for (const segment of part.segments) segments.push({ ...segment, text: segment.text + text.length });
    for (const range of part.muted)
      muted.push({ start: range.start + text.length, end: range.end + text.length });
    text += part.text;
  }
  return { text, segments, muted };
}

/** Where `text.slice(start, end)` of a run stands in the source. */
export function positionInRun(
  run: Pick<TextRun, "segments">,
  start: number,
  end: number,
  lines: LineIndex,
): Position {
  const from = startOffset(run.segments, start);
  return lines.positionAt(from, Math.max(from, endOffset(run.segments, end)));
}

/** The source offset of the unit at `index`. */
export function startOffset(segments: readonly Segment[], index: number): number {
  const segment = segments[Math.max(0, firstSegmentAt(segments, index + 1))];
  if (segment === undefined) return 0;
  return segment.offset + Math.min(Math.max(0, index - segment.text), segment.length);
}

/** The source offset behind the unit before `index`. */
function endOffset(segments: readonly Segment[], index: number): number {
  const at = Math.max(0, firstSegmentAt(segments, index));
  const segment = segments[at];
  if (segment === undefined) return 0;
  if (index <= segment.text + segment.length) return segment.offset + Math.max(0, index - segment.text);
  return segments[at + 1]?.offset ?? segment.offset + segment.length; // Behind decoded text: where the next stretch begins.
}

/** The index of the last segment that begins before `index` of the text; -1 when none does. */
function firstSegmentAt(segments: readonly Segment[], index: number): number {
  let low = -1;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.text ?? Infinity) < index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Spaces of any width, tabs and line ends. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x200b ||
    (unit >= 9 && unit <= 13)
  );
}

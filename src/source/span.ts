/** A place in a source text. Lines and columns count from 1, offsets from 0; columns and offsets are UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The stretch from `start` up to, not including, `end`; the shape of unist's `position` with every offset present. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** A position in a named file. */
export interface Span extends Position {
  readonly file: string;
}

export function spanOf(file: string, position: Position): Span {
  return { file, start: position.start, end: position.end };
}

/** Orders spans by file, then place: the order in which everything is printed. */
export function compareSpans(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}

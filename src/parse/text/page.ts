import type { LineIndex } from "../../source/line-index.ts";
import { isSpace } from "./split-line.ts";
import type { LineCell } from "./split-line.ts";

/** The lines of a text up to the last one that a table may take: all of a plain text, those of a paragraph in Markdown. */
export interface Page {
  readonly text: string;
  readonly lines: LineIndex;
  readonly lastLine: number;
}

/** A table found in plain text: its rows, the head first, each with one cell a column. */
export interface TextTable {
  readonly rows: readonly TextRow[];
  /** The line behind its last one. */
  readonly nextLine: number;
  /** Lines right above or below it hold figures that fit its columns no longer. */
  readonly isTorn?: boolean;
}

export interface TextRow {
  readonly line: number;
  readonly cells: readonly LineCell[];
}

/** A line without the white space at its end; what stands before it may be an indent or an empty cell. */
export function extentOf({ text, lines }: Page, line: number): readonly [number, number] {
  const start = lines.lineStart(line);
  let end = lines.lineStart(line + 1);
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/**
 * Lines looked at before a table is believed. What follows is read once it is, so that a long stretch that is no table
 * costs each of its lines a fixed look ahead.
 */
export const outlook = 64;

/** Lines from `first` on as rows, while `cellsOf` has cells for them; `count` of them at most. */
export function rowsFrom(
  page: Page,
  first: number,
  cellsOf: (start: number, end: number) => readonly LineCell[] | undefined,
  count: number,
): TextRow[] {
  const rows: TextRow[] = [];
  for (let line = first; line <= page.lastLine && rows.length < count; line++) {
    const cells = cellsOf(...extentOf(page, line));
    if (cells === undefined) break;
    rows.push({ line, cells });
  }
  return rows;
}

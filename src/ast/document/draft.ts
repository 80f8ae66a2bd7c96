import type { Table as MdastTable } from "mdast";
import type { TextRun } from "../run.ts";
import type { MarkerReading } from "./markers.ts";

/** The document while its outline is being found: runs are known, what they say is not yet read. */
export type Draft = DraftLine | DraftBlock;
export type DraftBlock = DraftParagraph | DraftList | DraftTable;

/** Source offsets, `end` exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A line of the outline: a heading, or a line with a number before it, with all that stands below it. */
export interface DraftLine extends Extent {
  readonly type: "line";
  /** `atx` headings have a depth, `numbered` lines a marker, `label` lines are set in bold and have neither. */
  readonly kind: "atx" | "numbered" | "label";
  /** 1 to 6 of a Markdown heading, else 0. */
  readonly headingDepth: number;
  readonly style: string;
  readonly marker?: MarkerReading;
  readonly checked?: boolean;
  /** All of the line, the marker included. */
  readonly run: TextRun;
  /** Blocks the Markdown nests in a list item: they belong to it whatever follows. */
  readonly own: readonly DraftBlock[];
  /** Code or the like follows it, which nobody reads as a plan. */
  hasUnread?: true;
  /** What follows it, up to the next line of its level or above. */
  readonly body: Draft[];
}

export interface DraftParagraph extends Extent {
  readonly type: "paragraph";
  readonly run: TextRun;
}

export interface DraftList extends Extent {
  readonly type: "list";
  readonly items: readonly DraftItem[];
}

export interface DraftItem extends Extent {
  readonly marker?: MarkerReading;
  readonly checked?: boolean;
  readonly run: TextRun;
  readonly children: readonly DraftBlock[];
}

export interface DraftTable extends Extent {
  readonly type: "table";
  readonly node: MdastTable;
}

export type DraftContent = DraftSection | DraftBlock;

/** A line that turned out to be a heading. */
export interface DraftSection extends Extent {
  readonly type: "section";
  readonly line: DraftLine;
  /** The heading without number, colon and attributes stands in `line.run` between these. */
  readonly title: TextRun;
  readonly children: readonly DraftContent[];
}

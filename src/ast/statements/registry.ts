import type { BlockReader, ProseReader } from "./reading.ts";

/** Readers of running text, asked about every paragraph and list item. */
export const proseReaders: readonly ProseReader[] = [];

/** Readers of whole blocks: lists, tables, and paragraphs taken as a line of a section of some kind. */
export const blockReaders: readonly BlockReader[] = [];

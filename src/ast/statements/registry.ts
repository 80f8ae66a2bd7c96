import { readProseAllocations } from "./prose-allocation.ts";
import { readProseComplements } from "./prose-complement.ts";
import { readProseCoverages } from "./prose-coverage.ts";
import { readProseRollups } from "./prose-rollup.ts";
import type { BlockReader, ProseReader } from "./reading.ts";

/** Readers of running text, asked about every paragraph and list item. */
export const proseReaders: readonly ProseReader[] = [
  readProseAllocations,
  readProseRollups,
  readProseCoverages,
  readProseComplements,
];

/** Readers of whole blocks: lists, tables, and paragraphs taken as a line of a section of some kind. */
export const blockReaders: readonly BlockReader[] = [];

import type { Block, Cell, Item, Plan, Row, Section } from "./nodes/document.ts";
import type { Part } from "./nodes/figures.ts";
import type { Inline } from "./nodes/inline.ts";
import type { Statement } from "./nodes/statement.ts";

export type * from "./nodes/base.ts";
export type * from "./nodes/document.ts";
export type * from "./nodes/figures.ts";
export type * from "./nodes/inline.ts";
export type * from "./nodes/statement.ts";
export type * from "./nodes/work.ts";

/**
 * The typed tree that every front end compiles to and every later stage reads: unist nodes (`type`, `position`,
 * `children`), plain JSON. A section holds its blocks as the author wrote them and, right after each block, the
 * statements that were understood from it. In a YAML plan each text in which something was recognised is a paragraph.
 */
export type Node = Plan | Section | Block | Row | Cell | Item | Inline | Statement | Part;

/** The shape of the tree; raised when a reader of `plan ast` would have to change. */
export const astVersion = 1;

import type { Block, Item, List, Paragraph, Statement, Table } from "../nodes.ts";
import { readGrid } from "../tables/grid.ts";
import type { Grid } from "../tables/grid.ts";
import { readProse } from "./text/prose.ts";
import type { Prose } from "./text/prose.ts";
import type { StatementContext } from "./context.ts";

/** A block, parsed once for all readers. */
export type BlockReading = ParagraphReading | ListReading | TableReading;

export interface ParagraphReading {
  readonly type: "paragraph";
  readonly block: Paragraph;
  readonly prose: Prose;
}

export interface ListReading {
  readonly type: "list";
  readonly block: List;
  readonly items: readonly ItemReading[];
}

export interface ItemReading {
  readonly item: Item;
  readonly prose: Prose;
  readonly nested: readonly BlockReading[];
}

export interface TableReading {
  readonly type: "table";
  readonly block: Table;
  readonly grid: Grid;
}

/** Where a block stands among its neighbours: a list often takes its total from the sentence before it. */
export interface BlockPlace {
  readonly reading: BlockReading;
  /** The block right before it in the same section or item. */
  readonly before?: BlockReading;
  /** The few blocks before it, the nearest last: that one and those before a caption or a lead. */
  readonly earlier?: readonly BlockReading[];
  /** The item whose nested block it is. */
  readonly within?: ItemReading;
  readonly context: StatementContext;
}

/** Reads statements out of the prose of a paragraph or item. */
export type ProseReader = (prose: Prose, place: BlockPlace) => readonly Statement[];
/** Reads statements out of a whole block; nested blocks come to it as blocks of their own. */
export type BlockReader = (place: BlockPlace) => readonly Statement[];

export function readBlock(block: Block): BlockReading {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", block, prose: readProse(block) };
    case "list":
      return {
        type: "list",
        block,
        items: block.children.map((item) => ({
          item,
          prose: readProse(item),
          nested: item.children.map(readBlock),
        })),
      };
    case "table":
      return { type: "table", block, grid: readGrid(block) };
  }
}

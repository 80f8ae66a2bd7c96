import type {
  Block,
  Cell,
  Content,
  Inline,
  Item,
  Paragraph,
  Plan,
  Section,
  Statement,
  Table,
} from "./nodes.ts";

const blockTypes: ReadonlySet<string> = new Set(["paragraph", "list", "table"]);

export function isSection(node: Content): node is Section {
  return node.type === "section";
}

export function isBlock(node: Content): node is Block {
  return blockTypes.has(node.type);
}

export function isStatement(node: Content): node is Statement {
  return !isSection(node) && !isBlock(node);
}

/** Anything with a run of text and what was recognised in it. */
export type Run = Paragraph | Item | Cell;

/** Every section of a plan, parents before children, with the sections above it (outermost first). */
export function* sectionsOf(
  container: Plan | Section,
  above: readonly Section[] = [],
): Generator<{ readonly section: Section; readonly above: readonly Section[] }> {
  for (const child of container.children) {
    if (!isSection(child)) continue;
    yield { section: child, above };
    yield* sectionsOf(child, [...above, child]);
  }
}

/** Every statement of a plan in document order, with the sections it stands in. */
export function* statementsOf(
  container: Plan | Section,
  above: readonly Section[] = [],
): Generator<{ readonly statement: Statement; readonly above: readonly Section[] }> {
  for (const child of container.children) {
    if (isSection(child)) yield* statementsOf(child, [...above, child]);
    else if (isStatement(child)) yield { statement: child, above };
  }
}

/** Every run of text in a plan's blocks, in document order. */
export function* runsOf(container: Plan | Section): Generator<Run> {
  for (const child of container.children) {
    if (isSection(child)) yield* runsOf(child);
    else if (isBlock(child)) yield* runsOfBlock(child);
  }
}

export function* runsOfBlock(block: Block): Generator<Run> {
  switch (block.type) {
    case "paragraph":
      yield block;
      break;
    case "list":
      for (const item of block.children) {
        yield item;
        for (const nested of item.children) yield* runsOfBlock(nested);
      }
      break;
    case "table":
      yield* cellsOf(block);
      break;
  }
}

export function* cellsOf(table: Table): Generator<Cell> {
  for (const column of table.columns) yield column.header;
  for (const row of table.children) for (const cell of row.children) yield cell;
}

/** Every table of a plan, in document order, also those inside list items. */
export function* tablesOf(container: Plan | Section): Generator<Table> {
  for (const child of container.children) {
    if (isSection(child)) yield* tablesOf(child);
    else if (isBlock(child)) yield* tablesOfBlock(child);
  }
}

function* tablesOfBlock(block: Block): Generator<Table> {
  if (block.type === "table") yield block;
  else if (block.type === "list")
    for (const item of block.children) for (const nested of item.children) yield* tablesOfBlock(nested);
}

export function inlineOf(run: Run): readonly Inline[] {
  return run.type === "item" ? run.inline : run.children;
}

/** Every inline node of a plan's text in document order: title and section headings, each before what stands below it. */
export function* inlinesOf(container: Plan | Section): Generator<Inline> {
  yield* container.inline;
  for (const child of container.children) {
    if (isSection(child)) yield* inlinesOf(child);
    else if (isBlock(child)) yield* inlinesOfBlock(child);
  }
}

export function* inlinesOfBlock(block: Block): Generator<Inline> {
  for (const run of runsOfBlock(block)) for (const inline of inlineOf(run)) yield inline;
}

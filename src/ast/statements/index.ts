import type { Content, Part, Statement } from "../nodes.ts";
import { isBlock } from "../visit.ts";
import type { StatementContext } from "./context.ts";
import { readBreakdowns } from "./allocations/breakdowns.ts";
import { ClaimedFigures } from "./text/claimed-figures.ts";
import { readCounts } from "./counts/index.ts";
import { readBlock } from "./reading.ts";
import type { BlockPlace, BlockReading } from "./reading.ts";
import type { Prose } from "./text/prose.ts";
import { blockReaders, proseReaders } from "./registry.ts";

export type { SectionHead, StatementContext } from "./context.ts";

/**
 * Understands the blocks of one section: the same content with the statements read from each block right after it,
 * in the order of their places. Nested sections are passed through; they are read by calls of their own.
 */
export function readStatements(content: readonly Content[], context: StatementContext): readonly Content[] {
  const counts = readCounts(content, context);
  const breakdowns = readBreakdowns(content, context);
  const claimed = new ClaimedFigures();
  const out: Content[] = [...(counts.get(undefined) ?? [])];
  let earlier: readonly BlockReading[] = [];
  for (const node of content) {
    out.push(node);
    if (!isBlock(node)) {
      for (const statement of breakdowns.get(node) ?? []) out.push(statement);
      earlier = [];
      continue;
    }
    const reading = readBlock(node);
    const before = earlier.at(-1);
    const place: BlockPlace =
      before === undefined ? { reading, context } : { reading, before, earlier, context };
    const read = claimed.keepNew([...statementsAt(place), ...(breakdowns.get(node) ?? [])]);
    for (const statement of inOrder([...read, ...(counts.get(node) ?? [])])) out.push(statement);
    earlier = [...earlier.slice(1 - mostEarlier), reading];
  }
  return out;
}

const mostEarlier = 3;

function statementsAt(place: BlockPlace): Statement[] {
  const statements: Statement[] = [];
  for (const visited of placesOf(place)) {
    for (const read of blockReaders) for (const statement of read(visited)) statements.push(statement);
    for (const prose of prosesOf(visited.reading))
      for (const read of proseReaders)
        for (const statement of read(prose, visited)) statements.push(statement);
  }
  return withoutNested(statements);
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** One split is one claim: what a larger allocation holds as a part is not claimed again. */
function withoutNested(statements: readonly Statement[]): Statement[] {
  const claimed = new Set<number>();
  const claim = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (part.total !== undefined && part.children.length > 0) claimed.add(part.total.position.start.offset);
      claim(part.children);
    }
  };
  for (const statement of statements) if (statement.type === "allocation") claim(statement.children);
  const rolledUp = new Set<string>();
  return statements.filter((statement) => {
    if (statement.type !== "allocation" && statement.type !== "rollup") return true;
    const at = statement.total.position.start.offset;
    if (claimed.has(at)) return false;
    if (statement.type === "allocation") return true;
    // A year may be told as the sum of its quarters and again of its halves.
    const places = [at, ...statement.children.map(({ value }) => value.position.start.offset)].join();
    const isRepeated = rolledUp.has(places);
    rolledUp.add(places);
    return !isRepeated;
  });
}

/** A block's place, then those of the blocks nested in its items. */
function* placesOf(place: BlockPlace): Generator<BlockPlace> {
  yield place;
  if (place.reading.type !== "list") return;
  for (const within of place.reading.items) {
    let before: BlockReading | undefined;
    for (const reading of within.nested) {
      const nested: BlockPlace = { reading, within, context: place.context };
      yield* placesOf(before === undefined ? nested : { ...nested, before });
      before = reading;
    }
  }
}

function prosesOf(reading: BlockReading): readonly Prose[] {
  switch (reading.type) {
    case "paragraph":
      return [reading.prose];
    case "list":
      return reading.items.map((item) => item.prose);
    case "table":
      return [];
  }
}

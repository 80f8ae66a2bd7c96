import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";

/** A stretch of text that may tell of one thing what others tell of theirs: an item, a line, a sentence, what stands under a heading. */
export interface TextRecord {
  /** The words it begins with, up to its first figure. */
  readonly name: string;
  readonly figures: readonly FlowFigure[];
}

/** More figures than these make a chapter, no record. */
export const mostFigures = 16;

/**
 * The texts of a plan cut into what may be records, in their order: one sequence for each list, each run of paragraphs and
 * each set of headings, and for each way to cut it that differs from those before.
 */
export function* recordsIn(flow: Flow): Iterable<readonly TextRecord[]> {
  for (const lines of siblingsOf(flow.lines)) {
    const figures = lines.flatMap((line) => line.figures);
    if (figures.length < 4) continue;
    let known = "";
    for (const isApart of cuts) {
      const cut = cutBy(figures, isApart);
      const key = cut.map(({ length }) => length).join();
      if (cut.length > 1 && key !== known) yield cut.map(makeRecord);
      known = key;
    }
  }
  yield* blocksOf(flow.lines);
}

type Apart = (before: FlowFigure, figure: FlowFigure) => boolean;

/** From the longest records to the shortest. */
const cuts: readonly Apart[] = [
  (before, { line }) => before.line !== line,
  (before, { sentence }) => before.sentence !== sentence,
  (before, { stretch }) => before.stretch !== stretch,
  (before, figure) =>
    before.stretch !== figure.stretch ||
    before.quantity.position.end.line !== figure.quantity.position.start.line,
];

function cutBy(figures: readonly FlowFigure[], isApart: Apart): FlowFigure[][] {
  const parts: FlowFigure[][] = [];
  let before: FlowFigure | undefined;
  for (const figure of figures) {
    if (before === undefined || isApart(before, figure)) parts.push([figure]);
    else parts.at(-1)?.push(figure);
    before = figure;
  }
  return parts;
}

function makeRecord(figures: readonly FlowFigure[]): TextRecord {
  return { name: figures[0]?.label ?? "", figures };
}

function siblingsOf(lines: readonly FlowLine[]): Iterable<readonly FlowLine[]> {
  const bySiblings = new Map<number, FlowLine[]>();
  for (const line of lines) {
    if (line.isTitle || line.figures.length === 0) continue;
    const run = bySiblings.get(line.siblings);
    if (run === undefined) bySiblings.set(line.siblings, [line]);
    else run.push(line);
  }
  return bySiblings.values();
}

interface Block {
  readonly line: FlowLine;
  readonly figures: FlowFigure[];
  readonly children: Block[];
  lines: number;
}

/** A line and all that stands deeper below it, beside others of its depth: figures under the heading of each branch. */
function* blocksOf(lines: readonly FlowLine[]): Iterable<readonly TextRecord[]> {
  const roots: Block[] = [];
  const open: Block[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.line.depth ?? -1) >= line.depth) open.pop();
    const block: Block = { line, figures: [], children: [], lines: 0 };
    (open.at(-1)?.children ?? roots).push(block);
    open.push(block);
    if (line.figures.length === 0) continue;
    for (const outer of open) {
      outer.lines++;
      // Whatever is too long stays so: one more is enough to tell.
      if (outer.figures.length <= mostFigures) for (const figure of line.figures) outer.figures.push(figure);
    }
  }
  yield* setsOf(roots);
}

function* setsOf(blocks: readonly Block[]): Iterable<readonly TextRecord[]> {
  const told = blocks.filter(({ figures }) => figures.length > 0);
  if (told.length > 1 && told.some(({ lines }) => lines > 1))
    yield told.map(({ line, figures }) => ({ name: line.text.slice(0, longestName), figures }));
  for (const { children } of blocks) if (children.length > 0) yield* setsOf(children);
}

const longestName = 40;

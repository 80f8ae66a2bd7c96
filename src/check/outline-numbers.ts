import type { Block, Content, Item, List, Marker, Section } from "../ast/nodes.ts";
import { writeMarker } from "./write-marker.ts";
import { isBlock, isSection, runsOf, runsOfBlock } from "../ast/visit.ts";

/** One numbered heading or entry, in the run of numbers it belongs to. */
export interface NumberedEntry {
  readonly marker: Marker;
  readonly node: Section | Item;
  /** Blocks that follow it before the next entry of the same container. */
  readonly trailing: Block[];
}

/** Numbers that continue each other: one heading's entries, from one until the numbering begins anew. */
export type NumberRun = readonly NumberedEntry[];

/** The runs of numbers under one heading, or below one entry, in the order in which they begin. */
export function* numberRuns(content: readonly Content[]): Generator<NumberRun> {
  yield* runsAmong(entriesOf(content));
  for (const node of content) {
    if (isSection(node)) yield* numberRuns(node.children);
    else if (node.type === "list") yield* runsBelow(node);
  }
}

function* runsBelow(list: List): Generator<NumberRun> {
  for (const { children } of list.children) {
    yield* runsAmong(entriesOf(children));
    for (const block of children) if (block.type === "list") yield* runsBelow(block);
  }
}

function entriesOf(content: readonly Content[]): readonly NumberedEntry[] {
  const entries: NumberedEntry[] = [];
  const add = (node: Section | Item) => {
    if (node.marker !== undefined && node.marker.text !== "")
      entries.push({ marker: node.marker, node, trailing: [] });
  };
  for (const node of content) {
    if (isSection(node)) add(node);
    else if (node.type === "list") node.children.forEach(add);
    else if (isBlock(node)) entries.at(-1)?.trailing.push(node);
  }
  return entries;
}

/** Runs of one series that are looked at to find the one that an entry goes on with. */
const openRuns = 8;

/** An entry goes on with the run that ends in the number before its own, the latest first; a one begins a run. */
function runsAmong(entries: readonly NumberedEntry[]): readonly NumberRun[] {
  const runs: NumberedEntry[][] = [];
  const bySeries = new Map<string, NumberedEntry[][]>();
  for (const [index, entry] of entries.entries()) {
    const { ordinal } = entry.marker;
    const series = seriesOf(entry.marker);
    const alike = bySeries.get(series) ?? [];
    bySeries.set(series, alike);
    const open =
      alike.slice(-openRuns).findLast((run) => run.at(-1)?.marker.ordinal === ordinal - 1) ??
      (beginsAnew(entry, entries[index - 1], alike.at(-1)) ? undefined : alike.at(-1));
    if (open !== undefined) {
      open.push(entry);
      continue;
    }
    const run = [entry];
    runs.push(run);
    alike.push(run);
  }
  return runs;
}

/** A one, or a number whose one stands within the text before, where its line had been joined: `三、宣传（1）传单` and then `（2）`. */
function beginsAnew(
  { marker }: NumberedEntry,
  previous: NumberedEntry | undefined,
  latest: NumberRun | undefined,
): boolean {
  if (marker.ordinal === 1) return true;
  const isRepeat = (latest?.at(-1)?.marker.ordinal ?? 0) >= marker.ordinal;
  return isRepeat && previous !== undefined && hasWithin(previous, marker, [marker.ordinal - 1]);
}

/** Whether one of these numbers stands in the text of an entry, written as the marker is, or at the start of a line without its point. */
export function hasWithin(entry: NumberedEntry, like: Marker, ordinals: readonly number[]): boolean {
  const marks = ordinals.map((ordinal) => writeMarker(like, ordinal)?.trim() ?? "");
  const written = [...marks.filter((mark) => mark !== ""), ...ordinals.flatMap(ringed)];
  for (const text of textsUnder(entry)) {
    if (written.some((mark) => text.includes(mark))) return true;
    for (const [, number] of text.matchAll(lineNumber)) if (ordinals.includes(Number(number))) return true;
  }
  return false;
}

/** ⑵ and ② within a line, whichever way the others are written. */
function ringed(ordinal: number): readonly string[] {
  return ordinal >= 1 && ordinal <= 20
    ? [String.fromCodePoint(0x2474 + ordinal - 1), String.fromCodePoint(0x2460 + ordinal - 1)]
    : [];
}

const lineNumber = /(?:^|\n)[ \t]*(\d{1,3})(?=[ \t]\p{L})/gu;

/** `1、` and `2.` are one series, `(3)` is another; of `1.1` and `2.1` each first part has its own. */
function seriesOf({ style, text }: Marker): string {
  const script = style.replace(/^close-|-(?:comma|dot|space|weak-comma|colon)$/gu, "");
  return style.startsWith("decimal") ? `${script} ${text.trim().replace(/\d+[、.:]?$/u, "")}` : script;
}

/** All that stands under an entry, up to the next. */
export function* textsUnder({ node, trailing }: NumberedEntry): Generator<string> {
  if (node.type === "section") {
    yield node.title.text;
    for (const { text } of runsOf(node)) yield text;
  } else {
    yield node.text;
    for (const block of node.children) for (const { text } of runsOfBlock(block)) yield text;
  }
  for (const block of trailing) for (const { text } of runsOfBlock(block)) yield text;
}

import { foldAt } from "./chars.ts";
import type { Figure } from "./token.ts";
import { Trie } from "./trie.ts";

/** What a bracket right behind a number says of it: whether the number itself belongs. */
export interface Inclusion {
  readonly end: number;
  readonly isInclusive: boolean;
}

const NOTES = new Trie<boolean>([
  ...["(含)", "(含本数)", "(包含)", "(包括)", "(inclusive)", " (inclusive)", " inclusive"].map(
    (note) => [note, true] as const,
  ),
  ...["(不含)", "(不含本数)", "(不包含)", "(不包括)", "(exclusive)", " (exclusive)", " exclusive"].map(
    (note) => [note, false] as const,
  ),
]);
const OPEN = 0x28;
const EXCEPT = ["不含", "不包含", "不包括"];

/** `（不含）`, `（含本数）` at `at`; or `（不含5万元）`, which says the number once more. */
export function readInclusion(text: string, at: number, written: string): Inclusion | undefined {
  const first = foldAt(text, at);
  if (first !== OPEN && first !== 0x20) return undefined;
  const note = NOTES.longest(text, at);
  if (note !== undefined) return { end: note.end, isInclusive: note.value };
  const except = EXCEPT.find((word) => text.startsWith(word + written, at + 1));
  if (first !== OPEN || except === undefined) return undefined;
  const end = at + 1 + except.length + written.length;
  return foldAt(text, end) === 0x29 ? { end: end + 1, isInclusive: false } : undefined;
}

/** `1万元至5万元（不含）`: the end of a range that a bracket behind it shuts out. */
export function applyInclusion(text: string, figure: Figure): void {
  const isRange = figure.comparator === "range" && figure.rightNumeral !== undefined;
  if (!isRange) return;
  const written = text.slice(figure.rightNumeral?.start ?? figure.end, figure.end);
  const note = readInclusion(text, figure.end, written);
  if (note === undefined) return;
  figure.highInclusive = note.isInclusive;
  figure.bounds.push({ start: figure.end, end: note.end });
}

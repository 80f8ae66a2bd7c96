import type { ScalarSegment } from "./tree.ts";

/** How a scalar is written; it decides where its text begins and whether a backslash escapes. */
export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "block";

interface Atom {
  /** What it stands for: one unit, two for an astral escape, none for an escaped line end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Leads each unit of a resolved scalar back to where it was written. Resolving only ever drops or folds white space
 * and undoes escapes, so the two texts are walked side by side:
 *
 *     "共60\u4e07\      source, double-quoted over two lines
 *       元"
 *      共60万元         resolved: 万 leads back to all six units of its escape
 */
export function mapScalar(
  value: string,
  source: string,
  start: number,
  end: number,
  style: ScalarStyle,
): readonly ScalarSegment[] {
  const from = textStart(source, start, end, style);
  const identical = source.startsWith(value, from) && from + value.length <= end;
  if (identical) return [{ text: 0, length: value.length, offset: from, sourceLength: value.length }];

  const segments = new SegmentList();
  let at = from;
  for (let i = 0; i < value.length;) {
    if (at >= end) {
      segments.add(i++, 1, end, 0); // A line end that the block style adds after the last line.
      continue;
    }
    const atom = readAtom(source, at, end, style);
    const isEscape = atom.end - atom.start > 1;
    if (atom.text !== "" && value.startsWith(atom.text, i)) {
      segments.add(i, atom.text.length, atom.start, atom.end - atom.start);
      i += atom.text.length;
      at = atom.end;
    } else if (atom.text === "" || (!isEscape && isWhite(atom.text))) {
      at = atom.end;
    } else {
      segments.add(i++, 1, atom.start, 0); // White space made by folding; its line end has been passed.
    }
  }
  return segments.list;
}

/** Where the text of a scalar begins: past the opening quote, or past the header line and first indent of a block. */
export function textStart(source: string, start: number, end: number, style: ScalarStyle): number {
  if (style === "plain") return start;
  if (style !== "block") return Math.min(start + 1, end);
  const lineEnd = source.indexOf("\n", start);
  return lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1;
}

function readAtom(source: string, at: number, end: number, style: ScalarStyle): Atom {
  const unit = source.charAt(at);
  if (style === "single-quoted" && unit === "'" && source.charAt(at + 1) === "'") {
    return { text: "'", start: at, end: at + 2 };
  }
  if (style === "double-quoted" && unit === "\\") return readEscape(source, at, end);
  return { text: unit, start: at, end: at + 1 };
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);
const hexLengths: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

function readEscape(source: string, at: number, end: number): Atom {
  const letter = source.charAt(at + 1);
  if (letter === "\n") return { text: "", start: at, end: at + 2 };
  if (letter === "\r") return { text: "", start: at, end: at + 3 };
  const hexLength = hexLengths.get(letter);
  if (hexLength === undefined)
    return { text: escapes.get(letter) ?? letter, start: at, end: Math.min(at + 2, end) };
  const code = Number.parseInt(source.slice(at + 2, at + 2 + hexLength), 16);
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : "\\";
  return { text, start: at, end: Math.min(at + 2 + hexLength, end) };
}

function isWhite(text: string): boolean {
  return text === " " || text === "\n" || text === "\t" || text === "\r";
}

/** Joins neighbouring units that stand side by side in the source as well. */
class SegmentList {
  readonly list: ScalarSegment[] = [];

  add(text: number, length: number, offset: number, sourceLength: number): void {
    const last = this.list.at(-1);
    const extendsLast =
      last !== undefined &&
      length === sourceLength &&
      last.length === last.sourceLength &&
      last.offset + last.sourceLength === offset;
    if (extendsLast) {
      this.list[this.list.length - 1] = {
        ...last,
        length: last.length + length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else this.list.push({ text, length, offset, sourceLength });
  }
}

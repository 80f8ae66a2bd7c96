import type { Position } from "../../source/span.ts";

/** A YAML document as the later stages see it: aliases resolved, every node with its place. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly type: "map";
  readonly position: Position;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly type: "list";
  readonly position: Position;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly type: "scalar";
  /** With its quotes; of a block scalar from the first to the last character of its text. */
  readonly position: Position;
  /** As resolved: quotes, escapes and folding undone. */
  readonly text: string;
  /** Unquoted: only then may it be a number, true, false or nothing. */
  readonly isPlain: boolean;
  /** Leads from `text` back to the source, in order and without gaps in `text`. */
  readonly segments: readonly ScalarSegment[];
}

/**
 * `text.slice(text, text + length)` stands at `offset` of the source and takes `sourceLength` units there: the same
 * number, unit by unit, but for an escape (`\u5143`) or a folded line end.
 */
export interface ScalarSegment {
  readonly text: number;
  readonly length: number;
  readonly offset: number;
  readonly sourceLength: number;
}

/** Where `text.slice(start, end)` of a scalar stands in the source, as offsets. */
export function sourceRange(scalar: YamlScalar, start: number, end: number): readonly [number, number] {
  const first = segmentAt(scalar.segments, start);
  const last = segmentAt(scalar.segments, Math.max(start, end - 1));
  if (first === undefined || last === undefined) {
    return [scalar.position.start.offset, scalar.position.end.offset];
  }
  const from = first.length === first.sourceLength ? first.offset + (start - first.text) : first.offset;
  const to =
    last.length === last.sourceLength
      ? last.offset + (Math.max(start, end) - last.text)
      : last.offset + last.sourceLength;
  return [from, Math.max(from, to)];
}

function segmentAt(segments: readonly ScalarSegment[], index: number): ScalarSegment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.text ?? Infinity) <= index) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

export function entryOf(map: YamlMap, ...keys: readonly string[]): YamlEntry | undefined {
  for (const key of keys) {
    const entry = map.entries.find(({ key: { text } }) => text === key);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A plain scalar that says nothing: `tasks:`, `~`, `null`. */
export function isNothing(node: YamlNode): boolean {
  return node.type === "scalar" && node.isPlain && /^(?:~|null|Null|NULL)?$/.test(node.text);
}

const numberPattern = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/** A plain scalar that YAML's core schema reads as a number. Its text is what counts: it never becomes a float. */
export function isNumber(node: YamlNode): boolean {
  return node.type === "scalar" && node.isPlain && numberPattern.test(node.text);
}

/** The truth value of a plain scalar, undefined for anything else. */
export function truthOf(node: YamlNode): boolean | undefined {
  if (node.type !== "scalar" || !node.isPlain) return undefined;
  if (/^(?:true|True|TRUE)$/.test(node.text)) return true;
  if (/^(?:false|False|FALSE)$/.test(node.text)) return false;
  return undefined;
}

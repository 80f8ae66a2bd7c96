import type { TextRange } from "../quantities/quantity.ts";

/** What `{#label kind=targets owner="张三"}` at the end of a text says; ranges count in that text. */
export interface AttributeReading {
  /** The text before the braces. */
  readonly text: string;
  readonly label?: string;
  readonly pairs: readonly AttributePair[];
  /** The braces and the space before them; absent when the text has none. */
  readonly range?: TextRange;
}

export interface AttributePair extends TextRange {
  readonly name: string;
  readonly value: string;
  /** Where the value stands, quotes left out. */
  readonly valueStart: number;
}

/** Reads the attributes at the end of a text. Braces that hold anything else, such as `{{field}}`, are text. */
export function readAttributes(text: string): AttributeReading {
  const end = text.trimEnd().length;
  const open = text.charAt(end - 1) === "}" ? text.lastIndexOf("{", end - 1) : -1;
  if (open === -1 || text.charAt(open - 1) === "{") return { text, pairs: [] };
  const words = readWords(text, open + 1, end - 1);
  if (words === undefined) return { text, pairs: [] };
  const before = text.slice(0, open).trimEnd();
  return { text: before, ...words, range: { start: before.length, end } };
}

function readWords(
  text: string,
  start: number,
  end: number,
): { readonly label?: string; readonly pairs: AttributePair[] } | undefined {
  const word =
    /\s*(?:#([^\s{}#="']+)|\.([\w-]+)|([\p{L}\p{N}_-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))\s*/uy;
  const pairs: AttributePair[] = [];
  let label: string | undefined;
  const inner = text.slice(0, end);
  for (word.lastIndex = start; word.lastIndex < end;) {
    const from = word.lastIndex;
    const match = word.exec(inner);
    if (match === null) return undefined;
    if (match[1] !== undefined) label = match[1];
    const name = match[3];
    const value = match[4] ?? match[5] ?? match[6];
    if (name !== undefined && value !== undefined) pairs.push(pairAt(text, from, name, value));
  }
  if (label === undefined && pairs.length === 0) return undefined;
  return { ...(label !== undefined && { label }), pairs };
}

function pairAt(text: string, from: number, name: string, value: string): AttributePair {
  const start = text.indexOf(name, from);
  const equals = start + name.length;
  const isQuoted = /["']/u.test(text.charAt(equals + 1));
  const valueStart = equals + (isQuoted ? 2 : 1);
  return { name, value, start, end: valueStart + value.length + (isQuoted ? 1 : 0), valueStart };
}

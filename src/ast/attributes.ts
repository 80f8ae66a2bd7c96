import type { TextRange } from "../quantities/quantity.ts";

/** What `{#label kind=targets owner="张三"}` in a text says; ranges count in that text. */
export interface AttributeReading {
  readonly label?: string;
  readonly pairs: readonly AttributePair[];
  /** The braces, each with the space before it, in order: what is not text. */
  readonly ranges: readonly TextRange[];
}

export interface AttributePair extends TextRange {
  readonly name: string;
  readonly value: string;
  /** Where the value stands, quotes left out. */
  readonly valueStart: number;
}

const nothing: AttributeReading = { pairs: [], ranges: [] };

/** Reads the attributes in a text. Braces that hold anything else, such as `{{field}}`, are text. */
export function readAttributes(text: string): AttributeReading {
  if (!text.includes("{")) return nothing;
  const ranges: TextRange[] = [];
  const pairs: AttributePair[] = [];
  let label: string | undefined;
  for (const match of text.matchAll(/(?<!\{)\{([^{}\n]*)\}(?!\})/gu)) {
    const words = readWords(text, match.index + 1, match.index + match[0].length - 1);
    if (words === undefined) continue;
    label ??= words.label;
    for (const pair of words.pairs) pairs.push(pair);
    ranges.push({ start: spaceStart(text, match.index), end: match.index + match[0].length });
  }
  return { ...(label !== undefined && { label }), pairs, ranges };
}

interface Words {
  readonly label: string | undefined;
  readonly pairs: readonly AttributePair[];
}

const word = /\s*(?:#([^\s{}#="']+)|\.([\w-]+)|([\p{L}\p{N}_-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+)))\s*/uy;

function readWords(text: string, start: number, end: number): Words | undefined {
  const pairs: AttributePair[] = [];
  let label: string | undefined;
  for (let at = start; at < end;) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) return undefined;
    label ??= match[1];
    const value = match[4] ?? match[5] ?? match[6];
    if (match[3] !== undefined && value !== undefined) pairs.push(pairAt(text, at, match[3], value));
    at = word.lastIndex;
  }
  return label === undefined && pairs.length === 0 ? undefined : { label, pairs };
}

function pairAt(text: string, from: number, name: string, value: string): AttributePair {
  const start = text.indexOf(name, from);
  const equals = start + name.length;
  const isQuoted = /["']/u.test(text.charAt(equals + 1));
  const valueStart = equals + (isQuoted ? 2 : 1);
  return { name, value, start, end: valueStart + value.length + (isQuoted ? 1 : 0), valueStart };
}

function spaceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--;
  return start;
}

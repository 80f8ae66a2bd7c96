import { fold } from "./chars.ts";

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

const ROOT = 0;

/**
 * Words by their characters, matched folded (any case, width and script). The longest word wins.
 *
 * All edges are in one map, from a node's number and a character to the next node's number, and are laid on first use:
 * thousands of small maps would take longer to make than a plan takes to read.
 */
export class Trie<T> {
  readonly #entries: Iterable<readonly [string, T]>;
  #edges: Map<number, number> | undefined;
  #values: (T | undefined)[] = [];

  /** `entries` are gone through once, on first use; a generator keeps even the list of them from being made before. */
  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = entries;
  }

  #build(): Map<number, number> {
    const edges = new Map<number, number>();
    const values: (T | undefined)[] = [undefined];
    for (const [word, value] of this.#entries) {
      let node = ROOT;
      for (let index = 0; index < word.length; index++) {
        const edge = node * 0x10000 + fold(word.charCodeAt(index));
        node = edges.get(edge) ?? values.push(undefined) - 1;
        edges.set(edge, node);
      }
      values[node] = value;
    }
    this.#values = values;
    this.#edges = edges;
    return edges;
  }

  /** The longest word that begins at `at` and that `accept`, where given, agrees to. */
  longest(text: string, at: number, accept?: (end: number, value: T) => boolean): Match<T> | undefined {
    const edges = this.#edges ?? this.#build();
    let node = ROOT;
    let found: Match<T> | undefined;
    for (let index = at; index < text.length; index++) {
      const next = edges.get(node * 0x10000 + fold(text.charCodeAt(index)));
      if (next === undefined) break;
      node = next;
      const value = this.#values[node];
      if (value !== undefined && (accept === undefined || accept(index + 1, value)))
        found = { value, end: index + 1 };
    }
    return found;
  }
}

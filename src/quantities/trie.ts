import { FOLD } from "./chars.ts";

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** Words by their characters, matched folded (any case, width and script). The longest word wins. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [word, value] of entries) this.add(word, value);
  }

  add(word: string, value: T): void {
    let node = this.#root;
    for (let index = 0; index < word.length; index++) {
      const code = FOLD[word.charCodeAt(index)] ?? 0;
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value = value;
  }

  /** The longest word that begins at `at` and that `accept`, where given, agrees to. */
  longest(text: string, at: number, accept?: (end: number, value: T) => boolean): Match<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: Match<T> | undefined;
    for (let index = at; index < text.length; index++) {
      node = node.next.get(FOLD[text.charCodeAt(index)] ?? 0);
      if (node === undefined) break;
      if (node.value !== undefined && (accept === undefined || accept(index + 1, node.value))) {
        found = { value: node.value, end: index + 1 };
      }
    }
    return found;
  }
}

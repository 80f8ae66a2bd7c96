import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar } from "yaml";
import { schemaFault, type SchemaFault } from "../../diagnostics/schema-fault.ts";
import type { Position } from "../../source/span.ts";
import type { Source } from "../../source/source.ts";
import { mapScalar, textStart, type ScalarStyle } from "./scalar-text.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./tree.ts";

/**
 * How many nodes aliases may add to a document. An alias shares its anchor's tree, yet everything that walks the
 * document walks it again: nine levels of nine aliases would be 387 million nodes.
 */
const maxAliasNodes = 20_000;

/** Turns the parser's tree into ours: aliases resolved, duplicate keys found, every scalar led back to its source. */
export function composeTree(
  source: Source,
  document: Document.Parsed,
): { readonly root: YamlNode | undefined; readonly faults: readonly SchemaFault[] } {
  const composer = new TreeComposer(source);
  const root = document.contents === null ? undefined : composer.compose(document.contents);
  return { root, faults: composer.faults };
}

class TreeComposer {
  readonly faults: SchemaFault[] = [];
  readonly #source: Source;
  readonly #anchors = new Map<string, YamlNode | "open">();
  readonly #sizes = new Map<YamlNode, number>();
  #aliasNodes = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  compose(node: Node): YamlNode {
    if (isAlias(node)) return this.#composeAlias(node.source, node.range);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, "open");
    const tree = this.#composeOwn(node);
    if (anchor !== undefined) this.#anchors.set(anchor, tree);
    return tree;
  }

  #composeOwn(node: Node): YamlNode {
    if (isMap(node)) return this.#composeMap(node.items, this.#position(node.range));
    if (isSeq(node)) return this.#composeList(node.items, this.#position(node.range));
    return this.#composeScalar(node as Scalar);
  }

  #composeMap(
    pairs: readonly { readonly key: unknown; readonly value: unknown }[],
    position: Position,
  ): YamlMap {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    let size = 1;
    for (const pair of pairs) {
      const key = this.compose(pair.key as Node);
      if (key.type !== "scalar") {
        this.faults.push(
          schemaFault("wrong-type", key.position, { key: "", expected: "text", actual: key.type }),
        );
        continue;
      }
      if (seen.has(key.text)) {
        this.faults.push(schemaFault("duplicate-key", key.position, { key: key.text }));
        continue; // The first one counts: what follows it was written against it.
      }
      seen.add(key.text);
      const value = pair.value === null ? emptyAfter(key) : this.compose(pair.value as Node);
      size += 1 + this.#sizeOf(value);
      entries.push({ key, value });
    }
    return this.#sized({ type: "map", position, entries }, size);
  }

  #composeList(nodes: readonly unknown[], position: Position): YamlList {
    const items = nodes.map((node) =>
      // In a flow list a bare pair `[a: 1]` stands for a map of one key.
      isPairLike(node) ? this.#composeMap([node], position) : this.compose(node as Node),
    );
    const size = items.reduce((sum, item) => sum + this.#sizeOf(item), 1);
    return this.#sized({ type: "list", position, items }, size);
  }

  #composeScalar(node: Scalar): YamlScalar {
    const { text } = this.#source;
    const [start, end] = node.range ?? [0, 0];
    const style = styleOf(node);
    const value = typeof node.value === "string" ? node.value : "";
    const contentEnd =
      (style === "single-quoted" || style === "double-quoted") && end - start > 1 ? end - 1 : end;
    const segments = mapScalar(value, text, start, contentEnd, style);
    const position =
      style === "block" ? this.#blockPosition(start, end) : this.#source.lines.positionAt(start, end);
    return { type: "scalar", position, text: value, isPlain: style === "plain", segments };
  }

  /** A block's text begins after its header and indent, and ends before its last line end. */
  #blockPosition(start: number, end: number): Position {
    const { text } = this.#source;
    const from = textStart(text, start, end, "block");
    const content = text.slice(from, end);
    const first = from + (content.length - content.trimStart().length);
    return this.#source.lines.positionAt(
      Math.min(first, end),
      Math.max(Math.min(first, end), from + content.trimEnd().length),
    );
  }

  #composeAlias(name: string, range: Node["range"]): YamlNode {
    const position = this.#position(range);
    const target = this.#anchors.get(name);
    if (target === undefined) {
      this.faults.push(schemaFault("syntax", position, { detail: "unknown-alias" }, true));
      return nothingAt(position);
    }
    this.#aliasNodes += target === "open" ? 0 : this.#sizeOf(target);
    if (target === "open" || this.#aliasNodes > maxAliasNodes) {
      this.#refuseAlias(name, position);
      return nothingAt(position);
    }
    return target;
  }

  /** Said once a document: the aliases after it multiply the same tree. */
  #refuseAlias(alias: string, position: Position): void {
    if (this.faults.some(({ code }) => code === "too-many-aliases")) return;
    this.faults.push(schemaFault("too-many-aliases", position, { alias }, true));
  }

  #sized<T extends YamlMap | YamlList>(node: T, size: number): T {
    this.#sizes.set(node, size);
    return node;
  }

  #sizeOf(node: YamlNode): number {
    return this.#sizes.get(node) ?? 1;
  }

  #position(range: Node["range"]): Position {
    const [start, end] = range ?? [0, 0];
    const written = start + this.#source.text.slice(start, end).trimEnd().length;
    return this.#source.lines.positionAt(start, written);
  }
}

function styleOf(node: Scalar): ScalarStyle {
  switch (node.type) {
    case "QUOTE_SINGLE":
      return "single-quoted";
    case "QUOTE_DOUBLE":
      return "double-quoted";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}

function isPairLike(node: unknown): node is { readonly key: unknown; readonly value: unknown } {
  return typeof node === "object" && node !== null && "key" in node && "value" in node && !isScalar(node);
}

function emptyAfter(key: YamlScalar): YamlScalar {
  return nothingAt({ start: key.position.end, end: key.position.end });
}

function nothingAt(position: Position): YamlScalar {
  return { type: "scalar", position, text: "", isPlain: true, segments: [] };
}

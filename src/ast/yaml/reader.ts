import type { Fault } from "../../diagnostics/diagnostic.ts";
import { schemaFault, type SchemaFault } from "../../diagnostics/schema-fault.ts";
import type { LineIndex } from "../../source/line-index.ts";
import type { ReadingSettings } from "../../settings.ts";
import type { Source } from "../../source/source.ts";
import type { Position } from "../../source/span.ts";
import {
  entryOf,
  isNothing,
  isNumber,
  sourceRange,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from "../../parse/yaml/tree.ts";
import { scalarsOf, textAt } from "../../parse/yaml/identity.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Inline, Name, Paragraph, QuantityNode, Reference } from "../nodes.ts";
import { RunBuilder, trimRun, type TextRun } from "../run.ts";
import { readInline, type ReadingContext } from "../document/inline.ts";

/**
 * Reads the scalars of one plan. Each one in which something is recognised also stands in the tree as a paragraph,
 * before the statement made from it, as it would in Markdown: so placeholders and numbers are found in one way.
 */
export class YamlReader {
  readonly source: Source;
  readonly faults: SchemaFault[] = [];
  /** Of Markdown inside: ragged rows and the like. */
  readonly textFaults: Fault[] = [];
  readonly #context: ReadingContext;
  #paragraphs: Paragraph[] = [];

  constructor(source: Source, context: ReadingContext) {
    this.source = source;
    this.#context = context;
  }

  get settings(): ReadingSettings {
    return this.#context.settings ?? {};
  }

  get context(): ReadingContext {
    return this.#context;
  }

  get lines(): LineIndex {
    return this.source.lines;
  }

  /** Everything recognised in a run. */
  inlinesOf(run: TextRun): readonly Inline[] {
    return readInline(run, this.#context);
  }

  /** The paragraphs of what was read since the last call, in the order of their places. */
  takeParagraphs(): readonly Paragraph[] {
    const taken = this.#paragraphs.sort((a, b) => a.position.start.offset - b.position.start.offset);
    this.#paragraphs = [];
    return taken;
  }

  /** The text under the first of the keys that has any. */
  name(map: YamlMap, ...keys: readonly string[]): Name | undefined {
    const scalar = textAt(map, ...keys);
    return scalar === undefined ? undefined : this.nameOf(scalar);
  }

  nameOf(scalar: YamlScalar): Name {
    const run = runOf(scalar);
    const inlines = this.inlinesOf(run);
    this.#keep(scalar, run, inlines);
    return { text: run.text, position: this.#written(scalar) };
  }

  /** The same for a title, whose numbers and placeholders stand in the node it is the title of. */
  titleOf(scalar: YamlScalar): Name {
    return { text: runOf(scalar).text, position: this.#written(scalar) };
  }

  names(node: YamlNode | undefined): readonly Name[] {
    return scalarsOf(node).map((scalar) => this.nameOf(scalar));
  }

  tags(map: YamlMap): readonly string[] {
    return scalarsOf(entryOf(map, "tags")?.value).map(({ text }) => text.trim());
  }

  label(map: YamlMap): { readonly label?: string } {
    const label = textAt(map, "id")?.text;
    return label !== undefined && /^[^\s#[\]{}]+$/.test(label) ? { label } : {};
  }

  /** The quantity under the first of the keys that is there; a text in which none is understood is a fault. */
  quantity(map: YamlMap, ...keys: readonly string[]): QuantityNode | undefined {
    const entry = entryOf(map, ...keys);
    return entry === undefined ? undefined : this.quantityOf(entry.value, entry.key.text);
  }

  /** The quantities of a list, or the one that stands where a list may. */
  quantities(map: YamlMap, key: string): readonly QuantityNode[] {
    const value = entryOf(map, key)?.value;
    const nodes = value === undefined ? [] : value.type === "list" ? value.items : [value];
    return nodes.flatMap((node) => this.quantityOf(node, key) ?? []);
  }

  /** `mayBeWords`: text without a figure is no fault. */
  quantityOf(node: YamlNode, key: string, mayBeWords = false): QuantityNode | undefined {
    if (isNothing(node) || node.type === "list") return undefined; // Unstated, or the schema's business.
    if (node.type === "map") return this.#quantityWithUnit(node, key);
    if (isNumber(node)) return this.#bareNumber(node);
    const run = runOf(node);
    const inlines = this.inlinesOf(run);
    const [first, second] = inlines.filter((inline) => inline.type === "quantity");
    this.#keep(node, run, inlines);
    if (first !== undefined && second === undefined) return first;
    const isOpen = inlines.some(({ type }) => type === "placeholder"); // 待定, XX万元: said to be missing by another rule.
    if (!isOpen && !mayBeWords) {
      this.faults.push(schemaFault("bad-quantity", this.#written(node), { key, value: run.text }));
    }
    return undefined;
  }

  references(node: YamlNode | undefined): readonly Reference[] {
    return scalarsOf(node).flatMap((scalar) => {
      const match = /^\s*(?:\[\[)?([^\s#[\]]*)(?:#([^\s#[\]]+))?(?:\]\])?\s*$/.exec(scalar.text);
      const [, before = "", after] = match ?? [];
      if (match === null || (before === "" && after === undefined)) return [];
      // A single word names a block of this plan; before a # it names another plan.
      const target =
        after === undefined ? { label: before } : { label: after, ...(before !== "" && { plan: before }) };
      return [{ type: "reference", text: scalar.text.trim(), ...target, position: this.#written(scalar) }];
    });
  }

  /** `{value: 60, unit: 万元}`: read as the one text it would be. */
  #quantityWithUnit(map: YamlMap, key: string): QuantityNode | undefined {
    const value = textAt(map, "value");
    const unit = textAt(map, "unit");
    if (value === undefined || unit === undefined) return undefined; // The schema asks for both.
    const run = joinRuns(value, unit);
    const quantities = this.inlinesOf(run).filter((inline) => inline.type === "quantity");
    const [first, second] = quantities;
    if (first === undefined || second !== undefined) {
      const position = { start: value.position.start, end: unit.position.end };
      this.faults.push(schemaFault("bad-quantity", position, { key, value: run.text }));
      return undefined;
    }
    this.#paragraphs.push({
      type: "paragraph",
      text: run.text,
      segments: run.segments,
      children: [first],
      position: map.position,
    });
    return first;
  }

  /** A plain number where a quantity belongs is one, even where prose would make a year of it. */
  #bareNumber(scalar: YamlScalar): QuantityNode {
    const run = runOf(scalar);
    const value = Decimal.of(run.text).toString();
    const quantity: QuantityNode = {
      type: "quantity",
      kind: "number",
      text: run.text,
      start: 0,
      end: run.text.length,
      low: value,
      high: value,
      inclusive: [true, true],
      unit: null,
      comparator: "eq",
      per: [],
      position: scalar.position,
    };
    this.#keep(scalar, run, [quantity]);
    return quantity;
  }

  #keep(scalar: YamlScalar, { text, segments }: TextRun, inlines: readonly Inline[]): void {
    if (inlines.length === 0) return;
    const position = this.#written(scalar);
    this.#paragraphs.push({ type: "paragraph", text, segments, children: inlines, position });
  }

  /** Where the text of a scalar stands, without its quotes. */
  #written(scalar: YamlScalar): Position {
    if (scalar.text.trim() === "") return scalar.position;
    const start = scalar.text.length - scalar.text.trimStart().length;
    return this.lines.positionAt(...sourceRange(scalar, start, scalar.text.trimEnd().length));
  }
}

/** A scalar as a run of text that leads back to the source through quotes, escapes and folds. */
export function runOf(scalar: YamlScalar): TextRun {
  const run = new RunBuilder();
  appendScalar(run, scalar);
  return trimRun(run.build());
}

function joinRuns(first: YamlScalar, second: YamlScalar): TextRun {
  const run = new RunBuilder();
  appendScalar(run, first);
  appendScalar(run, second);
  return run.build();
}

function appendScalar(run: RunBuilder, { text, segments }: YamlScalar): void {
  for (const { text: at, length, offset, sourceLength } of segments) {
    const piece = text.slice(at, at + length);
    if (length === sourceLength) run.addVerbatim(piece, offset);
    else run.addDecoded(piece, offset, offset + sourceLength);
  }
}

/** The maps of a list; a lone map stands for a list of one. Anything else is the schema's business. */
export function mapsOf(node: YamlNode): readonly YamlMap[] {
  const nodes = node.type === "list" ? node.items : [node];
  return nodes.filter((item): item is YamlMap => item.type === "map");
}

/** Items that are maps, or plain texts that stand for a map with nothing but that text. */
export function itemsOf(node: YamlNode): readonly (YamlMap | YamlScalar)[] {
  const nodes = node.type === "list" ? node.items : [node];
  return nodes.filter((item): item is YamlMap | YamlScalar =>
    item.type === "map" ? true : item.type === "scalar" && !isNothing(item) && item.text.trim() !== "",
  );
}

export function isEmpty({ value }: YamlEntry): boolean {
  return isNothing(value) || (value.type === "list" && value.items.length === 0);
}

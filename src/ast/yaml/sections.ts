import {
  entryOf,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
  type YamlScalar,
} from "../../parse/yaml/tree.ts";
import { textAt } from "../../parse/yaml/identity.ts";
import type { Block, Content, Item, List, Section, SectionKind } from "../nodes.ts";
import { isSectionKind, kindOfHeading } from "../document/section-kinds.ts";
import { readStatements, type SectionHead } from "../statements/index.ts";
import { optional, type YamlContext } from "./context.ts";
import { readMarkdownText } from "./markdown-text.ts";
import { readProse } from "./prose.ts";
import { itemsOf, mapsOf, runOf } from "./reader.ts";
import { isStatementKey, readStatementEntry } from "./statements.ts";

/** A plan's or a section's content in the order of its keys: prose, lists, sections, statements. */
export function readContent(
  map: YamlMap,
  above: readonly SectionHead[],
  context: YamlContext,
): readonly Content[] {
  return map.entries.flatMap((entry) => readEntry(entry, above, context));
}

function readEntry(
  entry: YamlEntry,
  above: readonly SectionHead[],
  context: YamlContext,
): readonly Content[] {
  const { key, value } = entry;
  if (key.text === "sections" || key.text === "children") {
    return mapsOf(value).map((section) => readSection(section, above, context));
  }
  if (isStatementKey(key.text)) return readStatementEntry(entry, above.length + 1, context);
  if (above.length === 0) return []; // `text` and `items` are a section's.
  if (key.text === "text" && value.type === "scalar") {
    const reading = readMarkdownText(value, above, context.reader);
    if (reading === undefined) return understand(readProse(value, context.reader), above, context);
    for (const fault of reading.faults) context.reader.textFaults.push(fault);
    return reading.content;
  }
  if (key.text === "items") {
    const list = readList(value, context);
    return list === undefined ? [] : understand([list], above, context);
  }
  return [];
}

function readSection(map: YamlMap, above: readonly SectionHead[], context: YamlContext): Section {
  const head = readHead(map, above.length + 1, context);
  return { ...head, children: readContent(map, [...above, head], context) };
}

function readHead(map: YamlMap, depth: number, { reader }: YamlContext): SectionHead {
  const scalar = textAt(map, "title");
  const run = scalar === undefined ? undefined : runOf(scalar);
  const title = scalar === undefined ? undefined : reader.titleOf(scalar);
  const kind =
    readKind(map) ?? (title === undefined ? undefined : kindOfHeading(title.text, reader.settings.sections));
  return {
    type: "section",
    depth,
    title: title ?? { text: "", position: map.entries[0]?.key.position ?? map.position },
    ...optional("kind", kind),
    ...reader.label(map),
    inline: run === undefined ? [] : reader.inlinesOf(run),
    position: map.position,
  };
}

function readKind(map: YamlMap): SectionKind | undefined {
  const kind = textAt(map, "kind")?.text;
  return kind !== undefined && isSectionKind(kind) ? kind : undefined;
}

/** Prose and lists are read for statements as those of a Markdown section are. */
function understand(
  blocks: readonly Block[],
  above: readonly SectionHead[],
  { reader, language }: YamlContext,
): readonly Content[] {
  const section = above.at(-1);
  return readStatements(blocks, {
    lines: reader.lines,
    ...optional("section", section),
    above: above.slice(0, -1),
    language,
  });
}

function readList(value: YamlNode, context: YamlContext): List | undefined {
  const children = itemsOf(value).flatMap((item) => readItem(item, context) ?? []);
  return children.length === 0 ? undefined : { type: "list", children, position: value.position };
}

function readItem(item: YamlMap | YamlScalar, context: YamlContext): Item | undefined {
  const scalar = item.type === "scalar" ? item : textAt(item, "text");
  if (scalar === undefined) return undefined;
  const { text, segments, muted } = runOf(scalar);
  const below = item.type === "map" ? entryOf(item, "items")?.value : undefined;
  const nested = below === undefined ? undefined : readList(below, context);
  return {
    type: "item",
    text,
    segments,
    inline: context.reader.inlinesOf({ text, segments, muted }),
    children: nested === undefined ? [] : [nested],
    position: item.position,
  };
}

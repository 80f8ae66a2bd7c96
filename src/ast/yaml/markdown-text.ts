import { parseMarkdown } from "../../parse/markdown.ts";
import type { YamlScalar } from "../../parse/yaml/tree.ts";
import type { Fault } from "../../diagnostics/diagnostic.ts";
import { createSource } from "../../source/source.ts";
import { arrange } from "../document/arrange.ts";
import { TreeBuilder } from "../document/build.ts";
import { readOutline } from "../document/outline.ts";
import type { Content } from "../nodes.ts";
import type { SectionHead } from "../statements/index.ts";
import type { YamlReader } from "./reader.ts";

/** What a text of several lines holds, statements included. */
export interface TextReading {
  readonly content: readonly Content[];
  readonly faults: readonly Fault[];
}

/**
 * Reads the text of a block scalar as the Markdown it is: numbered lines, lists, tables and all.
 *
 *     text: |
 *       1、一线客服20人，每人每天接听120通。
 *       | 项目 | 一季度 | 二季度 |
 *
 * The lines are read where they stand, indented as they are, so that columns are the file's own. Undefined for text that
 * YAML spells otherwise than it reads (folded, quoted), which is prose.
 */
export function readMarkdownText(
  scalar: YamlScalar,
  above: readonly SectionHead[],
  reader: YamlReader,
): TextReading | undefined {
  const { source, lines } = reader;
  const first = lines.lineStart(scalar.position.start.line);
  const slice = source.text.slice(first, scalar.position.end.offset);
  if (!isVerbatim(scalar, slice, scalar.position.start.offset - first)) return undefined;
  const text = createSource(source.file, slice, "markdown");
  const shift: Shift = { lines: scalar.position.start.line - 1, units: first };
  const { value: root, faults } = parseMarkdown(text);
  const drafts = arrange(readOutline(text, root.children));
  const heads = above.map((head) => moved(head, { lines: -shift.lines, units: -shift.units }));
  const content = new TreeBuilder(text, { ...reader.context, lines: text.lines }).buildContent(drafts, heads);
  return { content: moved(content, shift), faults: moved(faults, shift) };
}

/** Every line is the scalar's own, behind the indentation of the block. */
function isVerbatim({ text }: YamlScalar, slice: string, indent: number): boolean {
  if (!text.trimEnd().includes("\n")) return false;
  const lines = slice.split(/\r\n|\n|\r/u).map((line) => line.slice(Math.min(indent, indentOf(line))));
  return lines.join("\n").trimEnd() === text.trimEnd();
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

interface Shift {
  readonly lines: number;
  readonly units: number;
}

/** A copy of plain data with every place in it moved: points have a line and an offset, segments an offset alone. */
function moved<T>(value: T, shift: Shift): T {
  if (typeof value !== "object" || value === null) return value;
  // The copy has the shape of what it was copied from.
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, shift)) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = moved(each, shift);
  if (typeof copy.offset === "number") copy.offset += shift.units;
  if (typeof copy.offset === "number" && typeof copy.line === "number") copy.line += shift.lines;
  return copy as T;
}

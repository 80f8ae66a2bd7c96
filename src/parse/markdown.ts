import type { Nodes, Root, Table, TableRow } from "mdast";
import type { Extension } from "micromark-util-types";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import type { Processor } from "unified";
import { unified } from "unified";
import type { Fault, Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import "./edit-map.ts";
import { readEmbeddedTables } from "./embedded-tables.ts";
import { endLists } from "./ended-lists.ts";
import { LongTables, countCells, holdsTextsOnly } from "./long-tables.ts";
import type { Excess } from "./markdown-limits.ts";
import { deepest, findExcess } from "./markdown-limits.ts";
import { beginsWithFrontMatter } from "./front-matter-lines.ts";
import { parsePiecewise } from "./piecewise.ts";
import { parseText } from "./text.ts";

/**
 * Reads Markdown as GitHub does, but for two habits of plans: a single tilde is a range (`2~3人`), never a deletion;
 * and four leading spaces are an indented paragraph, never code. The only place that knows which parser made the tree.
 */
export function parseMarkdown(source: Source): Outcome<Root> {
  const excess = findExcess(source.text);
  if (excess !== undefined) return readAsText(source, excess);
  const root = parseTree(source);
  const deep = findDeepNode(root, 2 * deepest); // A list and its item are two nodes of one level.
  if (deep !== undefined) return readAsText(source, { code: "too-deep", limit: deepest, ...extentOf(deep) });
  const { value: children, faults } = readEmbeddedTables(source, endLists(source, root.children));
  return {
    value: { ...root, children },
    faults: [...frontMatterFaults(source, root), ...raggedRows(source, root), ...faults],
  };
}

function parseTree(source: Source): Root {
  const long = LongTables.in(source);
  const parser = processorFor(beginsWithFrontMatter(source.text), mayHoldBareLink.test(source.text));
  const parse = (text: string) => parsePiecewise(text, (piece) => parser.parse(piece));
  const rest = long?.restore(parse(long.text));
  return rest ?? parse(source.text);
}

/** What a web or mail address has that stands in a text without brackets, and what may be read as its letters (`&#64;`). */
const mayHoldBareLink = /[@&]|https?|www/iu;

/** What no author wrote by hand is read line by line, so that its numbers are still found. */
function readAsText(source: Source, { code, limit, start, end }: Excess): Outcome<Root> {
  const position = source.lines.positionAt(start, end);
  const fault: Fault = { rule: "structure", code, position, params: { limit }, fatal: true };
  return { value: parseText(source).value, faults: [fault] };
}

/** The parser that what a text holds asks for: what it does not hold costs a walk over all of it, or is read where it is not. */
function processorFor(hasFrontMatter: boolean, hasLinks: boolean): Parser {
  const key = `${hasFrontMatter} ${hasLinks}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  if (hasFrontMatter) markdown.use(remarkFrontmatter, ["yaml"]);
  markdown.use(proseOnly);
  if (!hasLinks) markdown.use(withoutTransforms);
  const made = markdown.freeze();
  processors.set(key, made);
  return made;
}

type Parser = Pick<Processor<Root>, "parse">;
const processors = new Map<string, Parser>();

/** The one transform of GFM finds addresses in texts that the tokenizer did not take for any. */
function withoutTransforms(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (object | object[])[] | undefined };
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

function proseOnly(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ["codeIndented"] } });
}

/** A first line of dashes with keys below it was meant as front matter; without a closing line it is read as text. */
function frontMatterFaults(source: Source, root: Root): Fault[] {
  if (root.children[0]?.type === "yaml") return [];
  if (!/^---[ \t]*\r?\n[\w-]+:(?:[ \t]|\r?\n|$)/u.test(source.text)) return [];
  const position = source.lines.positionAt(0, 3);
  return [{ rule: "structure", code: "unclosed-front-matter", position, params: {} }];
}

function raggedRows(source: Source, root: Root): Fault[] {
  const faults: Fault[] = [];
  for (const table of tablesOf(root)) {
    const expected = table.children[0]?.children.length ?? 0;
    for (const row of table.children.slice(1)) {
      const actual = countCells(row);
      if (actual !== expected) faults.push(raggedRow(source, row, expected, actual));
    }
  }
  return faults;
}

function raggedRow(source: Source, row: TableRow, expected: number, actual: number): Fault {
  const { start, end } = extentOf(row);
  return {
    rule: "structure",
    code: "ragged-row",
    position: source.lines.positionAt(start, end),
    params: { expected, actual },
  };
}

function extentOf(node: Nodes): { readonly start: number; readonly end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

function tablesOf(root: Root): Table[] {
  return [...nodesOf(root)].flatMap(({ node }) => (node.type === "table" ? [node] : []));
}

/** The first node below so many others: readers of the tree may call themselves once for each level. */
function findDeepNode(root: Root, limit: number): Nodes | undefined {
  for (const { node, depth } of nodesOf(root)) if (depth > limit) return node;
  return undefined;
}

/** Every node in document order with its depth, but for the cells of plain rows. A loop over pending nodes, for trees deeper than the call stack. */
function* nodesOf(root: Root): Generator<{ readonly node: Nodes; readonly depth: number }> {
  const pending: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const { node, depth } = next;
    if (!("children" in node) || holdsTextsOnly(node)) continue;
    const { children } = node;
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined) pending.push({ node: child, depth: depth + 1 });
    }
  }
}

import type { Nodes, Root, Table, TableRow } from "mdast";
import type { Extension } from "micromark-util-types";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import type { Processor } from "unified";
import { unified } from "unified";
import type { Fault, Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { cutDeep } from "./cut-deep.ts";

/**
 * Reads Markdown as GitHub does, but for two habits of plans: a single tilde is a range (`2~3人`), never a deletion;
 * and four leading spaces are an indented paragraph, never code. The only place that knows which parser made the tree.
 */
export function parseMarkdown(source: Source): Outcome<Root> {
  const root = processor.parse(source.text);
  return {
    value: root,
    faults: [...frontMatterFaults(source, root), ...cutDeep(root), ...raggedRows(source, root)],
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ["yaml"])
  .use(proseOnly)
  .freeze();

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
      if (row.children.length !== expected) faults.push(raggedRow(source, row, expected));
    }
  }
  return faults;
}

function raggedRow(source: Source, row: TableRow, expected: number): Fault {
  const start = row.position?.start.offset ?? 0;
  return {
    rule: "structure",
    code: "ragged-row",
    position: source.lines.positionAt(start, row.position?.end.offset ?? start),
    params: { expected, actual: row.children.length },
  };
}

/** Tables in document order. A loop over a list of pending nodes, for trees nested deeper than the call stack. */
function tablesOf(root: Root): Table[] {
  const tables: Table[] = [];
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "table") tables.push(node);
    else if ("children" in node)
      for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i] as Nodes);
  }
  return tables;
}

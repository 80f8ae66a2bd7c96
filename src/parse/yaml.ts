import { Composer, Parser, type CST } from "yaml";
import { schemaFault, type SchemaFault } from "../diagnostics/schema-fault.ts";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { createSource, type Source } from "../source/source.ts";
import { composeTree } from "./yaml/compose.ts";
import { findTooDeep, maxDepth } from "./yaml/depth.ts";
import { syntaxFault } from "./yaml/syntax-faults.ts";
import type { YamlNode } from "./yaml/tree.ts";

/** A stretch of a source's text by offsets, `end` exclusive. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML, or the stretch of a Markdown source that is front matter, into one tree a document. Broken text gives
 * faults and the tree of what could be read; the only place that knows the YAML package.
 */
export function parseYaml(source: Source, range?: SourceRange): Outcome<readonly YamlNode[]> {
  const { view, end } = viewOf(source, range);
  const faults: SchemaFault[] = [];
  const roots: YamlNode[] = [];
  // `failsafe` leaves every scalar the text it is: no number of a plan passes through a float.
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  for (const document of composer.compose(shallowTokens(view, end, faults), false, end)) {
    for (const fault of withoutRepeats(document.errors.map((error) => syntaxFault(view, error, end))))
      faults.push(fault);
    const tree = composeTree(view, document);
    for (const fault of tree.faults) faults.push(fault);
    if (tree.root !== undefined) roots.push(tree.root);
  }
  return { value: roots, faults };
}

/** Where several brackets are open at the end, the text breaks off there once. */
function withoutRepeats(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, position }) => {
    const key = `${code} ${position.start.offset}`;
    if (seen.has(key)) return false;
    return seen.add(key);
  });
}

/**
 * The same offsets, with all before the range blanked and all after it cut, so that positions stay those of the file.
 * Line ends are kept: the lines' numbers are the file's.
 */
function viewOf(
  source: Source,
  range: SourceRange | undefined,
): { readonly view: Source; readonly end: number } {
  if (range === undefined) return { view: source, end: source.text.length };
  const { file, text, format, encoding } = source;
  const before = text.slice(0, range.start).replace(/[^\r\n]/g, " ");
  const lastLine = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  if (lastLine !== "") throw new RangeError("believed that front matter begins at the start of a line");
  return {
    view: createSource(file, before + text.slice(range.start, range.end), format, encoding),
    end: range.end,
  };
}

/** The documents of the text but for those nested too deep, which no recursive reader could take. */
function* shallowTokens(source: Source, end: number, faults: SchemaFault[]): Generator<CST.Token> {
  for (const token of new Parser().parse(source.text.slice(0, end))) {
    const deep = token.type === "document" ? findTooDeep(token) : undefined;
    if (deep === undefined) yield token;
    else
      faults.push(
        schemaFault("too-deep", source.lines.positionAt(deep, deep + 1), { limit: maxDepth }, true),
      );
  }
}

import type { Nodes, Root } from "mdast";
import { Lexer } from "yaml";
import type { Source } from "../source/source.ts";
import type { Position } from "../source/span.ts";

/** A comment an author left for us or for colleagues: what stands between its marks, and where all of it stands. */
export interface Comment {
  readonly text: string;
  readonly position: Position;
}

/** HTML comments of a Markdown document; what stands in code is no comment. */
export function readMarkdownComments(source: Source, root: Root): readonly Comment[] {
  if (!source.text.includes("<!--")) return [];
  const comments: Comment[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "html") {
      const start = node.position?.start.offset ?? 0;
      for (const comment of commentsIn(source, start, node.position?.end.offset ?? start))
        comments.push(comment);
    } else if ("children" in node) {
      const { children } = node;
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return comments;
}

/** Plain text has no code to tell apart: every `<!-- … -->` is one. */
export function readTextComments(source: Source): readonly Comment[] {
  return commentsIn(source, 0, source.text.length);
}

/** `# …` comments of a YAML file; a `#` inside a string is none. */
export function readYamlComments(source: Source): readonly Comment[] {
  if (!source.text.includes("#")) return [];
  const comments: Comment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    // Control characters mark where documents and scalars begin; they stand for no text of the file.
    if (lexeme.length === 1 && "\u0002\u0018\u001f".includes(lexeme)) continue;
    const start = source.text.startsWith(lexeme, offset) ? offset : source.text.indexOf(lexeme, offset);
    if (start < 0) break;
    offset = start + lexeme.length;
    if (lexeme.startsWith("#"))
      comments.push({ text: lexeme.slice(1), position: source.lines.positionAt(start, offset) });
  }
  return comments;
}

function commentsIn({ text, lines }: Source, start: number, end: number): Comment[] {
  const comments: Comment[] = [];
  for (let open = text.indexOf("<!--", start); open >= 0 && open < end;) {
    const close = text.indexOf("-->", open + 4);
    if (close < 0 || close >= end) break;
    comments.push({ text: text.slice(open + 4, close), position: lines.positionAt(open, close + 3) });
    open = text.indexOf("<!--", close + 3);
  }
  return comments;
}

import type { Nodes, Root, RootContent } from "mdast";

/**
 * Parses a long text piece by piece, so that what the parser makes of one is garbage before the next: it keeps a hundred
 * bytes and more for each of the text's until it is done. The tree is the same as that of the whole.
 *
 * A piece ends before a heading (`# …`) that begins a line: of all that may be open there (paragraph, list, table, quotation)
 * such a line ends everything but fences and some HTML. Whether one of these is open tells the parser itself: it is given
 * the piece and a heading behind it, which is one of the tree's own nodes or belongs to something that goes on.
 */
export function parsePiecewise(
  text: string,
  parse: (text: string) => Root,
  usual: number = usualPiece,
): Root {
  if (text.length < 2 * usual || readsFarther(text)) return parse(text);
  const children: RootContent[] = [];
  let from = 0;
  let linesBefore = 0;
  let size = usual;
  for (;;) {
    const to = nextHeading(text, Math.max(from + size, endOfFrontMatter(text)));
    const root = parse(to === undefined ? text.slice(from) : `${text.slice(from, to)}#`);
    const last = root.children.at(-1);
    const isApart = last?.type === "heading" && last.position?.start.offset === (to ?? 0) - from;
    // Front matter that nothing closes is looked for as far as the text goes, and changes how all of it is read.
    if (from === 0 && text.startsWith("---") && root.children[0]?.type !== "yaml") return parse(text);
    if (to !== undefined && !isApart) {
      size *= 2; // What is read again is never more than what was read.
      continue;
    }
    if (to !== undefined) root.children.pop();
    move(root, linesBefore, from);
    for (const child of root.children) children.push(child);
    if (to === undefined) return { ...root, children, ...positionOf(root) };
    linesBefore += (last?.position?.start.line ?? 1) - 1;
    from = to;
    size = usual;
  }
}

const usualPiece = 1 << 16;

/** Links and notes may be defined anywhere, for all of the text; a mark of byte order is the parser's to take off. */
function readsFarther(text: string): boolean {
  return text.includes("]:") || text.startsWith("\uFEFF");
}

function nextHeading(text: string, from: number): number | undefined {
  const heading = /\n#{1,6}[ \t]/gu;
  heading.lastIndex = from;
  const found = heading.exec(text);
  return found === null ? undefined : found.index + 1;
}

/** Before its last line nothing tells front matter from a rule and a paragraph. */
function endOfFrontMatter(text: string): number {
  return text.startsWith("---") ? Math.max(0, text.indexOf("\n---", 3)) : 0;
}

function positionOf({ position }: Root): Pick<Root, "position"> {
  return position === undefined
    ? {}
    : { position: { ...position, start: { line: 1, column: 1, offset: 0 } } };
}

/** Gives the nodes of a piece their places in the text. */
function move(root: Root, lines: number, offset: number): void {
  if (offset === 0) return;
  const moved = (point: { line: number; column: number; offset?: number | undefined }) => ({
    line: point.line + lines,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  });
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.position !== undefined)
      node.position = { start: moved(node.position.start), end: moved(node.position.end) };
    if ("children" in node) for (const child of node.children) pending.push(child);
  }
}

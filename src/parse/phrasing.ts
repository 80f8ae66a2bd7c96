import type { Paragraph, PhrasingContent } from "mdast";
import type { Source } from "../source/source.ts";

/** A paragraph of this content, none where there is none; what could not be cut stays cut. */
export function paragraphOf(source: Source, children: PhrasingContent[] | undefined): Paragraph[] | "cut" {
  if (children === undefined) return "cut";
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  return [{ type: "paragraph", children, position: source.lines.positionAt(start, end) }];
}

/** The content of a stretch, without the white space around it; undefined where its ends would cut marks in two. */
export function slicePhrasing(
  source: Source,
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent[] | undefined {
  const slice: PhrasingContent[] = [];
  for (let index = firstEndingAfter(nodes, start); index < nodes.length; index++) {
    const node = nodes[index];
    const from = node?.position?.start.offset;
    const to = node?.position?.end.offset;
    if (node === undefined || from === undefined || to === undefined || from >= end) break;
    if (from >= start && to <= end && node.type !== "text") slice.push(node);
    else if (node.type === "text")
      for (const part of textIn(source, Math.max(from, start), Math.min(to, end))) slice.push(part);
    else return undefined;
  }
  return slice;
}

function firstEndingAfter(nodes: readonly PhrasingContent[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.position?.end.offset ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text of a stretch, without the white space around it. */
export function textIn(source: Source, start: number, end: number): PhrasingContent[] {
  const text = source.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  if (from >= to) return [];
  return [{ type: "text", value: source.text.slice(from, to), position: source.lines.positionAt(from, to) }];
}

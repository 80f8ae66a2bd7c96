import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Source } from "../source/source.ts";
import { findTextTable } from "./text/find-table.ts";
import type { Page } from "./text/page.ts";
import { tableNodeOf } from "./text/table-node.ts";

/**
 * Reads the tables that stand in paragraphs of Markdown as they were pasted there: rows held apart by tabs, spaces, commas,
 * or by bars without the rule line that Markdown asks for. What stands before and behind them stays a paragraph.
 */
export function readTextTables(source: Source, nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (node.type === "paragraph" ? splitParagraph(source, node) : [node]));
}

function splitParagraph(source: Source, paragraph: Paragraph): RootContent[] {
  const { start, end } = paragraph.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || end.line === start.line) return [paragraph];
  const page: Page = { text: source.text, lines: source.lines, lastLine: end.line };
  const phrasing = (from: number, to: number) => slicePhrasing(source, paragraph.children, from, to);
  const nodes: RootContent[] = [];
  let rest = start.offset;
  for (let line = start.line; line < end.line; line++) {
    const table = findTextTable(page, line);
    const node = table === undefined ? undefined : tableNodeOf(page, table, phrasing);
    if (table === undefined || node === undefined) continue;
    const before = paragraphOf(source, phrasing(rest, source.lines.lineStart(line)));
    if (before === "cut") continue;
    nodes.push(...before, node);
    rest = source.lines.lineStart(table.nextLine);
    line = table.nextLine - 1;
  }
  if (nodes.length === 0) return [paragraph];
  const behind = rest < end.offset ? paragraphOf(source, phrasing(rest, end.offset)) : [];
  return behind === "cut" ? [paragraph] : [...nodes, ...behind];
}

function paragraphOf(source: Source, children: PhrasingContent[] | undefined): Paragraph[] | "cut" {
  if (children === undefined) return "cut";
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  return [{ type: "paragraph", children, position: source.lines.positionAt(start, end) }];
}

/** The content of a stretch, without the white space around it; undefined where its ends would cut marks in two. */
function slicePhrasing(
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
    else if (node.type === "text") slice.push(...textIn(source, Math.max(from, start), Math.min(to, end)));
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

function textIn(source: Source, start: number, end: number): PhrasingContent[] {
  const text = source.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  if (from >= to) return [];
  return [{ type: "text", value: source.text.slice(from, to), position: source.lines.positionAt(from, to) }];
}

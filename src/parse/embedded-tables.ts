import type { Code, Html, Paragraph, RootContent } from "mdast";
import type { Fault, Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { readHtmlTables } from "./html/html-tables.ts";
import { readHtmlTokens } from "./html/tokens.ts";
import { isReckoning } from "./text/reckoning.ts";
import { findTextTable } from "./text/find-table.ts";
import { extentOf } from "./text/page.ts";
import type { Page } from "./text/page.ts";
import { readNamedLines } from "./text/read-named-lines.ts";
import { tableNodeOf } from "./text/table-node.ts";
import { paragraphOf, slicePhrasing, textIn } from "./phrasing.ts";

/**
 * Reads the tables that stand in Markdown in other ways than its own: rows pasted into a paragraph, held apart by tabs,
 * spaces, commas, or by bars without the rule line that Markdown asks for; the same between fences; and HTML. What stands
 * around them stays what it is. Figures of code and HTML that are in no table are not read, and said not to be.
 */
export function readEmbeddedTables(source: Source, nodes: readonly RootContent[]): Outcome<RootContent[]> {
  const value: RootContent[] = [];
  const faults: Fault[] = [];
  let end = 0; // HTML tables may hold blank lines, behind which Markdown sees nodes of other kinds.
  for (const node of nodes) {
    const start = node.position?.start.offset ?? end;
    if (start < end) continue;
    if (node.type === "paragraph") for (const each of splitParagraph(source, node)) value.push(each);
    else if (node.type === "html") {
      const to = endOfHtml(source, node);
      const tables = hasTable(node) ? readHtmlTables(source, start, to) : undefined;
      if (tables === undefined)
        for (const fault of unread(node, "unread-html", textOfHtml(source, node))) faults.push(fault);
      for (const each of tables ?? [node]) value.push(each);
      end = tables === undefined ? end : to;
    } else if (node.type === "code" && isText(node)) {
      const { blocks, rest } = readFence(source, node);
      for (const fault of unread(node, "unread-code", rest)) faults.push(fault);
      for (const each of blocks.length === 0 ? [node] : blocks) value.push(each);
    } else value.push(node);
  }
  return { value, faults };
}

function hasTable({ value }: Html): boolean {
  return /<table[\s>]/iu.test(value);
}

/** Behind `</table>`, where that stands later than the node's end. */
function endOfHtml(source: Source, node: Html): number {
  const from = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? from;
  const opened = node.value.toLowerCase().lastIndexOf("<table");
  if (opened === -1 || node.value.toLowerCase().includes("</table", opened)) return end;
  const close = /<\/table\s{0,3}>/giu;
  close.lastIndex = end;
  const found = close.exec(source.text);
  return found === null ? end : found.index + found[0].length;
}

function textOfHtml(source: Source, node: Html): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (/^<(?:script|style)\b/iu.test(node.value)) return "";
  return [...readHtmlTokens(source.text, start, end)]
    .filter(({ type }) => type === "text")
    .map((token) => source.text.slice(token.start, token.end))
    .join(" ");
}

/** Code in no language, which is how people keep columns in line. */
function isText({ lang }: Code): boolean {
  return lang === undefined || lang === null || /^(?:te?xt|plain(?:text)?|csv|tsv|table)$/iu.test(lang);
}

/** The tables between fences, lines that reckon, and those that are neither. */
function readFence(
  source: Source,
  { position }: Code,
): { readonly blocks: readonly RootContent[]; readonly rest: string } {
  const first = (position?.start.line ?? 0) + 1;
  const page: Page = { text: source.text, lines: source.lines, lastLine: (position?.end.line ?? 0) - 1 };
  const bill = readNamedLines(page, first);
  const whole = bill === undefined ? undefined : tableNodeOf(page, bill);
  if (whole !== undefined) return { blocks: [whole], rest: "" };
  let blocks: RootContent[] = [];
  let rest: (readonly [start: number, end: number])[] = [];
  const all: (readonly [start: number, end: number])[] = [];
  for (let line = first; line <= page.lastLine; line++) all.push(extentOf(page, line));
  const textsOf = (extents: typeof rest) => extents.map(([start, end]) => source.text.slice(start, end));
  for (let line = first; line <= page.lastLine; line++) {
    const table = findTextTable(page, line);
    const node = table === undefined ? undefined : tableNodeOf(page, table);
    if (table === undefined || node === undefined) rest.push(extentOf(page, line));
    else {
      blocks.push(node);
      line = table.nextLine - 1;
    }
  }
  // Lines that reckon belong together: those that columns hold apart are no table of their own among the others.
  if (textsOf(rest).some((text) => /\d/u.test(text)) && isReckoning(textsOf(all))) [blocks, rest] = [[], all];
  const texts = textsOf(rest);
  if (!isReckoning(texts)) return { blocks, rest: texts.join("\n") };
  for (const [start, end] of rest) {
    const lines = paragraphOf(source, textIn(source, start, end));
    if (lines !== "cut") for (const line of lines) blocks.push(line);
  }
  const offset = (block: RootContent) => block.position?.start.offset ?? 0;
  return { blocks: blocks.sort((a, b) => offset(a) - offset(b)), rest: "" };
}

/** An amount, a share or a number of people or things: what a reader would expect to be read. */
const figure = /[¥￥€£]\s?\d|\$\d[\d,]{2}|\d\s?(?:[%％‰]|[百千万亿]?(?:元|人|名|个|家|户|台|套|场)|[万亿])/u;

function unread({ position }: RootContent, code: string, text: string): Fault[] {
  if (position === undefined || !figure.test(text)) return [];
  const { start, end } = position;
  const place = { start: { ...start, offset: start.offset ?? 0 }, end: { ...end, offset: end.offset ?? 0 } };
  return [{ rule: "structure", code, position: place, params: {} }];
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
    for (const one of before) nodes.push(one);
    nodes.push(node);
    rest = source.lines.lineStart(table.nextLine);
    line = table.nextLine - 1;
  }
  if (nodes.length === 0) return [paragraph];
  const behind = rest < end.offset ? paragraphOf(source, phrasing(rest, end.offset)) : [];
  return behind === "cut" ? [paragraph] : [...nodes, ...behind];
}

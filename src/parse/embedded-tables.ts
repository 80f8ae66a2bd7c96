import type { Html, List, ListItem, Paragraph, RootContent } from "mdast";
import type { Fault, Outcome } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { readHtmlTables } from "./html/html-tables.ts";
import { readHtmlTokens } from "./html/tokens.ts";
import { findTextTable } from "./text/find-table.ts";
import type { Page } from "./text/page.ts";
import { tableNodeOf } from "./text/table-node.ts";
import { isPlainFence, readFence } from "./fences.ts";
import { paragraphOf, slicePhrasing } from "./phrasing.ts";

/**
 * Reads the tables that stand in Markdown in other ways than its own: rows pasted into a paragraph, held apart by tabs,
 * spaces, commas, or by bars without the rule line that Markdown asks for; the same between fences; and HTML. What stands
 * around them stays what it is. Figures of code and HTML that are in no table are not read, and said not to be.
 */
export function readEmbeddedTables(source: Source, nodes: readonly RootContent[]): Outcome<RootContent[]> {
  const value: RootContent[] = [];
  const faults: Fault[] = [];
  let end = 0; // HTML tables may hold blank lines, behind which Markdown sees nodes of other kinds.
  for (const [index, node] of nodes.entries()) {
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
    } else if (node.type === "code" && isPlainFence(node)) {
      const { blocks, rest } = readFence(source, node, nodes[index - 1]);
      for (const fault of unread(node, "unread-code", rest)) faults.push(fault);
      for (const each of blocks.length === 0 ? [node] : blocks) value.push(each);
    } else if (node.type === "list") {
      const list = readInItems(source, node);
      value.push(list.value);
      for (const fault of list.faults) faults.push(fault);
    } else value.push(node);
  }
  return { value, faults };
}

/** The same for what is fenced in the items of a list. */
function readInItems(source: Source, list: List): Outcome<List> {
  const faults: Fault[] = [];
  const children = list.children.map((item) => {
    if (!item.children.some(({ type }) => type === "code" || type === "list")) return item;
    const inner: ListItem["children"] = [];
    for (const [index, node] of item.children.entries()) {
      if (node.type === "list") {
        const nested = readInItems(source, node);
        inner.push(nested.value);
        for (const fault of nested.faults) faults.push(fault);
      } else if (node.type === "code" && isPlainFence(node)) {
        const { blocks, rest } = readFence(source, node, item.children[index - 1]);
        for (const fault of unread(node, "unread-code", rest)) faults.push(fault);
        for (const each of blocks.length === 0 ? [node] : blocks) inner.push(each);
      } else inner.push(node);
    }
    return { ...item, children: inner };
  });
  return { value: { ...list, children }, faults };
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

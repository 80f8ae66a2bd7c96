import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from "mdast";
import type { Source } from "../../source/source.ts";
import { readHtmlTokens } from "./tokens.ts";
import type { HtmlToken } from "./tokens.ts";

/**
 * Reads HTML that holds tables: each `<table>` as the table it shows, and text outside of cells as paragraphs, in their
 * order. A cell over several rows or columns has blanks beside and below it, as merged cells have. Undefined where one
 * table stands within another.
 */
export function readHtmlTables(source: Source, start: number, end: number): RootContent[] | undefined {
  const reader = new TableReader(source);
  for (const token of readHtmlTokens(source.text, start, end)) if (!reader.take(token)) return undefined;
  return reader.finish();
}

interface OpenCell {
  readonly children: PhrasingContent[];
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
}

interface OpenTable {
  readonly start: number;
  readonly rows: TableRow[];
  /** For each column, how many rows below are still covered by a cell above. */
  readonly covered: number[];
}

class TableReader {
  readonly #source: Source;
  readonly #nodes: RootContent[] = [];
  #table: OpenTable | undefined;
  #row: { readonly start: number; readonly cells: TableCell[] } | undefined;
  #cell: OpenCell | undefined;
  #end = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** False for a table within a table. */
  take(token: HtmlToken): boolean {
    this.#end = token.end;
    if (token.type === "text") {
      this.#takeText(token.start, token.end);
      return true;
    }
    const isOpen = token.type === "open";
    switch (token.name) {
      case "table":
        if (isOpen && this.#table !== undefined) return false;
        this.#closeTable(token.start);
        if (isOpen) this.#table = { start: token.start, rows: [], covered: [] };
        break;
      case "tr":
        this.#closeRow(token.start);
        if (isOpen && this.#table !== undefined) this.#row = { start: token.start, cells: [] };
        break;
      case "td":
      case "th":
        this.#closeCell(token.start);
        if (isOpen) this.#openCell(token);
        break;
      case "br":
        this.#cell?.children.push({
          type: "html",
          value: "<br>",
          position: this.#at(token.start, token.end),
        });
    }
    return true;
  }

  finish(): RootContent[] {
    this.#closeTable(this.#end);
    return this.#nodes;
  }

  #openCell({ start, end }: HtmlToken): void {
    if (this.#row === undefined) return;
    const attributes = this.#source.text.slice(start, end);
    this.#cell = {
      children: [],
      start: end,
      columns: spanIn(attributes, /\bcolspan\s{0,3}=\s{0,3}["']?(\d{1,2})/iu),
      rows: spanIn(attributes, /\browspan\s{0,3}=\s{0,3}["']?(\d{1,3})/iu),
    };
  }

  #takeText(from: number, to: number): void {
    const raw = this.#source.text.slice(from, to);
    if (raw.trim() === "") return;
    if (this.#cell !== undefined)
      for (const child of this.#phrasing(raw, from)) this.#cell.children.push(child);
    else {
      const indent = raw.length - raw.trimStart().length;
      this.#nodes.push(this.#paragraph(this.#phrasing(raw.trim(), from + indent)));
    }
  }

  #closeCell(end: number): void {
    const [table, row, cell] = [this.#table, this.#row, this.#cell];
    this.#cell = undefined;
    if (table === undefined || row === undefined || cell === undefined) return;
    this.#fillCovered(table, row);
    const { children, start } = cell;
    row.cells.push({ type: "tableCell", children, position: this.#at(start, end) });
    this.#cover(table, row.cells.length - 1, cell.rows);
    for (let more = 1; more < cell.columns; more++) {
      row.cells.push(this.#blank(end));
      this.#cover(table, row.cells.length - 1, cell.rows);
    }
  }

  #cover({ covered }: OpenTable, column: number, rows: number): void {
    covered[column] = rows - 1;
  }

  /** Blanks where a cell of a row above reaches down. */
  #fillCovered({ covered }: OpenTable, row: { readonly start: number; readonly cells: TableCell[] }): void {
    for (let left = covered[row.cells.length] ?? 0; left > 0; left = covered[row.cells.length] ?? 0) {
      covered[row.cells.length] = left - 1;
      row.cells.push(this.#blank(row.cells.at(-1)?.position?.end.offset ?? row.start));
    }
  }

  #closeRow(end: number): void {
    this.#closeCell(end);
    const [table, row] = [this.#table, this.#row];
    this.#row = undefined;
    if (table === undefined || row === undefined || row.cells.length === 0) return;
    this.#fillCovered(table, row);
    table.rows.push({ type: "tableRow", children: row.cells, position: this.#at(row.start, end) });
  }

  #closeTable(end: number): void {
    this.#closeRow(end);
    const table = this.#table;
    this.#table = undefined;
    if (table === undefined || table.rows.length === 0) return;
    const node: Table = {
      type: "table",
      align: [],
      children: table.rows,
      position: this.#at(table.start, end),
    };
    this.#nodes.push(node);
  }

  #blank(at: number): TableCell {
    return { type: "tableCell", children: [], position: this.#at(at, at) };
  }

  #paragraph(children: PhrasingContent[]): Paragraph {
    const start = children[0]?.position?.start.offset ?? 0;
    return {
      type: "paragraph",
      children,
      position: this.#at(start, children.at(-1)?.position?.end.offset ?? start),
    };
  }

  /** Text, and each character reference as a node of its own: it is spelled otherwise. */
  #phrasing(text: string, start: number): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let rest = 0;
    for (const match of text.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/giu)) {
      const value = decodeReference(match[0].slice(1, -1));
      if (value === undefined) continue;
      if (match.index > rest) nodes.push(this.#text(text.slice(rest, match.index), start + rest));
      rest = match.index + match[0].length;
      nodes.push({ type: "text", value, position: this.#at(start + match.index, start + rest) });
    }
    if (rest < text.length) nodes.push(this.#text(text.slice(rest), start + rest));
    return nodes;
  }

  #text(value: string, start: number): PhrasingContent {
    return { type: "text", value, position: this.#at(start, start + value.length) };
  }

  #at(start: number, end: number) {
    return this.#source.lines.positionAt(start, end);
  }
}

function spanIn(attributes: string, pattern: RegExp): number {
  return Math.max(1, Number(pattern.exec(attributes)?.[1] ?? 1));
}

function decodeReference(name: string): string | undefined {
  if (name.startsWith("#")) {
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : undefined;
  }
  const decoded = decodeNamedCharacterReference(name);
  return decoded === false ? undefined : decoded;
}

import type { Nodes, Root, Table, TableCell, TableRow } from "mdast";
import type { Source } from "../source/source.ts";
import type { Position } from "../source/span.ts";

/**
 * Long tables of Markdown, whose plain rows are set aside before the parser sees them: it takes about a millisecond for
 * each row, which for an exported ledger is minutes. What is left of a table is its head and the rows with marks in them;
 * where the parser makes a table of that, the plain rows are put back, as it would have read them.
 */
export class LongTables {
  /** The source without the plain rows of its long tables. */
  readonly text: string;
  readonly #source: Source;
  readonly #tables: readonly LongTable[];
  readonly #pieces: readonly Piece[];

  private constructor(source: Source, tables: readonly LongTable[]) {
    this.#source = source;
    this.#tables = tables;
    this.#pieces = piecesBetween(source, tables);
    this.text = this.#pieces.map(({ from, to }) => source.text.slice(from, to)).join("");
  }

  /** The long tables of a source; undefined where it has none. */
  static in(source: Source): LongTables | undefined {
    const tables = findLongTables(source);
    return tables.length === 0 ? undefined : new LongTables(source, tables);
  }

  /** Gives the tree of `text` its places in the source and its rows back; undefined where one was no table after all. */
  restore(root: Root): Root | undefined {
    this.#moveAll(root);
    root.position = this.#source.lines.positionAt(0, this.#source.text.length);
    const tables = new Map<number | undefined, Table>();
    for (const node of root.children)
      if (node.type === "table") tables.set(node.position?.start.offset, node);
    for (const long of this.#tables) {
      const table = tables.get(long.start);
      if (table?.children.length !== 1 + long.marked) return undefined;
      this.#fill(table, long);
    }
    return root;
  }

  #fill(table: Table, { lines, start, end }: LongTable): void {
    const [head, ...marked] = table.children;
    const rows = head === undefined ? [] : [head];
    let next = 0;
    for (const line of lines) {
      if (line.isPlain) rows.push(new PlainRow(this.#source, line.start, line.end));
      else {
        const row = marked[next++];
        if (row !== undefined) rows.push(row);
      }
    }
    table.children = rows;
    table.position = this.#source.lines.positionAt(start, end);
  }

  #moveAll(root: Root): void {
    const pending: Nodes[] = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const { start, end } = node.position ?? {};
      if (start?.offset !== undefined && end?.offset !== undefined)
        node.position = this.#moved(start.offset, end.offset);
      if ("children" in node) for (const child of node.children) pending.push(child);
    }
  }

  #moved(start: number, end: number): Position {
    const from = this.#sourceOffset(start);
    // What ends where rows were left out ends before them.
    return this.#source.lines.positionAt(from, end > start ? this.#sourceOffset(end - 1) + 1 : from);
  }

  #sourceOffset(offset: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    return piece === undefined ? offset : piece.from + (offset - piece.at);
  }
}

interface LongTable {
  readonly start: number;
  readonly end: number;
  /** Below the rule line. */
  readonly lines: readonly RowLine[];
  readonly marked: number;
}

interface RowLine {
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** A stretch of the source that stays, and where it stands in what is left. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Shorter tables are left to the parser. */
const shortest = 256;

const bar = 0x7c;

function findLongTables({ text, lines }: Source): LongTable[] {
  const tables: LongTable[] = [];
  for (let first = 1; first <= lines.lineCount; first++) {
    let last = first;
    while (last <= lines.lineCount && text.charCodeAt(lines.lineStart(last)) === bar) last++;
    if (last - first >= shortest) {
      const table = readTable(
        text,
        (line) => lineAt(text, lines.lineStart(line), lines.lineStart(line + 1)),
        first,
        last,
      );
      if (table !== undefined) tables.push(table);
    }
    first = Math.max(first, last - 1);
  }
  return tables;
}

function readTable(
  text: string,
  lineOf: (line: number) => { readonly start: number; readonly end: number },
  first: number,
  last: number,
): LongTable | undefined {
  const rule = lineOf(first + 1);
  if (!/^[|:\- \t]*-[|:\- \t]*$/u.test(text.slice(rule.start, rule.end))) return undefined;
  const lines: RowLine[] = [];
  for (let line = first + 2; line < last; line++) {
    const { start, end } = lineOf(line);
    lines.push({ start, end, isPlain: isPlainRow(text.slice(start, end)) });
  }
  const marked = lines.filter(({ isPlain }) => !isPlain).length;
  return { start: lineOf(first).start, end: lineOf(last - 1).end, lines, marked };
}

function lineAt(text: string, start: number, next: number) {
  let end = next;
  while (end > start && /[\r\n]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** No mark of Markdown, no reference, no address, and a bar at its end. */
function isPlainRow(line: string): boolean {
  return (
    !/[\\`*_<>[\]&@\0\r]|~~|www\.|:\/\//iu.test(line) && /\|[ \t]*$/u.test(line.slice(-16)) && line.length > 1
  );
}

function piecesBetween(source: Source, tables: readonly LongTable[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let from = 0;
  const keepTo = (to: number) => {
    if (to > from) pieces.push({ at, from, to });
    at += Math.max(0, to - from);
  };
  for (const { lines } of tables)
    for (const [index, { start, end, isPlain }] of lines.entries()) {
      if (!isPlain) continue;
      keepTo(start);
      from = lines[index + 1]?.start ?? lineEndBehind(source.text, end);
    }
  keepTo(source.text.length);
  return pieces;
}

function lineEndBehind(text: string, end: number): number {
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length, end + 1);
}

/** A row whose cells are made when they are asked for: nodes of a hundred thousand rows need not all be there at once. */
class PlainRow implements TableRow {
  readonly type = "tableRow";
  readonly #source: Source;
  readonly #start: number;
  readonly #end: number;

  constructor(source: Source, start: number, end: number) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
  }

  get position(): Position {
    return this.#source.lines.positionAt(this.#start, this.#end);
  }

  get children(): TableCell[] {
    const cells: TableCell[] = [];
    this.#eachCell((from, next, end) => cells.push(this.#cell(from, next, end)));
    return cells;
  }

  countCells(): number {
    let count = 0;
    this.#eachCell(() => count++);
    return count;
  }

  #eachCell(take: (bar: number, textEnd: number, end: number) => void): void {
    const { text } = this.#source;
    let from = this.#start;
    for (;;) {
      const next = text.indexOf("|", from + 1);
      const behind = text.indexOf("|", next + 1);
      const isLast = behind === -1 || behind >= this.#end;
      take(from, next, isLast ? this.#end : next);
      if (isLast) return;
      from = next;
    }
  }

  /** A cell from its bar on; the last one has the bar behind it, too. */
  #cell(bar: number, textEnd: number, end: number): TableCell {
    const { text, lines } = this.#source;
    let [from, to] = [bar + 1, textEnd];
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    const position = lines.positionAt(bar, end);
    if (from === to) return { type: "tableCell", children: [], position };
    return {
      type: "tableCell",
      children: [{ type: "text", value: text.slice(from, to), position: lines.positionAt(from, to) }],
      position,
    };
  }
}

/** Whether a row holds nothing but texts; a walk over a tree need not have its cells made. */
export function holdsTextsOnly(node: Nodes): boolean {
  return node instanceof PlainRow;
}

export function countCells(row: TableRow): number {
  return row instanceof PlainRow ? row.countCells() : row.children.length;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 9;
}

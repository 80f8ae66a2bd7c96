import type { FlowTable } from "../flow/flow-table.ts";
import type { CellFigure } from "../flow/flow-table.ts";
import { keyOf } from "./keys.ts";
import { entryOf, makeFrame, makeSeries } from "./series.ts";
import type { Entry, Frame, Series } from "./series.ts";

/** A table twice: its columns by the names of the rows, block by block, and its rows by the heads of the columns. */
export function framesOfTable(table: FlowTable, title: string): readonly Frame[] {
  const rows = table.rows.map(({ name }) => keyOf(name));
  const columns = table.columns.flatMap(({ role }, index) => (hasFigures.has(role) ? [index] : []));
  const blocks = blocksOf(rows, table).map((block) => frameOfBlock(block, columns, table, title));
  const heads = columns.map((index) => keyOf(table.columns[index]?.name ?? ""));
  const across = columns.length < 2 ? [] : [frameOfHeads(heads, columns, table, title)];
  return [...blocks, ...across].filter(({ keys, series }) => keys.length >= 2 && series.length > 0);
}

const hasFigures: ReadonlySet<string> = new Set(["amount", "total", "percent"]);

/** Rows that are told together, under a name of their own where the same rows come again. */
interface Block {
  /** The key of each row, which that of the head of another block goes by as well. */
  readonly rows: readonly { readonly key: string; readonly at: number }[];
  readonly title: string;
}

/**
 * Rows told once more, with another head:
 *
 *     | 总收入 | 5000 |   | 构成（%） | 100 |   | 比上年增长（%） |  6.1 |
 *     | 主业   | 4000 |   | 主业      |  80 |   | 主业            |  5.2 |
 *     | 副业   | 1000 |   | 副业      |  20 |   | 副业            |  9.9 |
 */
function blocksOf(keys: readonly string[], { rows }: FlowTable): readonly Block[] {
  const first = new Map<string, number>();
  const starts: { at: number; head?: string }[] = [{ at: 0 }];
  keys.forEach((key, at) => {
    const place = first.get(key);
    if (place === undefined) {
      first.set(key, at);
      return;
    }
    const opened = starts.at(-1)?.at ?? 0;
    const next = first.get(keys[at + 1] ?? "");
    const isAgain = next !== undefined && next > place && next <= at && keys[at + 1] !== key;
    const repeats = keys.slice(opened, at).includes(key);
    if (!isAgain || !repeats || at - opened < 2) return;
    const before = keys[at - 1] ?? "";
    const isHead = first.get(before) === at - 1 && place > 0;
    starts.push(isHead ? { at: at - 1, head: keys[place - 1] ?? "" } : { at });
  });
  return starts.map(({ at, head }, index) => {
    const end = starts[index + 1]?.at ?? keys.length;
    const own = keys.slice(at, end).map((key, row) => ({
      key: row === 0 && head !== undefined ? head : key,
      at: at + row,
    }));
    return { rows: own, title: starts.length > 1 ? (rows[at]?.name ?? "") : "" };
  });
}

function frameOfBlock(
  { rows, title }: Block,
  columns: readonly number[],
  table: FlowTable,
  heading: string,
): Frame {
  const keys = [...new Set(rows.map(({ key }) => key).filter((key) => key !== ""))];
  const series = columns.flatMap((index): readonly Series[] => {
    const column = table.columns[index];
    const figures = new Map<string, Entry>();
    for (const { key, at: row } of rows) add(figures, key, column?.figures[row]);
    return makeSeries(column?.name ?? "", `${heading} ${title}`, figures);
  });
  return makeFrame(keys, series, false);
}

function frameOfHeads(
  heads: readonly string[],
  columns: readonly number[],
  table: FlowTable,
  heading: string,
): Frame {
  const keys = [...new Set(heads.filter((key) => key !== ""))];
  const series = table.rows.flatMap(({ name }, row): readonly Series[] => {
    const figures = new Map<string, Entry>();
    columns.forEach((index, at) => {
      add(figures, heads[at] ?? "", table.columns[index]?.figures[row]);
    });
    return makeSeries(name, heading, figures);
  });
  return makeFrame(keys, series, false);
}

function add(figures: Map<string, Entry>, key: string, cell: CellFigure | undefined): void {
  if (key !== "" && cell !== undefined && !figures.has(key)) figures.set(key, entryOf(cell));
}

import type { CellFigure, FlowTable } from "../flow/flow-table.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { nameBefore } from "../flow/names.ts";
import { canBePart, numbersRows } from "./amount-columns.ts";

/** A figure that may be what others come to, where it stands and by what words. */
export interface Total {
  readonly measure: Measure;
  /** How many lines stand before it. */
  readonly at: number;
  /** The line or the table that it stands in: its neighbours there are told with it. */
  readonly owner: FlowLine | FlowTable;
  /** The words beside it, and those that head what it stands in. */
  readonly name: string;
  readonly context: string;
  /** What it is called, without the words that call anything a total. */
  readonly called: string;
}

/** All figures of a plan by their value. */
export type TotalsByValue = ReadonlyMap<string, readonly Total[]>;

export function readTotals(flow: Flow): TotalsByValue {
  const totals = new Map<string, Total[]>();
  const add = (total: Total) => {
    if (!canBePart(total.measure) || total.measure.quantity.isApproximate === true) return;
    const key = total.measure.exact.toString();
    const there = totals.get(key);
    if (there === undefined) totals.set(key, [total]);
    else there.push(total);
  };
  for (const figure of flow.figures) add(totalOfText(figure));
  for (const table of flow.tables) {
    const [first] = table.columns;
    const isNumbered = first !== undefined && numbersRows(first, table);
    for (const cell of table.cells) if (!isNumbered || cell.columnAt > 0) add(totalOfCell(cell, table));
  }
  return totals;
}

function totalOfText(figure: FlowFigure): Total {
  const { line, label, trail } = figure;
  return {
    measure: figure,
    at: line.at,
    owner: line,
    name: `${label} ${trail}`,
    context: line.text.slice(0, longest),
    called: nameBefore(label),
  };
}

function totalOfCell(cell: CellFigure, table: FlowTable): Total {
  const head = table.columns[cell.columnAt]?.name ?? "";
  return {
    measure: cell,
    at: table.lineAt,
    owner: table,
    name: `${cell.row.name} ${cell.row.words.join(" ").slice(0, longest)}`,
    context: head,
    called: cell.row.name,
  };
}

/** Words farther into a line than this head it no more. */
const longest = 60;

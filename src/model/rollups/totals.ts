import { Decimal } from "../../quantities/decimal.ts";
import { readRemarks } from "../flow/cell-remarks.ts";
import type { CellFigure, FlowTable } from "../flow/flow-table.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { nameBefore } from "../flow/names.ts";
import { totalWord } from "../flow/words.ts";
import { canBePart, numbersRows } from "./amount-columns.ts";

/** A figure that may be what others come to, where it stands and by what words. */
export interface Total {
  readonly measure: Measure;
  /** How many lines stand before it. */
  readonly at: number;
  /** The line or the table that it stands in: its neighbours there are told with it. */
  readonly owner: FlowLine | FlowTable;
  /** The words before it, or those of its row. */
  readonly label: string;
  /** The words beside it, and those that head what it stands in. */
  readonly name: string;
  readonly context: string;
  /** What it is called, without the words that call anything a total. */
  readonly called: string;
  /** Words beside it, or those that its line or its row begins with, say that it is a total. */
  readonly isCalledTotal: boolean;
}

/** What stands in more places than these says nothing. */
const mostEqual = 24;

/** All figures of a plan that may be totals. */
export class Totals {
  readonly #byValue = new Map<string, Total[]>();
  readonly #byMeasure = new Map<Measure, Total>();
  readonly #byOwner = new Map<FlowLine | FlowTable, Total[]>();
  readonly #byPlace = new Map<number, Total>();
  /** With those told as about right. */
  readonly #byNearValue = new Map<string, Total[]>();
  /** The last places that figures are written with. */
  #places: readonly Decimal[] = [];
  readonly #resolutions = new Set<string>();

  constructor({ figures, tables }: Flow) {
    for (const figure of figures) this.#add(totalOfText(figure));
    for (const table of tables) {
      const [first] = table.columns;
      const isNumbered = first !== undefined && numbersRows(first, table);
      for (const cell of table.cells)
        if (!isNumbered || cell.columnAt > 0) this.#add(totalOfCell(cell, table));
      for (const { name, remarks } of readRemarks(table.grid))
        for (const remark of remarks) this.#add(totalOfRemark(remark, name, table));
    }
    this.#places = [...this.#resolutions].flatMap((place) => Decimal.parse(place) ?? []);
  }

  /** The figures of a value, where they are not too many. */
  equalTo(value: Decimal): readonly Total[] {
    const equal = this.#byValue.get(value.toString()) ?? [];
    return equal.length > mostEqual ? [] : equal;
  }

  /** With what is told as about right: 约12万 is 12万 of totals that words call such. */
  nearlyEqualTo(value: Decimal): readonly Total[] {
    const equal = this.#byNearValue.get(value.toString()) ?? [];
    return equal.length > mostEqual ? [] : equal;
  }

  /** What may be a value rounded: 4.2万 of 42,310, $1.78 of $1.783. */
  roundedTo(value: Decimal): readonly Total[] {
    const rounded: Total[] = [];
    for (const place of this.#places) {
      const told = value.dividedBy(place)?.round(0).times(place);
      if (told === undefined || told.equals(value)) continue;
      for (const total of this.nearlyEqualTo(told)) rounded.push(total);
    }
    return rounded;
  }

  /** The figure that begins at a place of the text. */
  at(offset: number): Total | undefined {
    return this.#byPlace.get(offset);
  }

  of(measure: Measure): Total | undefined {
    return this.#byMeasure.get(measure);
  }

  /** But for what is told as about right. */
  all(): Iterable<Total> {
    return this.#byMeasure.values();
  }

  in(owner: FlowLine | FlowTable): readonly Total[] {
    return this.#byOwner.get(owner) ?? [];
  }

  #add(total: Total): void {
    const { measure, owner } = total;
    if (!canBePart(measure)) return;
    this.#byPlace.set(measure.quantity.position.start.offset, total);
    push(this.#byNearValue, measure.exact.toString(), total);
    this.#resolutions.add(measure.quantity.resolution ?? "1");
    if (measure.quantity.isApproximate === true) return;
    this.#byMeasure.set(measure, total);
    push(this.#byValue, measure.exact.toString(), total);
    push(this.#byOwner, owner, total);
  }
}

export function isInTable({ owner }: Total): boolean {
  return "lineAt" in owner;
}

/** The first line that stands behind it. */
export function endOf(total: Total): number {
  return isInTable(total) ? total.at : total.at + 1;
}

function push<Key>(map: Map<Key, Total[]>, key: Key, total: Total): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [total]);
  else there.push(total);
}

function totalOfText(figure: FlowFigure): Total {
  const { line, label, trail } = figure;
  return {
    measure: figure,
    at: line.at,
    owner: line,
    name: `${label} ${trail}`,
    context: line.text.slice(0, longest),
    label,
    called: nameBefore(label),
    isCalledTotal: totalWord.test(`${label} ${trail} ${line.text.slice(0, opening)}`),
  };
}

function totalOfCell(cell: CellFigure, table: FlowTable): Total {
  const head = table.columns[cell.columnAt]?.name ?? "";
  const name = `${cell.row.name} ${cell.row.words.join(" ").slice(0, longest)}`;
  return {
    measure: cell,
    at: table.lineAt,
    owner: table,
    name,
    context: head,
    label: cell.row.name,
    called: cell.row.name,
    isCalledTotal: totalWord.test(name),
  };
}

/** `87 files / 30,969 lines` in a cell. */
function totalOfRemark({ label, trail, ...figure }: FlowFigure, row: string, table: FlowTable): Total {
  return {
    measure: figure,
    at: table.lineAt,
    owner: table,
    name: `${row} ${trail}`,
    context: label,
    label: row,
    called: row,
    isCalledTotal: totalWord.test(row),
  };
}

/** A line that begins so is of nothing else: `Total: about 5 weeks (26 days)`. */
const opening = 16;

/** Words farther into a line than this head it no more. */
const longest = 60;

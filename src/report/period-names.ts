import type { QuantityNode, Table } from "../ast/nodes.ts";
import { tablesOf } from "../ast/visit.ts";
import type { PlanReader } from "./plan-reader.ts";

/** Says what the figures of one series are called in the table they stand in: by their rows, or by their columns. */
export type PeriodNames = (series: readonly QuantityNode[]) => readonly (string | null)[];

interface CellPlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** Longer words are no name of a period. */
const longestName = 24;

/** The tables are read once, when a series first asks. */
export function namePeriods({ model }: PlanReader): PeriodNames {
  let places: ReadonlyMap<number, CellPlace> | undefined;
  return (series) => {
    places ??= cellPlaces([...tablesOf(model.plan)]);
    const found = series.map(({ position }) => places?.get(position.start.offset));
    const rows = new Set(found.map((place) => place?.row));
    const names = found.map((place) => (rows.size > 1 ? rowName(place) : columnName(place)));
    // Names that several share tell nothing apart.
    return new Set(names).size === names.length ? names : names.map(() => null);
  };
}

function cellPlaces(tables: readonly Table[]): ReadonlyMap<number, CellPlace> {
  const places = new Map<number, CellPlace>();
  for (const table of tables)
    for (const [row, { children: cells }] of table.children.entries())
      for (const [column, { children }] of cells.entries())
        for (const inline of children)
          if (inline.type === "quantity") places.set(inline.position.start.offset, { table, row, column });
  return places;
}

function rowName(place: CellPlace | undefined): string | null {
  return place === undefined || place.column === 0
    ? null
    : shortName(place.table.children[place.row]?.children[0]?.text);
}

function columnName(place: CellPlace | undefined): string | null {
  return place === undefined ? null : shortName(place.table.columns[place.column]?.header.text);
}

function shortName(text = ""): string | null {
  const name = text.trim();
  return name === "" || name.length > longestName ? null : name;
}

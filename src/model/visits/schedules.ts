import type { Cell, Content, Name, Plan, QuantityNode } from "../../ast/nodes.ts";
import { parsePeriodLabel } from "../../ast/statements/periods/period-label.ts";
import { readGrid } from "../../ast/tables/grid.ts";
import type { Grid, GridColumn, GridRow } from "../../ast/tables/grid.ts";
import { isSection } from "../../ast/visit.ts";
import { startOffset } from "../../ast/run.ts";
import type { Position } from "../../source/span.ts";
import { keyOf, placesIn, placeWord, visitWord } from "./places.ts";

/** Which places are visited when. */
export interface Schedule {
  readonly position: Position;
  readonly rounds: readonly Round[];
}

/** One period's places. */
export interface Round {
  /** Where they are named. */
  readonly at: Name;
  readonly keys: readonly string[];
  /** The number said beside the names. */
  readonly count?: QuantityNode;
  readonly names: readonly Name[];
}

/** The places there are, as a table or list names them. */
export interface Listing {
  readonly title: Name;
  readonly places: ReadonlyMap<string, Name>;
}

export interface Visits {
  readonly schedules: readonly Schedule[];
  readonly listings: readonly Listing[];
}

/** Reads every schedule of visits and every list of places, each table and list once. */
export function readVisits(plan: Plan): Visits {
  const schedules: Schedule[] = [];
  const listings: Listing[] = [];
  const visit = (content: readonly Content[], title: Name): void => {
    for (const node of content) {
      if (isSection(node)) visit(node.children, node.title);
      else if (node.type === "table") {
        const grid = readGrid(node);
        const schedule = marksOf(grid) ?? roundsOf(grid, title);
        if (schedule !== undefined) schedules.push(schedule);
        const listing = listingOf(grid, title);
        if (listing !== undefined) listings.push(listing);
      }
    }
  };
  visit(plan.children, plan.title);
  return { schedules, listings };
}

const fewestPlaces = 3;

/** Rows are periods, one column names the places of each. */
function roundsOf(grid: Grid, title: Name): Schedule | undefined {
  const rows = grid.rows.filter((row) => periodOf(row) !== undefined);
  if (rows.length < 2 || rows.length < grid.rows.length - 1) return undefined;
  const names = grid.columns.find(
    ({ header, role }) =>
      (role === "text" || role === "label") &&
      parsePeriodLabel(header) === undefined &&
      (placeWord.test(header) || (visitWord.test(header) && visitWord.test(`${title.text} ${header}`))),
  );
  if (names === undefined) return undefined;
  const counts = grid.columns.find(
    ({ header, role }) =>
      role === "amount" && /数|家|\bcount|number|\bno\.?\b|#/iu.test(header) && placeWord.test(header),
  );
  const rounds = rows.flatMap((row) => roundOf(row, names, counts) ?? []);
  return rounds.length < 2 || rounds.every(({ keys }) => keys.length < 2)
    ? undefined
    : { position: grid.table.position, rounds };
}

function periodOf(row: GridRow): unknown {
  const text = row.label?.text.trim() ?? "";
  return (
    row.period ??
    (/^第?[一二三四五六七八九十\d]{1,3}[周批轮期次]$|^week \d+$/iu.test(text) ? text : undefined)
  );
}

function roundOf(row: GridRow, names: GridColumn, counts: GridColumn | undefined): Round | undefined {
  const cell = row.cells[names.index]?.cell;
  if (cell === undefined || cell.text.trim() === "") return undefined;
  const places = placesIn(cell.text);
  if (places.length === 0) return undefined;
  const count = counts === undefined ? undefined : row.cells[counts.index]?.figure;
  return {
    at: { text: cell.text.trim(), position: cell.position },
    keys: places.map(({ name }) => keyOf(name)),
    names: places.map(({ start, end }) => nameIn(cell, start, end)),
    ...(count === undefined ? {} : { count }),
  };
}

const mark = /^(?:[√✓✔●○◎★☆■xX]|是|已?安排|yes|y)$/u;

/** Rows are places, columns periods, a mark where both meet. */
function marksOf(grid: Grid): Schedule | undefined {
  const periods = grid.columns.filter(({ header }) => parsePeriodLabel(header) !== undefined);
  const label = grid.columns.find(({ header }) => placeWord.test(header)) ?? grid.labelColumn;
  if (periods.length < 2 || label === undefined || !placeWord.test(label.header)) return undefined;
  const cells = grid.rows.flatMap(({ cells: row }) =>
    periods.map(({ index }) => row[index]?.cell?.text.trim() ?? ""),
  );
  if (
    !cells.some((text) => mark.test(text)) ||
    !cells.every((text) => text === "" || mark.test(text) || /^[-–—/×✗]$/u.test(text))
  )
    return undefined;
  const rounds = periods.map(({ index, column, header }): Round => {
    const marked = grid.rows.flatMap((row) => {
      const place = row.cells[label.index]?.cell;
      return mark.test(row.cells[index]?.cell?.text.trim() ?? "") &&
        place !== undefined &&
        row.role === "item"
        ? [{ text: place.text.trim(), position: place.position }]
        : [];
    });
    return {
      at: { text: header, position: column.header.position },
      keys: marked.map(({ text }) => keyOf(text)),
      names: marked,
    };
  });
  return { position: grid.table.position, rounds };
}

/** Rows are places, each named once. */
function listingOf(grid: Grid, title: Name): Listing | undefined {
  const label = grid.columns.find(
    ({ header, role }) => role !== "ordinal" && placeWord.test(header) && !/数|负责|分管/u.test(header),
  );
  const rows = grid.rows.filter(({ role }) => role === "item");
  if (label === undefined || rows.length < fewestPlaces || rows.some((row) => periodOf(row) !== undefined))
    return undefined;
  const places = new Map<string, Name>();
  for (const { cells } of rows) {
    const cell = cells[label.index]?.cell;
    const text = cell?.text.trim() ?? "";
    if (cell === undefined || text === "" || text.length > 24) continue;
    if (places.has(keyOf(text))) return undefined; // Several rows for one place: no list of places.
    places.set(keyOf(text), { text, position: cell.position });
  }
  return places.size < fewestPlaces
    ? undefined
    : { title: { text: title.text, position: label.column.header.position }, places };
}

/** A stretch of a cell; a cell is of one line. */
function nameIn(cell: Cell, start: number, end: number): Name {
  const { start: first } = cell.position;
  const pointAt = (offset: number) => ({
    line: first.line,
    column: first.column + offset - first.offset,
    offset,
  });
  const from = startOffset(cell.segments, start);
  const to = Math.max(from, startOffset(cell.segments, end - 1) + 1);
  return { text: cell.text.slice(start, end), position: { start: pointAt(from), end: pointAt(to) } };
}

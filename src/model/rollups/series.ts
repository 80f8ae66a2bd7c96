import { perUnit } from "../../ast/statements/text/words.ts";
import type { FlowColumn, FlowTable } from "../flow/flow-table.ts";
import { totalRowOf } from "../flow/flow-table.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { keyOfName, nameBefore } from "../flow/names.ts";
import { totalWord } from "../flow/words.ts";
import { amountColumns, canBePart } from "./amount-columns.ts";
import { readBroods, tablesUnder } from "./outline.ts";
import type { Brood, Unit } from "./outline.ts";

/** Figures that a reader may add up: a column of a table, or what each of some lines or sections tells in the same place. */
export interface Series {
  readonly parts: readonly Measure[];
  /** What they are called: the head of a column, the words before each. */
  readonly name: string;
  readonly source: Source;
  /** All there are: every row, every line. */
  readonly isWhole: boolean;
}

/** Where series come from: those of one table or of one list stand side by side. */
export interface Source {
  /** The lines that it stands behind, and between. */
  readonly from: number;
  readonly to: number;
  readonly over?: Unit;
  readonly table?: FlowTable;
  /** The first line behind the last section that nothing but a total of all may stand in. */
  readonly tail?: number;
  /** Of what blocks come to rather than of their figures. */
  readonly isOfTotals?: true;
}

export function readSeries(flow: Flow): readonly Series[] {
  return [
    ...flow.tables.flatMap(seriesOfTable),
    ...readBroods(flow).flatMap((brood) => seriesOfBrood(brood, flow)),
    ...seriesOfNames(flow),
  ];
}

// ---------------------------------------------------------------------------------------------- tables

function seriesOfTable(table: FlowTable): readonly Series[] {
  const source: Source = { from: table.lineAt, to: table.lineAt, table };
  const columns = amountColumns(table);
  return [
    ...columns.flatMap((column) => seriesOfColumn(column, table, source)),
    ...seriesOfTotals(columns, table, source),
  ];
}

/** What a table comes to in each of several years. */
function seriesOfTotals(columns: readonly FlowColumn[], table: FlowTable, source: Source): readonly Series[] {
  const last = table.rows.length - 1;
  const row = totalRowOf(table) ?? (totalWord.test(table.rows[last]?.name ?? "") ? last : undefined);
  if (row === undefined) return [];
  const parts = columns.flatMap(({ figures, role }) => (role === "total" ? [] : (figures[row] ?? [])));
  if (parts.length < 2 || !parts.every(canBePart)) return [];
  return [{ parts, name: table.rows[row]?.name ?? "", source, isWhole: true }];
}

/** All items of a column, and those between two totals. */
function seriesOfColumn(column: FlowColumn, table: FlowTable, source: Source): readonly Series[] {
  const blocks: Measure[][] = [[]];
  const all: Measure[] = [];
  const subtotals: Measure[] = [];
  for (const [at, row] of table.rows.entries()) {
    const cell = column.figures[at];
    if (row.isTotal || row.isSubtotal) {
      if (row.isSubtotal && cell !== undefined) subtotals.push(cell);
      blocks.push([]);
    } else if (row.isItem && !row.isInner && cell !== undefined && canBePart(cell)) {
      all.push(cell);
      blocks.at(-1)?.push(cell);
    }
  }
  const filled = blocks.filter(({ length }) => length > 0);
  return [all, ...(filled.length > 1 ? filled : []), subtotals]
    .filter(({ length }) => length >= 2)
    .map((parts) => ({ parts, name: column.name, source, isWhole: true }));
}

// ------------------------------------------------------------------------------------- lines and sections

const mostUnits = 60;
const mostFigures = 24;

function seriesOfBrood({ units, over }: Brood, flow: Flow): readonly Series[] {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined || units.length < 2) return [];
  const source: Source = {
    from: first.line.at,
    to: last.end,
    ...(over === undefined ? {} : { over }),
    ...(last.line.isTitle ? { tail: last.line.at + 1 } : {}),
  };
  const series = new Map<string, { parts: Measure[]; name: string }>();
  for (const unit of units.slice(0, mostUnits))
    for (const [key, part] of amountsOf(unit, flow)) {
      const there = series.get(key);
      if (there !== undefined) there.parts.push(part);
      else series.set(key, { parts: [part], name: nameOf(part) });
    }
  const known = new Set<string>();
  return [...series.values()].flatMap(({ parts, name }): Series[] => {
    const places = parts.map(({ quantity }) => quantity.position.start.offset).join();
    if (parts.length < 2 || known.has(places)) return [];
    known.add(places);
    return [{ parts, name, source, isWhole: parts.length === units.length }];
  });
}

/** What the words before a figure name. */
export function nameOf(part: Measure | undefined): string {
  return part !== undefined && "label" in part ? nameBefore(String(part.label)) : "";
}

/** What a line or a section tells, by where and by what name it does: its first, its second …; the totals of its table. */
function amountsOf(unit: Unit, flow: Flow): ReadonlyMap<string, Measure> {
  const amounts = new Map<string, Measure>();
  const add = (key: string, { dimension }: Measure, part: Measure) => {
    const whole = `${key} ${dimension}`;
    if (!amounts.has(whole)) amounts.set(whole, part);
  };
  const counts = new Map<string, number>();
  for (const figure of figuresUnder(unit, flow)) {
    if (!canBePart(figure) || perUnit.test(figure.label)) continue;
    const place = (counts.get(figure.dimension) ?? 0) + 1;
    counts.set(figure.dimension, place);
    if (place <= mostPlaces) add(`at ${String(place)}`, figure, figure);
    const name = nameBefore(figure.label);
    if (name.length < 2) continue;
    add(`named ${keyOfName(name)}`, figure, figure);
    add(`ends ${name.slice(-ending)}`, figure, figure);
  }
  for (const figure of unit.line.figures.slice(-mostFigures).reverse())
    if (canBePart(figure)) add("last", figure, figure);
  const [table] = tablesUnder(unit, flow);
  if (table !== undefined)
    for (const { total, name } of totalsOf(table)) add(`total ${keyOfName(name)}`, total, total);
  return amounts;
}

const mostPlaces = 4;
const ending = 2;

function figuresUnder({ line, end }: Unit, { figures, lines }: Flow): readonly FlowFigure[] {
  const first =
    line.figures[0] ??
    lines.slice(line.at + 1, Math.min(end, line.at + farBelow)).find(({ figures: own }) => own.length > 0)
      ?.figures[0];
  if (first === undefined) return [];
  return figures.slice(first.at, first.at + mostFigures).filter((figure) => figure.line.at < end);
}

const farBelow = 24;

function totalsOf(table: FlowTable): readonly { readonly total: Measure; readonly name: string }[] {
  const row = totalRowOf(table);
  if (row === undefined) return [];
  return table.columns.flatMap(({ figures, name }) => {
    const total = figures[row];
    return total === undefined || !canBePart(total) ? [] : [{ total, name }];
  });
}

// ------------------------------------------------------------------------------------------------ names

/** 两项分别为857万元和364万元: the second goes by the name of the first. */
const joins = /^(?:和|及|与|以及|and|&)$/iu;

/** All that goes by one name in running text: 保费收入 of one line of business after the other. */
function seriesOfNames({ figures }: Flow): readonly Series[] {
  const series = new Map<string, FlowFigure[]>();
  let last: { readonly figure: FlowFigure; readonly name: string } | undefined;
  for (const figure of figures) {
    const goesOn = last?.figure.sentence === figure.sentence && joins.test(figure.label.trim());
    const name = goesOn && last !== undefined ? last.name : nameBefore(figure.label);
    last = { figure, name };
    if (name.length < 2 || !canBePart(figure) || figure.isBracketed || perUnit.test(figure.label)) continue;
    for (const key of new Set([keyOfName(name), name.slice(-ending)])) {
      const there = series.get(`${key} ${figure.dimension}`);
      if (there === undefined) series.set(`${key} ${figure.dimension}`, [figure]);
      else there.push(figure);
    }
  }
  return [...series.values()]
    .filter(({ length }) => length >= 3)
    .map((parts) => ({
      parts,
      name: nameOf(parts[0]),
      source: { from: parts[0]?.line.at ?? 0, to: (parts.at(-1)?.line.at ?? 0) + 1 },
      isWhole: true,
    }));
}

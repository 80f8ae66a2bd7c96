import type { QuantityNode } from "../../../ast/nodes.ts";
import type { Grid, GridCell, GridColumn, GridRow } from "../../../ast/tables/grid.ts";
import { makeVector, sheetByColumns } from "../sheet.ts";
import type { Sheet, Vector } from "../sheet.ts";
import { innerFigures } from "./inner-figures.ts";

/** A sheet with vectors of figures that are no cell's value beside those that are. */
export interface InnerSheet {
  readonly sheet: Sheet;
  readonly isInner: (vector: Vector) => boolean;
}

/** What one column holds: its own figures, and others told with them. */
interface Strand {
  readonly header: string;
  readonly cells: readonly (GridCell | undefined)[];
  readonly isInner: boolean;
}

/** Longer tables are lists; wider sheets than this are not searched. */
const mostRows = 400;
const mostStrands = 18;

/**
 * A table with the figures that its cells tell beside words, each place in a column a vector of its own, and with those that
 * a group tells once for all of its rows:
 *
 *     | 营业额 60,000 | 18,000 | 22,000 | … |       60,000 before 18,000
 *     | 质量 | 50% | 缺陷率 | 60% | 90 | 27 |
 *     |      |     | 返工   | 40% | 80 | 16 |       50%, too
 *
 * Undefined where there is nothing of the kind.
 */
export function innerSheet(grid: Grid): InnerSheet | undefined {
  if (grid.rows.length < fewestRows || grid.rows.length > mostRows) return undefined;
  const rows = grid.rows.filter(({ role }) => role !== "deleted");
  const groups = groupsOf(rows, grid.columns);
  const strands = grid.columns.flatMap((column) => strandsOf(column, rows, groups));
  if (strands.length > mostStrands || !strands.some(({ isInner }) => isInner)) return undefined;
  const inner = new Set<Vector>();
  const vectors = strands.map(({ header, cells, isInner }, index) => {
    const vector = makeVector(index, header, cells);
    if (isInner) inner.add(vector);
    return vector;
  });
  const sheet: Sheet = { by: "columns", vectors, lines: sheetByColumns(grid).lines };
  return { sheet, isInner: (vector) => inner.has(vector) };
}

const fewestRows = 3;

function strandsOf(
  column: GridColumn,
  rows: readonly GridRow[],
  groups: readonly number[],
): readonly Strand[] {
  const { role, header, index } = column;
  if (role === "ordinal") return [];
  const own: Strand = { header, cells: rows.map(({ cells }) => cells[index]), isInner: false };
  const inner = innerStrands(column, rows);
  const all = role === "label" || role === "text" ? inner : [own, ...inner];
  return all.flatMap((strand) => {
    const carried = carriedOn(strand, rows, groups, column);
    return carried === undefined ? [strand] : [strand, carried];
  });
}

const mostPlaces = 3;

/** The first, second and third figure of its cells, where most rows that tell any tell figures of one kind there. */
function innerStrands({ index, header }: GridColumn, rows: readonly GridRow[]): readonly Strand[] {
  const told = rows.map(({ cells }) => {
    const cell = cells[index];
    return cell === undefined ? [] : innerFigures(cell);
  });
  const strands: Strand[] = [];
  for (let place = 0; place < mostPlaces; place++) {
    const kinds = new Map<string, number>();
    let names = "";
    for (const figures of told) {
      const figure = figures[place];
      if (figure === undefined) continue;
      kinds.set(figure.node.kind, (kinds.get(figure.node.kind) ?? 0) + 1);
      if (names === "") names = figure.before.trim() === "" ? figure.after.trim() : figure.before.trim();
    }
    const count = [...kinds.values()].reduce((sum, number) => sum + number, 0);
    if (count < 2 || Math.max(...kinds.values()) * 3 < count * 2) break;
    const innerCell = ({ cells }: GridRow, row: number): GridCell | undefined => {
      const figure = told[row]?.[place]?.node;
      const own = cells[index];
      if (own === undefined) return undefined;
      if (figure === undefined) return { cell: own.cell, state: own.state === "figure" ? "text" : own.state };
      return { cell: own.cell, figure: isBare(rows) ? withoutLentUnit(figure) : figure, state: "figure" };
    };
    strands.push({ header: names === "" ? header : names, isInner: true, cells: rows.map(innerCell) });
  }
  return strands;
}

/** Whether no cell of these rows says that it tells money. */
function isBare(rows: readonly GridRow[]): boolean {
  return rows.every(({ cells }) => cells.every(({ figure }) => figure?.kind !== "money"));
}

/** 营业额 100000 is told in what the columns beside it are, which say nothing of it. */
function withoutLentUnit(node: QuantityNode): QuantityNode {
  return node.unitFrom === "surroundings" ? { ...node, kind: "number", unit: null } : node;
}

/** For each row the place of the row that heads its group; its own where it heads one. */
function groupsOf(rows: readonly GridRow[], columns: readonly GridColumn[]): readonly number[] {
  const amounts = columns.filter(({ role }) => role === "amount" || role === "total" || role === "percent");
  const labels = columns.filter(({ role }) => role === "label");
  const filled = ({ cells }: GridRow) =>
    amounts.filter(({ index }) => cells[index]?.state === "figure").length;
  const isBlank = ({ cells }: GridRow) => labels.some(({ index }) => cells[index]?.state === "blank");
  const isMerged = rows.some((row) => row.role === "item" && isBlank(row));
  let head = -1;
  return rows.map((row, at) => {
    const next = rows[at + 1];
    // Either a row of its own with little in it, or the first of several under one name.
    const isAlone = filled(row) <= 1 && next !== undefined && filled(next) > Math.max(1, filled(row));
    if (row.role === "total") head = -1;
    else if (row.role === "item" && (isAlone || (isMerged && !isBlank(row)))) head = at;
    return head;
  });
}

/** What the head of a group tells, told for each of its rows. */
function carriedOn(
  { header, cells, isInner }: Strand,
  rows: readonly GridRow[],
  groups: readonly number[],
  { role }: GridColumn,
): Strand | undefined {
  let carried = 0;
  const heads = new Set<number>();
  const all = cells.map((cell, at) => {
    const head = groups[at] ?? -1;
    const told = head === -1 ? undefined : cells[head];
    if (told?.figure === undefined) return undefined;
    heads.add(head);
    if (head === at) return told;
    const isOwn = cell?.state === "figure";
    if (isOwn && (isInner || role === "label" || role === "text")) return undefined;
    // A row below a heading has figures of its own where the heading has one.
    if (isOwn && !isAloneIn(rows[head])) return undefined;
    carried++;
    return told;
  });
  return heads.size < 2 || carried < 2 ? undefined : { header, cells: all, isInner: true };
}

/** Nothing but one figure. */
function isAloneIn(row: GridRow | undefined): boolean {
  return row?.cells.filter(({ state }) => state === "figure").length === 1;
}

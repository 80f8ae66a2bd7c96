import type { Column, Row, Table } from "../nodes.ts";
import { parsePeriodLabel } from "../statements/periods/period-label.ts";
import { foldText } from "../../quantities/chars.ts";
import { withBlockPercents } from "./block-percents.ts";
import { withDepths } from "./depths.ts";
import { withFigureNesting } from "./figure-nesting.ts";
import { isAdjustedLabel, readCell } from "./grid-cell.ts";
import type { GridCell } from "./grid-cell.ts";
import type { ColumnRole, Grid, GridColumn, GridRow, RowRole } from "./grid-shape.ts";
import { withHeadings } from "./headings.ts";
import { withLabelFigures } from "./label-figures.ts";
import { withScores } from "./score-cells.ts";
import { numbersSections } from "./section-numbers.ts";
import { withRepeatedTotals } from "./repeated-totals.ts";
import { subtotalLabel, totalLabel } from "../statements/text/words.ts";

export type { ColumnRole, Grid, GridColumn, GridRow, RowRole } from "./grid-shape.ts";
export type { GridCell } from "./grid-cell.ts";

const ordinalHeader = /^(?:序号|编号|号|项次|行次|附注|页码|周次|期次|批次|轮次|学期|week|page|no\.?|#|id)$/i;
const percentHeader =
  /占比|比例|比重|份额|权重|率|增幅|增速|同比|环比|(?<!\d\s?)[%％]|\bshare\b|\brate\b|\bgrowth\b|\bpercent(?:age)?\b/i;
/** The total of some of the rows: 一季度小计, 收入合计, Subtotal A, Total receipts. */
const groupTotalLabel =
  /(?:小\s*计|合\s*计|总\s*计)(?:[（(][^（()）]{0,12}[）)])?$|^小\s*计|\bsub-?totals?$|^sub-?totals?\b|^(?!(?:running|cumulative|rolling|previous|prior|last|year[- ]to[- ]date|ytd)\b)[\p{L}\d][^:：]{0,30} totals?$|^total(?: [a-z&/-]{1,24}){1,3}(?: ?\([^()]{0,12}\))?$/iu;
const ofWhichLabel = /^(?:其中|#|of which|including)/i;

/** A row of means; 平均住院日 is a measure of its own. */
const meanRow =
  /^(?:[日月周季年店班组校村镇县市区点站部队厂]均|平均|均值|人均|average|mean|avg\.?)(?:值|数|分|成绩)?$/i;

/**
 * Reads a table. Those asked for last are kept, since statements, formulas and texts beside them all ask for them; a long one
 * by itself.
 */
export function readGrid(table: Table): Grid {
  const known = recent.get(table);
  if (known !== undefined) return known;
  const grid = gridOf(table);
  keep(grid);
  return grid;
}

const recent = new Map<Table, Grid>();
let recentCells = 0;
const mostRecentCells = 20_000;

function keep(grid: Grid): void {
  recentCells += weightOf(grid);
  for (const [table, old] of recent) {
    if (recentCells <= mostRecentCells) break;
    recent.delete(table);
    recentCells -= weightOf(old);
  }
  recent.set(grid.table, grid);
}

/** Its cells; a small table keeps the text it stands in alive, too. */
function weightOf({ columns, rows }: Grid): number {
  return 100 + columns.length * rows.length;
}

function gridOf(table: Table): Grid {
  const all = table.children
    .filter((row) => row.isHead !== true)
    .map((row) => ({ row, cells: row.children.map(readCell) }));
  const remarks = firstRemark(all.map(({ cells }) => cells));
  const kept = all.filter(({ cells }, index) => index === 0 || !isContinued(cells, remarks));
  const body = kept.map(({ row }) => row);
  const headers = table.columns.map(({ header }) => header.text);
  const rows = withScores(withLabelFigures(kept.map(({ cells }) => cells)), headers);
  const columns = table.columns.map((column, index) => readColumn(column, index, rows));
  const labelIndex = columns.findIndex((column) => column.role === "label");
  const labelColumn = columns[labelIndex];
  const ranked = withHeadings(
    withDepths(
      withRepeatedTotals(body.map((row, index) => readRow(row, index, rows[index] ?? [], columns))),
      columns.flatMap(({ role, index }) => (role === "amount" || role === "total" ? [index] : [])),
    ),
  );
  return {
    table,
    columns,
    rows: withBlockPercents(withFigureNesting(ranked, columns)),
    ...(labelColumn === undefined ? {} : { labelColumn }),
  };
}

/** The column behind the first one of figures: what stands from there on are remarks, or more figures. */
function firstRemark(rows: readonly (readonly GridCell[])[]): number {
  const width = rows[0]?.length ?? 0;
  for (let index = 1; index < width; index++) {
    let figures = 0;
    let words = 0;
    for (const row of rows) {
      if (row[index]?.state === "figure") figures++;
      if (row[index]?.state === "text") words++;
    }
    if (figures > words && figures >= 2) return index + 1;
  }
  return Infinity;
}

/** The rest of a remark that is wrapped onto a line of its own, under blanks. */
function isContinued(cells: readonly GridCell[], remarks: number): boolean {
  const words = cells.flatMap(({ state }, index) => (state === "text" ? [index] : []));
  return (
    words.length > 0 &&
    words.every((index) => index >= remarks) &&
    cells.every(({ state }) => state === "text" || state === "blank")
  );
}

function readColumn(column: Column, index: number, rows: readonly (readonly GridCell[])[]): GridColumn {
  const header = column.caption ?? column.header.text.trim();
  const words = foldText(header);
  const period = parsePeriodLabel(words);
  return {
    index,
    column,
    header,
    role: columnRole(words, index, rows),
    ...(period === undefined ? {} : { period }),
  };
}

function columnRole(header: string, index: number, rows: readonly (readonly GridCell[])[]): ColumnRole {
  if (
    ordinalHeader.test(header) ||
    (index === 0 && (countsRows(rows) || numbersSections(rows))) ||
    countsOn(index, rows)
  )
    return "ordinal";
  let figures = 0;
  let percents = 0;
  let texts = 0;
  let units = 0;
  let large = 0;
  for (const row of rows) {
    const cell = row[index];
    if (cell?.state === "figure") figures++;
    if (Math.abs(Number(cell?.figure?.low ?? 0)) > hundredPercent) large++;
    if (cell?.figure?.kind === "percent") percents++;
    if (cell?.state === "text") texts++;
    if (cell?.figure?.kind === "money" || cell?.figure?.kind === "count") units++;
  }
  if (figures === 0 || texts > figures) return index === 0 || isFirstText(index, rows) ? "label" : "text";
  const isShare = percentHeader.test(header) && !timesSign.test(header) && units * 2 < figures;
  // Cost share of 1,500: what somebody pays, and no share of it.
  // 同比增减 of 816: by how much, and not by how many percent.
  const isAmount =
    large > figures / 2 &&
    /\bshare\b|增减|增加|减少|变动/iu.test(header) &&
    !/[%％率幅速]|percent/iu.test(header);
  if (percents > figures / 2 || (isShare && !isAmount)) return "percent";
  return totalLabel.test(header) ? "total" : "amount";
}

/** 得分×权重: what a share makes of something else. */
const timesSign = /[×✕*＊]/u;

const hundredPercent = 100;

/** 1, 2, 3 …: a first column that numbers the rows, whatever its head says. */
function countsRows(rows: readonly (readonly GridCell[])[]): boolean {
  const numbers = rows.flatMap(([first]) => first?.figure?.low ?? []);
  return numbers.length >= 2 && numbers.every((number, at) => number === String(at + 1));
}

/** 206, 207, 208 …: where each row stands elsewhere. */
function countsOn(index: number, rows: readonly (readonly GridCell[])[]): boolean {
  if (rows.length < fewestCounted) return false;
  const numbers = rows.map((row) => Number(row[index]?.figure?.low ?? Number.NaN));
  return numbers.every(
    (number, at) => Number.isInteger(number) && (at === 0 || number === (numbers[at - 1] ?? 0) + 1),
  );
}

/** Fewer rows than this may go up by one each by chance. */
const fewestCounted = 5;

/** True when no column before holds words: the first one that does names the rows. */
function isFirstText(index: number, rows: readonly (readonly GridCell[])[]): boolean {
  for (const row of rows)
    for (let before = 0; before < index; before++) {
      const cell = row[before];
      if (cell?.state === "text" && !ordinalMark.test(cell.cell?.text.trim() ?? "")) return false;
    }
  return true;
}

/** 1, 2.1, 一, （二）, IV, A, C3, D-12: what a row is counted by rather than called. */
const ordinalMark =
  /^(?:\d+(?:\.\d+)*|[一二三四五六七八九十]{1,3}|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[IVX]{1,4}|[A-Z]|[A-Z]{1,3}-?\d{1,3})[.．、]?$/u;

function readRow(
  row: Row,
  index: number,
  cells: readonly GridCell[],
  columns: readonly GridColumn[],
): GridRow {
  const label = columns
    .filter(
      ({ role, index: at }) =>
        role === "label" || role === "ordinal" || role === "text" || (at === 0 && cells[0]?.state === "text"),
    )
    .map((column) => cells[column.index]?.cell)
    .find((cell) => cell !== undefined && cell.text.trim() !== "" && !isCounted(cell.text.trim(), cells));
  const text = foldText(label?.text.trim() ?? "");
  const period = parsePeriodLabel(text);
  const role = roleAmong(text, cells);
  const isAdjusted =
    isAdjustedLabel(text) || (role !== "item" && cells.some((cell) => cell.isAdjusted === true));
  return {
    index,
    row,
    role,
    depth: 0,
    isInner: false,
    cells: isAdjusted ? cells.map((cell) => ({ ...cell, isAdjusted })) : cells,
    ...(label === undefined ? {} : { label }),
    ...(period === undefined ? {} : { period }),
  };
}

/** A bare number, or 一 beside a cell that says of what. */
function isCounted(text: string, [, ...others]: readonly GridCell[]): boolean {
  return /^\d+$/.test(text) || (ordinalMark.test(text) && others.some(({ state }) => state === "text"));
}

/** By its label; a group's name may stand before 小计 in a row. */
function roleAmong(label: string, cells: readonly GridCell[]): RowRole {
  const role = rowRole(label, cells);
  if (role !== "item") return role;
  const text = cells.findIndex(({ state }) => state === "text");
  const first = cells.findIndex(({ state }, at) => state === "figure" && at > text);
  // Behind its figures, 合计 or Sum says how one of them came about.
  const other = cells
    .slice(0, first < 0 ? 4 : Math.min(first, 4))
    .filter(({ state }) => state === "text")
    .map(({ cell }) => foldText(cell?.text.trim() ?? ""))
    .find((other) => other !== label && totalLabel.test(other));
  return other === undefined ? role : "subtotal";
}

function rowRole(label: string, cells: readonly GridCell[]): RowRole {
  const stated = cells.filter((cell) => cell.state === "figure");
  if (stated.length > 0 && stated.every((cell) => cell.cell?.isDeleted === true)) return "deleted";
  if (meanRow.test(label)) return "average";
  if (totalLabel.test(label)) return subtotalLabel.test(label) ? "subtotal" : "total";
  if (groupTotalLabel.test(label)) return "subtotal";
  return ofWhichLabel.test(label) ? "of-which" : "item";
}

import type { Table as MdastTable, TableCell, TableRow } from "mdast";
import type { Source } from "../../source/source.ts";
import type { Position } from "../../source/span.ts";
import type { Cell, Column, Row, Table } from "../nodes.ts";
import { withoutDays } from "./days-alone.ts";
import type { TextRun } from "../run.ts";
import { trimRun } from "../run.ts";
import type { Recognition } from "../../quantities/index.ts";
import { restoreSpans } from "./collapsed-spans.ts";
import { readPhrasing } from "./from-phrasing.ts";
import type { ReadingContext } from "./inline.ts";
import { readInline } from "./inline.ts";
import { isPercentOf, lentUnit, signOfCents } from "./lent-units.ts";
import { findLeadInUnit, isMoneyUnit, unitInHeader, unitWords } from "./named-units.ts";
import { joinSigns, sourceOfCell } from "./signs-apart.ts";
import { splitHead } from "./table-head.ts";
import { unitsByDifference } from "./unit-by-difference.ts";
import { unitsBySum } from "./unit-by-sum.ts";

export interface TableOptions {
  /** The unit that the paragraph or heading before it gives for all of it. */
  readonly leadIn?: string | undefined;
  readonly isTorn: boolean;
}

export function readTable(
  source: Source,
  node: MdastTable,
  context: ReadingContext,
  { leadIn: before, isTorn }: TableOptions,
): Table {
  const { head, body, title } = splitHead(source, restoreSpans(source, joinSigns(source, node)));
  const leadIn = (title === undefined ? undefined : findLeadInUnit(title)?.unit) ?? before;
  const texts = body.map((row) => row.children.map((cell) => plainText(source, cell)));
  const columns = head.columns.map((cells, index) =>
    readColumn(source, cells, index, node, context, holdsNumerals(texts, index) ? leadIn : undefined),
  );
  const rows = bodyRows(body, texts, columns, leadIn);
  const own = columns.map(({ unit }, index) => (unit === undefined ? lentUnit(texts, index) : undefined));
  const bySum = unitsBySum(
    texts,
    columns.map(({ unit }, index) => unit ?? own[index]),
  );
  const inCents = signOfCents(
    texts,
    columns.map(
      ({ unit, header }, index) =>
        (unit ?? own[index]) === undefined && money.test(header.text) && !notAmounts.test(header.text),
    ),
  );
  const known = own.map((unit, index) => unit ?? bySum.get(index) ?? inCents.get(index));
  const byDifference = unitsByDifference(
    texts,
    columns.map(({ unit }, index) => unit ?? known[index]),
    columns.map(({ header, caption = header.text }) => caption),
  );
  const lent = known.map((unit, index) => unit ?? byDifference.get(index));
  const read = new Map<string, Recognition>();
  const children = [
    ...head.below.map((row) => readHeadRow(source, row, context)),
    ...rows.map((row) => readRow(source, row, columns, lent, context, read)),
  ];
  const position = positionOf(source, node);
  return { type: "table", position, columns, children, ...(isTorn && { isTorn }) };
}

/** A column with the words of all rows of its head, and the unit they name. */
function readColumn(
  source: Source,
  cells: readonly (TableCell | undefined)[],
  index: number,
  node: MdastTable,
  context: ReadingContext,
  leadIn: string | undefined,
): Column {
  const [top, ...lower] = cells.map((cell) =>
    cell === undefined ? undefined : readCell(source, cell, context, {}),
  );
  const header = top ?? emptyHeader(source, node, index);
  const words = [header, ...lower].flatMap((cell) =>
    cell === undefined || cell.text === "" ? [] : [cell.text],
  );
  const caption = words.join(" ");
  const unit = words.map(unitInHeader).findLast((found) => found !== undefined);
  const common = { header, ...(words.length > 1 && { caption }) };
  if (unit !== undefined) return { ...common, unit };
  return leadIn !== undefined && !notAmounts.test(caption) ? { ...common, unit: leadIn } : common;
}

/** Of a table that has none, the head stands before its first cell. */
function emptyHeader(source: Source, node: MdastTable, index: number): Cell {
  const first = node.children[0]?.children[index] ?? node;
  const start = first.position?.start.offset ?? 0;
  return {
    type: "cell",
    position: source.lines.positionAt(start, start),
    text: "",
    segments: [],
    children: [],
  };
}

interface BodyRow {
  readonly node: TableRow;
  readonly texts: readonly string[];
  /** The unit that the row itself names: behind its label, or in a column of units. */
  readonly unit?: string;
  /** The row's label names the unit, which then holds for all its cells. */
  readonly isLabelled: boolean;
  readonly isPlain: (index: number) => boolean;
}

/** What the body shows before its cells are read: the units of its rows, and which columns hold numbers that may look like years. */
function bodyRows(
  body: readonly TableRow[],
  texts: readonly (readonly string[])[],
  columns: readonly Column[],
  leadIn: string | undefined,
): readonly BodyRow[] {
  const plain = columns.map((column, index) => holdsPlainNumbers(column, texts, index));
  const isPriced = columns.some(({ header, caption = header.text }) => priceHeader.test(caption));
  const unitColumn = columns.findIndex(({ header }) =>
    /^(?:计量|数量)?单位$|^units?$/iu.test(header.text.replace(/\s/gu, "")),
  );
  return body.map((node, index): BodyRow => {
    const row = texts[index] ?? [];
    const named = row[unitColumn] ?? "";
    const label = row.slice(0, 3).find((text) => /[^\d.,\s]/u.test(text)) ?? "";
    const inLabel = unitInHeader(label);
    // Of 书架（套） | 4,500 | 24 | 108,000 the label says what there are 24 of, not what the sums are told in.
    const ofLabel = isPriced && inLabel !== undefined && !isMoneyUnit(inLabel) ? undefined : inLabel;
    const unit = unitWords.test(named) ? named : isPercentOf(ofLabel, row) ? undefined : ofLabel;
    return {
      node,
      texts: row,
      isLabelled: !unitWords.test(named),
      isPlain: (column) => plain[column] === true,
      ...(unit !== undefined && unit !== leadIn && { unit }),
    };
  });
}

function plainText(source: Source, cell: TableCell): string {
  return sourceOfCell(source, cell).trim();
}

/** True where some cell begins with a figure: 一车间 and 二车间 are names, of which no unit is said. */
function holdsNumerals(rows: readonly (readonly string[])[], index: number): boolean {
  return rows.some((row) => /^[^\d０-９]{0,3}[\d０-９]/u.test(row[index] ?? ""));
}

/** True where most bare numbers of a column are no years: then 1980 among them is a number too. */
function holdsPlainNumbers(
  { header, caption = header.text }: Column,
  rows: readonly (readonly string[])[],
  index: number,
): boolean {
  if (/年份|年度|时间|日期|^年$|\byear\b|\bdate\b/iu.test(caption)) return false;
  let numbers = 0;
  let years = 0;
  for (const row of rows) {
    const text = row[index] ?? "";
    if (!/^\d[\d,.]*$/u.test(text)) continue;
    numbers++;
    if (/^(?:19|20)\d\d$/u.test(text)) years++;
  }
  return years * 2 < numbers;
}

function readHeadRow(source: Source, row: TableRow, context: ReadingContext): Row {
  const children = row.children.map((cell) => readCell(source, cell, context, {}));
  return { type: "row", position: positionOf(source, row), isHead: true, children };
}

function readRow(
  source: Source,
  row: BodyRow,
  columns: readonly Column[],
  lent: readonly (string | undefined)[],
  context: ReadingContext,
  known: Map<string, Recognition>,
): Row {
  const label = row.texts.findIndex((text) => text !== "");
  const children = row.node.children.map((cell, index) => {
    const column = columns[index];
    const unit = column === undefined ? undefined : (unitOfCell(column, row) ?? lent[index]);
    const indent = index === label ? indentOf(source, row.node, cell, index) : 0;
    const read = readCell(source, cell, context, {
      known,
      isCell: column !== undefined,
      unit: unit ?? (row.isPlain(index) ? "" : undefined),
    });
    return indent > 0 ? { ...read, indent } : read;
  });
  return { type: "row", position: positionOf(source, row.node), children };
}

/** A column's own unit first; a row's own before that of the lead-in. Pieces count what is counted, never what is paid. */
function unitOfCell({ header, caption = header.text, unit }: Column, row: BodyRow): string | undefined {
  if (row.unit === undefined || notAmounts.test(caption) || unitInHeader(caption) !== undefined) return unit;
  if (row.isLabelled) return row.unit;
  return !isMoneyUnit(row.unit) && moneyHeader.test(caption) ? unit : row.unit;
}

/** What stands in a cell before its words, in half-width columns: how deep a row lies below the one it is part of. */
function indentOf(source: Source, row: TableRow, cell: TableCell, index: number): number {
  const rowStart = row.position?.start.offset ?? 0;
  const isTag = source.text.charAt(rowStart) === "<";
  const start = index === 0 && !isTag ? rowStart : (cell.position?.start.offset ?? 0);
  let at = start;
  let indent = 0;
  for (; at < source.text.length; at++) {
    const char = source.text.charAt(at);
    if (char === "\u3000" || char === "\u2003") indent += 2;
    else if (char === "\t") indent += 4;
    else if (char === "\u00a0" || (char === " " && source.format === "text")) indent++;
    else if (char === "|" && at === start) continue;
    else if (char === "&" && /^&(?:nbsp|ensp|emsp);/u.test(source.text.slice(at, at + 6))) {
      indent += source.text.startsWith("&emsp;", at) ? 2 : 1;
      at += 5;
    } else if (char !== " ") break;
  }
  return indent;
}

interface CellOptions {
  readonly known?: Map<string, Recognition>;
  readonly isCell?: boolean;
  /** "" for numbers without a unit that are no years either. */
  readonly unit?: string | undefined;
}

function readCell(source: Source, node: TableCell, context: ReadingContext, options: CellOptions): Cell {
  const run = trimRun(readPhrasing(source.text, node.children));
  const isDeleted = run.text !== "" && isMuted(run);
  // A cell struck out as a whole is read: it is shown with its value, and `isDeleted` keeps it out of sums.
  const readable = { ...run, ...(isDeleted && { muted: [] }) };
  const [numeral, unit = options.unit] = withoutDays(readable);
  return {
    type: "cell",
    position: positionOf(source, node),
    text: run.text,
    segments: run.segments,
    ...(isDeleted && { isDeleted }),
    ...(isStrong(node) && { isStrong: true }),
    children: readInline(numeral, context, { ...options, unit }),
  };
}

function isStrong({ children }: TableCell): boolean {
  return children.length > 0 && children.every(({ type }) => type === "strong");
}

function isMuted(run: TextRun): boolean {
  let end = 0;
  for (const range of run.muted) {
    if (run.text.slice(end, range.start).trim() !== "") return false;
    end = range.end;
  }
  return run.text.slice(end).trim() === "";
}

/** Columns that count or rank rather than hold amounts of the lead-in's unit. */
const notAmounts =
  /序号|编号|名称|项目$|部门|人数|数量|件数|户数|家数|个数|台数|次数|天数|月数|期数|场数|节数|课时|学时|工时|里程|面积|频次|车次|人次|占比|比例|比重|比率|率$|率[（(]|增速|增幅|增长率|增减率|增减%|同比|环比|年份|月份|^(?:年度|季度|年|月)$|日期|时间|时限|周期|负责|责任|备注|说明|单位|电话|share|rate|ratio|percent|%|％|count|number|date|due|owner|name|note|no\./iu;

/** Columns of money, which a row's measure word does not count: 10 | 组 | 800. */
const moneyHeader =
  /价|金额|合计|费|款|成本|预算|投资|元|收入|支出|标准|\b(?:price|cost|amount|total|budget)\b/iu;

const money =
  /income|revenue|receipts?|expens|cost|spend|spent|paid|\bbud(?:get)?|amount|actual|\bprof(?:it)?\b|surplus|deficit|\bdef\b|balance|total|price|fee|varia|\bvar\b|differ|\bover\b|\bunder\b|remaining|\bnet\b|差额|差异|增减|盈亏|结存|收入|支出|费用|成本|金额|预算|决算|实际|利润|余额|结余|合计|单价/iu;
const priceHeader = /单价|价格|\b(?:unit )?price\b|\brate\b|\bunit cost\b/iu;

function positionOf(source: Source, node: MdastTable | TableRow | TableCell): Position {
  return source.lines.positionAt(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

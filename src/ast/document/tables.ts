import type { Table as MdastTable, TableCell, TableRow } from "mdast";
import type { Source } from "../../source/source.ts";
import type { Position } from "../../source/span.ts";
import type { Cell, Column, Row, Table } from "../nodes.ts";
import type { TextRun } from "../run.ts";
import { trimRun } from "../run.ts";
import type { TextRange } from "../../quantities/quantity.ts";
import { readPhrasing } from "./from-phrasing.ts";
import type { ReadingContext } from "./inline.ts";
import { readInline } from "./inline.ts";

/** Reads a table; `leadIn` is the unit that the paragraph before it gives for all of it. */
export function readTable(
  source: Source,
  node: MdastTable,
  context: ReadingContext,
  leadIn: string | undefined,
): Table {
  const [head, ...body] = node.children;
  const columns = (head?.children ?? []).map((cell): Column => {
    const header = readCell(source, cell, context, undefined);
    const unit = columnUnit(header.text, leadIn);
    return { header, ...(unit !== undefined && { unit }) };
  });
  const children = body.map((row) => readRow(source, row, columns, context));
  return { type: "table", position: positionOf(source, node), columns, children };
}

function readRow(source: Source, row: TableRow, columns: readonly Column[], context: ReadingContext): Row {
  const children = row.children.map((cell, index) => readCell(source, cell, context, columns[index]));
  return { type: "row", position: positionOf(source, row), children };
}

function readCell(
  source: Source,
  node: TableCell,
  context: ReadingContext,
  column: Column | undefined,
): Cell {
  const run = trimRun(readPhrasing(source.text, node.children));
  const isHeader = column === undefined;
  const isDeleted = run.text !== "" && isMuted(run);
  const options = { isCell: !isHeader, unit: column?.unit };
  // A cell struck out as a whole is read: it is shown with its value, and `isDeleted` keeps it out of sums.
  const readable = isDeleted ? { ...run, muted: [] } : run;
  return {
    type: "cell",
    position: positionOf(source, node),
    text: run.text,
    segments: run.segments,
    ...(isDeleted && { isDeleted }),
    children: readInline(readable, context, options),
  };
}

function isMuted(run: TextRun): boolean {
  let end = 0;
  for (const range of run.muted) {
    if (run.text.slice(end, range.start).trim() !== "") return false;
    end = range.end;
  }
  return run.text.slice(end).trim() === "";
}

/** Money, shares, counts and the rest: what can stand in a header's brackets, or behind its slash, as a unit. */
const unitWords =
  /^(?:人民币|港币|美元|欧元|日元)?(?:[百千万亿]{0,2}(?:元|美元|港元|欧元|日元|英镑|人次|人|名|个|家|户|场|次|台|套|辆|件|项|篇|门|条|份|吨|公斤|千克|克|公里|米|平方米|平米|㎡|亩|公顷|天|日|工作日|周|月|个月|季度|年|小时|分钟|股|张|本|部|只|间|支|分|岁|度|千瓦时|升|百分点|个百分点|点|倍|成)|[百千万亿]{1,2}|[%％‰]|[¥￥$€£]|(?:RMB|CNY|USD|EUR|GBP|JPY|HKD)|[kKmMbB]|[kKmM]?(?:¥|\$|€|£|RMB|CNY|USD)|(?:¥|￥|\$|€|£|RMB ?|CNY ?|USD ?)(?:[kKmM]|[0-9]+[kKmM]?)|people|persons|heads|FTEs?|days|weeks|months|hours|pcs|units|percent)(?:\/(?:人|月|年|天|日|次|个|台|套|㎡|平方米|人月))?$/u;

/** Columns that count or rank rather than hold amounts of the lead-in's unit. */
const notAmounts =
  /序号|编号|名称|项目$|部门|人数|数量|件数|户数|家数|个数|台数|次数|占比|比例|比重|比率|率$|增速|增幅|增长|同比|环比|年份|年度|月份|季度|日期|时间|时限|周期|负责|责任|备注|说明|单位|电话|share|rate|ratio|percent|%|％|count|number|date|due|owner|name|note|no\./iu;

/** The unit a header names (`金额（万元）`, `占比%`, `金额/万元`), else the lead-in's for a column of amounts. */
function columnUnit(header: string, leadIn: string | undefined): string | undefined {
  const own = unitInHeader(header);
  if (own !== undefined) return own;
  return leadIn !== undefined && !notAmounts.test(header) ? leadIn : undefined;
}

function unitInHeader(header: string): string | undefined {
  const text = header.trim();
  const enclosed = /[（(【[]\s*(?:单位\s*[：:]?\s*)?([^（()）【】[\]]{1,12}?)\s*[）)】\]]\s*$/u.exec(
    text,
  )?.[1];
  if (enclosed !== undefined) return unitWords.test(enclosed) ? enclosed : undefined;
  const behindMark = /[/／：:，,]\s*([^/／：:，,\s]{1,8})$/u.exec(text)?.[1];
  if (behindMark !== undefined && unitWords.test(behindMark)) return behindMark;
  return /[%％‰]$/u.exec(text)?.[0];
}

export interface LeadIn extends TextRange {
  readonly unit: string;
}

/** The unit that a line such as `单位：万元` gives for the table below it. */
export function findLeadInUnit(text: string): LeadIn | undefined {
  const match =
    /(?:金额单位|计量单位|货币单位|单位|(?<![a-z])units?|amounts in)\s*[：:为]?\s*(?:人民币)?\s*([^\s（()）【】，,。；;]{1,12})/iu.exec(
      text,
    );
  const unit = match?.[1];
  if (match === null || unit === undefined || !unitWords.test(unit)) return undefined;
  return { unit, start: match.index, end: match.index + match[0].length };
}

function positionOf(source: Source, node: MdastTable | TableRow | TableCell): Position {
  return source.lines.positionAt(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

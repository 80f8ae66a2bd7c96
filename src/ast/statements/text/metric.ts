import type { TextRange } from "../../../quantities/quantity.ts";
import type { Name } from "../../nodes.ts";
import { nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { narrowToName } from "./label.ts";
import { findPeriodWords } from "../periods/period-words.ts";
import { firstGroupAfter } from "./prose.ts";
import type { Figure, Piece, Prose } from "./prose.ts";

const leadingPeriod =
  /^(?:努力实现|力争|确保|争取|实现|完成|达到|使|签订的|每个?(?:半年|季度|季|月|周|天|日|年|人)|各季度|全年|一年|年度|本年度?|今年|年内|整年|第?[一二三四1-4]季度|[上下]半年|的|\b(?:each|every|per) (?:quarter|month|year|week)\b|\bannual\b|\byearly\b|\bquarterly\b|\bmonthly\b)\s*/i;
const trailingBound =
  /(?:不得|不能|应当?|必须|须|要|力争|确保|争取|计划|预计|\bmust\b|\bshall\b|\bwill\b|\bto\b|\bbe\b|\bat least\b)$/i;

/**
 * What a figure measures: the words of its clause before it, without the period they are said for and the verb that
 * leads to the figure. Brackets before it end what is about something else.
 *
 *     业务部(2-3人)每季度签单不得低于200万元
 *                       ^^
 */
export function metricName(
  prose: Prose,
  piece: Piece,
  figure: Figure,
  context: StatementContext,
): Name | undefined {
  const range = metricRange(prose, piece, figure);
  return range === undefined ? undefined : nameIn(prose.run, range.start, range.end, context.lines);
}

export function metricRange(prose: Prose, piece: Piece, figure: Figure): TextRange | undefined {
  const text = prose.run.text;
  const start = afterGroups(piece, figure.before);
  const end = figure.before.end;
  // Before the words of period stands whose figure it is: 业务员每人每月签单额.
  const period = findPeriodWords(text, { start, end });
  return (
    (period === undefined ? undefined : narrowMetric(text, { start: period.end, end })) ??
    narrowMetric(text, { start, end: period?.start ?? end })
  );
}

function narrowMetric(text: string, given: TextRange): TextRange | undefined {
  let range: TextRange | undefined = given;
  for (;;) {
    range = narrowToName(text, range);
    if (range === undefined) return undefined;
    const lead = leadingPeriod.exec(text.slice(range.start, Math.min(range.end, range.start + 16)));
    const tail = trailingBound.exec(text.slice(Math.max(range.start, range.end - 12), range.end));
    if (lead === null && tail === null) return range;
    range = {
      start: range.start + (lead?.[0].length ?? 0),
      end: Math.max(range.end - (lead === null ? (tail?.[0].length ?? 0) : 0), range.start),
    };
  }
}

function afterGroups(piece: Piece, range: TextRange): number {
  let start = range.start;
  for (let index = firstGroupAfter(piece.groups, start); index < piece.groups.length; index++) {
    const group = piece.groups[index];
    if (group === undefined || group.end > range.end) break;
    // A remark that ends the clause (签单额（含税）200万元) leaves the name before it.
    if (group.end < range.end) start = group.end;
  }
  return start;
}

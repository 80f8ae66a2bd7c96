import type { Allocation, Part, QuantityNode } from "../ast/nodes.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import { computedOf, isNumeric, percentOfIntervals, sumOf } from "./amount.ts";
import type { Computed, Figure } from "./figure.ts";
import type { Label } from "./place.ts";
import type { PlanReader } from "./plan-reader.ts";

/**
 * An allocation turned on its side. Parts that name the same parts again (广告, 活动) are rows, those names are
 * columns, and each column has its own total:
 *
 *                 广告   活动   unstated
 *     汽车汽配    10万   10万
 *     其他                      8万
 *     total       32万   20万   8万
 */
export interface ChannelSplit {
  readonly columns: readonly Channel[];
  readonly rows: readonly ChannelRow[];
  /** What the rows leave to no column; null when every row says where all of it goes. */
  readonly unstated: Channel | null;
}

export interface Channel {
  readonly name: string;
  readonly total: Computed;
  /** Of the allocation's total, in percent points with at most two decimals. */
  readonly share: string | null;
}

export interface ChannelRow {
  readonly name: Label | null;
  readonly total: Figure | null;
  /** One cell a column, in the order of the columns; null where the row does not name the column. */
  readonly cells: readonly (Figure | null)[];
  readonly unstated: Computed | null;
}

/** Undefined names and repeated ones have no column to stand in, so a part that holds any is left whole. */
interface Row {
  readonly part: Part;
  readonly cells: ReadonlyMap<string, QuantityNode>;
  readonly rest: Interval | undefined;
}

/** Null unless at least one column is named by two rows: otherwise there is nothing to add up the other way. */
export function channelSplitOf(plan: PlanReader, { total, children }: Allocation): ChannelSplit | null {
  if (!isNumeric(total)) return null;
  const rows = children.map(rowOf);
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const isShared = names.some((name) => rows.filter(({ cells }) => cells.has(name)).length > 1);
  if (!isShared) return null;
  const whole = Interval.from(total);
  return {
    columns: names.flatMap((name) => columnOf(plan, name, rows, whole) ?? []),
    rows: rows.map((row) => channelRow(plan, row, names)),
    unstated: unstatedOf(plan, rows, total, whole),
  };
}

function rowOf(part: Part): Row {
  const cells = new Map<string, QuantityNode>();
  for (const child of part.children)
    if (child.name !== undefined && child.total !== undefined && isNumeric(child.total))
      cells.set(child.name.text, child.total);
  return { part, cells, rest: restOf(part, [...cells.values()]) };
}

function restOf({ total }: Part, cells: readonly QuantityNode[]): Interval | undefined {
  if (total === undefined || !isNumeric(total)) return undefined;
  const stated = sumOf(cells) ?? Interval.point(Decimal.zero);
  const rest = Interval.from(total).minus(stated);
  return rest.value !== undefined && rest.value.sign() > 0 ? rest : undefined;
}

function columnOf(
  plan: PlanReader,
  name: string,
  rows: readonly Row[],
  whole: Interval,
): Channel | undefined {
  const cells = rows.flatMap((row) => row.cells.get(name) ?? []);
  const sum = sumOf(cells);
  const [first] = cells;
  if (sum === undefined || first === undefined) return undefined;
  return {
    name,
    total: computedOf(sum, first, cells.map(plan.figure)),
    share: percentOfIntervals(sum, whole),
  };
}

function channelRow(plan: PlanReader, { part, cells, rest }: Row, names: readonly string[]): ChannelRow {
  return {
    name: plan.optionalLabel(part.name),
    total: plan.optionalFigure(part.total),
    cells: names.map((name) => plan.optionalFigure(cells.get(name))),
    unstated:
      rest === undefined || part.total === undefined
        ? null
        : computedOf(rest, part.total, [plan.figure(part.total), ...[...cells.values()].map(plan.figure)]),
  };
}

function unstatedOf(
  plan: PlanReader,
  rows: readonly Row[],
  total: QuantityNode,
  whole: Interval,
): Channel | null {
  const left = rows.filter(({ rest }) => rest !== undefined);
  if (left.length === 0) return null;
  const sum = left.flatMap(({ rest }) => rest ?? []).reduce((all, each) => all.plus(each));
  const from = left.flatMap(({ part }) => part.total ?? []).map(plan.figure);
  return {
    name: "",
    total: computedOf(sum, total, from),
    share: percentOfIntervals(sum, whole),
  };
}

import { Decimal } from "../../../quantities/decimal.ts";
import type { Grid, GridColumn, GridRow } from "../../tables/grid.ts";
import { exactValue } from "./exact-figures.ts";
import type { BlockRow, TotalBlock } from "./row-blocks.ts";
import { isAdditive } from "./row-splits.ts";

/**
 * A total that is split again and again, one way below the other: each of them makes all of it.
 *
 *     | 合计 |        | 120 |
 *     | 学历 | 本科   |  80 |     120 = 80 + 40
 *     |      | 硕士   |  40 |
 *     | 年龄 | 35以下 |  70 |     120 = 70 + 50
 *     |      | 其他   |  50 |
 *
 * Names or headings tell where one ends and the next begins; without them, the total that is reached and reached again.
 * Undefined where all rows together are meant.
 */
export function repeatedBreakdowns(grid: Grid, block: TotalBlock): readonly TotalBlock[] | undefined {
  const { total, rows } = block;
  if (rows.length < 4 || rows.some(({ below }) => below.length > 0)) return undefined;
  const columns = grid.columns.filter((column) => isAdditive(column) && isPositive(valueIn(total, column)));
  if (columns.some((column) => makes(rows, total, column))) return undefined;
  const named = [groupsByName(rows), groupsByHeading(grid, rows)].find(
    (groups) => isRepeated(groups, total, columns, 1) || areAlike(groups, columns),
  );
  const groups =
    named ??
    columns
      .map((column) => groupsBySum(rows, total, column))
      .find((found) => isRepeated(found, total, columns, 0));
  return groups?.map((group) => ({ total, rows: group }));
}

type Group = readonly BlockRow[];

/** Words in the first column begin a group, which goes on under blanks or the same words. */
function groupsByName(rows: Group): readonly Group[] {
  return split(rows, ({ row: { row } }, before) => {
    const words = firstWords(row.children);
    return words !== "" && words !== firstWords(before.row.row.children);
  });
}

function firstWords(cells: GridRow["row"]["children"]): string {
  return cells[0]?.text.trim() ?? "";
}

function groupsByHeading(grid: Grid, rows: Group): readonly Group[] {
  const headings = grid.rows.flatMap(({ isHeading, index }) => (isHeading === true ? [index] : []));
  let next = 0;
  return split(rows, ({ row: { index } }, before) => {
    while ((headings[next] ?? Infinity) < before.row.index) next++;
    return (headings[next] ?? Infinity) < index;
  });
}

/** Each group ends where the total is reached. */
function groupsBySum(rows: Group, total: GridRow, column: GridColumn): readonly Group[] {
  const whole = valueIn(total, column);
  let sum = Decimal.zero;
  return split(rows, (_, { row }) => {
    sum = sum.plus(valueIn(row, column) ?? Decimal.zero);
    if (whole === undefined || !sum.equals(whole)) return false;
    sum = Decimal.zero;
    return true;
  });
}

function split(rows: Group, begins: (entry: BlockRow, before: BlockRow) => boolean): readonly Group[] {
  const groups: BlockRow[][] = [];
  let before: BlockRow | undefined;
  for (const entry of rows) {
    if (before === undefined || begins(entry, before)) groups.push([entry]);
    else groups.at(-1)?.push(entry);
    before = entry;
  }
  return groups;
}

/** Most groups make the total; at most so many of a column may miss it by a slip. */
function isRepeated(
  groups: readonly Group[],
  total: GridRow,
  columns: readonly GridColumn[],
  slips: number,
): boolean {
  if (groups.length < 2 || groups.some(({ length }) => length < 2)) return false;
  return columns.some((column) => {
    const whole = valueIn(total, column);
    const missing = groups.filter((group) => !makes(group, total, column));
    return (
      whole !== undefined &&
      digitsOf(whole) >= fewestDigits &&
      missing.length <= slips &&
      missing.length < groups.length &&
      missing.every((group) => isNear(sumOf(group, column), whole))
    );
  });
}

/** Smaller totals are made by chance. */
const fewestDigits = 2;

/** All groups make the same, so that it is the total which is wrong. */
function areAlike(groups: readonly Group[], columns: readonly GridColumn[]): boolean {
  if (groups.length < 2 || groups.some(({ length }) => length < 2)) return false;
  return columns.some((column) => {
    const [first, ...others] = groups.map((group) => sumOf(group, column));
    return (
      first !== undefined &&
      digitsOf(first) > fewestDigits &&
      others.every((other) => other?.equals(first) === true)
    );
  });
}

function digitsOf(value: Decimal): number {
  return value.toString().replace(/\D/gu, "").length;
}

function isNear(sum: Decimal | undefined, whole: Decimal): boolean {
  return sum !== undefined && sum.minus(whole).abs().times(Decimal.of(2)).compare(whole) <= 0;
}

function makes(group: Group, total: GridRow, column: GridColumn): boolean {
  const whole = valueIn(total, column);
  return whole !== undefined && sumOf(group, column)?.equals(whole) === true;
}

/** Undefined where fewer than two rows have a figure. */
function sumOf(group: Group, column: GridColumn): Decimal | undefined {
  const values = group.flatMap(({ row }) => valueIn(row, column) ?? []);
  return values.length < 2 ? undefined : values.reduce((sum, value) => sum.plus(value));
}

function valueIn({ cells }: GridRow, { index }: GridColumn): Decimal | undefined {
  const figure = cells[index]?.figure;
  return figure === undefined ? undefined : exactValue(figure);
}

function isPositive(value: Decimal | undefined): boolean {
  return value !== undefined && value.sign() > 0;
}

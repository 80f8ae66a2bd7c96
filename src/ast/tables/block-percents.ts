import type { QuantityNode } from "../nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { foldText } from "../../quantities/chars.ts";
import type { GridCell } from "./grid-cell.ts";
import type { GridRow } from "./grid-shape.ts";

/**
 * Rows told once more in percent, below a row whose name says so, are in percent, whatever unit the table has:
 *
 *     单位：元
 *     | 总收入    | 5000 | 6000 |
 *     | 主业收入  | 4000 | 4500 |
 *     | 构成（%） |  100 |  100 |
 *     | 主业收入  |   80 |   75 |
 */
export function withBlockPercents(rows: readonly GridRow[]): readonly GridRow[] {
  if (!rows.some(isPercentHead)) return rows;
  const places = new Map<string, number>();
  const names = rows.map(nameOf);
  let isPercent = false;
  return rows.map((row, index) => {
    const name = names[index] ?? "";
    if (isPercentHead(row)) {
      const [first, second] = [places.get(names[index + 1] ?? ""), places.get(names[index + 2] ?? "")];
      isPercent = first !== undefined && second !== undefined && first < second;
      return row;
    }
    isPercent &&= places.has(name);
    if (!places.has(name)) places.set(name, index);
    return isPercent ? { ...row, cells: row.cells.map(inPercent) } : row;
  });
}

function isPercentHead(row: GridRow): boolean {
  return row.role !== "deleted" && /[(（][^()（）]{0,6}[%％][)）]/u.test(row.label?.text ?? "");
}

function nameOf({ label }: GridRow): string {
  return foldText(label?.text ?? "").replace(/\s+/gu, "");
}

function inPercent(cell: GridCell): GridCell {
  const { figure } = cell;
  if (figure === undefined || figure.unit === "%" || /\p{L}/u.test(figure.text)) return cell;
  return { ...cell, figure: percentOf(figure) };
}

/** As it is written: the unit that its table lends to amounts counts no more. */
function percentOf(figure: QuantityNode): QuantityNode {
  const { scale, low, high, resolution, ...rest } = figure;
  const written = (value: string | null) => {
    const exact = value === null || scale === undefined ? undefined : Decimal.parse(value);
    return exact?.dividedBy(Decimal.of(scale?.factor ?? "1"))?.toString() ?? value;
  };
  const place = resolution === undefined ? null : written(resolution);
  return {
    ...rest,
    kind: "percent",
    unit: "%",
    low: written(low),
    high: written(high),
    ...(place === null ? {} : { resolution: place }),
  };
}

import { Decimal } from "../../quantities/decimal.ts";
import type { FlowColumn, FlowTable } from "../flow/flow-table.ts";
import type { Measure } from "../flow/measure.ts";

/** The columns of a table whose figures a reader may add up. */
export function amountColumns(table: FlowTable): readonly FlowColumn[] {
  const columns = table.columns.filter(
    (column) => (column.role === "amount" || column.role === "total") && !numbersRows(column, table),
  );
  return columns.filter(({ name }) => !noSum.test(name) && (!price.test(name) || isOfSinglePieces(columns)));
}

/** An amount or a time: what can be a part of something. */
export function canBePart({ quantity, isAmount, exact }: Measure): boolean {
  if (exact.sign() < 0) return false;
  return isAmount || (quantity.kind === "duration" && quantity.per.length === 0);
}

/** Figures in the first column tell the rows apart. */
export function numbersRows(column: FlowColumn, { columns }: FlowTable): boolean {
  return columns[0] === column && column.figures.filter((cell) => cell !== undefined).length >= 3;
}

const noSum = /均|标准|率|占比|比例|编号|年限|周期|\brate\b|\bper\b|\baverage\b|\bmean\b|\bscore\b/iu;
const price = /单价|單價|\bprice\b/iu;

/** Prices of one piece each add up as amounts do. */
function isOfSinglePieces(columns: readonly FlowColumn[]): boolean {
  return columns.every(
    ({ name, figures }) =>
      price.test(name) || figures.every((cell) => cell === undefined || cell.exact.equals(Decimal.one)),
  );
}

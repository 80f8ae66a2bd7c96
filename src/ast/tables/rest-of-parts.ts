import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactValue } from "../statements/allocations/exact-figures.ts";
import type { GridColumn, GridRow } from "./grid-shape.ts";
import type { Makes } from "./leading-totals.ts";

/** How the rows of a table are set against each other. */
interface Reading {
  readonly makes: Makes;
  /** How many digits of a row's figure show something. */
  readonly digitsIn: (row: GridRow, column: GridColumn) => number;
}

/**
 * 其中 stands before the first of several parts only, and those behind it that make the row above together with it are parts
 * of it as well:
 *
 *     3.公务用车费用       4070
 *     其中：运行维护费     2648
 *     购置费               1422
 */
export function withRestOfParts(
  rows: readonly GridRow[],
  amounts: readonly GridColumn[],
  reading: Reading,
): GridRow[] {
  const nested = [...rows];
  const families = rows.flatMap(
    (_, index) =>
      familyWithRest(rows, index, amounts, reading) ?? familyLeftOut(rows, index, amounts, reading) ?? [],
  );
  // Where one family comes out, a rounder one beside it does so by no chance.
  if (!families.some(({ digits }) => digits >= fewestDigits)) return nested;
  for (const { parent, from, to } of families)
    for (let at = from; at <= to; at++) {
      const row = nested[at];
      if (row !== undefined)
        nested[at] = { ...row, role: "of-which", depth: parent.depth + 1, isInner: true };
    }
  return nested;
}

interface Family {
  readonly parent: GridRow;
  readonly from: number;
  readonly to: number;
  readonly digits: number;
}

/**
 * The same where they leave something of the row above unsaid, or do not make it: the total of the table leaves them out.
 *
 *     在岗职工         486
 *     其中：管理人员    62
 *     技术人员         118
 *     离退休人员       173
 *     合计             659      486 + 173
 */
function familyLeftOut(
  rows: readonly GridRow[],
  index: number,
  amounts: readonly GridColumn[],
  { makes, digitsIn }: Reading,
): Family | undefined {
  const parent = rows[index];
  if (parent?.role !== "item" || rows[index + 1]?.role !== "of-which") return undefined;
  let from = index + 2;
  while (rows[from]?.role === "of-which") from++;
  const end = rows.findIndex(({ role }, at) => at >= from && role !== "item" && role !== "of-which");
  const total = rows[end];
  if (total === undefined || (total.role !== "total" && total.role !== "subtotal")) return undefined;
  const before = rows.findLastIndex(({ role }, at) => at < index && role !== "item" && role !== "of-which");
  const items = rows.slice(before + 1, end).filter(({ role, isInner }) => role === "item" && !isInner);
  // None left out, the first behind 其中, that and the next, and so on.
  for (let to = from - 1; rows[to + 1]?.role === "item" && to < from + mostParts; to++) {
    const left = items.filter((row) => !rows.slice(from, to + 1).includes(row));
    if (left.length < 2) return undefined;
    const verdicts = amounts.map((column) => makes(left, total, column));
    if (verdicts.includes("misses") || !verdicts.includes("obeys")) continue;
    const digits = amounts.reduce((sum, column) => sum + digitsIn(total, column), 0);
    return to < from ? undefined : { parent, from, to, digits };
  }
  return undefined;
}

/** The rows behind those that 其中 leads, as far as all of them make the row above, and how many digits of it show that. */
function familyWithRest(
  rows: readonly GridRow[],
  index: number,
  amounts: readonly GridColumn[],
  { makes, digitsIn }: Reading,
): Family | undefined {
  const parent = rows[index];
  if (parent?.role !== "item" || rows[index + 1]?.role !== "of-which") return undefined;
  let from = index + 2;
  while (rows[from]?.role === "of-which") from++;
  for (let to = from; rows[to]?.role === "item" && to < from + mostParts; to++) {
    const parts = rows.slice(index + 1, to + 1);
    const verdicts = amounts.map((column) => makes(parts, parent, column));
    const digits = amounts.reduce(
      (sum, column, at) => sum + (verdicts[at] === "obeys" ? digitsIn(parent, column) : 0),
      0,
    );
    const isMissed = amounts.some(
      (column, at) => verdicts[at] === "misses" && !isSlipped(parts, parent, column),
    );
    if (!isMissed && digits > 0) return { parent, from, to, digits };
  }
  return undefined;
}

/** Beside a column that comes out, one that is a digit off. */
function isSlipped(parts: readonly GridRow[], whole: GridRow, { index }: GridColumn): boolean {
  const [total, ...values] = [whole, ...parts].map(({ cells }) => {
    const figure = cells[index]?.figure;
    return figure === undefined ? undefined : exactValue(figure);
  });
  const known = values.filter((value) => value !== undefined);
  return total !== undefined && slipDigitsOfSum(total, known) >= digitsOfSlip;
}

const digitsOfSlip = 4;
const mostParts = 6;
const fewestDigits = 3;

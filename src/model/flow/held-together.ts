import { Decimal } from "../../quantities/decimal.ts";
import { isMade, madeOf } from "./claim.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Measure } from "./measure.ts";

/** What holds in all rows but one is meant in that one too; where only few rows show it, the others are left alone. */
export function heldTogether(rows: readonly Sum[], because: string, enough: number): readonly Claim[] {
  const held: Sum[] = [];
  for (const [index, row] of rows.entries()) {
    if (isMade(row)) held.push(row);
    if (held.length < index) return [];
  }
  if (held.length < 2) return [];
  const isSure = held.length >= enough;
  return rows
    .filter((row) => (isSure && !isOfOther(row)) || held.includes(row))
    .map((row) => ({ ...row, certainty: isSure ? "stated" : "inferred", because }));
}

/** A hundred times what it should be is told of something else, at the same place of its row. */
function isOfOther(row: Sum): boolean {
  const [made, told] = [madeOf(row), row.result.exact];
  if (made === undefined) return false;
  return made.compare(told.times(hundred)) > 0 || told.compare(made.times(hundred)) > 0;
}

const hundred = Decimal.of(100);

/** A number of things at a price each makes money; of things of so many each, things. */
export function canBeProduct(result: Measure, factors: readonly Measure[]): boolean {
  const money = factors.filter(({ quantity }) => quantity.kind === "money").length;
  return result.quantity.kind === "money" ? money === 1 : money === 0 && result.quantity.unit !== "%";
}

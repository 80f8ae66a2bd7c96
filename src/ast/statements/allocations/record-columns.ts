import { dimensionOf } from "../text/dimension.ts";
import { isAmountFigure } from "./parts.ts";
import type { NamedFigure } from "./parts.ts";
import type { Figure, Piece, Prose } from "../text/prose.ts";

/** A figure that may be a total. */
export interface Candidate {
  readonly figure: Figure;
  readonly piece: Piece;
}

/** Bare numbers count what the total counts: `12 people: 5 in content, 4 in design, 3 in ads`. */
export function totalsOf(totals: readonly Candidate[], dimension: string): readonly Candidate[] {
  const same = totals.filter((total) => dimensionOf(total.figure.quantity) === dimension);
  if (dimension !== "number" || same.length > 0) return same;
  return totals.slice(-1).filter((total) => total.figure.quantity.kind === "count");
}

/** The figures of one dimension, one list per measure: `22个、58亿元；11个、24亿元` has one of counts and one of amounts. */
export function alignRecords(
  prose: Prose,
  records: readonly (readonly NamedFigure[])[],
  dimension: string,
): NamedFigure[][] {
  const columns = records
    .map((record) => {
      const name = record.find((entry) => entry.name !== undefined)?.name;
      return record
        .filter((entry) => dimensionOf(entry.figure.quantity) === dimension && isAmountFigure(prose, entry))
        .map((entry) => (entry.name === undefined && name !== undefined ? { ...entry, name } : entry));
    })
    .filter((record) => record.length > 0);
  const width = columns.reduce((widest, record) => Math.max(widest, record.length), 0);
  if (width <= 1) return [columns.flat()];
  if (columns.every((record) => record.length === width))
    return Array.from({ length: width }, (_, column) =>
      columns.flatMap((record) => record.slice(column, column + 1)),
    );
  // Records of unequal length are no records: what is named by itself is a part by itself.
  const named = new Set(
    records
      .flat()
      .filter((entry) => entry.name !== undefined)
      .map((entry) => entry.figure),
  );
  return [columns.flat().filter((entry) => named.has(entry.figure))];
}

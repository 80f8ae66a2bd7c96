import type { Plan } from "../ast/nodes.ts";
import { Places } from "./hidden-cents.ts";
import type { Relation } from "./relation.ts";

/**
 * Students, hours or posts that were counted in parts of one and told in whole numbers: a row of totals that is one off in
 * several columns, and in none by more, was added up before it was rounded; so was a column of totals that is one off in
 * several rows. A slip stands alone.
 *
 *     | Doctorates | 1,428 | 1,563 | 1,607 |
 *     | Masters    |   254 |   191 |   176 |
 *     | Subtotal   | 1,682 | 1,755 | 1,784 |
 */
export function allowRoundedRows(relations: readonly Relation[], plan: Plan): readonly Relation[] {
  const wrong = relations.filter(({ kind, verdict }) => verdict === "violated" && kind === "sum");
  if (wrong.length < fewest) return relations;
  const tables = Places.ofTables(plan);
  // The totals of one row, and those of the rows of one table.
  const groups = new Map<unknown, Relation[]>();
  for (const relation of wrong) {
    const group = isDownColumn(relation)
      ? relation.stated.span.start.line
      : isAlongRow(relation)
        ? tables.at(relation)
        : undefined;
    if (group === undefined) continue;
    const sums = groups.get(group);
    if (sums === undefined) groups.set(group, [relation]);
    else sums.push(relation);
  }
  const rounded = new Set(
    [...groups.values()].filter((sums) => countOf(sums) >= fewest && sums.every(isOneOff)).flat(),
  );
  if (rounded.size === 0) return relations;
  return relations.map((relation) =>
    rounded.has(relation) ? { ...relation, verdict: "rounding" } : relation,
  );
}

/** So many cells of a row are no slips any more. */
const fewest = 2;

function countOf(row: readonly Relation[]): number {
  return new Set(row.map(({ stated }) => stated.span.start.offset)).size;
}

function isDownColumn({ stated, terms }: Relation): boolean {
  return terms.every(({ span }) => span.start.line !== stated.span.start.line);
}

function isAlongRow({ stated, terms }: Relation): boolean {
  return terms.every(({ span }) => span.start.line === stated.span.start.line);
}

function isOneOff({ delta, stated, terms }: Relation): boolean {
  const figures = [stated, ...terms];
  return (
    /^-?1$/u.test(delta) &&
    figures.every(({ text }) => /^[\d,]+$/u.test(text.trim())) &&
    figures.some(({ text }) => text.replace(/\D/gu, "").length >= 3)
  );
}

import type { Relation } from "./relation.ts";

/**
 * Students, hours or posts that were counted in parts of one and told in whole numbers: a row of totals that is one off in
 * several columns, and in none by more, was added up before it was rounded. A slip stands alone.
 *
 *     | Doctorates | 1,428 | 1,563 | 1,607 |
 *     | Masters    |   254 |   191 |   176 |
 *     | Subtotal   | 1,682 | 1,755 | 1,784 |
 */
export function allowRoundedRows(relations: readonly Relation[]): readonly Relation[] {
  const byLine = new Map<number, Relation[]>();
  for (const relation of relations) {
    if (relation.verdict !== "violated" || !isDownColumn(relation)) continue;
    const { line } = relation.stated.span.start;
    const row = byLine.get(line);
    if (row === undefined) byLine.set(line, [relation]);
    else row.push(relation);
  }
  const rounded = new Set(
    [...byLine.values()].filter((row) => countOf(row) >= fewest && row.every(isOneOff)).flat(),
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

function isDownColumn({ kind, stated, terms }: Relation): boolean {
  return kind === "sum" && terms.every(({ span }) => span.start.line !== stated.span.start.line);
}

function isOneOff({ delta, stated, terms }: Relation): boolean {
  const figures = [stated, ...terms];
  return (
    /^-?1$/u.test(delta) &&
    figures.every(({ text }) => /^[\d,]+$/u.test(text.trim())) &&
    figures.some(({ text }) => text.replace(/\D/gu, "").length >= 3)
  );
}

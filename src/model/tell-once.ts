import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { Relation } from "./relation.ts";

/**
 * Of several relations over the same figures that come to the same verdict, the surest: 2,400 = 1,150 + 900 + 350 says what
 * 350 = 2,400 − 1,150 − 900 does. Those of one certainty keep the first.
 */
export function tellOnce(relations: readonly Relation[]): Relation[] {
  const surest = new Map<string, Relation>();
  for (const relation of relations) {
    const key = keyOf(relation);
    const told = surest.get(key);
    if (told === undefined || sureness[relation.certainty] < sureness[told.certainty])
      surest.set(key, relation);
  }
  const made = new Set(
    relations.flatMap((relation) => (isMade(relation) ? (factorsOf(relation) ?? []) : [])),
  );
  return relations.filter(
    (relation) =>
      surest.get(keyOf(relation)) === relation && (isMade(relation) || !made.has(factorsOf(relation) ?? "")),
  );
}

function isMade({ verdict }: Relation): boolean {
  return verdict === "holds" || verdict === "rounding";
}

/** 300万（6家，每家50万）；待拨370万: what is the product of two figures already needs no other. Sums may be told twice. */
function factorsOf({ kind, certainty, terms }: Relation): string | undefined {
  if (kind !== "product" || certainty === "explicit" || terms.length < 2) return undefined;
  return terms
    .map(({ span }) => span.start.offset)
    .sort((a, b) => a - b)
    .join();
}

const sureness: Readonly<Record<Certainty, number>> = { explicit: 0, stated: 1, inferred: 2 };

function keyOf({ verdict, stated, terms }: Relation): string {
  const places = [stated, ...terms].map(({ span }) => `${span.start.offset}-${span.end.offset}`);
  return `${verdict} ${places.sort().join(" ")}`;
}

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
  return relations.filter((relation) => surest.get(keyOf(relation)) === relation);
}

const sureness: Readonly<Record<Certainty, number>> = { explicit: 0, stated: 1, inferred: 2 };

function keyOf({ verdict, stated, terms }: Relation): string {
  const places = [stated, ...terms].map(({ span }) => `${span.start.offset}-${span.end.offset}`);
  return `${verdict} ${places.sort().join(" ")}`;
}

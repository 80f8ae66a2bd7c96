import type { Relation, Term } from "../relation.ts";

/**
 * Puts the relations that statements claim together with those that formulas of tables show. What both say is said once.
 * Where a stated total is broken by the parts a statement gives it, and a formula over some of the same cells makes it,
 * the statement had the wrong parts; and the other way round.
 */
export function mergeRelations(claimed: readonly Relation[], shown: readonly Relation[]): Relation[] {
  if (shown.length === 0) return [...claimed];
  const claims = new Map<number, Relation[]>();
  for (const claim of claimed) {
    const at = claim.stated.span.start.offset;
    claims.set(at, [...(claims.get(at) ?? []), claim]);
  }
  const comesOutAsClaimed = ({ span }: Term) =>
    claims
      .get(span.start.offset)
      ?.some(
        ({ certainty, verdict, terms }) =>
          certainty === "explicit" && verdict === "holds" && terms.length > 1,
      ) === true;
  const dropped = new Set<Relation>();
  const added = shown.filter((relation) => {
    const rivals = claims.get(relation.stated.span.start.offset) ?? [];
    const shared = rivals.filter((claim) => countShared(claim, relation) > 0);
    if (shared.some((claim) => isSame(claim, relation))) return false;
    const isMade = relation.verdict === "holds" || relation.verdict === "rounding";
    for (const claim of shared)
      if (isMade && claim.verdict === "violated" && relation.certainty !== "inferred") dropped.add(claim);
    // Every figure of a row of totals comes out down its column: what the formula misses stands in another cell.
    if (!isMade && [relation.stated, ...relation.terms].every(comesOutAsClaimed)) return false;
    // Two formulas of one kind for one cell: one that a statement claims stands before one that was discovered.
    return isMade || !shared.some((claim) => claim.kind === relation.kind || claim.verdict !== "violated");
  });
  return [...claimed.filter((claim) => !dropped.has(claim)), ...added];
}

function countShared(a: Relation, b: Relation): number {
  const places = placesOf(a);
  return b.terms.filter(({ span }) => places.has(span.start.offset)).length;
}

function isSame(a: Relation, b: Relation): boolean {
  return a.terms.length === b.terms.length && countShared(a, b) === b.terms.length;
}

function placesOf({ terms }: Relation): ReadonlySet<number> {
  return new Set(terms.map(({ span }) => span.start.offset));
}

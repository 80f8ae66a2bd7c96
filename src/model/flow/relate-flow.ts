import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { findAnnouncedTotals } from "./announced-totals.ts";
import { findBeforeAndAfter } from "./before-and-after.ts";
import { findBuiltTotals } from "./built-totals.ts";
import { findClosingLines } from "./closing-lines.ts";
import { findChangesInOrder } from "./changes-in-order.ts";
import { findChangesOfPairs } from "./changes-of-pairs.ts";
import { calculationOf } from "./claim.ts";
import type { Claim } from "./claim.ts";
import { findCellRates } from "./cell-rates.ts";
import { findCellSums } from "./cell-sums.ts";
import { findDifferences } from "./differences.ts";
import { findQuotedCells } from "./quoted-cells.ts";
import type { Flow } from "./flow.ts";
import { claimsOfGroup } from "./group-claims.ts";
import { findGrowthOverYears } from "./growth-over-years.ts";
import { findGroups } from "./groups.ts";
import { findParallelProducts } from "./parallel-lists.ts";
import { findSharesInOrder } from "./shares-in-order.ts";
import { findRunningTotals } from "./running-totals.ts";
import { findSeries } from "./series.ts";
import { findMadeTotals } from "./made-totals.ts";
import { findNamedGaps } from "./named-gaps.ts";
import { findPaybacks } from "./paybacks.ts";
import { findProducts } from "./products.ts";
import { findResults } from "./accounts.ts";
import { findSignedAccounts } from "./signed-accounts.ts";
import { findStandingFunds } from "./standing-funds.ts";
import { findTotals } from "./totals.ts";

/** From what several lines show together to what one figure shows alone. */
const finders: readonly ((flow: Flow) => readonly Claim[])[] = [
  (flow) => {
    const groups = findGroups(flow);
    return [...groups.flatMap((group) => claimsOfGroup(group, flow)), ...findParallelProducts(groups)];
  },
  findNamedGaps,
  findSharesInOrder,
  findChangesInOrder,
  findChangesOfPairs,
  findSeries,
  findRunningTotals,
  findBeforeAndAfter,
  findSignedAccounts,
  findStandingFunds,
  findAnnouncedTotals,
  findClosingLines,
  findBuiltTotals,
  findResults,
  findGrowthOverYears,
  findPaybacks,
  findMadeTotals,
  findTotals,
  findCellSums,
  findProducts,
  findDifferences,
  findCellRates,
  findQuotedCells,
];

/**
 * Relations between figures that stand apart: in other sentences, lines, sections or tables. They are found by their
 * arithmetic, and only added where no statement claims the figure already.
 */
export function relateFlow(
  flow: Flow,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Told(known);
  for (const find of finders)
    for (const claim of find(flow))
      for (const relation of relateCalculation(calculationOf(claim), context))
        if (claim.certainty !== "inferred" || isMade(relation)) told.add(relation, claim);
  return told.added;
}

function isMade({ verdict }: Relation): boolean {
  return verdict === "holds" || verdict === "rounding";
}

function isFailing({ verdict }: Relation): boolean {
  return verdict === "violated";
}

/** What is said already. The same figures make one relation, whichever of them is taken to follow from the others. */
class Told {
  readonly added: Relation[] = [];
  readonly #byStated = new Map<number, Relation[]>();
  readonly #byTerm = new Map<number, Relation[]>();

  constructor(known: readonly Relation[]) {
    for (const relation of known) this.#index(relation);
  }

  add(relation: Relation, { certainty }: Claim): void {
    const at = relation.stated.span.start.offset;
    const places = placesOf(relation);
    const own = this.#byStated.get(at) ?? [];
    if (own.some((other) => isSame(other, places))) return;
    // A total that others make already was not meant as the sum of these.
    if (relation.because === "closing-line" && isFailing(relation) && own.some(isMade)) return;
    const within = this.#byTerm.get(at) ?? [];
    if (within.some((other) => covers(other, places))) return;
    if (certainty === "inferred") {
      // A price that makes a product needs no mean; a total that is made already, no other parts by chance.
      if (relation.kind === "average" && within.some(({ kind }) => kind === "product")) return;
      if (own.some(({ kind }) => kind === relation.kind) && !isOfGroup(relation)) return;
    }
    this.added.push(relation);
    this.#index(relation);
  }

  #index(relation: Relation): void {
    push(this.#byStated, relation.stated.span.start.offset, relation);
    for (const { span } of relation.terms) push(this.#byTerm, span.start.offset, relation);
  }
}

/** Of lines that obey one rule, or said to split what a table splits already. */
function isOfGroup({ because }: Relation): boolean {
  return because.endsWith("-every-line") || because === "total-split-again";
}

function isSame(relation: Relation, places: ReadonlySet<number>): boolean {
  return placesOf(relation).size === places.size && covers(relation, places);
}

function covers(relation: Relation, places: ReadonlySet<number>): boolean {
  const own = placesOf(relation);
  return [...places].every((place) => own.has(place));
}

function placesOf({ stated, terms }: Relation): ReadonlySet<number> {
  return new Set([stated, ...terms].map(({ span }) => span.start.offset));
}

function push(map: Map<number, Relation[]>, at: number, relation: Relation): void {
  const there = map.get(at);
  if (there === undefined) map.set(at, [relation]);
  else there.push(relation);
}

import { isAlike, significantDigits } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Claim } from "../flow/claim.ts";
import type { Flow } from "../flow/flow.ts";
import { isRoundedTo } from "../flow/near-figures.ts";
import type { Relation } from "../relation.ts";
import { relateCalculation } from "../relations/calculation.ts";
import type { RelationContext } from "../relations/context.ts";
import { shareWords } from "../shared-words.ts";
import { Chapters } from "./chapters.ts";
import type { Rollups } from "./rollups.ts";
import { Told } from "./told.ts";
import { isInTable } from "./totals.ts";
import type { Total } from "./totals.ts";

/**
 * Totals that a plan carries over from where they were added up, to a table of key figures, its first words or its last:
 *
 *     ### 3. Reserve … | **Reserve total** | **$2,310** |      ### 4. All costs … | Reserve | $2,310 |      Reserve: about $2.3K
 *
 * The same digits say so where they are many; else names have to.
 */
export function relateCarriedTotals(
  flow: Flow,
  rollups: Rollups,
  known: readonly Relation[],
  context: RelationContext,
): readonly Relation[] {
  const told = new Told(known);
  return carriedIn(flow, rollups).flatMap((claim) =>
    told.adds(claim)
      ? relateCalculation(calculationOf(claim), context).filter(({ verdict }) => verdict !== "violated")
      : [],
  );
}

function carriedIn(flow: Flow, { blocks, made, totals }: Rollups): readonly Claim[] {
  const names = new Names(flow);
  const makers = [...new Set([...blocks, ...made])].filter(({ measure }) => measure.exact.sign() > 0);
  const places = new Set(makers);
  const origins = new Map<Total, Total>();
  for (const maker of makers)
    for (const figure of [
      ...totals.nearlyEqualTo(maker.measure.exact),
      ...totals.roundedTo(maker.measure.exact),
    ]) {
      if (figure === maker || figure.owner === maker.owner || !isSame(figure, maker)) continue;
      if (places.has(figure) && isOrigin(figure, maker)) continue;
      if (!isCarried(figure, maker, names)) continue;
      const before = origins.get(figure);
      if (before === undefined || names.areNearer(figure, maker, before)) origins.set(figure, maker);
    }
  return [...origins].map(([{ measure }, maker]) => ({
    operation: "sum",
    result: measure,
    operands: [maker.measure],
    certainty: "inferred",
    because: "carried-over",
  }));
}

function isSame({ measure: a }: Total, { measure: b }: Total): boolean {
  const [own, other] = [a.quantity.per.join(), b.quantity.per.join()];
  return isAlike(a, b) && (own === other || own === "" || other === "");
}

/** Of two that are added up, it is the table's, or else the first. */
function isOrigin(one: Total, other: Total): boolean {
  return isInTable(one) === isInTable(other) ? one.at <= other.at : isInTable(one);
}

/** The fewer digits two figures have in common, the more their names must. */
function isCarried(figure: Total, maker: Total, names: Names): boolean {
  const isEqual = figure.measure.exact.equals(maker.measure.exact);
  if (!isEqual && !isRoundedTo(figure.measure, maker.measure.exact)) return false;
  const digits = significantDigits(figure.measure.exact) - (isEqual ? 0 : 1);
  if (digits >= manyDigits) return true;
  if (digits < 1) return false;
  const isCalled = names.agree(figure, maker);
  if (digits >= fewDigits) return isCalled || figure.isCalledTotal;
  return isCalled && (digits === 2 || isExactlyCalled(figure, maker, names));
}

const manyDigits = 4;
const fewDigits = 3;

/** Phase 2 in one table, and the total below a heading of these very words. */
function isExactlyCalled(figure: Total, maker: Total, names: Names): boolean {
  return figure.called.length >= 2 && names.over(maker).includes(figure.called.toLowerCase());
}

/** What figures are called, by their own words and by those that they stand under. */
class Names {
  readonly #chapters: Chapters;
  readonly #flow: Flow;

  constructor(flow: Flow) {
    this.#flow = flow;
    this.#chapters = new Chapters(flow);
  }

  /** The heading over a figure, and the words that lead into its table. */
  over(total: Total): string {
    const { lines } = this.#flow;
    const title = lines[this.#chapters.titleOver(total)]?.text ?? "";
    const lead = isInTable(total) ? (lines[total.at - 1]?.text.slice(0, longestLead) ?? "") : "";
    return `${title} ${lead}`.toLowerCase();
  }

  own({ name, context, called }: Total): string {
    return `${called} ${name} ${context}`;
  }

  agree(figure: Total, maker: Total): boolean {
    const own = this.own(figure);
    return shareWords(own, this.over(maker)) || shareWords(own, this.own(maker));
  }

  areNearer(figure: Total, one: Total, other: Total): boolean {
    const score = (maker: Total) =>
      (shareWords(figure.called, this.over(maker)) ? 4 : 0) +
      (shareWords(figure.called, this.own(maker)) ? 2 : 0) +
      (figure.measure.exact.equals(maker.measure.exact) ? 1 : 0);
    return score(one) > score(other);
  }
}

const longestLead = 60;

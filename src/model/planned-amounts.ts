import { hasDecimals, scaleOf } from "../ast/statements/text/written-precision.ts";
import { Decimal } from "../quantities/decimal.ts";
import { bitsOf } from "./hidden-cents.ts";
import type { Relation, Term } from "./relation.ts";

/**
 * Whole 万元 of three digits may have been rounded (`996万元 = 38万元 + 957万元`) or planned as they stand. Were they rounded,
 * every third sum of them would be one off; where all the others of a plan come out, and hardly would by chance, one or
 * two that are off by a unit are slips.
 */
export function holdPlannedAmounts(relations: readonly Relation[]): readonly Relation[] {
  if (!relations.some(isRoundedAway)) return relations;
  const bits = new Map<string, number>();
  const off = new Map<string, number>();
  for (const relation of relations) {
    const scale = scaleOfSum(relation);
    if (scale === undefined || relation.certainty === "inferred") continue;
    if (relation.delta === "0") bits.set(scale, (bits.get(scale) ?? 0) + bitsOf(relation));
    else if (isOneOff(relation)) off.set(scale, (off.get(scale) ?? 0) + 1);
  }
  return relations.map((relation) => {
    const scale = isRoundedAway(relation) ? scaleOfSum(relation) : undefined;
    if (scale === undefined) return relation;
    const needed = bitsOfPlanned[off.get(scale) ?? 0];
    const isSlip = needed !== undefined && (bits.get(scale) ?? 0) >= needed;
    return isSlip ? { ...relation, verdict: "violated" } : relation;
  });
}

/** For one that is off, one in 256; two that are ask for more, and of three none is believed. */
const bitsOfPlanned = [undefined, 800, 900];

function isRoundedAway(relation: Relation): boolean {
  return relation.verdict === "rounding" && isOneOff(relation);
}

function isOneOff(relation: Relation): boolean {
  const { certainty, delta, stated } = relation;
  if (certainty === "inferred" || scaleOfSum(relation) === undefined) return false;
  const unit = Decimal.parse(stated.scale?.factor ?? "1");
  return unit !== undefined && Decimal.of(delta).abs().equals(unit);
}

/** The scale that all of a sum's figures are whole and short amounts of; undefined where they are not. */
function scaleOfSum({ kind, stated, terms }: Relation): string | undefined {
  if (kind !== "sum" && kind !== "rollup" && kind !== "difference") return undefined;
  const scale = scaleOf(stated);
  const isPlanned = (term: Term) =>
    scaleOf(term) === scale &&
    !hasDecimals(term) &&
    term.isApproximate !== true &&
    term.low !== null &&
    term.low === term.high &&
    (term.times === "1" || term.times === "-1") &&
    (/\d+/u.exec(term.text.replace(/[,，]/gu, ""))?.[0] ?? "").length <= mostDigits;
  return scale !== "1" && terms.length > 1 && [stated, ...terms].every(isPlanned) ? scale : undefined;
}

const mostDigits = 3;

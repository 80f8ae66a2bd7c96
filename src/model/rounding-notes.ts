import type { Plan } from "../ast/nodes.ts";
import { runsOf } from "../ast/visit.ts";
import { Decimal } from "../quantities/decimal.ts";
import type { Relation, Term } from "./relation.ts";

/**
 * Many reports say of themselves that their figures were rounded one by one: 部分数据因四舍五入的原因，存在总计与分项合计不等的情况;
 * `Figures may not add as they are rounded independently.` What is off by no more than that is rounding, as they say.
 */
export function allowRounding(relations: readonly Relation[], plan: Plan): readonly Relation[] {
  if (!relations.some(isWrong) || !saysRounded(plan)) return relations;
  return relations.map((relation) =>
    isWrong(relation) && isWithin(relation) ? { ...relation, verdict: "rounding" } : relation,
  );
}

function saysRounded(plan: Plan): boolean {
  for (const { text } of runsOf(plan)) if (note.test(text)) return true;
  return false;
}

const note =
  /四舍五入|舍入(?:误差|原因)|尾数?差|\b(?:may|might|do|does) not (?:add|sum|total|foot)\b|\b(?:due to|because of) rounding\b|\brounding (?:differences?|errors?)\b|\brounded independently\b|\b(?:figures|numbers|totals|percentages|amounts) (?:are|have been|were) rounded\b/iu;

function isWrong({ verdict }: Relation): boolean {
  return verdict === "violated";
}

function isWithin({ kind, stated, terms, computed, delta }: Relation): boolean {
  const off = Decimal.of(delta).abs();
  switch (kind) {
    case "sum":
    case "rollup":
    case "difference":
    case "balance":
    case "complement":
      return (
        off.compare([stated, ...terms].map(halfOf).reduce((all, each) => all.plus(each), Decimal.zero)) <= 0
      );
    case "share":
    case "growth":
    case "average": {
      const made = computed.low;
      if (made === null) return false;
      return off.compare(blurOfRatio(stated, terms, Decimal.of(made), kind === "growth")) <= 0;
    }
    default:
      return false;
  }
}

/** What the last places of two figures move the ratio of them by; of 8 to 8, an eighth. */
function blurOfRatio(stated: Term, terms: readonly Term[], made: Decimal, isChange: boolean): Decimal {
  const isPercent = stated.unit === "%";
  const ratio = (isChange && isPercent ? made.plus(Decimal.of(100)) : made).abs();
  let blur = halfOf(stated);
  for (const term of terms) {
    const value = Decimal.of(term.low ?? "0").abs();
    const part = value.sign() === 0 ? undefined : halfOf(term).dividedBy(value);
    if (part !== undefined) blur = blur.plus(ratio.times(part));
  }
  return blur;
}

/** Half of the last place that was written. */
function halfOf({ resolution, times }: Term): Decimal {
  return Decimal.of(resolution ?? "0")
    .times(Decimal.of(times).abs())
    .times(Decimal.fraction(1n, 2n));
}

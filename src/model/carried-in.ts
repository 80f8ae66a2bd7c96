import { Decimal } from "../quantities/decimal.ts";
import { significantDigits } from "./flow/amounts.ts";
import type { Flow } from "./flow/flow.ts";
import type { Measure } from "./flow/measure.ts";
import type { Relation } from "./relation.ts";
import type { RelationContext } from "./relations/context.ts";
import { makeTerm, showQuantity } from "./relations/term.ts";

/**
 * A total of what came in may take in what was there before, told above the lines it closes:
 *
 *     Beginning balance = $2,956.33      Fundraiser $10,000 · Raffle $6,000 · Total $18,956.33
 *     上年结转 113.4万元                   财政拨款 520万元 · 事业收入 82万元 · 收入总计 715.4万元
 *
 * Where that makes all the difference, to the last of three digits and more, the total holds with it.
 */
export function takeInWhatWasCarried(
  relations: readonly Relation[],
  flow: Flow,
  context: RelationContext,
): readonly Relation[] {
  if (!relations.some(isShort)) return relations;
  const carried = carriedFigures(flow);
  if (carried.length === 0) return relations;
  return relations.map((relation) => {
    const amount = isShort(relation) ? carried.find((each) => closes(each, relation)) : undefined;
    return amount === undefined ? relation : withTerm(relation, amount, context);
  });
}

/** It lacks something that its parts do not tell. */
function isShort({ kind, verdict, delta }: Relation): boolean {
  return kind === "sum" && verdict === "violated" && Decimal.of(delta).sign() > 0;
}

function carriedFigures({ figures, tables }: Flow): readonly Measure[] {
  const told = figures.filter(({ label, isAmount }) => isAmount && carriedWord.test(label));
  const cells = tables.flatMap((table) =>
    table.cells.filter(({ row, isAmount }) => isAmount && carriedWord.test(row.name)),
  );
  return [...told, ...cells].filter(
    ({ exact }) => exact.sign() > 0 && significantDigits(exact) >= fewestDigits,
  );
}

const fewestDigits = 3;
const carriedWord =
  /结转|转入|上[年期月]|期初|年初|月初|承前|余额|\b(?:carr(?:y|ied)[ -]?(?:over|forward)|brought forward|b\/f|opening|beginning|starting|start(?:ed)? with)\b/iu;

/** Told before the parts, and none of them. */
function closes({ exact, quantity }: Measure, { delta, stated, terms }: Relation): boolean {
  if (!exact.equals(Decimal.of(delta)) || quantity.unit !== stated.unit) return false;
  const at = quantity.position.start.offset;
  return at < stated.span.start.offset && terms.every(({ span }) => span.start.offset > at);
}

function withTerm(relation: Relation, { quantity }: Measure, { file }: RelationContext): Relation {
  const { stated, terms, statement } = relation;
  const shown = showQuantity(quantity);
  const isTotalFirst = !/=[^=]*$/u.exec(statement)?.[0].includes(stated.text);
  return {
    ...relation,
    terms: [makeTerm(file, quantity), ...terms],
    computed: { low: stated.low, high: stated.high, inclusive: stated.inclusive },
    delta: "0",
    verdict: "holds",
    statement: isTotalFirst ? `${statement} + ${shown}` : `${shown} + ${statement}`,
  };
}

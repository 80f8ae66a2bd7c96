import type { Capacity, QuantityNode } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { judgeReach } from "../judge.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity } from "./term.ts";

/**
 * What heads at their rate bring over the target's period, against the target. A rate's floor is all that is secured:
 * 2–3 people of whom each brings at least 10万 a month secure 240万 a year, and may bring more.
 */
export function relateCapacity(capacity: Capacity, context: RelationContext): Relation[] {
  const { heads, rate, target, metric } = capacity;
  const times = timesOf(rate, target);
  if (times === undefined) return [];
  const name = metric === undefined ? {} : { name: metric.text };
  const stated = makeTerm(context.file, target, name);
  const brought = Interval.from(heads).times(Interval.from(rate)).scaled(Decimal.of(times));
  const { verdict, computed, delta } = judgeReach(Interval.from(stated), brought, Decimal.zero);
  return [
    {
      kind: "capacity",
      plan: context.plan,
      certainty: capacity.certainty,
      because: capacity.because,
      ...(metric === undefined ? {} : { metric: metric.text }),
      stated,
      terms: [makeTerm(context.file, heads), makeTerm(context.file, rate, { ...name, times })],
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${showQuantity(heads)} × ${showQuantity(rate)} × ${times} = ${showQuantity(target)}`,
    },
  ];
}

const perYear: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["half", 2],
  ["half-year", 2],
  ["quarter", 4],
  ["month", 12],
]);

/** How many of the rate's periods the target's has; undefined where either is not said. */
function timesOf(rate: QuantityNode, target: QuantityNode): number | undefined {
  const [part, whole] = [periodsAYear(rate), periodsAYear(target)];
  return part === undefined || whole === undefined || part % whole !== 0 ? undefined : part / whole;
}

function periodsAYear({ per }: QuantityNode): number | undefined {
  for (const unit of per) if (perYear.has(unit)) return perYear.get(unit);
  return undefined;
}

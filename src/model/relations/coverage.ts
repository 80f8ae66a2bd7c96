import type { Coverage } from "../../ast/nodes.ts";
import type { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import { judge, judgeReach, roundingSlack } from "../judge.ts";
import type { Relation, Term } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity, showTimes, sumOfTerms } from "./term.ts";

/** Shares reached over time or by method against the share that is to be reached, all of it where words say so. */
export function relateCoverage(coverage: Coverage, context: RelationContext): Relation[] {
  const stated = wholeOf(coverage, context);
  if (stated === undefined) return [];
  const terms = coverage.children.map((part) =>
    makeTerm(context.file, part.value, {
      times: part.times,
      ...(part.name === undefined ? {} : { name: part.name.text }),
    }),
  );
  const whole = Interval.from(stated);
  const computed = sumOfTerms(terms);
  const slack = roundingSlack(stated, terms);
  const { verdict, delta } = judgeCoverage(coverage, whole, computed, slack);
  const left = coverage.children.map((part) => showTimes(part.value, part.times)).join(" + ");
  return [
    {
      kind: "coverage",
      plan: context.plan,
      certainty: coverage.certainty,
      because: coverage.because,
      ...(coverage.population === undefined ? {} : { metric: coverage.population.text }),
      stated,
      terms,
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: showReach(
        left,
        coverage.total === undefined ? "100%" : showQuantity(coverage.total),
        computed,
        delta,
      ),
    },
  ];
}

/** `4 × ≥25% = 100%`; where more is reached than asked, what is reached comes between: `4 × ≥30% = ≥120% ⊇ 100%`. */
function showReach(left: string, whole: string, computed: Interval, delta: Decimal): string {
  const reached = computed.value ?? computed.low;
  if (delta.sign() >= 0 || reached === null) return `${left} = ${whole}`;
  const sign = computed.value === undefined ? "≥" : "";
  return `${left} = ${sign}${reached.toDecimalString()}% ⊇ ${whole}`;
}

/** By several methods the same places may be reached twice: more than the whole in sum is possible, and secures nothing. */
function judgeCoverage(
  coverage: Coverage,
  whole: Interval,
  computed: Interval,
  slack: Parameters<typeof judgeReach>[2],
) {
  const reached = judgeReach(whole, computed, slack);
  if (coverage.by !== "method" || reached.verdict !== "holds") return reached;
  const { verdict } = judge({ stated: whole, computed, slack });
  return { ...reached, verdict: verdict === "violated" ? ("open" as const) : verdict };
}

/** What is to be reached: a figure, or all where words say so (覆盖所有机构). */
function wholeOf({ total, whole }: Coverage, { file }: RelationContext): Term | undefined {
  if (total !== undefined) return makeTerm(file, total);
  if (whole === undefined) return undefined;
  return {
    low: "100",
    high: "100",
    inclusive: [true, true],
    span: spanOf(file, whole.position),
    text: whole.text,
    unit: "%",
    times: "1",
  };
}

import type { Relation, Term } from "../../model/relation.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { rewriteNumber, writeAmount, writeInterval } from "../amount.ts";
import { relatedTerm } from "../related-term.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

interface Reach {
  readonly heads: string;
  readonly rate: string;
  readonly times: string;
  readonly reached: string;
  readonly target: string;
  /** The heads reckoned with, and what each would have to bring; */
  readonly reckonedHeads: string;
  readonly neededRate: string;
  /** or how many heads would do at the rate as it is. */
  readonly neededHeads: string;
  /** Who each brings it: 人, 辆. */
  readonly bearer: string;
  /** What the rate is for one of, as `Term.each`. */
  readonly each: string;
}

/** Sets heads at their rate over the target's period against the target, and says what would do. */
export const capacityShortfall = defineRule<{ impossible: Reach; atBest: Reach; unsecured: Reach }>({
  name: "capacity-shortfall",
  category: "bounds",
  severity: "error",
  scope: "plan",
  messages: {
    impossible: {
      "zh-CN": (reach) => `${productOf(reach)} 为 ${reach.reached}，达不到 ${reach.target}；${needZh(reach)}`,
      en: (reach) =>
        `${productOf(reach)} is ${reach.reached} and cannot reach ${reach.target}; ${needEn(reach)}`,
    },
    atBest: {
      "zh-CN": (reach) =>
        `${productOf(reach)} 为 ${reach.reached}，只有按上限才够 ${reach.target}；${needZh(reach)}`,
      en: (reach) =>
        `${productOf(reach)} is ${reach.reached}, which reaches ${reach.target} only at the top of the range; ${needEn(reach)}`,
    },
    unsecured: {
      "zh-CN": (reach) =>
        `${productOf(reach)} 按最低要求为 ${reach.reached}，不足以保证 ${reach.target}；${needZh(reach)}`,
      en: (reach) =>
        `${productOf(reach)} secures ${reach.reached}, not the ${reach.target} asked for; ${needEn(reach)}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "人数 × 每人定额 × 期数达不到目标，或者只有按上限才达到；定额只写了下限时，是不足以保证。",
      en: "Heads × what each brings × periods cannot reach the target, or only at the top of the range; where the rate is only a floor, does not secure it.",
    },
    why: {
      "zh-CN": "人人都完成了定额，总目标还是完不成，这样的目标只是愿望。",
      en: "When everybody meets the quota and the team still misses, the target was only a wish.",
    },
    remedy: {
      "zh-CN": "按提示提高每人定额、增加人手，或者调整目标，使三者对得上。",
      en: "Raise what each must bring, add people, or lower the target, until the three agree.",
    },
    fails: {
      text: "# 销售计划\n\n## 业务目标\n\n业务部（3人）业务员每人每月签单额10万元，全年签单额不低于800万元。\n",
    },
    passes: {
      text: "# 销售计划\n\n## 业务目标\n\n业务部（7人）业务员每人每月签单额10万元，全年签单额不低于800万元。\n",
    },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      const finding = relation.kind === "capacity" ? judge(relation) : undefined;
      if (finding === undefined) continue;
      const { stated, terms, certainty } = relation;
      const { variant, goal, heads, rate, secured } = finding;
      const neededRate = goal.dividedBy(finding.reckonedHeads.times(finding.times)) ?? goal;
      const neededHeads = headsFor(finding);
      report({
        at: stated.span,
        about: [stated.text, ...terms.map(({ text }) => text)],
        certainty,
        related: terms.map(relatedTerm),
        ...(stated.unit !== null && { unit: stated.unit }),
        expected: goal.toDecimalString(),
        actual: secured.toDecimalString(),
        delta: secured.minus(goal).toDecimalString(),
        // Over several sentences it may be other people who bring it, or others beside them.
        ...((variant === "atBest" || relation.because === "heads-rate-target-near") && {
          severity: "warning" as const,
        }),
        // A floor says what each must bring at least, never that it is all they bring.
        ...(variant === "unsecured" && { severity: "info" as const }),
        variant,
        params: {
          heads: /\p{Script=Han}/u.test(heads.text) ? heads.text.replace(/\s+/gu, "") : heads.text,
          bearer: heads.unit === null || /^[人名位员]/u.test(heads.unit) ? "人" : heads.unit,
          rate: writeInterval(Interval.from(rate), rate),
          times: rate.times,
          reached: writeInterval(finding.reached, stated),
          target: writeInterval(Interval.from(stated), stated),
          reckonedHeads: writeAmount(finding.reckonedHeads, heads),
          neededRate: roundedUp(neededRate, rate),
          neededHeads: neededHeads === undefined ? "" : writeInterval(neededHeads, heads),
          each: rate.each ?? spansOf[rate.times] ?? "",
        },
        fixes: proposeFixes(finding, neededRate, neededHeads?.value),
      });
    }
  },
});

interface Judged {
  readonly variant: "impossible" | "atBest" | "unsecured";
  readonly goal: Decimal;
  readonly heads: Term;
  readonly rate: Term;
  readonly times: Decimal;
  /** The most heads; the fewest where only the most would reach the goal, so that what is asked for secures it. */
  readonly reckonedHeads: Decimal;
  /** What is certain: the floor of both; */
  readonly secured: Decimal;
  /** and what the range of heads makes of it. */
  readonly reached: Interval;
}

function judge({ stated, terms, verdict, computed }: Relation): Judged | undefined {
  const [heads, rate] = terms;
  const goal = Interval.from(stated).low;
  if (verdict === "holds" || heads === undefined || rate === undefined || goal === null) return undefined;
  const [people, each] = [Interval.from(heads), Interval.from(rate)];
  const times = Decimal.of(rate.times);
  const mostHeads = people.high ?? people.low;
  if (mostHeads === null || people.low === null || mostHeads.sign() <= 0) return undefined;
  // A floor alone is taken at what it secures, a ceiling at what it allows.
  const [floor, ceiling] = [each.low ?? each.high, each.high ?? each.low];
  if (floor === null || ceiling === null) return undefined;
  const reached = new Interval(people.low.times(floor), mostHeads.times(ceiling)).scaled(times);
  const secured = people.low.times(floor).times(times);
  const best = Interval.from(computed).high;
  const isShort = best !== null && best.compare(goal) < 0;
  // Where only the number of weeks or days is unsure, and not what the author wrote, nothing is certain enough to be told.
  const isSpanUnsure =
    !isShort && each.high !== null && mostHeads.times(ceiling).times(times).compare(goal) < 0;
  if (isSpanUnsure) return undefined;
  const variant = each.high === null ? "unsecured" : isShort ? "impossible" : "atBest";
  const reckonedHeads = variant === "atBest" && people.low.sign() > 0 ? people.low : mostHeads;
  return { variant, goal, heads, rate, times, reckonedHeads, secured, reached };
}

/** How many people would do at the rate as it is: fewer where each brings the most, more where each brings the least. */
function headsFor({ goal, rate, times }: Judged): Interval | undefined {
  const { low, high } = Interval.from(rate);
  const countAt = (each: Decimal | null) =>
    each === null || each.sign() <= 0 ? undefined : goal.dividedBy(each.times(times))?.ceil();
  const [most, least] = [countAt(low), countAt(high)];
  if (most === undefined && least === undefined) return undefined;
  return low === null ? new Interval(least ?? null, null) : new Interval(least ?? most ?? null, most ?? null);
}

/** To one place more than the author's own figures have: 22.2 beside 10. */
function roundedUp(value: Decimal, like: Term): string {
  const unit = Decimal.of(like.scale?.factor ?? "1");
  const inUnits = value.dividedBy(unit) ?? value;
  const rounded = inUnits.round(1);
  return writeAmount(rounded.times(unit), like);
}

function proposeFixes(
  { rate, heads }: Judged,
  neededRate: Decimal,
  neededHeads: Decimal | undefined,
): readonly ProposedFix[] {
  const step = Decimal.parse(rate.resolution ?? "1") ?? Decimal.one;
  const whole = neededRate.dividedBy(step)?.ceil().times(step);
  const rateText = whole === undefined ? undefined : rewriteNumber(rate.text, whole, rate);
  const headsText = neededHeads === undefined ? undefined : rewriteNumber(heads.text, neededHeads, heads);
  return [
    ...(rateText === undefined
      ? []
      : [
          {
            title: { "zh-CN": `把每人定额提高到 ${rateText}`, en: `Raise what each brings to ${rateText}` },
            edits: [{ at: rate.span, newText: rateText }],
          },
        ]),
    ...(headsText === undefined
      ? []
      : [
          {
            title: { "zh-CN": `把人数改为 ${headsText}`, en: `Plan ${headsText}` },
            edits: [{ at: heads.span, newText: headsText }],
          },
        ]),
  ];
}

function productOf({ heads, rate, times }: Reach): string {
  return times === "1" ? `${heads} × ${rate}` : `${heads} × ${rate} × ${times}`;
}

/** What a rate without a span of its own must be for, told by how many of them the target has. */
const spansOf: Readonly<Record<string, string>> = {
  "12": "month",
  "6": "month",
  "3": "month",
  "4": "quarter",
};
const spanWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  half: ["半年", "half year"],
  quarter: ["季度", "quarter"],
  month: ["月", "month"],
  week: ["周", "week"],
  workday: ["工作日", "working day"],
  day: ["天", "day"],
  year: ["年", "year"],
};

function needZh({ reckonedHeads, bearer, neededRate, neededHeads, each }: Reach): string {
  const byHeads = neededHeads === "" ? "" : `，或按现有定额须 ${neededHeads}`;
  const span = spanWords[each]?.[0];
  return `按 ${reckonedHeads}计，每${bearer}${span === undefined ? "" : `每${span}`}须 ${neededRate}${byHeads}`;
}

function needEn({ reckonedHeads, neededRate, neededHeads, each }: Reach): string {
  const byHeads = neededHeads === "" ? "" : `, or it takes ${neededHeads} at the rate as it is`;
  const span = spanWords[each]?.[1];
  return `${reckonedHeads} would each have to bring ${neededRate}${span === undefined ? "" : ` a ${span}`}${byHeads}`;
}

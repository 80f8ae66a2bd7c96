import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Relation, Term } from "../../model/relation.ts";
import { writeAmount, writeInterval, type Written } from "../amount.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { relatedTerm } from "../related-term.ts";

interface Reach {
  /** What is covered, or "". */
  readonly population: string;
  readonly parts: string;
  readonly reached: string;
  readonly whole: string;
}

interface Params {
  impossible: Reach & { missing: string };
  unsecured: Reach & { missing: string };
  zeroSlack: Reach;
  unvisited: { missing: string; count: string; of: string; names: string };
  tooFew: { missing: string; reached: string; of: string; name: string };
  tooSeldom: { parts: string; reached: string; whole: string; name: string };
}

/** Sets what each period or method must cover against what the whole must, and visits against what there is to visit. */
export const coverageShortfall = defineRule<Params>({
  name: "coverage-shortfall",
  category: "bounds",
  severity: "error",
  scope: "plan",
  messages: {
    impossible: {
      "zh-CN": ({ population, parts, reached, whole, missing }) =>
        `${population}${parts}，合计只有 ${reached}，达不到要求的 ${whole}，还差 ${missing}`,
      en: ({ population, parts, reached, whole, missing }) =>
        `${parts}${of(population)} covers ${reached} and cannot reach ${whole}; ${missing} is missing`,
    },
    unsecured: {
      "zh-CN": ({ population, parts, reached, whole, missing }) =>
        `${population}${parts}，按最低要求合计 ${reached}，不足以保证 ${whole}，还差 ${missing}`,
      en: ({ population, parts, reached, whole, missing }) =>
        `${parts}${of(population)} secures only ${reached} of the ${whole} asked for; ${missing} is not secured`,
    },
    zeroSlack: {
      "zh-CN": ({ population, parts, whole }) =>
        `${population}${parts}，按最低要求合计刚好 ${whole}，没有余量：有一处重复，就有一处遗漏`,
      en: ({ population, parts, whole }) =>
        `${parts}${of(population)} makes exactly ${whole} at its least, with no slack: one repeated visit leaves another out`,
    },
    unvisited: {
      "zh-CN": ({ missing, count, of, names }) =>
        names === ""
          ? `安排里只有 ${count} 处，共有 ${of}，还有 ${missing} 处没有排到`
          : `共列出 ${of} 处，安排里只有其中 ${count} 处，没有排到的 ${missing} 处：${names}`,
      en: ({ missing, count, of, names }) =>
        names === ""
          ? `the schedule has ${count} of ${of}; ${missing} are in no round`
          : `${of} are listed, ${count} of them scheduled; ${missing} in no round: ${names}`,
    },
    tooFew: {
      "zh-CN": ({ name, reached, of, missing }) =>
        `“${name}”${of}，按每期的安排最多到 ${reached}，还差 ${missing}`,
      en: ({ name, reached, of, missing }) =>
        `${of} of ${name} are to be covered and the rounds reach ${reached}; ${missing} are left out`,
    },
    tooSeldom: {
      "zh-CN": ({ name, parts, reached, whole }) =>
        `按 ${parts}，每个“${name}”平均 ${reached}，达不到 ${whole}`,
      en: ({ name, parts, reached, whole }) =>
        `${parts} makes ${reached} for each of ${name} on average, not ${whole}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "各期（或各方式）的覆盖要求加起来达不到总的覆盖要求，或者刚好达到而没有余量。",
      en: "What the periods or methods must cover does not reach the whole, or reaches it with nothing to spare.",
    },
    why: {
      "zh-CN": "每季度都完成了要求，年底却没有覆盖全部，这样的计划在制定时就已注定落空。",
      en: "When every quarter meets its figure and the year still misses, the plan was lost the day it was written.",
    },
    remedy: {
      "zh-CN": "提高每期的最低覆盖率，或者调整全年要求；刚好达到时，请安排不重复的名单或留出余量。",
      en: "Raise the least share of each period or lower the whole; where it just suffices, plan visits without repeats or leave some slack.",
    },
    fails: {
      text: "# 检查计划\n\n## 检查安排\n\n每季度检查的网点不低于网点总数的20%，全年检查必须覆盖所有网点。\n",
    },
    passes: {
      text: "# 检查计划\n\n## 检查安排\n\n每季度检查的网点不低于网点总数的30%，全年检查必须覆盖所有网点。\n",
    },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      if (relation.kind !== "coverage") continue;
      if (visits.has(relation.because)) {
        reportVisits(relation, report);
        continue;
      }
      const finding = judge(relation);
      if (finding === undefined) continue;
      const { stated, terms, certainty, metric = "" } = relation;
      const reach = Interval.from(relation.computed);
      const params = {
        population: metric,
        parts: describeParts(relation),
        reached: writeInterval(reach, plain(terms[0] ?? stated)),
        whole: writeAmount(finding.whole, plain(stated)),
        missing: writeAmount(finding.missing, plain(stated)),
      };
      report({
        at: stated.span,
        about: [stated.text, ...terms.map(({ text }) => text)],
        certainty,
        related: terms.map(relatedTerm),
        unit: stated.unit ?? "%",
        variant: finding.variant,
        params,
        ...(finding.variant === "zeroSlack" && { severity: "info" as const }),
        ...(finding.variant === "unsecured" && { severity: "warning" as const }),
        ...(finding.variant !== "zeroSlack" && {
          expected: finding.whole.toDecimalString(),
          actual: finding.whole.minus(finding.missing).toDecimalString(),
          delta: finding.missing.negated().toDecimalString(),
        }),
      });
    }
  },
});

/** Relations of places and how often they are visited, rather than of shares. */
const visits: ReadonlySet<string> = new Set([
  "schedule-of-listed",
  "schedule-of-counted",
  "places-by-period",
  "visits-to-each",
]);

function reportVisits(relation: Relation, report: RuleContext<Params>["report"]): void {
  const { stated, terms, certainty, because, metric = "", leftOut = [] } = relation;
  const whole = Interval.from(stated).low;
  const reach = Interval.from(relation.computed).high;
  // A floor on what is visited in a round leaves it open how many there are.
  if (relation.verdict !== "violated" || whole === null || reach === null) return;
  const facts = {
    at: stated.span,
    about: [stated.text, ...terms.map(({ text }) => text)],
    certainty,
    severity: "warning" as const,
    expected: whole.toDecimalString(),
    actual: reach.toDecimalString(),
    delta: reach.minus(whole).toDecimalString(),
  };
  const like: Written = because === "visits-to-each" ? stated : { text: stated.text, unit: stated.unit };
  const missing = writeAmount(whole.minus(reach), like);
  if (because === "visits-to-each")
    report({
      ...facts,
      related: terms.map(relatedTerm),
      variant: "tooSeldom",
      params: {
        name: metric,
        parts: relation.statement.split(" = ")[0] ?? "",
        reached: writeAmount(reach.round(2), like),
        whole: writeAmount(whole, like),
      },
    });
  else if (because === "places-by-period")
    report({
      ...facts,
      related: terms.map(relatedTerm),
      variant: "tooFew",
      params: { name: metric, missing, reached: writeAmount(reach, like), of: writeAmount(whole, like) },
    });
  else
    report({
      ...facts,
      related:
        leftOut.length > 0
          ? leftOut.map(({ span, text }) => ({ at: span, message: text }))
          : terms.map(relatedTerm),
      variant: "unvisited",
      params: {
        missing: whole.minus(reach).toDecimalString(),
        count: reach.toDecimalString(),
        of: whole.toDecimalString(),
        names: namesOf(leftOut.map(({ text }) => text)),
      },
    });
}

/** As many as fit into a line. */
function namesOf(names: readonly string[]): string {
  const isEnglish = names.every((name) => /^[\x20-\x7e]+$/u.test(name));
  const shown = names.slice(0, 8).join(isEnglish ? ", " : "、");
  return names.length > 8 ? `${shown}…` : shown;
}

interface Judged {
  readonly variant: "impossible" | "unsecured" | "zeroSlack";
  readonly whole: Decimal;
  readonly missing: Decimal;
}

/** Looks at what is certain to be covered: the low ends. */
function judge({ stated, computed, verdict }: Relation): Judged | undefined {
  const whole = Interval.from(stated).low;
  const reach = Interval.from(computed);
  if (whole === null || verdict === "rounding") return undefined;
  const secured = reach.low ?? Decimal.zero;
  const missing = whole.minus(secured);
  if (missing.sign() > 0)
    return reach.high !== null && reach.high.compare(whole) < 0
      ? { variant: "impossible", whole, missing: whole.minus(reach.high) }
      : { variant: "unsecured", whole, missing };
  const hasLeast = reach.low !== null && reach.high === null;
  return missing.sign() === 0 && hasLeast ? { variant: "zeroSlack", whole, missing } : undefined;
}

/** `≥25% × 4`, `50% + 50%`. */
function describeParts({ terms }: Relation): string {
  return terms
    .map((term) => {
      const amount = writeInterval(Interval.from(term), plain(term));
      return term.times === "1" ? amount : `${amount} × ${term.times}`;
    })
    .join(" + ");
}

/** Shares are written as plain percent, whatever else their words say (20%/季度, 覆盖所有机构). */
function plain(term: Term): Written {
  return term.unit === "%" ? { text: "%", unit: "%" } : term;
}

function of(population: string): string {
  return population === "" ? "" : ` of ${population}`;
}

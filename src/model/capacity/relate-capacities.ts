import type { Plan } from "../../ast/nodes.ts";
import { monthsOfPeriod } from "../../ast/period-count.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { judgeReach } from "../judge.ts";
import type { PlanModel } from "../plan-model.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import { Goals } from "./goals.ts";
import type { Span, Times } from "./spans-of-time.ts";
import { Teams } from "./teams.ts";
import { readWork } from "./work-figures.ts";
import type { Heads, Work, WorkFigure } from "./work-figures.ts";
import { workIn } from "./work-words.ts";

/**
 * Heads of one sentence, what each brings of another and the target of a third:
 *
 *     客户经理4人、内勤2人。… 客户经理每人每月新签客户不少于4户。… 新增签约客户240户。
 *
 * Said in one paragraph it is stated, over several it is inferred. What one sentence says whole is a statement of its own,
 * and known before.
 */
export function relateCapacities(
  plan: Plan,
  statements: PlanModel["statements"],
  context: RelationContext,
): readonly Relation[] {
  const known = new Set(
    statements.flatMap(({ statement }) =>
      statement.type === "capacity" ? [statement.rate.position.start.offset] : [],
    ),
  );
  const work = readWork(plan);
  const rates = work.figures.filter(
    (figure) => isRate(figure) && !known.has(figure.quantity.position.start.offset),
  );
  if (rates.length === 0) return [];
  const teams = new Teams([...work.heads, ...staffed(statements, work)]);
  const goals = new Goals(goalsOf(work, statements, plan), work.days);
  const told = new Set<string>();
  return rates.flatMap((rate) => {
    const relation = relate(rate, teams, goals, context);
    if (relation === undefined) return [];
    // A rate that the plan repeats is told once.
    const what = `${String(relation.stated.span.start.offset)} ${relation.statement}`;
    if (told.has(what)) return [];
    told.add(what);
    return [relation];
  });
}

/** For each of those who bring it, in every span; without a span only as a bound: 每名医生签约居民不超过2000人. */
function isRate({ bearer, span, isEach, label, quantity: { comparator } }: WorkFigure): boolean {
  if (bearer === undefined || paid.test(label)) return false;
  return span === undefined ? comparator === "le" || comparator === "lt" : isEach || span === "year";
}

/** What people cost is no work that they bring. */
const paid = /补贴|补助|薪|工资|费|支出|成本|预算|经费|奖|提成|标准|salary|wage|cost|budget|allowance/iu;

/** Figures of all: those of the prose, and the rows of tables of targets. */
function goalsOf(work: Work, statements: PlanModel["statements"], plan: Plan): readonly WorkFigure[] {
  const whole = spanOfPlan(plan);
  const isOther = isOfOtherYear(plan.period?.text);
  const spoken = work.figures
    .filter(({ bearer, label }) => bearer === undefined && !past.test(label) && !isOther(label))
    .map((figure) =>
      figure.span === undefined && whole !== undefined ? { ...figure, span: whole } : figure,
    );
  const tabled = statements.flatMap(({ statement }): WorkFigure[] => {
    if (statement.type !== "target" || statement.because !== "target-table") return [];
    const { value, metric, period } = statement;
    if (value.unit === "%" || value.per.some((unit) => unit === "person")) return [];
    const span = spanOfWords(period?.text ?? "") ?? whole;
    const unit = value.unit ?? /[（(](\p{Script=Han})[）)]/u.exec(metric.text)?.[1] ?? "";
    return [
      {
        quantity: value,
        ...(span === undefined ? {} : { span }),
        isEach: false,
        unit: value.kind === "money" ? `money:${unit}` : `count:${unit}`,
        work: workIn(metric.text),
        verb: "",
        label: metric.text,
        block: -1,
        sentence: -1,
        section: -1,
      },
    ];
  });
  return [...spoken, ...tabled];
}

/** What was, or is there already. */
const past =
  /上年|去年|往年|上半年完成|已(?:经)?(?:完成|实现|达)|截至|截止|目前|现有|其中|\b(?:last|so far|already|currently)\b/iu;

/** 2024年新签300户 in a plan for 2025. */
function isOfOtherYear(period: string | undefined): (label: string) => boolean {
  if (period === undefined) return () => false;
  return (label) => (label.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).some((year) => !period.includes(year));
}

function spanOfWords(words: string): Span | undefined {
  if (words.includes("季")) return "quarter";
  return words.includes("月") ? "month" : undefined;
}

/** The posts of staffing tables; those of prose are among what was read of it. */
function staffed(statements: PlanModel["statements"], { heads }: Work): readonly Heads[] {
  const read = new Set(heads.map(({ quantity }) => quantity.position.start.offset));
  return statements.flatMap(({ statement }): Heads[] => {
    if (statement.type !== "staffing" || read.has(statement.heads.position.start.offset)) return [];
    const name = statement.post?.text ?? statement.team?.text;
    return name === undefined
      ? []
      : [{ quantity: statement.heads, name, block: -1, sentence: -1, section: -1 }];
  });
}

const spans: ReadonlyMap<number, Span> = new Map([
  [12, "year"],
  [6, "half"],
  [3, "quarter"],
  [1, "month"],
]);

function spanOfPlan({ period }: Plan): Span | undefined {
  return period === undefined ? undefined : spans.get(monthsOfPeriod(period.text) ?? 0);
}

function relate(
  rate: WorkFigure,
  teams: Teams,
  goals: Goals,
  context: RelationContext,
): Relation | undefined {
  const team = teams.find(rate);
  const found = team === undefined ? undefined : goals.find(rate);
  if (team === undefined || found === undefined) return undefined;
  const { goal, times } = found;
  const people = Interval.from(team.quantity);
  const each = Interval.from(rate.quantity);
  const brought = people.times(each);
  const computed = spanned(brought, times);
  const stated = makeTerm(context.file, goal.quantity);
  if (!isPlausible(Interval.from(stated), each.scaled(times.usual), people, computed)) return undefined;
  const { verdict, delta } = judgeReach(Interval.from(stated), computed, Decimal.zero);
  const usual = times.usual.toDecimalString();
  const isOneBlock = rate.block === team.block && rate.block === goal.block;
  const isCounted = times.low.equals(times.high);
  return {
    kind: "capacity",
    plan: context.plan,
    certainty: isOneBlock && isCounted ? "stated" : "inferred",
    because: isOneBlock ? "heads-rate-target-near" : "heads-rate-target-apart",
    ...(/^\p{Script=Han}{2,}$/u.test(goal.work) ? { metric: goal.work } : {}),
    stated,
    terms: [
      makeTerm(context.file, team.quantity, { name: team.name }),
      {
        ...makeTerm(context.file, rate.quantity),
        times: usual,
        ...(rate.span !== undefined && { each: rate.span }),
      },
    ],
    computed: computed.toJSON(),
    delta: delta.toString(),
    verdict,
    statement: `${showQuantity(team.quantity)} × ${showQuantity(rate.quantity)}${usual === "1" ? "" : ` × ${usual}`} = ${showQuantity(goal.quantity)}`,
  };
}

/**
 * A figure that one of them alone makes is said of each (全年培训4次), and one far beyond all of them, or far below, is
 * about something else.
 */
function isPlausible(goal: Interval, one: Interval, people: Interval, all: Interval): boolean {
  const asked = goal.low ?? goal.high;
  const single = one.high ?? one.low;
  const [least, most] = [all.low ?? all.high, all.high ?? all.low];
  if (asked === null || single === null || least === null || most === null) return false;
  const isOneOfMany =
    people.low !== null && people.low.compare(Decimal.one) > 0 && asked.compare(single) <= 0;
  return !isOneOfMany && asked.compare(most.times(ten)) <= 0 && least.compare(asked.times(ten)) <= 0;
}

const ten = Decimal.of(10);

/** The least over as many spans as plans reckon with, the most over as many as there may be. */
function spanned(brought: Interval, { usual, high }: Times): Interval {
  const [least, most] = [brought.scaled(usual), brought.scaled(high)];
  return new Interval(least.low, most.high, least.lowInclusive, most.highInclusive);
}

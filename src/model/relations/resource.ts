import type { Resource, Section, Staffing } from "../../ast/nodes.ts";
import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import { Interval } from "../../quantities/interval.ts";
import { deltaOf } from "../judge.ts";
import type { PlanModel } from "../plan-model.ts";
import type { Relation, Verdict } from "../relation.ts";
import type { RelationContext } from "./context.ts";
import { makeTerm, showQuantity, sumOfTerms } from "./term.ts";

/** What everybody needs one of. Things that are shared (printers, cabinets, cars) are none of them. */
const onePerHead =
  /(?:办公桌椅|办公桌|桌椅|办公椅|座椅|工位|办公位|座位|床位|电脑|计算机|笔记本|工作站|工牌|工服|工装|安全帽|\bdesks?\b|\bchairs?\b|\bworkstations?\b|\bcomputers?\b|\blaptops?\b|\bseats?\b)/iu;

/** Of the team that is staffed in one section, as many as there are of each thing that everybody needs one of. */
export function relateResources(
  statements: PlanModel["statements"],
  context: RelationContext,
): readonly Relation[] {
  const resources = statements.flatMap(({ statement }) =>
    statement.type === "resource" && onePerHead.test(statement.name.text) ? [statement] : [],
  );
  if (resources.length === 0) return [];
  const team = largestTeam(statements);
  return team.length === 0 ? [] : resources.map((resource) => relate(resource, team, context));
}

/** The section with the most entries holds the plan's staffing; elsewhere the same teams are spoken of again. */
function largestTeam(statements: PlanModel["statements"]): readonly Staffing[] {
  const bySection = new Map<Section | undefined, Staffing[]>();
  for (const { statement, above } of statements) {
    if (statement.type !== "staffing" || !isHeads(statement)) continue;
    const entries = bySection.get(above.at(-1));
    if (entries === undefined) bySection.set(above.at(-1), [statement]);
    else entries.push(statement);
  }
  const largest = [...bySection.values()].reduce<readonly Staffing[]>(
    (best, entries) => (entries.length > best.length ? entries : best),
    [],
  );
  return largest.length < 2 ? [] : withoutPostsOfCounted(largest);
}

/** People counted, a bare number in a staffing table, or so many of a post (12 agents). */
function isHeads({ heads }: Staffing): boolean {
  return isHeadcount(heads) || heads.unit === null || /^[a-z]/iu.test(heads.unit);
}

/** A team whose whole is said has its posts in it. */
function withoutPostsOfCounted(entries: readonly Staffing[]): readonly Staffing[] {
  const counted = new Set(
    entries.flatMap(({ team, post }) => (team !== undefined && post === undefined ? [team.text] : [])),
  );
  return entries.filter(({ team, post }) => post === undefined || !counted.has(team?.text ?? ""));
}

function relate({ name, amount }: Resource, team: readonly Staffing[], context: RelationContext): Relation {
  const stated = makeTerm(context.file, amount, { name: name.text });
  const terms = team.map(({ heads, team: unit, post }) => {
    const who = [unit?.text, post?.text].filter((word) => word !== undefined).join(" ");
    return makeTerm(context.file, heads, who === "" ? {} : { name: who });
  });
  const heads = sumOfTerms(terms);
  return {
    kind: "resource",
    plan: context.plan,
    certainty: "inferred",
    because: "one-per-head",
    metric: name.text,
    stated,
    terms,
    computed: heads.toJSON(),
    delta: deltaOf(Interval.from(stated), heads).toString(),
    verdict: judgeProvision(Interval.from(stated), heads),
    statement: `${name.text} ${showQuantity(amount)} ≥ ${team.map(({ heads: each }) => showQuantity(each)).join(" + ")}`,
  };
}

/** Enough for the most people, or not even for the fewest. */
function judgeProvision(things: Interval, heads: Interval): Verdict {
  if (things.low !== null && heads.high !== null && things.low.compare(heads.high) >= 0) return "holds";
  return things.isBelow(heads) ? "violated" : "open";
}

import type { QuantityNode } from "../../ast/nodes.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import type { Relation, Term } from "../../model/relation.ts";
import type { PlanIndex } from "../../model/workspace/plan-index.ts";
import { claimsAcross, type SharedClaim } from "../claims-across.ts";
import { claimsOf, type Claim } from "../claims.ts";
import { defineRule, type ProposedFix, type RuleContext } from "../rule.ts";
import { abbreviationsOf } from "../../model/team-names.ts";

interface Params {
  same: { name: string; value: string; other: string };
  abbreviated: { name: string; value: string; otherName: string; other: string };
  across: { whose: string; name: string; value: string; plan: string; other: string };
  alias: { name: string; value: string; otherName: string; other: string };
}

/** Finds two values for one thing: a team's headcount, or one metric's target for one period. */
export const conflictingValues = defineRule<Params>({
  name: "conflicting-values",
  category: "consistency",
  severity: "warning",
  scope: "plan",
  messages: {
    same: {
      "zh-CN": ({ name, value, other }) => `“${name}”这里写 ${value}，前面写的是 ${other}`,
      en: ({ name, value, other }) => `${name} is ${value} here and ${other} before`,
    },
    abbreviated: {
      "zh-CN": ({ name, value, otherName, other }) =>
        `“${name}”这里写 ${value}，“${otherName}”处写的是 ${other}；看名称两者像是同一个（一个是另一个的简称）`,
      en: ({ name, value, otherName, other }) =>
        `${name} is ${value} here and ${otherName} is ${other}; by their names (one shortens the other) they seem to be the same`,
    },
    across: {
      "zh-CN": ({ whose, name, value, plan, other }) =>
        `“${whose}”的${name === whose ? "人数" : `“${name}”`}这里写 ${value}，计划“${plan}”里写的是 ${other}`,
      en: ({ whose, name, value, plan, other }) =>
        `${name === whose ? `the headcount of ${whose}` : `${name} of ${whose}`} is ${value} here and ${other} in the plan "${plan}"`,
    },
    alias: {
      "zh-CN": ({ name, value, otherName, other }) =>
        `“${name}”这里写 ${value}，“${otherName}”处写的是 ${other}；按配置的别名表两者是同一个指标`,
      en: ({ name, value, otherName, other }) =>
        `${name} is ${value} here and ${otherName} is ${other}; the configuration lists them as one metric`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "同一个部门或同一个指标，在计划里有两个不同的数值。",
      en: "One team or one metric has two different values in the plan.",
    },
    why: {
      "zh-CN": "两处不一致时，招聘、采购和考核会各按各的数字执行。",
      en: "Where two places disagree, hiring, buying and appraisal each follow a different figure.",
    },
    remedy: {
      "zh-CN": "确定哪一个数字有效，两处写成一致；如果指的不是同一个部门，用全称区分。",
      en: "Decide which holds and write it in both places; where two teams are meant, tell them apart by their full names.",
    },
    fails: {
      text: "# 创业计划\n\n## 人员编制\n\n- 业务部：2-4人\n- 设计部：3-5人\n\n## 薪资标准\n\n业务部(2-3人)每季度签单不得低于200万元。\n",
    },
    passes: {
      text: "# 创业计划\n\n## 人员编制\n\n- 业务部：2-4人\n- 设计部：3-5人\n\n## 薪资标准\n\n业务部(2-4人)每季度签单不得低于200万元。\n",
    },
  },
  check({ plan, relations, toldTwice }, { report }) {
    for (const { name, first, again } of toldTwice) compareTold(name, first, again, report);
    const isPartOf = partsOf(relations);
    const firstByKey = new Map<string, Claim>();
    const teams = new Map<string, Claim>();
    const abbreviated = new Map<string, Claim>();
    for (const claim of claimsOf(plan)) {
      const first = firstByKey.get(claim.key);
      if (first === undefined) firstByKey.set(claim.key, claim);
      else if (areApart(first, claim) && !isPartOf(first, claim)) compareSame(first, claim, report);
      if (claim.team === undefined || first !== undefined) continue;
      const namesake = namesakeOf(claim.team, teams, abbreviated);
      if (namesake !== undefined && areApart(namesake, claim)) compareAbbreviated(namesake, claim, report);
      teams.set(claim.team, claim);
      for (const short of abbreviationsOf(claim.team))
        if (!abbreviated.has(short)) abbreviated.set(short, claim);
    }
  },
  checkLinked(workspace, { report }) {
    for (const [first, claim] of claimsAcross(workspace))
      if (areContradictory(first.value, claim.value)) compareShared(first, claim, workspace.links, report);
  },
});

/** A team known before by a longer or a shorter name. */
function namesakeOf(
  team: string,
  teams: ReadonlyMap<string, Claim>,
  abbreviated: ReadonlyMap<string, Claim>,
): Claim | undefined {
  const short = abbreviationsOf(team).find((name) => teams.has(name));
  return abbreviated.get(team) ?? (short === undefined ? undefined : teams.get(short));
}

/** Entries of one list or table are different things, whatever their names have in common. */
function areApart(a: Claim, b: Claim): boolean {
  return a.block !== b.block || a.block === undefined;
}

/** What makes a figure together with others, here or wherever the two are told again, is not that figure said otherwise. */
function partsOf(relations: readonly Relation[]): (a: Claim, b: Claim) => boolean {
  const pairs = new Set<string>();
  for (const { verdict, stated, terms } of relations)
    if (verdict === "holds" || verdict === "rounding")
      for (const term of terms) pairs.add(`${keyOf(stated)} ${keyOf(term)}`);
  return ({ value: a }, { value: b }) =>
    pairs.has(`${keyOf(a)} ${keyOf(b)}`) || pairs.has(`${keyOf(b)} ${keyOf(a)}`);
}

function keyOf({ low, high, unit }: Pick<Term, "low" | "high" | "unit">): string {
  return `${low ?? ""}–${high ?? ""} ${unit ?? ""}`;
}

function compareSame(first: Claim, claim: Claim, report: RuleContext<Params>["report"]): void {
  if (!areContradictory(first.value, claim.value)) return;
  const isOneScope = shareScope(first, claim);
  if (!isOneScope && claim.team === undefined) return;
  report({
    at: claim.value.position,
    about: [claim.name, first.value.text, claim.value.text],
    // Sections that name no kind of content may be branches or products, each with its own figures.
    certainty: isOneScope ? "stated" : "inferred",
    related: [relatedClaim(first)],
    fixes: adopt(first.value, claim.value),
    variant: "same",
    params: { name: claim.name, value: claim.value.text, other: first.value.text },
  });
}

/** A total that its name and all of its digits but one tell to be the same. */
function compareTold(
  name: string,
  first: QuantityNode,
  again: QuantityNode,
  report: RuleContext<Params>["report"],
): void {
  report({
    at: again.position,
    about: [name, first.text, again.text],
    certainty: "stated",
    related: [{ at: first.position, message: `${name} ${first.text}` }],
    fixes: adopt(first, again),
    variant: "same",
    params: { name, value: again.text, other: first.text },
  });
}

function compareAbbreviated(first: Claim, claim: Claim, report: RuleContext<Params>["report"]): void {
  if (!areContradictory(first.value, claim.value)) return;
  report({
    at: claim.value.position,
    about: [claim.name, first.name, first.value.text, claim.value.text],
    certainty: "inferred",
    related: [relatedClaim(first)],
    fixes: adopt(first.value, claim.value),
    variant: "abbreviated",
    params: { name: claim.name, value: claim.value.text, otherName: first.name, other: first.value.text },
  });
}

function compareShared(
  first: SharedClaim,
  claim: SharedClaim,
  { parents }: Pick<PlanIndex, "parents">,
  report: RuleContext<Params>["report"],
): void {
  const { model, name, whose, value } = claim;
  const isAbove = parents.get(model) === first.model || parents.get(first.model) === model;
  const facts = {
    at: spanOf(model.file, value.position),
    about: [whose, name.text, first.value.text, value.text],
    plan: model.plan.id,
    // Where neither plan is the other's parent, they may yet count different things under one name.
    certainty: isAbove ? ("stated" as const) : ("inferred" as const),
    related: [
      {
        at: spanOf(first.model.file, first.value.position),
        message: `${first.model.plan.id}: ${first.name.text} ${first.value.text}`,
      },
    ],
    fixes: [value, first.value].some(({ unitFrom }) => unitFrom === "header")
      ? []
      : [
          {
            title: { "zh-CN": `改为 ${first.value.text}`, en: `Change it to ${first.value.text}` },
            edits: [{ at: spanOf(model.file, value.position), newText: first.value.text }],
          },
        ],
  };
  const words = { name: name.text, value: value.text, other: first.value.text };
  if (first.model === model)
    report({
      ...facts,
      certainty: "stated",
      variant: "alias",
      params: { ...words, otherName: first.name.text },
    });
  else report({ ...facts, variant: "across", params: { ...words, whose, plan: first.model.plan.id } });
}

/** Writes the one figure where the other stands: the first's in the second place, or the other way round. */
function adopt(first: QuantityNode, value: QuantityNode): readonly ProposedFix[] {
  if ([first, value].some(({ unitFrom }) => unitFrom === "header")) return [];
  return [
    { from: first, to: value },
    { from: value, to: first },
  ].map(({ from, to }, index) => ({
    title: {
      "zh-CN": index === 0 ? `这里改为 ${from.text}` : `前面改为 ${from.text}`,
      en: index === 0 ? `Change this to ${from.text}` : `Change the one before to ${from.text}`,
    },
    edits: [{ at: to.position, newText: from.text }],
  }));
}

function relatedClaim({ name, value }: Claim) {
  return { at: value.position, message: `${name} ${value.text}` };
}

/** Beyond the sections both stand in, only sections of a known kind (目标, 薪资 …) hold figures of the same whole. */
function shareScope(a: Claim, b: Claim): boolean {
  const shared = new Set([...a.above].filter((section) => b.above.includes(section)));
  return [...a.above, ...b.above].every((section) => shared.has(section) || section.kind !== undefined);
}

/** A figure inside the bounds of another refines it (≥800万, later 900万); two different ranges or numbers contradict. */
function areContradictory(a: QuantityNode, b: QuantityNode): boolean {
  if (a.unit !== b.unit || a.malformed !== undefined || b.malformed !== undefined) return false;
  const [one, other] = [Interval.from(a), Interval.from(b)];
  if (!one.overlaps(other)) return true;
  if (one.equals(other)) return false;
  return isClosedRange(one) && isClosedRange(other);
}

function isClosedRange({ low, high, value }: Interval): boolean {
  return low !== null && high !== null && value === undefined;
}

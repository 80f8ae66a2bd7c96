import type { Staffing } from "../../ast/nodes.ts";
import { comparisonsOf, type SetComparison } from "../../model/compare-sets.ts";
import type { NamedSet, SetName } from "../../model/named-set.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";
import { defineRule, type Localized, type RuleContext } from "../rule.ts";

interface Params {
  differs: { missing: string; extra: string; where: Localized };
  merged: { whole: string; parts: string };
  post: { team: string; posts: string; post: string; others: number };
}

/** Finds lists of the same things of which one names what the other does not. */
export const setMismatch = defineRule<Params>({
  name: "set-mismatch",
  category: "consistency",
  severity: "warning",
  scope: "plan",
  messages: {
    differs: {
      "zh-CN": ({ missing, extra, where }) =>
        [
          extra === "" ? "" : `这里的${extra}不在前面${inZh(where)}的名单里`,
          missing === "" ? "" : `前面${inZh(where)}的名单里有${missing}，这里没有`,
        ]
          .filter((part) => part !== "")
          .join("；"),
      en: ({ missing, extra, where }) =>
        [
          extra === "" ? "" : `${extra} is not in the earlier list of ${inEn(where)}`,
          missing === "" ? "" : `${missing} of the earlier list of ${inEn(where)} is not here`,
        ]
          .filter((part) => part !== "")
          .join("; "),
    },
    merged: {
      "zh-CN": ({ whole, parts }) => `“${whole}”在另一处的名单里是分开的：${parts}`,
      en: ({ whole, parts }) => `"${whole}" is apart in another list of the same kind: ${parts}`,
    },
    post: {
      "zh-CN": ({ team, posts, post, others }) =>
        `“${team}”只写了${posts}，没有${post}；其他 ${others} 个都有`,
      en: ({ team, posts, post, others }) =>
        `${team} has ${posts} and no ${post}, which ${others} others have`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "同一类事物的两份名单（板块、部门）不一致，或者各单位的岗位中有一家缺了别家都有的岗位。",
      en: "Two lists of the same things (segments, departments) do not agree, or one team lacks a post that the others have.",
    },
    why: {
      "zh-CN": "有收入没有人，或者有人没有收入：名单不一致的地方往往就是漏掉的工作。",
      en: "Revenue that nobody works on, or people without revenue: where lists differ, work was forgotten.",
    },
    remedy: {
      "zh-CN": "补上漏写的，或者说明两处为何不同。",
      en: "Add what was left out, or say why the two differ.",
    },
    fails: {
      text: "# 运营计划\n\n## 人员编制\n\n汽车板块：运营人员1名、编辑1名\n\n房产板块：运营人员1名、编辑1名\n\n医疗板块：运营人员1名、编辑1名\n\n## 收入计划\n\n全年收入总额60万元，其中汽车板块20万元，房产板块20万元，医疗板块10万元，旅游板块10万元。\n",
    },
    passes: {
      text: "# 运营计划\n\n## 人员编制\n\n汽车板块：运营人员1名、编辑1名\n\n房产板块：运营人员1名、编辑1名\n\n医疗板块：运营人员1名、编辑1名\n\n旅游板块：运营人员1名、编辑1名\n\n## 收入计划\n\n全年收入总额60万元，其中汽车板块20万元，房产板块20万元，医疗板块10万元，旅游板块10万元。\n",
    },
  },
  check(model, { report }) {
    for (const comparison of comparisonsOf(model.plan)) checkSets(comparison, report);
    checkPosts(model, report);
  },
});

type Write = RuleContext<Params>["report"];

function checkSets({ first, second, merged, onlyFirst, onlySecond }: SetComparison, report: Write): void {
  for (const { whole, parts } of merged)
    report({
      at: whole.position,
      about: [whole.text, ...parts.map(({ text }) => text)],
      certainty: "inferred",
      variant: "merged",
      params: { whole: whole.text, parts: listOf(parts) },
      related: parts.map(({ text, position }) => ({ at: position, message: text })),
    });
  // What takes the rest may well stand for what the list does not name.
  const missing = second.hasResidual ? [] : onlyFirst;
  const extra = first.hasResidual ? [] : onlySecond;
  const [at] = [...extra, ...second.names];
  if (at === undefined || missing.length + extra.length === 0) return;
  report({
    at: at.position,
    about: [...missing, ...extra].map(({ text }) => text),
    certainty: "inferred",
    variant: "differs",
    params: { missing: listOf(missing), extra: listOf(extra), where: sources[first.from] },
    related: [...missing, ...extra].map(({ text, position }) => ({ at: position, message: text })),
  });
}

const sources: Readonly<Record<NamedSet["from"], Localized>> = {
  staffing: { "zh-CN": "人员编制", en: "teams staffed" },
  parts: { "zh-CN": "金额拆分", en: "parts of a split" },
  lines: { "zh-CN": "分项", en: "items" },
  headings: { "zh-CN": "标题", en: "headings" },
  rows: { "zh-CN": "表格", en: "rows" },
  enumeration: { "zh-CN": "列举", en: "names" },
  units: { "zh-CN": "下辖关系", en: "units with others below" },
};

function inZh(text: Localized): string {
  return typeof text === "string" ? text : text["zh-CN"];
}

function inEn(text: Localized): string {
  return typeof text === "string" ? text : text.en;
}

function listOf(names: readonly SetName[]): string {
  return names.map(({ text }) => `“${text}”`).join("、");
}

interface Team {
  readonly name: string;
  readonly position: Position;
  readonly posts: readonly string[];
}

/** A post that at least three teams, and most of them, have is missing where a team has others only. */
function checkPosts({ statements }: PlanModel, report: Write): void {
  const bySection = new Map<unknown, Staffing[]>();
  for (const { statement, above } of statements) {
    if (statement.type !== "staffing" || statement.team === undefined || statement.post === undefined)
      continue;
    const entries = bySection.get(above.at(-1));
    if (entries === undefined) bySection.set(above.at(-1), [statement]);
    else entries.push(statement);
  }
  for (const entries of bySection.values()) {
    const teams = teamsOf(entries);
    const counts = new Map<string, number>();
    for (const { posts } of teams) for (const post of posts) counts.set(post, (counts.get(post) ?? 0) + 1);
    const common = [...counts].filter(([, count]) => count >= 3 && count * 4 >= teams.length * 3);
    for (const { name, position, posts } of teams)
      for (const [post, others] of common)
        if (!posts.includes(post))
          report({
            at: position,
            about: [name, post],
            certainty: "inferred",
            variant: "post",
            params: { team: name, posts: posts.join("、"), post, others },
          });
  }
}

function teamsOf(entries: readonly Staffing[]): readonly Team[] {
  const teams = new Map<string, { name: string; position: Position; posts: string[] }>();
  for (const { team, post } of entries) {
    if (team === undefined || post === undefined) continue;
    const known = teams.get(team.text);
    if (known === undefined)
      teams.set(team.text, { name: team.text, position: team.position, posts: [post.text] });
    else known.posts.push(post.text);
  }
  return [...teams.values()];
}

import type { Relation, Term } from "../../model/relation.ts";
import { Interval } from "../../quantities/interval.ts";
import { writeAmount, writeInterval } from "../amount.ts";
import { relatedTerm } from "../related-term.ts";
import { defineRule } from "../rule.ts";

interface Provision {
  readonly name: string;
  readonly amount: string;
  readonly heads: string;
  readonly missing: string;
}

/** Sets what every person needs one of against the people that the plan staffs. */
export const resourceShortfall = defineRule<{ short: Provision; shortAtMost: Provision }>({
  name: "resource-shortfall",
  category: "bounds",
  severity: "warning",
  scope: "plan",
  messages: {
    short: {
      "zh-CN": ({ name, amount, heads, missing }) =>
        `${name} ${amount}，人员编制合计 ${heads}，至少缺 ${missing}`,
      en: ({ name, amount, heads, missing }) =>
        `${amount} of ${name} for ${heads}: ${missing} short at the least`,
    },
    shortAtMost: {
      "zh-CN": ({ name, amount, heads, missing }) =>
        `${name} ${amount}，人员编制合计 ${heads}，按上限配齐人员时缺 ${missing}`,
      en: ({ name, amount, heads, missing }) =>
        `${amount} of ${name} for ${heads}: ${missing} short when all posts are filled`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "办公桌椅、电脑等人手一件的资源，少于人员编制的合计。",
      en: "Fewer desks, computers or other things that everybody needs one of than people staffed.",
    },
    why: {
      "zh-CN": "人招到了却没有工位，开工日期和预算都会跟着变。",
      en: "People who are hired and have no desk cost a month, and the budget was wrong from the start.",
    },
    remedy: {
      "zh-CN": "按编制上限补足资源，或者说明哪些人共用。",
      en: "Provide for all posts, or say who shares.",
    },
    fails: {
      text: "# 创业计划\n\n## 业务目标\n\n全年签单额不低于800万元。\n\n## 人员投入\n\n1. 业务部 4人\n2. 设计部 5人\n3. 工程部 3人\n\n## 硬件投入\n\n1. 办公桌椅 10套\n2. 电脑 12台\n",
    },
    passes: {
      text: "# 创业计划\n\n## 业务目标\n\n全年签单额不低于800万元。\n\n## 人员投入\n\n1. 业务部 4人\n2. 设计部 5人\n3. 工程部 3人\n\n## 硬件投入\n\n1. 办公桌椅 12套\n2. 电脑 12台\n",
    },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      const missing = relation.kind === "resource" ? missingOf(relation) : undefined;
      if (missing === undefined) continue;
      const { stated, terms, certainty } = relation;
      const heads = Interval.from(relation.computed);
      const [team] = terms;
      const newText = amountFor(stated.text, heads);
      report({
        at: stated.span,
        about: [stated.text, ...terms.map(({ text }) => text)],
        certainty,
        related: terms.map(relatedTerm),
        variant: missing.isCertain ? "short" : "shortAtMost",
        params: {
          name: stated.name ?? "",
          amount: stated.text,
          heads: writeHeads(heads, team ?? stated),
          missing: writeAmount(missing.count, stated),
        },
        expected: (heads.high ?? heads.low)?.toDecimalString() ?? "",
        actual: (Interval.from(stated).high ?? Interval.from(stated).low)?.toDecimalString() ?? "",
        delta: missing.count.negated().toDecimalString(),
        ...(newText !== undefined && {
          fixes: [
            {
              title: { "zh-CN": `改为 ${newText}`, en: `Write ${newText}` },
              edits: [{ at: stated.span, newText }],
            },
          ],
        }),
      });
    }
  },
});

/** People, whatever posts they were counted by: 15 people of 12 agents and 3 others. */
function writeHeads(heads: Interval, like: Term): string {
  const { unit, text } = like;
  if (unit !== null && /\p{Script=Han}/u.test(unit)) return writeInterval(heads, like);
  const isEnglish = /[a-z]/iu.test(like.name ?? unit ?? text);
  return writeInterval(heads, { text: isEnglish ? " people" : "人", unit: isEnglish ? "people" : "人" });
}

/** The least that is missing when it is certain; else what is missing when every post is filled. */
function missingOf({ stated, computed }: Relation) {
  const [things, heads] = [Interval.from(stated), Interval.from(computed)];
  const most = things.high;
  if (most === null) return undefined;
  if (heads.low !== null && most.compare(heads.low) < 0)
    return { isCertain: true, count: heads.low.minus(most) };
  return heads.high !== null && most.compare(heads.high) < 0
    ? { isCertain: false, count: heads.high.minus(most) }
    : undefined;
}

/** As many as people: `7-10套` beside 8–13 people becomes `8-13套`. */
function amountFor(text: string, heads: Interval): string | undefined {
  const { low, high } = heads;
  if (low === null || high === null || !low.isInteger() || !high.isInteger()) return undefined;
  const range = low.equals(high) ? high.toString() : `${low.toString()}-${high.toString()}`;
  const written = /\d+(?:\s*[-–—~～至到]\s*\d+)?/u;
  return written.test(text) ? text.replace(written, range) : undefined;
}

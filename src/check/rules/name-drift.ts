import { comparisonsOf } from "../../model/compare-sets.ts";
import type { SetName } from "../../model/named-set.ts";
import { defineRule } from "../rule.ts";

interface Options {
  readonly distinct: readonly string[];
}

/** Finds names in one list that are nearly those of another. */
export const nameDrift = defineRule<{ near: { name: string; other: string } }, Options>({
  name: "name-drift",
  category: "consistency",
  severity: "warning",
  scope: "plan",
  options: {
    distinct: {
      description: {
        en: "Names that differ a little and are each their own: no two of them are told to be one.",
        "zh-CN": "略有出入但各有所指的名称：它们之间不再提示。",
      },
      schema: { type: "array", items: { type: "string" } },
      initial: [],
    },
  },
  messages: {
    near: {
      "zh-CN": ({ name, other }) => `这里写“${name}”，前面的同类名单里写“${other}”，像是同一个`,
      en: ({ name, other }) =>
        `"${name}" here and "${other}" in an earlier list of the same kind seem to be one`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "两处名单大部分相同，其中一个名称却略有出入（汽车板块与汽车汽配板块、设计研究部与设计研究所）。",
      en: "Two lists name the same things but for one name that differs a little (Automotive team, Automotive parts team).",
    },
    why: {
      "zh-CN": "名称不统一，人员、任务和收入就对不到同一个单位头上。",
      en: "Under two names, people, tasks and revenue are never added up for one unit.",
    },
    remedy: {
      "zh-CN": "统一名称；确实是两个单位的，两处都写上。",
      en: "Use one name; where two are meant, name both in both places.",
    },
    fails: {
      text: "# 运营计划\n\n## 人员编制\n\n汽车板块：运营人员1名、编辑1名\n\n房产板块：运营人员1名、编辑1名\n\n医疗板块：运营人员1名、编辑1名\n\n## 收入计划\n\n全年收入总额60万元，其中汽车汽配板块20万元，房产板块20万元，医疗板块20万元。\n",
    },
    passes: {
      text: "# 运营计划\n\n## 人员编制\n\n汽车板块：运营人员1名、编辑1名\n\n房产板块：运营人员1名、编辑1名\n\n医疗板块：运营人员1名、编辑1名\n\n## 收入计划\n\n全年收入总额60万元，其中汽车板块20万元，房产板块20万元，医疗板块20万元。\n",
    },
  },
  check({ plan }, { options: { distinct }, report }) {
    for (const { near } of comparisonsOf(plan))
      for (const { first, second } of near) {
        if (distinct.includes(first.text) && distinct.includes(second.text)) continue;
        report({
          at: second.position,
          about: [second.text, first.text],
          certainty: "inferred",
          variant: "near",
          params: { name: second.text, other: first.text },
          related: [{ at: first.position, message: first.text }],
          fixes: [first, second].every(isVerbatim)
            ? [
                {
                  title: { "zh-CN": `改为“${first.text}”`, en: `Write ${first.text}` },
                  edits: [{ at: second.position, newText: first.text }],
                },
                {
                  title: {
                    "zh-CN": `前面改为“${second.text}”`,
                    en: `Write ${second.text} in the earlier list`,
                  },
                  edits: [{ at: first.position, newText: second.text }],
                },
              ]
            : [],
        });
      }
  },
});

/** What an edit replaces must be the name and nothing else. */
function isVerbatim({ text, position: { start, end } }: SetName): boolean {
  return end.offset - start.offset === text.length;
}

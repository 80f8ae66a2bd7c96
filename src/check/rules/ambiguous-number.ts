import type { QuantityNode } from "../../ast/nodes.ts";
import { inlineOf, runsOf, type Run } from "../../ast/visit.ts";
import { defineRule } from "../rule.ts";

/** Finds amounts and ranges that nothing around them gives a unit. */
export const ambiguousNumber = defineRule<{ scale: { text: string }; range: { text: string } }>({
  name: "ambiguous-number",
  category: "malformed",
  severity: "info",
  scope: "plan",
  messages: {
    scale: {
      "zh-CN": ({ text }) => `“${text}”没有单位：是元、人，还是别的？`,
      en: ({ text }) => `"${text}" has no unit: money, people, or something else?`,
    },
    range: {
      "zh-CN": ({ text }) => `“${text}”没有单位，看不出是数量、日期还是编号`,
      en: ({ text }) => `"${text}" has no unit: it could be an amount, a date or a number of something`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "上下文里也找不到单位的“10万”，没有单位的范围“3-5”。",
      en: "A bare `10万` where nothing around it says what it counts; a range such as `3-5` without a unit.",
    },
    why: {
      "zh-CN": "读的人各猜各的单位，汇总时就会把人数加进金额里。",
      en: "Each reader guesses another unit, and a total adds people to money.",
    },
    remedy: { "zh-CN": "写上单位：10万元、3-5人。", en: "Write the unit: 100,000 yuan, 3-5 people." },
    fails: { text: "# 渠道计划\n\n## 工作目标\n\n全年拜访客户不少于200家，本季度完成10万。\n" },
    passes: { text: "# 渠道计划\n\n## 工作目标\n\n全年拜访客户不少于200家，本季度完成10万元。\n" },
  },
  check({ plan }, { report }) {
    for (const run of runsOf(plan)) {
      if (run.type === "cell") continue; // A column has its unit in its head, or says by its name what it counts.
      for (const node of inlineOf(run)) {
        if (node.type !== "quantity" || !isBare(node)) continue;
        const { text, position } = node;
        if (node.scale !== undefined && /[万亿]$/u.test(text))
          report({ at: position, about: [text], variant: "scale", params: { text } });
        else if (isRange(node, run))
          report({ at: position, about: [text], variant: "range", params: { text } });
      }
    }
  },
});

function isBare({ kind, unit, malformed }: QuantityNode): boolean {
  return kind === "number" && unit === null && malformed === undefined;
}

/** 版本 2-3, 第12-15页, 电话 3-5: words and signs before a number that is a name. */
const ofName =
  /(?:[\w.\-/:：#]|版本|编号|电话|房|室|型号|合同|第|No\.?|version|figure|table|page|room)\s*$/iu;

/** Two small numbers with a dash between them; what stands among Latin letters or other numbers is the name of something. */
function isRange({ comparator, text, start, end }: QuantityNode, run: Run): boolean {
  if (comparator !== "range" || !/^\d{1,4}\s*[-–—~～至到]\s*\d{1,4}$/u.test(text)) return false;
  const before = run.text.slice(Math.max(0, start - 6), start);
  return (
    !ofName.test(before) &&
    !/^\s*(?:[\w.\-/:：]|[号栋楼层室章页条款版期区])/u.test(run.text.slice(end, end + 4))
  );
}

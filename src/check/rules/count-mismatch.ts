import { rewriteNumber } from "../amount.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { defineRule, type ProposedFix } from "../rule.ts";
import type { Relation } from "../../model/relation.ts";
import { shorten } from "../task-gaps.ts";

interface Params {
  fewer: { stated: string; listed: number };
  more: { stated: string; listed: number };
}

/** Where the number only stands beside what may be counted, it is for the author to say. */
const beside: ReadonlySet<string> = new Set(["names-behind", "names-before", "counts-above", "table-rows"]);

/** Compares a stated number of things with how many are listed. */
export const countMismatch = defineRule<Params>({
  name: "count-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: {
    fewer: {
      "zh-CN": ({ stated, listed }) => `写的是“${stated}”，只列出了 ${listed} 项`,
      en: ({ stated, listed }) => `it says "${stated}" and lists only ${listed}`,
    },
    more: {
      "zh-CN": ({ stated, listed }) => `写的是“${stated}”，列出了 ${listed} 项`,
      en: ({ stated, listed }) => `it says "${stated}" and lists ${listed}`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "说了几项，列出的不是几项：“七大信条”下列了六条，“三个方面：一是……二是……”，“3个部门：甲、乙、丙、丁”。",
      en: 'A stated number of things that is not the number listed: "three priorities" over four entries. Names behind a number are told as a warning.',
    },
    why: {
      "zh-CN": "少的那一项，要么没写，要么删了没改总数；分工和考核都按项数来。",
      en: "The missing one was either never written or taken out without a word; work is handed out and reviewed by the item.",
    },
    remedy: {
      "zh-CN": "补上缺的一项，或把数目改过来。",
      en: "Add what is missing, or correct the number.",
    },
    fails: {
      text: "# 管理办法\n\n全年培训不少于20场。从三个方面加强管理：一是健全制度；二是强化考核。\n",
    },
    passes: {
      text: "# 管理办法\n\n全年培训不少于20场。从两个方面加强管理：一是健全制度；二是强化考核。\n",
    },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      if (relation.kind !== "count" || relation.verdict !== "violated") continue;
      const { stated, terms, metric, delta } = relation;
      const isFewer = !delta.startsWith("-");
      report({
        at: stated.span,
        about: [metric ?? stated.text],
        certainty: relation.certainty,
        ...(beside.has(relation.because) && { severity: "warning" as const }),
        variant: isFewer ? "fewer" : "more",
        params: { stated: shorten(metric ?? stated.text), listed: terms.length },
        related: terms.map(({ span, text }) => ({ at: span, message: shorten(text) })),
        expected: String(terms.length),
        actual: stated.low ?? "",
        delta,
        fixes: fixesOf(relation),
      });
    }
  },
});

/** The number as it would have to be; one in words is left to the author but for the common Chinese ones. */
function fixesOf({ stated, terms }: Relation): readonly ProposedFix[] {
  const newText =
    rewriteNumber(stated.text, Decimal.of(terms.length), stated) ?? rewriteCjk(stated.text, terms.length);
  if (newText === undefined) return [];
  return [
    {
      title: { "zh-CN": `改为“${newText}”`, en: `Correct it to "${newText}"` },
      edits: [{ at: stated.span, newText }],
    },
  ];
}

const numerals = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

function rewriteCjk(text: string, count: number): string | undefined {
  const numeral = numerals[count];
  const match = /^[一二两三四五六七八九十]+/u.exec(text);
  return numeral === undefined || match === null ? undefined : numeral + text.slice(match[0].length);
}

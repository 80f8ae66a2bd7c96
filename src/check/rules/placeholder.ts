import type { Placeholder } from "../../ast/nodes.ts";
import { inlinesOf } from "../../ast/visit.ts";
import { defineRule } from "../rule.ts";

type Kind = Placeholder["kind"];
type Params = Record<Kind, { text: string }> & { many: { text: string; count: number } };

interface Options {
  readonly allow: readonly string[];
}

/** Finds text that stands for something yet to be written. */
export const placeholder = defineRule<Params, Options>({
  name: "placeholder",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  options: {
    allow: {
      description: {
        en: "Words that look like placeholders and are none: the name of a brand, a form kept on purpose.",
        "zh-CN": "看起来像占位、其实不是的词：品牌名、特意保留的格式。",
      },
      schema: { type: "array", items: { type: "string" } },
      initial: [],
    },
  },
  messages: {
    "redacted-date": {
      "zh-CN": ({ text }) => `“${text}”还没有填写实际的年份或日期`,
      en: ({ text }) => `"${text}" stands for a date that was never filled in`,
    },
    "redacted-name": {
      "zh-CN": ({ text }) => `“${text}”还没有换成实际的名称`,
      en: ({ text }) => `"${text}" stands for a name that was never filled in`,
    },
    "empty-enumeration": {
      "zh-CN": ({ text }) => `“${text}”只有编号，各项没有内容`,
      en: ({ text }) => `"${text}" numbers items and says nothing in them`,
    },
    "to-be-decided": {
      "zh-CN": ({ text }) => `“${text}”：这里还没有确定`,
      en: ({ text }) => `"${text}": this is still undecided`,
    },
    "template-field": {
      "zh-CN": ({ text }) => `“${text}”是模板里的空白，还没有填写`,
      en: ({ text }) => `"${text}" is a field of the template that was never filled in`,
    },
    many: {
      "zh-CN": ({ text, count }) => `“${text}”等 ${count} 处还没有换成实际的内容`,
      en: ({ text, count }) => `"${text}" and ${count - 1} more like it were never filled in`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "留待填写的文字：20xx年、某某公司、待定、TBD、只有编号的条目。同一种占位在一份计划里很多时，只提示一次。",
      en: "Text that stands for something yet to be written: 20xx, TBD, a name left blank, numbered items without content. Of many of one kind a plan is told once.",
    },
    why: {
      "zh-CN": "带着空白发出的计划，要么没有定稿，要么照抄了模板。",
      en: "A plan that goes out with its blanks is either unfinished or copied from a template.",
    },
    remedy: {
      "zh-CN": "填上实际的内容；确实未定的，写明由谁在什么时候确定。",
      en: "Fill it in; where it is truly open, say who decides it and by when.",
    },
    fails: { text: "# 渠道计划\n\n自20xx年12月1日起，采购由省公司统一办理。\n" },
    passes: { text: "# 渠道计划\n\n自2025年12月1日起，采购由省公司统一办理。\n" },
  },
  check({ plan }, { options: { allow }, report }) {
    const found = new Map<number, Placeholder>();
    for (const node of inlinesOf(plan)) {
      if (node.type !== "placeholder" || allow.includes(node.text)) continue;
      const { offset } = node.position.start;
      if (!found.has(offset)) found.set(offset, node);
    }
    for (const group of groupByMark(found.values())) {
      const [first, ...others] = group;
      if (first === undefined) continue;
      if (group.length > mostTold) {
        const related = others.map(({ text, position }) => ({ at: position, message: text }));
        const params = { text: first.text, count: group.length };
        report({ at: first.position, about: [first.text], related, variant: "many", params });
      } else
        for (const { kind, text, position } of group)
          report({ at: position, about: [text], variant: kind, params: { text } });
    }
  },
});

/** More of one kind were left blank on purpose, or all by one hand: a reader fills them in at one go. */
const mostTold = 6;

/** Those that are left blank by the same mark (××, ****, 某某), or in the same way ({{name}}, TBD). */
function groupByMark(found: Iterable<Placeholder>): Iterable<readonly Placeholder[]> {
  const groups = new Map<string, Placeholder[]>();
  for (const node of found) {
    const isRedacted = node.kind === "redacted-name" || node.kind === "redacted-date";
    const mark = isRedacted ? /[xX×＊*○_＿某]/u.exec(node.text)?.[0].toLowerCase() : undefined;
    const key = mark ?? node.kind;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(node);
  }
  return groups.values();
}

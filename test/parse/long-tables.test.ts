import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { createSource } from "../../src/source/source.ts";

const reference = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** A tree as plain JSON: rows of long tables make their cells when they are asked for. */
function plain(node: object): unknown {
  const { type, position, value, children, align } = node as Record<string, unknown>;
  return {
    type,
    position,
    value,
    align,
    children: Array.isArray(children) ? children.map(plain) : undefined,
  };
}

const rows = (row: (at: number) => string) => Array.from({ length: 300 }, (_, at) => row(at)).join("\n");
const head = "| 项目 | 数量 | 金额 |\n| --- | ---: | --- |\n";

const documents: Readonly<Record<string, string>> = {
  "plain rows": `# 计划\n\n前文。\n\n${head}${rows((at) => `| 物品${at} | ${at} | ${at * 3}元 |`)}\n\n后文*强调*。\n`,
  "rows with marks among them": `${head}${rows((at) =>
    at % 7 === 0 ? `| **物品${at}** | \`${at}\` | [${at}](x) |` : `| 物品${at} | ${at} | 2~3 |  `,
  )}\n| **合计** | | 5 |\n后面一行\n\n## 下一节\n\n- 一项\n- 两项\n`,
  "rows with fewer and more cells": `${head}${rows((at) => ["| a |", "| a | b | c | d |", "||||", "| | | |", "|a|b|c|"][at % 5] ?? "")}\n`,
  "two tables": `${head}${rows((at) => `| ${at} | x | y |`)}\n\n文字\n\n${head}${rows((at) => `|\t${at} |\u3000宽\u3000| z |`)}`,
  "lines that end in CR LF": `${head}${rows((at) => `| ${at} | x | y |`)}\n\n后文。\n`.replaceAll(
    "\n",
    "\r\n",
  ),
  "text right above": `金额如下：\n${head}${rows((at) => `| ${at} | x | y |`)}\n> 引文\n`,
};

/** Bars that make no table of Markdown are read as tables of text. */
const others: Readonly<Record<string, string>> = {
  "a table in code": `\`\`\`\n${head}${rows((at) => `| ${at} | x | y |`)}\n\`\`\`\n\n后文。\n`,
  "a rule of another width": `| a | b |\n| --- |\n${rows((at) => `| ${at} | x |`)}\n`,
};

describe("long tables of Markdown", () => {
  it.each(Object.entries(documents))("are read as the parser reads them: %s", (_, text) => {
    const { value } = parseMarkdown(createSource("plan.md", text, "markdown"));
    expect(plain(value)).toEqual(plain(reference.parse(text)));
  });

  it.each(Object.entries(others))("are read by the parser where they are none: %s", (_, text) => {
    const { value } = parseMarkdown(createSource("plan.md", text, "markdown"));
    expect(value.children.map(({ type }) => type)).toEqual([
      "table",
      ...(text.includes("后文") ? ["paragraph"] : []),
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { deepest, densest } from "../../src/parse/markdown-limits.ts";
import { createSource } from "../../src/source/source.ts";

function parse(text: string) {
  return parseMarkdown(createSource("plan.md", text, "markdown"));
}

describe("parseMarkdown", () => {
  it("says where a front matter begins that never ends, and reads the rest", () => {
    const { value, faults } = parse("---\nplan: a\ntitle: b\n\n# 计划\n");
    expect(faults).toMatchObject([
      {
        rule: "structure",
        code: "unclosed-front-matter",
        position: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
      },
    ]);
    expect(value.children.map(({ type }) => type)).toContain("heading");
  });

  it.each(["---\n\n# 计划\n", "---\nplan: a\n---\n", "# 计划\n\n---\nplan: a\n"])(
    "finds no open front matter in %j",
    (text) => {
      expect(parse(text).faults).toEqual([]);
    },
  );

  it.each<[string, string, readonly string[]]>([
    ["keys", "---\nplan: a\n---\n\n- 甲\n", ["yaml", "list"]],
    ["keys below an empty line", "---\n\nplan: a\n---\n\n- 甲\n", ["yaml", "list"]],
    ["a rule over a page", "---\n\n# 计划\n\n- 甲\n", ["thematicBreak", "heading", "list"]],
    [
      "two rules around text",
      "---\n\n# 计划\n\n- 甲\n\n---\n\n1. 乙\n",
      ["thematicBreak", "heading", "list", "thematicBreak", "list"],
    ],
    [
      "two rules around words with a colon",
      "---\r\n\r\n预算：见下\r\n\r\n---\r\n",
      ["thematicBreak", "paragraph", "thematicBreak"],
    ],
  ])("tells front matter from rules: %s", (_, text, types) => {
    expect(parse(text).value.children.map(({ type }) => type)).toEqual(types);
  });

  it.each([
    "- 差旅费 36万元\n- 培训 6万元\n合计 42万元\n",
    "1. 差旅费\n   - 机票 30万元\n   - 酒店 6万元\n**合计** 36万元\n",
    "- Travel $36\n- Training $6\nAll in all $42, less than last year.\n",
  ])("ends a list where its author did: %j", (text) => {
    const { children } = parse(text).value;
    expect(children.map(({ type }) => type)).toEqual(["list", "paragraph"]);
    const [list, paragraph] = children;
    expect(list?.position?.end.line).toBe(text.trimEnd().split("\n").length - 1);
    expect(paragraph?.position?.start).toMatchObject({ line: text.trimEnd().split("\n").length, column: 1 });
  });

  it.each([
    "- 差旅费 36万元\n- 培训费用要先经各部门负责人和财务部门一同审核，\n再按季度分批支付\n",
    "- Travel $36\n- Training that the departments have agreed on with\nfinance $6\n",
    "- 差旅费 36万元\n- 培训 6万元\n  合计 42万元\n",
  ])("leaves to an item what was wrapped: %j", (text) => {
    expect(parse(text).value.children.map(({ type }) => type)).toEqual(["list"]);
  });

  it("tells rows that have more or fewer cells than the header", () => {
    const { faults } = parse("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 |\n| 1 | 2 | 3 |\n");
    expect(faults).toMatchObject([
      { code: "ragged-row", position: { start: { line: 4 } }, params: { expected: 2, actual: 1 } },
      { code: "ragged-row", position: { start: { line: 5 } }, params: { expected: 2, actual: 3 } },
    ]);
  });

  it.each([
    ["quotes on one line", ">".repeat(deepest + 1) + "a", "too-deep"],
    ["100,000 quotes", ">".repeat(100_000), "too-deep"],
    [
      "lists by indentation",
      Array.from({ length: deepest + 10 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
      "too-deep",
    ],
    ["marks in one paragraph", "**a".repeat(densest), "too-dense"],
  ])("reads %s line by line", (_, text, code) => {
    const { value, faults } = parse(`${text}\n\n总额60万元\n`);
    expect(faults).toMatchObject([{ rule: "structure", code }]);
    expect(value.children.at(-1)).toMatchObject({ type: "paragraph", children: [{ value: "总额60万元" }] });
  });

  it("takes marks in table rows and list items for those of many texts", () => {
    const rows = "| **甲** | [x] |\n".repeat(densest);
    const items = "- **甲**：乙\n".repeat(200);
    expect(parse(`| a | b |\n| --- | --- |\n${rows.slice(0, 40_000)}\n${items}`).faults).toEqual([]);
  });
});

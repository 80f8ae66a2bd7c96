import type { Table } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { createSource } from "../../src/source/source.ts";

function parse(text: string) {
  const { value, faults } = parseMarkdown(createSource("plan.md", text, "markdown"));
  const tables = value.children.filter((node): node is Table => node.type === "table");
  return { types: value.children.map(({ type }) => type), tables: tables.map(cellsOf), faults };
}

function cellsOf({ children }: Table): string[][] {
  return children.map((row) =>
    row.children.map((cell) =>
      cell.children
        .map((node) => ("value" in node ? node.value : ""))
        .join("")
        .trim(),
    ),
  );
}

describe("HTML tables", () => {
  it("are tables, with blanks where a cell reaches over several", () => {
    const text = `<table>
<caption>费用（单位：万元）</caption>
<tr><th>部门</th><th>项目</th><th>金额</th></tr>

<tr><td rowspan="2">市场部</td><td>广告 <b>A</b></td><td>120</td></tr>
<tr><td>活动&amp;会展</td><td>80</td></tr>

<tr><td colspan=2>合计</td><td><strong>200</strong></td></tr>
</table>

下文。`;
    const { types, tables } = parse(text);
    expect(types).toEqual(["paragraph", "table", "paragraph"]);
    expect(tables).toEqual([
      [
        ["部门", "项目", "金额"],
        ["市场部", "广告 A", "120"],
        ["", "活动&会展", "80"],
        ["合计", "", "200"],
      ],
    ]);
  });

  it("need no closing tags", () => {
    expect(parse("<table><tr><td>a<td>1<tr><td>b<td>2").tables).toEqual([
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ]);
  });

  it("within one another are not read, and said not to be", () => {
    const { tables, faults } = parse(
      "<table><tr><td><table><tr><td>60万元</td></tr></table></td></tr></table>",
    );
    expect(tables).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(["unread-html"]);
  });
});

describe("what is not read", () => {
  it.each([
    ["```\n预算 120万元\n```", "unread-code"],
    ["<div>\n预算60万元\n</div>", "unread-html"],
  ])("is said: %s", (text, code) => {
    expect(parse(text).faults.map((fault) => fault.code)).toEqual([code]);
  });

  it.each([
    "```js\nconst budget = '60万元';\n```",
    "```\nnpm install\necho $1\n```",
    "<!-- 预算60万元 -->",
    "<br>",
    '<div align="center" width="60%">\n图一\n</div>',
    "```\nItem     Qty   Cost\nChairs    10   $200\nDesks      5   $300\n```",
  ])("and holds no figures of a plan is passed over: %s", (text) => {
    expect(parse(text).faults).toEqual([]);
  });
});

import type { Nodes, Root, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/formats.ts";
import { renderMarkdown } from "../../src/report/markdown/render-markdown.ts";
import { escapeMarkdown } from "../../src/report/markdown/escape-markdown.ts";
import { buildReport } from "../../src/report/model.ts";
import { hostileWorkspace, sampleWorkspace } from "./sample-workspace.ts";
import { workspaceOf } from "./workspace-fixture.ts";

/** Read as a forge would, by a parser that is not ours. */
function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

function textOf(node: Nodes): string {
  return [...nodesOf(node)].map((each) => (each.type === "text" ? each.value : "")).join("");
}

function tablesOf(markdown: string): readonly Table[] {
  return [...nodesOf(parse(markdown))].filter((node) => node.type === "table");
}

describe("renderMarkdown", () => {
  const page = renderMarkdown(buildReport(sampleWorkspace()));

  it("says first whether the figures can be relied on", () => {
    const [mark, title, honesty] = parse(page).children;
    expect(mark).toMatchObject({ type: "html", value: "<!-- plan-compiler report -->" });
    expect(title).toMatchObject({ type: "heading", depth: 1 });
    expect(honesty && textOf(honesty)).toMatch(/1 处错误、\d+ 处警告尚未处理/);
  });

  it("is known again as ours", () => {
    expect(page).toMatch(formats.md.mark);
  });

  it("lays splits out as tables whose rows are as long as their heads", () => {
    const tables = tablesOf(page);
    expect(tables.length).toBeGreaterThan(5);
    for (const { children: rows } of tables)
      for (const row of rows) expect(row.children).toHaveLength(rows[0]?.children.length ?? -1);
    const cells = tables.flatMap((table) => table.children.map((row) => row.children.map(textOf)));
    expect(cells).toContainEqual(expect.arrayContaining(["汽车", "20万元", "33.3%"]));
  });

  it("closes every fold it opens", () => {
    expect(page.split("<details>").length).toBe(page.split("</details>").length);
  });

  it("is the same for the same report, and speaks English when asked", () => {
    expect(renderMarkdown(buildReport(sampleWorkspace()))).toBe(page);
    expect(renderMarkdown(buildReport(sampleWorkspace(), { locale: "en" }))).toContain(
      "## What does not add up",
    );
  });

  it("reports over nothing", () => {
    const empty = renderMarkdown(buildReport(workspaceOf([], []), { locale: "en" }));
    expect(empty).toContain("No errors or warnings were found.");
  });

  it("takes words of plans as words", () => {
    const hostile = renderMarkdown(buildReport(hostileWorkspace()));
    const html = [...nodesOf(parse(hostile))].flatMap((node) => (node.type === "html" ? [node.value] : []));
    const ours =
      /^(?:<!-- plan-compiler report -->|<\/?details>|<summary><b>[^<]*<\/b> \(\d+\)<\/summary>|<\/?sub>)$/;
    expect(html.filter((value) => !ours.test(value))).toEqual([]);
    expect(hostile).not.toContain("\u202e");
    expect(hostile).toContain("[U+202E]倒过来".replace(/[[\]]/g, "\\$&"));
    expect(hostile).toMatch(/… \(\+\d+\)/);
  });
});

describe("escapeMarkdown", () => {
  const cases = [
    "<script>alert(1)</script>",
    "{{#each plans}}",
    "a | b `c` *d* _e_ ~f~",
    "[link](https://example.com) ![image](x)",
    "# not a heading",
    "- not an item",
    "1. not a list",
    "> not a quotation",
    "&lt;b&gt; &amp;",
    "$x^2$ ==mark==",
    "https://example.com/a and www.example.com",
    "@everyone #12",
    "<!-- comment",
    "\\",
  ];
  it.each(cases)("leaves %j one paragraph of text, in a table and out of it", (words) => {
    const root = parse(escapeMarkdown(words));
    expect(root.children.map(({ type }) => type)).toEqual(["paragraph"]);
    expect([...nodesOf(root)].map(({ type }) => type).filter((type) => type !== "text")).toEqual([
      "root",
      "paragraph",
    ]);
    expect(textOf(root).replaceAll("\u200b", "")).toBe(words);
    const [table] = tablesOf(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(words)} | end |\n`);
    expect(table?.children[1]?.children.map((cell) => textOf(cell).replaceAll("\u200b", ""))).toEqual([
      words,
      "end",
    ]);
  });
});

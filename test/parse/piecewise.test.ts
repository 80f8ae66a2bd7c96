import fc from "fast-check";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";

import { parsePiecewise } from "../../src/parse/piecewise.ts";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ["yaml"])
  .use(function proseOnly(this: { data(): unknown }) {
    const data = this.data() as { micromarkExtensions?: object[] };
    (data.micromarkExtensions ??= []).push({ disable: { null: ["codeIndented"] } });
  })
  .freeze();
const parse = (text: string): Root => processor.parse(text);

/** Whole lines; what one opens another may close, or nothing. */
const line = fc.constantFrom(
  "",
  "",
  "# 一、目标",
  "## 二、预算",
  "### 三 ###",
  "#",
  "#无空格",
  " # 缩进",
  "    # 更缩进",
  "\t# 制表",
  "全年60万元，其中广告20万元。",
  "续行",
  "===",
  "---",
  "***",
  "```",
  "~~~ yaml",
  "    ```",
  "- 甲 20万元",
  "- [ ] 拜访客户",
  "  1. 乙",
  "     # 项内",
  "  ```",
  "> 引用",
  "> # 引用里的标题",
  "> ```",
  "| 项目 | 金额 |",
  "| --- | ---: |",
  "| 甲 | 20 |",
  "<!-- 注",
  "-->",
  "<div>",
  "</div>",
  "<script>",
  "</script>",
  "<?x",
  "<!X",
  "<![CDATA[",
  "`代码",
  "**重点",
  "[链接](https://example.org/a#b) www.example.org",
  "[^1] [甲][] [甲]",
  "[甲]: /a",
  "[^1]: 注",
  "\\# 转义",
  "&#35; 实体",
  "文\u2028# 行分隔",
  "键: 值",
);
const text = fc
  .tuple(
    fc.constantFrom("", "---\n", "---\n键: 值\n---\n", "--- 甲\n", "\uFEFF"),
    fc.array(line, { maxLength: 40 }),
  )
  .chain(([start, lines]) => fc.constantFrom("\n", "\n", "\r\n", "\r").map((end) => start + lines.join(end)));

describe("parsing piece by piece", () => {
  it("makes the tree of the whole text", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(1, 8, 30), (source, usual) => {
        expect(parsePiecewise(source, parse, usual)).toEqual(parse(source));
      }),
      { numRuns: 1_500 },
    );
  });

  it.each([
    ["headings", "# 一\n\n正文\n\n## 二\n\n- 甲\n\n## 三\n\n| a | b |\n| - | - |\n| 1 | 2 |\n# 四\n", 4],
    ["a fence that holds a heading", "# 一\n\n```\n# 注\n\n# 注\n```\n\n# 二\n\n正文\n", 2],
    ["a comment that holds a heading", "# 一\n\n<!--\n\n# 注\n\n-->\n\n# 二\n\n正文\n", 2],
    ["front matter that holds a remark", "---\nplan: a\n# 注\n---\n\n# 一\n\n# 二\n\n正文\n", 3],
    ["definitions", "# 一\n\n[甲]\n\n# 二\n\n[甲]: /a\n", 1],
  ])("parses %s in pieces that end where it may", (_, source, pieces) => {
    let parsed = 0;
    let length = 0;
    const tree = parsePiecewise(
      source,
      (piece) => {
        const root = parse(piece);
        const last = root.children.at(-1);
        const isWhole = piece === source || source.endsWith(piece);
        if (isWhole || (last?.type === "heading" && last.children.length === 0)) parsed++;
        length += piece.length;
        return root;
      },
      1,
    );
    expect(tree).toEqual(parse(source));
    expect(parsed).toBe(pieces);
    expect(length).toBeLessThan(4 * source.length);
  });
});

import type { Paragraph } from "mdast";
import { describe, expect, it } from "vitest";
import { readPhrasing } from "../../src/ast/document/from-phrasing.ts";
import { cutRun, positionInRun, sliceRun } from "../../src/ast/run.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { createSource } from "../../src/source/source.ts";

/** The run of the first paragraph, in whatever it is nested. */
function runOf(text: string) {
  const source = createSource("plan.md", text, "markdown");
  let node = parseMarkdown(source).value.children[0];
  while (node !== undefined && node.type !== "paragraph" && "children" in node) node = node.children[0];
  return { source, run: readPhrasing(text, (node as Paragraph).children) };
}

/** What the source has where the run has `part`. */
function sourceOf(text: string, part: string): string {
  const { source, run } = runOf(text);
  const start = run.text.indexOf(part);
  const { start: from, end: to } = positionInRun(run, start, start + part.length, source.lines);
  return text.slice(from.offset, to.offset);
}

describe("a run of text", () => {
  it.each([
    ["plain", "全年60万元", "全年60万元"],
    ["strong within a number", "共**60万**元", "共60万元"],
    ["references", "A&amp;B &#x4e00;次&nbsp;", "A&B 一次\u00a0"],
    ["escapes", "3\\*4 \\[x\\] 路径C:\\a", "3*4 [x] 路径C:\\a"],
    ["a quoted paragraph", "> 收入60\n> 万元", "收入60\n万元"],
    ["an indented continuation", "- 收入60\n  万元", "收入60\n万元"],
    ["hard breaks", "甲  \n乙<br>丙\\\n丁", "甲\n乙\n丙\n丁"],
    ["links and code", "[总额](x)`60万`元 ![图](y)", "总额60万元 "],
    ["addresses without brackets", "见 http://a.com 及 a@b.cn 。", "见 http://a.com 及 a@b.cn 。"],
    ["tildes of ranges", "5~10万，2~3人", "5~10万，2~3人"],
    ["double tildes of ranges", "5~~10万，20~~30万", "5~~10万，20~~30万"],
    ["stars of products", "3*4米，5*6米", "3*4米，5*6米"],
    ["underscores in words", "a_b_c", "a_b_c"],
    ["carriage returns", "甲\r\n乙\r丙", "甲\n乙\n丙"],
  ])("has %s without markup", (_, text, read) => {
    expect(runOf(text).run.text).toBe(read);
  });

  it.each([
    ["共**60万**元", "60万元", "60万**元"],
    ["共**60万**元", "60万", "60万"],
    ["A&amp;B共5人", "&", "&amp;"],
    ["A&amp;B共5人", "&B", "&amp;B"],
    ["A&amp;B共5人", "B共5人", "B共5人"],
    ["&lt;&gt;5人", "<>5", "&lt;&gt;5"],
    ["&lt;&gt;5人", ">", "&gt;"],
    ["3\\*4=12", "*4", "*4"],
    ["> 收入60\n> 万元", "60\n万元", "60\n> 万元"],
    ["见a@b.cn 共5人", "5人", "5人"],
    ["甲<br>乙", "\n", "<br>"],
    ["甲<br>乙", "乙", "乙"],
  ])("leads back: in %j, %j stands at %j", (text, part, written) => {
    expect(sourceOf(text, part)).toBe(written);
  });

  it("knows what is struck out", () => {
    const { run } = runOf("~~50万~~60万元");
    expect(run.muted.map(({ start, end }) => run.text.slice(start, end))).toEqual(["50万"]);
  });

  it("can be sliced and cut without losing its places", () => {
    const text = "甲**乙**丙&amp;丁~~戊~~己";
    const { source, run } = runOf(text);
    const parts = cutRun(sliceRun(run, 1, run.text.length), [{ start: 1, end: 2 }]);
    expect(parts.text).toBe("乙&丁戊己");
    for (const char of "乙丁戊己") {
      const at = parts.text.indexOf(char);
      const { start, end } = positionInRun(parts, at, at + 1, source.lines);
      expect(text.slice(start.offset, end.offset)).toBe(char);
    }
    expect(parts.muted).toEqual([{ start: 3, end: 4 }]);
  });
});

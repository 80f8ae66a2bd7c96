import { describe, expect, it } from "vitest";
import { applySuppressions } from "../../src/check/suppressions/apply-suppressions.ts";
import { readSuppressions } from "../../src/check/suppressions/read-suppressions.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readMarkdownComments, readTextComments, readYamlComments } from "../../src/parse/comments.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { createSource } from "../../src/source/source.ts";

function fromMarkdown(text: string) {
  const source = createSource("plan.md", text, "markdown");
  return readSuppressions(readMarkdownComments(source, parseMarkdown(source).value), text);
}

function fromYaml(text: string) {
  return readSuppressions(readYamlComments(createSource("plan.yaml", text, "yaml")), text);
}

/** What a request covers, in brief: `2-2 sum-mismatch (why)`. */
function brief(suppressions: ReturnType<typeof readSuppressions>): readonly string[] {
  return suppressions.map(
    ({ rules, reason, firstLine, lastLine }) =>
      `${firstLine}-${lastLine ?? ""} ${rules.join("+")}${reason === undefined ? "" : ` (${reason})`}`,
  );
}

describe("in Markdown", () => {
  it.each([
    ["<!-- plan-disable-next-line sum-mismatch: 财务已确认 -->\n总额\n", ["2-2 sum-mismatch (财务已确认)"]],
    ["<!-- plan-disable-next-line a, b：两条 -->\n\n\n总额\n", ["4-4 a+b (两条)"]],
    ["总额 <!-- plan-disable-line a: here -->\n", ["1-1 a (here)"]],
    ["<!-- plan-disable a: template -->\n\nx\n\n<!-- plan-enable a -->\n\ny\n", ["1-5 a (template)"]],
    ["<!-- plan-disable a: rest -->\n\nx\n", ["1- a (rest)"]],
    [
      "<!-- plan-disable a: x -->\n\n<!-- plan-disable b: y -->\n\n<!-- plan-enable b -->\n",
      ["1- a (x)", "3-5 b (y)"],
    ],
    ["<!-- plan-disable -->\n", ["1- "]],
    ["- x\n\n  <!-- plan-disable-next-line a: nested -->\n  y\n", ["4-4 a (nested)"]],
    ["<!--\nplan-disable-next-line a: two\nlines\n-->\nx\n", ["5-5 a (two\nlines)"]],
    ["<!-- plan-disable-nextline a: misspelt -->\nx\n", []],
    ["<!-- the plan-disable comment -->\nx\n", []],
    ["```\n<!-- plan-disable a: in code -->\n```\n", []],
    ["`<!-- plan-disable a: in code -->`\n", []],
    ["<!-- plan-disable a: never closed\n", []],
  ])("%j", (text, found) => {
    expect(brief(fromMarkdown(text))).toEqual(found);
  });
});

describe("in plain text", () => {
  it("reads the same comments", () => {
    const text = "一、目标\r\n<!-- plan-disable-next-line a: 已确认 -->\r\n总额\r\n";
    expect(brief(readSuppressions(readTextComments(createSource("a.txt", text, "text")), text))).toEqual([
      "3-3 a (已确认)",
    ]);
  });
});

describe("in YAML", () => {
  it.each([
    ["total: 60万元 # plan-disable-line sum-mismatch: 去年口径\n", ["1-1 sum-mismatch (去年口径)"]],
    ["# plan-disable-next-line a: why\ntotal: 1\n", ["2-2 a (why)"]],
    ["a: 'x # plan-disable-line a: no comment'\n", []],
    ["a: |\n  # plan-disable-line a: a literal\n", []],
    ["- x\n# plan-disable a: rest\n- y\n# plan-enable\n- z\n", ["2-4 a (rest)"]],
    ["a: 1\n---\nb: 2 # plan-disable-line b: second document\n", ["3-3 b (second document)"]],
  ])("%j", (text, found) => {
    expect(brief(fromYaml(text))).toEqual(found);
  });
});

describe("applying them", () => {
  const [suppression] = fromMarkdown("<!-- plan-disable-next-line a, b: why -->\nx\n");

  it("keeps what another line or another rule says, and notes which rules it silenced", () => {
    const found = [finding("a", 2), finding("a", 3), finding("c", 2)];
    const applied = applySuppressions(found, suppression === undefined ? [] : [suppression]);
    expect(applied.diagnostics).toEqual([found[1], found[2]]);
    expect(applied.suppressions.map(({ silenced }) => silenced)).toEqual([["a"]]);
  });
});

function finding(rule: string, line: number): Diagnostic {
  const start = { line, column: 1, offset: 0 };
  return {
    rule,
    severity: "error",
    message: "",
    span: { file: "plan.md", start, end: start },
    certainty: "stated",
    fingerprint: "",
  };
}

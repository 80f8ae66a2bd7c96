import { expect, test } from "vitest";
import { parseFrontMatter } from "../../src/parse/front-matter.ts";
import { createSource } from "../../src/source/source.ts";

function read(yaml: string) {
  const text = `---\n${yaml}\n---\n\n# 计划\n`;
  return parseFrontMatter(createSource("plan.md", text, "markdown"), { start: 4, end: 4 + yaml.length + 1 });
}

const told = (yaml: string) =>
  read(yaml).faults.map(
    ({ code, params, position: { start } }) =>
      `${start.line}:${start.column} ${code} ${JSON.stringify(params)}`,
  );

test("all that a plan can say of itself, each where it stands", () => {
  const { value, faults } = read(
    "plan: ops\ntitle: '运营计划'\nperiod: 2025\nowner: 运营部\nparent: company\nprofile: operations\ncurrency: USD\nlanguage: zh-CN\ntags: [a, b]",
  );
  expect(faults).toEqual([]);
  expect(value).toMatchObject({
    plan: { text: "ops" },
    title: { text: "运营计划", position: { start: { line: 3, column: 8 } } },
    period: { text: "2025", position: { start: { line: 4, column: 9 } } },
    owner: { text: "运营部" },
    parent: { text: "company" },
    profile: { text: "operations" },
    currency: { text: "USD" },
    language: "zh-CN",
    tags: [{ text: "a" }, { text: "b" }],
  });
});

test("a redacted year is kept apart from periods that can be reckoned with", () => {
  const { value, faults } = read("period: 20xx");
  expect(faults).toEqual([]);
  expect(value).toEqual({ redactedPeriod: expect.objectContaining({ text: "20xx" }) as unknown, tags: [] });
});

test.each([
  ["onwer: 王", '2:1 unknown-key {"key":"onwer","suggestion":"owner"}'],
  ["plan: a\ntasks: [a]", '3:1 unknown-key {"key":"tasks"}'],
  ["period: 上半年", '2:9 wrong-type {"key":"period","expected":"period","actual":"text"}'],
  ["plan: a\nplan: b", '3:1 duplicate-key {"key":"plan"}'],
  ['title: "计划', '2:10 truncated {"detail":"unclosed-quote"}'],
])("%s is a fault at its place in the file", (yaml, expected) => {
  expect(told(yaml)).toEqual([expected]);
});

test("nothing between the lines says nothing", () => {
  expect(read("")).toEqual({ value: { tags: [] }, faults: [] });
});

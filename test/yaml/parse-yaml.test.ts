import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYamlPackage, stringify } from "yaml";
import { parseYaml } from "../../src/parse/yaml.ts";
import { sourceRange, type YamlNode, type YamlScalar } from "../../src/parse/yaml/tree.ts";
import { createSource } from "../../src/source/source.ts";

function parse(text: string) {
  return parseYaml(createSource("plan.yaml", text, "yaml"));
}

function plain(node: YamlNode): unknown {
  if (node.type === "scalar") return node.text;
  if (node.type === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

function scalarAt(text: string, key: string): YamlScalar {
  const root = parse(text).value[0];
  const value =
    root?.type === "map" ? root.entries.find((entry) => entry.key.text === key)?.value : undefined;
  if (value?.type !== "scalar") throw new Error(`no scalar under ${key}`);
  return value;
}

/** What stands in the source for the words found in a scalar's text. */
function sourceOf(text: string, key: string, words: string): string {
  const scalar = scalarAt(text, key);
  const at = scalar.text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return text.slice(...sourceRange(scalar, at, at + words.length));
}

describe("scalars lead back to the source", () => {
  test.each([
    ["plain", "total: 共60万元 # 全年", "60万元", "60万元"],
    ["plain over two lines", "total: 共计\n  60万元", "60万元", "60万元"],
    ["a fold inside the words", "total: 共 60\n  万元", "60 万元", "60\n  万元"],
    ["single quotes", "total: 'it''s 60万元'", "60万元", "60万元"],
    ["a doubled quote", "total: 'it''s 60万元'", "'", "''"],
    ["double quotes", 'total: "共60万元"', "60万元", "60万元"],
    ["an escape before", 'total: "\\u5171 60万元"', "60万元", "60万元"],
    ["an escape inside", 'total: "共60\\u4e07元"', "60万元", "60\\u4e07元"],
    ["an escape at the end", 'total: "共60万\\u5143"', "60万元", "60万\\u5143"],
    ["an astral escape", 'total: "\\U0001F600 60万元"', "60万元", "60万元"],
    ["an escaped line end", 'total: "共\\\n   60万元"', "60万元", "60万元"],
    ["a literal block", "total: |\n  共\n\n  计 60万元\n", "60万元", "60万元"],
    ["a folded block", "total: >-\n  共计\n  60万元\n", "60万元", "60万元"],
    ["a block with an indent of its own", "total: |2\n    共 60万元\n  以上\n", "60万元", "60万元"],
    ["CRLF in a block", "total: |\r\n  共计\r\n  60万元\r\n", "60万元", "60万元"],
    ["CRLF in quotes", 'total: "共计\r\n  60万元"', "60万元", "60万元"],
  ])("%s", (_, text, words, expected) => {
    expect(sourceOf(text, "total", words)).toBe(expected);
  });

  test("whatever the style, and whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("万元60 \n'\"\\#:-|>&*!%@`{}[],?~\t某😀")),
    });
    const style = fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED");
    fc.assert(
      fc.property(text, style, fc.integer({ min: 20, max: 60 }), (value, defaultStringType, lineWidth) => {
        const yaml = stringify({ total: value }, { defaultStringType, lineWidth } as object);
        const scalar = scalarAt(yaml, "total");
        // Not every style can hold every text: what counts is what the package itself reads back.
        expect({ total: scalar.text }).toEqual(parseYamlPackage(yaml, { schema: "failsafe" }));
        for (let i = 0; i < scalar.text.length; i++) {
          const unit = scalar.text.charAt(i);
          if (!/[万元60某]/.test(unit)) continue;
          expect(yaml.slice(...sourceRange(scalar, i, i + 1))).toBe(unit);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what does not parse is a fault with a place, and the rest is read", () => {
  test.each([
    ["an open quote", 'title: 计划\nowner: "业务部', "2:11 truncated unclosed-quote", { title: "计划" }],
    ["an open list", "title: 计划\ntags: [a, b", "2:11 truncated unclosed-bracket", { tags: ["a", "b"] }],
    ["an open map", "a: {b: 1, c: 2", "1:14 truncated unclosed-bracket", { a: { b: "1", c: "2" } }],
    ["a key cut off", "title: 计划\ntas", "2:1 truncated missing-colon", { title: "计划" }],
    [
      "a line without a colon",
      "title: 计划\ntasks\nowner: 王",
      "2:1 syntax missing-colon",
      { title: "计划" },
    ],
    ["an indent that fits nothing", "a:\n  - b: 1\n c: 2", "3:1 syntax indent", { a: [{ b: "1" }], c: "2" }],
    ["a tab as indent", "a:\n\t- 1", "2:1 syntax tab-indent", {}],
    ["two colons in a line", "total: 一: 二", "1:8 syntax nested-mapping", {}],
    ["a value that begins with @", "owner: @张三", "1:8 syntax reserved-character", { owner: "@张三" }],
    ["an escape that is none", 'owner: "\\q"', "1:9 syntax escape", {}],
    ["an alias of nothing", "a: *b", "1:4 syntax unknown-alias", { a: "" }],
    ["a key twice", "total: 1\ntotal: 2", "2:1 duplicate-key", { total: "1" }],
    ["a list for a key", "? [a]\n: 1\nb: 2", "1:3 wrong-type", { b: "2" }],
  ])("%s", (_, text, fault, expected) => {
    const { value, faults } = parse(text);
    const [first] = faults;
    const { line, column } = first?.position.start ?? { line: 0, column: 0 };
    const detail = first?.params.detail;
    expect(`${line}:${column} ${first?.code ?? ""}${detail === undefined ? "" : ` ${detail}`}`).toBe(fault);
    expect(value.map(plain)[0]).toMatchObject(expected);
  });

  test("several documents are several trees", () => {
    expect(parse("---\nplan: a\n---\nplan: b\n").value.map(plain)).toEqual([{ plan: "a" }, { plan: "b" }]);
  });

  test("nothing but comments is no document", () => {
    expect(parse("# 还没有写\n")).toEqual({ value: [], faults: [] });
  });

  test("front matter keeps the positions of its file", () => {
    const text = "---\ntitle: 计划\nperiod: 2025\n---\n# 计划\n";
    const { value } = parseYaml(createSource("plan.md", text, "markdown"), {
      start: 4,
      end: text.indexOf("---\n#"),
    });
    const root = value[0];
    expect(root?.type === "map" && root.entries[1]?.value.position.start).toEqual({
      line: 3,
      column: 9,
      offset: 22,
    });
  });
});

describe("hostile input", () => {
  test.each([
    ["open brackets", "[".repeat(100_000)],
    ["open braces", "{a: ".repeat(20_000)],
    ["nested lists", "- ".repeat(20_000)],
    ["nested keys", Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ])("%s are too deep, not a crash", (_, text) => {
    expect(parse(text).faults.map(({ code }) => code)).toContain("too-deep");
  });

  test("aliases that multiply are stopped, once", () => {
    const levels = Array.from("bcdefghij").map((name, i) => {
      const above = "abcdefghi".charAt(i);
      return `${name}: &${name} [${Array<string>(9).fill(`*${above}`).join(", ")}]`;
    });
    const { faults } = parse(`a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${levels.join("\n")}\n`);
    expect(faults.map(({ code }) => code)).toEqual(["too-many-aliases"]);
  });

  test("an alias inside its own anchor is stopped", () => {
    expect(parse("a: &a [*a]").faults.map(({ code }) => code)).toEqual(["too-many-aliases"]);
  });

  test("an alias that stands for something is that thing, where it was written", () => {
    const text = "a: &x 60万元\nb: *x\n";
    expect(parse(text).value.map(plain)).toEqual([{ a: "60万元", b: "60万元" }]);
    expect(sourceOf(text, "b", "60万元")).toBe("60万元");
  });

  test("no text makes it throw, and every fault lies in the text", () => {
    const unit = fc.constantFrom(...Array.from("ab万: \n-\t\"'\\[]{},&*!|>%@`#?~<\r😀\u0000\ufeff"));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        for (const { position } of parse(text).faults) {
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
          expect(position.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

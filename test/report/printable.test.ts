import { describe, expect, it } from "vitest";
import { readAsset } from "../../src/cli/package-files.ts";
import { english } from "../../src/report/labels/en.ts";
import { chinese } from "../../src/report/labels/zh-CN.ts";
import { coverageOf, fontFiles } from "../../src/report/pdf/fonts.ts";
import { makePrintable } from "../../src/report/pdf/printable.ts";

const covers = coverageOf(fontFiles.map(readAsset));
const cut = (rest: number, place: string) => `… ${rest} ${place}`;
const print = (text: string) => makePrintable({ text, file: "a.md", line: 3 }, covers, cut);

describe("the fonts that ship", () => {
  it.each(Array.from("中㛃龘①㈠★≥≤→×√≈–·›「」，。Aé0"))("cover %s", (character) => {
    expect(covers(character.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each(Array.from("𠮷✅☐ا👩"))("lack %s", (character) => {
    expect(covers(character.codePointAt(0) ?? 0)).toBe(false);
  });

  it("cover every word of the report's own", () => {
    for (const labels of [chinese, english]) expect(makePrintable(labels, covers, cut).missing).toEqual([]);
  });
});

describe("makePrintable", () => {
  const cases = [
    ["计划 2025：60万元", "计划 2025：60万元"],
    ["𠮷野家", "[U+20BB7]野家"],
    ["完成✅☐了", "完成[U+2705 U+2610]了"],
    ["👩‍👧", "[U+1F469 U+1F467]"],
    ["abc\u202edef", "abc[U+202E]def"],
    ["a\u0000b", "a[U+0000]b"],
    ['#import "x": * $x$ {{y}} \\input{z}', '#import "x": * $x$ {{y}} \\input{z}'],
    ["\ud800", "[U+D800]"],
  ] as const;
  it.each(cases)("prints %j as %j", (text, printed) => {
    expect(print(text).value.text).toBe(printed);
  });

  it("names a missing character once a file, with the first place it stands at", () => {
    const report = [
      { text: "好", file: "a.md", line: 1 },
      { title: "𠮷", file: "a.md" },
      { text: "𠮷", file: "a.md", line: 2, column: 5 },
      { text: "又是𠮷", file: "a.md", line: 7, column: 1 },
      { text: "𠮷", file: "b.md", line: 9 },
    ];
    expect(makePrintable(report, covers, cut).missing).toEqual([
      { character: "𠮷", code: "U+20BB7", place: { file: "a.md", line: 2, column: 5 } },
      { character: "𠮷", code: "U+20BB7", place: { file: "b.md", line: 9 } },
    ]);
  });

  it("lets a long word be broken, and keeps all of it", () => {
    const { text } = print("W".repeat(100)).value;
    expect(text.replaceAll("\u200b", "")).toBe("W".repeat(100));
    expect(Math.max(...text.split("\u200b").map(({ length }) => length))).toBeLessThanOrEqual(30);
  });

  it("cuts a text that no page could hold, and says how much and where the rest is", () => {
    const { text } = print("长".repeat(100_000)).value;
    expect(text).toBe(`${"长".repeat(1500)}… 98500 a.md:3`);
  });

  it("leaves what entries refer to each other by as it is", () => {
    const report = { id: "𠮷", proofs: ["p1"], text: "𠮷" };
    expect(makePrintable(report, covers, cut).value).toEqual({ id: "𠮷", proofs: ["p1"], text: "[U+20BB7]" });
  });
});

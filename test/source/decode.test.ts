import { describe, expect, it } from "vitest";
import { decode } from "../../src/source/decode.ts";

const text = "一、目标\n全年收入60万元。\n";

describe("decode", () => {
  it("reads UTF-8 and says nothing", () => {
    expect(decode("plan.md", utf8(text))).toMatchObject({ value: { text, encoding: "utf-8" }, faults: [] });
  });

  it("leaves a byte-order mark out of the text, so that offsets do not count it", () => {
    const { value, faults } = decode("plan.md", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text)));
    expect(value).toMatchObject({ text, encoding: "utf-8-bom" });
    expect(faults).toEqual([]);
  });

  it.each([
    ["utf-16le", [0xff, 0xfe], (unit: number) => [unit & 255, unit >> 8]],
    ["utf-16be", [0xfe, 0xff], (unit: number) => [unit >> 8, unit & 255]],
  ] as const)("reads %s by its mark and says so", (encoding, mark, bytesOf) => {
    const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    const { value, faults } = decode("plan.txt", Uint8Array.from([...mark, ...units.flatMap(bytesOf)]));
    expect(value).toMatchObject({ text, encoding });
    expect(faults).toMatchObject([{ rule: "encoding", code: "decoded-as", params: { encoding } }]);
  });

  it("reads GB18030 where that gives Chinese, and says so", () => {
    // 计划：60万元。 in GB18030
    const bytes = [0xbc, 0xc6, 0xbb, 0xae, 0xa3, 0xba, 0x36, 0x30, 0xcd, 0xf2, 0xd4, 0xaa, 0xa1, 0xa3];
    const { value, faults } = decode("plan.txt", Uint8Array.from(bytes));
    expect(value).toMatchObject({ text: "计划：60万元。", encoding: "gb18030" });
    expect(faults).toMatchObject([{ code: "decoded-as", params: { encoding: "gb18030" } }]);
  });

  it("does not take Western text of one byte a character for Chinese", () => {
    const latin1 = [...utf8("Caf"), 0xe9, ...utf8(" and na"), 0xef, ...utf8("ve plans for the year")];
    const { value, faults } = decode("plan.md", Uint8Array.from(latin1));
    expect(value?.encoding).toBe("utf-8");
    expect(faults.map(({ code }) => code)).toEqual(["replacement-character", "replacement-character"]);
  });

  it("keeps a text with one damaged character, and shows where", () => {
    const bytes = [...utf8("全年收入60万"), 0xe5, 0x85, ...utf8("，广告20万元。")];
    const { value, faults } = decode("plan.md", Uint8Array.from(bytes));
    expect(value?.text).toBe("全年收入60万\ufffd，广告20万元。");
    expect(faults).toMatchObject([
      { code: "replacement-character", position: { start: { line: 1, column: 8 } } },
    ]);
  });

  it.each([
    ["a null byte", [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]],
    ["control characters", Array.from({ length: 40 }, (_, i) => 1 + (i % 8))],
  ])("takes a file with %s for no text", (_, bytes) => {
    const { value, faults } = decode("plan.md", Uint8Array.from(bytes));
    expect(value).toBeUndefined();
    expect(faults).toMatchObject([{ rule: "encoding", code: "binary", fatal: true }]);
  });

  it.each(["", " \n\u3000\n"])("says of %j that it is empty", (empty) => {
    const { value, faults } = decode("plan.md", utf8(empty));
    expect(value?.text).toBe(empty);
    expect(faults).toMatchObject([{ rule: "structure", code: "empty-file" }]);
  });

  it.each([
    ["plan.MD", "text", "markdown"],
    ["plan.yml", "text", "yaml"],
    ["plan.txt", "# text", "text"],
    ["-", "---\nplan: a\n---\n\ntext", "markdown"],
    ["-", "# 目标\n\n收入60万元", "markdown"],
    ["-", "| a | b |\n| --- | --- |\n", "markdown"],
    ["-", "plan: a\ntitle: b\n", "yaml"],
    ["-", "一、目标\n收入60万元", "text"],
  ])("takes %s with %j for %s", (file, content, format) => {
    expect(decode(file, utf8(content)).value?.format).toBe(format);
  });
});

function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

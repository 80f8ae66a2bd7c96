import { describe, expect, it } from "vitest";

import { displayWidth, layOut, makeVisible } from "../../src/diagnostics/printers/display-width.ts";

describe("displayWidth", () => {
  it.each([
    ["plan", 4],
    ["计划", 4],
    ["２-３人，", 7 + 2],
    ["e\u0301", 1],
    ["한국", 4],
    ["👨‍👩‍👧", 2],
    ["🇨🇳", 2],
    ["𠮷野家", 6],
    ["\u200b", 0],
    ["a\tb", 5],
    ["合计\t60", 10],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("gives ambiguous characters one column unless told that the terminal gives them two", () => {
    expect(displayWidth("①“…”")).toBe(4);
    expect(displayWidth("①“…”", { ambiguousAsWide: true })).toBe(8);
  });
});

describe("layOut", () => {
  it("covers the text unit by unit", () => {
    const text = "a计👨‍👩‍👧e\u0301\t𠮷";
    const cells = layOut(text);
    expect(cells.map((cell) => text.slice(cell.offset, cell.offset + cell.length)).join("")).toBe(text);
  });
});

describe("makeVisible", () => {
  it("lets nothing through that commands a terminal", () => {
    expect(makeVisible("a\u001b[31mb\u202ec\u0085d\u007f")).toBe("a␛[31mb\ufffdc\ufffdd␡");
  });
});

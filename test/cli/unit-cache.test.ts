import { describe, expect, it } from "vitest";
import { createUnitCache } from "../../src/cli/unit-cache.ts";
import { compile } from "../../src/compile.ts";

const first = Buffer.from("# 计划\n\n总额60万元，其中：甲20万元，乙40万元。\n");
const second = Buffer.from("# 计划\n\n总额60万元，其中：甲20万元，乙30万元。\n");

describe("createUnitCache", () => {
  it("gives the same unit for the same bytes and settings, however they are handed over", () => {
    const cache = createUnitCache();
    const unit = cache.compile("a.md", first, { locale: "en" });
    expect(cache.compile("a.md", Buffer.from(first), { locale: "en" })).toBe(unit);
    expect(unit).toEqual(compile("a.md", first, { locale: "en" }));
  });

  it("compiles again what has changed: the bytes, the settings, the name", () => {
    const cache = createUnitCache();
    const unit = cache.compile("a.md", first, {});
    expect(cache.compile("a.md", second, {})).toEqual(compile("a.md", second, {}));
    expect(cache.compile("a.md", second, { metrics: { 收入: ["总额"] } })).not.toBe(unit);
    expect(cache.compile("b.md", second, {}).file).toBe("b.md");
  });

  it("forgets what nobody asked for since the last time", () => {
    const cache = createUnitCache();
    const [a, b] = [cache.compile("a.md", first, {}), cache.compile("b.md", first, {})];
    cache.sweep();
    expect(cache.compile("a.md", first, {})).toBe(a);
    cache.sweep();
    expect(cache.compile("a.md", first, {})).toBe(a);
    expect(cache.compile("b.md", first, {})).not.toBe(b);
  });
});

import { existsSync, readFileSync } from "node:fs";
import type * as Quantities from "../../src/quantities/index.ts";
import { describe, expect, test } from "vitest";

const DOOR = new URL("../../dist/quantities.js", import.meta.url);
const isBuilt = existsSync(DOOR);
if (!isBuilt) console.log("skipped: dist/ is not built (npm run build)");

const STATIC_IMPORT = /(?:^|[;\s}])(?:import|export)\s*(?:[\w$*{}\s,]*?from\s*)?["']([^"']+)["']/g;

/** Every file that loading the module loads, and every package it asks for. */
function loadedBy(door: URL): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [door];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file.href)) continue;
    files.add(file.href);
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(STATIC_IMPORT)) {
      if (target.startsWith(".")) waiting.push(new URL(target, file));
      else packages.add(target);
    }
  }
  return { files, packages };
}

describe.skipIf(!isBuilt)("the built module", () => {
  test("loads nothing but itself: no package, no Markdown, no YAML", () => {
    const { files, packages } = loadedBy(DOOR);
    expect([...packages].filter((name) => !name.startsWith("node:"))).toEqual([]);
    const bytes = [...files].reduce((sum, file) => sum + readFileSync(new URL(file), "utf8").length, 0);
    expect(bytes).toBeLessThan(400_000);
  });

  test("does what the README shows", async () => {
    const { recognise, parse, format } = (await import(DOOR.href)) as typeof Quantities;
    const { quantities } = recognise("全年签单不低于800万元，每人每月3-5家。");
    expect(
      quantities.map(({ text, kind, low, high, unit, per }) => [text, kind, low, high, unit, per]),
    ).toEqual([
      ["全年", "period", "1", "1", "year", []],
      ["800万元", "money", "8000000", null, "CNY", ["year"]],
      ["每人每月", "period", "1", "1", "month", ["person", "month"]],
      ["3-5家", "count", "3", "5", "家", ["person", "month"]],
    ]);
    const quantity = parse("$1.2 million");
    expect(quantity && format(quantity, { locale: "zh-CN", style: "compact" })).toBe("120万美元");
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runPlan } from "./run-plan.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-glyphs-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("tells a character without a glyph where it stands, once a file", async () => {
  writeFileSync(join(folder, "a.md"), "# 计划\n\n## 重点任务\n\n- 甲𠮷完成走访，乙𠮷跟进（张三，6月底前）\n");
  writeFileSync(join(folder, "b.md"), "# 完成✅\n\n总额60万元。\n");
  const run = await runPlan(["report", ".", "--format", "pdf"], { cwd: folder });
  expect(run.status).toBe(0);
  const told = run.stderr.split("\n").filter((line) => line.includes("missing-glyph"));
  expect(told).toEqual([
    expect.stringMatching(/^a\.md:5:4 warning missing-glyph: .*U\+20BB7/u),
    expect.stringMatching(/^b\.md:1:5 warning missing-glyph: .*U\+2705/u),
  ]);
}, 60_000);

import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Settings } from "../../src/settings.ts";

function compiled(text: string, settings: Settings, file = "plan.md") {
  return compile(file, new TextEncoder().encode(text), settings);
}

describe("own words for section kinds", () => {
  const kinds = (text: string, settings: Settings, file?: string) =>
    compiled(text, settings, file).models.flatMap(({ sections }) =>
      sections.map(({ section }) => section.kind),
    );

  it.each([
    ["一、攻坚方向", { targets: ["攻坚方向"] }, "targets"],
    ["一、攻坚方向", {}, undefined],
    ["War chest", { budget: ["war chest"] }, "budget"],
    // They come before the common ones.
    ["一、工作任务", { duties: ["工作任务"] }, "duties"],
    ["一、经费预算", { duties: ["工作任务"] }, "budget"],
  ] as const)("%s with %j is %s", (heading, sections, kind) => {
    expect(kinds(`# 计划\n\n## ${heading}\n\n内容。\n`, { sections })).toEqual([kind]);
  });

  it("hold in YAML as well", () => {
    const text = "title: 计划\nsections:\n  - title: 攻坚方向\n    text: 内容。\n";
    expect(kinds(text, { sections: { targets: ["攻坚方向"] } }, "plan.yaml")).toEqual(["targets"]);
  });
});

describe("a fiscal year from April", () => {
  const plan = (due: string) =>
    `---\nplan: p\nperiod: 2025\nowner: 业务部\n---\n\n# 计划\n\n## 工作任务\n\n- [ ] 完成招聘20人（完成时限：${due}）\n`;
  const found = (due: string, settings: Settings) =>
    compiled(plan(due), settings)
      .diagnostics.filter(({ rule }) => rule === "date-out-of-period")
      .map(({ message }) => message);
  const fiscalYear = { startMonth: 4, namedAfter: "start" } as const;

  it.each(["2026年2月28日", "2025年4月1日", "2025年第四季度"])("ends in March: %s is in it", (due) => {
    expect(found(due, { fiscalYear })).toEqual([]);
  });

  it("does not begin before April", () => {
    expect(found("2025年3月31日", { fiscalYear })).toHaveLength(1);
    expect(found("2025年3月31日", {})).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { readChecklist, renderGapsMarkdown } from "../../src/report/gaps-markdown.ts";
import type { Gap } from "../../src/report/gaps.ts";
import { buildGaps } from "../../src/report/gaps.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const gaps = buildGaps(sampleWorkspace());

describe("buildGaps", () => {
  it("says what is missing, where and for whom", () => {
    expect(gaps.map(({ rule, plan, owner, file, line }) => [rule, plan, owner, `${file}:${line}`])).toEqual([
      ["empty-section", "website", "运营", "plans/website.md:2"],
      ["missing-deadline", "website", "李四", "plans/website.md:6"], // the task's own owner, not the plan's
      ["placeholder", "branch", null, "plans/branch.md:5"],
    ]);
    expect(gaps[1]?.section).toEqual(["五、业务收入年度总计划"]);
  });

  it("suggests in the language asked for", () => {
    const [chinese] = buildGaps(sampleWorkspace(), "zh-CN");
    const [english] = buildGaps(sampleWorkspace(), "en");
    expect(chinese?.suggestion).toMatch(/\p{Script=Han}/u);
    expect(english?.suggestion).not.toMatch(/\p{Script=Han}/u);
  });
});

describe("renderGapsMarkdown", () => {
  const list = renderGapsMarkdown(gaps, "zh-CN");

  it("writes an open item for each gap, under its plan", () => {
    expect(list.match(/^- \[ \] /gm)).toHaveLength(3);
    expect(list.match(/^## .*/gm)).toEqual(["## 网站运营计划", "## 支行运营计划"]);
    expect(list).toContain("（plans/website.md:6）<!-- plan-gap:");
  });

  it("says so when there are none", () => {
    expect(renderGapsMarkdown([], "en")).toContain("No gaps were found.");
  });

  it("keeps ticks and notes when it is written again, by fingerprint and not by place", () => {
    const worked = list.replace(/- \[ \] (.*missing-deadline.*)\n/, "- [x] $1\n  已请李四补上\n");
    const moved = gaps.map((gap) => ({ ...gap, line: gap.line + 10 }));
    const again = renderGapsMarkdown(moved, "zh-CN", readChecklist(worked));
    expect(again).toMatch(/- \[x\] .*missing-deadline.*plans\/website\.md:16.*\n {2}已请李四补上\n/);
    expect(again.match(/- \[x\]/g)).toHaveLength(1);
    expect(renderGapsMarkdown(moved, "zh-CN", readChecklist(again))).toBe(again);
  });

  it("drops what was filled in", () => {
    const ticked = readChecklist(list.replaceAll("[ ]", "[X]"));
    expect(renderGapsMarkdown(gaps.slice(1), "zh-CN", ticked)).not.toContain("empty-section");
  });

  it("reads lists with Windows line ends", () => {
    const ticked = readChecklist(list.replaceAll("[ ]", "[x]").replaceAll("\n", "\r\n"));
    expect([...ticked.values()].every(({ isTicked }) => isTicked)).toBe(true);
    expect(ticked.size).toBe(3);
  });

  it("lets no words of a plan pass for markup, or for another item's comment", () => {
    const [gap] = gaps;
    if (gap === undefined) throw new Error("believed that the sample has gaps");
    const hostile: Gap = { ...gap, what: "a\n- [x] b <!-- plan-gap:stolen --> **c** [d](e)" };
    const text = renderGapsMarkdown([hostile], "en");
    expect(text.match(/^- \[/gm)).toHaveLength(1);
    expect([...readChecklist(text).keys()]).toEqual([gap.fingerprint]);
    expect(text).toContain("\\*\\*c\\*\\* \\[d\\](e)");
  });
});

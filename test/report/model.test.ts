import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/model.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const report = buildReport(sampleWorkspace());

describe("buildReport", () => {
  it("counts plans, proofs and findings", () => {
    expect(report.overview).toMatchObject({
      files: 2,
      failedFiles: [],
      plans: 2,
      tasks: 1,
      gaps: 3,
      proofs: { holds: 3, violated: 1, open: 0, rounding: 0 },
      findings: { error: 1, warning: 3, info: 0 },
    });
    expect(report.plans.map(({ id, findings }) => [id, findings.error, findings.warning])).toEqual([
      ["website", 1, 2],
      ["branch", 0, 1],
    ]);
  });

  it("gives every figure its own words and its place", () => {
    const [split] = report.allocations;
    expect(split?.total).toMatchObject({
      text: "60万元",
      file: "plans/website.md",
      line: 4,
      column: 3,
      endColumn: 7,
      low: "600000",
      unit: "CNY",
    });
  });

  it("judges a split by its proof and shows the share of each part", () => {
    const [split] = report.allocations;
    expect(split?.verdict).toBe("holds");
    expect(split?.parts.map(({ name, share }) => [name?.text, share])).toEqual([
      ["汽车", "33.33"],
      ["房产", "33.33"],
      ["医疗", "20"],
      ["其它", "13.33"],
    ]);
    expect(split?.unallocated).toBeNull();
  });

  it("adds a split up the other way, and says what no column holds", () => {
    const channels = report.allocations[0]?.channels;
    expect(channels?.columns.map(({ name, total }) => [name, total.low])).toEqual([
      ["广告", "200000"],
      ["活动", "200000"],
    ]);
    expect(channels?.unstated?.total).toMatchObject({ low: "200000", text: "20万元" });
    expect(channels?.rows.map(({ unstated }) => unstated?.text ?? null)).toEqual([
      null,
      null,
      "12万元",
      "8万元",
    ]);
  });

  it("leads from a figure to the proofs it takes part in", () => {
    const [quota] = report.quotas;
    const [part] = quota?.parts ?? [];
    expect(quota?.verdict).toBe("holds");
    expect(part?.value.proofs).toEqual(quota?.proofs);
    expect(report.proofs.find(({ id }) => id === quota?.proofs[0])?.statement).toBe(
      "4 × ≥200万元 = ≥800万元",
    );
  });

  it("sums the heads of a section as intervals", () => {
    expect(report.staffing[0]?.heads).toMatchObject({ low: "5", high: "8", text: "5–8人" });
  });

  it("sets contradictions apart from gaps", () => {
    expect(report.contradictions.map(({ rule }) => rule)).toEqual(["complement-mismatch"]);
    expect(report.gaps.map(({ rule }) => rule)).toEqual(["empty-section", "missing-deadline", "placeholder"]);
  });

  it("lists each number of a plan once, in the order of the text", () => {
    const offsets = report.numbers.map(({ plan, line, column }) => [plan, line, column].join(":"));
    expect(new Set(offsets).size).toBe(offsets.length);
    expect(report.numbers[0]?.text).toBe("60万元");
  });

  it("speaks the language of most plans unless told otherwise", () => {
    expect(report.locale).toBe("zh-CN");
    expect(buildReport(sampleWorkspace(), { locale: "en" }).locale).toBe("en");
  });

  it("is the same for the same workspace", () => {
    expect(JSON.stringify(buildReport(sampleWorkspace()))).toBe(JSON.stringify(report));
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

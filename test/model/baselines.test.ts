import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const told = (text: string) => linesOf(text).filter((line) => /^(?:growth|difference|share)/u.test(line));

describe("changes from a line that is the baseline", () => {
  it.each([
    [
      "what is saved, in percent of the first line",
      table(
        "Option ; Monthly cost ; Savings vs current",
        "Current ; $4,200 ; —",
        "Plan A ; $3,150 ; 25%",
        "Plan B ; $2,940 ; 30%",
      ),
      "growth holds 30% = ($4,200 − $2,940) ÷ $4,200",
    ],
    [
      "how much faster, 基线 named among the rows",
      table("方案 ; 耗时（秒） ; 提升", "缓存 ; 8.0 ; 36%", "基线 ; 12.5 ; -", "批量 ; 5.0 ; 60%"),
      "growth holds 36% = (12.5 − 8.0) ÷ 12.5",
    ],
    [
      "up and down, with signs",
      table(
        "Config ; Throughput ; vs baseline",
        "Baseline ; 1,200 ; -",
        "Tuned ; 1,500 ; +25%",
        "Batched ; 1,980 ; +65%",
        "Async ; 1,080 ; -10%",
      ),
      "growth holds -10% = (1,080 − 1,200) ÷ 1,200",
    ],
    [
      "in amounts",
      table(
        "方案 ; 费用（元） ; 较现状节省（元）",
        "现状 ; 12,600 ; 0",
        "方案一 ; 10,350 ; 2,250",
        "方案二 ; 9,180 ; 3,420",
      ),
      "difference holds 2,250元 = 12,600元 − 10,350元",
    ],
  ])("are found: %s", (_, text, line) => {
    expect(told(text)).toContain(line);
  });

  it("hold a line to what the others show", () => {
    const text = table(
      "Version ; p95 (ms) ; Improvement",
      "v1 ; 480 ; baseline",
      "v2 ; 312 ; 35%",
      "v3 ; 240 ; 50%",
      "v4 ; 120 ; 78%",
    );
    expect(told(text)).toContain("growth violated 78% = (480 − 120) ÷ 480");
  });

  it.each([
    [
      "from line to line",
      table(
        "Version ; p95 (ms) ; Improvement",
        "v1 ; 480 ; -",
        "v2 ; 312 ; 35%",
        "v3 ; 234 ; 25%",
        "v4 ; 180 ; 23%",
      ),
    ],
    [
      "measured otherwise",
      table(
        "Option ; Monthly cost ; Energy saved",
        "Current ; $4,200 ; —",
        "Plan A ; $3,150 ; 12%",
        "Plan B ; $2,940 ; 41%",
      ),
    ],
    [
      "of two baselines",
      table(
        "Plan ; Cost ; Saving",
        "Current A ; 420 ; -",
        "New A ; 300 ; 20%",
        "Current B ; 900 ; -",
        "New B ; 630 ; 31%",
      ),
    ],
  ])("are not taken for those %s", (_, text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
});

describe("what an investment brings", () => {
  it("is told beyond its cost, or with it", () => {
    const rows = [
      "Robot ; $150,000 ; $60,000",
      "Software ; $90,000 ; $75,000",
      "Training ; $33,000 ; $30,000",
    ];
    const text = (rates: readonly string[]) =>
      table("Investment ; Gain ; Cost ; ROI", ...rows.map((row, at) => `${row} ; ${rates[at] ?? ""}`));
    expect(told(text(["150%", "20%", "10%"]))).toContain("growth holds 20% = ($90,000 − $75,000) ÷ $75,000");
    expect(told(text(["250%", "120%", "110%"]))).toContain("share holds 120% = $90,000 ÷ $75,000");
  });
});

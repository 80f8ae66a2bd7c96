import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const off = (text: string) => relationLines(text).filter((line) => line.includes("violated"));

/** Tables of web pages whose spans were lost on the way to Markdown. */
describe("rows that moved to the left", () => {
  const staff = (last: string) =>
    [
      "| 项目 | 专职 | 兼职 | | | |",
      "|---|---|---|---|---|---|",
      "| 人数 | 比例(%) | 人数 | 比例(%) | | |",
      "| 总计 | 400 | / | 80 | / | |",
      "| 职级 | 高级 | 60 | 15 | 8 | 10 |",
      "| 中级 | 180 | 45 | 24 | 30 | |",
      `| 初级 | ${last} | 36 | 60 | |`.replace("| 36", "| 35 | 36"),
      "| 其他 | 20 | 5 | 12 | 15 | |",
    ].join("\n");

  it("stand under their heads again", () => {
    const lines = relationLines(staff("140"));
    expect(lines).toContain("sum violated 80 = 8 + 24 + 36 + 12 @4:18".replace("violated", "holds"));
    expect(lines).toContain("share holds 45% = 180 ÷ 400 @6:14");
    expect(lines.filter((line) => line.includes("violated"))).toEqual(["share violated 60% = 36 ÷ 80 @7:24"]);
  });

  it("are held to their totals there", () => {
    expect(off(staff("150"))).toContain("sum violated 400 = 60 + 180 + 150 + 20 @4:8");
  });

  it("leave a head with the columns that its words come back for", () => {
    const text = [
      "| 业务 | 7-9月 | 本年累计 | 上年累计 | 同比增减 | | |",
      "|---|---|---|---|---|---|---|",
      "| | 个数 | 金额 | 个数 | 金额 | 金额 | |",
      "| 施工 | 1,120 | 2,241.30 | 3,504 | 8,102.60 | 7,800.10 | 3.88% |",
      "| 港口 | 120 | 141.20 | 404 | 702.50 | 690.00 | 1.81% |",
      "| 道路 | 1,000 | 2,100.10 | 3,100 | 7,400.10 | 7,110.10 | 4.08% |",
      "| 设计 | 402 | 80.50 | 1,307 | 310.40 | 402.70 | -22.92% |",
      "| 合计 | 1,522 | 2,321.80 | 4,811 | 8,413.00 | 8,202.80 | 2.56% |",
    ].join("\n");
    const lines = relationLines(text);
    expect(lines).toContain("growth rounding 3.88% = (8,102.60 − 7,800.10) ÷ 7,800.10 @4:57");
    expect(lines).toContain("sum holds 8,413.00 = 8,102.60 + 310.40 @8:35");
    expect(off(text)).toEqual([]);
  });

  it.each([
    [
      "a total among running numbers",
      "| 期 | 本金 | 利息 | 余额 |\n|---|---|---|---|\n| 1 | 50 | 6 | 550 |\n| 2 | 50 | 5 | 500 |\n| 合计 | 100 | 11 | |",
    ],
    [
      "rows that end early",
      "| 项 | 说明 | 数 | 额 |\n|---|---|---|---|\n| 甲 | 新 | 2 | 30 |\n| 乙 | 旧 | 4 | |\n| 丙 | 旧 | | |",
    ],
  ])("does not move %s", (_, text) => {
    expect(off(text)).toEqual([]);
  });
});

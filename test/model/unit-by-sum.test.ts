import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const table = (head: string, ...rows: readonly string[]) =>
  [head, head.replace(/[^|]+/gu, " --- "), ...rows].map((row) => `| ${row} |`).join("\n");

/** Of a total whose head names the unit, the columns beside it that make it are told in it. */
describe("units of columns that make one with a unit", () => {
  it("reads quarters beside a budget", () => {
    const text = table(
      "项目 | 预算（万元） | 一季度 | 二季度 | 三季度 | 责任人",
      "展厅改造 | 260 | 90 | 110 | 60 | 周工",
      "系统升级 | 330 | 120 | 120 | 90 | 吴工",
      "设备更新 | 180 | 70 | 110 | | 郑工",
      "库房搬迁 | 95 | 20 | 40 | 35 | 王工",
      "人员培训 | 64 | 18 | 22 | 34 | 冯工",
    );
    expect(relationLines(text).filter((line) => !line.includes("holds"))).toEqual([
      "sum violated 64万元 = 18万元 + 22万元 + 34万元 @7:10",
    ]);
    expect(relationLines(text)).toHaveLength(5);
  });

  it("reads sources of money before their total", () => {
    const text = table(
      "Project | Grant | Own funds | Loan | Total ($k)",
      "Roof | 40 | 25 | 60 | 125",
      "Yard | 15 | 10 | 30 | 55",
      "Hall | 80 | 35 | 90 | 208",
    );
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([
      expect.stringContaining("208") as string,
    ]);
  });

  it.each([
    [
      "prices beside pieces",
      table("物品 | 单价（元） | 一月 | 二月", "纸 | 20 | 12 | 8", "笔 | 3 | 40 | 30", "墨 | 90 | 2 | 3"),
    ],
    [
      "one row that happens to come out",
      table("组 | 费用（元） | 甲 | 乙", "一 | 30 | 10 | 20", "二 | 50 | 9 | 7"),
    ],
    ["shares", table("区 | 占比（%） | 甲 | 乙", "东 | 30 | 10 | 20", "西 | 50 | 20 | 30")],
  ])("lends nothing to %s", (_, text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

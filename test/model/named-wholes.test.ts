import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

function shares(...rows: readonly string[]): readonly string[] {
  const [head = "", ...body] = rows;
  const table = [head, head.replace(/[^|]+/gu, " --- "), ...body].join("\n");
  return relationLines(`# 利润\n\n${table}\n`)
    .filter((line) => line.startsWith("share"))
    .map((line) => line.replace(/ @.*$/u, ""));
}

describe("shares of the row that a head names", () => {
  it("in each pair of columns", () => {
    expect(
      shares(
        "| 项目 | 本期金额 | 占营业收入的比重% | 上年金额 | 占营业收入的比重% |",
        "| 营业收入 | 1,250.00 | - | 1,000.00 | - |",
        "| 销售费用 | 84.00 | 6.72% | 70.00 | 7.00% |",
        "| 管理费用 | 62.50 | 5.50% | 45.00 | 4.50% |",
        "| 净利润 | 105.00 | 8.40% | 92.00 | 9.20% |",
      ),
    ).toEqual([
      "share holds 6.72% = 84.00 ÷ 1,250.00",
      "share holds 7.00% = 70.00 ÷ 1,000.00",
      "share violated 5.50% = 62.50 ÷ 1,250.00",
      "share holds 4.50% = 45.00 ÷ 1,000.00",
      "share holds 8.40% = 105.00 ÷ 1,250.00",
      "share holds 9.20% = 92.00 ÷ 1,000.00",
    ]);
  });

  it("wherever that row stands", () => {
    expect(
      shares(
        "| Item | Amount | % of net sales |",
        "| Rent | $126 | 15.0% |",
        "| Staff | $210 | 26.0% |",
        "| Net sales | $840 | |",
        "| Ads | $42 | 5.0% |",
      ),
    ).toEqual([
      "share holds 15.0% = $126 ÷ $840",
      "share violated 26.0% = $210 ÷ $840",
      "share holds 5.0% = $42 ÷ $840",
    ]);
  });

  it("and of no other", () => {
    expect(
      shares(
        "| 项目 | 金额 | 占总资产的比重 |",
        "| 存货 | 84 | 16% |",
        "| 应收账款 | 62 | 31% |",
        "| 现金 | 105 | 27% |",
      ),
    ).toEqual([]);
  });
});

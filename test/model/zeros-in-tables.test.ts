import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

/** Formulas over columns and rows that are mostly zeros and ones, of which single lines show little. */

const listed: readonly (readonly [name: string, text: string, line: string])[] = [
  [
    "坏账准备 of the oldest only",
    table(
      "账龄 ; 账面余额 ; 坏账准备 ; 账面价值",
      "一年以内 ; 318,204.60 ; 0 ; 318,204.60",
      "一至两年 ; 96,450.15 ; 0 ; 96,450.15",
      "三年以上 ; 72,300.00 ; 72,300.00 ; 0",
    ),
    "difference holds 96,450.15 = 96,450.15 − 0",
  ],
  [
    "bare zeros below amounts with their unit",
    table(
      "Item ; Approved ; Spent ; Difference",
      "Venue ; 4,200 USD ; 4,200 USD ; 0",
      "Print ; 1,150 USD ; 1,150 USD ; 0",
      "Travel ; 2,600 USD ; 2,480 USD ; 120 USD",
    ),
    "difference holds 0 = 1,150 USD − 1,150 USD",
  ],
  [
    "nothing paid yet",
    table("Invoice ; Amount ; Paid ; Outstanding", "A-1 ; $1,840 ; $0 ; $1,840", "A-2 ; $965 ; $0 ; $965"),
    "difference holds? $965 = $965 − $0",
  ],
  [
    "one of each",
    table("设备 ; 数量 ; 单价（元） ; 金额（元）", "机柜 ; 1 ; 5,300 ; 5,300", "交换机 ; 1 ; 1,290 ; 1,290"),
    "product holds? 5,300元 = 1 × 5,300元",
  ],
  [
    "a loss of all that was spent",
    table(
      "Item ; Actual",
      "Revenue ; $0.00",
      "Hosting ; $214.30",
      "Ads ; $61.25",
      "Total Expenses ; $275.55",
      "Profit / (Loss) ; −$275.55",
    ),
    "difference holds? −$275.55 = $0.00 − $275.55",
  ],
  [
    "a loss below a total of its costs that is off",
    table(
      "项目 ; 金额（元）",
      "营业收入 ; 5,200",
      "材料成本 ; 1,860",
      "人工费用 ; 2,315",
      "成本费用合计 ; 4,715",
      "利润 ; 485",
    ),
    "difference holds 485元 = 5,200元 − 4,715元",
  ],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  [
    "zeros in a column that nothing is taken from",
    table("站点 ; 库存 ; 破损 ; 备用", "甲 ; 40 ; 0 ; 12", "乙 ; 35 ; 0 ; 9", "丙 ; 51 ; 0 ; 20"),
  ],
  [
    "a slip where all else is zeros: the rows say nothing",
    table("Invoice ; Amount ; Fee ; Note no", "A-1 ; $1,840 ; $0 ; $1,840", "A-2 ; $965 ; $0 ; $900"),
  ],
];

describe("zeros and ones", () => {
  it.each(listed)("%s", (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("%s", (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });
  it("a broken line is told where others show the formula", () => {
    const text = table(
      "账龄 ; 账面余额 ; 坏账准备 ; 账面价值",
      "一年以内 ; 318,204.60 ; 0 ; 318,204.60",
      "一至两年 ; 96,450.15 ; 9,645.00 ; 86,805.15",
      "两至三年 ; 41,200.00 ; 12,360.00 ; 28,840.00",
      "三年以上 ; 72,300.00 ; 36,150.00 ; 36,510.00",
    );
    expect(linesOf(text)).toContain("difference violated 36,510.00 = 72,300.00 − 36,150.00");
  });
});

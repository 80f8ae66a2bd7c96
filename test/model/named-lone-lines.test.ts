import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const wrong = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

describe("a list of two columns whose names leave nothing else to be meant", () => {
  it.each([
    [
      "毛利率",
      table("项目 ; 金额", "营业收入 ; 246,000元", "营业成本 ; 98,400元", "毛利 ; 147,600元", "毛利率 ; 60%"),
      "60%",
      "63%",
    ],
    [
      "net margin",
      table("Item ; Amount", "Revenue ; $52,000", "Net profit ; $6,240", "Net margin ; 12%"),
      "12%",
      "21%",
    ],
    [
      "人均成本",
      table("指标 ; 数值", "总投入 ; 48,000元", "到场人数 ; 320人", "人均成本 ; 150元"),
      "150元",
      "180元",
    ],
    [
      "cost per lead",
      table("Metric ; Value", "Ad spend ; $48,000", "Leads ; 1,600", "Cost per lead ; $30"),
      "$30",
      "$33",
    ],
    [
      "a balance",
      table("项目 ; 数量", "上月结存 ; 1,350", "本月购入 ; 820", "本月领用 ; 975", "本月结存 ; 1,195"),
      "975",
      "795",
    ],
    [
      "a surplus",
      table("项目 ; 金额（万元）", "活动收入 ; 52.6", "活动支出 ; 38.9", "结余 ; 13.7"),
      "13.7",
      "16.7",
    ],
  ])("%s", (_, text, right, slip) => {
    expect(wrong(text)).toEqual([]);
    expect(wrong(text.replace(right, slip))).toHaveLength(1);
  });

  it("but not where one of several may be meant, or another unit", () => {
    expect(
      wrong(
        table(
          "Item ; Amount",
          "Product revenue ; $52,000",
          "Service revenue ; $18,000",
          "Net profit ; $6,240",
          "Net margin ; 11%",
        ),
      ),
    ).toEqual([]);
    expect(wrong(table("指标 ; 数值", "总投入 ; 4.8", "到场人数 ; 320", "人均成本 ; 150"))).toEqual([]);
    expect(
      wrong(table("项目 ; 金额（万元）", "营业收入 ; 52.6", "营业成本 ; 38.9", "净利润 ; 10.3")),
    ).toEqual([]);
  });
});

describe("growth in the row below what grows", () => {
  const years = (middle: string, last: string) =>
    table(
      "项目 ; 2022年 ; 2023年 ; 2024年",
      `产量（万吨） ; 125.0 ; ${middle} ; 161.0`,
      `同比增长 ; — ; 12.0% ; ${last}`,
    );
  it("is held to it", () => {
    expect(wrong(years("140.0", "15.0%"))).toEqual([]);
    expect(wrong(years("140.0", "18.0%"))).toHaveLength(1);
    expect(wrong(years("143.0", "15.0%"))).toHaveLength(2);
  });
});

describe("products with a factor that most lines share", () => {
  it.each([
    [
      "月数",
      table(
        "项目 ; 月费用（元） ; 月数 ; 总费用（元）",
        "房租 ; 8,500 ; 12 ; 102,000",
        "保洁 ; 1,200 ; 12 ; 14,400",
        "宽带 ; 260 ; 12 ; 3,120",
      ),
      "1,200 | 12",
      "1,200 | 15",
    ],
    [
      "餐标",
      table(
        "餐次 ; 人数 ; 餐标（元/人） ; 天数 ; 金额（元）",
        "早餐 ; 60 ; 15 ; 3 ; 2,700",
        "午餐 ; 65 ; 40 ; 3 ; 7,800",
        "晚餐 ; 62 ; 45 ; 2 ; 5,580",
      ),
      "65 | 40",
      "65 | 43",
    ],
    [
      "读数",
      table(
        "月份 ; 期初表数 ; 期末表数 ; 用电量 ; 电价 ; 电费",
        "1月 ; 12,450 ; 13,870 ; 1,420 ; 0.65 ; 923.00",
        "2月 ; 13,870 ; 15,030 ; 1,160 ; 0.65 ; 754.00",
        "3月 ; 15,030 ; 16,510 ; 1,480 ; 0.65 ; 962.00",
      ),
      "16,510",
      "16,810",
    ],
  ])("%s", (_, text, right, slip) => {
    expect(wrong(text)).toEqual([]);
    expect(wrong(text.replace(right, slip))).toHaveLength(1);
  });
});

it("leaves out of a total what 其中 leads, though no mark stands before the others", () => {
  const staff = ["在岗职工 ; 486", "其中：管理人员 ; 62", "技术人员 ; 118", "离退休人员 ; 173"];
  expect(linesOf(table("项目 ; 人数", ...staff, "合计 ; 659"))).toEqual(["sum holds 659 = 486 + 173"]);
});

import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const listed: readonly (readonly [name: string, text: string, line: string])[] = [
  [
    "a growth in points among growths",
    table(
      "指标 ; 上年 ; 本年 ; 增长（%）",
      "产值（万元） ; 1,250 ; 1,380 ; 10.4",
      "销量（台） ; 640 ; 702 ; 9.7",
      "满意率（%） ; 82.00 ; 84.10 ; 2.1",
    ),
    "difference holds? 2.1% = 84.10% − 82.00%",
  ],
  [
    "heads among growths",
    table(
      "KPI ; June ; May ; Change",
      "Revenue ; $52,300 ; $48,100 ; +8.7%",
      "Margin ; $20,100 ; $18,900 ; +6.3%",
      "Headcount ; 41 ; 38 ; +3",
    ),
    "difference holds? 3 = 41 − 38",
  ],
  [
    "shares of one whole beside the amounts that make one another",
    table(
      "Item ; USD ; Of revenue",
      "Revenue ; $8,400 ; 100%",
      "Hosting costs ; $612 ; 7.3%",
      "Support costs ; $1,890 ; 22.5%",
      "Total costs ; $2,502 ; 29.8%",
      "Net profit ; $5,898 ; 70.2%",
    ),
    "difference holds? 70.2% = 100% − 29.8%",
  ],
  [
    "what each line makes of its weight",
    table(
      "工作 ; 权重 ; 完成 ; 折算进度",
      "设计 ; 30% ; 90% ; 27.0%",
      "开发 ; 50% ; 60% ; 30.0%",
      "测试 ; 20% ; 15% ; 3.0%",
      "合计 ; 100% ; — ; 63.0%",
    ),
    "sum violated 63.0% = 27.0% + 30.0% + 3.0%",
  ],
  [
    "what it makes of a score",
    table(
      "Criterion ; Weight ; Ours ; Ours × Weight",
      "Speed ; 40% ; 8.5 ; 3.40",
      "Cost ; 35% ; 9.0 ; 3.15",
      "Support ; 25% ; 7.0 ; 1.75",
      "Total ; 100% ; — ; 8.30",
    ),
    "sum holds 8.30 = 3.40 + 3.15 + 1.75",
  ],
  [
    "the one column is last year's",
    table("项目 ; 上年（万元）", "工资 ; 110", "办公 ; 40", "培训 ; 18", "合计 ; 175"),
    "sum violated 175万元 = 110万元 + 40万元 + 18万元",
  ],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  [
    "growths of parts and of their total",
    table("项目 ; 金额 ; 增长", "工资 ; 120 ; 10.0", "办公 ; 35 ; 5.5", "合计 ; 155 ; 15.5"),
  ],
  ["growths told as bare numbers", table("单位 ; 同比", "甲 ; 8.3", "乙 ; 4.3", "丙 ; 2.2", "合计 ; 9.7")],
  [
    "a growth that is off and no difference either",
    table(
      "KPI ; June ; May ; Change",
      "Revenue ; $52,300 ; $48,100 ; +8.7%",
      "Margin ; $20,100 ; $18,900 ; +6.3%",
      "Headcount ; 41 ; 38 ; +9",
    ),
  ],
];

describe("lines that tell by how much rather than by what share", () => {
  it.each(listed)("%s", (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("%s", (_, text) => {
    const own = linesOf(text).filter(
      (line) => /violated|^difference|%.* = .*%/u.test(line) && !line.startsWith("growth"),
    );
    expect(own).toEqual([]);
  });
});

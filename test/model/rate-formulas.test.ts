import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Rates worked out in the text, totals looked at line by line, and figures that were written to other places. */
const told: readonly (readonly [text: string, line: string])[] = [
  ["Savings rate = (9,500 / 40,000) x 100 = 24.75%.", "share violated 9,500 ÷ 40,000 = 24.75%"],
  ["Savings rate = (9,500 / 40,000) x 100 = **23.75%**.", "share holds 9,500 ÷ 40,000 = 23.75%"],
  ["完成率：45 ÷ 60 × 100% = 70%", "share violated 45 ÷ 60 = 70%"],
  ["完成率：（45÷60）×100=75%", "share holds 45 ÷ 60 = 75%"],
  [
    "接待费支出3.05万元，年初预算为3万元，差值为0.15万元。",
    "difference violated 3.05万元 − 3万元 = 0.15万元",
  ],
  [
    "全市重点项目完成投资612.4亿元。其中省重点项目完成投资270亿元。\n\n分行业来看，工业项目301.5亿元；农业项目90.6亿元；服务业项目220.3亿元。",
    "sum holds 301.5亿元 + 90.6亿元 + 220.3亿元 = 612.4亿元",
  ],
  [
    "- （一）全镇总收入6240万元，比上年增收530万元，其中：\n  - 预算内收入3866万元，增长12%。\n  - 补助收入536万元。\n  - 基金收入1992万元。\n",
    "sum violated 6240万元 = 3866万元 + 536万元 + 1992万元",
  ],
];

const silent: readonly string[] = [
  "Growth = (9,500 - 8,000) / 8,000 x 100 = 18.75%.",
  "A score of 45 / 60 x 90 = 70%.",
  "毛利率=(500-320)/500×100%=36%",
  // Some of the whole, or others besides.
  "全镇总收入6240万元，比上年增收530万元，其中：\n\n- 预算内收入3866万元，增长12%。\n- 补助收入536万元。\n- 基金收入1700万元。\n",
  "全市重点项目完成投资606.4亿元。\n\n分行业来看，工业项目301.5亿元；农业项目90.6亿元；服务业项目220.3亿元。",
];

describe("rates and totals that are worked out", () => {
  it.each(told)("%s", (text, expected) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*/u, ""))).toContain(expected);
  });
  it.each(silent)("says nothing loud of %s", (text) => {
    expect(relationLines(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

/** One figure by another of many makes what is told in one digit, or of one line, often enough by chance. */
describe("rates in statements of many rows", () => {
  const statement = [
    "| 2023 (by quarter) | 1 | 2 | 3 | 4 |",
    "|---|---|---|---|---|",
    "| Revenue | $6,269 | $8,419 | $8,798 | $9,904 |",
    "| Cost of revenue | 691 | 630 | 982 | 938 |",
    "| Operating expenses | 6,050 | 6,365 | 7,132 | 7,033 |",
    "| Operating income (loss) | (472) | 1,424 | 684 | 1,933 |",
    "| Other income, net | 45 | 57 | 129 | 101 |",
    "| Net income (loss) | (427) | 1,481 | 813 | 2,034 |",
    "| Basic income (loss) per share | (0.02) | 0.06 | 0.03 | 0.42 |",
    "| Shares used in calculating net income (loss) per share | 22,377 | 22,786 | 23,024 | 23,522 |",
    "| Diluted income (loss) per share | (0.02) | 0.06 | 0.03 | 0.38 |",
  ].join("\n");
  it("says nothing of figures per share that something else is in", () => {
    const told = relationLines(statement).filter((line) => line.includes(" ÷ ") && !line.includes("?"));
    expect(told).toEqual([]);
  });

  it("only supposes what a rate among single figures is made of", () => {
    const facts =
      "| Item | Value |\n|---|---|\n| Share price | $80 |\n| Debt | 500 |\n| Cash | 200 |\n| Net income | 60 |\n| Tax rate | 25% |\n| Capex | 40 |\n| Increase in NWC | 10 |";
    expect(relationLines(facts).filter((line) => line.includes("25%") && !line.includes("?"))).toEqual([]);
  });

  it("adds no changes in percent below amounts that add up", () => {
    const years =
      "| 年度 | 合计 | 出国 | 接待 | 用车 |\n|---|---|---|---|---|\n| 2015年 | 1840 | 90 | 900 | 850 |\n| 2016年 | 1664 | 12 | 856 | 796 |\n| 增减% | -9.57 | -86.67 | -4.89 | -6.35 |\n| 占比 | 100% | 0.7% | 51.4% | 47.8% |";
    const told = relationLines(years).map((line) => line.replace(/ @.*/u, ""));
    expect(told.filter((line) => line.includes("violated"))).toEqual([]);
    expect(told).toContain("sum holds 1664 = 12 + 856 + 796");
  });

  it("takes no sum that is one of its parts for wrong, where blanks were lost", () => {
    const torn =
      "| Unit | Entry | Item | 2021 | 2022 | 2023 |\n|---|---|---|---|---|---|\n| 601 | Expense | Grants | (28,366) | (140,883) | (331,000) |\n| 601 | Expense | Pass through | (80,000) | (100,000) | (180,000) |\n| 601 | Expense Total | Pass through | (108,366) | (240,883) | (331,000) |";
    expect(relationLines(torn).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });

  it("still holds a rate of few columns to them", () => {
    const rates =
      "| Team | Won | Offers | Success rate |\n|---|---|---|---|\n| A | 125 | 500 | 25.0% |\n| B | 210 | 700 | 30.0% |\n| C | 99 | 900 | 12.0% |";
    expect(relationLines(rates).map((line) => line.replace(/ @.*/u, ""))).toContain(
      "share violated 12.0% = 99 ÷ 900",
    );
  });
});

import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

/** Lists side by side in one table, figures told by the day and by the year, and heads that say what was multiplied by. */

const accounts = table(
  " 收入 | 金额 | 支出 | 金额 | 百分比 ",
  " 上月结余 | 52,310 | 食材 | 61,845 | 72.04% ",
  " 餐费 | 64,200 | 燃气 | 9,120 | 10.62% ",
  " 补助 | 8,460 | 人工 | 14,880 | 17.33% ",
  " | | 支出合计 | 85,845 | 100.00% ",
  " 本月合计 | 72,660 | 本月结余 | 39,125 | 31.31% ",
  " 合计 | 124,970 | 合计 | 124,970 | ",
);

const listed: readonly (readonly [name: string, text: string, line: string])[] = [
  ["the total of the month, of one side", accounts, "sum holds 72,660 = 64,200 + 8,460"],
  ["all of one side", accounts, "sum holds 124,970 = 52,310 + 72,660"],
  ["shares of a whole that stands amid the lines", accounts, "share rounding 72.04% = 61,845 ÷ 85,845"],
  [
    "by the month and by the year of a day, beside another list",
    table(
      " 投入 | 金额 | 预估 | 收益 ",
      " 设备 | 42,000元 | 日营业额 | 1,850元 ",
      " 装修 | 36,500元 | 月营业额 | 55,500元 ",
      " 合计 | 78,500元 | 年营业额 | 675,250元 ",
      " 面积 | 45㎡ | | ",
    ),
    "product holds 55,500元 = 1,850元 × 30",
  ],
  [
    "periods in brackets behind the names of rows",
    table(
      " 成本项 | 原方案 | 新方案 ",
      " 人力 | ¥42,000 | ¥25,000 ",
      " 机房（月） | ¥2,600 | ¥850 ",
      " 机房（年） | ¥31,200 | ¥10,200 ",
    ),
    "product holds ¥10,200 = ¥850 × 12",
  ],
  [
    "one of them wrong",
    table(
      " Item | Now | Later ",
      " Hosting (monthly) | $1,450 | $865 ",
      " Hosting (annual) | $17,400 | $10,830 ",
    ),
    "product violated $10,830 = $865 × 12",
  ],
  [
    "a head that names the price",
    table(" 阶段 | 工时 | 成本（¥800/人天） ", " 设计 | 14 人天 | ¥11,200 ", " 开发 | 32 人天 | ¥25,600 "),
    "product holds ¥25,600 = 32人天 × 800",
  ],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  ["what is left, in percent of something else", accounts],
  [
    "owners between two columns of figures",
    table(
      " 部门 | 人数 | 负责人 | 预算 ",
      " 一部 | 12 | 周宁 | 350 ",
      " 二部 | 9 | 何远 | 410 ",
      " 合计 | 21 | | 760 ",
    ),
  ],
  [
    "a year that is not twelve of its months",
    table(" 项目 | 金额 ", " 月租金 | 3,000 ", " 年租金 | 33,000 "),
  ],
];

describe("sides, periods and named factors", () => {
  it.each(listed)("%s", (_, text, line) => {
    expect(linesOf(text).map((each) => each.replace("?", ""))).toContain(line);
  });
  it.each(silent)("says nothing loud of %s", (_, text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

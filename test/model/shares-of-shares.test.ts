import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const fees = table(
  " 去向 | 占成交额 | 占手续费 ",
  " 平台 | 0.45% | 45% ",
  " 渠道 | 0.35% | 35% ",
  " 风险金 | 0.20% | 20% ",
  " 合计 | 1.00% | 100% ",
);

const points = table(
  " 维度 | 内部权重 | 折合分数 ",
  " 机制 | 12% | 1.80 ",
  " 内容 | 28% | 4.20 ",
  " 表现 | 24% | 3.60 ",
  " 美术 | 36% | 5.40 ",
  " 合计 | 100% | 15.00 ",
);

const listed: readonly (readonly [text: string, line: string])[] = [
  [fees, "share holds 35% = 0.35% ÷ 1.00%"],
  [fees, "sum holds 1.00% = 0.45% + 0.35% + 0.20%"],
  [points, "product holds 4.20 = 28% × 15.00"],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  [
    "the rate of all is no sum of theirs",
    table(" 部门 | 完成率 | 合格率 ", " 一部 | 82% | 97% ", " 二部 | 91% | 95% ", " 合计 | 87% | 96% "),
  ],
  [
    "rates beside shares that make all",
    table(" 产品 | 占比 | 毛利率 ", " 甲 | 60% | 32% ", " 乙 | 40% | 25% ", " 合计 | 100% | 29% "),
  ],
];

describe("shares of shares", () => {
  it.each(listed)("%s: %s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("%s", (_, text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

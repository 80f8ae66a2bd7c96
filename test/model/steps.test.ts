import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const told: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    "a funnel down the rows, of round numbers too",
    table(
      "Step|Value",
      "Leads|3,000",
      "Replies|8%",
      "Meetings held|240",
      "Close rate|25%",
      "New clients|60",
      "Average deal|$4,000",
      "Pipeline|$240,000",
    ),
    "product holds? 240 = 3,000 × 8%",
    "product holds? 60 = 240 × 25%",
    "product holds? $240,000 = 60 × $4,000",
  ],
  [
    "what a share of a total leaves",
    table(
      "项目|内容",
      "建安费|460万元",
      "设计费（3%）|13.8万元",
      "监理费（2%）|9.2万元",
      "总投资|483万元",
      "自筹（40%）|193.2万元",
      "贷款|289.8万元",
    ),
    "difference holds? 289.8万元 = 483万元 − 193.2万元",
  ],
  [
    "what is the product of two lines and the sum of two others",
    "- 存栏：3,200只\n- 产蛋率：85%\n- 日产蛋：2,720枚\n- 月产蛋：81,600枚\n- 蛋价：0.9元/枚\n- 月收入：73,440元\n- 月饲料费：38,200元\n- 月毛利：35,240元",
    "product holds? 73,440元 = 81,600枚 × 0.9元/枚",
    "sum holds? 38,200元 + 35,240元 = 73,440元",
  ],
];

describe("what is reckoned from row to row and from line to line", () => {
  it.each(told)("%s", (_, text, ...lines) => {
    const found = linesOf(text);
    for (const line of lines) expect(found).toContain(line);
  });

  it.each([
    ["hours by hours", table("Task|Hours", "Plan|32h", "Build|24h", "Test|48h", "Review|16h")],
    ["money by money", table("项目|金额", "甲|120元", "乙|35元", "丙|4,200元", "丁|28元")],
    ["a figure told again", table("Case|Runs", "A|478", "B|408", "C|478", "D|408")],
    ["changes", "- 收入：1,250万元\n- 费用率：12%\n- 利润增加150万元"],
  ])("is silent about %s", (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

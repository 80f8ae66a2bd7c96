import { describe, expect, test } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const carried = (text: string) => linesOf(text).filter((line) => line.startsWith("balance"));

describe("a total that is carried on from section to section", () => {
  test.each([
    [
      "of what a line of each section adds",
      "# Newsletter\n\n## March\n- New sign-ups: 120\n- Total sign-ups to date: 460\n\n## April\n- New sign-ups: 95\n- Total sign-ups to date: 555\n\n## May\n- New sign-ups: 132\n- Total sign-ups to date: 678",
      ["balance holds 460 + 95 = 555", "balance violated 555 + 132 = 678"],
    ],
    [
      "in sentences of their own",
      "# 读书会周报\n\n## 第一周\n本周新增会员：36人，累计会员：236人。\n\n## 第二周\n本周新增会员：41人，累计会员：277人。\n\n## 第三周\n本周新增会员：28人，累计会员：350人。",
      ["balance holds 236人 + 41人 = 277人", "balance violated 277人 + 28人 = 350人"],
    ],
    [
      "of a column that goes by its name",
      [
        "# 试种记录",
        "## 首批\n\n两块地合计产量为1,824斤。",
        `## 第二批\n\n${table("地块|用种|产量", "三号地|12|937")}\n\n截至第二批，三块地合计产量为\n2,761斤。`,
        `## 第三批\n\n${table("地块|用种|产量", "四号地|11|806", "五号地|9|655")}\n\n截至第三批，五块地合计产量为4,222斤。`,
      ].join("\n\n"),
      ["balance holds 1,824斤 + 937 = 2,761斤", "balance holds 2,761斤 + 806 + 655 = 4,222斤"],
    ],
    [
      "and again within a text",
      "# Roof fund\n\n## Fair\n\nTotal raised so far: £8,615.\n\n## Concert\n\nRaised at the concert: £1,052. Total raised so far: £9,667.",
      ["balance holds £8,615 + £1,052 = £9,667"],
    ],
  ])("%s", (_, text, expected) => {
    expect(carried(text)).toEqual(expected);
  });

  test.each([
    "# Weeks\n\n## A\n- Total visits to date: 460\n\n## B\n- New sign-ups: 95\n- Total visits to date: 551",
    "# Weeks\n\n## A\n- New sign-ups: 40\n- Total sign-ups to date: 460\n\n## B\n- New sign-ups: 95\n- Total sign-ups to date: 640",
    "# 进度\n\n## 东区\n累计完成投资2,310万元。\n\n## 西区\n本月完成投资185万元，累计完成投资1,960万元。",
    "# Weeks\n\n## A\n- Total sign-ups: 460\n\n## B\n- New sign-ups: 95\n- Total sign-ups: 565",
  ])("is not seen where nothing carries it: %s", (text) => {
    expect(carried(text)).toEqual([]);
  });
});

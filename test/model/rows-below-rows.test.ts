import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

/** Rows that lie below others by their figures, by 其中, by blanks, and a figure written once for all rows. */

const levels = table(
  " | 总计 | 综合 | 历史 | 艺术 ",
  " 机构（个） | 83 | 21 | 38 | 24 ",
  " 省属 | 12 | 5 | 4 | 3 ",
  " 市属 | 27 | 16 | 11 | ",
  " 县属 | 44 | | 23 | 21 ",
  " 人员（人） | 1,846 | 512 | 903 | 431 ",
);

const listed: readonly (readonly [name: string, text: string, line: string])[] = [
  ["rows without a unit below one that has it", levels, "sum holds 38个 = 4 + 11 + 23"],
  ["a line that leaves a cell blank", levels, "sum holds 21个 = 5 + 16"],
  [
    "其中 before the first of two parts only",
    table(
      " 项目 | 预算数（万元） ",
      " 出国费用 | 42 ",
      " 公车费用 | 3,875 ",
      " 其中：运行费 | 2,516 ",
      " 购置费 | 1,359 ",
      " 接待费 | 318 ",
      " 合计 | 4,235 ",
    ),
    "sum holds 3,875万元 = 2,516万元 + 1,359万元",
  ],
  [
    "of which, and the row behind it",
    table(
      " Item | Cost ",
      " Staff | $4,260 ",
      " of which drivers | $1,480 ",
      " mechanics | $2,780 ",
      " Fuel | $915 ",
      " Total | $5,175 ",
    ),
    "sum holds $4,260 = $1,480 + $2,780",
  ],
  [
    "one figure for all rows",
    table(
      " 受理总量 | 来源 | 数量 | 类型 | 件数 ",
      " 3,846 | 电话 | 2,915 | 咨询 | 2,204 ",
      " | 网站 | 931 | 投诉 | 1,642 ",
    ),
    "sum holds 3,846 = 2,204 + 1,642",
  ],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  [
    "a part that 其中 leads, and rows that are none",
    table(
      " 项目 | 预算数（万元） ",
      " 公车费用 | 3,875 ",
      " 其中：运行费 | 2,516 ",
      " 接待费 | 318 ",
      " 会议费 | 214 ",
      " 合计 | 4,407 ",
    ),
  ],
  [
    "a figure of the first row only",
    table(" 累计 | 来源 | 数量 ", " 3,846 | 电话 | 2,915 ", " | 网站 | 871 "),
  ],
];

describe("rows below rows", () => {
  it.each(listed)("%s", (_, text, line) => {
    expect(linesOf(text).map((each) => each.replace("?", ""))).toContain(line);
  });
  it.each(silent)("says nothing loud of %s", (_, text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

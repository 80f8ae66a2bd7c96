import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const listed: readonly (readonly [name: string, text: string, line: string])[] = [
  [
    "other measures stand between the parts of a sum",
    table(
      "指标 ; 今年 ; 去年",
      "票务收入（万元） ; 1,246.85 ; 1,098.40",
      "线上票务（万元） ; 902.31 ; 741.12",
      "线上观众（人） ; 61,204 ; 52,877",
      "线下票务（万元） ; 344.54 ; 357.28",
      "线下观众（人） ; 18,930 ; 20,415",
    ),
    "sum holds? 1,246.85万元 = 902.31万元 + 344.54万元",
  ],
  [
    "what remains of a first row stands last",
    table(
      "Item ; Amount",
      "Budget ; $3,200",
      "Frame ; $815",
      "Motors ; $640",
      "Spent ; $1,455",
      "Remaining ; $1,745",
    ),
    "difference holds? $1,745 = $3,200 − $1,455",
  ],
  [
    "结余 between accounts told one below the other",
    table(
      "科目 ; 金额（元）",
      "收入 ; 58,310",
      "利息 ; 212",
      "支出 ; 41,875",
      "手续费 ; 96",
      "账户结余 ; 16,435",
    ),
    "difference holds? 16,435元 = 58,310元 − 41,875元",
  ],
];

const silent: readonly (readonly [name: string, text: string])[] = [
  [
    "short figures make others by chance",
    table("项目 ; 数量", "甲 ; 12", "乙 ; 5", "丙 ; 31", "丁 ; 7", "戊 ; 20"),
  ],
  [
    "no word says that a row is made of others, and one column of a few digits shows nothing",
    table("Part ; Price", "Hub ; $1,455", "Board ; $640", "Case ; $99", "Motor ; $815", "Cable ; $12"),
  ],
  [
    "a row that one column speaks for and another against",
    table(
      "指标 ; 今年 ; 去年",
      "票务收入 ; 1,246.85 ; 1,099.40",
      "线上票务 ; 902.31 ; 741.12",
      "线上观众 ; 61,204 ; 52,877",
      "线下票务 ; 344.54 ; 357.28",
    ),
  ],
];

describe("rows that two others make", () => {
  it.each(listed)("%s", (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("%s", (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

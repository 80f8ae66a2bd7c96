import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

type Case = readonly [text: string, line: string];

/** One figure of a table is a digit off, and all that stands around it says what it should be. */
const slips: Readonly<Record<string, Case>> = {
  "a row and its parts behind 其中, where the other column comes out": [
    table(
      "指标 | 本月 | 累计",
      "游客 | 303,137 | 781,893",
      "其中：老年团 | 135,851 | 286,513",
      "学生团 | 97,189 | 275,380",
      "亲子团 | 70,097 | 180,000",
    ),
    "sum violated 781,893 = 286,513 + 275,380 + 180,000",
  ],
  "a row and its parts one level deeper, each alone in its column": [
    table("项目 | 数量", "一、馆藏 | 630,965", "1.图书 | 581,248", "2.报刊 | 16,483", "3.音像 | 3,234"),
    "sum violated 630,965 = 581,248 + 16,483 + 3,234",
  ],
  "a total below one of its parts": [
    table(
      "指标 | 教职工 | 教师",
      "一、高中 | 1,092 | 773",
      "（一）普通高中 | 1,092 | 523",
      "（二）职业高中 | 400 | 250",
    ),
    "sum violated 1,092 = 1,092 + 400",
  ],
  "a total of kinds that goes by their name, most of which are nothing": [
    table(
      "Item | Y1 | Y2 | Y3",
      "Sales | 750,000 | 850,000 | 950,000",
      "Cost of sales – new | 525,000 | 595,000 | 656,000",
      "Cost of sales – used | 0 | 0 | 0",
      "Total cost of sales | 525,000 | 595,000 | 665,000",
      "Wages | 31,400 | 36,250 | 40,130",
    ),
    "sum violated 665,000 = 656,000 + 0",
  ],
  "cells left blank that stand for nothing elsewhere": [
    table(
      "年度 | 2019 | 2020 | 2021 | 2022 | 2023",
      "一、收入 | 4,438 | 5,855 | 6,331 | 5,519 | 4,285",
      "1.利息 | 2,912 | 3,070 | 3,754 | 3,249 | 2,720",
      "2.往来 | 1,524 | 2,084 | 2,575 | 2,266 | 1,552",
      "3.手续费 | 2 | 1 | 2 | 4 | 10",
      "4.其他 | | | | | 3",
    ),
    "sum violated 5,855 = 3,070 + 2,084 + 1",
  ],
  "one of a few figures that carry on the one before": [
    table(
      "Year | Net cash flow | Cumulative",
      "1 | $103,587 | $103,587",
      "2 | $103,587 | $207,714",
      "3 | $103,587 | $310,761",
    ),
    "sum violated $207,714 = $103,587 + $103,587",
  ],
};

/** The same tables, where something else may be meant. */
const silent: Readonly<Record<string, string>> = {
  "a column behind 其中 that leaves something out": table(
    "指标 | 本月 | 累计",
    "游客 | 303,137 | 748,210",
    "其中：老年团 | 135,851 | 286,513",
    "学生团 | 97,189 | 275,380",
    "亲子团 | 70,097 | 180,000",
  ),
  "parts one level deeper that leave something out": table(
    "项目 | 数量",
    "一、馆藏 | 637,412",
    "1.图书 | 581,248",
    "2.报刊 | 16,483",
    "3.音像 | 3,234",
  ),
  "a mean in the row above": table(
    "指标 | 教职工 | 均龄",
    "一、高中 | 1,492 | 38",
    "（一）普通高中 | 1,092 | 36",
    "（二）职业高中 | 400 | 41",
  ),
  "a blank that may be anything": table(
    "年度 | 2019 | 2020 | 2021",
    "一、收入 | 4,438 | 5,855 | 6,331",
    "1.利息 | 2,912 | 3,070 | 3,754",
    "2.往来 | 1,524 | 2,084 | 2,575",
    "3.手续费 | 2 | | 2",
  ),
  "figures that carry on more than is told": table(
    "Year | Net cash flow | Cumulative",
    "1 | $103,587 | $103,587",
    "2 | $103,587 | $219,874",
    "3 | $103,587 | $331,461",
  ),
};

describe("slips in tables", () => {
  it.each(Object.entries(slips))("%s", (_, [text, line]) => {
    const wrong = linesOf(text).filter((each) => each.includes("violated "));
    expect(wrong).toContain(line);
  });

  it.each(Object.entries(silent))("nothing is said of %s", (_, text) => {
    expect(linesOf(text).filter((each) => each.includes("violated "))).toEqual([]);
  });
});

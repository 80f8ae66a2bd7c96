import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const told: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    "上半年收案81件126人，去年同期162件315人，件数和人数同比分别下降50%、60%。",
    ["growth holds (162件 − 81件) ÷ 162件 = 50%", "growth holds (315人 − 126人) ÷ 315人 = 60%"],
  ],
  // No word but the comma says that the second goes the same way.
  [
    "本季接待团队72个2170人，上年同期为60个1750人，团队数和人数增长20%、24%。",
    ["growth holds (72个 − 60个) ÷ 60个 = 20%", "growth holds (2170人 − 1750人) ÷ 1750人 = 24%"],
  ],
  [
    "收入由12亿元增加到15亿元、利润由1亿元增加到1.3亿元，分别增长25%和30%。",
    ["growth holds (15亿元 − 12亿元) ÷ 12亿元 = 25%", "growth holds (1.3亿元 − 1亿元) ÷ 1亿元 = 30%"],
  ],
  [
    "Sales and profit were $6.6 million and $1.1 million, against $5.5 million and $1.3 million, up 20.0% and down 15.4% respectively.",
    [
      "growth holds ($6.6 million − $5.5 million) ÷ $5.5 million = 20.0%",
      "growth rounding ($1.3 million − $1.1 million) ÷ $1.3 million = 15.4%",
    ],
  ],
];

const slips: readonly (readonly [text: string, lines: readonly string[]])[] = [
  [
    "上半年收案81件126人，去年同期162件315人，同比分别下降50%、90%。",
    ["growth violated (315人 − 126人) ÷ 315人 = 90%"],
  ],
  // Both rates were taken over from elsewhere.
  [
    "上半年结案93件118人，去年同期为190件308人，同比分别下降50%、60%。",
    ["growth violated (190件 − 93件) ÷ 190件 = 50%", "growth violated (308人 − 118人) ÷ 308人 = 60%"],
  ],
];

const silent: readonly string[] = [
  // What was before is told nowhere.
  "营业收入和净利润分别为8.2亿元、1.1亿元，同比分别增长12.1%、8.3%。",
  "出口12亿元、进口15亿元，机电产品3亿元、农产品2亿元，同比分别增长31.2%、18.4%。",
  // Rates of other things, or of another kind.
  "门店60家、员工720人，去年48家、650人，客单价和复购率分别提高3.1%、2.2%。",
  "产值60亿元、税收7.2亿元，去年48亿元、6.5亿元，年均分别增长3.1%、2.2%。",
  "合格率和覆盖率由81%、76%提高到93%、88%，分别提高12个百分点、12个百分点。",
];

describe("rates of change told in the order of their levels", () => {
  it.each(told)("%s", (text, lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining([...lines]));
  });
  it.each(slips)("holds the one that is off to its levels: %s", (text, lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining([...lines]));
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(linesOf(text).filter((line) => line.startsWith("growth"))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { readRelations, showRelation } from "./relation-lines.ts";

const told = (text: string) =>
  readRelations(text)
    .filter(({ because }) => because === "funds-told-on")
    .map((relation) => showRelation(relation).replace(/ @.*/u, ""));

describe("funds told on from sentence to sentence", () => {
  test.each([
    [
      "what is left of them, over several paragraphs",
      "We raised £9,140. The site took 5% (£457) and the bank another £118.40, which left us £8,564.60.\n\nPrinting 300 copies came to £3,690, or £12.30 a copy. Postage was £1,204.25. That left £3,670.35.",
      [
        "difference holds? £9,140 − £457 − £118.40 = £8,564.60",
        "difference holds £8,564.60 − £3,690 − £1,204.25 = £3,670.35",
      ],
    ],
    [
      "lines that say what they take off",
      "We were funded with $38,420.\n\nLess site fees ($1,921) = $36,499\n\nThat is their share.\n\nLess printing ($12,350) = $24,149\n\nLess postage ($4,800) = $19,439",
      ["difference violated $24,149 − $4,800 = $19,439"],
    ],
    [
      "a purse in Chinese",
      "班费共收2860元。\n\n联欢会支出743元，余2117元。\n\n春游支出1250元，余867元。\n\n打印资料支出96元，还剩717元。",
      ["difference violated 867元 − 96元 = 717元"],
    ],
    [
      "two totals that stand for all told of each",
      "班费共收2860元。支出：场地租金600元，水果318元，奖品455.5元，合计1373.5元。本期余额：1846.5元",
      ["difference violated 2860元 − 1373.5元 = 1846.5元"],
    ],
    [
      "what they come to",
      "The server is $205 a month and traffic $96/mo. Storage adds $41. This brings the total to $342/mo.",
      ["sum holds? $205 + $96/mo + $41 = $342/mo"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    "We raised £9,140, leaving £7,000 for next year.\n\nThe choir paid £250 in rent. There is £6,420 left.",
    "共有120人，其中60人参赛，剩下的40人做志愿者。\n\n另有80人观赛，余30人。",
    "The fund was left £5,000 by a member. It spent £1,200 on chairs and has £4,350 left in the bank.",
    "一组共收380元，二组共收260元，另有捐款50元，余额912元。",
  ])("what something else may explain stays silent: %s", (text) => {
    expect(told(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

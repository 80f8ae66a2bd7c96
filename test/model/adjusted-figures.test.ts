import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** What a figure was changed by, told with what it was and became. */
const adjusted: readonly (readonly [text: string, line: string])[] = [
  [
    "调入资金由年初预算8640万元调整为8215万元，调减452万元。",
    "difference violated 8640万元 − 8215万元 = 452万元",
  ],
  ["總收入由年初預算8640萬元調整為9065萬元，調增425萬元。", "difference holds 9065萬元 − 8640萬元 = 425萬元"],
  ["预算由320万元核减为290万元，核减30万元。", "difference holds 320万元 − 290万元 = 30万元"],
  ["收入7230万元，同比减收1270万元，下降14.9%。", "growth rounding 1270万元 ÷ (7230万元 + 1270万元) = 14.9%"],
  ["收入7230万元，同比增收1270万元，增长12.3%。", "growth violated 1270万元 ÷ (7230万元 − 1270万元) = 12.3%"],
  [
    "实际支出2.35万元，年初预算为3.15万元，差值为0.9万元。",
    "difference violated 3.15万元 − 2.35万元 = 0.9万元",
  ],
  [
    "甲店销售48万元，乙店销售36万元，两者相差12万元；丙店销售20万元。",
    "difference holds 48万元 − 36万元 = 12万元",
  ],
  [
    "Spending was $21k against a budget of $17k, a difference of $3k.",
    "difference violated $21k − $17k = $3k",
  ],
];

const silent: readonly string[] = [
  "调入资金由8640万元调整为8215万元，其中教育调减52万元。",
  "预算100万元，已付60万元，未付30万元，差额为12万元。",
  "甲店销售48万元，差额为12万元。",
  "甲店销售48万元；乙店销售36万元，与目标相差10万元。",
  "收入7230万元，同比增收1270万元；支出5000万元，增长12.3%。",
];

describe("figures that were adjusted", () => {
  it.each(adjusted)("%s", (text, expected) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*/u, ""))).toContain(expected);
  });
  it.each(silent)("says nothing loud of %s", (text) => {
    expect(relationLines(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

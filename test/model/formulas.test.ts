import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Several signs before an equals sign, with and without brackets. */
const told: readonly (readonly [text: string, ...lines: string[]])[] = [
  ["提成=120万×1.5%+60万×2.5%=3.3万元。", "product holds 120万 × 1.5% + 60万 × 2.5% = 3.3万元"],
  ["提成=120万×1.5%+60万×2.5%=3.9万元。", "product violated 120万 × 1.5% + 60万 × 2.5% = 3.9万元"],
  ["补贴：（24人+6人）×12个月×800元=28.8万元。", "product holds (24人 + 6人) × 12个月 × 800元 = 28.8万元"],
  ["补贴：（24人+6人）×12月×800元=29.8万元。", "product violated (24人 + 6人) × 12月 × 800元 = 29.8万元"],
  ["奖金为（260万-180万）×2%+4000元=2万元。", "product holds (260万 − 180万) × 2% + 4000元 = 2万元"],
  ["(45 - 5) x 3 + 12 = 132", "product holds (45 − 5) × 3 + 12 = 132"],
  ["毛利率=（500万-380万）÷500万=24%。", "product holds (500万 − 380万) ÷ 500万 = 24%"],
  ["人均=（60+40+20）÷3=40万元。", "product holds (60 + 40 + 20) ÷ 3 = 40万元"],
  ["Budget: (14 staff + 6 volunteers) × $45 = $900", "product holds (14 staff + 6 volunteers) × $45 = $900"],
  [
    "Fee = 8 days × $1,150 + 3 trips × $420.50 = $10,461.50",
    "sum holds 8 × $1,150 + 3 × $420.50 = $10,461.50",
  ],
  [
    "工资5000元×8人×12月+年终奖6000元×8人=52.8万元",
    "product holds 5000元 × 8人 × 12月 + 6000元 × 8人 = 52.8万元",
  ],
];

/** Bare figures of another scale, a step of a longer formula, a range that is multiplied, a word in between. */
const silent: readonly string[] = [
  "（30+5）×2=70万元，另加税费。每人（2-3人）×8小时=16小时。",
  "按（60+40）×3+x=330计。",
  "参照 3×4+2 执行，共=15项。",
  "5+2模式、7×24小时，合计=12人。",
];

describe("formulas of several signs", () => {
  it.each(told)("%s", (text, ...lines) => {
    const found = relationLines(text).map((line) => line.replace(/ @.*$/u, ""));
    expect(found).toEqual(lines);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Equations with names, brackets and marks about their figures. */
const told: readonly (readonly [text: string, line: string])[] = [
  // The name of the result before it, with a formula in words between or without one.
  ["Lifetime value = $40 × 18 months = $720", "product holds $40 × 18 months = $720"],
  ["Lifetime value = $40 × 18 months = $702", "product violated $40 × 18 months = $702"],
  ["人力成本 = 4人 × 3个月 × 1.2万元 = 14.4万元", "product holds 4人 × 3个月 × 1.2万元 = 14.4万元"],
  ["总成本 = 固定 + 变动 = 120 + 260 = 380 万元", "sum holds 120 + 260 = 380万元"],
  ["Cost per order = $9,000 / 60 orders = $150", "average holds $9,000 ÷ 60 orders = $150"],
  ["Cost per order = $9,000 / 60 orders = $130", "average violated $9,000 ÷ 60 orders = $130"],
  ["Total = $140 (hall) + $35 (light) = $185", "sum violated $140 + $35 = $185"],
  // Percents among numbers, and of percents.
  ["转化：60% × 50% = 30%", "product holds 60% × 50% = 30%"],
  ["转化：60% × 50% = 35%", "product violated 60% × 50% = 35%"],
  ["Weight: 12 × 5% = 60%", "product holds 12 × 5% = 60%"],
  ["留存：1 - 30% = 70%", "difference holds 1 − 30% = 70%"],
  ["留存：1 - 30% = 60%", "difference violated 1 − 30% = 60%"],
  ["占比：25% + 75% = 1", "sum holds 25% + 75% = 1"],
  ["净额：1000万 × 3% - 5万 = 25万", "product holds 1000万 × 3% − 5万 = 25万"],
  // From the lower ends and from the upper ones.
  ["每月场租：2-3万元 × 12 = 24-36万元", "product holds 2-3万元 × 12 = 24-36万元"],
  ["6人 × 1-2万元 = 6-12万元", "product holds 6人 × 1-2万元 = 6-12万元"],
  ["6人 × 1-2万元 = 15-24万元", "product violated 6人 × 1-2万元 = 15-24万元"],
  ["场租2-3万元 + 布展4万元 = 6-7万元", "sum holds 2-3万元 + 4万元 = 6-7万元"],
  // Names before figures in brackets.
  ["场租（30万元）+ 布展（12万元）= 42万元", "sum holds 30万元 + 12万元 = 42万元"],
  ["场租（30万元）+ 布展（12万元）= 43万元", "sum violated 30万元 + 12万元 = 43万元"],
  ["门票（9,600元）- 退票（600元）= 9,000元", "difference holds 9,600元 − 600元 = 9,000元"],
  ["Income ($9,600) − Costs ($7,000) = $2,500", "difference violated $9,600 − $7,000 = $2,500"],
  // About, and at a price.
  ["1 stand × ($1,820 + $640×0.25) = ~$1,980", "product holds 1 × ($1,820 + $640 × 0.25) = 约$1,980"],
  ["电费 ≈ 3 × 420元 ≈ 1,260元", "product holds 约3 × 420元 = 约1,260元"],
  ["40 Juniors @ $15 = $600", "product holds 40 Juniors × $15 = $600"],
  ["2 guides @ $30/h × 6 h = $360", "product holds 2 guides × $30/h × 6 h = $360"],
  // In hundredths, and worked out sign by sign.
  ["回报率 = (62 - 40) / 40 × 100 = 55%", "product holds (62 − 40) ÷ 40 = 55%"],
  ["回报率 = (62 - 40) / 40 × 100 = 65%", "product violated (62 − 40) ÷ 40 = 65%"],
  ["Mean = 21 + 24 + 27 / 3 = 24", "product holds (21 + 24 + 27) ÷ 3 = 24"],
  // Without room about the signs, where a hyphen might join the digits of a number.
  ["结余：900-480元=420元", "difference holds 900 − 480元 = 420元"],
  ["结余：900-480元=410元", "difference violated 900 − 480元 = 410元"],
  ["余额300+120-45元=375元", "sum holds 300 + 120 − 45元 = 375元"],
  // A scale that the result alone is written with.
  ["总额120 + 260 + 40 = 420 万元", "sum holds 120 + 260 + 40 = 420万元"],
];

const silent: readonly string[] = [
  "x = a × 5 + 3 × 2 = 20",
  "目标 = 5 步 × 每步 3 题 = 提高 20%",
  "3月 - 计划5月 = 2个月",
  "Q1（10）- Q2（12）= 持平",
  "100万次 × 60KB ≈ 50GB",
  "共 3 × 7 ≈ 20 天",
  "每班 300 轮 × 2 = 6小时",
  "得分 = (85 + 90) / 2 = 87.5%",
  "电话2854-461，分机=5",
  "5人 @ 2地 = 10点",
  "方案（1）：100元，20元 = 130元",
];

describe("equations with names and brackets", () => {
  it.each(told)("%s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("says nothing loud of %s", (text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

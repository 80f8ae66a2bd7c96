import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** What a share makes of an amount, and an amount told again for another period. */
const wrong: readonly (readonly [text: string, line: string])[] = [
  ["按营业收入6,000万元的5%计提，即700万元。", "product violated 6,000万元 × 5% = 700万元"],
  ["- Fringe benefits at 30% of salaries ($80,000): $29,000", "product violated $80,000 × 30% = $29,000"],
  ["- Project lead: 25% of $72,000 salary = $28,000", "product violated $72,000 × 25% = $28,000"],
  ["预计盈余260万元。提取公积金10%计26万元、公益金5%计19万元。", "product violated 260万元 × 5% = 19万元"],
  [
    "预计结余900万元，提取福利基金30%即240万元，其余转入发展基金。",
    "product violated 900万元 × 30% = 240万元",
  ],
  ["推送触达1,850人，签到率24%，签到474人。", "product violated 1,850人 × 24% = 474人"],
  ["水电费174,000元（月均1.75万元）。", "average violated 174,000元 ÷ 12 = 1.75万元"],
  ["The lease is £96,000 a year (£8,600 a month).", "average violated £96,000 ÷ 12 = £8,600"],
  ["Rent is $2,600 per month, or $33,200 per year.", "product violated $2,600 × 12 = $33,200"],
];

/** A share of something else, of fewer, a growth; other numbers of months, rounded sums. */
const silent: readonly string[] = [
  "申请贷款500万元，自筹20%，即180万元。",
  "工程支出43,500万元，占全部流出的28%，主要用于水厂（1.6亿元）。",
  "全年2,400万元。\n\n- 佣金：达人GMV×20% = 320万元\n- 投流：店铺GMV的12%，即144万元",
  "预计盈余260万元，公积金10%计26万元，可分配盈余200万元；返还60%，即120万元。",
  "占地500亩，绿化率30%，建成120亩。",
  "参会500人，到场率80%，到场领取礼品200人。",
  "按收入8,000万元的5%计提，共提取400万元。",
  "房租12万元，每月1.5万元。",
  "A hire costs $180,500 a year, or $15,047 a month.",
  "年费$1,200 (about $2,500 a month for the old one).",
  "一季度营收30万元，月均10万元。",
];

describe("shares of amounts and amounts for other periods", () => {
  it.each(wrong)("%s", (text, line) => {
    const told = relationLines(text).filter((each) => each.includes("violated "));
    expect(told.map((each) => each.replace(/ @.*$/u, ""))).toEqual([line]);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(relationLines(text).filter((each) => each.includes("violated "))).toEqual([]);
  });
});

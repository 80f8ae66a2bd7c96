import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** What follows from figures near by, though no construct says so: words allow the operation, and chance would hardly meet it. */
const told: readonly (readonly [text: string, ...lines: string[]])[] = [
  ["每月省34万元，一个季度少花102万元。", "product holds? 34万元 × 3 = 102万元 @1:15"],
  [
    "With spending of £157,600 on 9,600 parcels, that is about £16.42 a parcel.",
    "average rounding? £157,600 ÷ 9,600 parcels = 约£16.42 @1:59",
  ],
  ["本年培训费42.5万元：教师18.2，教材9.3，场地15.0。", "sum holds? 18.2 + 9.3 + 15.0 = 42.5万元 @1:6"],
  // Only a word says that the first is money; the list is a text of its own.
  [
    "支出预算1858.35万元，均为一般预算。\n\n支出：公共服务1185.15、教育487.09、科学90.77、卫生95.34。",
    "sum holds? 1185.15 + 487.09 + 90.77 + 95.34 = 1858.35万元 @1:5",
  ],
  // No words call the last what is left.
  [
    "城镇投资21844亿元，增长31%。按隶属关系，中央项目3370亿元，增长1.3%；地方项目18474亿元，增长38.5%。",
    "sum holds? 3370亿元 + 18474亿元 = 21844亿元 @1:5",
  ],
  ["物业费96,000元，月均8,000元。", "product holds? 8,000元 × 12 = 96,000元 @1:4"],
  ["Fees of £4,700.40 by June, or £783.40 a month.", "average holds? £4,700.40 ÷ 6 = £783.40 @1:31"],
  [
    "The camp takes 96 children: 40 swimmers, 31 climbers and 25 sailors.",
    "sum holds? 40 swimmers + 31 climbers + 25 sailors = 96 children @1:16",
  ],
  [
    "We began with 64 staff; 17 joined, 5 left, and we finish at 76.",
    "balance holds? 64 staff + 17 − 5 = 76 @1:61",
  ],
  ["参训教师156人，分三期。\n\n教材：每人65元，10,140元。", "average holds? 10,140元 ÷ 156人 = 65元 @3:6"],
  [
    "共设30桌。\n\n餐费86,400元。\n\n酒水：每桌326元，9,780元。",
    "average holds? 9,780元 ÷ 30桌 = 326元 @5:6",
  ],
  [
    "全校1,432人。\n\n家长缴费147,463元，生均约103元。",
    "average rounding? 147,463元 ÷ 1,432人 = 约103元 @3:17",
  ],
  [
    "The camp is for 148 pupils.\n\nCoaches cost $6,290.00, which is $42.50 a pupil.",
    "product holds? $42.50 × 148 pupils = $6,290.00 @3:14",
  ],
  ["点击率约34.7万次，成交转化2.5%，预计8,675单。", "product holds 约34.7万次 × 2.5% = 8,675单 @1:23"],
];

/** Figures that make each other by chance, or in a way that tells nothing. */
const silent: readonly string[] = [
  // Some of a list in a text of its own.
  "支出预算1763.01万元。\n\n支出：公共服务1185.15、教育487.09、科学90.77、卫生95.34。",
  "甲4人，乙2人，丙8人。",
  "2024年投入120万元，2025年投入150万元，新建站点30个，服务5人。",
  "Fees of £96,000 were met in full, 100% by the council.",
  "走访20家，培训5场，发放400份。",
  "门店12家，员工36人，会员7人。",
  "参训教师156人。\n\n教材：每桌65元，10,500元。",
  "新教师156人。\n\n教材：每人65元，备用9,400元。",
  "第一周20个，第二周40个，第三周60个。",
  "评分3.2，教师1.2，教材2.0，场地4.4。",
  "The camp takes 96 children: 40 swimmers and 31 climbers.",
  "Rent is £9,300 and postage £775.",
];

describe("figures that follow from others near by", () => {
  it.each(told)("%s", (text, ...lines) => {
    expect(relationLines(text)).toEqual(lines);
  });

  it.each(silent)("are not made up: %s", (text) => {
    expect(relationLines(text)).toEqual([]);
  });
});

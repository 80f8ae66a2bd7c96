import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** A rate, what it is for so many of, and what they come to, over the sentences of a text: wrong, however it is told. */
const wrong: readonly (readonly [text: string, line: string])[] = [
  ["共8家门店。每家投入3万元。合计28万元。", "product violated 8家 × 3万元 = 28万元"],
  ["全年举办24场讲座，每场覆盖150人，预计覆盖6300人次。", "product violated 24场 × 150人 = 6300人次"],
  [
    "计划招募志愿者180名，每名志愿者服务40小时，累计服务7800小时。",
    "product violated 180名 × 40小时 = 7800小时",
  ],
  ["运输距离180公里，运价2.4元/公里，运费482元。", "product violated 180公里 × 2.4元/公里 = 482元"],
  ["客服部16人，月处理6,120通电话，人均320通。", "average violated 6,120 ÷ 16人 = 320"],
  ["总客流28,600人次，平均每天620人次（6月共30天）。", "average violated 28,600人次 ÷ 30天 = 620人次"],
  [
    "建筑面积约28万平方米，平均售价约2100元/平方米，总销售额约58.8亿元。",
    "product violated 约28万平方米 × 约2100元/平方米 = 约58.8亿元",
  ],
  ["We handled 460 calls over 30 days, averaging 12 a day.", "average violated 460 calls ÷ 30 days = 12"],
  ["45 attendees at $85 per head, $4,825 in all.", "product violated 45 attendees × $85 = $4,825"],
  [
    "25 volunteers will each give 16 hours, for 500 hours altogether.",
    "product violated 25 volunteers × 16 hours = 500 hours",
  ],
  [
    "14 drivers covered 5,340 miles, averaging 310 miles each.",
    "average violated 5,340 miles ÷ 14 drivers = 310 miles",
  ],
  [
    "提前招募派件员280人，日薪260元，用工10天，共75.8万元。",
    "product violated 280人 × 10天 × 260元 = 75.8万元",
  ],
  ["每天3班，每班8小时，每小时45件，日产1280件。", "product violated 8小时 × 3班 × 45件 = 1280件"],
  [
    "岗位补贴600元/人·月，20人，12个月，共17.4万元。",
    "product violated 20人 × 12个月 × 600元/人·月 = 17.4万元",
  ],
  ["面积1,200亩，亩产450公斤，总产量570吨。", "product violated 1,200亩 × 450公斤 = 570吨"],
  ["啤酒：15*38=560元", "product violated 15 × 38 = 560元"],
];

/** Something else is in it, it is of something else, or it is only about so much. */
const silent: readonly string[] = [
  "共8家门店。每家投入不少于3万元。合计28万元。",
  "共8家门店。每家投入约3万元。合计约25万元。",
  "人均奖金2000元，业务部12人，全公司奖金总额8万元。",
  "门店8家，每家投入3万元；另有总部投入10万元，合计34万元。",
  "团队12人，人均产能25万元以上，全年力争310万元。",
  "参训320人，其中骨干40人，每人补贴500元，补贴2万元。",
  "单价5800元，数量35台，折后总价19.8万元。",
  "每台设备2350元，首期采购42台，二期采购20台，合计145700元。",
  "8 workshops at about $2,500 each, a budget of $22,000.",
  "Day rate £420, 24 days, £11,500 including expenses.",
  "总投资540万元，15家门店，单店投资30万至42万元。",
  "20 × 3 = 60万元，4×106=400万元",
];

describe("rates and the numbers that their units name", () => {
  it.each(wrong)("%s", (text, line) => {
    expect(linesOf(text).filter((each) => each.includes("violated "))).toEqual([line]);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(linesOf(text).filter((each) => each.includes("violated "))).toEqual([]);
  });
});

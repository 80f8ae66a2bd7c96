import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** So many at a price each, and an amount told as what they come to: however far off it is. */
const plain: readonly (readonly [text: string, line: string])[] = [
  ["骨干培训18人，每人2500元，共9.5万元。", "product violated 18人 × 2500元 = 9.5万元"],
  ["骨干培训18人，每人2500元，9.5万元。", "product violated 18人 × 2500元 = 9.5万元"],
  ["购置平板36台（2400元/台），计6.84万元。", "product violated 36台 × 2400元/台 = 6.84万元"],
  ["灌溉改造350亩，每亩1,600元，需资金76万元。", "product violated 350亩 × 1,600元 = 76万元"],
  ["采购费9.64万元（36台，每台2400元）。", "product violated 36台 × 2400元 = 9.64万元"],
  ["聘请讲师4名，每人每天1200元，共6天，合计3.88万元。", "product violated 4名 × 6天 × 1200元 = 3.88万元"],
  ["设备为3台注塑机、单价160万元，按三次付清，合计510万元。", "product violated 3台 × 160万元 = 510万元"],
  ["Training: 18 people at $2,500 each: $55,000", "product violated 18 people × $2,500 = $55,000"],
  ["Hall hire, 6 days @ $1,150: $9,600", "product violated 6 days × $1,150 = $9,600"],
  ["Printing (600 copies at $2.40): $1,940", "product violated 600 copies × $2.40 = $1,940"],
  ["Mileage: 1,400 miles at $0.65 per mile, or $2,310", "product violated 1,400 miles × $0.65 = $2,310"],
  ["付费客户415家，账号62,250个，平均每家110个。", "average violated 62,250个 ÷ 415家 = 110个"],
];

/** Something else is in it, it is of something else, or a factor is not told beside. */
const silent: readonly string[] = [
  "骨干2位×3万元 + 新人10位×0.5万元 = 11万元",
  "临时人员38人。\n\n- 25天，日薪180元，约17.1万元",
  "Five workshops run twice, 24 places each: 240 places",
  "Food: £3.10 a head a day, 114 × 20 days = £7,068",
  "12人，人均3000元，下达经费4万元。",
  "购置20台，每台5000元，另配软件，共计15万元。",
  "安排8场，每场5万元，总预算60万元。",
  "安排8场，每场5万元，预算60万元，另有宣传。",
  "补助5人，每人800元，奖励2000元。",
  "老人120名，每人每月100元，共14.4万元。",
  "发放500份，每份2元，成本0.8元。",
  "租车4辆，每辆600元，共7200元（3天）。",
  "10 rooms at $120, 3 nights: $3,600",
  "We sold 400 tickets at $12, raising $5,100 after fees.",
  "400 tickets at $12, $500 in donations",
  "20 seats at $30: $500 deposit paid",
  "Printing (500 copies at $3.20) and postage: $1,900",
  "4 cows at $1,200, $6,000 for the herd with the bull",
  "Postage: 650,000 letters at €0.62, €403",
  "一格里先有1条9.5，2条×3.1 = 15.7",
  "水泥30吨，420元/吨，含运费14,600元。",
  "The engines of tool@7 make it safe to take tool@7 in any version of 13 or 21, and later",
];

describe("amounts that a price and a number make", () => {
  it.each(plain)("%s", (text, line) => {
    const told = relationLines(text).filter((each) => each.includes("violated"));
    expect(told.map((each) => each.replace(/ @.*$/u, ""))).toEqual([line]);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(relationLines(text).filter((each) => each.includes("violated "))).toEqual([]);
  });
});

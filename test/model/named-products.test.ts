import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

/** Prices, rates and numbers that are called by what they are, and what they come to: wrong, in sentences, lists and tables. */
const wrong: readonly (readonly [text: string, line: string])[] = [
  ["日均客流480人，客单价35元，日营业额18600元。", "product violated 480人 × 35元 = 18600元"],
  [
    "日均订单260单，客单价45元，月（30天）营业额451000元。",
    "product violated 260单 × 30天 × 45元 = 451000元",
  ],
  ["- 订单数：1,250单\n- 客单价：86元\n- 销售额：117,500元", "product violated 1,250单 × 86元 = 117,500元"],
  ["- 门店数量：15家\n- 单店投资：36万元\n- 总投资：450万元", "product violated 15家 × 36万元 = 450万元"],
  ["总收入：390万元\n人数：24人\n人均收入：15万元", "average violated 390万元 ÷ 24人 = 15万元"],
  ["全年线索4800条，转化率18%，成交客户720家。", "product violated 4800条 × 18% = 720家"],
  ["销售额200万元，提成比例3%，提成9万元。", "product violated 200万元 × 3% = 9万元"],
  ["不含税收入850万元，增值税税率6%，应缴增值税61万元。", "product violated 850万元 × 6% = 61万元"],
  ["贷款500万元，年利率4.2%，期限3年，利息合计73万元。", "product violated 500万元 × 4.2% × 3年 = 73万元"],
  [
    table("指标|数值", "月均订单|2,400单", "客单价|65元", "月销售额|165,000元"),
    "product violated 165,000元 = 2,400单 × 65元",
  ],
  [
    "- Headcount: 18\n- Average salary: $82,000\n- Total payroll: $1,296,000",
    "product violated 18 × $82,000 = $1,296,000",
  ],
  [
    "Ad spend of $28,000 produced 400 leads, a cost per lead of $45.",
    "average violated $28,000 ÷ 400 leads = $45",
  ],
];

/** Something lies between them, they are of other times or of some only, or more is in the sum. */
const silent: readonly string[] = [
  "- 员工人数：32人\n- 人均产值：30万元\n- 总产值：1,020万元（含外协）",
  "- 订单数：1,250单\n- 客单价：86元\n- 退款：2,500元\n- 净销售额：105,000元",
  "- 日均客流：480人\n- 进店率：30%\n- 成交率：40%\n- 客单价：65元\n- 日营业额：3,744元",
  "签约客户45家，平均客单价2.6万元，回款金额98万元。",
  "客单价从35元提升至42元，日均客流480人，日营业额目标2.2万元。",
  "提前还款300万元，年利率5%，已付利息12万元。",
  "参会500人，到场率80%，到场领取礼品200人。",
  "- Customers: 250\n- Price per month: $40\n- Annual revenue: $120,000",
  "We expect 50,000 visitors and a conversion rate of 2.4% on mobile; desktop orders are 900.",
  "客房120间，平均房价320元，入住率75%，日客房收入28,800元。",
];

describe("products whose names are agreed on", () => {
  it.each(wrong)("%s", (text, line) => {
    expect(linesOf(text).filter((each) => /violated (?!\?)/u.test(each))).toEqual([line]);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(linesOf(text).filter((each) => each.includes("violated "))).toEqual([]);
  });
});

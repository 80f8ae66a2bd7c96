import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Amounts each of which is said to be something of the others. */
const told: readonly (readonly [text: string, line: string])[] = [
  // What was spent, what was meant to be, and how far they are apart.
  ["实际支出58万元，比预算50万元超支6万元。", "difference violated 58万元 − 50万元 = 6万元"],
  ["预算120万元，实际使用112万元，节约5万元。", "difference violated 120万元 − 112万元 = 5万元"],
  [
    "Actual spending was $56,300 against a budget of $50,000, so we are $6,000 over budget.",
    "difference violated $56,300 − $50,000 = $6,000",
  ],
  // What is still missing.
  [
    "距离全年目标1.2亿元还有0.65亿元的缺口，目前已完成0.85亿元。",
    "difference violated 1.2亿元 − 0.85亿元 = 0.65亿元",
  ],
  [
    "We need 30 volunteers; 22 have signed up, so we are 5 short.",
    "difference violated 30 volunteers − 22 = 5",
  ],
  [
    "Sales were £450k against a target of £500k, a shortfall of £80k.",
    "difference violated £500k − £450k = £80k",
  ],
  [
    "We raised $45,300 of our $60,000 goal, leaving $15,000 still to raise.",
    "difference violated $60,000 − $45,300 = $15,000",
  ],
  // Who was to come, who came, who did not; what is filled, let, paid.
  ["应到代表156名，实到143名，请假16名，符合法定人数。", "difference violated 156名 − 143名 = 16名"],
  ["编制65人，实有58人，缺编4人。", "difference violated 65人 − 58人 = 4人"],
  ["应收账款186万元，已回款112万元，未回款44万元。", "difference violated 186万元 − 112万元 = 44万元"],
  // One is what the other is not; states of which each is in one.
  ["抽检样品240批次，合格229批次，不合格14批次。", "sum violated 229批次 + 14批次 = 240批次"],
  ["本周共收到工单326件，已办结281件，办理中33件，未受理15件。", "sum violated 281件 + 33件 + 15件 = 326件"],
  ["全部39个村中，已完成22个，正在施工9个，未开工5个。", "sum violated 39个 = 22个 + 9个 + 5个"],
  [
    "Of the 80 tickets, 52 were closed, 18 are in progress and 13 are still open.",
    "sum violated 52 + 18 + 13 = 80 tickets",
  ],
  [
    "The project has a budget of $2.7 million, of which $1.65 million has been spent and $0.75 million remains.",
    "sum violated $2.7 million = $1.65 million + $0.75 million",
  ],
  // What was there, came, went and is left.
  [
    "库存1200件，本周出库350件，入库200件，当前库存1080件。",
    "balance violated 1200件 + 200件 − 350件 = 1080件",
  ],
  ["年初在职员工85人，全年入职22人，离职15人，年末在职95人。", "balance violated 85人 + 22人 − 15人 = 95人"],
  [
    "上周结余3560元。本周收班费1200元，买奖品花费860元，打印费140元，现余3790元。",
    "balance violated 3560元 + 1200元 − 860元 − 140元 = 3790元",
  ],
  [
    "Opening balance was $12,400. We received $8,300 in donations and spent $9,100, so the closing balance is $11,900.",
    "balance violated $12,400 + $8,300 − $9,100 = $11,900",
  ],
];

/** What looks like it, and is of something else as well. */
const silent: readonly string[] = [
  "项目总投资1000万元，已到位600万元，缺口240万元由银行贷款解决。",
  "全年任务5000吨，已完成3650吨，还需采购1500吨煤。",
  "计划招聘30人，报名120人，到岗18人，还差15人。",
  "预算50万元，支出48万元，结余5万元（含上年结余3万元）。",
  "预算50万元，支出48万元，累计结余5万元。",
  "报名120人，实到98人，请假15人，其余未说明。",
  "全年计划48个项目，已完成31个，未开工9个。",
  "实施项目48个，已完工31个，年内新开工12个，未开工9个。",
  "应收186万元，已收142万元，本月待收30万元。",
  "库存1200件，本周出库350件，当前可售700件。",
  "在册会员860人，本周新增20人，活跃320人。",
  "问卷500份，满意320份，不满意65份。",
  "We invited 120 people; 85 came and 20 sent apologies.",
  "编制65人，实有58人，缺编管理岗3人。",
];

describe("amounts that words say are something of each other", () => {
  it.each(told)("%j", (text, expected) => {
    expect(linesOf(text)).toContain(expected);
  });
  it.each(silent)("says nothing loud of %j", (text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

type Case = readonly [text: string, line: string];

/** Words name all that a figure follows from, and it does not. */
const slips: readonly Case[] = [
  // What is said of all parts alike tells none from the others.
  [
    "公路完成投资1218.8亿元，其中，高速完成投资870.6亿元；国道完成投资197.2亿元；农村路完成投资146.0亿元。",
    "sum violated 1218.8亿元 = 870.6亿元 + 197.2亿元 + 146.0亿元",
  ],
  // What is counted twice leaves no total that is one digit off.
  [
    "已到位资金128,490.58万元，其中：中央23,007万元，省级47,225.33万元，州19,000万元，自筹99,258.25万元。",
    "sum violated 128,490.58万元 = 23,007万元 + 47,225.33万元 + 19,000万元 + 99,258.25万元",
  ],
  // The share says the name of what it is of.
  [
    "本年支出合计4,021.94万元。\n\n一般公共预算支出1,264.92万元，占本年支出合计的34.15%。",
    "share violated 1,264.92万元 ÷ 4,021.94万元 = 34.15%",
  ],
  [
    "学校有专任教师1,237人。\n\n具有高级职称的专任教师543人，占专任教师的比例为48.30%；具有研究生学位的专任教师1,105人，占专任教师的比例为89.33%。",
    "share violated 543人 ÷ 1,237人 = 48.30%",
  ],
  [
    "财政收入完成28,583万元。其中，税务部门完成13,866万元，占调整预算100.93%，占财政收入的84.51%。",
    "share violated 13,866万元 ÷ 28,583万元 = 84.51%",
  ],
  [
    "Loans stood at $553.69 million. Loans to farmers were $305.72 million, accounting for 55.22%. Loans to shops were $146.89 million, accounting for 36.53%.",
    "share violated $146.89 million ÷ $553.69 million = 36.53%",
  ],
  // What so many come to is called a total, a cost, or what is raised.
  ["场地每天2600元，共计5天，总费用为15000元。", "product violated 5天 × 2600元 = 15000元"],
  [
    "发行41,850,000股，每股8.60元，共计募集资金33,731.10万元。",
    "product violated 41,850,000股 × 8.60元 = 33,731.10万元",
  ],
  [
    "发行41,850,000股，每股8.60元，共计募集资金33,731.10万元，扣除承销费2,600.00万元后为31,131.10万元。",
    "product violated 41,850,000股 × 8.60元 = 33,731.10万元",
  ],
  ["单价120元，数量30台，总价3700元。", "product violated 30台 × 120元 = 3700元"],
  // Listed right behind it: so many digits do not agree by chance.
  [
    "今日客流量291,193.88万人次。\n\n其中，铁路9,612万人次，公路218,818万人次（高速199,529万人次），水路935.3万人次，民航1,828.58万人次。",
    "sum violated 9,612万人次 + 218,818万人次 + 935.3万人次 + 1,828.58万人次 = 291,193.88万人次",
  ],
  [
    "基建共完成投资1741.5亿元，增长14.2%。公路完成投资1313.8亿元，增长15.1%。港口完成投资71.0亿元，增长2.0%。航道完成投资56.7亿元，下降3.5%。",
    "sum violated 1313.8亿元 + 71.0亿元 + 56.7亿元 = 1741.5亿元",
  ],
  [
    "总诊疗544.34万人次。其中：医院诊疗208.91万人次；其他诊疗335.43万人次。\n\n公立医院诊疗167.31万人次；民营医院诊疗46.10万人次。",
    "sum violated 167.31万人次 + 46.10万人次 = 208.91万人次",
  ],
  // The same amount was told before, and its parts with it.
  [
    "本级支出1264.92万元。\n\n本级支出1664.92万元，用于：教育支出67.64万元；卫生支出1196.48万元；农林支出0.8万元。\n\n教育支出67.64万元，卫生支出1196.48万元，农林支出0.8万元。",
    "sum violated 67.64万元 + 1196.48万元 + 0.8万元 = 1664.92万元",
  ],
  // What the parts make their shares tell as well, though few digits agree.
  [
    "在校生为2529人。财会专业1705人，占学生总人数76.49%；保育专业281人，占学生总人数12.61%；音乐专业243人，占学生总人数10.90%。",
    "sum violated 1705人 + 281人 + 243人 = 2529人",
  ],
  [
    "计划招生287人，实际录取214人，其中本市149人，占总人数52.46%；外地105人，占总人数36.97%；省外30人，占总人数10.56%。",
    "sum violated 149人 + 105人 + 30人 = 214人",
  ],
  // Taken off what was told last.
  [
    "募集资金33,731.10万元，扣除承销费2,600.00万元后为31,131.10万元。另减除律师费、审计费等外部费用1,068.03万元后，净额为30,045.07万元。",
    "difference violated 31,131.10万元 − 1,068.03万元 = 30,045.07万元",
  ],
  [
    "Sales were £3,410, and after deducting costs of £1,220 a profit of £2,910 was made.",
    "difference violated £3,410 − £1,220 = £2,910",
  ],
];

/** Something else is told, or may be. */
const silent: readonly string[] = [
  "受理案件879件，其中已审结案件755件，本年新收案件402件，旧存案件138件。",
  "共有教师1,236人，其中本科740人，硕士380人，高级职称263人。",
  "本年支出合计4,021.94万元。\n\n一般公共预算支出1,264.92万元，占上年支出合计的34.15%。",
  "具有高级职称的专任教师543人，具有研究生学位的专任教师1,105人，占专任教师的比例为89.33%。",
  "今日客流量291,193.88万人次。\n\n其中，铁路9,612万人次，公路218,818万人次，水路935.3万人次。",
  "完成投资1741.5亿元。公路完成投资1313.8亿元。港口完成投资71.0亿元。航道完成投资12.6亿元。",
  "上年客流量14,741.58万人次，今年13,741.58万人次，其中夜间800.25万人次。",
  "在校生为2529人。财会专业1705人，占67.42%；保育专业281人，占11.11%；音乐专业243人，占9.61%。",
  "计划招生287人，实际录取284人，其中本市149人，占52.46%；外地105人，占36.97%。",
  "每人每天100元，共计5天，总费用为5000元。",
  "每人每晚500元，共计5晚，总费用为25000元。",
  "销售额100万元，退货率5%，扣除佣金10万元后净收入85万元。",
  "收入500万元，其中产品收入300万元，扣除成本320万元后，利润为180万元。",
  "收入4,120万元，利润率高于去年，扣除成本3,205万元后，尚有688万元应收。",
];

describe("figures that words say what they follow from", () => {
  it.each(slips)("%s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each(silent)("%s", (text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
});

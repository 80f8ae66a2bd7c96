import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

/** Words tell the level of before and the one that is spoken of: the change lies between them. */
const changes: readonly Case[] = [
  [
    "2024年，本镇实现财政收入20,354.5万元，其中转移支付18,050万元，专项2,304.5万元。比上年财政收入23,896.8万元减少3,842.3万元，下降14.8%。",
    "difference violated 23,896.8万元 − 20,354.5万元 = 3,842.3万元",
  ],
  [
    "固定资产投资6.36亿元，上年为5.82亿元，增长4.3%，其中工业投资2.14亿元、民间投资3.9亿元。",
    "growth violated (6.36亿元 − 5.82亿元) ÷ 5.82亿元 = 4.3%",
  ],
  [
    "全年培训4,620人次，经费58万元。去年培训4,200人次，今年增加480人次，增长10.0%。",
    "difference violated 4,620人次 − 4,200人次 = 480人次",
  ],
  ["120 heat pumps, against 96 last year: growth of 35%.", "growth violated (120 − 96) ÷ 96 = 35%"],
  [
    "今年安排项目17个，总投资28.4亿元，年度计划投资9.63亿元，比去年完成数（8.95亿元）增长7.1%。",
    "growth violated (9.63亿元 − 8.95亿元) ÷ 8.95亿元 = 7.1%",
  ],
  ["续费率31.4%，比前一周30.2%高1.8个百分点。", "difference violated 31.4% − 30.2% = 1.8个百分点"],
  ["份数续约率由86%提升到91%（+8pp）。", "difference violated 91% − 86% = +8pp"],
];

/** Rows of a table that tells two times. */
const cells: readonly Case[] = [
  [
    "| | 2024 | 2025 |\n| --- | --- | --- |\n| 营业收入 | 15,020 | 16,800 |\n| 成本 | 9,400 | 10,310 |\n\n2025年营业收入比2024年增长18.9%。",
    "growth violated (16,800 − 15,020) ÷ 15,020 = 18.9%",
  ],
  [
    "| | This year | Last year |\n| --- | --- | --- |\n| Income | 58,300 | 54,440 |\n| Spending | 57,600 | 53,720 |\n\nIncome is up 7.1%, spending up 7.9%.",
    "growth violated (57,600 − 53,720) ÷ 53,720 = 7.9%",
  ],
];

const silentCells: readonly string[] = [
  "| | 预算 | 实际 |\n| --- | --- | --- |\n| 营业收入 | 16,000 | 16,800 |\n| 成本 | 9,400 | 10,310 |\n\n营业收入同比增长5.9%。",
  "| | 2024 | 2025 |\n| --- | --- | --- |\n| 营业收入 | 15,020 | 16,800 |\n\n海外营业收入增长18.9%，订单增长11%。",
];

const silentChanges: readonly string[] = [
  // The level of before is called something else.
  "进口24.6亿元，上年出口20.1亿元，增长9.8%。",
  "销售收入246万元，去年同期利润201万元，增长9.8%。",
  "Exports of $24.6m, against imports of $20.1m last year, up 9.8%.",
  "财政收入20,354万元，其中转移支付18,050万元。上年存款23,896万元，增长9.8%。",
  "合格率98%，优良率95%，提高2个百分点。",
  "地区生产总值318亿元，上年300亿元，按不变价计算增长5.2%。",
  "固定资产投资6.36亿元，上年为5.82亿元；技改投资增长4.3%。",
  "We had 240 members, 200 last year, and fees went up 5%.",
];

/** What is taken from a whole, and what is left of it. */
const rests: readonly Case[] = [
  ["本周38个任务完成29个，剩6个。", "difference violated 38个 − 29个 = 6个"],
  ["核定编制86名，在编71名，空编12名。", "difference violated 86名 − 71名 = 12名"],
  ["受理纠纷214件，调处成功209件，成功率97.7%，尚有8件正在化解。", "difference violated 214件 − 209件 = 8件"],
  ["核定编制86名，在编71名，空编12名；另有编外24人。", "difference violated 86名 − 71名 = 12名"],
  ["合同工期420天，已用233天，剩余157天。", "difference violated 420天 − 233天 = 157天"],
];

const silentRests: readonly string[] = [
  "首批1,800件，次批800件，余下400件。",
  "政府投资38个，国有21个，其余37个均为民间投资。",
  "共40个项目，已开工28个，已竣工12个，剩余12个未开工。",
  "计划9项，已完成7项，已取消2项，剩余4项。",
  "年末存款32亿元，发放贷款12亿元，贷款余额18亿元。",
  "Committed 36 points, delivered 30; 3 bugs are still open.",
];

describe("changes between levels that are told", () => {
  it.each([...changes, ...cells])("%s", (text, ...lines) => {
    expect(broken(text)).toEqual(lines);
  });
  it.each([...silentChanges, ...silentCells])("nothing: %s", (text) => {
    expect(broken(text)).toEqual([]);
  });
});

describe("rests of what was taken from a whole", () => {
  it.each(rests)("%s", (text, ...lines) => {
    expect(broken(text)).toEqual(lines);
  });
  it.each(silentRests)("nothing: %s", (text) => {
    expect(broken(text)).toEqual([]);
  });
});

function broken(text: string): readonly string[] {
  return relationLines(text)
    .filter((line) => /^(?:growth|difference|share|sum) violated/u.test(line))
    .map((line) => line.replace(/ @[\d:]+$/u, ""));
}

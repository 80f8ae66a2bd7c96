import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

/** What makes a figure stands in another place: a heading, a list or line of assumptions, a table of names and values. */
const elsewhere: readonly Case[] = [
  [
    `## Assumptions

| Assumption | Value |
| --- | --- |
| Nurses | 36 |
| Hours saved per nurse per week | 1.5 |
| Working weeks | 44 |
| Hourly cost | $52 |

## Result

| Result | Value |
| --- | --- |
| Hours saved | 2,376 |
| Value of time | $123,552 |`,
    "product holds? 36 × 1.5 × 44 = 2,376",
    "product holds? $52 × 2,376 = $123,552",
  ],
  [
    `测算假设：班组12人，人均月薪0.85万元，周期7个月，社保按工资的28%计。

| 项目 | 金额（万元） |
| --- | --- |
| 人员工资 | 71.4 |
| 社保 | 19.99 |`,
    "product holds? 12人 × 0.85万元 × 7个月 = 71.4万元",
    "product rounding? 28% × 71.4万元 = 19.99万元",
  ],
  [
    `- 日均客流：185人
- 客单价：46元
- 营业天数：每月26天
- 毛利率：58%

月营业额22.126万元，月毛利12.833万元，年营业额265.512万元。`,
    "product holds? 185人 × 46元 × 26天 = 22.126万元",
    "product holds? 22.126万元 × 12 = 265.512万元",
  ],
  [
    `| Metric | Value |
| --- | --- |
| ARPU | $64/month |
| Gross margin | 75% |
| Customer lifetime | 32 months |
| LTV | $1,536 |
| CAC | $420 |
| Payback | 8.75 months |`,
    "product holds? $64/month × 75% × 32 months = $1,536",
    "average holds? $420 ÷ ($64/month × 75%) = 8.75 months",
  ],
  [
    `- Marketing spend: $19,000
- New customers: 250
- **CAC: $76**`,
    "average holds? $19,000 ÷ 250 = $76",
  ],
  [
    `装机容量4.35 MW，年利用小时数1,120小时，上网电价0.3715元/kWh。

| 指标 | 数值 |
| --- | --- |
| 年发电量 | 487.2 万kWh |
| 年发电收入 | 180.99 万元 |`,
    "product holds? 4.35 MW × 1,120小时 × 1000 = 487.2万kWh",
    "product rounding? 0.3715元/kWh × 487.2万kWh = 180.99万元",
  ],
  [
    `Price per 1M input tokens: $3.50. Monthly requests: 38,000. Average input: 1,450 tokens.

| Item | Value |
| --- | --- |
| Monthly tokens | 55.1M |
| Monthly cost | $192.85 |`,
    "product holds? 38,000 × 1,450 tokens = 55.1M",
    "average holds? $3.50 × 55.1M ÷ 1M = $192.85",
  ],
];

/** A whole column goes by a number beside the table, or by one that everybody knows. */
const columns: readonly Case[] = [
  [
    `| Role | Annual cost | Share of staff |
| --- | --- | --- |
| Cook | $94,500 | 21.3% |
| Porter | $61,200 | 13.8% |
| Manager | $118,800 | 26.8% |

Staff costs in all: $443,000 a year.`,
    "share rounding $94,500 ÷ $443,000 = 21.3%",
    "share rounding $61,200 ÷ $443,000 = 13.8%",
    "share rounding $118,800 ÷ $443,000 = 26.8%",
  ],
  [
    `| Centre | Grant (85%) | Own money | All |
| --- | --- | --- | --- |
| North | $214,625 | $37,875 | $252,500 |
| South | $166,430 | $29,370 | $195,800 |`,
    "product holds? $252,500 × (1 − 85%) = $37,875",
    "product holds? $195,800 × (1 − 85%) = $29,370",
  ],
];

/** Numbers that make each other by chance, or in a way that nobody reckons. */
const silent: readonly string[] = [
  "收入分别为55万元、64万元和70万元。人员分别为27人、30人和35人。",
  "## 2024 in 12 months\n\nVisits rose to 486 and letters to 31.",
  "## 3.4 Plan for 25 schools\n\nWe hold 7 fairs and print 520 leaflets.",
  "| Item | Value |\n| --- | --- |\n| Rooms | 14 |\n| Chairs | 390 |\n| Lamps | 52 |",
  "投票率71.3%，较上年提高3.1个百分点；参会率84.6%。",
  "| Year | Pledges |\n| --- | --- |\n| 2021 | 143 |\n| 2022 | 158 |\n| 2023 | 171 |",
  "| 班级 | 人数 | 平均分 |\n| --- | --- | --- |\n| 一班 | 41 | 83.5 |\n| 二班 | 39 | 79.2 |\n\n全年级612人。",
];

describe("figures whose factors stand elsewhere", () => {
  it.each([...elsewhere, ...columns].map(([text, ...lines]) => [text, lines] as const))(
    "%s",
    (text, lines) => {
      const found = relationLines(text).map((line) => line.replace(/ @.*$/u, ""));
      for (const line of lines) expect(found).toContain(line);
    },
  );

  it.each(silent)("are not made up: %s", (text) => {
    expect(relationLines(text).filter((line) => /^(?:product|average|share)/u.test(line))).toEqual([]);
  });
});

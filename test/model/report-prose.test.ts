import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** How offices tell of a year: amounts against budgets, changes on the year before, shares by name. */
type Case = readonly [text: string, ...lines: string[]];

const changes: readonly Case[] = [
  [
    "截至四月，收入完成2460万元，完成年初预算数6000万元的41%，比上年减收107万元，下降4.2%。",
    "share holds 2460万元 ÷ 6000万元 = 41%",
    "growth rounding 107万元 ÷ (2460万元 + 107万元) = 4.2%",
  ],
  [
    "支出5300万元，完成年初计划6000万元的88.3%，比上年减支270万元，下降8.9%。",
    "share rounding 5300万元 ÷ 6000万元 = 88.3%",
    "growth violated 270万元 ÷ (5300万元 + 270万元) = 8.9%",
  ],
  [
    "全区收入1914万元，较上年同期增长15.3%，增收254万元。",
    "growth rounding 254万元 ÷ (1914万元 − 254万元) = 15.3%",
  ],
  [
    "全区收入1914万元，较上年同期增长25.3%，增收254万元。",
    "growth violated 254万元 ÷ (1914万元 − 254万元) = 25.3%",
  ],
  [
    "收入1297万元，为调整预算的100.6%，比上年增收124万元，增长10.6%。",
    "growth rounding 124万元 ÷ (1297万元 − 124万元) = 10.6%",
  ],
];

const shares: readonly Case[] = [
  ["到位资金71.2亿元，完成考核目标61亿元的117%，同比增长42%。", "share rounding 71.2亿元 ÷ 61亿元 = 117%"],
  [
    "到位资金25.5亿元，完成市级任务（42.5亿元）的60%；完成县级任务（51亿元）的50%。",
    "share holds 25.5亿元 ÷ 42.5亿元 = 60%",
    "share holds 25.5亿元 ÷ 51亿元 = 50%",
  ],
  [
    "财政收入完成1002万元，增收25万元。税收收入完成663万元，增长18%，税收收入占财政收入66.2%。",
    "share rounding 663万元 ÷ 1002万元 = 66.2%",
  ],
  [
    "财政收入完成1002万元。税收收入完成663万元，税收收入占财政收入的比重为76.2%。",
    "share violated 663万元 ÷ 1002万元 = 76.2%",
  ],
];

const sums: readonly Case[] = [
  // What is measured against and the rates of it are no parts; nor do they hide the parts.
  [
    "收入560万元，完成年初预算的45.5%。其中：国税部门完成230万元，完成年初预算的51.1%；地税部门完成330万元，完成年初预算的47.4%。",
    "sum holds 560万元 = 230万元 + 330万元",
  ],
  [
    "开工项目78个，完成年度目标132个的59.1%。其中，大项目63个，完成年度目标81个的77.8%。",
    "share rounding 78个 ÷ 132个 = 59.1%",
    "share rounding 63个 ÷ 81个 = 77.8%",
  ],
  [
    "硬化道路0.93千米，其中5米宽道路0.19千米，4米宽道路0.74千米。",
    "sum holds 0.93千米 = 0.19千米 + 0.74千米",
  ],
  // Large figures of a scale were rounded when they were written; planned ones were not.
  ["货物吞吐量32547万吨，其中沿海24218万吨，内河8328万吨。", "sum rounding 32547万吨 = 24218万吨 + 8328万吨"],
  [
    "全年预算1200万元，其中人员500万元，市场400万元，其他299万元。",
    "sum violated 1200万元 = 500万元 + 400万元 + 299万元",
  ],
];

/** The like of the above, of which nothing is claimed. */
const silent: readonly Case[] = [
  ["收入完成300万元，同比增长12%，利润增加30万元。"],
  ["6月份完成投资20亿元，完成年度计划100亿元的55%。"],
  ["地方收入（同口径）完成302万元，同比增长14.6%，增收43.8万元。"],
  ["现有员工60人，其中党员30人，本科以上50人。"],
  ["人均收入3200元，增收300元；其中工资2000元，经营1200元，其他150元。"],
  ["年末贷款余额50亿元，占全市贷款的20%。"],
];

function run(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...lines]) => [text, lines] as const))("%s", (text, lines) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*$/u, ""))).toEqual(lines);
  });
}

describe("changes told with their amounts", () => {
  run(changes);
});
describe("shares of what is measured against, or named", () => {
  run(shares);
});
describe("sums among measures", () => {
  run(sums);
});
describe("what looks like them", () => {
  run(silent);
});

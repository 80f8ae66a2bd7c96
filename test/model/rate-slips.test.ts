import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const broken = (text: string) => linesOf(text).filter((line) => line.includes(" violated "));

describe("rates whose name says what they are of", () => {
  it.each([
    ["- 年度目标：1200万元\n- 已完成：1020万元\n- 完成率：88%", "share violated 1020万元 ÷ 1200万元 = 88%"],
    [
      "- Plan: 480 units\n- Delivered: 432 units\n- Completion rate: 93%",
      "share violated 432 units ÷ 480 units = 93%",
    ],
    ["预算总额：680万元\n已执行：442万元\n执行率：56%", "share violated 442万元 ÷ 680万元 = 56%"],
    ["- 总户数：1560户\n- 入住户数：1170户\n- 入住率：78%", "share violated 1170户 ÷ 1560户 = 78%"],
    ["本月接待客户1250组，成交85组，转化率6.1%。", "share violated 85组 ÷ 1250组 = 6.1%"],
    ["参会代表应到120人，实到114人，到会率98%。", "share violated 114人 ÷ 120人 = 98%"],
    ["成品合格475件，不合格25件，合格率98%。", "share violated 475件 ÷ (475件 + 25件) = 98%"],
    [
      "The shop had 12,000 visits and 360 orders, a conversion rate of 6%.",
      "share violated 360 orders ÷ 12,000 visits = 6%",
    ],
    [
      "- Revenue: $3,000k\n- COGS: $1,950k\n- Gross margin: 38%",
      "share violated ($3,000k − $1,950k) ÷ $3,000k = 38%",
    ],
    [
      "项目总投资8253万元。达产年利润总额2306万元，净利润1730万元；投资利润率29.74%，投资回报率20.96%。",
      "share violated 2306万元 ÷ 8253万元 = 29.74%",
    ],
  ])("%s", (text, line) => {
    expect(broken(text)).toEqual([line]);
  });

  it.each([
    "- 年度目标：1200万元\n- 已完成：1020万元\n- 完成率：85%",
    "- 收入目标：1200万元\n- 利润目标：300万元\n- 实际收入：1020万元\n- 完成率：92%",
    "- 计划产量：3600吨\n- 实际产量：3420吨\n- 上年完成率：91%",
    "甲区走访客户500家，签约率20%；乙区签约120家。",
    "报名300人，到场率80%，到场领取礼品200人。",
    "## 一季度\n\n- 目标：1200万元\n\n## 二季度\n\n- 已完成：1020万元\n- 完成率：93%",
    "总预算120万元。\n\n- 经费100万元，已用62万元，剩余38万元，使用率62%。",
    "营业收入约85万元，毛利12万元，毛利率14.6%。",
    "Revenue: $7,482,000\n\nNet income: $518,900\n\n## A competitor\n\nNet margin: 9.4%",
  ])("nothing of %s", (text) => {
    expect(broken(text)).toEqual([]);
  });
});

describe("shares of what their words name", () => {
  it.each([
    ["一、总预算360万元\n\n二、其中宣传费72万元，占总预算的23%。", "share violated 72万元 ÷ 360万元 = 23%"],
    ["全年目标500万元。1-9月完成410万元，完成年度目标的85%。", "share violated 410万元 ÷ 500万元 = 85%"],
    [
      "计划招生287人，实际录取284人，其中本市149人，占总人数25.46%；外地135人，占总人数47.54%。",
      "share violated 149人 ÷ 284人 = 25.46%",
    ],
    [
      "全市共收案件21146件。其中，一区收案11997件，占全市收案总数的53.7%；二区5891件，占27.9%；三区3258件，占15.4%。",
      "share violated 11997件 ÷ 21146件 = 53.7%",
    ],
    [
      "一、完成公共财政总收入67240万元。\n\n二、完成税收收入36170万元，税收占财政总收入的比重为58.79%。",
      "share violated 36170万元 ÷ 67240万元 = 58.79%",
    ],
    [
      "投资120万元、80万元和50万元，占总投资250万元的48%、35%和20%。",
      "share violated 80万元 ÷ 250万元 = 35%",
    ],
    [
      "年度经费250万元：人员150万元（60%），设备60万元（27%），其他40万元（16%）。",
      "share violated 60万元 ÷ 250万元 = 27%",
    ],
  ])("%s", (text, line) => {
    expect(broken(text)).toEqual([line]);
  });
});

import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const broken = (text: string) => linesOf(text).filter((line) => line.includes(" violated "));

describe("changes from a level told apart from that of now", () => {
  it.each([
    [
      "- 2024年营业收入：3200万元\n- 2025年营业收入目标：4000万元\n- 同比增长：52%",
      "growth violated (4000万元 − 3200万元) ÷ 3200万元 = 52%",
    ],
    [
      "- 上年度：1500万元\n- 本年度：1800万元\n- 增幅：23%",
      "growth violated (1800万元 − 1500万元) ÷ 1500万元 = 23%",
    ],
    ["- 去年同期：640单\n- 本期：800单\n- 同比：+28%", "growth violated (800单 − 640单) ÷ 640单 = +28%"],
    [
      "上年支出：3200万元\n本年支出：3400万元\n同比下降：5%",
      "growth violated (3200万元 − 3400万元) ÷ 3200万元 = 5%",
    ],
    [
      "- FY2024 revenue: $12.0M\n- FY2025 revenue: $15.0M\n- YoY growth: 52%",
      "growth violated ($15.0M − $12.0M) ÷ $12.0M = 52%",
    ],
    [
      "- Baseline: 480 tickets per week\n- Target: 360 tickets per week\n- Reduction: 28%",
      "growth violated (480 tickets − 360 tickets) ÷ 480 tickets = 28%",
    ],
    [
      "上年费用3410万元。今年费用3240万元，同比下降8%。",
      "growth violated (3410万元 − 3240万元) ÷ 3410万元 = 8%",
    ],
    [
      "2023年实际产量14,400吨，2024年计划15,840吨，增长13%。",
      "growth violated (15,840吨 − 14,400吨) ÷ 14,400吨 = 13%",
    ],
    ["8月吨均成本172元，9月160元，环比下降9.7%。", "growth violated (172元 − 160元) ÷ 172元 = 9.7%"],
    [
      "We shipped 1,150 boxes, 51% more than last year's 1,000.",
      "growth violated (1,150 boxes − 1,000) ÷ 1,000 = 51%",
    ],
  ])("%s", (text, line) => {
    expect(broken(text).map((each) => each.replace(/ per week/gu, ""))).toEqual([line]);
  });

  it.each([
    "- 2024年营业收入：3200万元\n- 2025年营业收入目标：4000万元\n- 同比增长：25%",
    "2023年营收5000万元，2024年营收6000万元，2025年目标7800万元，增长30%。",
    "2023年营收5000万元，按可比口径2024年营收6000万元，增长18%。",
    "2022年收入1000万元，2024年收入1500万元，年均增长22.5%。",
    "2023年收入5000万元，2024年利润600万元，增长12%。",
    "- 2024年收入：3200万元\n- 2025年利润：400万元\n- 同比增长：25%",
    "- Revenue 2024: $12.0M\n- Revenue 2025: $15.0M\n- Growth (constant currency): 22%",
    "8月成本172元，9月160元，同比下降5.1%。",
    "上年收入5000万元。今年完成6000万元，其中零售2000万元，增长12%。",
    "人均产值由24万元提高到30万元，提高25%，总产值增长50%（人数由100人增至120人）。",
    "The budget grew 10% (headcount from 20 to 25).",
    "10月销售额85万元，环比增长6.25%（9月80万元），同比下降5.6%（上年同期90万元）。",
    "Errors fell from 0.8% to 0.5% (-0.3 pp).",
    "全年计划新增床位360张，上年新增300张，增长20%。",
  ])("nothing of %s", (text) => {
    expect(broken(text)).toEqual([]);
  });
});

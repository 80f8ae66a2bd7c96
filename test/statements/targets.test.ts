import { describe, expect, it } from "vitest";
import { readStatementsOf } from "../model/relation-lines.ts";

function targetsIn(text: string): readonly string[] {
  return readStatementsOf(text).flatMap((statement) =>
    statement.type === "target" ? [`${statement.metric.text}: ${statement.value.text}`] : [],
  );
}

describe("figures to reach in English", () => {
  it.each<[string, ...string[]]>([
    ["KR1: Grow monthly active users from 40k to 55k", "monthly active users: 55k"],
    ["KR2: Lift trial-to-paid conversion to 12%", "trial-to-paid conversion: 12%"],
    ["KR 3: NPS of 45", "NPS: 45"],
    ["Generate 1,200 qualified leads.", "qualified leads: 1,200"],
    ["Win 60 new logos by year-end.", "new logos: 60"],
    ["Keep cost per lead under $45.", "cost per lead: $45"],
    ["We will bring renewals to 92% and expand 30 accounts.", "renewals: 92%", "accounts: 30 accounts"],
    ["Revenue: $3.4M", "Revenue: $3.4M"],
    ["Response time: under 4 hours", "Response time: 4 hours"],
  ])("%s", (line, ...targets) => {
    expect(targetsIn(`# Plan\n\n## Goals\n\n- ${line}\n`)).toEqual(targets);
  });

  it.each([
    "Last year we served 1,200 customers and spent $400k.",
    "Signups grew to 3,000 in May.",
    "Traffic increased by 30% after the launch.",
    "The keepers hold two keys.",
    "A meeting of 2 hours.",
  ])("%s is none", (line) => {
    expect(targetsIn(`# Plan\n\n## Work\n\n${line}\n`)).toEqual([]);
  });
});

describe("levels to come to", () => {
  it.each<[string, ...string[]]>([
    ["客户满意度提升至95%以上。", "客户满意度: 95%"],
    ["费用率控制在5%以内。", "费用率: 5%"],
    ["不良率由1.2%降至0.8%。", "不良率: 0.8%"],
    ["确保到期贷款收回率保持在98%。", "到期贷款收回率: 98%"],
    ["投诉响应时间不超过2小时。", "投诉响应时间: 2小时"],
  ])("%s", (line, ...targets) => {
    expect(targetsIn(`# 计划\n\n## 工作目标\n\n1. ${line}\n`)).toEqual(targets);
  });

  it.each([
    "去年满意度提升至92%，不良率降至1.2%。",
    "上年收入增长到500万元。",
    "培训时间2小时。",
    "截至6月，覆盖率已提高到80%。",
  ])("%s is none", (line) => {
    expect(targetsIn(`# 计划\n\n## 主要工作\n\n${line}\n`)).toEqual([]);
  });
});

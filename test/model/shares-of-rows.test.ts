import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const complements = (text: string) => linesOf(text).filter((line) => line.startsWith("complement"));

describe("shares that rows and lists tell of one whole", () => {
  it.each([
    ["考核权重：\n\n1. 销售额 40%\n2. 回款 35%\n3. 培训 25%", "complement holds 40% + 35% + 25% = 100%"],
    ["- R&D: 45%\n- Marketing: 30%\n- Reserve: 25%", "complement holds 45% + 30% + 25% = 100%"],
    ["考核权重：\n\n1. 销售额 40%\n2. 回款 30%\n3. 培训 25%", "complement violated 40% + 30% + 25% = 100%"],
    [
      "## 各部门预算占比\n\n- 研发：48%\n- 市场：30%\n- 其他：25%",
      "complement violated 48% + 30% + 25% = 100%",
    ],
    [
      "Cost breakdown:\n\n- Staff 62.5%\n- Rent 21.3%\n- Other 10.2%",
      "complement violated 62.5% + 21.3% + 10.2% = 100%",
    ],
    ["预算分配：研发48%，市场30%，运营15%，预备10%。", "complement violated 48% + 30% + 15% + 10% = 100%"],
    [
      "Budget allocation: people 55%, tools 25% and travel 24%.",
      "complement violated 55% + 25% + 24% = 100%",
    ],
  ])("%s", (text, line) => {
    expect(complements(text)).toEqual([line]);
  });

  it.each([
    "各部门完成率：\n\n- 研发：95%\n- 市场：88%\n- 运营：92%",
    "主要客户占比：\n\n- 甲：35%\n- 乙：30%\n- 丙：25%",
    "客户构成：\n\n- 甲：35%\n- 乙：30%\n- 丙：25%",
    "折扣结构：\n\n- 会员：10%\n- 老客户：15%\n- 新客户：85%",
    "人员结构：党员45%，本科35%，女性25%。",
    "## 目标\n\n- 毛利率 35%\n- 净利率 8%\n- 复购率 50%",
  ])("nothing of %s", (text) => {
    expect(complements(text)).toEqual([]);
  });
});

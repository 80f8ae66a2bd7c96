import { describe, expect, it } from "vitest";

import { readRelations } from "./relation-lines.ts";

/** What is told loud of a text: violated, and not only inferred. */
function wrongIn(text: string): readonly string[] {
  return readRelations(`# 2027年计划\n\n${text}`)
    .filter(({ verdict, certainty }) => verdict === "violated" && certainty !== "inferred")
    .map(({ stated }) => stated.text);
}

describe("figures of everyday plans that miss what words say they follow from", () => {
  it.each([
    ["现有供应商146家，年内淘汰18家，引进29家，年末保持在150家。", "150家"],
    ["门店总数由62家增加到79家，全年新开16家，关闭3家。", "79家"],
    ["We start the year with 310 customers, expect to win 135 and lose 21, and end it with 484.", "484"],
    ["48 issues were open in May; 35 were closed and 22 raised in June, so 31 are open now.", "31"],
    ["全年需招聘92人。\n\n分季度安排：一季度20人，二季度24人，三季度36人，四季度16人。", "92人"],
    ["计划新开网点60个，撤并12个。新开网点中：\n\n- 城东片区18个\n- 城西片区14个\n- 县域26个", "60个"],
    ["全年需求1500吨，均价1.9万元/吨，采购金额2250万元。", "2250万元"],
    ["研发团队64人，人力成本2240万元，人均人力成本53万元。", "53万元"],
    ["## 2026年情况\n\n营业收入18600万元。\n\n## 2027年目标\n\n营业收入22000万元，同比增长28.3%。", "28.3%"],
    ["营业收入22000万元，净利润1760万元，净利率3%。", "3%"],
  ])("tells %s", (text, figure) => {
    expect(wrongIn(text)).toContain(figure);
  });

  it.each([
    "现有供应商146家，年内淘汰18家，引进22家，年末保持在150家。",
    "门店总数由62家增加到75家，全年新开16家，关闭3家。",
    "门店140家。一季度130家，二季度132家，三季度138家，四季度139家。",
    "按月均衡生产，月均产量3000台；上半年17400台，下半年18600台。",
    "12人，人均3000元，下达经费4万元。",
    "培训12场，每场50人，覆盖800人次。",
    "## 2026年情况\n\n营业收入18600万元。\n\n## 2026年回顾\n\n营业收入22000万元，同比增长28.3%。",
    "## 2025年情况\n\n营业收入18600万元。\n\n## 2027年目标\n\n营业收入22000万元，同比增长28.3%。",
  ])("says nothing loud of %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

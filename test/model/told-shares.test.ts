import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

/** The words of a rate or a share say of what it is; that may stand a sentence or a paragraph before. */
const told: readonly Case[] = [
  ["全县安排项目60个，总投资91亿元。截至目前，开工54个，开工率80.0%。", "share violated 54个 ÷ 60个 = 80.0%"],
  ["抽检产品50件，合格产品46件，合格率90%。", "share violated 46件 ÷ 50件 = 90%"],
  ["计划开业门店50家，已开业40家，开业率70%。", "share violated 40家 ÷ 50家 = 70%"],
  [
    "今年共安排项目300个，其中计划开工项目160个；计划竣工项目90个。\n\n上半年，农贸市场等72个项目竣工，竣工率70%。",
    "share violated 72个 ÷ 90个 = 70%",
  ],
  [
    "全年支出3200万元，增长6%。其中，民生支出2560万元，占财政支出的88%。",
    "share violated 2560万元 ÷ 3200万元 = 88%",
  ],
  // 占 tells of what stands before it, whatever comes out of the parts behind.
  [
    "进出口6.57万亿元，下降6.4%。出口3.33万亿元；进口3.24万亿元。\n\n一般贸易3.94万亿元，下降5.7%，占60%，其中出口1.95万亿元。",
    "share rounding? 3.94万亿元 ÷ 6.57万亿元 = 60%",
  ],
  ["现有职工160人，其中女职工60人，占47.5%。", "share violated 60人 ÷ 160人 = 47.5%"],
  ["现有职工160人，其中女职工60人，占37.5%。", "share holds 60人 ÷ 160人 = 37.5%"],
  ["计划开业门店51家，已开业40家，开业率78%。", "share rounding 40家 ÷ 51家 = 78%"],
  [
    "年度计划投资335亿元，安排项目40个。截至目前，完成投资184亿元，占年度计划的51.3%。",
    "share violated 184亿元 ÷ 335亿元 = 51.3%",
  ],
];

/** Another whole may be meant, or there are several. */
const silent: readonly string[] = [
  "安排项目60个。其中政府投资项目开工30个，开工率71%。",
  "安排项目60个，续建项目50个。截至目前，开工42个，开工率91%。",
  "全市安排项目60个，开工54个，开工率比上年提高80个百分点。",
  "现有职工160人，退休人员180人，其中女职工60人，占47.5%。",
  "现有职工160人，其中党员80人，其中女党员30人，占47.5%。",
  "全年支出3200万元。其中，民生支出2560万元，占全市民生支出预算的72%。",
  "一般公共预算收入3522万元，完成年初预算的127.91%。",
  "年度计划投资335亿元。利用外资184亿元，占年度计划的51.3%。",
  "年度计划投资335亿元。180个工业项目完成投资150亿元，占年度计划的62%。",
  "本年度计划开工项目120个。到六月，90个计划新建项目实际开工72个，开工率达80%。",
  "去年同期60个，开工54个，开工率80%。",
  "计划竣工项目90个。上半年，20个储备项目提前开工，转化率27%。",
  "总资产60亿元，利润54亿元，利润率80%。",
  "签约项目64个，开工41个，按投资额计开工率72%。",
  "应到320人，实到286人，到课率92%（按课时统计）。",
  "Of 64 projects signed, 41 have started (72% by value).",
];

describe("shares of what was told before", () => {
  it.each(told)("%s", (text, ...expected) => {
    const lines = relationLines(text).map((line) => line.replace(/ @.*/u, ""));
    for (const line of expected) expect(lines).toContain(line);
  });

  it.each(silent)("says nothing loud of %s", (text) => {
    expect(relationLines(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

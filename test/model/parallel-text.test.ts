import { describe, expect, it } from "vitest";
import { readRelations, showRelation } from "./relation-lines.ts";

/** What the records of a text show together; `?` marks what is only inferred. */
const told: readonly (readonly [title: string, text: string, ...lines: string[]])[] = [
  [
    "growth of which only the change is told, up or down by its words",
    "淡水鱼产量48.6万吨，比上年增产5.2%（2.4万吨）；海水鱼产量37.2万吨，比上年减产3.9%（1.5万吨）；贝类产量21.5万吨，比上年增产7.0%（1.4万吨）。",
    "growth rounding 5.2% = 2.4万吨 ÷ (48.6万吨 − 2.4万吨)",
    "growth rounding 3.9% = 1.5万吨 ÷ (37.2万吨 + 1.5万吨)",
    "growth rounding 7.0% = 1.4万吨 ÷ (21.5万吨 − 1.4万吨)",
  ],
  [
    "years and what there was in them",
    "- Beginners: 2018 - 214, 2019 - 187, -27\n- Juniors: 2018 - 163, 2019 - 195, +32\n- Seniors: 2018 - 248, 2019 - 236, -12\n- Adults: 2018 - 118, 2019 - 134, +16",
    "difference holds -27 = 187 − 214",
    "difference holds 32 = 195 − 163",
    "difference holds -12 = 236 − 248",
    "difference holds 16 = 134 − 118",
  ],
  [
    "keys and values below the heading of each branch",
    "## 东门店\n\n- 预算：240万元\n- 已支付：156万元\n- 剩余：84万元\n- 支付比例：65%\n\n## 西门店\n\n- 预算：95万元\n- 已支付：57万元\n- 剩余：38万元\n- 支付比例：60%\n\n## 南门店\n\n- 预算：180万元\n- 已支付：135万元\n- 剩余：45万元\n- 支付比例：75%",
    "difference holds 84万元 = 240万元 − 156万元",
    "share holds 65% = 156万元 ÷ 240万元",
    "difference holds 38万元 = 95万元 − 57万元",
    "share holds 60% = 57万元 ÷ 95万元",
    "difference holds 45万元 = 180万元 − 135万元",
    "share holds 75% = 135万元 ÷ 180万元",
  ],
  [
    "a stock that goes up and down",
    "1月生产7,430吨，销售6,980吨，库存增加450吨。2月生产6,320吨，销售6,655吨，库存减少335吨。3月生产8,040吨，销售7,865吨，库存增加175吨。",
    "difference holds 450吨 = 7,430吨 − 6,980吨",
    "difference holds 335吨 = 6,320吨 − 6,655吨",
    "difference holds 175吨 = 8,040吨 − 7,865吨",
  ],
  [
    "accounts of several clubs",
    "- Tennis: opening $318.40, received $205.00, spent $142.65, closing $380.75\n- Chess: opening $96.20, received $60.00, spent $71.50, closing $84.70\n- Choir: opening $540.00, received $125.50, spent $298.10, closing $367.40",
    "balance holds $380.75 = $318.40 + $205.00 − $142.65",
    "balance holds $84.70 = $96.20 + $60.00 − $71.50",
    "balance holds $367.40 = $540.00 + $125.50 − $298.10",
  ],
  [
    "totals behind their figures",
    "Day 1: 143 adults, 58 children, 201 total\nDay 2: 127 adults, 64 children, 191 total\nDay 3: 156 adults, 49 children, 205 total",
    "sum holds 201 = 143 adults + 58 children",
    "sum holds 191 = 127 adults + 64 children",
    "sum holds 205 = 156 adults + 49 children",
  ],
  [
    "prices of what is measured in other units",
    "电：全年用量1,164,500千瓦时，均价0.72元，电费838,440元\n\n水：全年用量38,620吨，均价4.5元，水费173,790元\n\n气：全年用量87,400立方米，均价3.35元，燃气费292,790元",
    "product holds 838,440元 = 1,164,500千瓦时 × 0.72元",
    "product holds 173,790元 = 38,620吨 × 4.5元",
    "product holds 292,790元 = 87,400立方米 × 3.35元",
  ],
  [
    "a record that leaves one figure out",
    "甲组定员54人，实有49人，缺员5人；乙组定员62人，实有62人；丙组定员71人，实有63人，缺员8人；丁组定员48人，实有42人，缺员6人。",
    "difference holds 5人 = 54人 − 49人",
    "difference holds 8人 = 71人 − 63人",
    "difference holds 6人 = 48人 − 42人",
  ],
  [
    "sentences with what was before, and by how much and how many percent it changed",
    "The North team closed 1,140 cases in 2023 against 985 in 2022, an increase of 155 (15.7%). The South team closed 886 cases in 2023 against 912 in 2022, a decrease of 26 (2.9%). The East team closed 1,430 cases in 2023 against 1,298 in 2022, an increase of 132 (10.2%).",
    "difference holds 155 = 1,140 cases − 985",
    "growth rounding 15.7% = (1,140 cases − 985) ÷ 985",
    "difference holds 26 = 886 cases − 912",
    "growth rounding 2.9% = (886 cases − 912) ÷ 912",
    "difference holds 132 = 1,430 cases − 1,298",
    "growth rounding 10.2% = (1,430 cases − 1,298) ÷ 1,298",
  ],
  [
    "the one record that does not come out",
    "1月生产7,430吨，销售6,980吨，库存增加450吨。2月生产6,320吨，销售6,655吨，库存减少353吨。3月生产8,040吨，销售7,865吨，库存增加175吨。4月生产7,715吨，销售7,540吨，库存增加175吨。",
    "difference holds 450吨 = 7,430吨 − 6,980吨",
    "difference violated 353吨 = 6,320吨 − 6,655吨",
    "difference holds 175吨 = 8,040吨 − 7,865吨",
    "difference holds 175吨 = 7,715吨 − 7,540吨",
  ],
];

/** Lists of figures that make nothing, and records of which words tell other things. */
const silent: readonly (readonly [title: string, text: string])[] = [
  [
    "years",
    "- 甲公司：2008年成立，2012年上市，2019年退市\n- 乙公司：2010年成立，2015年上市，2021年退市\n- 丙公司：2006年成立，2011年上市，2020年退市",
  ],
  [
    "versions",
    "- core 2.1.4 replaces 2.0.9 and 1.8.3\n- ui 3.4.0 replaces 3.2.7 and 2.9.1\n- cli 1.2.5 replaces 1.1.0 and 1.0.6",
  ],
  [
    "telephone numbers",
    "张三 办公室 2308 传真 8832 4415\n李四 办公室 2311 传真 8832 4419\n王五 办公室 2326 传真 8832 4431",
  ],
  [
    "scores",
    "- Lions 3-1 Bears, 2-2 Hawks, 4-0 Wolves\n- Bears 1-3 Lions, 0-0 Hawks, 2-1 Wolves\n- Hawks 2-2 Lions, 0-0 Bears, 3-2 Wolves",
  ],
  [
    "sizes",
    "- 小号：长30厘米，宽20厘米，高15厘米\n- 中号：长40厘米，宽30厘米，高25厘米\n- 大号：长50厘米，宽40厘米，高35厘米",
  ],
  [
    "vacancies besides those who leave",
    "一部定员54人，实有49人，缺员9人；二部定员62人，实有58人，缺员7人；三部定员71人，实有63人，缺员12人。",
  ],
  [
    "rates of other bases",
    "城东区收入86.4亿元，同比增长8.2%，两年平均增长6.1%；城西区收入73.5亿元，同比增长7.4%，两年平均增长5.8%；城南区收入92.1亿元，同比增长9.0%，两年平均增长6.6%。",
  ],
];

describe("texts that tell the same of several things", () => {
  it.each(told)("%s", (_, text, ...lines) => {
    const found = readRelations(`# 情况\n\n${text}`).map((relation) =>
      showRelation(relation).replace(/ @.*$/u, ""),
    );
    for (const line of lines) expect(found).toContain(line);
  });
  it.each(silent)("hold nothing to %s", (_, text) => {
    const found = readRelations(`# 情况\n\n${text}`).filter(({ certainty }) => certainty !== "inferred");
    expect(found.map(showRelation)).toEqual([]);
  });
  it("take what a minus takes off for no product, though others make one at its place", () => {
    const text =
      "入场费：160人×45元－600元；餐费：160人×38元＝6,080元；车费：160人×22元＝3,520元；保险：160人×6元＝960元";
    const found = readRelations(`# 情况\n\n${text}`).filter(({ verdict }) => verdict === "violated");
    expect(found).toEqual([]);
  });
});

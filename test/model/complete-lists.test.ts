import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Lists behind 其中 that no word closes, and that leave nothing out. */
const complete: readonly (readonly [text: string, line: string])[] = [
  [
    "市级收入4210万元；区级收入5230万元，同比下降3.2%。其中税收收入3150万元，下降5.1%；非税收入2008万元，增长2.6%。",
    "sum violated 5230万元 = 3150万元 + 2008万元",
  ],
  ["修建泵站97座，其中新建62座，修复5座。", "sum violated 97座 = 62座 + 5座"],
  ["全站职工94名，其中在编67名，编外24名。", "sum violated 94名 = 67名 + 24名"],
  [
    "投资6,850万元，其中上级补助4,120万元，群众自筹2,430万元。",
    "sum violated 6,850万元 = 4,120万元 + 2,430万元",
  ],
  ["营业额860万元，其中线上520万元，线下304万元。", "sum violated 860万元 = 520万元 + 304万元"],
  ["在校生1260人，其中男生650人，女生601人。", "sum violated 1260人 = 650人 + 601人"],
  ["在校生1260人，其中男生650人，女生610人。", "sum holds 1260人 = 650人 + 610人"],
  ["Revenue was $480k, of which online $260k and offline $202k.", "sum violated $480k = $260k + $202k"],
  [
    "基金收入总计2890万元，其中本级收入210万元，上级补助收入1262万元，上年结余1409万元。",
    "sum violated 2890万元 = 210万元 + 1262万元 + 1409万元",
  ],
  [
    "基金收入总计2890万元，其中本级收入210万元，上级补助收入1262万元，上年结余1418万元。",
    "sum holds 2890万元 = 210万元 + 1262万元 + 1418万元",
  ],
  [
    "新建水渠24条，长6.42千米，其中主渠15条长4.18千米；支渠9条长2.15千米；配套闸门130座，其中主闸30座、支闸100座。",
    "sum violated 6.42千米 = 4.18千米 + 2.15千米",
  ],
  [
    "安排项目24个、资金6420万元，其中产业类15个、资金4180万元；基建类9个、资金2150万元。",
    "sum violated 6420万元 = 4180万元 + 2150万元",
  ],
  ["配套设施96座，其中检查井31座、雨水口62座、过路管3处。", "sum holds 96座 = 31座 + 62座 + 3处"],
];

/** Some of the total, or rates, or things that another may stand beside. */
const silent: readonly string[] = [
  "区级收入5230万元，其中税收收入3150万元，土地收入900万元。",
  "区级收入5230万元，其中税收收入3150万元，非税收入中罚没收入200万元。",
  "修建泵站97座，其中新建62座，重点泵站5座。",
  "全站职工94名，其中在编67名，女职工24名。",
  "营业额860万元，其中线上520万元，会员304万元。",
  "在校生1260人，其中男生650人，住校生601人。",
  "项目总投资2890万元，其中本级210万元，补助1262万元，上年结转1309万元。",
  "安排项目24个、资金6420万元，其中产业类15个、资金4180万元；基建类5个、资金1150万元。",
  "收入56033万元，完成预算的45.5%，其中甲部门22891万元，完成预算的51.1%；乙部门33142万元，完成预算的47.4%。",
  "配套设施96座，其中检查井31座、雨水口60座、过路管3处。",
];

describe("lists that leave nothing out", () => {
  it.each(complete)("%s", (text, expected) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*/u, ""))).toContain(expected);
  });
  it.each(silent)("says nothing loud of %s", (text) => {
    expect(relationLines(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

/** What a share is of is told by the sum its part belongs to, by other shares of the same name, or by a clause before. */
const slips: readonly Case[] = [
  // The total that the part is told to be part of.
  [
    "辖区户籍老人7,920人，其中：\n\n- 60—69岁4,130人\n- 70—79岁2,560人\n- 80岁及以上1,230人（18.5%）",
    "share violated 1,230人 ÷ 7,920人 = 18.5%",
  ],
  [
    "合计612万元。其中失业保险基金428.4万元，占76%；就业补助183.6万元。",
    "share violated 428.4万元 ÷ 612万元 = 76%",
  ],
  [
    "Total grants: £84,000, of which £39,480 went to youth (67%), £25,200 to sport and £19,320 to music.",
    "share violated £39,480 ÷ £84,000 = 67%",
  ],
  // Shares of the same name.
  [
    "全年财务支出共计352.60万元。\n\n1.公益支出108.25万元，占总支出的30.70%。\n\n2.拨款支出226.18万元，占总支出的64.15%。\n\n3.其他支出18.17万元，占总支出的9.15%。",
    "share violated 18.17万元 ÷ 352.60万元 = 9.15%",
  ],
  // What a clause before speaks of.
  [
    "Net revenue for the third quarter was $128.5 million.\n\nSelling expenses were $46.3 million, or 39.0% of net revenue.",
    "share violated $46.3 million ÷ $128.5 million = 39.0%",
  ],
  [
    "- Total revenue is $9,240.50 over 61 days.\n- The best shop is North with $3,357.00, contributing 30.3% of revenue.",
    "share violated $3,357.00 ÷ $9,240.50 = 30.3%",
  ],
  // Its growth stands between a part and its share.
  [
    "全市货物进出口总值24.6亿元，增长2.4%。对欧洲进出口3.91亿元，同比增长5.4%，占进出口总值的19.9%。",
    "share violated 3.91亿元 ÷ 24.6亿元 = 19.9%",
  ],
  // Both are named, whatever they are counted in.
  ["全季出院8,640人次，手术2,875台，手术占出院的38.3%。", "share violated 2,875台 ÷ 8,640人次 = 38.3%"],
  // A digit of the part is wrong.
  [
    "全年财务支出共计352.60万元。\n\n1.公益支出108.25万元，占总支出的30.70%。\n\n2.拨款支出276.18万元，占总支出的64.15%。\n\n3.其他支出18.17万元，占总支出的5.15%。",
    "share violated 276.18万元 ÷ 352.60万元 = 64.15%",
  ],
];

/** The whole is another one, or left open. */
const silent: readonly string[] = [
  // Rates of something else stand in brackets with words of their own.
  "辖区户籍老人7,920人，其中：\n\n- 60—69岁4,130人\n- 70—79岁2,560人\n- 80岁及以上1,230人（签约率61.5%）",
  "合计612万元。其中失业保险基金428.4万元，比上年增加76%；就业补助183.6万元。",
  // Last year's expenses are of last year's revenue.
  "Net revenue for the third quarter was $128.5 million.\n\nSelling expenses were $46.3 million, compared to $44.9 million, or 35.2% of net revenue, a year ago.",
  // 出口总值 is less than 进出口总值.
  "全市货物进出口总值24.6亿元，增长2.4%。机电产品出口8.91亿元，增长6.8%，占出口总值的59.9%。",
  // Of all people, not of those told before.
  "城镇人口为901,162人，占63.89%；乡村人口为509,340人，占36.11%。登记人口中，137.3万人为常住人口。",
  "火灾39.1万起、亡645人，占总数的59.1%和48.7%；城区25.3万起、亡620人，占总数的38.3%和46.8%。全年66.2万起火灾，共亡1,324人。",
];

describe("shares that relations beside them hold to their wholes", () => {
  it.each(slips)("%s", (text, ...lines) => {
    expect(brokenShares(text)).toEqual(lines);
  });
  it.each(silent)("nothing: %s", (text) => {
    expect(brokenShares(text)).toEqual([]);
  });
});

function brokenShares(text: string): readonly string[] {
  return relationLines(text)
    .filter((line) => line.startsWith("share violated"))
    .map((line) => line.replace(/ @[\d:]+$/u, ""));
}

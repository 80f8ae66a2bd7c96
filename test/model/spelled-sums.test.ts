import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Sums with an equals sign whose terms go by names, or whose total comes first. */
const told: readonly (readonly [text: string, line: string])[] = [
  ["沙发3,499＋餐桌1,280＋书架660＝5,439", "sum holds 3,499 + 1,280 + 660 = 5,439"],
  ["沙发3,499＋餐桌1,280＋书架660＝5,939", "sum violated 3,499 + 1,280 + 660 = 5,939"],
  ["餐费62400＋场地18500＋摄影5200＝86100元。", "sum holds 62400 + 18500 + 5200 = 86100元"],
  ["餐费62400＋场地18500＋摄影5200＝81600元。", "sum violated 62400 + 18500 + 5200 = 81600元"],
  ["原料41% + 人工17% + 制造费用9% = 67%", "sum holds 41% + 17% + 9% = 67%"],
  ["大号2台×3万 + 小号6台×0.5万 = 9万", "sum holds 2 × 3万 + 6 × 0.5万 = 9万"],
  ["Hall £1,250 + band £640 + permits £85 = £1,975", "sum holds £1,250 + £640 + £85 = £1,975"],
  ["Hall £1,250 + band £640 + permits £85 = £1,795", "sum violated £1,250 + £640 + £85 = £1,795"],
  ["总价84万元 = 首付30万元 + 尾款54万元。", "sum holds 30万元 + 54万元 = 84万元"],
  ["总价84万元 = 首付30万元 + 尾款45万元。", "sum violated 30万元 + 45万元 = 84万元"],
  ["测试 2.5 人 = 2 名专职 + 0.5 名兼职", "sum holds 2名 + 0.5名 = 2.5人"],
];

/** Formulas of other things, open ends, and terms that make no sum. */
const silent: readonly string[] = [
  "工资=底薪3000元+提成2%+全勤奖200元",
  "总评=平时成绩40%+期末60%",
  "套餐：2人+8小时+200元=1单",
  "招聘要求：工龄3年+，年龄35岁+",
  "门店目标 30家+，销售额 200万+",
  "毛利 = 收入120万 - 成本80万 = 40万",
  "5+2工作模式，3＋1保障机制",
  "Catering: 140×25=3,500140 \\times 25 = 3{,}500",
  "合计：2,000+1,500=3,5002{,}000 + 1{,}500 = 3{,}500",
];

describe("sums that are spelled out with names", () => {
  it.each(told)("%s", (text, expected) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*/u, ""))).toContain(expected);
  });
  it.each(silent)("says nothing loud of %s", (text) => {
    expect(relationLines(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** A total in running text, and parts beside it that miss it by one digit. */
const slips: readonly (readonly [text: string, line: string])[] = [
  // Words say that it is the total.
  ["鲜花6,480元，彩排3,260元，加起来9,240元。", "sum violated 6,480元 + 3,260元 = 9,240元"],
  ["共有货架138组，一层91组，二层45组，地下室12组。", "sum violated 91组 + 45组 + 12组 = 138组"],
  [
    "周一 140立方米，周三 160立方米，周五 130立方米，全周330立方米。",
    "sum violated 140立方米 + 160立方米 + 130立方米 = 330立方米",
  ],
  ["Helpers: 173 in all, 84 of them on site, 36 driving, 23 on call.", "sum violated 84 + 36 + 23 = 173"],
  // All of them stand behind it, in order, or in brackets.
  [
    "投入4.9亿元建设泵站、管网和调蓄池，分别投入1.8亿元、2.2亿元、0.6亿元。",
    "sum violated 1.8亿元 + 2.2亿元 + 0.6亿元 = 4.9亿元",
  ],
  ["省外生源260人（鲁90、晋80、陕50、甘60）。", "sum violated 90 + 80 + 50 + 60 = 260人"],
  [
    "投资126万元，其中东区43万元，西区52万元，南区32万元。",
    "sum violated 126万元 = 43万元 + 52万元 + 32万元",
  ],
  ["公务用车费875万元（其中购置费42万元，运行费836万元）。", "sum violated 875万元 = 42万元 + 836万元"],
  ["技师19人（高级5人，中级8人，初级4人）。", "sum violated 5人 + 8人 + 4人 = 19人"],
  // 5 people times 3 people make none.
  ["共15人（高级5人，中级6人，初级3人）。", "sum violated 5人 + 6人 + 3人 = 15人"],
  // Seen by what it is made of, or built up.
  [
    "零售总额186.4亿元，按经营地分，城镇153.2亿元，乡村43.2亿元。",
    "sum violated 153.2亿元 + 43.2亿元 = 186.4亿元",
  ],
  ["工会拨付16,400元，加上年结余3,170元，全年可用16,570元。", "sum violated 16,400元 + 3,170元 = 16,570元"],
  [
    "租金 86 万、装修 42 万、厨具 9 万、前两个月备用金 13 万，合计 159 万。",
    "sum violated 159万 = 86万 + 42万 + 9万 + 13万",
  ],
  // Other measures of the same lines come out.
  [
    "全区实施改造项目286个，总投资845.2亿元。在建265个，竣工52个，完成投资161.4亿元。\n\n北片实施改造项目119个，总投资612.5亿元。在建67个，竣工31个，完成投资104.2亿元。\n\n南片实施改造项目167个，总投资232.7亿元。在建98个，竣工21个，完成投资57.2亿元。",
    "sum violated 67个 + 98个 = 265个",
  ],
  // They follow in the next sentence.
  [
    "预计总产量316.4万公斤。销售去向：商超74万公斤、电商68万公斤、批发92万公斤、加工72.4万公斤。",
    "sum violated 74万公斤 + 68万公斤 + 92万公斤 + 72.4万公斤 = 316.4万公斤",
  ],
];

/** Beside the total, of another time, or of how far it has come. */
const silent: readonly string[] = [
  "总投资28.65亿元，年度计划投资10.2亿元，已完成18.35亿元。",
  "预算100万元，已付60万元，未付30万元，差额为12万元。",
  "在校生1200人，其中住校生640人、走读生520人；另有旁听生30人。",
  "全年营收5,260万元，同比增加1,120万元，利润4,240万元。",
  "本周销量1,254台，上周1,140台，去年同期214台。",
  "安排道路项目120条，年度投资64.5亿元，续建52条37.2亿元，新建31条27.3亿元。",
  "零售总额196.4亿元，按经营地分，城镇153.2亿元，乡村31.5亿元。",
  "租车5天每天400元，餐费600元，合计2600元。",
  "80 workshops (45 in year 1, 35 in year 2), at least 15 of them in the evening.",
  "参会总人数320人，第一天180人，第二天130人。",
  "The end is at place 105(2,7), and the start at 31(1,3).",
  "- Timeout of the body. Defaults to 300 seconds.\n- Timeout of headers. Defaults to 300 seconds.\n- Keep-alive. Defaults to 4 seconds.\n- Threshold. Defaults to 2 seconds.",
  // One of a list of equals, and a statement that begins as the one before.
  "比重分别下降0.88、1.24、2.16、0.81、1.58、1.07、1.04、0.43个百分点。",
  "安排24亿元支持甲、乙等较重的7省，其中甲省9亿元，其他6省各2.5亿元；安排4亿元奖励丙、丁等东部4省。",
  // Rounded to the last place, and counted twice.
  "公务用车费875万元（其中购置费42万元，运行费834万元）。",
  "可种植48万亩，其中水稻30万亩、玉米17.5万亩、薯类1.5万亩、其他约0.5万亩（包括间套种）。",
  "Answers (320, multiple answers): of these price 180, service 150, place 120.",
  "新签合同额1,260万元，老客户续约830万元，回款330万元。",
];

describe("parts that miss a total of running text by a digit", () => {
  it.each(slips)("%s", (text, expected) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*/u, ""))).toContain(expected);
  });
  it.each(silent)("says nothing loud of %s", (text) => {
    expect(relationLines(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

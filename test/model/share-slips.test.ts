import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

type Case = readonly [text: string, ...lines: string[]];

/** The words of a share name what it is of: it is held to that, though a wrong digit sets it far apart. */
const slips: readonly Case[] = [
  [
    "重点项目41个，年度计划完成投资48.25亿元，1-5月完成投资20.6亿元，占年度目标的48.69%。",
    "share violated 20.6亿元 ÷ 48.25亿元 = 48.69%",
  ],
  [
    "路网共12个，年度计划投资9060万元；绿道共7个，年度计划投资7940万元。\n\n其中路网完成投资2492万元，完成年度计划的21.51%；绿道完成投资2802万元，完成年度计划的35.29%。",
    "share violated 2492万元 ÷ 9060万元 = 21.51%",
  ],
  [
    "重点项目476个，年度计划投资463.5亿元。其中，续建项目年度计划投资253.8亿元；新开工项目年度计划投资209.7亿元。\n\n1—8月份，累计完成投资325.8亿元，投资完成率73.3%。",
    "share violated 325.8亿元 ÷ 463.5亿元 = 73.3%",
  ],
  ["总曝光2,400万，总互动36万，互动率1.8%。", "share violated 36万 ÷ 2,400万 = 1.8%"],
  ["走访商户320户中286户已签约（82.4%）。", "share violated 286户 ÷ 320户 = 82.4%"],
  ["本周工单412单中386单按时办结，93.9%。"],
  [
    "参训1,240人次，其中幼儿园210人次、小学620人次、初中410人次。小学占54.0%。",
    "share violated 620人次 ÷ 1,240人次 = 54.0%",
  ],
  [
    "总产值184.2亿元，去年同期170.4亿元，增长8.1%，完成全年目标382亿元的43.2%。",
    "share violated 184.2亿元 ÷ 382亿元 = 43.2%",
  ],
  [
    "项目支出预算468,000元。其中：培训支出11,700元，占项目支出预算2.9%。",
    "share violated 11,700元 ÷ 468,000元 = 2.9%",
  ],
  [
    "| 作物 | 金额（元） |\n| --- | --- |\n| 水稻 | 748,800 |\n| 玉米 | 188,000 |\n| 合计 | 936,800 |\n\n水稻补贴占总额的73.9%。",
    "share violated 748,800元 ÷ 936,800元 = 73.9%",
  ],
  [
    "| | Q1 | Q2 | Year |\n| --- | --- | --- | --- |\n| Wages | 70.4 | 83.8 | 154.2 |\n| Materials | 60.1 | 71.3 | 131.4 |\n| Total out | 130.5 | 155.1 | 285.6 |\n\nWages are 58.0% of all money out.",
    "share violated 154.2 ÷ 285.6 = 58.0%",
  ],
  [
    "Total project cost 148,600. Grant requested 104,000, i.e. 76% of the total.",
    "share violated 104,000 ÷ 148,600 = 76%",
  ],
  ["城乡居民参保28,400人，参保率91.6%（应参保29,700人）。", "share violated 28,400人 ÷ 29,700人 = 91.6%"],
  ["完成税收16.8亿元，为预算的108.1%（预算16.3亿元）。", "share violated 16.8亿元 ÷ 16.3亿元 = 108.1%"],
  ["全年支出412.5亿元，用于民生的支出334.1亿元，占85.0%。", "share violated 334.1亿元 ÷ 412.5亿元 = 85.0%"],
  [
    "教职工共102人：专任教师91人，行政7人，工勤4人。专任教师中本科及以上86人（98.5%）。",
    "share violated 86人 ÷ 91人 = 98.5%",
  ],
  [
    "公用经费68.6万元，安排如下：教研22.4，教师培训8.2，维修15.5，水电12.6，机动9.9。教师培训占18.0%。",
    "share violated 8.2 ÷ 68.6万元 = 18.0%",
  ],
  // 外贸总值 is what shares beside it are of without a name.
  [
    "全市进出口657亿元，下降6.4%。\n1、对甲国99.1亿元，增6.1%，占外贸总值16.1%；对乙国87.6亿元，占13.3%；对丙国66.8亿元，占10.2%。",
    "share violated 99.1亿元 ÷ 657亿元 = 16.1%",
  ],
  // 进口总值 is that of 进口.
  [
    "全市进出口657亿元，其中出口333亿元，进口324亿元。\n\n对甲国出口49.1亿元，增6.1%，占出口总值14.7%；对甲国进口50.2亿元，占进口总值12.5%。",
    "share violated 50.2亿元 ÷ 324亿元 = 12.5%",
  ],
  // What is told side by side, of a whole that is told farther on.
  [
    "游客增多，其中前往甲岛49.8万人次、乙岛10.4万人次，占本市居民出游总量的86.2%。\n\n全年本市居民出游74.1万人次，增长9%。",
    "share violated (49.8万人次 + 10.4万人次) ÷ 74.1万人次 = 86.2%",
  ],
];

/** The words name something else, or leave open what. */
const silent: readonly string[] = [
  // Whose rate it is, its clause says.
  "年末常住人口61200人。转移劳动力520人，年末城镇登记失业率0.81%。",
  "年末在册职工6120人。调出52人，一线班组设备故障率0.81%。",
  "一般公共预算收入20,348万元，为预算的55.3%。其中：地方收入13,916万元，为预算的56%。",
  "年度计划投资48.25亿元。工业完成20.6亿元，占年度计划的48.69%。",
  "收入98.2亿元，增长5%。其中民生支出334.1亿元，占支出的81.2%。",
  // What is said of the first percentage is said of those beside it.
  "总体：进出口6.57万亿元。出口3.33万亿元，进口3.24万亿元。\n1、向北9913.4亿元，占总值15.1%，居首位；向东8759.3亿元，向南6680.1亿元，向西4656.8亿元，分别下降10.4%、18.3%和8.1%。\n2、民企进出口2.78万亿元，占42.4%，其中出口1.71万亿元，占出口总值51.4%。",
  // Of the province's, or of one of them.
  "全市进出口657亿元，其中出口333亿元，进口324亿元。\n\n对甲国出口49.1亿元，占全省出口总值的12.7%；对甲国进口50.2亿元，占全省进口总值的12.5%。",
  "其中前往甲岛49.8万人次、乙岛10.4万人次，占本市居民出游总量的14.0%。\n\n全年本市居民出游74.1万人次。",
  "抢救成功1,037人次，成功率90.0%（其中夜间412人次）。",
  "发放问卷500份，回收480份，满意率92%。",
  "全年计划培训3,000人。组织活动12场，参加1,260人，完成任务的63%。",
  "基本支出预算881,300元，商品和服务支出165,248元，占基本支出预算18.75%。",
  "| 作物 | 面积（亩） | 金额（元） |\n| --- | --- | --- |\n| 水稻 | 6,240 | 748,800 |\n| 玉米 | 2,350 | 188,000 |\n| 合计 | 8,590 | 936,800 |\n\n水稻占总面积的72.6%，占总额的79.9%。",
  "| | Plan |\n| --- | --- |\n| Wages | 154.2 |\n| Rent | 31.4 |\n| Total | 185.6 |\n\nWages are 41% of what they were, and rent is 12% of turnover.",
];

describe("shares that their words hold to amounts", () => {
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

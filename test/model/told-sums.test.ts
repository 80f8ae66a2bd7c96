import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Sums that words, headings and signs tell, and the same with a figure that is wrong. */
const told: readonly (readonly [text: string, line: string])[] = [
  // Numbers with nothing but plus signs between them.
  ["内容发布12篇 = 3+3+4+2", "sum holds 3 + 3 + 4 + 2 = 12篇"],
  ["内容发布13篇 = 3+3+4+2", "sum violated 3 + 3 + 4 + 2 = 13篇"],
  ["全年共12场（3+3+4+3场）", "sum violated 3 + 3 + 4 + 3场 = 12场"],
  ["Total 5 tests (3 unit + 1 + 2)", "sum violated 3 + 1 + 2 = 5 tests"],
  ["合计11000+4800+3200+\n9000=28000元", "sum holds 11000 + 4800 + 3200 + 9000 = 28000元"],
  ["合计11000+4800+3200+\n9000=29000元", "sum violated 11000 + 4800 + 3200 + 9000 = 29000元"],
  // A heading over a list each item of which tells one amount.
  [
    "### 推广费用（共12万元）\n\n- 抖音：6万元（单条视频2000元）\n- 小红书：4万元，占33%\n- 线下物料：3万元\n",
    "sum violated 6万元 + 4万元 + 3万元 = 12万元",
  ],
  [
    "## 二、人员配置（20人）\n\n- 管理层3人\n- 技术部8人\n- 市场部5人\n- 行政部3人\n",
    "sum violated 3人 + 8人 + 5人 + 3人 = 20人",
  ],
  [
    "# Fair\n## Budget ($30,000)\n\n1. Venue – $12,000\n2. Catering – $9,000\n3. Speakers – $8,000\n",
    "sum violated $12,000 + $9,000 + $8,000 = $30,000",
  ],
  // Stretches of a year.
  [
    "一季度完成120万元，二季度完成150万元，上半年累计完成280万元。",
    "rollup violated 120万元 + 150万元 = 280万元",
  ],
  ["前三季度完成450万元，四季度计划完成150万元，全年600万元。", "rollup holds 450万元 + 150万元 = 600万元"],
  [
    "1-8月接待游客80万人次，9-12月预计接待50万人次，全年预计接待140万人次。",
    "rollup violated 80万人次 + 50万人次 = 140万人次",
  ],
  ["一季度新增客户120家，二季度新增150家，上半年共新增290家。", "rollup violated 120家 + 150家 = 290家"],
  ["12 in Q1, 10 in Q2, 8 in Q3 and 5 in Q4, 38 for the year.", "rollup violated 12 + 10 + 8 + 5 = 38"],
  [
    "H1 came in at $450k and H2 is forecast at $550k, giving $1,050k for the year.",
    "rollup violated $450k + $550k = $1,050k",
  ],
  // Counted once, and then part by part with the words behind each number.
  [
    "We will deliver 24 sessions: 10 in person, 8 online and 9 hybrid.",
    "sum violated 10 + 8 + 9 = 24 sessions",
  ],
  [
    "The team has 14 people: 9 engineers, 4 designers, 3 analysts and 1 manager.",
    "sum violated 9 engineers + 4 designers + 3 analysts + 1 = 14 people",
  ],
  ["Headcount grew to 48, with 20 in Berlin, 18 in Paris and 13 in Rome.", "sum violated 20 + 18 + 13 = 48"],
  [
    "Total effort is 120 hours: 40 for design, 60 for development and 20 for testing.",
    "sum holds 40 + 60 + 20 = 120 hours",
  ],
  ["团队规模35人，研发18人，产品5人，市场7人，行政8人。", "sum violated 18人 + 5人 + 7人 + 8人 = 35人"],
  // A line that says nothing but a total, over a list; hours are spent one after the other.
  [
    "Total: 24 days\n- Design: 5 days\n- Build: 12 days\n- Test: 4 days\n",
    "sum violated 24 days = 5 days + 12 days + 4 days",
  ],
  [
    "会议时长90分钟：签到10分钟、主题分享53分钟、讨论20分钟、总结10分钟。",
    "sum violated 90分钟 = 10分钟 + 53分钟 + 20分钟 + 10分钟",
  ],
  // A sentence that says nothing but totals of the one before it, measure by measure.
  ["各部门人数如下：销售部18人；技术部24人；行政部9人。合计48人。", "sum violated 48人 = 18人 + 24人 + 9人"],
  [
    "一组完成120件，二组完成135件，三组完成98件。三个组共完成383件。",
    "sum violated 383件 = 120件 + 135件 + 98件",
  ],
  [
    "采购清单如下：电脑10台，5万元；打印机2台，0.6万元；投影仪1台，0.4万元。共计13台，6.5万元。",
    "sum violated 6.5万元 = 5万元 + 0.6万元 + 0.4万元",
  ],
  [
    "1. 场地布置：2.8万元\n2. 设备租赁：1.8万元\n3. 人员劳务：3.2万元\n\n以上三项合计7.5万元。",
    "sum violated 2.8万元 + 1.8万元 + 3.2万元 = 7.5万元",
  ],
  [
    "- 一季度：50万元\n- 二季度：60万元\n- 三季度：70万元\n- 四季度：60万元\n- 全年：270万元",
    "rollup violated 50万元 + 60万元 + 70万元 + 60万元 = 270万元",
  ],
  ["会议设4个分论坛：人工智能论坛、绿色能源论坛、生命健康论坛。", "count violated 4个分论坛 = 3 × 1"],
  // Where the money comes from makes what it is spent on, told later.
  [
    "项目总投资1400万元，其中土建900万元，设备500万元。\n\n资金筹措：企业自筹800万元，银行贷款500万元。",
    "sum violated 800万元 + 500万元 = 1400万元",
  ],
  // What is spent on making something better is an amount.
  [
    "今年安排专项资金2000万元，其中：道路养护800万元，桥梁加固650万元，绿化提升350万元，其他200万元。",
    "sum holds 2000万元 = 800万元 + 650万元 + 350万元 + 200万元",
  ],
];

/** What is no sum: aims beside what was done, running figures, sums that break off, some of many. */
const silent: readonly string[] = [
  "一季度完成120万元，二季度完成150万元，上半年目标300万元。",
  "上半年完成销售120万元，下半年完成150万元，全年目标销售300万元。",
  "Q1 revenue was $210k, Q2 $240k, Q3 $255k and Q4 $295k, against a full-year target of $1,100k.",
  "一季度完成10万元，二季度累计22万元，上半年累计22万元。",
  "合计11000+4800+3200+\n=28000元",
  "每周工作5天（5+2模式），高考6科（3+1+2）",
  "版本 3 (1.2+1.3+1.4)",
  "## 目标（1200万元）\n\n- 2023年：800万元\n- 2024年：1000万元\n- 2025年：1200万元\n",
  "## 团队（20人）\n\n- 党员5人\n- 本科以上15人\n- 高级职称6人\n",
  "4 goals: 1 growth, 2 retention, 3 margin and 4 people.",
  "12 schools: 340 pupils and 21 teachers took part; 30 rooms, with 2 beds and 1 desk.",
  "Score 21: 10 for style, 8 for content.",
  "学校现有教师120人，高级职称35人，硕士30人，党员25人，骨干教师28人。",
  "- 设备3万元\n- 人工5.5万元\n\n合计：8.5万元\n\n- 一期设备4万元\n- 一期人工4.4万元\n",
  "项目总投资1400万元，已到位财政资金800万元，自筹500万元。",
  "项目占地面积200亩，其中：大棚100个，占地面积130亩；料场1个，占地面积20亩；办公楼4000平方米，占地面积5亩；车间4000平方米，占地面积5亩；冷库1600平方米，占地面积3亩；锅炉房580平方米，占地面积1亩；仓\n\n库2000平方米，占地面积10亩；道路9300平方米，占地面积14亩；绿化8000平方米，占地面积12亩。",
  "销售部18人；技术部24人；行政部6人。合计招聘60人。",
  "去年投入18万元，今年投入24万元。共计划投入50万元。",
  "一期18万元，二期24万元，另有三期若干。总计45万元。",
  "## 预算（20万元）\n\n- 场地：8万元\n- 时间：9月\n- 餐饮：4万元\n",
];

describe("sums told in words and signs", () => {
  it.each(told)("%j", (text, expected) => {
    expect(linesOf(text)).toContain(expected);
  });
  it.each(silent)("says nothing loud of %j", (text) => {
    expect(linesOf(text).filter((line) => /^\w+ violated /u.test(line))).toEqual([]);
  });
});

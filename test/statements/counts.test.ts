import { describe, expect, it } from "vitest";
import { relationLines } from "../model/relation-lines.ts";

/** What is counted of a text, without where. */
function countsIn(text: string): readonly string[] {
  return relationLines(text)
    .filter((line) => line.startsWith("count"))
    .map((line) => line.replace(/ @.*$/u, ""));
}

describe("a number of things is set against the things listed", () => {
  it.each<[string, ...string[]]>([
    ["# 计划\n\n## 三大目标\n\n1. 甲\n2. 乙\n3. 丙", "count holds 三大目标 = 3 × 1"],
    ["# 计划\n\n## 三大目标\n\n### 一、甲\n\nx\n\n### 二、乙\n\ny", "count violated 三大目标 = 2 × 1"],
    ["做好以下三项工作：\n\n- 甲\n- 乙", "count violated 三项工作 = 2 × 1"],
    ["- 抓好两个重点：\n  - 甲\n  - 乙", "count holds 两个重点 = 2 × 1"],
    ["抓好四项任务，一是甲，二是乙；三是丙。", "count violated 四项任务 = 3 × 1"],
    ["从两个方面加强管理：第一，甲；第二，乙。", "count holds 两个方面加强管理 = 2 × 1"],
    ["坚持三个原则：（1）甲；（2）乙；（3）丙。", "count holds 三个原则 = 3 × 1"],
    ["设4个小组（一组、二组、三组）。", "count violated 4个小组 = 3 × 1"],
    ["资金切块到96个县（市、区）。"],
    ["覆盖14个市(州)、122个县（市、区、旗）。"],
    ["覆盖3个县（东县、西县）。", "count violated 3个县 = 2 × 1"],
    ["下设3个部门：市场部、销售部、客服部。", "count holds 3个部门 = 3 × 1"],
    ["举办2场活动（年会和车展）。", "count holds 2场活动 = 2 × 1"],
    ["举办3场活动（年会、房展和车展）。", "count holds 3场活动 = 3 × 1"],
    ["# Plan\n\n## Three priorities\n\n- Growth\n- Quality", "count violated Three priorities = 2 × 1"],
    [
      "We have three goals: first, growth; second, quality; third, people.",
      "count holds three goals = 3 × 1",
    ],
    [
      "围绕六个专项开展：燃气、电动车、有限空间、危化品、施工、消防、校园。",
      "count violated 六个专项开展 = 7 × 1",
    ],
    ["包括五大板块，即研发、生产、销售、服务。", "count violated 五大板块 = 4 × 1"],
    ["落实“四制”，即法人制、招标制、监理制、合同制。", "count holds 四制” = 4 × 1"],
    ["设行政、典礼、展演三组。", "count holds 三组 = 3 × 1"],
    ["改造分基础类、完善类、提升类三类。", "count holds 三类 = 3 × 1"],
    ["线上和线下两个渠道并行。", "count holds 两个渠道并行 = 2 × 1"],
    ["公司设市场部、销售部三个部门。", "count violated 三个部门 = 2 × 1"],
    ["五组共五个：A组、B组、C组、D组、E组。", "count holds 五个 = 5 × 1"],
    ["下设3个中心：研发和设计中心、客服中心。", "count holds 3个中心 = 3 × 1"],
    [
      "项目4个，分别为：甲（22亿元）、乙（18亿元）、丙（12亿元）、丁（10亿元），合计62亿元。",
      "count holds 4个 = 4 × 1",
    ],
    ["分四个阶段实施：第一阶段调研；第二阶段建设；第三阶段验收。", "count violated 四个阶段实施 = 3 × 1"],
    ["三个阶段各有侧重：前期种草，中期采买，后期复购。", "count holds 三个阶段各有侧重 = 3 × 1"],
    ["评委4人：张三、李四、王五。", "count violated 4人 = 3 × 1"],
    // A few of many are named for themselves.
    ["全县20个乡镇（甲场、乙管理处、丙街道办）中，人口增加的有4个。"],
    // What brackets say announces no table.
    ["评审覆盖90个文件（2个小组并行），问题分布如下：\n\n| 等级 | 数量 |\n|---|---|\n| 高 | 3 |\n| 低 | 9 |"],
    // What is told about one of them names none.
    ["完成2项授权，包括甲公司的首付款5亿元及里程碑付款。"],
    ["完成2项授权，包括首付款5亿元及里程碑付款。"],
    ["获批2项注册，包括用于肺病的一线、二线治疗。"],
    ["签下4个项目，包括东桥、西桥、南桥、北桥的改造。", "count holds 4个项目 = 4 × 1"],
    ["参考书 2 本：《甲》《乙》《丙》。", "count violated 2 本 = 3 × 1"],
    ["一是甲，二是乙，三是丙。针对以上三方面风险，分别应对。", "count holds 三方面 = 3 × 1"],
    ["1. 甲\n2. 乙\n\n以上两个险种合计100万元。", "count holds 两个险种 = 2 × 1"],
    ["1. 甲\n2. 乙\n3. 丙\n\n以上四项合计100万元。", "count violated 四项 = 3 × 1"],
    ["抓好“三个一批”：\n\n1. 开工一批\n2. 完工一批\n3. 储备一批", "count holds 三个一批” = 3 × 1"],
    [
      "选定3个项目，见下表。\n\n| 序号 | 项目名称 | 万元 |\n|---|---|---|\n| 1 | 甲 | 3 |\n| 2 | 乙 | 4 |\n| 合计 | | 7 |",
      "count violated 3个项目 = 2 × 1",
    ],
    [
      "Four sponsors have signed: City Bank, Lakeview Clinic and Harmon Motors.",
      "count violated Four sponsors have signed = 3 × 1",
    ],
    [
      "Three SKUs are within 30 units of it: toaster (21), cooker (23) and blender (28).",
      "count holds Three SKUs are within 30 units of it = 3 × 1",
    ],
    [
      "Paid in three instalments: 30% now, 40% at beta and the remaining 30% at launch.",
      "count holds three instalments = 3 × 1",
    ],
    ["Three teams (design, sales and marketing) report.", "count holds Three teams = 3 × 1"],
    ["Two teams (design, sales and marketing) report.", "count holds Two teams = 2 × 1"],
    ["The plan has four phases: discovery, design and launch.", "count violated four phases = 3 × 1"],
    ["Three key results:\n\n- Hire\n- Keep\n- Train", "count holds Three key results = 3 × 1"],
  ])("%s", (text, ...expected) => {
    expect(countsIn(text)).toEqual(expected);
  });
});

describe("nothing is counted", () => {
  it.each([
    ["in a list left open", "下设3个部门：市场部、销售部等。"],
    ["of parts with figures", "招聘6人（销售3人、客服3人）。"],
    ["of what is done rather than listed", "举办2场培训：邀请专家、组织讨论、现场演练。"],
    ["behind a number that is about", "大约3个方面：一是甲，二是乙。"],
    ["in idioms", "一是甲，二是乙。第一时间处理，第二季度完成。"],
    ["of a rate", "每月2项工作：一是甲，二是乙，三是丙。"],
    [
      "of a list under a heading about something else",
      "# 计划\n\n## 2个试点项目实施方案\n\n1. 甲\n2. 乙\n3. 丙",
    ],
    ["where the last thing is told without a mark", "三个方面：一是意识不强；二是投入不足。此外，人手紧张。"],
    ["of the whole that some are of", "Three of the five goals: growth, quality and cost."],
    ["of names before 等", "推进北京、上海等三个城市试点。"],
    ["of what stands before the first name", "在广州、深圳开设甲、乙、丙三个网点。"],
    ["of the last thing alone", "建设公园、学校、三个广场。采购电脑、打印机、投影仪3台。"],
    ["of posts", "销售4人：店长、副店长、导购。"],
    ["of people by trade", "We hired 12 people: designers, developers and testers."],
    ["of a list with numbers in it", "We visited five cities: Paris, Rome and two in Spain."],
    ["of examples", "Five partners including Acme, Beta and Gamma. Three offices: London, Paris, etc."],
    ["of a number that becomes another", "Eleven sites reduce to eight: North, South and West."],
    ["of two sets at once", "辖5个街道、4个镇：东街、西街、南镇、北镇、中镇、上镇。"],
    ["of stages that go on in the next paragraph", "分三个阶段实施。第一阶段调研；第二阶段建设。"],
    ["of some of them", "五大板块包括研发、生产、销售。五大板块，其中研发、生产、销售为重点。"],
    ["of another list", "1. 甲\n2. 乙\n3. 丙\n\n除以上两项外，另有其他。"],
    [
      "of the main rows of a table",
      "共3个项目，主要项目如下：\n\n| 项目名称 | 万元 |\n|---|---|\n| 甲 | 3 |\n| 乙 | 4 |",
    ],
    ["where lists are several", "# 计划\n\n## 三大目标\n\n1. 甲\n\n说明\n\n- 乙"],
  ])("%s", (_, text) => {
    expect(countsIn(text)).toEqual([]);
  });
});

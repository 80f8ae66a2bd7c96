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
    ["下设3个部门：市场部、销售部、客服部。", "count holds 3个部门 = 3 × 1"],
    ["举办2场活动（年会和车展）。"],
    ["举办3场活动（年会、房展和车展）。", "count holds 3场活动 = 3 × 1"],
    ["# Plan\n\n## Three priorities\n\n- Growth\n- Quality", "count violated Three priorities = 2 × 1"],
    [
      "We have three goals: first, growth; second, quality; third, people.",
      "count holds three goals = 3 × 1",
    ],
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
    ["where lists are several", "# 计划\n\n## 三大目标\n\n1. 甲\n\n说明\n\n- 乙"],
  ])("%s", (_, text) => {
    expect(countsIn(text)).toEqual([]);
  });
});

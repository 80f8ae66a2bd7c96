import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** What a plan for 2025 claims of its people's capacity. */
function capacities(...lines: readonly string[]): readonly string[] {
  const title = /\p{Script=Han}/u.test(lines.join("")) ? "# 2025年度工作计划" : "# Plan 2025";
  return relationLines([title, ...lines].join("\n\n"))
    .filter((line) => line.startsWith("capacity"))
    .map((line) => line.replace(/^capacity /u, "").replace(/ @.*$/u, ""));
}

describe("heads, rate and target of different sentences", () => {
  it.each<[string, readonly string[], string]>([
    [
      "a post that is staffed, a rate and a target, each in a section",
      [
        "## 目标",
        "新增签约客户240户。",
        "## 人员",
        "客户经理4人、内勤2人。",
        "## 要求",
        "客户经理每人每月新签客户不少于4户。",
      ],
      "open? 4人 × ≥4户 × 12 = 240户",
    ],
    [
      "ranges throughout",
      [
        "## 目标",
        "全年拓展商户360户。",
        "## 人员",
        "客户经理2-4人。",
        "## 措施",
        "客户经理每人每月拓展商户3-5户。",
      ],
      "violated? 2-4人 × 3-5户 × 12 = 360户",
    ],
    [
      "one paragraph",
      ["执法人员12人，每人每月检查不少于10家。全年检查不少于1200家次。"],
      "holds 12人 × ≥10家 × 12 = ≥1200家次",
    ],
    [
      "a rate for each week",
      ["巡检员3人，每人每周巡检2座。全年巡检360座次。"],
      "violated? 3人 × 2座 × 52 = 360座",
    ],
    [
      "a rate for each workday",
      ["审单员5人，每人每个工作日审单40件。全年审单6万件。"],
      "violated? 5人 × 40件 × 250 = 6万件",
    ],
    [
      "vehicles over days that the plan reckons with",
      ["厢式货车12辆。", "每车每日配送30单，每月按26天计，全季度完成配送30000单。"],
      "violated? 12辆 × 30单 × 78 = 30000单",
    ],
    [
      "a table of posts and a table of targets",
      [
        "| 岗位 | 人数 |\n| --- | ---: |\n| 客户经理 | 8 |\n| 柜员 | 10 |",
        "| 指标 | 全年目标 |\n| --- | ---: |\n| 手机银行新增（户） | 3600 |",
        "客户经理每人每月新增手机银行不低于30户。",
      ],
      "open? 8 × ≥30户 × 12 = 3600户",
    ],
    [
      "a ceiling",
      ["中心有医生8人。", "每名医生签约居民不超过2000人。", "签约居民2.4万人。"],
      "violated? 8人 × ≤2000人 = 2.4万人",
    ],
    [
      "a team in English",
      [
        "12 agents work here.",
        "Each agent handles 50 calls a day; 65 working days in the quarter.",
        "Handle 90,000 calls in the quarter.",
      ],
      "violated? 12 agents × 50 calls × 65 = 90,000 calls",
    ],
    [
      "an acronym of a post",
      [
        "| Role | Headcount |\n| --- | ---: |\n| Account executives | 4 |",
        "Each AE closes 1 new logo per month.",
        "Win 60 new logos by year-end.",
      ],
      "violated? 4 × 1 × 12 = 60",
    ],
  ])("%s", (_, lines, expected) => {
    expect(capacities(...lines)).toEqual([expected]);
  });
});

describe("nothing is claimed", () => {
  it.each<[string, readonly string[]]>([
    ["of other work", ["客户经理4人。", "客户经理每人每月新签客户4户。", "全年回访存量客户2400户。"]],
    [
      "where two teams go by one name",
      ["一组客户经理3人，二组客户经理5人。", "客户经理每人每月新签客户4户。", "新签客户384户。"],
    ],
    ["of what people are paid", ["柜员10人。", "柜员每人每月补贴500元，全年补贴支出8万元。"]],
    ["of another year", ["客户经理8人。", "客户经理每人每月新签客户4户。", "2024年新签客户300户。"]],
    ["where both are for each", ["柜员10人。", "柜员每人每天办理业务80笔，日均业务量600笔。"]],
    ["of what each attends", ["柜员10人。", "每名柜员每季度参加培训2次，全年培训4次。"]],
    [
      "of people still to be hired",
      ["招聘客户经理6人。", "客户经理每人每月新签客户4户。", "全年新签客户200户。"],
    ],
    ["where the weeks of a year leave it open", ["业务员4人，每人每周拜访客户10家。全年拜访客户2080家。"]],
    [
      "of another verb",
      ["8 reps.", "Each rep makes 40 calls a day.", "Support answers 60,000 calls in the year."],
    ],
    ["of heads", ["8 reps, 2 managers.", "Every manager coaches 4 reps a month."]],
  ])("%s", (_, lines) => {
    expect(capacities(...lines).filter((line) => !line.startsWith("holds"))).toEqual([]);
  });
});

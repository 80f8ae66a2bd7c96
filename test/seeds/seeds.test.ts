import { describe, expect, test } from "vitest";
import { readPlans } from "./read-plans.ts";

/** The four example plans, read whole, with everything that is known to be in them on record. */
const { workspace, findingsIn, relationsIn, figuresIn, textAt } = readPlans("seeds");

test("each file of the folder is one plan of its own", () => {
  expect(workspace.models.map(({ file, plan }) => [file, plan.id])).toEqual([
    ["seeds/branch-operations.md", "branch-operations"],
    ["seeds/carrier-channel.yaml", "carrier-channel"],
    ["seeds/decoration-startup.txt", "decoration-startup"],
    ["seeds/website-operations.md", "website-operations"],
  ]);
});

describe("bank branch operations, in lists with attributes", () => {
  const name = "branch-operations.md";

  test("findings", () => {
    expect(findingsIn(name)).toEqual([
      "3:8 warning missing-owner 银行网点运营工作计划",
      "8:6 warning missing-deadline 业务经理管理：带出一支专业化的管理队伍",
      "17:15 info vague-wording 定期",
      "20:41 info coverage-shortfall 覆盖所有",
      "26:20 info vague-wording 适度",
      "28:37 warning placeholder 20xx年",
      "33:5 info vague-wording 不定期",
      "36:6 warning missing-deadline 内控风险管理：守住运营操作风险",
      "49:6 warning missing-deadline 收付清算管理：把清算质量做上去",
      "66:6 warning missing-deadline 现金出纳管理：制度条条落实",
      "78:6 warning missing-deadline 银企对账管理：防住对账风险",
      "90:6 warning missing-deadline 运营印章、重空凭证及会计档案：确保安全",
    ]);
  });

  test("relations", () => {
    expect(relationsIn(name)).toEqual(["20:41 holds 4 × ≥25% = 100%", "74:45 holds 50% + 50% = 100%"]);
  });

  test("figures: 2.0版本 and 一线柜员 are none", () => {
    expect(figuresIn(name)).toEqual(["25%", "100%", "50%", "50%", "100%"]);
  });

  test("every one of the twenty duties is a task with a label and a topic", () => {
    const tasks = workspace.models
      .filter(({ plan }) => plan.id === "branch-operations")
      .flatMap(({ statements }) => statements)
      .flatMap(({ statement }) => (statement.type === "task" ? [statement] : []));
    expect(tasks).toHaveLength(20);
    expect(new Set(tasks.map(({ label }) => label)).size).toBe(20);
    expect(tasks.filter(({ tags }) => tags.length === 0)).toEqual([]);
  });
});

describe("carrier channel, in YAML", () => {
  const name = "carrier-channel.yaml";

  test("findings", () => {
    expect(findingsIn(name)).toEqual([
      "3:8 warning missing-deadline 运营商渠道业务运营计划",
      "3:8 warning missing-deadline 运营商渠道业务运营计划",
      "3:8 warning missing-owner 运营商渠道业务运营计划",
      "3:8 warning missing-owner 运营商渠道业务运营计划",
      "3:8 warning no-targets 运营商渠道业务运营计划",
      "29:11 warning unanswered-problem 经销商与局方的合作稳固、关系密切，局方结款又慢，我司起步阶段难以同局方深入合作。",
      "30:12 warning placeholder 20xx年12月1日",
    ]);
  });

  test("nothing is claimed that could be proved", () => {
    expect(relationsIn(name)).toEqual([]);
  });

  test("figures", () => {
    expect(figuresIn(name)).toEqual(["2名"]);
  });
});

describe("website operations, with tables", () => {
  const name = "website-operations.md";

  test("findings", () => {
    expect(findingsIn(name)).toEqual([
      "3:8 info missing-deadline 项目运营部年度运营计划",
      "10:6 info missing-measure 项目运营部全年工作目标",
      "15:8 warning placeholder 20xx年",
      "21:4 warning placeholder a。b。c。d。e。",
      "28:3 info set-mismatch 医疗板块",
      "29:3 info set-mismatch 人才、旅游、相亲交友等板块",
      "76:37 info vague-wording 适度",
      "78:3 info name-drift 家居板块",
      "80:3 info set-mismatch 综合板块",
      "82:6 warning empty-section 年度活动计划表",
      "86:18 warning missing-breakdown 60万元",
      "90:3 info name-drift 汽车汽配板块",
      "91:3 info set-mismatch 房产及家居建材板块",
      "93:14 info unallocated 8",
    ]);
  });

  test("relations: blank cells are unstated and make no sum of their own", () => {
    expect(relationsIn(name)).toEqual([
      // The year's amount, told before the table, is what its rows make.
      "86:18 holds 20万元 + 20万元 + 12万元 + 8万元 = 60万元",
      "86:18 holds 60万元 = 60万元",
      "90:22 holds 20万元 = 10万元 + 10万元",
      "91:25 holds 20万元 = 10万元 + 10万元",
      // All of it goes to one channel.
      "92:17 holds 12万元 = 12万元",
      "94:12 holds 60万元 = 20万元 + 20万元 + 12万元 + 8万元",
    ]);
  });

  test("figures: 十堰 and the letters of the duties are none", () => {
    expect(figuresIn(name)).toEqual([
      ...Array.from({ length: 8 }, () => "1名"),
      ...["6场", "60万元"],
      ...["10", "10", "20", "10", "10", "20", "12", "12", "8", "60"],
    ]);
  });
});

describe("decoration start-up, in plain text", () => {
  const name = "decoration-startup.txt";

  test("findings", () => {
    expect(findingsIn(name)).toEqual([
      "3:1 warning numbering 第一章、",
      "7:10 warning placeholder 某某",
      "35:8 info resource-shortfall 7-10套",
      "37:5 info resource-shortfall 6-10台",
      "68:3 info name-drift 设计研究所",
      "105:5 info conflicting-values 2-3人",
      "105:35 info capacity-shortfall 800万",
      "107:65 error broken-number 1.%",
      "109:21 error complement-mismatch 800%",
      "113:50 info truncated 补",
    ]);
  });

  test("relations", () => {
    expect(relationsIn(name)).toEqual([
      "35:8 open 办公桌椅 7-10套 ≥ 2-4人 + 3-5人 + 2-3人 + 1人",
      "37:5 open 电脑 6-10台 ≥ 2-4人 + 3-5人 + 2-3人 + 1人",
      "62:1 holds 行政部…公务部 13 = 行政部…公务部 13",
      "92:6 holds 管理者七大信条 = 7 × 1",
      "105:35 open 2-3人 × ≥10万 × 12 = ≥800万",
      "105:35 holds 4 × ≥200万元 = ≥800万",
      "109:44 violated 800% + 20% = 100%",
    ]);
  });

  test("80% is suggested for 800%", () => {
    const finding = workspace.diagnostics.find(({ rule }) => rule === "complement-mismatch");
    expect(finding?.fix?.edits.map(({ span, newText }) => [textAt(span), newText])).toEqual([["800%", "80%"]]);
  });

  test("the two headcounts of the sales team are told of together", () => {
    const finding = workspace.diagnostics.find(({ rule }) => rule === "conflicting-values");
    expect(finding?.related?.map(({ span }) => textAt(span))).toEqual(["2-4 人"]);
  });

  test("figures", () => {
    expect(figuresIn(name)).toEqual([
      ...["四省", "百万", "百万", "10-100万"],
      ...["2-4 人", "3- 5 人", "2-3人", "1人"],
      ...["7-10套", "4个", "6-10台", "三门", "100万元"],
      "七大",
      ...["2-3人", "200万元", "800万", "10万"],
      ...["1200", "(1.5-2.5)%", "10万", "1.%", "700", "三个月", "800%", "20%"],
      ...["10万", "1200", "(1.5-2.5)%"],
    ]);
  });
});

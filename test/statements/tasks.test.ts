import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Name, Task } from "../../src/ast/nodes.ts";

/** Tasks as a reader would retell them: what, then who, by when, how often, how much. */
function tasksIn(text: string, file = "plan.md"): readonly string[] {
  const { models } = compile(file, new TextEncoder().encode(text));
  return models
    .flatMap(({ statements }) => statements)
    .flatMap(({ statement }) => (statement.type === "task" ? [retell(statement)] : []));
}

function retell({ text, owner, supporters = [], start, due, cadence, measures, serves, tags }: Task): string {
  const say = (word: string, name: Name | undefined) => (name === undefined ? [] : [`${word} ${name.text}`]);
  return [
    text.text,
    ...say("by", owner),
    ...supporters.map((name) => `with ${name.text}`),
    ...say("from", start),
    ...say("until", due),
    ...say("each", cadence),
    ...measures.map((measure) => `measure ${measure.text}`),
    ...serves.map((reference) => `serves ${reference.text}`),
    ...tags.map((tag) => `#${tag}`),
  ].join(" | ");
}

describe("a task in a list", () => {
  it.each<[string, string]>([
    ["整理合同档案（负责人：李四，完成时限：6月底） #档案", "整理合同档案 | by 李四 | until 6月底 | #档案"],
    [
      "推进改造 @张三 due:2025-06-30 支撑：#signing",
      "推进改造 | by 张三 | until 2025-06-30 | serves #signing",
    ],
    [
      "强化保障。责任单位：县资源局、县财政局；完成时限：2025年12月底",
      "强化保障 | by 县资源局、县财政局 | until 2025年12月底",
    ],
    ["开展检查（县应急局牵头，县消防大队配合）", "开展检查 | by 县应急局 | with 县消防大队"],
    [
      "改造道路30公里。〔牵头单位：县交通局；配合单位：县财政局、各乡镇；完成时限：11月底〕",
      "改造道路30公里 | by 县交通局 | with 县财政局 | with 各乡镇 | until 11月底 | measure 30公里",
    ],
    [
      "建成粮库（县粮储局牵头，县财政局配合，11月底前完成）",
      "建成粮库 | by 县粮储局 | with 县财政局 | until 11月底前",
    ],
    ["编制保障方案（责任人：王强，9月30日前完成）", "编制保障方案 | by 王强 | until 9月30日前"],
    ["编制保障方案（责任人：王强，9月31日前）", "编制保障方案 | by 王强 | until 9月31日前"],
    [
      "安全培训（2025年7月10日-2025年7月15日，责任人：李明）",
      "安全培训 | by 李明 | until 2025年7月10日-2025年7月15日",
    ],
    ["举办职工运动会（10月）", "举办职工运动会 | until 10月"],
    ["完成选址（开始时间：3月1日，完成时间：5月31日）", "完成选址 | from 3月1日 | until 5月31日"],
    ["公布名单（谁主管谁负责）", "公布名单（谁主管谁负责）"],
    ["更新设备（2025年新增）", "更新设备（2025年新增）"],
    ["改造小区（一期12个，二期8个）", "改造小区（一期12个，二期8个） | measure 12个 | measure 8个"],
    ["开展检查（市工信局负责）", "开展检查 | by 市工信局"],
    ["完成验收【责任部门：工程部】", "完成验收 | by 工程部"],
    [
      "建设平台。牵头部门：市场部 配合部门：销售部 完成时限：9月底",
      "建设平台 | by 市场部 | with 销售部 | until 9月底",
    ],
    ["发布报告（配合部门：财务部，预算5万元）", "发布报告（预算5万元） | with 财务部 | measure 5万元"],
    ["由运营总监主持例会", "由运营总监主持例会 | by 运营总监"],
    [
      "市工信局牵头，推进平台建设，6月底前上线",
      "市工信局牵头，推进平台建设，6月底前上线 | by 市工信局 | until 6月底",
    ],
    ["第三季度完成验收", "第三季度完成验收 | until 第三季度"],
    ["每两周通报一次", "每两周通报一次 | each 每两周 | measure 一次"],
    ["定期通报", "定期通报"],
    ["不定期走访", "不定期走访"],
    ["检查（频次：不定期）", "检查"],
    ["周三：拜访客户3家（负责：王五）", "周三：拜访客户3家 | by 王五 | until 周三 | measure 3家"],
    ["自2025年3月1日起试行", "自2025年3月1日起试行"],
    ["改造道路（含桥涵）30公里", "改造道路（含桥涵）30公里 | measure 30公里"],
  ])("%s", (line, task) => {
    expect(tasksIn(`# 计划\n\n## 重点工作\n\n1. ${line}\n`)).toEqual([task]);
  });

  it.each<[string, string]>([
    [
      "Launch the dashboard (owner: Ana Smith, due: June 30, 2025)",
      "Launch the dashboard | by Ana Smith | until June 30, 2025",
    ],
    ["Train the editors due:2025-04-30", "Train the editors | until 2025-04-30"],
    ["Publish 12 guides @bob #docs", "Publish 12 guides | by bob | measure 12 guides | #docs"],
    [
      "Review the backlog every two weeks (owner: Ben)",
      "Review the backlog every two weeks | by Ben | each every two weeks",
    ],
    ["Review the backlog regularly", "Review the backlog regularly"],
    [
      "Hire 4 agents by 15 August 2025 (owner: HR, supported by: IT, Finance)",
      "Hire 4 agents by 15 August 2025 | by HR | with IT | with Finance | until 15 August 2025 | measure 4 agents",
    ],
    [
      "Launch the partner program (Owner: Priya; Due: Q2 2025; Support: Legal)",
      "Launch the partner program | by Priya | with Legal | until Q2 2025",
    ],
    [
      "Migrate the phones (start: 1 September 2025, due: 15 October 2025, owner: IT)",
      "Migrate the phones | by IT | from 1 September 2025 | until 15 October 2025",
    ],
    ["Send the report by March 31", "Send the report by March 31 | until March 31"],
  ])("%s", (line, task) => {
    expect(tasksIn(`# Plan\n\n## Tasks\n\n- [ ] ${line}\n`)).toEqual([task]);
  });

  it("takes what paragraphs and lists below it say", () => {
    expect(
      tasksIn("# 计划\n\n## 重点工作\n\n1. 建设平台\n\n   负责人：张三\n\n   - 完成时限：6月底\n"),
    ).toEqual(["建设平台 | by 张三 | until 6月底"]);
  });
});

describe("a labelled paragraph", () => {
  it("speaks of its own first sentence, of the paragraph before it, or of its heading", () => {
    const text = [
      "# 计划",
      "## 重点工作",
      "### （一）优化服务\n\n投诉24小时内答复。\n\n责任部门：客服部　完成时限：6月底",
      "### （二）推进上线\n\n完成切换。（责任部门：信息部；完成时限：9月底）",
      "### （三）加强宣传\n\n责任部门：宣传部；完成时限：5月",
    ].join("\n\n");
    expect(tasksIn(text)).toEqual([
      "投诉24小时内答复 | by 客服部 | until 6月底",
      "完成切换 | by 信息部 | until 9月底",
      "加强宣传 | by 宣传部 | until 5月",
    ]);
  });
});

describe("a table", () => {
  it("is one of tasks where its head says what, who and when", () => {
    const table = [
      "| 序号 | 项目名称 | 总投资（万元） | 预算（万元） | 责任单位 | 配合单位 | 完成时限 |",
      "| --- | --- | ---: | ---: | --- | --- | --- |",
      "| 1 | 污水厂 | 5000 | 20 | 住建局 | 水务局 | 11月底 |",
      "| 2 | 道路 | 3000 | 10 | — | 财政局 | 待定 |",
      "| 合计 | | 8000 | 30 | | | |",
    ].join("\n");
    expect(tasksIn(`# 计划\n\n${table}\n`)).toEqual([
      "污水厂 | by 住建局 | with 水务局 | until 11月底 | measure 5000",
      "道路 | with 财政局 | measure 3000",
    ]);
  });
});

describe("cells that were merged over rows", () => {
  const head = "| 板块 | 重点工作 | 责任部门 | 协办部门 | 完成时限 |\n| --- | --- | --- | --- | --- |\n";
  it("hand their owner and date down while the group goes on", () => {
    const rows =
      "| 党建 | 主题党日12次 | 综合部 | 工会、团委 | 12月底 |\n|  | 走访社区8个 |  |  |  |\n| 经营 | 拓户200户 |  |  | 每周 |\n";
    expect(tasksIn(`# 计划\n\n${head}${rows}`)).toEqual([
      "主题党日12次 | by 综合部 | with 工会 | with 团委 | until 12月底 | measure 12次",
      "走访社区8个 | by 综合部 | until 12月底 | measure 8个",
      "拓户200户 | each 每周 | measure 200户",
    ]);
  });
  it("are no more than blank where the group is named, or there is none", () => {
    const rows = "| 党建 | 主题党日 | 综合部 | | 12月底 |\n| 党建 | 走访社区 |  |  |  |\n";
    expect(tasksIn(`# 计划\n\n${head}${rows}`)[1]).toBe("走访社区");
    const bare = "| 重点工作 | 责任部门 |\n| --- | --- |\n| 主题党日 | 综合部 |\n| 走访社区 |  |\n";
    expect(tasksIn(`# 计划\n\n${bare}`)[1]).toBe("走访社区");
  });
});

describe("no task", () => {
  it.each([
    "- 培训经费总额：8万元",
    "- 推广费用：20万元（含税）",
    "- 检查覆盖率：不低于95%",
    "- Training budget: $8,000",
    "- 收入：60万元",
  ])("%s", (line) => {
    expect(tasksIn(`# 计划\n\n${line}\n`)).toEqual([]);
  });

  it("is what people are responsible for", () => {
    expect(tasksIn("# 计划\n\n## 存在问题\n\n库存积压。责任部门：采购部\n")).toEqual([]);
  });
});

describe("a role's duties", () => {
  it("are clauses; what 、 enumerates stays one", () => {
    const text = "# 职责\n\n市场部职责：负责业务员、设计师管理，市场推广，做好合同、质量、进度和信息管理\n";
    const { models } = compile("plan.md", new TextEncoder().encode(text));
    const duties = models
      .flatMap(({ statements }) => statements)
      .flatMap(({ statement }) =>
        statement.type === "role" ? statement.duties.map((duty) => duty.text) : [],
      );
    expect(duties).toEqual(["负责业务员、设计师管理", "市场推广", "做好合同、质量、进度和信息管理"]);
  });
});

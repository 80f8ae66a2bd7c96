import { describe, expect, it } from "vitest";
import type { Name, QuantityNode, Statement } from "../../src/ast/nodes.ts";
import { readPlans, readStatementsOf } from "../model/relation-lines.ts";

/** One line a statement: its type, then what it says, field by field. */
function show(statement: Statement): string {
  const fields: (string | undefined)[] = [];
  const add = (label: string, value: Name | QuantityNode | undefined) => {
    if (value !== undefined) fields.push(`${label}=${value.text}`);
  };
  switch (statement.type) {
    case "staffing":
      add("team", statement.team);
      add("post", statement.post);
      add("heads", statement.heads);
      break;
    case "task":
      fields.push(statement.text.text);
      add("owner", statement.owner);
      add("due", statement.due);
      add("cadence", statement.cadence);
      if (statement.isDone !== undefined) fields.push(statement.isDone ? "done" : "to do");
      break;
    case "target":
      add("metric", statement.metric);
      add("value", statement.value);
      add("period", statement.period);
      add("owner", statement.owner);
      break;
    case "resource":
      add("name", statement.name);
      add("amount", statement.amount);
      break;
    case "problem":
      add("text", statement.text);
      add("answer", statement.answer);
      break;
    case "supportNeed":
      add("text", statement.text);
      add("from", statement.from);
      add("owner", statement.owner);
      break;
    case "orgUnit":
      fields.push(`${statement.name.text} > ${statement.children.map(({ name }) => name.text).join(" ")}`);
      break;
    case "role":
      fields.push(`${statement.name.text}: ${statement.duties.map(({ text }) => text).join(" / ")}`);
      break;
    case "payRule":
      add("post", statement.post);
      add("base", statement.base);
      add("rate", statement.rate);
      add("threshold", statement.threshold);
      break;
    default:
      break;
  }
  return [statement.type, ...fields].join(" | ");
}

function lines(text: string, ...types: readonly Statement["type"][]): string[] {
  return readStatementsOf(text)
    .filter(({ type }) => types.includes(type))
    .map(show);
}

describe("staffing", () => {
  it.each<[string, ...string[]]>([
    [
      "## 人员编制\n\n汽车板块:人员配备运营人员1名、编辑1名。 医疗板块:人员配备运营人员1名",
      "staffing | team=汽车板块 | post=运营人员 | heads=1名",
      "staffing | team=汽车板块 | post=编辑 | heads=1名",
      "staffing | team=医疗板块 | post=运营人员 | heads=1名",
    ],
    [
      "## 人员编制\n\n人才、旅游等板块：人员配备编辑1名",
      "staffing | team=人才、旅游等板块 | post=编辑 | heads=1名",
    ],
    ["根据业务发展状况配备业务员2名，由业务部管理。", "staffing | post=业务员 | heads=2名"],
    [
      "## 人员投入\n\n1. 业务营销部 2-4 人\n2. 设计部门 3-5人\n3. 会计1人",
      "staffing | team=业务营销部 | heads=2-4 人",
      "staffing | team=设计部门 | heads=3-5人",
      "staffing | post=会计 | heads=1人",
    ],
    ["业务部（2-3人）每季度签单不低于200万元。", "staffing | team=业务部 | heads=2-3人"],
    [
      "## 编制\n\n| 岗位 | 人数 |\n| --- | --- |\n| 店长 | 1 |\n| 店员 | 6 |\n| 合计 | 7 |",
      "staffing | post=店长 | heads=1",
      "staffing | post=店员 | heads=6",
    ],
    [
      "## 编制\n\n| 板块 | 运营人员 | 编辑 |\n| --- | --- | --- |\n| 汽车 | 1名 | 1名 |\n| 医疗 | 1名 | |",
      "staffing | team=汽车 | post=运营人员 | heads=1名",
      "staffing | team=汽车 | post=编辑 | heads=1名",
      "staffing | team=医疗 | post=运营人员 | heads=1名",
    ],
    ["全年培训员工200人次，服务客户3000人。"],
    ["邀请嘉宾20人参加活动。"],
  ])("%s", (text, ...expected) => {
    expect(lines(text, "staffing")).toEqual(expected);
  });
});

describe("tasks", () => {
  it.each<[string, ...string[]]>([
    [
      "- [ ] 召开例会（责任部门：运营部，完成时限：6月底）\n- [x] 修订制度 @张三",
      "task | 召开例会 | owner=运营部 | due=6月底 | to do",
      "task | 修订制度 | owner=张三 | done",
    ],
    [
      "- [ ] 加强检查\n  - 频次：每季度一次\n  - 负责人：李四",
      "task | 加强检查 | owner=李四 | cadence=每季度一次 | to do",
    ],
    ["- [ ] 修订制度 {owner=张三 due=2025-06-30}", "task | 修订制度 | owner=张三 | due=2025-06-30 | to do"],
    [
      "## 工作计划\n\n1. 了解市场状况，做好拜访计划\n2. 与厂家沟通",
      "task | 了解市场状况，做好拜访计划",
      "task | 与厂家沟通",
    ],
    ["## 抓好管理\n\n1. 是继续坚持例会制度。每月召开例会。", "task | 继续坚持例会制度 | cadence=每月"],
    [
      "| 任务 | 责任单位 | 完成时限 |\n| --- | --- | --- |\n| 修订制度 | 办公室 | 3月底 |\n| 组织培训 | | |",
      "task | 修订制度 | owner=办公室 | due=3月底",
      "task | 组织培训",
    ],
    ["## 存在问题\n\n1. 加强检查的力度不够\n2. 开展培训的次数偏少"],
    ["## 岗位职责\n\n1. 执行各项制度\n2. 完成领导交办的任务"],
    ["- 收入：60万元\n- 成本：40万元"],
  ])("%s", (text, ...expected) => {
    expect(lines(text, "task")).toEqual(expected);
  });
});

describe("targets", () => {
  it.each<[string, ...string[]]>([
    [
      "业务部(2-3人)每季度签单不得低于200万元,一年不得低于800万。",
      "target | metric=签单 | value=200万元 | period=每季度 | owner=业务部",
      "target | metric=签单 | value=800万 | period=一年",
    ],
    ["力争全年营业收入达到500万元。", "target | metric=营业收入 | value=500万元 | period=全年"],
    [
      "| 指标 | 周期 | 目标 | 负责人 |\n| --- | --- | --- | --- |\n| 签单额 | 全年 | ≥800万元 | 业务部 |",
      "target | metric=签单额 | value=800万元 | period=全年 | owner=业务部",
    ],
    ["## 行业背景\n\n市场规模不低于200亿元，增速达到8%。"],
    ["去年完成签单300万元。"],
    ["打造一个有凝聚力的团队，实现一个目标。"],
  ])("%s", (text, ...expected) => {
    expect(lines(text, "target")).toEqual(expected);
  });
});

describe("the other kinds of section", () => {
  it.each<[string, ...string[]]>([
    [
      "## 硬件投入\n\n1. 办公用房-房租\n2. 办公桌椅 7-10套\n3. 文件柜4个",
      "resource | name=办公桌椅 | amount=7-10套",
      "resource | name=文件柜 | amount=4个",
    ],
    [
      "## 存在问题\n\n1. 结款周期较长。\n2. 人手不足。对策：招聘两人。",
      "problem | text=结款周期较长",
      "problem | text=人手不足。对策：招聘两人 | answer=招聘两人。",
    ],
    [
      "## 需要总部支持\n\n1. 希望总部能争取更多产品资源；",
      "supportNeed | text=希望总部能争取更多产品资源 | from=总部",
    ],
    [
      "## 组织架构\n\n1. 财务部下辖：会计部、出纳部\n2. 公务部下设：监察部、客户服务部（客服、投诉）",
      "orgUnit | 财务部 > 会计部 出纳部",
      "orgUnit | 公务部 > 监察部 客户服务部",
    ],
    ["## 项目经理岗位职责\n\n- 编制年度计划\n- 汇报进度", "role | 项目经理: 编制年度计划 / 汇报进度"],
    [
      "## 薪资标准\n\n完成任务业务员底薪:1200元 + (1.5-2.5)%提成，签单不足10万的提成降低。",
      "payRule | post=业务员 | base=1200元 | rate=(1.5-2.5)% | threshold=10万",
    ],
    ["会计部和出纳部归财务部管理。"],
  ])("%s", (text, ...expected) => {
    expect(lines(text, "resource", "problem", "supportNeed", "orgUnit", "role", "payRule")).toEqual(expected);
  });
});

describe("places", () => {
  it("puts statements right behind the block they were read from, in order", () => {
    const [plan] = readPlans("总额30万元，其中甲10万元，乙20万元。\n\n业务部（2人）每月签单不低于5万元。");
    expect(plan?.children.map(({ type }) => type)).toEqual([
      "paragraph",
      "allocation",
      "paragraph",
      "staffing",
      "target",
    ]);
  });

  it("leads names back through markup to the source", () => {
    const text = "**总额**30万元，其中**甲**10万元，*乙*20万元。";
    const [allocation] = readStatementsOf(text);
    if (allocation?.type !== "allocation") throw new Error("believed that the text states an allocation");
    const spans = allocation.children.map(({ name, total }) =>
      [name?.position, total?.position].map((at) => at && text.slice(at.start.offset, at.end.offset)),
    );
    expect(spans).toEqual([
      ["甲", "10万元"],
      ["乙", "20万元"],
    ]);
  });
});

import type { Part, Task } from "../../src/ast/nodes.ts";
import type { Workspace } from "../../src/model/workspace.ts";
import type { TextReader } from "./workspace-fixture.ts";
import {
  atLeast,
  findingOf,
  modelOf,
  planOf,
  readText,
  relationOf,
  sectionOf,
  termOf,
  workspaceOf,
} from "./workspace-fixture.ts";

const understood = { certainty: "stated", because: "test" } as const;

/** Two plans: a split by segment and channel with a violated complement, and quotas with coverage. */
export function sampleWorkspace(): Workspace {
  const revenue = revenuePlan();
  const branch = branchPlan();
  return workspaceOf([revenue.model, branch.model], [...revenue.findings, ...branch.findings]);
}

function revenuePlan() {
  const text = readText(
    "plans/website.md",
    [
      "网站运营计划",
      "四、年度活动计划表",
      "五、业务收入年度总计划",
      "总额60万元，其中汽车20万元（广告10万，活动10万），房产20万元（广告10万，活动10万），医疗12万元，其它8万。",
      "签单首付款到账当月发800%提成，工程结束发剩余20%提成。",
      "负责人李四完成车展方案",
    ].join("\n"),
  );
  const part = (name: string, total: string, nth: number, children: readonly Part[] = []): Part => ({
    type: "part",
    name: text.name(name),
    total: text.money(total, nth),
    isResidual: name === "其它",
    position: text.at(name),
    children,
  });
  const channels = (from: number): readonly Part[] =>
    (["广告", "活动"] as const).map((name, index) => ({
      type: "part",
      name: text.name(name, Math.ceil(from / 2) + (name === "活动" ? 1 : 0)),
      total: text.money("10万", from + index),
      isResidual: false,
      position: text.at("10万", from + index),
      children: [],
    }));
  const parts = [
    part("汽车", "20万元", 1, channels(1)),
    part("房产", "20万元", 2, channels(3)),
    part("医疗", "12万元", 1),
    part("其它", "8万", 1),
  ];
  const total = text.money("60万元");
  const section = sectionOf(text, "五、业务收入年度总计划", "车展方案", [
    {
      type: "allocation",
      ...understood,
      metric: text.name("业务收入"),
      total,
      children: parts,
      position: text.at("60万元"),
    },
    {
      type: "complement",
      ...understood,
      shares: [text.percent("800%")],
      remainder: text.percent("20%"),
      position: text.at("800%"),
    },
    {
      type: "task",
      ...understood,
      text: text.name("完成车展方案"),
      owner: text.name("李四"),
      measures: [],
      serves: [],
      tags: ["汽车"],
      position: { start: text.at("负责人李四").start, end: text.at("完成车展方案").end },
    },
  ]);
  const plan = planOf({
    id: "website",
    title: text.name("网站运营计划"),
    owner: text.name("运营", 1),
    children: [section],
  });
  const relations = [
    relationOf(
      text,
      "website",
      "sum",
      "holds",
      "60万元 = 20万元 + 20万元 + 12万元 + 8万",
      total,
      parts.flatMap(({ total: figure }) => (figure === undefined ? [] : [termOf(text, figure)])),
    ),
    relationOf(text, "website", "complement", "violated", "800% + 20% ≠ 100%", text.percent("800%"), [
      termOf(text, text.percent("20%")),
    ]),
  ];
  return {
    model: modelOf(text, plan, relations),
    findings: [
      findingOf(
        text,
        "website",
        "empty-section",
        "warning",
        text.at("四、年度活动计划表"),
        "“四、年度活动计划表”下面没有内容",
      ),
      findingOf(
        text,
        "website",
        "complement-mismatch",
        "error",
        text.at("800%"),
        "800% 与剩余 20% 相加不是 100%",
        {
          fix: {
            title: "改为 80%",
            edits: [{ span: { file: text.file, ...text.at("800%") }, newText: "80%" }],
          },
          related: [{ span: { file: text.file, ...text.at("20%") }, message: "剩余部分" }],
        },
      ),
      findingOf(
        text,
        "website",
        "missing-deadline",
        "warning",
        text.at("完成车展方案"),
        "任务没有时限：完成车展方案",
      ),
    ],
  };
}

function branchPlan() {
  const text: TextReader = readText(
    "plans/branch.md",
    [
      "支行运营计划",
      "一、签单与检查",
      "业务部2-3人，设计部3-5人，每季度签单不低于200万元，一年不低于800万元。",
      "每季度检查机构不低于25%，全年覆盖所有机构。",
      "自20xx年12月1日起执行",
      "问题：结款慢。请总部支持。",
    ].join("\n"),
  );
  const quarter = text.money("200万元", 1, { ...atLeast, per: ["quarter"] });
  const year = text.money("800万元", 1, { ...atLeast, per: ["year"], isTotal: true });
  const share = text.percent("25%", 1, { ...atLeast, per: ["quarter"] });
  const section = sectionOf(text, "一、签单与检查", "支持。", [
    {
      type: "staffing",
      ...understood,
      team: text.name("业务部"),
      heads: text.count("2-3人"),
      position: text.at("2-3人"),
    },
    {
      type: "staffing",
      ...understood,
      team: text.name("设计部"),
      heads: text.count("3-5人"),
      position: text.at("3-5人"),
    },
    {
      type: "rollup",
      ...understood,
      metric: text.name("签单", 2),
      aggregation: "sum",
      total: year,
      children: [{ type: "rollupPart", value: quarter, times: 4, position: quarter.position }],
      position: year.position,
    },
    {
      type: "coverage",
      ...understood,
      population: text.name("机构"),
      by: "period",
      whole: text.name("所有机构"),
      children: [{ type: "coveragePart", value: share, times: 4, position: share.position }],
      position: share.position,
    },
    { type: "problem", ...understood, text: text.name("结款慢"), position: text.at("结款慢") },
    {
      type: "supportNeed",
      ...understood,
      text: text.name("请总部支持"),
      from: text.name("总部"),
      position: text.at("请总部支持"),
    },
  ]);
  const plan = planOf({ id: "branch", title: text.name("支行运营计划"), children: [section] });
  const relations = [
    relationOf(text, "branch", "rollup", "holds", "4 × ≥200万元 = ≥800万元", year, [
      termOf(text, quarter, "4"),
    ]),
    {
      ...relationOf(text, "branch", "coverage", "holds", "4 × ≥25% = 100%", share, [
        termOf(text, share, "4"),
      ]),
    },
  ];
  return {
    model: modelOf(text, plan, relations),
    findings: [
      findingOf(
        text,
        "branch",
        "placeholder",
        "warning",
        text.at("20xx年12月1日"),
        "日期还没有写：20xx年12月1日",
      ),
    ],
  };
}

/** A plan whose every word tries to be more than a word. */
export function hostileWorkspace(): Workspace {
  const title = "<script>alert(1)</script>";
  const task = "{{#each plans}}{{constructor}}{{/each}}";
  const owner = '"><img src=x onerror=alert(1)>';
  const endless = "长".repeat(20_000);
  const text = readText("javascript:alert(1).md", [title, task, owner, endless, "\u202e倒过来"].join("\n"));
  const taskOf = (words: string): Task => ({
    type: "task",
    ...understood,
    text: text.name(words),
    owner: text.name(owner),
    measures: [],
    serves: [],
    tags: [owner],
    position: text.at(words),
  });
  const section = sectionOf(text, title, "倒过来", [task, endless, "\u202e倒过来"].map(taskOf));
  const plan = planOf({ id: owner, title: text.name(title), children: [section] });
  const finding = findingOf(
    text,
    owner,
    "missing-owner",
    "warning",
    text.at(task),
    `${title}${task}${owner}`,
  );
  return workspaceOf([modelOf(text, plan, [])], [finding]);
}

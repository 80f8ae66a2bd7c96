import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPlansFromYaml } from "../../src/ast/from-yaml.ts";
import type { Content, Plan, QuantityNode, Statement } from "../../src/ast/nodes.ts";
import { inlinesOf, isBlock, isSection, statementsOf } from "../../src/ast/visit.ts";
import { createSource } from "../../src/source/source.ts";

function build(text: string) {
  return buildPlansFromYaml(createSource("plans/ops.yaml", text, "yaml"));
}

function planOf(text: string): Plan {
  const [plan] = build(text).value;
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

function statements(text: string): readonly Statement[] {
  return [...statementsOf(planOf(text))].map(({ statement }) => statement);
}

function first<Type extends Statement["type"]>(text: string, type: Type): Extract<Statement, { type: Type }> {
  const found = statements(text).find((statement) => statement.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found as Extract<Statement, { type: Type }>;
}

function written(text: string, { position }: { readonly position: QuantityNode["position"] }): string {
  return text.slice(position.start.offset, position.end.offset);
}

const values = ({ low, high, unit }: QuantityNode) => ({ low, high, unit });

describe("each key is a node", () => {
  test("an allocation with nested parts, a residual and an unstated part", () => {
    const text = [
      "allocations:",
      "  - metric: 运营额度",
      "    by: 板块",
      "    total: 60万元",
      "    parts:",
      "      - { name: 汽车, total: 20万元, parts: [{ name: 广告, total: 10万元 }, { name: 活动 }] }",
      "      - { name: 其它, total: 40万元, residual: true }",
    ].join("\n");
    const allocation = first(text, "allocation");
    expect(allocation).toMatchObject({
      certainty: "explicit",
      metric: { text: "运营额度" },
      by: { text: "板块" },
      total: { low: "600000", high: "600000", unit: "CNY" },
      children: [
        {
          name: { text: "汽车" },
          isResidual: false,
          children: [{ name: { text: "广告" }, total: { low: "100000" } }, { name: { text: "活动" } }],
        },
        { name: { text: "其它" }, isResidual: true, children: [] },
      ],
    });
    expect(allocation.children[0]?.children[1]).not.toHaveProperty("total");
    expect(written(text, allocation.total)).toBe("60万元");
  });

  test("a target with all its fields", () => {
    const text =
      "targets:\n  - { metric: 签单额, value: ≥800万元, period: 全年, owner: 业务部, due: 2025-12-31, id: signing }";
    expect(first(text, "target")).toMatchObject({
      metric: { text: "签单额" },
      value: { low: "8000000", high: null, comparator: "ge" },
      period: { text: "全年" },
      owner: { text: "业务部" },
      due: { text: "2025-12-31" },
      label: "signing",
    });
  });

  test.each([
    ["from the rate and the total's period", "{ each: ≥200万元/季度, total: ≥800万元/年 }", 4, "explicit"],
    ["from a month's rate", "{ each: ≥10万元/月, total: ≥120万元/年 }", 12, "explicit"],
    ["from times", "{ each: 5万元, times: 8, total: 40万元 }", 8, "explicit"],
    ["a year where nothing says", "{ each: ≥200万元/季度, total: ≥800万元 }", 4, "inferred"],
  ])("a rollup counts its sub-periods %s", (_, item, times, certainty) => {
    const rollup = first(`rollups:\n  - ${item}`, "rollup");
    expect(rollup).toMatchObject({ children: [{ times }], certainty, aggregation: "sum" });
  });

  test("a rollup counts its sub-periods from the plan's own period", () => {
    const text = "period: 2025-H1\nrollups:\n  - { each: ≥200万元/季度, total: ≥400万元 }";
    expect(first(text, "rollup")).toMatchObject({ children: [{ times: 2 }], certainty: "explicit" });
  });

  test("a rollup that cannot be counted is a fault, not a guess", () => {
    const { faults } = build("rollups:\n  - { each: 5万元, total: 40万元 }");
    expect(faults).toMatchObject([
      { code: "missing-key", params: { key: "times" }, position: { start: { line: 2, column: 13 } } },
    ]);
  });

  test.each([
    ["a list", "parts: [{ name: Q1, value: 45万元 }, { name: Q2, value: 55万元 }]"],
    ["keys", "parts: { Q1: 45万元, Q2: 55万元 }"],
  ])("a rollup's parts as %s", (_, parts) => {
    const rollup = first(`rollups:\n  - { total: 100万元, ${parts} }`, "rollup");
    expect(rollup.children.map(({ value, times }) => [value.low, times])).toEqual([
      ["450000", 1],
      ["550000", 1],
    ]);
  });

  test("coverage over time and by method are two statements", () => {
    const text = [
      "coverage:",
      "  - population: 网点",
      "    each: ≥25%/季度",
      "    total: 全覆盖",
      "    methods: { 现场: 50%, 非现场: 50% }",
    ].join("\n");
    expect(statements(text)).toMatchObject([
      {
        type: "coverage",
        by: "period",
        population: { text: "网点" },
        children: [{ times: 4, value: { low: "25" } }],
      },
      {
        type: "coverage",
        by: "method",
        children: [{ name: { text: "现场" } }, { name: { text: "非现场" } }],
      },
    ]);
    expect(build(text).faults).toEqual([]);
  });

  test("instalments, capacity, resources, people", () => {
    const text = [
      "instalments:",
      "  - { subject: 提成, shares: [800%], remainder: 20% }",
      "capacity:",
      "  - { metric: 签单额, heads: 2-3人, rate: ≥10万元/人/月, target: ≥800万元 }",
      "resources:",
      "  - { name: 办公桌椅, amount: 7-10套 }",
      "staffing:",
      "  - { team: 业务部, post: 业务员, heads: 2-3人 }",
      "roles:",
      "  - { name: 编辑, duties: [更新网站, 每月回访一次] }",
      "pay:",
      "  - { post: 业务员, text: 底薪加提成, base: 1200元, rate: (1.5-2.5)%, threshold: 10万元 }",
      "organisation:",
      "  - { name: 财务部, units: [会计部, { name: 出纳部, units: [一组] }] }",
    ].join("\n");
    expect(build(text).faults).toEqual([]);
    expect(statements(text)).toMatchObject([
      { type: "complement", shares: [{ low: "800" }], remainder: { low: "20" } },
      { type: "capacity", heads: { low: "2", high: "3" }, target: { low: "8000000" } },
      { type: "resource", amount: { low: "7", high: "10" } },
      { type: "staffing", heads: { low: "2", high: "3" } },
      { type: "role", name: { text: "编辑" }, duties: [{ text: "更新网站" }, { text: "每月回访一次" }] },
      {
        type: "payRule",
        base: { low: "1200" },
        rate: { low: "1.5", high: "2.5" },
        threshold: { low: "100000" },
      },
      {
        type: "orgUnit",
        children: [{ name: { text: "会计部" } }, { children: [{ name: { text: "一组" } }] }],
      },
    ]);
  });

  test("tasks, milestones, problems and needs, as texts or in full", () => {
    const text = [
      "tasks:",
      "  - 每月召开例会",
      "  - { text: 开展团购会, owner: 家居板块, due: 6月底, cadence: 每季度, measure: 6场, done: true, serves: '#revenue', tags: [活动], id: fair }",
      "milestones:",
      "  - { text: 上线, due: 2025-06-30 }",
      "problems:",
      "  - 结款周期长",
      "  - { text: 采购权上收, answer: 转向省公司 }",
      "support:",
      "  - { text: 争取产品资源, from: 总部, owner: 产品部, due: 2025-04-30 }",
    ].join("\n");
    expect(build(text).faults).toEqual([]);
    expect(statements(text)).toMatchObject([
      { type: "task", text: { text: "每月召开例会" }, measures: [], tags: [] },
      {
        type: "task",
        owner: { text: "家居板块" },
        due: { text: "6月底" },
        cadence: { text: "每季度" },
        isDone: true,
        measures: [{ low: "6" }],
        serves: [{ type: "reference", label: "revenue" }],
        tags: ["活动"],
        label: "fair",
      },
      { type: "milestone", due: { text: "2025-06-30" } },
      { type: "problem", text: { text: "结款周期长" } },
      { type: "problem", answer: { text: "转向省公司" } },
      { type: "supportNeed", from: { text: "总部" }, owner: { text: "产品部" }, due: { text: "2025-04-30" } },
    ]);
  });

  test("identity, stated and inferred", () => {
    expect(
      planOf("plan: ops\ntitle: 运营计划\nperiod: 2025-Q2\ncurrency: USD\nlanguage: en\ntags: a\n"),
    ).toMatchObject({
      id: "ops",
      title: { text: "运营计划" },
      period: { text: "2025-Q2" },
      currency: "USD",
      language: "en",
      tags: ["a"],
      inferred: {},
    });
    expect(planOf("owner: 运营部\n")).toMatchObject({
      id: "ops",
      title: { text: "ops" },
      language: "zh-CN",
      currency: "CNY",
      inferred: { id: "file-name", title: "id", language: "script", currency: "default" },
    });
  });

  test("several documents are several plans", () => {
    expect(build("plan: a\n---\nplan: b\n---\nowner: 王\n").value.map(({ id }) => id)).toEqual([
      "a",
      "b",
      "ops-3",
    ]);
  });
});

describe("sections", () => {
  const shape = (nodes: readonly Content[]): unknown[] =>
    nodes.map((node) =>
      isSection(node) ? [node.title.text, node.kind, node.depth, shape(node.children)] : node.type,
    );

  test("nest, take their kind from key or title, and hold prose, lists and statements", () => {
    const text = [
      "sections:",
      "  - title: 年度业务总体规划",
      "    kind: business",
      "    text: |",
      "      优化升级网站。",
      "",
      "      - 开展6场团购会",
      "      - 推出地图",
      "    children:",
      "      - title: 人员编制",
      "        staffing: [{ post: 编辑, heads: 1名 }]",
      "  - title: 年度活动计划表",
    ].join("\n");
    const { children } = planOf(text);
    expect(shape(children).map((section) => (section as unknown[]).slice(0, 3))).toEqual([
      ["年度业务总体规划", "business", 1],
      ["年度活动计划表", "schedule", 1],
    ]);
    const [plan, empty] = children.filter(isSection);
    expect(plan?.children.filter(isBlock).map(({ type }) => type)).toEqual(["paragraph", "list"]);
    expect(plan?.children.filter(isSection).map(({ title, depth }) => [title.text, depth])).toEqual([
      ["人员编制", 2],
    ]);
    expect(empty?.children).toEqual([]);
  });

  test("a key with nothing under it is a heading with nothing under it", () => {
    const { children } = planOf("title: 计划\nmilestones:\n");
    expect(children).toMatchObject([
      {
        type: "section",
        title: { text: "milestones", position: { start: { line: 2, column: 1 } } },
        children: [],
      },
    ]);
  });

  test("prose is read for the statements in it", () => {
    const text = "sections:\n  - title: 收入\n    text: 总额为60万元，其中广告20万元，活动40万元。\n";
    const allocation = first(text, "allocation");
    expect(written(text, allocation.total)).toBe("60万元");
    expect(allocation.children.map(({ total }) => total?.low)).toEqual(["200000", "400000"]);
  });
});

describe("quantities and placeholders stand where they were written", () => {
  test.each([
    ["plain", "60万元", "60万元"],
    ["in single quotes", "'60万元'", "60万元"],
    ["in double quotes", '"60万元"', "60万元"],
    ["with an escape", '"60\\u4e07元"', "60\\u4e07元"],
    ["in a literal block", "|\n      60万元", "60万元"],
    ["in a folded block", ">-\n      共\n      60万元", "60万元"],
    ["with a unit", "{ value: 60, unit: 万元 }", "60, unit: 万元"],
  ])("%s", (_, total, expected) => {
    const text = `allocations:\n  - total: ${total}\n    parts: [{ name: 广告, total: 60万元 }]\n`;
    const allocation = first(text, "allocation");
    expect(values(allocation.total)).toEqual({ low: "600000", high: "600000", unit: "CNY" });
    expect(written(text, allocation.total)).toBe(expected);
  });

  test.each(["600000", "2025", "1e2", "-3.50"])("a plain number %s is a number", (number) => {
    const { value } = first(`targets: [{ metric: 数, value: ${number} }]`, "target");
    expect(value).toMatchObject({ kind: "number", unit: null, text: number });
  });

  test("placeholders in any text are found", () => {
    const text = "title: 20xx年度计划\nowner: 某某公司\ntasks: [{ text: 活动, due: 待定 }]\n";
    const plan = planOf(text);
    const found = [...inlinesOf(plan)].filter(({ type }) => type === "placeholder");
    expect(found.map((node) => written(text, node).slice(0, 2))).toEqual(["20", "某某", "待定"]);
  });

  test("a figure that is still to come is no bad quantity", () => {
    expect(build("resources: [{ name: 电脑, amount: 待定 }]").faults).toEqual([]);
  });
});

describe("what departs from the schema", () => {
  test.each([
    [
      "an unknown key, with the one meant",
      "onwer: 业务部",
      '1:1 unknown-key {"key":"onwer","suggestion":"owner"}',
    ],
    ["an unknown key like no other", "zzz: 1", '1:1 unknown-key {"key":"zzz"}'],
    [
      "deep down",
      "tasks:\n  - text: 活动\n    onwer: 王",
      '3:5 unknown-key {"key":"onwer","suggestion":"owner"}',
    ],
    [
      "in a nested part",
      "allocations:\n  - total: 6元\n    parts:\n      - { name: a, totl: 6元 }",
      '4:20 unknown-key {"key":"totl","suggestion":"total"}',
    ],
    ["a missing key", "targets:\n  - value: 5元", '2:5 missing-key {"key":"metric"}'],
    ["one of two missing keys", "targets:\n  - metric: 收入", '2:5 missing-key {"key":"value|total"}'],
    [
      "a list for text",
      "title: [a]",
      '1:9 wrong-type {"key":"title","expected":"text|number","actual":"list"}',
    ],
    [
      "text for a list",
      "targets: 很多",
      '1:10 wrong-type {"key":"targets","expected":"list","actual":"text"}',
    ],
    [
      "nothing for text",
      "title:",
      '1:1 wrong-type {"key":"title","expected":"text|number","actual":"nothing"}',
    ],
    [
      "a list for a quantity",
      "resources: [{ name: a, amount: [1] }]",
      '1:33 wrong-type {"key":"amount","expected":"quantity","actual":"list"}',
    ],
    [
      "a yes for true",
      "tasks: [{ text: a, done: 好 }]",
      '1:26 wrong-type {"key":"done","expected":"true-or-false","actual":"text"}',
    ],
    [
      "a period that is none",
      "period: 明年",
      '1:9 wrong-type {"key":"period","expected":"period","actual":"text"}',
    ],
    [
      "a currency that is none",
      "currency: 人民币",
      '1:11 wrong-type {"key":"currency","expected":"currency","actual":"text"}',
    ],
    [
      "a value that is not allowed",
      "language: zh",
      '1:11 not-allowed {"key":"language","value":"zh","allowed":"zh-CN|en"}',
    ],
    [
      "a value nearly allowed",
      "sections: [{ title: a, kind: taks }]",
      '1:30 not-allowed {"key":"kind","value":"taks",',
    ],
    [
      "no quantity",
      "resources: [{ name: 电脑, amount: 若干 }]",
      '1:33 bad-quantity {"key":"amount","value":"若干"}',
    ],
    [
      "two quantities",
      "resources: [{ name: 电脑, amount: 6台和4个 }]",
      '1:33 bad-quantity {"key":"amount","value":"6台和4个"}',
    ],
    ["a duplicate", "owner: a\nowner: b", '2:1 duplicate-key {"key":"owner"}'],
    ["a list at the top", "- a", '1:1 wrong-type {"key":"","expected":"map","actual":"list"}'],
  ])("%s", (_, text, expected) => {
    const { faults } = build(text);
    const told = faults.map(
      ({ code, params, position: { start } }) =>
        `${start.line}:${start.column} ${code} ${JSON.stringify(params)}`,
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(expected);
  });

  test("what is right is read beside what is wrong", () => {
    const text =
      "plan: ops\nonwer: 王\ntargets:\n  - { metric: 收入, value: 60万元 }\n  - { metric: 利润 }\n  - 5\ntags: {a: b}\n";
    const { value, faults } = build(text);
    expect(faults.map(({ code }) => code)).toEqual([
      "unknown-key",
      "missing-key",
      "wrong-type",
      "wrong-type",
    ]);
    expect(value[0]?.children.filter(({ type }) => type === "target")).toHaveLength(1);
  });

  test("a file that breaks off still gives its plan, and counts as not compiled", () => {
    const { value, faults } = build(
      "plan: ops\ntargets:\n  - { metric: 收入, value: 60万元 }\n  - { metric: 利",
    );
    expect(faults).toContainEqual(expect.objectContaining({ code: "truncated", fatal: true }));
    expect(value[0]?.children.filter(({ type }) => type === "target")).toHaveLength(1);
  });
});

test("no text makes it throw, and positions stay inside it", () => {
  const word = fc.constantFrom(
    ..."targets allocations tasks sections title text parts total value metric rollups each coverage methods : - [ ] { } , 60万元 ≥25%/季度 20xx年 ~ | > \" ' #".split(
      " ",
    ),
    "\n",
    "\n  ",
    "\n    - ",
    " ",
    ": ",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join("");
      const { value, faults } = build(text);
      const positions = [...faults, ...value.flatMap((plan) => [...inlinesOf(plan)])].map(
        ({ position }) => position,
      );
      for (const { start, end } of positions) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});

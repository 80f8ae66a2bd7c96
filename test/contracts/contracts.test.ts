import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileContract } from "../../src/check/contracts/compile-contract.ts";
import type { Contract } from "../../src/check/contracts/contract.ts";
import { findShippedContract, shippedContracts } from "../../src/check/contracts/shipped.ts";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { createSource } from "../../src/source/source.ts";

function contractOf(text: string): Contract {
  const { value, faults } = compileContract(createSource("policy.yaml", text, "yaml"));
  if (value === undefined) throw new Error(`no contract: ${JSON.stringify(faults)}`);
  return value;
}

function shipped(name: string): Contract {
  const contract = findShippedContract(name);
  if (contract === undefined) throw new Error(`no contract ${name}`);
  return contract;
}

/** `line:column rule: message` of what contracts find in a plan. */
function hold(text: string, contract: Contract, file = "plan.md"): readonly string[] {
  const unit = compile(file, new TextEncoder().encode(text));
  const { diagnostics } = link([unit], { locale: "en", contracts: [contract] });
  return diagnostics
    .filter(({ rule }) => rule.startsWith("contract-"))
    .map(({ span, rule, message }) => `${span.start.line}:${span.start.column} ${rule}: ${message}`);
}

/** The words of a plan at each finding. */
function heldAt(text: string, contract: Contract, file = "plan.md"): readonly string[] {
  const unit = compile(file, new TextEncoder().encode(text));
  return link([unit], { contracts: [contract] })
    .diagnostics.filter(({ rule }) => rule === "contract-violation")
    .map(({ span }) => text.slice(span.start.offset, span.end.offset));
}

const split = (medical: string) =>
  [
    "allocations:",
    "  - metric: 运营额度",
    "    total: 60万元",
    "    parts:",
    "      - { name: 汽车, total: 20万元, parts: [{ name: 广告, total: 10万元 }, { name: 活动, total: 10万元 }] }",
    "      - { name: 房产, total: 20万元 }",
    `      - { name: 医疗, total: ${medical} }`,
    "      - { name: 其它, total: 8万元 }",
  ].join("\n");

describe("revenue-split", () => {
  const contract = shipped("revenue-split");

  test("holds where parts make their totals, at every depth", () => {
    expect(hold(split("12万元"), contract, "plan.yaml")).toEqual([]);
  });

  test("says by how much they do not, at the total", () => {
    const [found] = hold(split("13万元"), contract, "plan.yaml");
    expect(found).toBe(
      '3:12 contract-violation: the contract "Revenue split" asks that parts make their total: it says 60万元, they make 61万元, 1万元 apart (The parts make their total, at every depth.)',
    );
  });

  test("looks into nested parts", () => {
    const text = split("12万元").replace("活动, total: 10万元", "活动, total: 9万元");
    expect(heldAt(text, contract, "plan.yaml")).toEqual(["20万元"]);
  });

  test("reads prose and tables as well", () => {
    const prose = "# 计划\n\n## 收入\n\n全年总额为60万元，其中广告20万元，活动41万元。\n";
    const table =
      "# 计划\n\n| 板块 | 收入（万元） |\n| --- | ---: |\n| 广告 | 20 |\n| 活动 | 41 |\n| 合计 | 60 |\n";
    expect(heldAt(prose, contract)).toEqual(["60万元"]);
    expect(heldAt(table, contract)).toEqual(["60"]);
  });

  test("leaves an unstated part to take the rest, and minds when nothing is left", () => {
    const unstated = (total: string) =>
      `allocations: [{ total: ${total}, parts: [{ name: 广告, total: 40万元 }, { name: 活动, total: 30万元 }, { name: 其它 }] }]`;
    expect(hold(unstated("80万元"), contract, "plan.yaml")).toEqual([]);
    expect(hold(unstated("60万元"), contract, "plan.yaml")).toHaveLength(1);
  });

  test("explains thirds by rounding", () => {
    const text =
      "allocations: [{ total: 100%, parts: [{ name: a, total: 33.3% }, { name: b, total: 33.3% }, { name: c, total: 33.3% }] }]";
    expect(heldAt(text, contract, "plan.yaml")).toEqual([]);
  });
});

describe("signing-quota", () => {
  const contract = shipped("signing-quota");
  const quota = (quarter: string, year: string) =>
    `# 销售计划\n\n## 目标\n\n业务部每季度签单不得低于${quarter}，一年签单不得低于${year}。\n`;

  test("four quarters of 200 secure 800", () => {
    expect(hold(quota("200万元", "800万元"), contract)).toEqual([]);
  });

  test("four quarters of 150 do not", () => {
    expect(heldAt(quota("150万元", "800万元"), contract).length).toBeGreaterThan(0);
  });

  test("quarters listed one by one are added up", () => {
    const text = (last: string) =>
      `rollups: [{ metric: 签单额, total: ≥240万元, parts: { Q1: ≥45万元, Q2: ≥60万元, Q3: ≥60万元, Q4: ${last} } }]`;
    expect(hold(text("≥75万元"), contract, "plan.yaml")).toEqual([]);
    expect(heldAt(text("≥70万元"), contract, "plan.yaml").length).toBeGreaterThan(0);
  });
});

describe("coverage", () => {
  const contract = shipped("coverage");

  test.each([
    ["a quarter each quarter is all", "{ population: 网点, each: ≥25%/季度 }", 0],
    ["a fifth each quarter is not", "{ population: 网点, each: ≥20%/季度 }", 1],
    ["half on site and half off is all", "{ population: 网点, methods: { 现场: 50%, 非现场: 50% } }", 0],
    ["half and two fifths is not", "{ population: 网点, methods: { 现场: 50%, 非现场: 40% } }", 1],
  ])("%s", (_, item, count) => {
    expect(hold(`period: 2025\ncoverage:\n  - ${item}\n`, contract, "plan.yaml")).toHaveLength(count);
  });
});

test.each(shippedContracts.map((contract) => [contract.name, contract] as const))(
  "%s says nothing of a plan it is not about",
  (_, contract) => {
    expect(hold("# 渠道计划\n\n## 工作计划\n\n1. 走访客户。\n", contract)).toEqual([]);
  },
);

describe("a policy of headquarters in ten lines", () => {
  const text = readFileSync(new URL("../../fixtures/contracts/headquarters.yaml", import.meta.url), "utf8");
  const policy = contractOf(text);
  const plan = (year: string, quarter: string, covered: string) =>
    [
      "period: 2025",
      "tags: [branch]",
      "targets:",
      `  - { metric: 签单额, value: ${year}, period: 全年 }`,
      `  - { metric: 签单额, value: ${quarter}, period: 每季度 }`,
      "coverage:",
      `  - { population: 网点, each: ${covered}/季度 }`,
    ].join("\n");

  test("has ten lines", () => {
    expect(text.trimEnd().split("\n")).toHaveLength(10);
  });

  test("is met", () => {
    expect(hold(plan("≥800万元", "≥200万元", "≥25%"), policy, "plan.yaml")).toEqual([]);
  });

  test.each([
    ["the year", plan("≥700万元", "≥200万元", "≥25%"), "4:28", "≥700万元"],
    ["a share of the year", plan("≥1000万元", "≥200万元", "≥25%"), "5:28", "≥250万元"],
    ["the coverage", plan("≥800万元", "≥200万元", "≥20%"), "7:30", "每季度至少检查四分之一的网点"],
  ])("is broken by %s, at the figure", (_, broken, at, word) => {
    const found = hold(broken, policy, "plan.yaml");
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${at} contract-violation`);
    expect(found[0]).toContain(word);
  });

  test("asks for what a plan does not state", () => {
    const found = hold("title: 计划\nperiod: 2025\ntags: [branch]\ntasks: [走访]\n", policy, "plan.yaml");
    expect(found).toEqual([
      '1:8 contract-unmet: the contract "总部经营底线" asks for coverage, and there is none here',
      '1:8 contract-unmet: the contract "总部经营底线" asks for figures of "签单", and the plan states none',
    ]);
  });

  test("is not for a plan without its tag", () => {
    expect(hold("title: 计划\nperiod: 2025\ntasks: [走访]\n", policy, "plan.yaml")).toEqual([]);
  });

  test("asks for quarters where coverage is stated by method", () => {
    const text = plan("≥800万元", "≥200万元", "≥25%").replace(
      "each: ≥25%/季度",
      "methods: { 现场: 50%, 非现场: 50% }",
    );
    expect(hold(text, policy, "plan.yaml")).toEqual([
      '7:5 contract-unmet: the contract "总部经营底线" asks for a quarterly figure of coverage, and the plan states none',
    ]);
  });

  test("is the one of the page about contracts, and of the session", () => {
    const page = readFileSync(new URL("../../docs/contracts.md", import.meta.url), "utf8");
    const session = new URL(
      "../cli/sessions/headquarters-policy/policies/headquarters.yaml",
      import.meta.url,
    );
    expect(page).toContain(text);
    expect(readFileSync(session, "utf8")).toBe(text);
  });

  test("is shown beside what breaks it", () => {
    const unit = compile("plan.yaml", new TextEncoder().encode(plan("≥700万元", "≥200万元", "≥25%")));
    const [found] = link([unit], { contracts: [policy] }).diagnostics.filter(
      ({ rule }) => rule === "contract-violation",
    );
    const clause = found?.related?.at(-1)?.span;
    expect(clause?.file).toBe("policy.yaml");
    expect(text.slice(clause?.start.offset, clause?.end.offset)).toBe("within: ≥800万元");
  });
});

describe("what is wrong in a contract is said at its place", () => {
  test.each([
    [
      "a keyword nobody knows",
      "properties:\n  metrics: { wihtin: ≥5% }",
      '2:14 unknown-key {"key":"wihtin","suggestion":"within"}',
    ],
    [
      "no quantity",
      "properties:\n  a: { within: 很多 }",
      '2:16 bad-quantity {"key":"within","value":"很多"}',
    ],
    ["half a share", "properties:\n  a: { shareOf: { of: year } }", '2:19 missing-key {"key":"within"}'],
    [
      "a list for a map",
      "properties: [a]",
      '1:14 wrong-type {"key":"properties","expected":"map","actual":"list"}',
    ],
    [
      "a pattern that is none",
      "patternProperties: { '(': {} }",
      '1:22 bad-pattern {"key":"patternProperties","value":"("}',
    ],
    ["nothing", "", '1:1 wrong-type {"key":"","expected":"map","actual":"nothing"}'],
  ])("%s", (_, text, expected) => {
    const { value, faults } = compileContract(createSource("policy.yaml", text, "yaml"));
    expect(value).toBeUndefined();
    const [first] = faults;
    const start = first?.position.start;
    expect(
      `${start?.line ?? 0}:${start?.column ?? 0} ${first?.code ?? ""} ${JSON.stringify(first?.params)}`,
    ).toContain(expected);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contractOf, findingsAgainst } from "../../src/contract-pages.ts";
import type { Contract } from "../../src/check/contracts/contract.ts";

/** The plan's words at each finding, or what is missing. */
function found(plan: string, contract: Contract): readonly string[] {
  return findingsAgainst(contract, plan, "en").map(({ rule, span, message }) =>
    rule === "contract-violation"
      ? plan.slice(span.start.offset, span.end.offset)
      : `${rule}: ${/asks for (?:a section )?(.*?), and/u.exec(message)?.[1] ?? message}`,
  );
}

const head = "---\nplan: p\nperiod: 2025\nowner: 分行\ntags: [branch]\n---\n\n# 分行计划\n\n";

describe("the ten lines of headquarters, however a branch writes", () => {
  const policy = contractOf(
    readFileSync(new URL("../../fixtures/contracts/headquarters.yaml", import.meta.url), "utf8"),
  );
  const covered = "\n\n## 检查\n\n网点检查覆盖率每季度不低于25%，全年达到100%。\n";

  const signed = "## 目标\n\n全年签单不低于800万元，每季度签单不低于200万元。\n\n## 检查\n\n";
  test.each([
    ["no whole is told", "每季度抽查网点不少于30%。", []],
    ["the verb alone", "每季度覆盖20%。", ["20%"]],
    ["how many of them behind the figure", "按季度检查网点，每季度抽查20%以上的网点。", ["20%"]],
    ["all in words", "每季度巡检30%的网点，全年不少于一遍。", []],
    ["each quarter by itself", "一季度检查网点30%，二季度检查30%，三季度检查20%，四季度检查30%。", ["20%"]],
    ["in English", "Quarterly store checks cover 25% of outlets.", []],
    [
      "a table",
      "| 指标 | 周期 | 目标 |\n| --- | --- | --- |\n| 网点检查覆盖率 | 每季度 | ≥20% |\n| 网点检查覆盖率 | 全年 | 100% |",
      ["20%"],
    ],
    ["columns of a table", "| 指标 | 每季度 | 全年 |\n| --- | --- | --- |\n| 检查覆盖率 | ≥25% | 100% |", []],
    ["another rate", "每季度抽检合格率不低于95%。", ["contract-unmet: coverage"]],
    [
      "rates of others in a table",
      "| 指标 | 每季度 |\n| --- | --- |\n| 客户满意度 | ≥95% |",
      ["contract-unmet: coverage"],
    ],
  ])("coverage: %s", (_, checks, expected) => {
    expect(found(`${head}${signed}${checks}\n`, policy)).toEqual(expected);
  });

  test.each([
    ["a sentence", "全年签单不低于800万元，每季度签单不低于200万元。", []],
    ["the other order", "每季度签单不低于200万元，一年签单不低于800万元。", []],
    ["less each quarter", "全年签单不低于800万元，每季度签单不低于180万元。", ["180万元"]],
    ["less in the year", "全年签单不低于600万元，每季度签单不低于150万元。", ["600万元"]],
    [
      "a table",
      "| 指标 | 周期 | 目标 |\n| --- | --- | ---: |\n| 签单额 | 全年 | ≥900万元 |\n| 签单额 | 每季度 | ≥200万元 |",
      ["200万元"],
    ],
    [
      "a table in 万元",
      "| 指标 | 周期 | 目标（万元） |\n| --- | --- | ---: |\n| 签单额 | 全年 | 1000 |\n| 签单额 | 每季度 | 250 |",
      [],
    ],
    [
      "quarters in columns",
      "| 指标（万元） | 一季度 | 二季度 | 三季度 | 四季度 | 全年 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| 签单额 | 250 | 150 | 250 | 350 | 1000 |",
      ["150"],
    ],
    ["no quarters", "全年签单不低于800万元。", ['contract-unmet: a quarterly figure of "签单"']],
    [
      "another metric beside it",
      "全年签单不低于800万元，每季度签单不低于200万元，每季度回款不低于50万元。",
      [],
    ],
    [
      "a figure per head beside it",
      "全年签单不低于800万元，每季度签单不低于200万元，每人每月签单不低于5万元。",
      [],
    ],
    // Words that look like the policy's and are none of its business.
    ["a price", "全年签单不低于800万元，每季度签单不低于200万元。签单每笔不超过10万元。", []],
  ])("%s", (_, targets, expected) => {
    expect(found(`${head}## 目标\n\n${targets}${covered}`, policy)).toEqual(expected);
  });

  test.each([
    ["each quarter more than a quarter", "网点检查每季度不低于30%，全年全覆盖。", []],
    ["a fifth", "网点检查覆盖率每季度不低于20%，全年达到80%。", ["20%"]],
    ["nothing", "按计划开展检查。", ["contract-unmet: coverage"]],
  ])("covers %s", (_, coverage, expected) => {
    const text = `${head}## 目标\n\n全年签单不低于800万元，每季度签单不低于200万元。\n\n## 检查\n\n${coverage}\n`;
    expect(found(text, policy)).toEqual(expected);
  });
});

describe("clauses over more than one figure", () => {
  const share = contractOf(
    "title: Largest part\nproperties:\n  allocations: { items: { properties: { parts: { items: { properties: { total: { shareOf: { of: total, within: ≤50% } } } } } } } }\n",
  );

  test.each([
    ["none over half", "总额60万元，其中广告30万元，活动20万元，其他10万元。", []],
    ["one over half", "总额60万元，其中广告40万元，活动20万元。", ["40万元"]],
  ])("no part is more than half of its total: %s", (_, text, expected) => {
    expect(found(`# 计划\n\n## 预算\n\n${text}\n`, share)).toEqual(expected);
  });

  const ratio = contractOf(
    'title: Cost ratio\nproperties:\n  metrics:\n    patternProperties:\n      "[Mm]arketing": { properties: { year: { shareOf: { of: Revenue, within: ≤20% } } } }\n',
  );

  test.each([
    ["below", "$1M/year", "$180k/year", []],
    ["above", "$1M/year", "$250k/year", ["$250k/year"]],
    ["no revenue to compare with", undefined, "$250k/year", []],
  ])("of another metric: %s", (_, revenue, cost, expected) => {
    const targets = [
      ...(revenue === undefined ? [] : [`  - { metric: Revenue, value: ${revenue} }`]),
      `  - { metric: Marketing cost, value: ${cost} }`,
    ];
    expect(found(`period: 2025\ntargets:\n${targets.join("\n")}\n`, ratio)).toEqual(expected);
  });
});

describe("clauses of plain JSON Schema", () => {
  test.each([
    [
      "each task has an owner",
      "properties: { tasks: { items: { required: [owner] } } }",
      ["contract-unmet: an owner"],
    ],
    [
      "an owner or a day, of which one would do",
      "properties: { tasks: { items: { anyOf: [{ required: [owner] }, { required: [day] }] } } }",
      ["contract-unmet: an owner or a day by which it is due"],
    ],
    ["no more than one task", "properties: { tasks: { maxItems: 1, description: One task. } }", ["走访客户"]],
    ["an owner from a list", "properties: { owner: { enum: [运营部] } }", ["业务部"]],
    [
      "a measure",
      "properties: { tasks: { items: { required: [measures] } } }",
      ["contract-unmet: a figure to measure it by"],
    ],
    ["a period", "required: [period]", ["contract-unmet: a period"]],
    ["what is there", "required: [owner, tasks]", []],
    ["if it has a parent, then targets", "if: { required: [parent] }\nthen: { required: [targets] }", []],
  ])("%s", (_, contract, expected) => {
    const plan =
      "owner: 业务部\ntasks:\n  - { text: 走访客户, cadence: 每月 }\n  - { text: 整理合同5份, owner: 张三, due: 2025-06-30, measure: 5份 }\n";
    const own = contractOf(`title: Form\n${contract}\n`);
    const results = found(plan, own).map((each) =>
      each.startsWith("contract") ? each : each.replace(/\s.*/su, ""),
    );
    expect(results.map((each) => (each === "{" ? "走访客户" : each))).toEqual(expected);
  });
});

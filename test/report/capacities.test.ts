import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { buildReport } from "../../src/report/model.ts";

const report = (text: string) => buildReport(link([compile("plan.md", Buffer.from(text))]));
const shown = (text: string) =>
  report(text).capacities.map(({ heads, rate, target, section, verdict }) => [
    heads.text,
    rate.text,
    target.text,
    section.at(-1),
    verdict,
  ]);

describe("capacities", () => {
  it("are shown where heads, rate and target stand apart, under the heading of the target", () => {
    const apart =
      "# 拓展计划\n\n## 业务目标\n\n全年拓展商户360户。\n\n## 人员配置\n\n客户经理4人。\n\n## 措施\n\n客户经理每人每月拓展商户3-5户。\n";
    expect(shown(apart)).toEqual([["4人", "3-5户", "360户", "业务目标", "violated"]]);
  });

  it("are shown once where one sentence says all of it", () => {
    const near =
      "# 销售计划\n\n## 业务目标\n\n业务部（3人）业务员每人每月签单额10万元，全年签单额不低于800万元。\n";
    expect(shown(near)).toHaveLength(1);
  });
});

describe("quotas", () => {
  const table = (head: string, rows: string) => `# 计划\n\n## 目标\n\n${head}\n${rows}`;
  it.each([
    [
      "by rows",
      table(
        "| 季度 | 收入（万元） |\n| --- | --- |",
        "| 一季度 | 20 |\n| 二季度 | 25 |\n| 三季度 | 25 |\n| 四季度 | 30 |\n| 全年 | 100 |\n",
      ),
      ["一季度", "二季度", "三季度", "四季度"],
    ],
    [
      "by columns",
      table(
        "| 指标 | Q1 | Q2 | Q3 | Q4 | 全年 |\n| --- | --- | --- | --- | --- | --- |",
        "| 收入（万元） | 20 | 25 | 25 | 30 | 100 |\n",
      ),
      ["Q1", "Q2", "Q3", "Q4"],
    ],
  ])("call their periods what the table calls them, %s", (_, text, names) => {
    const quotas = report(text).quotas;
    expect(quotas.map(({ parts }) => parts.map(({ name }) => name))).toContainEqual(names);
  });
});

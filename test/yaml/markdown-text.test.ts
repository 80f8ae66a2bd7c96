import { describe, expect, it } from "vitest";
import { buildPlansFromYaml } from "../../src/ast/from-yaml.ts";
import { runsOf, sectionsOf, statementsOf, tablesOf } from "../../src/ast/visit.ts";
import { compile } from "../../src/compile.ts";
import { createSource } from "../../src/source/source.ts";

const text = [
  "plan: service",
  "sections:",
  "  - title: 二、任务",
  "    text: |",
  "      客户满意度不低于95%。",
  "",
  "      1、上线系统（责任单位：信息部；完成时限：6月底）",
  "      2、话术培训4次（责任单位：培训部）",
  "      （1）编写教材",
  "",
  "      | 项目 | 一季度 | 二季度 | 合计 |",
  "      | --- | ---: | ---: | ---: |",
  "      | 话务 | 18 | 19 | 38 |",
  "",
].join("\n");

function planOf(source: string) {
  const [plan] = buildPlansFromYaml(createSource("plan.yaml", source, "yaml")).value;
  if (plan === undefined) throw new Error("no plan");
  return plan;
}

describe("a text of several lines", () => {
  it("has the outline, tables and statements of Markdown", () => {
    const plan = planOf(text);
    expect([...tablesOf(plan)]).toHaveLength(1);
    const types = [...statementsOf(plan)].map(({ statement }) => statement.type);
    expect(types).toEqual(["target", "task", "task", "allocation"]);
    expect([...sectionsOf(plan)].map(({ section }) => section.title.text)).toEqual(["二、任务"]);
  });

  it("stands where it stands in the file", () => {
    for (const { position, segments, text: read } of runsOf(planOf(text))) {
      expect(text.slice(position.start.offset, position.end.offset)).toContain(read.split("\n")[0] ?? "");
      for (const segment of segments)
        expect(text.slice(segment.offset, segment.offset + segment.length)).toBe(
          read.slice(segment.text, segment.text + segment.length),
        );
    }
    const { diagnostics } = compile("plan.yaml", new TextEncoder().encode(text));
    const sum = diagnostics.find(({ rule }) => rule === "sum-mismatch");
    expect(sum?.span.start).toEqual({ line: 13, column: 24, offset: text.indexOf("38") });
  });

  it("may be indented by any width and end lines as Windows does", () => {
    const windows = text.replaceAll("\n", "\r\n").replaceAll("      ", "          ");
    expect([...tablesOf(planOf(windows))]).toHaveLength(1);
    expect([...statementsOf(planOf(windows))].map(({ statement }) => statement.type)).toContain("task");
  });

  it("is prose where YAML folds or escapes it", () => {
    for (const scalar of [
      '"全年签单800万元。\\n1、上线系统"',
      ">\n      全年签单800万元。\n      1、上线系统",
    ]) {
      const plan = planOf(`plan: a\nsections:\n  - title: 任务\n    text: ${scalar}\n`);
      expect([...runsOf(plan)].map(({ type }) => type)).toEqual(["paragraph"]);
    }
  });
});

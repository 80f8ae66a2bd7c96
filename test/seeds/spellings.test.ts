import { describe, expect, test } from "vitest";
import type { Allocation, Part } from "../../src/ast/nodes.ts";
import { readPlans } from "./read-plans.ts";

const spellings = ["prose.md", "list.md", "table.md", "plan.yaml"];
const { workspace, relationsIn, textAt } = readPlans("fixtures/spellings");

describe("one split in four spellings", () => {
  const expected = {
    metric: "运营额度",
    total: "600000 CNY",
    parts: [
      {
        name: "汽车汽配板块",
        total: "200000 CNY",
        isResidual: false,
        parts: [
          { name: "广告", total: "100000 CNY", isResidual: false, parts: [] },
          { name: "活动", total: "100000 CNY", isResidual: false, parts: [] },
        ],
      },
      {
        name: "房产及家居建材板块",
        total: "200000 CNY",
        isResidual: false,
        parts: [
          { name: "广告", total: "100000 CNY", isResidual: false, parts: [] },
          { name: "活动", total: "100000 CNY", isResidual: false, parts: [] },
        ],
      },
      { name: "医疗板块", total: "120000 CNY", isResidual: false, parts: [] },
      { name: "其它板块", total: "80000 CNY", isResidual: true, parts: [] },
    ],
  };

  test.each(spellings)("%s compiles to the same allocation", (name) => {
    expect(allocationsIn(name)).toEqual([expected]);
  });

  test.each(spellings)("%s proves the total and both nested ones", (name) => {
    const statements = relationsIn(name).map((line) => line.replace(/^\S+ /u, ""));
    expect(statements.toSorted()).toEqual([
      "holds 20万元 = 10万元 + 10万元",
      "holds 20万元 = 10万元 + 10万元",
      "holds 60万元 = 20万元 + 20万元 + 12万元 + 8万元",
    ]);
  });

  test.each(spellings)("%s with 13万元 for 12万元 is found out by 1万元 once, at all four parts", (name) => {
    const file = `fixtures/spellings/${wrong(name)}`;
    const errors = workspace.diagnostics.filter(({ span, severity }) => span.file === file && severity === "error");
    expect(errors.map(({ rule, span, delta }) => [rule, textAt(span), delta])).toEqual([
      ["sum-mismatch", "60万元", "10000"],
    ]);
    expect(errors[0]?.message).toContain("1万元");
    expect(errors[0]?.related?.map(({ span }) => textAt(span))).toEqual(["20万元", "20万元", "13万元", "8万元"]);
  });
});

function allocationsIn(name: string): readonly unknown[] {
  return workspace.models
    .filter(({ file }) => file === `fixtures/spellings/${name}`)
    .flatMap(({ statements }) => statements)
    .flatMap(({ statement }) => (statement.type === "allocation" ? [describeAllocation(statement)] : []));
}

function describeAllocation({ metric, total, children }: Allocation): unknown {
  return { metric: metric?.text, total: describeFigure(total), parts: children.map(describePart) };
}

function describePart({ name, total, isResidual, children }: Part): unknown {
  return { name: name?.text, total: total && describeFigure(total), isResidual, parts: children.map(describePart) };
}

function describeFigure({ low, high, unit }: Allocation["total"]): string {
  expect(high).toEqual(low);
  return `${String(low)} ${String(unit)}`;
}

function wrong(name: string): string {
  return name.replace(".", "-wrong.");
}

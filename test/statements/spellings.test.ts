import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildPlansFromYaml } from "../../src/ast/from-yaml.ts";
import type { Allocation, Plan } from "../../src/ast/nodes.ts";
import { bareAllocation } from "../../src/ast/statements/allocations/bare-allocation.ts";
import { statementsOf } from "../../src/ast/visit.ts";
import { createSource } from "../../src/source/source.ts";
import { readPlans } from "../model/relation-lines.ts";

const folder = new URL("../../fixtures/spellings/", import.meta.url);

function allocationOf(name: string): Allocation {
  const text = readFileSync(new URL(name, folder), "utf8");
  const plans: readonly Plan[] = name.endsWith(".yaml")
    ? buildPlansFromYaml(createSource(name, text, "yaml")).value
    : readPlans(text);
  const found = plans
    .flatMap((plan) => [...statementsOf(plan)])
    .flatMap(({ statement }) => (statement.type === "allocation" ? [statement] : []));
  const [allocation, ...more] = found;
  if (allocation === undefined || more.length > 0)
    throw new Error(`believed that ${name} states one allocation`);
  return allocation;
}

describe("four spellings of one split", () => {
  it.each(["list.md", "table.md", "plan.yaml"])("%s says what prose.md says", (name) => {
    expect(bareAllocation(allocationOf(name))).toEqual(bareAllocation(allocationOf("prose.md")));
  });

  it.each(["list-wrong.md", "table-wrong.md", "plan-wrong.yaml"])(
    "%s says what prose-wrong.md says",
    (name) => {
      const bare = bareAllocation(allocationOf(name));
      expect(bare).toEqual(bareAllocation(allocationOf("prose-wrong.md")));
      expect(bare).not.toEqual(bareAllocation(allocationOf("prose.md")));
    },
  );

  it("names the parts, nests the channels and knows the rest", () => {
    const { parts } = bareAllocation(allocationOf("prose.md"));
    expect(parts.map(({ name }) => name)).toEqual([
      "汽车汽配板块",
      "房产及家居建材板块",
      "医疗板块",
      "其它板块",
    ]);
    expect(parts.map(({ parts: channels }) => channels.map(({ name }) => name))).toEqual([
      ["广告", "活动"],
      ["广告", "活动"],
      [],
      [],
    ]);
    expect(parts.map(({ isResidual }) => isResidual)).toEqual([false, false, false, true]);
  });
});

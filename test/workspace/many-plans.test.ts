import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import type { Unit } from "../../src/model/workspace.ts";

const compileText = (file: string, text: string) => compile(file, new TextEncoder().encode(text));
const parent = compileText(
  "company.yaml",
  "plan: company\nperiod: 2025\ntitle: 公司计划\ntargets:\n  - { metric: 签单总额, value: 8000000万元, period: 全年 }\n  - { metric: 覆盖率, value: ≥25%, period: 每季度 }\n",
);
const child = compileText(
  "child.md",
  "---\nplan: child\nparent: company\nperiod: 2025\nowner: 分公司\n---\n\n# 分公司2025年度计划\n\n## 目标\n\n- 全年签单额不低于800万元 {#signing}\n- 每季度覆盖率不低于30%\n\n## 任务\n\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n",
);

/** As many branches of one company, each a copy under another id. */
function branches(count: number): readonly Unit[] {
  const copies = Array.from({ length: count }, (_, at): Unit => {
    const file = `branch-${at}.md`;
    const models = child.models.map((model) => ({
      ...model,
      file,
      plan: { ...model.plan, id: `branch-${at}`, idName: { ...model.plan.title, text: `branch-${at}` } },
    }));
    return { ...child, file, models, diagnostics: [] };
  });
  return [parent, ...copies];
}

it("links 10,000 plans of one company without a false finding", { timeout: 60_000 }, () => {
  const units = branches(10_000);
  const { links, diagnostics } = link(units);
  expect(links.cascades.map(({ rows }) => rows.map(({ cells, verdict }) => [cells.length, verdict]))).toEqual(
    [
      [
        [10_000, "holds"],
        [10_000, "holds"],
      ],
    ],
  );
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});

it("finds every ring of a chain of 10,000 parents once", () => {
  const units = branches(10_000).slice(1);
  const ringed = units.map((unit, at): Unit => {
    const name = child.models[0]?.plan.title;
    if (name === undefined) throw new Error("believed that the child has a title");
    const above = at % 1_000 === 999 ? at - 999 : at + 1;
    const models = unit.models.map((model) => ({
      ...model,
      plan: { ...model.plan, parent: { ...name, text: `branch-${above}` } },
    }));
    return { ...unit, models };
  });
  expect(link(ringed).links.cycles.map((cycle) => cycle.length)).toEqual(
    Array.from({ length: 10 }, () => 1_000),
  );
});

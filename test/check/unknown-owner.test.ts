import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";

const owners = ["业务部", "运营部", "和田办事处", "Ann Lee", "Sales team"];

function unknownIn(owner: string, settings = { owners }): readonly string[] {
  const text = `# 工作计划\n\n## 工作任务\n\n- [ ] 每月回访客户20家（负责人：${owner}）\n`;
  return compile("plan.md", new TextEncoder().encode(text), settings)
    .diagnostics.filter(({ rule }) => rule === "unknown-owner")
    .map(({ span, fix }) => `${text.slice(span.start.offset, span.end.offset)} → ${fix?.title ?? ""}`);
}

it.each([
  ["业务部", []],
  ["业务部张三", []],
  ["业务部、运营部", []],
  ["业务部和运营部", []],
  ["和田办事处", []],
  ["各部门", []],
  ["Ann Lee", []],
  ["Sales team", []],
  ["业务布", ["业务布 → 改为“业务部”"]],
  ["业务部、运营布", ["运营布 → 改为“运营部”"]],
  ["财务部", ["财务部 → "]],
  ["李四", ["李四 → "]],
])("负责人：%s", (owner, found) => {
  expect(unknownIn(owner)).toEqual(found);
});

it("says nothing without a list", () => {
  expect(unknownIn("李四", { owners: [] })).toEqual([]);
});

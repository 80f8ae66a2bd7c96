import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/model.ts";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { readPlans } from "../seeds/read-plans.ts";

function reportOf(text: string, file = "plan.md") {
  return buildReport(link([compile(file, Buffer.from(text))]));
}

const table = (rows: string) =>
  `---\nperiod: 2025\n---\n\n# 2025年工作计划\n\n| 任务 | 责任人 | 开始时间 | 完成时限 |\n| --- | --- | --- | --- |\n${rows}\n`;

describe("the days of a task", () => {
  const cases = [
    ["| 走访客户 | 张三 | 2025年3月1日 | 2025年5月31日 |", "2025-03-01", "2025-05-31"],
    ["| 走访客户 | 张三 | 3月 | 6月底 |", "2025-03-01", "2025-06-30"],
    ["| 走访客户 | 张三 |  | 2025年2月 |", null, "2025-02-28"],
    ["| 走访客户 | 张三 |  | 第二季度 |", null, "2025-06-30"],
    ["| 走访客户 | 张三 |  | 3月1日至5月31日 |", "2025-03-01", "2025-05-31"],
    ["| 走访客户 | 张三 |  | 尽快 |", null, null],
  ] as const;
  it.each(cases)("%s is from %s to %s", (row, begins, ends) => {
    const [task] = reportOf(table(row)).tasks;
    expect(task).toMatchObject({ begins, ends });
  });

  it("are read in YAML too, where no text holds them", () => {
    const yaml =
      "plan: a\ntitle: 计划\nperiod: 2025\ntasks:\n  - text: 走访客户\n    owner: 张三\n    due: 2025-06-30\n";
    expect(reportOf(yaml, "plan.yaml").tasks[0]).toMatchObject({ begins: null, ends: "2025-06-30" });
  });

  it("are none where the plans say none", () => {
    const { tasks } = buildReport(readPlans("seeds").workspace);
    expect(tasks.length).toBeGreaterThan(10);
    for (const { due, ends, start, begins } of tasks) {
      if (due === null) expect(ends).toBeNull();
      if (due === null && start === null) expect(begins).toBeNull();
    }
  });
});

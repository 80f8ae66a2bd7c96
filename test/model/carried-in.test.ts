import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const raised = table("Income|Amount", "Book fair|$3,200", "Raffle|$1,450", "Total income|$6,806.33");

describe("what was carried in before the lines of a total", () => {
  it.each([
    [
      `# Budget\n\nBeginning balance = $2,156.33\n\n${raised}`,
      "sum holds $6,806.33 = $3,200 + $1,450 + $2,156.33",
    ],
    [
      `# 预算\n\n上年结转113.4万元。\n\n${table("项目|金额（万元）", "财政拨款|520", "事业收入|82", "收入总计|715.4")}`,
      "sum holds 715.4万元 = 520万元 + 82万元 + 113.4万元",
    ],
  ])("closes it: %s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each([
    ["another amount", `# Budget\n\nBeginning balance = $2,056.33\n\n${raised}`],
    ["nothing carried", `# Budget\n\nGrant asked for = $2,156.33\n\n${raised}`],
    ["told below", `# Budget\n\n${raised}\n\nBeginning balance = $2,156.33\n`],
    ["nothing at all", `# Budget\n\n${raised}`],
  ])("leaves it wrong: %s", (_, text) => {
    expect(linesOf(text)).toContain("sum violated $6,806.33 = $3,200 + $1,450");
  });
});

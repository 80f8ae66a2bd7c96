import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const wrong = (text: string) =>
  relationLines(`# 预算\n\n${text}\n`).filter((line) => line.includes(" violated "));

describe("figures that only look like the result of those beside them", () => {
  it.each([
    // The price and the number make what stands before their brackets, not what comes behind.
    "新批项目：240万（6家，每家40万）；待拨款：310万。",
    // More is added in the same brackets.
    "Q2: $800K (10 hires × $250K avg + what Q1 left)",
    // The most there are at a time.
    "| 阶段 | 工时 | 人力 |\n| --- | --- | --- |\n| 一期 | 120h | 2-3人 |\n| 二期 | 80h | 2人 |\n| 三期 | 40h | 1人 |\n| 总计 | 240h | 2-3人 |",
    "| 角色 | 人数 |\n| --- | --- |\n| 前端 | 2 |\n| 后端 | 3 |\n| 测试 | 2 |\n| 合计 | 5 人（峰值） |",
  ])("%s", (text) => {
    expect(wrong(text)).toEqual([]);
  });

  it.each([
    "Q2: $2,400K (10 hires × $250K)",
    "| 角色 | 人数 |\n| --- | --- |\n| 前端 | 2-3人 |\n| 后端 | 3人 |\n| 测试 | 2人 |\n| 合计 | 9-10人 |",
  ])("but are told where they are: %s", (text) => {
    expect(wrong(text)).toHaveLength(1);
  });
});

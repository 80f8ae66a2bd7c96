import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const heads = "| 1季度 | 2季度 | 3季度 | 4季度 |\n|---|---|---|---|---|\n";
const plan = (profit: string) =>
  `# 测算\n\n## 收入\n\n| 收入 ${heads}| 门店 | 120 | 140 | 150 | 190 |\n| 线上 | 40 | 55 | 61 | 83 |\n| 收入合计 | 160 | 195 | 211 | 273 |\n\n` +
  `## 支出\n\n| 支出 ${heads}| 采购 | 70 | 81 | 88 | 107 |\n| 人工 | 35 | 35 | 38 | 41 |\n| 支出合计 | 105 | 116 | 126 | 148 |\n\n` +
  `## 结余\n\n| 结余 ${heads}| 净结余 | 55 | 79 | 85 | ${profit} |\n`;

/** Rows of one table are made of those of its neighbours. */
describe("tables of the same columns", () => {
  it("make each other's rows", () => {
    expect(relationLines(plan("125")).filter((line) => line.includes("−"))).toEqual([
      expect.stringContaining("55 = 160 − 105") as string,
      expect.stringContaining("79 = 195 − 116") as string,
      expect.stringContaining("85 = 211 − 126") as string,
      expect.stringContaining("125 = 273 − 148") as string,
    ]);
  });

  it("are held to the row that three columns bear out", () => {
    expect(relationLines(plan("135")).filter((line) => line.includes("violated"))).toEqual([
      expect.stringContaining("135 = 273 − 148") as string,
    ]);
  });

  it("say nothing where their columns differ", () => {
    const text = plan("125").replace("| 结余 | 1季度", "| 结余 | 一月").replace("结余 | 1季度", "结余 | 1月");
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

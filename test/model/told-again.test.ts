import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

function copies(text: string): readonly string[] {
  return relationLines(text)
    .filter((line) => /^sum holds\? [^=]+ = [^+=]+ @/u.test(line))
    .map((line) => line.replace(/ @.*$/u, ""));
}

const table = [
  "| Metric | Year 1 | Year 2 |",
  "| --- | ---: | ---: |",
  "| Investment | $470K | $310K |",
  "| NPS | 38% | 44% |",
].join("\n");

describe("figures that are told again", () => {
  it("go by the names of their row and column", () => {
    const summary = "- Investment needed in year 1: $470K\n- NPS after two years: 44%\n- Churn: 38%";
    expect(copies(`# Plan\n\n## Summary\n\n${summary}\n\n## Figures\n\n${table}\n`)).toEqual([
      "sum holds? $470K = $470K",
      "sum holds? 44% = 44%",
    ]);
  });

  it("are not those of another year", () => {
    const summary = "- Investment needed in year 3: $470K";
    expect(copies(`# Plan\n\n## Summary\n\n${summary}\n\n## Figures\n\n${table}\n`)).toEqual([]);
  });

  it("are not those of another name, or of too many places", () => {
    const rows = ["一部", "二部", "三部", "四部", "五部", "六部", "七部"].map(
      (name) => `| ${name} | 25万元 |`,
    );
    const text = `# 计划\n\n## 概况\n\n培训经费25万元，房租3.6万元。\n\n## 预算\n\n| 部门 | 培训经费 |\n| --- | --- |\n${rows.join("\n")}\n`;
    expect(copies(text)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const factors = (text: string) => linesOf(text).filter((line) => /^(?:product|share)/u.test(line));
const stages = (...rows: readonly string[]) => table("Stage ; % ; Amount", ...rows);

describe("a whole of the text that a table parts in percent and in amounts", () => {
  it("makes each amount", () => {
    const text = `Contract value: $80,000.\n\n${stages("Deposit ; 30% ; $24,000", "Middle ; 30% ; $24,000", "Final ; 40% ; $32,000")}`;
    expect(factors(text)).toEqual([
      "product holds $24,000 = 30% × $80,000",
      "product holds $24,000 = 30% × $80,000",
      "product holds $32,000 = 40% × $80,000",
    ]);
  });

  it("stands in another table, and rows that tell no percent are no parts", () => {
    const text = [
      table("费用项 ; 金额（元）", "实施 ; 300,000", "年费 ; 150,000", "合计 ; 450,000"),
      "付款节奏：",
      table(
        "节点 ; 比例 ; 金额（元）",
        "签约 ; 30% ; 90,000",
        "验收 ; 50% ; 150,000",
        "上线 ; 20% ; 60,000",
        "年费 ; 按季度 ; 37,500",
      ),
    ].join("\n\n");
    expect(factors(text)).toContain("product holds 90,000元 = 30% × 300,000元");
    expect(factors(text)).toContain("product holds 60,000元 = 20% × 300,000元");
  });

  it("tells an amount that is a digit off", () => {
    const text = `合同总额 ¥640,000。\n\n${table("里程碑 ; 付款比例 ; 付款金额", "签约 ; 30% ; ¥192,000", "交付 ; 50% ; ¥320,000", "质保 ; 20% ; ¥123,000")}`;
    expect(factors(text)).toContain("product violated ¥123,000 = 20% × ¥640,000");
  });

  it("tells a percent that is a digit off, where the amounts make the whole", () => {
    const text = `Contract value: $80,000.\n\n${stages("Deposit ; 30% ; $24,000", "Middle ; 35% ; $20,000", "Final ; 45% ; $36,000")}`;
    expect(factors(text)).toContain("share violated 35% = $20,000 ÷ $80,000");
  });

  it.each([
    [
      "that no two rows are parts of",
      `Contract value: $80,000.\n\n${stages("Deposit ; 30% ; $24,000", "Middle ; 30% ; $21,000", "Final ; 40% ; $36,500")}`,
    ],
    [
      "whose percents tell something else",
      `Budget: $80,000.\n\n${table("Team ; Done ; Spent", "A ; 30% ; $24,000", "B ; 65% ; $52,000", "C ; 90% ; $61,000")}`,
    ],
    [
      "that one row tells in its own way",
      `Contract value: $80,000.\n\n${stages("Deposit ; 30% ; $24,000", "Middle ; 30% ; $24,000", "Final, net of stock ; 40% ; $21,750")}`,
    ],
  ])("holds nothing to one %s", (_, text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
});

describe("a rate of each row, and so many at least", () => {
  const counts = (last: string) =>
    table("书 ; 题数 ; 抽样（=2%）", "甲 ; 2120 ; 42", "乙 ; 646 ; 13", `丙 ; 155 ; ${last}`);

  it("may be more than the rate in the smallest row", () => {
    expect(linesOf(counts("5")).filter((line) => line.includes("violated "))).toEqual([]);
  });

  it("is held to the rate in others", () => {
    const text = counts("3").replace("646 ; 13", "646 ; 18").replace("646 | 13", "646 | 18");
    expect(linesOf(text)).toContain("product violated 18 = 646 × 2%");
  });
});

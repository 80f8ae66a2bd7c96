import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const told: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    "what is paid once and what is paid for each",
    table(
      "Quantity|Tooling|Per-unit cost|Total cost",
      "100|$12,000|$3.45|$12,345",
      "500|$12,000|$3.45|$13,725",
      "2,000|$12,000|$3.45|$18,900",
    ),
    "sum holds? $13,725 = $12,000 + $3.45 × 500",
  ],
  [
    "基本费 and 用量 × 单价",
    table(
      "套餐|基本费（元）|用量|单价（元）|费用（元）",
      "甲|1250|310|3.5|2335",
      "乙|1860|425|2.8|3050",
      "丙|960|128|4.25|1504",
    ),
    "sum holds? 2335元 = 1250元 + 3.5元 × 310",
  ],
  [
    "parts of a post with all that it costs",
    table(
      "Position|FTE|Salary|Benefits|Cost",
      "Lead|0.75|$96,000|$28,800|$93,600",
      "Clerk|0.5|$52,400|$15,720|$34,060",
    ),
    "product holds? $93,600 = ($96,000 + $28,800) × 0.75",
  ],
  [
    "some months of it",
    table(
      "Position|FTE|Annual salary|Benefits|15-Month Cost",
      "Lead|1.0|$96,000|$28,800|$156,000",
      "Clerk|0.5|$52,400|$15,720|$42,575",
    ),
    "product holds? $156,000 = ($96,000 + $28,800) × 1.0 × 1.25",
  ],
  [
    "two columns, weighed as a head says",
    table(
      "Metric|Once|Monthly|Blended (40% monthly)",
      "Revenue|$64.00|$52.50|$59.40",
      "Cost|$21.00|$18.50|$20.00",
    ),
    "average holds? $59.40 = $52.50 × 40% + $64.00 × 60%",
  ],
];

describe("formulas of a sum and a product", () => {
  it.each(told)("%s", (_, text, ...lines) => {
    const found = linesOf(text);
    for (const line of lines) expect(found).toContain(line);
  });

  it.each([
    // A row that comes out in another way is nobody's fault.
    table(
      "Quantity|Tooling|Per-unit cost|Total cost",
      "100|$12,000|$3.45|$12,345",
      "500|$12,000|$3.45|$13,725",
      "2,000|$12,000|$3.45|$17,900",
    ),
    table(
      "Metric|Once|Monthly|Blended (40% monthly)",
      "Revenue|$64.00|$52.50|$59.40",
      "Cost|$21.00|$18.50|$21.00",
    ),
  ])("holds no row to what others show", (text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });

  it("sees nothing mixed where one side is nothing", () => {
    const text = table(
      "项目|总额（万元）|已到位（万元）|户数|每户（万元）",
      "甲|10|10|0|0",
      "乙|8.5|8.5|0|0",
      "丙|12.3|12.3|0|0",
    );
    expect(linesOf(text).filter((line) => line.includes(" × "))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const told: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    "what is left of a budget",
    table(
      "Item|Qty|Price|Cost",
      "Pictures|30|$0.05|$1.50",
      "Total|||$1.50",
      "Budget|||$8.00",
      "Under budget|||$6.50",
    ),
    "difference holds $6.50 = $8.00 − $1.50",
  ],
  [
    "节余 behind 预算 and 合计",
    table("项目|金额（万元）", "差旅|12.5", "会务|7.3", "合计|19.8", "预算|25", "节余|5.2"),
    "difference holds 5.2万元 = 25万元 − 19.8万元",
  ],
  [
    "by how much something became better, beyond the column beside it",
    table(
      "Metric|Round 1|Round 2|Round 3|Improvement",
      "Text|6.35|8.10|9.20|+2.85",
      "Speed|4.15|6.05|7.45|+3.30",
    ),
    "difference holds 2.85 = 9.20 − 6.35",
  ],
  [
    "减少 of 前 and 后",
    table("错误|修复前|修复后|减少数量", "甲类|71|13|-58", "乙类|25|4|-21", "合计|96|17|-79"),
    "difference holds -58 = 13 − 71",
  ],
  [
    "pieces with a sign of multiplication",
    table("Item|Qty|Unit cost|Total", "Board|4×|$51.03|$204.12", "Cable|3×|$12.50|$37.50"),
    "product holds $204.12 = 4 × $51.03",
  ],
];

describe("words of tables", () => {
  it.each(told)("%s", (_, text, ...lines) => {
    const found = linesOf(text).map((line) => line.replace("?", ""));
    for (const line of lines) expect(found).toContain(line);
    expect(found.filter((line) => line.includes("violated "))).toEqual([]);
  });

  it("takes a profit for what is left of a total, though two other rows happen to make it as well", () => {
    const text = table(
      "项目|第1年|第2年|第3年|第4年",
      "产品收入|55|160|310|640",
      "服务收入|25|75|190|390",
      "总收入|80|235|500|1030",
      "生产成本|30|85|155|320",
      "运营成本|42|95|215|415",
      "总成本|72|180|370|735",
      "毛利润|50|150|345|710",
    );
    expect(linesOf(text)).toContain("difference holds? 710 = 1030 − 320");
  });

  it.each([
    // A speed-up of all is no sum of the speed-ups of each.
    table(
      "模块|耗时（s）|目标加速|目标预算（s）",
      "甲|480|≥2.5×|192",
      "乙|120|≥2.0×|60",
      "丙|138|≥1.5×|92",
      "合计|738|2.15×|344",
    ),
    table("Part|Time (s)|Speed-up", "A|480|3×", "B|120|2×", "C|138|4×", "Total|738|2.9×"),
    // Twice what it was the year before, in all rows but one.
    table(
      "项目|第3年|第4年",
      "甲|150|300",
      "乙|210|420",
      "丙|355|710",
      "丁|165|365",
      "戊|425|850",
      "己|512|1024",
      "庚|633|1266",
    ),
  ])("says nothing loud of %s", (text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
});

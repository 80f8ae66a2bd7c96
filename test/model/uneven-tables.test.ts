import { expect, test } from "vitest";
import { relationLines } from "./relation-lines.ts";

function table(...rows: readonly string[]): string {
  return ["| 项目 | 金额 |", "|---|---|", ...rows.map((row) => `| ${row.replace(":", " | ")} |`)].join("\n");
}

function sumsOf(text: string): string[] {
  return relationLines(text)
    .filter((line) => line.startsWith("sum"))
    .map((line) => line.replace(/ @.*$/u, ""));
}

test.each([
  [table("Gifts:$92,000", "Grants:12,500", "Total:$104,500"), "sum holds $104,500 = $92,000 + $12,500"],
  [table("Gifts:92,000", "Grants:12,500", "Total:$104,800"), "sum violated $104,800 = $92,000 + $12,500"],
  [table("甲:92", "乙:12", "**合计**:**104 万元**"), "sum holds 104万元 = 92万元 + 12万元"],
  [table("甲:9", "乙:3", "总计:11人"), "sum violated 11人 = 9人 + 3人"],
])("bare numbers take the unit of their total", (text, line) => {
  expect(sumsOf(text)).toEqual([line]);
});

test.each([
  table("甲:920000", "乙:120000", "合计:104万元"), // yuan, and their total in another scale
  table("甲:92", "乙:12人", "合计:104万元"),
  table("甲:92", "乙:12", "其中骨干:3人"),
])("but not one that is not theirs", (text) => {
  expect(sumsOf(text)).toEqual([]);
});

test("a name behind the total of one group heads the next", () => {
  const rows = [
    "Gifts:90",
    "Grants:10",
    "Total income:100",
    "Spending:",
    "Rent:70",
    "Pay:20",
    "Total spending:95",
  ];
  expect(sumsOf(table(...rows))).toEqual(["sum holds 100 = 90 + 10", "sum violated 95 = 70 + 20"]);
});

test("a row behind a total that nobody has filled in is no head", () => {
  const rows = ["Gifts:90", "Grants:10", "Total income:100", "Rent:", "Pay:20", "Total spending:95"];
  expect(sumsOf(table(...rows)).filter((line) => line.includes("violated"))).toEqual([]);
});

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

test.each([
  [table("Base:$29", "Requests:included", "Sync:$24", "Total:$54"), "sum violated $54 = $29 + $24"],
  [table("场地:30元", "茶水:免费", "资料:24元", "合计:54元"), "sum holds 54元 = 30元 + 24元"],
])("what is free or included adds nothing to a total", (text, line) => {
  expect(sumsOf(text)).toEqual([line]);
});

test("what is still to be said may", () => {
  const text = table("Base:$29", "Requests:to follow", "Sync:$24", "Total:$54");
  expect(sumsOf(text)).toEqual(["sum open $54 = $29 + $24 + …"]);
});

function phases(...rows: readonly string[]): string {
  return ["| 阶段 | 工作量 |", "|---|---|", ...rows.map((row) => `| ${row.replace(":", " | ")} |`)].join(
    "\n",
  );
}

test("a number put between two of a series lies below none of them", () => {
  const text = phases("8:12天", "9:20天", "8b:18天", "9.5:15天", "10:10天", "合计:75天");
  expect(sumsOf(text)).toEqual(["sum holds 75天 = 12天 + 20天 + 18天 + 15天 + 10天"]);
});

test("a number that begins a series below another does", () => {
  const text = phases("1:30天", "1.1:10天", "1.2:20天", "2:15天", "合计:45天");
  expect(sumsOf(text)).toContain("sum holds 45天 = 30天 + 15天");
});

test("beside shares with their sign, a bare change may be a fraction", () => {
  const text =
    "| 指标 | 今年 | 去年 | 增减 |\n|---|---|---|---|\n| 收入（万元） | 50 | 40 | 10 |\n| 药占比（%） | 28.1% | 30.3% | -0.02 |\n| 支出（万元） | 30 | 20 | 10 |";
  expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
});

test("the name of a total may have strokes and long words in it", () => {
  const text = table("Total income:100", "Rent:70", "Pay:20", "Total expenses/encumbrances:95");
  expect(sumsOf(text)).toEqual(["sum violated 95 = 70 + 20"]);
});

test("a total may be named by its group first", () => {
  const text = table(
    "Rent:100",
    "Power:20",
    "Housing total:120",
    "Bus:30",
    "Taxi:15",
    "Week 2 Total:48",
    "Grand total:168",
  );
  expect(sumsOf(text)).toEqual([
    "sum holds 120 = 100 + 20",
    "sum violated 48 = 30 + 15",
    "sum holds 168 = 120 + 48",
  ]);
});

test.each([
  // A group of one row, whose own rows are not shown.
  "| Service | 2024 | 2025 | Change |\n|---|---|---|---|\n| Hall | 1,512 | 1,549 | 37 |\n| Library | 643 | 664 | 21 |\n| Parks | 187 | 204 | 17 |\n| Other services total | 402 | 439 | 37 |",
  "| Month | Sales |\n|---|---|\n| May | 100 |\n| June | 20 |\n| Running total | 130 |",
])("and what is named so may be no total of the rows above it", (text) => {
  expect(relationLines(text).filter((line) => line.includes("violated "))).toEqual([]);
});

test("totals without the sign that their rows have are in its money", () => {
  expect(sumsOf(table("Dues:$92.50", "Sales:$12.50", "Total:104.00"))).toEqual([
    "sum violated $104.00 = $92.50 + $12.50",
  ]);
});

test("columns told to the cent are in the money of those beside them", () => {
  const text =
    "| Item | Budget | Actual | Actual vs. budget |\n|---|---|---|---|\n| Dues | 2,400.00 | $2,135.75 | (264.25) |\n| Sales | 200.00 | $50.00 | (150.00) |\n| Hire | 90.00 | $95.50 | 5.50 |\n| Total | 2,690.00 | 2,281.25 | (408.75) |";
  expect(sumsOf(text)).toContain("sum holds $2,281.25 = $2,135.75 + $50.00 + $95.50");
  expect(relationLines(text).join("\n")).toContain("$(264.25) = $2,135.75 − $2,400.00");
});

test("but hours and rates told to a hundredth are not", () => {
  const text =
    "| Task | Hours | Rate | Cost |\n|---|---|---|---|\n| A | 7.50 | $20.00 | $150.00 |\n| B | 2.25 | $40.00 | $90.00 |\n| C | 1.50 | $30.00 | $45.00 |";
  expect(relationLines(text).map((line) => line.replace(/ @.*/u, ""))).toContain(
    "product holds $150.00 = 7.50 × $20.00",
  );
});

test("a column of ±% is the growth that its head and those beside it tell", () => {
  const text =
    "| 指标 | 露天 | 大棚 | 大棚比露天±元 | 大棚比露天±% |\n|---|---|---|---|---|\n| 总成本 | 3200 | 4800 | 1600 | 50.0 |\n| 人工 | 1500 | 1800 | 300 | 20.0 |\n| 肥料 | 800 | 520 | -280 | -53.0 |\n| 农药 | 90 | 99 | 9 | 10.0 |";
  const lines = relationLines(text).map((line) => line.replace(/ @.*/u, ""));
  expect(lines).toContain("growth holds 50.0% = (4800 − 3200) ÷ 3200");
  expect(lines).toContain("growth violated -53.0% = (520 − 800) ÷ 800");
});

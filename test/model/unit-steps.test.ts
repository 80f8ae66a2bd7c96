import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/quantities/decimal.ts";
import { eachBehind, eachOfHead } from "../../src/model/tables/rate-units.ts";
import { linesOf, table } from "./relation-lines.ts";

describe("what a rate is told for each of", () => {
  it.each([
    ["/GB", "gb", "1"],
    [" per TB", "tb", "1"],
    ["/10K", undefined, "10000"],
    ["/1M tokens", undefined, "1000000"],
    [" per 1,000 calls", undefined, "1000"],
    ["/万次", undefined, "10000"],
    ["/百万", undefined, "1000000"],
    ["/人天", "day", "1"],
    ["每小时", "hour", "1"],
  ])("is read behind a figure: %s", (text, unit, count) => {
    expect(eachBehind(text)).toEqual({ ...(unit !== undefined && { unit }), count: Decimal.of(count) });
  });

  it.each(["", " GB", "/kWp", " per user", "/5", "，每"])("is nothing in %s", (text) => {
    expect(eachBehind(text)).toBeUndefined();
  });

  it.each([
    ["Rate ($/day)", "day"],
    ["Annual salary", "year"],
    ["年薪（万元）", "year"],
    ["单价（元/人月）", "month"],
    ["Hourly rate", "hour"],
  ])("is read in the head %s", (head, unit) => {
    expect(eachOfHead(head)?.unit).toBe(unit);
  });
});

const converted: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
  [
    "months of a yearly rate",
    table(
      "Role;FTE;Duration;Rate;Total".replaceAll(";", "|"),
      "Architect|1.0|6 months|$150K/year|$75,000",
      "Developer|2.0|4 months|$120K/year|$80,000",
      "Writer|0.5|5 months|$90K/year|$18,750",
    ),
    "product holds $75,000 = 1.0 × 6 months × $150K/year",
    "product holds $18,750 = 0.5 × 5 months × $90K/year",
  ],
  [
    "月数 beside 年薪",
    table(
      "岗位|人数|年薪（万元）|月数|金额（万元）",
      "工程师|2|24|9|36",
      "助理|3|12|7|21",
      "经理|1|30|5|12.5",
    ),
    "product holds 36万元 = 2 × 24万元 × 9",
    "product holds 12.5万元 = 1 × 30万元 × 5",
  ],
  [
    "weeks of a daily rate",
    table("Role|People|Duration (weeks)|Rate ($/day)|Cost", "Tester|2|6|410|24,600", "Lead|1|9|520|23,400"),
    "product holds 24,600 = 2 × 6weeks × 410",
  ],
  [
    "terabytes at a price of gigabytes",
    table(
      "Store|Size|Rate|Cost",
      "Hot|3TB|$0.03/GB|$90",
      "Warm|700GB|$0.012/GB|$8.40",
      "Cold|40TB|$0.004/GB|$160",
    ),
    "product holds $90 = 3TB × $0.03",
    "product holds $8.40 = 700GB × $0.012",
    "product holds $160 = 40TB × $0.004",
  ],
  [
    "binary terabytes",
    table("Store|Size|Rate|Cost", "Hot|3TB|$0.025/GB|$76.80", "Cold|40TB|$0.01/GB|$409.60"),
    "product holds $76.80 = 3TB × $0.025",
  ],
  [
    "calls and tokens by the million",
    table("服务|用量|单价|费用", "接口|60万次|¥2.5/万次|¥150", "短信|8千条|¥45/千条|¥360"),
    "product holds ¥150 = 60万次 × ¥2.5",
    "product holds ¥360 = 8千条 × ¥45",
  ],
  [
    "a price of so many, written behind a slash",
    table(
      "Service|Usage|Price|Cost",
      "Chat|12M tokens|$3/1M tokens|$36",
      "Embed|2.5M tokens|$15 per 1M tokens|$37.50",
    ),
    "product holds $36 = 12M tokens × $3",
    "product holds $37.50 = 2.5M tokens × $15",
  ],
];

describe("products of rates and measures in other units", () => {
  it.each(converted)("%s", (_, text, ...lines) => {
    const found = linesOf(text);
    for (const line of lines) expect(found).toContain(line);
    expect(found.filter((line) => line.includes("violated"))).toEqual([]);
  });

  it("holds the row that does not come out to the unit that the others are told in", () => {
    const text = table(
      "Role|FTE|Duration|Rate|Total",
      "Architect|1.0|6 months|$150K/year|$75,000",
      "Developer|2.0|4 months|$120K/year|$80,000",
      "Writer|0.5|5 months|$90K/year|$19,750",
    );
    expect(linesOf(text)).toContain("product violated $19,750 = 0.5 × 5 months × $90K/year");
  });

  it.each([
    // Prices of another length of time than is bought, and amounts that are not made of them.
    table(
      "Role|Duration|Rate|Budget",
      "Architect|6 months|$150K/year|$90,000",
      "Developer|4 months|$120K/year|$55,000",
    ),
    table("Store|Size|Rate|Cost", "Hot|3TB|$0.03/GB|$120", "Cold|40TB|$0.004/GB|$175"),
    table("服务|用量|单价|预算", "接口|60万次|¥2.5/万次|¥200", "短信|8千条|¥45/千条|¥400"),
  ])("says nothing of amounts that are made in another way", (text) => {
    expect(linesOf(text).filter((line) => line.startsWith("product"))).toEqual([]);
  });
});

describe("which of several columns alike", () => {
  it("takes the nearest for a change", () => {
    const text = table(
      "Department|Posts 2023|Posts 2024|Change|Staff 2023|Staff 2024|Change",
      "Fire|310|314|4|305.5|309.5|4",
      "Parks|128|127|-1|120.2|119.2|-1",
      "Library|64|70|6|60|66|6",
    );
    expect(linesOf(text)).toContain("difference holds 4 = 309.5 − 305.5");
    expect(linesOf(text)).toContain("difference holds 4 = 314 − 310");
  });
});

describe("totals of what is twelve times another", () => {
  const head = "Cost|Monthly|Annual";
  const rows = ["Office|$3,000|$36,000", "Legal|$4,500|$54,000", "Tools|$250|$3,000"];

  it("are listed where they come out", () => {
    expect(linesOf(table(head, ...rows, "Total|$7,750|$93,000"))).toContain(
      "product holds $93,000 = $7,750 × 12",
    );
  });

  it("are held to nothing where something goes into the year alone", () => {
    const found = linesOf(table(head, ...rows, "Audit||$9,000", "Total|$7,750|$102,000"));
    expect(found.filter((line) => line.includes("violated"))).toEqual([]);
  });
});
